import { closeMenus } from './close-menus.ts';
import { drawCharts } from './draw-charts.ts';
import { takeFirstAccountCode } from './first-account-code.ts';
import { offerPasskeys } from './passkeys.ts';
import { pickProcedures } from './procedure-picker.ts';

takeFirstAccountCode();
closeMenus();
pickProcedures();
offerPasskeys();
drawCharts();

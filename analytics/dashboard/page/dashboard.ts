import { drawCharts } from './draw-charts.ts';
import { takeFirstAccountCode } from './first-account-code.ts';
import { pickProcedures } from './procedure-picker.ts';

takeFirstAccountCode();
pickProcedures();
drawCharts();

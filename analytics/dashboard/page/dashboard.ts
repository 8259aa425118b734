import { drawCharts } from './draw-charts.ts';
import { takeFirstAccountCode } from './first-account-code.ts';

takeFirstAccountCode();
drawCharts();

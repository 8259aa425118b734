import {
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { BarWithErrorBar, BarWithErrorBarsController } from 'chartjs-chart-error-bars';
import annotation from 'chartjs-plugin-annotation';
import type { ChartView } from './chart-view.ts';
import { readChartTheme, type ChartTheme } from './chart-theme.ts';
import { daysChart } from './days-chart.ts';
import { membersChart } from './members-chart.ts';

Chart.register(
  annotation,
  BarElement,
  BarWithErrorBar,
  BarWithErrorBarsController,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** Width of a chart on an A4 page with its margins, in CSS pixels. */
const PAPER_WIDTH = 690;

/** Bars on paper; the text beside says how many. */
const PAPER_BARS = 8;

interface Drawn {
  readonly chart: Chart;
  readonly view: ChartView;
}

/** Draws every chart of the page, and again when the colours change or the page is printed. */
export function drawCharts(): void {
  const figures = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')];
  let drawn = figures.flatMap(drawFigure);
  const redraw = () => {
    for (const { chart } of drawn) chart.destroy();
    drawn = figures.flatMap(drawFigure);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  addEventListener('beforeprint', () => {
    document.documentElement.classList.add('printing');
    redraw();
    for (const { chart, view } of drawn) chart.resize(PAPER_WIDTH, paperHeightOf(view));
  });
  addEventListener('afterprint', () => {
    document.documentElement.classList.remove('printing');
    redraw();
  });
}

function drawFigure(figure: HTMLElement): readonly Drawn[] {
  const data = document.getElementById(figure.dataset['chart'] ?? '');
  const canvas = figure.querySelector('canvas');
  const box = figure.querySelector<HTMLElement>('.chart-box');
  if (!data || !canvas || !box) throw new Error('a chart lacks its data, canvas or box');
  const view = JSON.parse(data.textContent ?? '') as ChartView;
  figure.hidden = false;
  box.style.height = `${heightOf(view)}px`;
  return [{ chart: draw(canvas, view, readChartTheme()), view }];
}

function draw(canvas: HTMLCanvasElement, view: ChartView, theme: ChartTheme): Chart {
  if (view.kind === 'days') return new Chart(canvas, daysChart(view, theme));
  const points = theme.onPaper ? view.points.slice(0, PAPER_BARS) : view.points;
  return new Chart(canvas, membersChart({ ...view, points }, theme));
}

/** Bars need 28 pixels each; axis and target label need the rest. */
function heightOf(view: ChartView): number {
  return view.kind === 'days' ? 300 : view.points.length * 28 + 56;
}

/** On paper everything stands on one page: few bars, close together. */
function paperHeightOf(view: ChartView): number {
  return view.kind === 'days' ? 78 : Math.min(view.points.length, PAPER_BARS) * 11 + 34;
}

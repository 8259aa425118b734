import type { ChartConfiguration } from 'chart.js';
import type { ChartView } from './chart-view.ts';
import { commonOptions, shareScale, targetLine, tooltipOptions } from './chart-options.ts';
import type { ChartTheme } from './chart-theme.ts';

/** Below this width names would leave the bars no room: codes and short names stand in. */
const NARROW = 620;

/** Horizontal bars from zero with their intervals; hollow where few ratings stand behind. */
export function membersChart(
  view: ChartView,
  theme: ChartTheme,
): ChartConfiguration<'barWithErrorBars'> {
  const { points } = view;
  return {
    type: 'barWithErrorBars',
    data: {
      labels: points.map(({ label }) => label),
      datasets: [bars(view, theme)],
    },
    options: {
      ...commonOptions(theme),
      indexAxis: 'y',
      layout: { padding: { top: theme.tickSize + 10 } },
      scales: {
        x: shareScale(view, theme, 0),
        y: {
          grid: { display: false },
          border: { color: theme.grid },
          ticks: {
            color: theme.ink,
            font: { family: theme.font, size: theme.nameSize },
            autoSkip: false,
            crossAlign: 'far',
            callback(_value, index) {
              const point = points[index];
              return (this.chart.width < NARROW ? point?.shortLabel : point?.label) ?? '';
            },
          },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: tooltipOptions(view, theme),
        annotation: { clip: false, annotations: { target: targetLine(view, theme, 'x') } },
      },
    },
  };
}

function bars({ points }: ChartView, theme: ChartTheme) {
  const data = points.map(({ share, lower, upper }, index) => ({
    x: share ?? 0,
    xMin: lower ?? 0,
    xMax: upper ?? 0,
    y: index,
  }));
  return {
    data,
    backgroundColor: points.map(({ few }) => (few ? theme.card : theme.bar)),
    borderColor: theme.barEdge,
    borderWidth: points.map(({ few }) => (few ? 1.5 : 0)),
    borderRadius: 2,
    barPercentage: 0.72,
    categoryPercentage: 0.9,
    errorBarColor: theme.ink,
    errorBarWhiskerColor: theme.ink,
    errorBarLineWidth: 1.5,
    errorBarWhiskerLineWidth: 1.5,
    errorBarWhiskerSize: 8,
  };
}

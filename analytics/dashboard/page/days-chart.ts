import type { ChartConfiguration } from 'chart.js';
import type { ChartView } from './chart-view.ts';
import { commonOptions, shareScale, targetLine, tooltipOptions } from './chart-options.ts';
import type { ChartTheme } from './chart-theme.ts';

/** From so many days on, dots and line are drawn fine. */
const MANY_DAYS = 120;

/** Share a day as a line in its interval's band, with gaps for days that are not shown. */
export function daysChart(view: ChartView, theme: ChartTheme): ChartConfiguration<'line'> {
  const { points } = view;
  const edge = { pointRadius: 0, pointHitRadius: 0, borderWidth: 0, spanGaps: false } as const;
  const radius = points.length > MANY_DAYS ? 1.75 : 3.5;
  const lows = points.map(({ lower }) => lower ?? view.target);
  const lowest = Math.min(view.target - 10, ...lows);
  return {
    type: 'line',
    data: {
      labels: points.map(({ label }) => label),
      datasets: [
        {
          data: points.map(({ share }) => share),
          borderColor: theme.barEdge,
          borderWidth: points.length > MANY_DAYS ? 0.75 : 2,
          pointRadius: radius,
          pointHoverRadius: radius + 2,
          pointBorderColor: theme.barEdge,
          pointBackgroundColor: points.map(({ few }) => (few ? theme.card : theme.barEdge)),
          spanGaps: false,
        },
        { ...edge, data: points.map(({ lower }) => lower), fill: false },
        {
          ...edge,
          data: points.map(({ upper }) => upper),
          fill: '-1',
          backgroundColor: theme.band,
        },
      ],
    },
    options: {
      ...commonOptions(theme),
      interaction: { mode: 'index', axis: 'x', intersect: false },
      scales: {
        x: {
          grid: { display: false },
          border: { color: theme.grid },
          ticks: {
            color: theme.quiet,
            font: { family: theme.font, size: theme.tickSize },
            maxRotation: 0,
            autoSkipPadding: 24,
            callback: (_value, index) => points[index]?.shortLabel ?? '',
          },
        },
        y: shareScale(view, theme, Math.max(0, Math.floor(lowest / 10) * 10)),
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          ...tooltipOptions(view, theme),
          filter: ({ datasetIndex }) => datasetIndex === 0,
        },
        annotation: { annotations: { target: targetLine(view, theme, 'y') } },
      },
    },
  };
}

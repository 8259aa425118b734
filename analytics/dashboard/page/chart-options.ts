import type { ChartOptions } from 'chart.js';
import type { ChartView } from './chart-view.ts';
import type { ChartTheme } from './chart-theme.ts';

/** The dashed target line with its label, across the axis of the shares. */
export function targetLine(view: ChartView, theme: ChartTheme, axis: 'x' | 'y') {
  return {
    type: 'line' as const,
    scaleID: axis,
    value: view.target,
    borderColor: theme.target,
    borderWidth: 2,
    borderDash: [6, 4],
    label: {
      display: true,
      content: view.targetLabel,
      position: axis === 'x' ? ('start' as const) : ('end' as const),
      yAdjust: axis === 'x' ? -theme.tickSize - 10 : -10,
      backgroundColor: theme.card,
      color: theme.target,
      font: { family: theme.font, size: theme.tickSize, weight: 'bold' as const },
      padding: 2,
    },
  };
}

/** The axis of the shares, from `min` to 100, with its numbers as the reader writes them. */
export function shareScale(view: ChartView, theme: ChartTheme, min: number) {
  return {
    min,
    max: 100,
    border: { display: false },
    grid: { color: theme.grid },
    ticks: {
      color: theme.quiet,
      font: { family: theme.font, size: theme.tickSize },
      callback: percentTick(view),
      stepSize: 10,
      autoSkipPadding: 12,
      maxRotation: 0,
    },
  };
}

function percentTick(view: ChartView): (value: string | number) => string {
  const digits = new Intl.NumberFormat(view.locale);
  return (value) => digits.format(Number(value)) + view.percentSign;
}

/** The box beside the pointer: name and the three figures, as in the table. */
export function tooltipOptions(view: ChartView, theme: ChartTheme) {
  return {
    displayColors: false,
    backgroundColor: theme.ink,
    titleColor: theme.card,
    bodyColor: theme.card,
    titleFont: { family: theme.font, size: theme.nameSize },
    bodyFont: { family: theme.font, size: theme.nameSize },
    padding: 10,
    callbacks: {
      title: (items: readonly { dataIndex: number }[]) =>
        view.points[items[0]?.dataIndex ?? -1]?.label ?? '',
      label: ({ dataIndex }: { dataIndex: number }) => [...(view.points[dataIndex]?.tooltip ?? [])],
    },
  };
}

/** What all charts have in common: fill their box, no motion for who asked for none. */
export function commonOptions(theme: ChartTheme) {
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: theme.animated ? { duration: 300 } : false,
    font: { family: theme.font, size: theme.nameSize },
  } as const satisfies ChartOptions;
}

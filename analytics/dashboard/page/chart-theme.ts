/** Colours and type of the charts, from the tokens of `dashboard.css`. */
export interface ChartTheme {
  readonly ink: string;
  readonly quiet: string;
  readonly grid: string;
  readonly card: string;
  readonly bar: string;
  readonly barEdge: string;
  readonly band: string;
  readonly target: string;
  readonly font: string;
  /** Pixels of names, and of the numbers along an axis. */
  readonly nameSize: number;
  readonly tickSize: number;
  readonly onPaper: boolean;
  /** False when the reader asked for less motion, and on paper. */
  readonly animated: boolean;
}

/** The theme as it is now: light, dark or on paper. */
export function readChartTheme(): ChartTheme {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const onPaper = document.documentElement.classList.contains('printing');
  return {
    ink: token('--ink'),
    quiet: token('--quiet'),
    grid: token('--line'),
    card: token('--card'),
    bar: token('--chart-bar'),
    barEdge: token('--chart-edge'),
    band: token('--chart-band'),
    target: token('--target'),
    font: getComputedStyle(document.body).fontFamily,
    nameSize: onPaper ? 9 : 13,
    tickSize: onPaper ? 8.5 : 12,
    onPaper,
    animated: !onPaper && !matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}

/**
 * One point or bar of a chart. Shares are percentages 0..100; null where the cell is not shown.
 * Every text is final: the browser draws and computes nothing.
 */
export interface ChartPoint {
  readonly label: string;
  /** For narrow screens. */
  readonly shortLabel: string;
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Rests on few ratings: drawn hollow. */
  readonly few: boolean;
  readonly tooltip: readonly string[];
}

/** What the page's script needs to draw one chart; sent inside the page as JSON. */
export interface ChartView {
  readonly kind: 'days' | 'members';
  readonly target: number;
  readonly targetLabel: string;
  /** For the numbers along the axis. */
  readonly locale: string;
  readonly percentSign: string;
  readonly points: readonly ChartPoint[];
}

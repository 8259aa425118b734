import { parseDay } from '../../../core/calendar.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { renderShare } from '../../reports/render-share.ts';
import type {
  SatisfactionFigure,
  SatisfactionReport,
  SatisfactionRow,
} from '../../reports/satisfaction-report.ts';
import { BREAKDOWNS } from '../../reports/report-queries.ts';
import type { ChartPoint, ChartView } from '../page/chart-view.ts';
import type { OfficialView } from '../official-view.ts';

/** The ways in which the overview takes the figure apart, in the order of the page. */
const OVERVIEW_BREAKDOWNS = ['day', ...BREAKDOWNS] as const;
export type BreakdownKind = (typeof OVERVIEW_BREAKDOWNS)[number];

/** Those of a report: who sees one unit alone has no use for a table of one line, or of none. */
export function breakdownsOf(report: SatisfactionReport): readonly BreakdownKind[] {
  return report.unit === null ? OVERVIEW_BREAKDOWNS : ['day', 'counter'];
}

/** Fewer ratings than this are drawn hollow: their interval is wide. */
const FEW_RATINGS = 30;

/** Most bars that can be told apart in one chart. */
const MOST_BARS = 20;
const LONGEST_CHART_LABEL = 40;

/** One line as the reader sees it, in table and chart alike. */
export interface BreakdownLine {
  /** The official code, where the name alone is not enough; else null. */
  readonly code: string | null;
  readonly name: string;
  readonly figure: SatisfactionFigure | null;
}

/** One way of taking the figure apart, as the reader sees it. */
export interface Breakdown {
  readonly kind: BreakdownKind;
  readonly report: SatisfactionReport;
  /** With names in the reader's language, in the report's order. */
  readonly lines: readonly BreakdownLine[];
}

export function breakdownOf(
  report: SatisfactionReport,
  kind: BreakdownKind,
  view: OfficialView,
): Breakdown {
  const rows = kind === 'day' ? report.byDay : report.by[kind];
  return {
    kind,
    report,
    lines: rows.map((row) => ({ ...nameOf(row, kind, view), figure: row.figure })),
  };
}

function nameOf(
  row: SatisfactionRow,
  kind: BreakdownKind,
  { format }: OfficialView,
): { code: string | null; name: string } {
  switch (kind) {
    case 'day': {
      const day = parseDay(row.member);
      return { code: null, name: day === null ? row.label : format.day(day) };
    }
    case 'procedure':
      if (row.member === '') return { code: null, name: row.label };
      // A procedure that left the catalogue has only its code.
      return { code: row.member, name: row.label === row.member ? '' : row.label };
    case 'channel':
    case 'unit':
    case 'counter':
      return { code: null, name: row.label };
  }
}

/** A beginning in which so many of the names agree tells nothing. */
const SHARED_BY = 0.9;

/**
 * The words with which nearly all names begin (`Trung tâm Phục vụ hành chính công`), as one text
 * with a space at its end; empty when they are fewer than three. Charts leave it out.
 */
export function sharedBeginning(names: readonly string[]): string {
  let shared = '';
  for (;;) {
    const longer = new Map<string, number>();
    for (const name of names.filter((candidate) => candidate.startsWith(shared))) {
      const end = name.indexOf(' ', shared.length) + 1;
      if (end > 0) longer.set(name.slice(0, end), (longer.get(name.slice(0, end)) ?? 0) + 1);
    }
    const [most] = [...longer].toSorted((a, b) => b[1] - a[1]);
    if (most === undefined || most[1] < SHARED_BY * names.length) break;
    [shared] = most;
  }
  return shared.split(' ').length > 3 ? shared : '';
}

/** Code and name as one text, cut at a word when it is longer than `longest` characters. */
export function lineTitle(line: BreakdownLine, longest = Number.POSITIVE_INFINITY): string {
  const title = [line.code, line.name].filter(Boolean).join(' ');
  if (title.length <= longest) return title;
  const characters = [...title];
  if (characters.length <= longest) return title;
  const cut = characters.slice(0, longest - 1).join('');
  return `${cut.replace(/\s+\S*$/u, '')}…`;
}

/** Lines whose figure is shown. */
export function shownLines(
  lines: readonly BreakdownLine[],
): readonly (BreakdownLine & { readonly figure: SatisfactionFigure })[] {
  return lines.filter((line) => line.figure !== null) as never;
}

/** The chart of a breakdown; null when no line can be drawn. Days keep gaps, the rest the largest. */
export function breakdownChart(
  { kind, report, lines }: Breakdown,
  view: OfficialView,
): ChartView | null {
  const shown = shownLines(lines);
  if (shown.length === 0) return null;
  const shared = sharedBeginning(lines.map(({ name }) => name));
  const shortened = (line: BreakdownLine) =>
    shared !== '' && line.name.startsWith(shared)
      ? { ...line, name: `… ${line.name.slice(shared.length)}` }
      : line;
  const drawn =
    kind === 'day'
      ? fromFirstToLastShown(lines)
      : shown.toSorted((a, b) => b.figure.n - a.figure.n).slice(0, MOST_BARS);
  return {
    kind: kind === 'day' ? 'days' : 'members',
    target: toPercent(report.target),
    targetLabel: fillIn(view.texts.chartTarget, { target: view.format.target(report.target) }),
    locale: view.language,
    percentSign: '%',
    points: drawn.map((line) => toPoint(shortened(line), kind, view)),
  };
}

/** Where the end of a bound such as `> 95 %` is drawn: the exact share is not given away. */
const DRAWN_BOUNDS: Readonly<Record<string, number>> = {
  'below-5-percent': 5,
  'above-95-percent': 95,
};

/** A new installation has no ratings for most of its first year: that emptiness is not drawn. */
function fromFirstToLastShown(lines: readonly BreakdownLine[]): readonly BreakdownLine[] {
  const isShown = (line: BreakdownLine) => line.figure !== null;
  return lines.slice(lines.findIndex(isShown), lines.findLastIndex(isShown) + 1);
}

function toPoint(line: BreakdownLine, kind: BreakdownKind, view: OfficialView): ChartPoint {
  const { figure } = line;
  const label = lineTitle(line, LONGEST_CHART_LABEL);
  const shortLabel = kind === 'day' ? label.slice(0, -5) : (line.code ?? lineTitle(line, 18));
  if (figure === null || figure.share === null || figure.interval === null) {
    return { label, shortLabel, share: null, lower: null, upper: null, few: true, tooltip: [] };
  }
  const { texts, format } = view;
  const { lower, upper } = figure.interval;
  return {
    label,
    shortLabel,
    share: DRAWN_BOUNDS[figure.bound ?? 'none'] ?? toPercent(figure.share),
    lower: toPercent(lower),
    upper: toPercent(upper),
    few: figure.n < FEW_RATINGS,
    tooltip: [
      fillIn(texts.tooltipShare, { share: renderShare(figure, view.language) ?? '' }),
      fillIn(texts.tooltipInterval, { lower: format.share(lower), upper: format.share(upper) }),
      fillIn(texts.tooltipRatings, { n: format.count(figure.n) }),
    ],
  };
}

function toPercent(share: number): number {
  return Math.round(share * 100_000) / 1000;
}

import { isoDay } from '../../core/calendar.ts';
import type { ScoreCounts } from '../../core/ports.ts';
import { csvFile, textCell } from './csv-cells.ts';
import { SMALLEST_SHOWN } from './disclose.ts';
import type { ShownQuarter } from './published-quarter.ts';
import type {
  Counted,
  SatisfactionFigure,
  SatisfactionReport,
  SatisfactionRow,
} from './satisfaction-report.ts';

/**
 * What is published of ratings. Counters are left out: at many of them sits one person. Only whole
 * calendar quarters are, so that no two published tables overlap and their difference tells nothing.
 */
export const OPEN_BREAKDOWNS = ['unit', 'procedure', 'channel'] as const;
type OpenBreakdown = (typeof OPEN_BREAKDOWNS)[number];

/** One published line; a group that is too small has no line. */
export interface OpenRow {
  readonly breakdown: 'total' | OpenBreakdown;
  readonly member: string;
  readonly label: string;
  readonly ratings: number;
  /** Null where only a bound of the share is given. */
  readonly scores: ScoreCounts | null;
  readonly share: number | null;
  readonly shareBound: 'below-5-percent' | 'above-95-percent' | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Below this a group that all agree is not told apart from the bound of its share. */
const ENOUGH_TO_AGREE = 30;

/** The published lines of a report, the province's first; empty when even that is too small. */
export function openRows(report: SatisfactionReport): readonly OpenRow[] {
  const { province, provinceName, total, by } = report;
  const whole = openRow('total', { member: province, label: provinceName, figure: total });
  if (whole === null) return [];
  const rows = OPEN_BREAKDOWNS.flatMap((name) => {
    const told = toldMembers(report, name);
    return by[name]
      .filter(({ member, figure }) => told.has(member) || !isTold(figure))
      .map((row) => openRow(name, row));
  });
  return [whole, ...rows.filter((row) => row !== null)];
}

/**
 * The members whose levels are told. What they leave of the total must not say that a few people all
 * agreed, so the smallest are held back until it does not.
 */
function toldMembers(report: SatisfactionReport, by: OpenBreakdown): ReadonlySet<string> {
  const told = report.by[by]
    .filter(({ figure }) => isTold(figure))
    .toSorted((a, b) => b.figure!.n - a.figure!.n || (a.member < b.member ? -1 : 1));
  const left = report.total.scores.map(
    (count, level) => count - told.reduce((sum, { figure }) => sum + figure!.scores[level]!, 0),
  );
  while (agrees(left) && told.length > 0) {
    const { scores } = told.pop()!.figure!;
    for (const [level, count] of scores.entries()) left[level]! += count;
  }
  return new Set(told.map(({ member }) => member));
}

/** Whether a few people are all satisfied, or all are not. */
export function agrees(scores: readonly number[]): boolean {
  const n = scores.reduce((sum, count) => sum + count, 0);
  const satisfied = scores[3]! + scores[4]!;
  return n > 0 && n < ENOUGH_TO_AGREE && (satisfied === 0 || satisfied === n);
}

function openRow(
  breakdown: OpenRow['breakdown'],
  { member, label, figure }: SatisfactionRow,
): OpenRow | null {
  if (figure === null || figure.share === null || figure.interval === null) return null;
  const { n, scores, share, bound, interval } = figure;
  return {
    breakdown,
    member,
    label,
    ratings: n,
    scores: bound === null ? scores : null,
    share: bound === null ? share : null,
    shareBound: bound,
    // An interval that ends at 0 or 1 would say what the bound does not.
    lower: bound === null ? interval.lower : null,
    upper: bound === null ? interval.upper : null,
  };
}

const COLUMNS = [
  'period',
  'breakdown',
  'member',
  'label',
  'ratings',
  'score_1',
  'score_2',
  'score_3',
  'score_4',
  'score_5',
  'share',
  'share_bound',
  'lower',
  'upper',
  'counted',
  'simulated',
  'version',
] as const;

/** A quarter as it is published, with all that is needed to read it. */
export interface OpenQuarter {
  readonly province: { readonly code: string; readonly name: string };
  readonly period: { readonly id: string; readonly first: string; readonly last: string };
  readonly counted: Counted;
  readonly simulated: boolean;
  readonly target: number;
  readonly rows: readonly OpenRow[];
}

/** What is published of a report. */
export function openQuarter(report: SatisfactionReport): OpenQuarter {
  const { province, provinceName, period, counted, simulated, target } = report;
  return {
    province: { code: province, name: provinceName },
    period: { id: period.id, first: isoDay(period.first), last: isoDay(period.last) },
    counted,
    simulated,
    target,
    rows: openRows(report),
  };
}

/** The lines as CSV (RFC 4180, UTF-8 with byte order mark), every digit kept. */
export function openCsv({ version, ...quarter }: ShownQuarter): string {
  const { period, counted, simulated } = quarter;
  const lines = quarter.rows.map((row) =>
    [
      period.id,
      row.breakdown,
      textCell(row.member),
      textCell(row.label),
      row.ratings,
      ...(row.scores ?? ['', '', '', '', '']),
      row.share ?? '',
      row.shareBound ?? '',
      row.lower ?? '',
      row.upper ?? '',
      counted,
      simulated,
      version ?? '',
    ].join(','),
  );
  return csvFile([COLUMNS.join(','), ...lines]);
}

/** The same lines with what they mean, as one JSON text. */
export function openJson({ rows, ...quarter }: ShownQuarter): string {
  return JSON.stringify({ format: 1, ...quarter, smallestGroup: SMALLEST_SHOWN, rows });
}

/** Characters in one piece of a streamed file. */
const PIECE = 64 * 1024;

/**
 * Ratings as lines `quarter,member,score`, made from what is published and nothing else: those of
 * groups that are not shown stand without a member, and the order of lines says nothing. Yields pieces
 * of text, so that millions of lines need the memory of one piece.
 */
export function* ratingLines(report: SatisfactionReport, by: OpenBreakdown): Generator<string> {
  const { total, period } = report;
  if (total.share === null || total.bound !== null) return;
  const left = [...total.scores];
  const told = toldMembers(report, by);
  for (const { member, figure } of report.by[by]) {
    if (!told.has(member)) continue;
    for (const [index, count] of figure!.scores.entries()) left[index]! -= count;
    yield* repeated(`${period.id},${textCell(member)}`, figure!.scores);
  }
  yield* repeated(`${period.id},`, left);
}

/** Only groups whose every level is told. */
function isTold(figure: SatisfactionFigure | null): boolean {
  return figure !== null && figure.share !== null && figure.bound === null;
}

function* repeated(head: string, scores: readonly number[]): Generator<string> {
  for (const [index, count] of scores.entries()) {
    const line = `${head},${index + 1}\r\n`;
    const most = Math.max(1, Math.floor(PIECE / line.length));
    for (let rest = count; rest > 0; rest -= most) yield line.repeat(Math.min(rest, most));
  }
}

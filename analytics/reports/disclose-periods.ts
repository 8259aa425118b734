import {
  addDays,
  addMonths,
  firstDayOf,
  localMonth,
  type LocalDay,
  type LocalMonth,
} from '../../core/calendar.ts';
import { SMALLEST_SHOWN } from './disclose.ts';
import type { ReportingPeriod } from './satisfaction-report.ts';

/** Months by their place in a plan, both included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The fixed periods that have to be looked at together to decide about one: the last twelve months,
 * years, quarters and months, the coarse ones first, and the one asked for last.
 */
export interface PeriodPlan {
  readonly first: LocalMonth;
  /** How many months from `first` on there are to be known of a group. */
  readonly months: number;
  readonly spans: readonly Span[];
}

/** What else can be asked for beside this period, as far as it bears on it. */
export function periodPlan(asked: ReportingPeriod, today: LocalDay): PeriodPlan {
  const current = localMonth(today);
  const running = { from: addMonths(current, -11), to: current };
  const own = { from: localMonth(asked.first), to: min(localMonth(asked.last), current) };
  const isRunning = own.from === running.from && own.to === running.to;
  if (isRunning) return { first: own.from, months: 12, spans: [{ from: 0, to: 11 }] };
  const year = yearOf(own.from);
  const isBeside = year + 11 >= running.from;
  const first = isBeside ? min(year, yearOf(running.from)) : year;
  const last = isBeside ? current : ((year + 11) as LocalMonth);
  const spans = [
    ...(isBeside ? [running] : []),
    ...[12, 3, 1].flatMap((size) => spansOf(first, last, size)),
  ];
  const end = spans.findIndex(({ from, to }) => from === own.from && to === own.to);
  return {
    first,
    months: last - first + 1,
    spans: spans.slice(0, end + 1).map(({ from, to }) => ({ from: from - first, to: to - first })),
  };
}

/** All of its days until a day. */
export function planDays(
  { first, months }: PeriodPlan,
  until: LocalDay,
): { readonly from: LocalDay; readonly to: LocalDay } {
  const end = addDays(firstDayOf(addMonths(first, months)), -1);
  return { from: firstDayOf(first), to: end < until ? end : until };
}

function spansOf(first: LocalMonth, last: LocalMonth, size: number) {
  const spans: { readonly from: LocalMonth; readonly to: LocalMonth }[] = [];
  for (let from = first; from <= last; from = addMonths(from, size)) {
    spans.push({ from, to: min(addMonths(from, size - 1), last) });
  }
  return spans;
}

function yearOf(month: LocalMonth): LocalMonth {
  return (month - (month % 12)) as LocalMonth;
}

function min(a: LocalMonth, b: LocalMonth): LocalMonth {
  return a < b ? a : b;
}

/** Ratings of a group in each month of a plan: `n[offset + month]`. */
export interface MonthCounts {
  readonly n: ArrayLike<number>;
  readonly offset: number;
}

/**
 * Whether a group may be shown in the plan's last period beside what is shown of it in the others: the
 * coarse periods are decided first, and a finer one is shown only where each coarser one that is shown
 * leaves over none, or at least `SMALLEST_SHOWN` ratings, when this and all that is shown inside of it
 * are taken away. Two shown periods of which one holds the other so differ by none or by enough.
 */
export function isShownBeside(plan: PeriodPlan, counts: MonthCounts): boolean {
  let rule = RULES.get(plan);
  if (rule === undefined) RULES.set(plan, (rule = createPeriodRule(plan)));
  return rule(counts);
}

/** Of each plan that somebody holds: what depends on the plan alone is looked at once for all groups. */
const RULES = new WeakMap<PeriodPlan, (counts: MonthCounts) => boolean>();

/** Runs for every group of every table: its loops are counted ones, which make no objects. */
function createPeriodRule({ months, spans }: PeriodPlan): (counts: MonthCounts) => boolean {
  const sums = new Int32Array(months + 1);
  const inSpan = (from: number, to: number) => sums[to + 1]! - sums[from]!;
  const asked = spans.at(-1)!;
  const holders = spans.map((span, i) =>
    spans.slice(0, i).flatMap((other, j) => (isWithin(span, other) ? [j] : [])),
  );
  const neighbours = spans.map((span, i) =>
    spans
      .slice(0, i)
      .flatMap((other, j) => (!isWithin(span, other) && overlaps(span, other) ? [j] : [])),
  );
  const shown = new Uint8Array(spans.length);
  /** Of each span that is shown, what is known of it by its parts, and these. */
  const known = new Int32Array(spans.length);
  const parts: number[][] = spans.map(() => []);

  function isSafe(span: number, n: number): boolean {
    const own = holders[span]!;
    for (let i = 0; i < own.length; i += 1) {
      const each = own[i]!;
      if (shown[each] === 0 || isInPart(spans[span]!, parts[each]!, spans)) continue;
      const left = inSpan(spans[each]!.from, spans[each]!.to) - known[each]! - n;
      if (left !== 0 && left < SMALLEST_SHOWN) return false;
    }
    return true;
  }

  /** No other one overlaps it in such a way that both tell a few. */
  function isApart(span: number): boolean {
    const own = neighbours[span]!;
    for (let i = 0; i < own.length; i += 1) {
      const each = own[i]!;
      if (shown[each] === 1 && tellsFew(inSpan, spans[span]!, spans[each]!)) return false;
    }
    return true;
  }

  return ({ n, offset }) => {
    // Most groups are too small by themselves: that is seen first.
    if (countIn({ n, offset }, asked) < SMALLEST_SHOWN) return false;
    if (spans.length === 1 || hasNoSmallMonth({ n, offset }, months)) return true;
    for (let i = 0; i < months; i += 1) sums[i + 1] = sums[i]! + n[offset + i]!;
    shown.fill(0);
    known.fill(0);
    for (const each of parts) each.length = 0;
    for (let span = 0; span < spans.length; span += 1) {
      const count = inSpan(spans[span]!.from, spans[span]!.to);
      if (count < SMALLEST_SHOWN || !isSafe(span, count) || !isApart(span)) continue;
      const holding = holders[span]!;
      for (let i = 0; i < holding.length; i += 1) {
        const each = holding[i]!;
        if (shown[each] === 0 || isInPart(spans[span]!, parts[each]!, spans)) continue;
        known[each]! += count;
        parts[each]!.push(span);
      }
      shown[span] = 1;
    }
    return shown[spans.length - 1] === 1;
  };
}

function countIn({ n, offset }: MonthCounts, { from, to }: Span): number {
  let count = 0;
  for (let i = from; i <= to; i += 1) count += n[offset + i]!;
  return count;
}

/** Whether a span lies in one of the parts of another, by their places among all spans. */
function isInPart(span: Span, parts: readonly number[], spans: readonly Span[]): boolean {
  for (let i = 0; i < parts.length; i += 1) {
    if (isWithin(span, spans[parts[i]!]!)) return true;
  }
  return false;
}

/** Two periods overlap, and where nobody rated in one's own part the other's own part is a few ratings. */
function tellsFew(inSpan: (from: number, to: number) => number, a: Span, b: Span): boolean {
  const shared = inSpan(Math.max(a.from, b.from), Math.min(a.to, b.to));
  const restOfA = inSpan(a.from, a.to) - shared;
  const restOfB = inSpan(b.from, b.to) - shared;
  return (restOfA === 0 && isFew(restOfB)) || (restOfB === 0 && isFew(restOfA));
}

function isFew(rest: number): boolean {
  return rest > 0 && rest < SMALLEST_SHOWN;
}

function overlaps(a: Span, b: Span): boolean {
  return Math.max(a.from, b.from) <= Math.min(a.to, b.to);
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function hasNoSmallMonth({ n, offset }: MonthCounts, months: number): boolean {
  for (let i = 0; i < months; i += 1) {
    const count = n[offset + i]!;
    if (count > 0 && count < SMALLEST_SHOWN) return false;
  }
  return true;
}

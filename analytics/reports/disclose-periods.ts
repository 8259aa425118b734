import { addMonths, localMonth, type LocalDay, type LocalMonth } from '../../core/calendar.ts';
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

/** Ratings of a group in each month of a plan: `n[offset + step * month]`. */
export interface MonthCounts {
  readonly n: ArrayLike<number>;
  readonly offset: number;
  readonly step: number;
}

/**
 * Whether a group may be shown in the plan's last period beside what is shown of it in the others: the
 * coarse periods are decided first, and a finer one is shown only where each coarser one that is shown
 * leaves over none, or at least `SMALLEST_SHOWN` ratings, when this and all that is shown inside of it
 * are taken away. Two shown periods of which one holds the other so differ by none or by enough.
 */
export function isShownBeside({ months, spans }: PeriodPlan, counts: MonthCounts): boolean {
  const sums = runningSums(counts, months);
  const inSpan = ({ from, to }: Span) => sums[to + 1]! - sums[from]!;
  const asked = spans.at(-1)!;
  if (inSpan(asked) < SMALLEST_SHOWN) return false;
  if (spans.length === 1 || hasNoSmallMonth(counts, months)) return true;
  const shown: (Span & { readonly n: number; readonly parts: Span[]; known: number })[] = [];
  for (const span of spans) {
    const n = inSpan(span);
    if (n < SMALLEST_SHOWN) continue;
    const around = shown.filter(({ from, to }) => from <= span.from && span.to <= to);
    const adding = around.filter(({ parts }) => !parts.some((part) => isWithin(span, part)));
    const isSafe = adding.every((each) => {
      const left = each.n - each.known - n;
      return left === 0 || left >= SMALLEST_SHOWN;
    });
    const isApart = shown.every(
      (each) => isWithin(span, each) || !tellsFew(inSpan, [span, each], [n, each.n]),
    );
    if (!isSafe || !isApart) continue;
    for (const each of adding) {
      each.known += n;
      each.parts.push(span);
    }
    shown.push({ ...span, n, parts: [], known: 0 });
    if (span === asked) return true;
  }
  return false;
}

/** Two periods overlap, and where nobody rated in one's own part the other's own part is a few ratings. */
function tellsFew(
  inSpan: (span: Span) => number,
  [a, b]: readonly [Span, Span],
  [ofA, ofB]: readonly [number, number],
): boolean {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  if (both.from > both.to) return false;
  const shared = inSpan(both);
  const [restOfA, restOfB] = [ofA - shared, ofB - shared];
  const isFew = (rest: number) => rest > 0 && rest < SMALLEST_SHOWN;
  return (restOfA === 0 && isFew(restOfB)) || (restOfB === 0 && isFew(restOfA));
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function runningSums({ n, offset, step }: MonthCounts, months: number): readonly number[] {
  const sums = [0];
  for (let i = 0; i < months; i += 1) sums.push(sums[i]! + n[offset + step * i]!);
  return sums;
}

function hasNoSmallMonth({ n, offset, step }: MonthCounts, months: number): boolean {
  for (let i = 0; i < months; i += 1) {
    const count = n[offset + step * i]!;
    if (count > 0 && count < SMALLEST_SHOWN) return false;
  }
  return true;
}

import {
  addDays,
  firstDayOf,
  addMonths,
  type LocalDay,
  type LocalMonth,
} from '../core/calendar.ts';
import type { RatingTally, ScoreCounts, TallyQuery } from '../core/ports.ts';
import { PAIR_COUNTS, type Pair, type PairCounts, type RatingPairs } from '../core/rating-pairs.ts';

/** In which pair, and in which of its three names, a dimension is found. */
const FOUND_IN: Readonly<
  Record<Exclude<TallyQuery['dimension'], 'all'>, readonly [pair: Pair, name: number]>
> = {
  unit: ['place-channel', 0],
  counter: ['place-channel', 1],
  procedure: ['matter-channel', 1],
  channel: ['matter-channel', 2],
};

/** A query that pairs in memory answer: months up to the running one, less its last day. */
export interface MonthsLessDay extends TallyQuery {
  readonly dimension: Exclude<TallyQuery['dimension'], 'all'>;
  readonly lessDay: LocalDay;
}

/** Whether pairs answer it when nothing was counted after the day that is left out. */
export function isMonthsLessDay(query: TallyQuery): query is MonthsLessDay {
  const { dimension, grain, lessDay } = query;
  return dimension !== 'all' && grain === 'month' && lessDay !== undefined;
}

/** Answers that are kept: four breakdowns of a few periods and provinces. */
const MOST_KEPT = 60;

/**
 * The same answers as from the tallies, in their order, added up from memory; the same once more while
 * no count has changed.
 */
export function createPairTallies(
  pairs: Pick<RatingPairs, 'read'>,
): (query: MonthsLessDay) => Promise<readonly RatingTally[]> {
  const kept = new Map<string, { readonly stamp: string; readonly all: readonly RatingTally[] }>();
  return async ({ province, dimension, from, to, by, member, lessDay }) => {
    const [pair, place] = FOUND_IN[dimension];
    const months = { from: from as LocalMonth, to: to as LocalMonth };
    const end = addDays(firstDayOf(addMonths(months.to, 1)), -1);
    const until = end < lessDay ? end : addDays(lessDay, -1);
    const found = await pairs.read({ province, pair, ...months, until });
    const key = [province, dimension, by, from, to].join(' ');
    const before = kept.get(key);
    const stamp = `${until} ${found.stamp}`;
    const all = before?.stamp === stamp ? before.all : talliesBy(by, found, place);
    kept.delete(key);
    kept.set(key, { stamp, all });
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    return member === undefined ? all : all.filter((tally) => tally.member === member);
  };
}

function talliesBy(
  by: TallyQuery['by'],
  { months, labels }: PairCounts,
  place: number,
): readonly RatingTally[] {
  if (by === 'member') return talliesOf(null, { months, labels }, place);
  const periods = [...Map.groupBy(months, ({ month }) => month)].toSorted(([a], [b]) => a - b);
  return periods.flatMap(([month, own]) => talliesOf(month, { months: own, labels }, place));
}

function talliesOf(
  period: number | null,
  found: Pick<PairCounts, 'months' | 'labels'>,
  place: number,
): readonly RatingTally[] {
  const tallies: RatingTally[] = [];
  const byMember = [...sumsOf(found, place)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [member, counts] of byMember) {
    for (const backed of [false, true]) {
      const scores = counts.slice(backed ? 0 : 5, backed ? 5 : 10) as unknown as ScoreCounts;
      if (scores.some((n) => n > 0)) tallies.push({ period, member, backed, scores });
    }
  }
  return tallies;
}

function sumsOf(
  { months, labels }: Pick<PairCounts, 'months' | 'labels'>,
  place: number,
): ReadonlyMap<string, number[]> {
  const sums = new Map<number, number[]>();
  for (const { rows, names, counts } of months) {
    for (let row = 0; row < rows; row += 1) {
      const name = names[row * 3 + place]!;
      let sum = sums.get(name);
      if (sum === undefined) sums.set(name, (sum = Array<number>(PAIR_COUNTS).fill(0)));
      for (let i = 0; i < PAIR_COUNTS; i += 1) sum[i]! += counts[row * PAIR_COUNTS + i]!;
    }
  }
  return new Map([...sums].map(([name, sum]) => [labels[name]!, sum]));
}

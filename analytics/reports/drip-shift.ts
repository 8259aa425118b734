import type { RatingTally, ScoreCounts } from '../../core/ports.ts';
import { isSatisfied, SCORES } from '../../core/score.ts';

/** Fakes a day at one counter, up to as many as the rules were shown not to tell from honest ratings. */
export const DRIP_SIZES = [1, 2, 4, 8] as const;

/** Fewer ratings say nothing about what they would be with more. */
const FEWEST = 10;

/** What an attack of one size adds to the share of satisfied, as a difference of shares. */
export interface DripShift {
  readonly size: (typeof DRIP_SIZES)[number];
  /** Of one counter of average size, by best and by worst ones. */
  readonly counter: Shift;
  /** Of all counters together, when it is done at one of them. */
  readonly together: Shift;
}

interface Shift {
  readonly best: number;
  readonly worst: number;
}

/**
 * How far fakes that come one by one, each day at one counter, move the share of satisfied where ratings
 * without a code count too. Empty where there are too few ratings to say.
 */
export function dripShifts(seen: {
  /** By day, of all counters together. */
  readonly days: readonly RatingTally[];
  /** Counters that had ratings in these days. */
  readonly counters: number;
}): readonly DripShift[] {
  const { days, counters } = seen;
  const total = sum(days.map(({ scores }) => scores));
  const worked = new Set(days.map(({ period }) => period)).size;
  if (total.all < FEWEST || counters === 0) return [];
  const one = { all: total.all / counters, satisfied: total.satisfied / counters };
  return DRIP_SIZES.map((size) => ({
    size,
    counter: shiftBy(one, size * worked),
    together: shiftBy(total, size * worked),
  }));
}

interface Counted {
  readonly all: number;
  readonly satisfied: number;
}

function sum(rows: readonly ScoreCounts[]): Counted {
  let [all, satisfied] = [0, 0];
  for (const scores of rows) {
    for (const score of SCORES) {
      const n = scores[score - 1]!;
      all += n;
      if (isSatisfied(score)) satisfied += n;
    }
  }
  return { all, satisfied };
}

function shiftBy({ all, satisfied }: Counted, fakes: number): Shift {
  const share = satisfied / all;
  return {
    best: (satisfied + fakes) / (all + fakes) - share,
    worst: satisfied / (all + fakes) - share,
  };
}

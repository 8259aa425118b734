import {
  requireBetween,
  requirePositive,
  requireProbability,
  requireWhole,
  StatisticsError,
} from './statistics-error.ts';
import { requireValues } from './sums.ts';

/*
 * Confidence sequences for the mean of values within 0..1, e.g. scores (s - 1) / 4, that hold at all
 * times at once: Waudby-Smith and Ramdas (2024), "Estimating means of bounded random variables by
 * betting". Values must be in the order in which they came.
 */

interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** How much is staked on each value, by what was seen before it. */
function bets(x: readonly number[], alpha: number): readonly number[] {
  let sum = 0;
  let squares = 0;
  let variance = 1 / 4;
  return x.map((value, i) => {
    const t = i + 1;
    const bet = Math.sqrt((-2 * Math.log(alpha)) / (t * Math.log1p(t) * variance));
    sum += value;
    squares += (value - (0.5 + sum) / (t + 1)) ** 2;
    variance = (0.25 + squares) / (t + 1);
    return bet;
  });
}

/** The empirical Bernstein form: closed, a little wider than betting. 0..1 for no values. */
export function empiricalBernsteinCs(seen: {
  readonly x: readonly number[];
  readonly alpha: number;
  /** Largest stake, below 1; 0.5 as a rule. */
  readonly truncation: number;
}): Interval {
  const { x, alpha, truncation } = seen;
  requireValues('x', x, [0, 1]);
  requireBetween('alpha', alpha);
  requireBetween('truncation', truncation);
  if (x.length === 0) return { lower: 0, upper: 1 };
  const lowerOf = (values: readonly number[]) => bernsteinLower(values, alpha / 2, truncation);
  return {
    lower: Math.max(0, lowerOf(x)),
    upper: Math.min(1, 1 - lowerOf(x.map((value) => 1 - value))),
  };
}

function bernsteinLower(x: readonly number[], alpha: number, truncation: number): number {
  const stakes = bets(x, alpha).map((bet) => Math.min(bet, truncation));
  let [staked, won, cost, sum] = [0, 0, -Math.log(alpha), 0];
  for (const [i, value] of x.entries()) {
    const stake = stakes[i]!;
    const mean = i === 0 ? 0 : sum / i;
    staked += stake;
    won += stake * value;
    cost += (value - mean) ** 2 * (-Math.log1p(-stake) - stake);
    sum += value;
  }
  return (won - cost) / staked;
}

interface Bet {
  readonly x: readonly number[];
  readonly alpha: number;
  /** Share of the capital that bets on a greater mean. */
  readonly theta: number;
  /** Part of what may be lost that is ever staked. */
  readonly truncScale: number;
  /** When given, values are drawn without replacement from so many. */
  readonly N?: number;
}

/**
 * What betting against the mean `m` has made of a capital of 1, now and at its best: a mean is refuted
 * when it reaches 1/alpha. Infinite when the values seen make `m` impossible. 1 for no values.
 */
export function hedgedCapital(bet: Bet & { readonly m: number }): {
  readonly capital: number;
  readonly maxCapital: number;
} {
  const { x, m, alpha, theta, truncScale, N = null } = bet;
  requireProbability('m', m);
  requireBetween('alpha', alpha);
  requireProbability('theta', theta);
  requireBetween('truncScale', truncScale);
  requireValues('x', x, [0, 1]);
  if (N !== null) requireWhole('N', N);
  if (N !== null && x.length > N) {
    throw new StatisticsError('sample-exceeds-population', `${x.length} values of ${N}`);
  }
  const stakes = bets(x, alpha / 2);
  let [up, down, sum, capital, maxCapital] = [1, 1, 0, 1, 0];
  for (const [i, value] of x.entries()) {
    const mean = N === null ? m : meanOfRest(N * m - sum, N - i);
    if (mean < 0 || mean > 1) return { capital: Infinity, maxCapital: Infinity };
    up *= 1 + Math.min(stakes[i]!, truncScale / mean) * (value - mean);
    down *= 1 - Math.min(stakes[i]!, truncScale / (1 - mean)) * (value - mean);
    capital = Math.max(theta * up, (1 - theta) * down);
    maxCapital = Math.max(maxCapital, capital);
    sum += value;
  }
  return { capital, maxCapital: Math.max(maxCapital, capital) };
}

/** The mean of what is not drawn yet; a total that rounding moved past its end is at the end. */
function meanOfRest(total: number, left: number): number {
  const slack = 1e-12 * (left + 1);
  if (total < 0 && total > -slack) return 0;
  return total > left && total < left + slack ? 1 : total / left;
}

/** Finest grid of means that is tried. */
const MOST_BREAKS = 1_000_000;

/** The means on a grid of `gridBreaks` steps that betting does not refute now. 0..1 for no values. */
export function hedgedCs(seen: {
  readonly x: readonly number[];
  readonly alpha: number;
  readonly gridBreaks: number;
}): Interval {
  const { x, alpha, gridBreaks } = seen;
  requireWhole('gridBreaks', gridBreaks);
  requirePositive('gridBreaks', gridBreaks);
  if (gridBreaks > MOST_BREAKS) {
    throw new StatisticsError('out-of-reach', `${gridBreaks} steps`);
  }
  const kept = Array.from({ length: gridBreaks + 1 }, (_, i) => i / gridBreaks).filter(
    (m) => hedgedCapital({ x, m, alpha, theta: 0.5, truncScale: 0.5 }).capital < 1 / alpha,
  );
  const [lower, upper] = [kept[0], kept.at(-1)];
  if (lower === undefined || upper === undefined) {
    throw new StatisticsError('out-of-reach', `no mean on ${gridBreaks} steps is kept`);
  }
  return { lower, upper };
}

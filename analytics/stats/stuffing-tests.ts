import { chiSquareCdf, chiSquareSf, gammaQuantile, gammaTails } from './gamma-distribution.ts';
import { hypergeometricPmf, hypergeometricSf } from './hypergeometric-distribution.ts';
import { normalCdf } from './normal-distribution.ts';
import {
  requireBetween,
  requirePositive,
  requireProbability,
  requireSample,
  requireWhole,
  StatisticsError,
} from './statistics-error.ts';
import { requireValues, sameLength, sumOf } from './sums.ts';

/*
 * Tests by which ratings that may not be citizens' are marked for a person to look at: nothing is
 * deleted because of them. Fakes dripped in slowly escape all of them.
 */

/**
 * Wald and Wolfowitz: whether 0s and 1s in order of arrival change too seldom (z < 0) or too often, two
 * sided, without continuity correction. Throws when all are equal: then it says nothing.
 */
export function runsTest({ x }: { readonly x: readonly number[] }): {
  readonly runs: number;
  readonly z: number;
  readonly p: number;
} {
  const ones = x.filter((value) => value === 1).length;
  const zeros = x.filter((value) => value === 0).length;
  if (ones + zeros !== x.length || ones === 0 || zeros === 0) {
    throw new StatisticsError('argument-invalid', 'not a series of both 0 and 1');
  }
  const runs = 1 + x.slice(1).filter((value, i) => value !== x[i]).length;
  const mean = (2 * ones * zeros) / x.length + 1;
  const variance = ((mean - 1) * (mean - 2)) / (x.length - 1);
  // Two values, one of each: there is but one number of runs.
  const z = variance === 0 ? 0 : (runs - mean) / Math.sqrt(variance);
  return { runs, z, p: Math.min(1, 2 * normalCdf(-Math.abs(z))) };
}

/** Longest series that is worked through rating by rating. */
const MOST_IN_A_ROW = 10_000_000;

/**
 * Chance that n independent ratings, each satisfied with chance p, hold `length` or more satisfied ones
 * in a row: what a long run of one value is worth at a counter with this share.
 */
export function longestRunTail(question: {
  readonly n: number;
  readonly p: number;
  readonly length: number;
}): { readonly probability: number } {
  const { n, p, length } = question;
  requireWhole('n', n);
  requireProbability('p', p);
  requireWhole('length', length);
  requirePositive('length', length);
  if (n > MOST_IN_A_ROW) throw new StatisticsError('out-of-reach', `${n} ratings in a row`);
  // f(k): chance that a run first becomes long enough with the k-th rating; adding these keeps small
  // chances exact, where 1 - P(no such run) would not.
  const first = new Float64Array(n + 1);
  let before = 0;
  let total = 0;
  for (let k = length; k <= n; k += 1) {
    if (k > length) before += first[k - length - 1]!;
    first[k] = k === length ? p ** length : (1 - before) * (1 - p) * p ** length;
    total += first[k]!;
  }
  return { probability: Math.min(1, total) };
}

/** P(X >= count) for X Poisson with the mean `expected`: how rare a burst of so many is. */
export function poissonUpperTail(burst: { readonly count: number; readonly expected: number }): {
  readonly p: number;
} {
  const { count, expected } = burst;
  requireWhole('count', count);
  requireValues('expected', [expected], [0, Infinity]);
  return { p: count === 0 ? 1 : gammaTails(expected, count).lower };
}

/** Exact interval (Garwood 1936) for the mean of a Poisson count. */
export function poissonExactInterval(seen: { readonly count: number; readonly conf: number }): {
  readonly lower: number;
  readonly upper: number;
} {
  const { count, conf } = seen;
  requireWhole('count', count);
  requireBetween('conf', conf);
  const tail = (1 - conf) / 2;
  return {
    lower: count === 0 ? 0 : gammaQuantile({ lower: tail, upper: 1 - tail }, count),
    upper: gammaQuantile({ lower: 1 - tail, upper: tail }, count + 1),
  };
}

/** Pearson's test of counts against expected ones; against equal ones when none are given. */
export function chiSquareGof(counts: {
  readonly observed: readonly number[];
  readonly expected?: readonly number[];
}): { readonly statistic: number; readonly df: number; readonly p: number } {
  const { observed } = counts;
  requireValues('observed', observed, [0, Infinity]);
  const total = sumOf(observed);
  const expected = counts.expected ?? observed.map(() => total / observed.length);
  sameLength(observed, expected);
  requirePositive('groups less one', observed.length - 1);
  for (const value of expected) requirePositive('expected', value);
  const statistic = sumOf(observed.map((count, i) => (count - expected[i]!) ** 2 / expected[i]!));
  const df = observed.length - 1;
  return { statistic, df, p: chiSquareSf(statistic, df) };
}

/**
 * Whether groups differ more (`pOver`) or less (`pUnder`) than chance makes equal ones differ; a tiny
 * `pUnder` is a set of results too uniform to be true. Throws when nobody or everybody is satisfied.
 */
export function homogeneityTest({
  x,
  n,
}: {
  readonly x: readonly number[];
  readonly n: readonly number[];
}): {
  readonly statistic: number;
  readonly df: number;
  readonly pOver: number;
  readonly pUnder: number;
} {
  sameLength(x, n);
  requirePositive('groups less one', n.length - 1);
  for (const [i, count] of x.entries()) requireSample(count, n[i]!);
  const share = sumOf(x) / sumOf(n);
  requireBetween('common share', share);
  const squares = sumOf(x.map((count, i) => n[i]! * (count / n[i]! - share) ** 2));
  const statistic = squares / (share * (1 - share));
  const df = n.length - 1;
  return {
    statistic,
    df,
    pOver: chiSquareSf(statistic, df),
    pUnder: chiSquareCdf(statistic, df),
  };
}

/**
 * Fisher's exact test of a two by two table: `pGreater` that the first cell is so large or larger,
 * `pTwoSided` the chance of all tables no more likely than this one.
 */
export function fisherExact({ table }: { readonly table: readonly (readonly number[])[] }): {
  readonly pTwoSided: number;
  readonly pGreater: number;
} {
  const [[a, b] = [], [c, d] = []] = table;
  const cells = [a ?? NaN, b ?? NaN, c ?? NaN, d ?? NaN] as const;
  for (const cell of cells) requireWhole('cell', cell);
  const [first, second, third, fourth] = cells;
  const urn = { M: first + third, N: first + second + third + fourth, n: first + second };
  const least = Math.max(0, urn.n + urn.M - urn.N);
  const most = Math.min(urn.n, urn.M);
  const chances = Array.from({ length: most - least + 1 }, (_, i) =>
    hypergeometricPmf(least + i, urn),
  );
  // Equally likely tables differ by rounding.
  const limit = chances[first - least]! * (1 + 1e-7);
  return {
    pTwoSided: Math.min(1, sumOf(chances.filter((chance) => chance <= limit))),
    pGreater: hypergeometricSf(first, urn),
  };
}

import { requirePositive, requireProbability, requireSample } from './statistics-error.ts';
import { requireValues, sameLength, sumOf } from './sums.ts';

/** Counts of a period each: how many of how many. */
interface Periods {
  readonly defects: readonly number[];
  readonly sizes: readonly number[];
  /** Width of the limits in standard deviations, as a rule 3. */
  readonly L: number;
}

interface Shares {
  readonly center: number;
  readonly shares: readonly number[];
  readonly sigmas: readonly number[];
}

/** Limits by period; a single number where all periods are of one size. */
export interface ShareChart {
  readonly center: number;
  readonly lcl: number | readonly number[];
  readonly ucl: number | readonly number[];
  readonly outOfControl1Based: readonly number[];
}

/**
 * Shewhart's p-chart: shares against their common mean, limits L standard deviations away and within
 * 0..1. Throws without periods or for an empty one: a period without ratings is no period of a chart.
 */
export function pChart(periods: Periods): ShareChart {
  const { center, shares, sigmas } = sharesOf(periods);
  const { lcl, ucl } = limits(center, sigmas, periods.L);
  const single = periods.sizes.every((size) => size === periods.sizes[0]);
  return {
    center,
    lcl: single ? lcl[0]! : lcl,
    ucl: single ? ucl[0]! : ucl,
    outOfControl1Based: beyond(shares, lcl, ucl),
  };
}

/**
 * Laney (2002), p'-chart: the limits are widened by how much the standardised shares move from period
 * to period (mean moving range / 1.128), so that large periods do not raise alarms by their size
 * alone. Throws for fewer than two periods.
 */
export function laneyPPrime(periods: Periods): {
  readonly center: number;
  readonly sigmaZ: number;
  readonly lcl: readonly number[];
  readonly ucl: readonly number[];
  readonly outOfControl1Based: readonly number[];
} {
  const { center, shares, sigmas } = sharesOf(periods);
  requirePositive('periods less one', shares.length - 1);
  // All alike at 0 or 1: nothing moves, and the limits are the centre itself.
  const z = shares.map((share, i) => (sigmas[i] === 0 ? 0 : (share - center) / sigmas[i]!));
  const moves = z.slice(1).map((value, i) => Math.abs(value - z[i]!));
  const sigmaZ = sumOf(moves) / moves.length / 1.128;
  const widened = sigmas.map((sigma) => sigma * sigmaZ);
  const { lcl, ucl } = limits(center, widened, periods.L);
  return { center, sigmaZ, lcl, ucl, outOfControl1Based: beyond(shares, lcl, ucl) };
}

/** A smoothed series with its limits. */
interface SmoothedChart {
  readonly z: readonly number[];
  readonly lcl: readonly number[];
  readonly ucl: readonly number[];
}

/**
 * Exponentially weighted moving average (Roberts 1959): z = lambda x + (1 - lambda) z, from the
 * centre, with the exact limits of each moment. Finds small lasting shifts.
 */
export function ewmaChart(series: {
  readonly x: readonly number[];
  readonly lambda: number;
  readonly center: number;
  readonly sigma: number;
  readonly L: number;
}): SmoothedChart & { readonly outOfControl1Based: readonly number[] } {
  const { x, lambda, center, sigma, L } = series;
  requireValues('x and center', [...x, center]);
  requireProbability('lambda', lambda);
  requirePositive('lambda', lambda);
  requirePositive('sigma', sigma);
  requirePositive('L', L);
  const z = smoothed(x, lambda, center);
  const half = x.map((_, i) => {
    const seen = 1 - (1 - lambda) ** (2 * (i + 1));
    return L * sigma * Math.sqrt((lambda / (2 - lambda)) * seen);
  });
  const lcl = half.map((h) => center - h);
  const ucl = half.map((h) => center + h);
  return { z, lcl, ucl, outOfControl1Based: beyond(z, lcl, ucl) };
}

/**
 * The same for shares of periods of unequal size against a share `p0`: the variance is carried along,
 * binomial in each period. Limits may lie outside 0..1; a page clips them.
 */
export function ewmaProportion(series: {
  readonly x: readonly number[];
  readonly n: readonly number[];
  readonly p0: number;
  readonly lambda: number;
  readonly L: number;
}): SmoothedChart {
  const { x, n, p0, lambda, L } = series;
  sameLength(x, n);
  requireProbability('p0', p0);
  requireProbability('lambda', lambda);
  requirePositive('L', L);
  for (const [i, count] of x.entries()) requireSample(count, n[i]!);
  let variance = 0;
  const half = n.map((size) => {
    variance = (1 - lambda) ** 2 * variance + (lambda ** 2 * p0 * (1 - p0)) / size;
    return L * Math.sqrt(variance);
  });
  const shares = x.map((count, i) => count / n[i]!);
  return {
    z: smoothed(shares, lambda, p0),
    lcl: half.map((h) => p0 - h),
    ucl: half.map((h) => p0 + h),
  };
}

function sharesOf({ defects, sizes, L }: Periods): Shares {
  sameLength(defects, sizes);
  requirePositive('periods', sizes.length);
  requirePositive('L', L);
  for (const [i, count] of defects.entries()) requireSample(count, sizes[i]!);
  const center = sumOf(defects) / sumOf(sizes);
  return {
    center,
    shares: defects.map((count, i) => count / sizes[i]!),
    sigmas: sizes.map((size) => Math.sqrt((center * (1 - center)) / size)),
  };
}

function limits(center: number, sigmas: readonly number[], L: number) {
  return {
    lcl: sigmas.map((sigma) => Math.max(0, center - L * sigma)),
    ucl: sigmas.map((sigma) => Math.min(1, center + L * sigma)),
  };
}

function beyond(values: readonly number[], lcl: readonly number[], ucl: readonly number[]) {
  return values.flatMap((value, i) => (value < lcl[i]! || value > ucl[i]! ? [i + 1] : []));
}

function smoothed(x: readonly number[], lambda: number, from: number): readonly number[] {
  let z = from;
  return x.map((value) => (z = lambda * value + (1 - lambda) * z));
}

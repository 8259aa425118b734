import { normalQuantile } from './normal-distribution.ts';
import { studentTQuantile } from './student-t-distribution.ts';
import {
  requireBetween,
  requireSample,
  requireWhole,
  StatisticsError,
} from './statistics-error.ts';

/** `x` of `n` in one month; or, with `squares`, `n` numbers of whole units that add up to `x`. */
export interface MonthSample {
  readonly x: number;
  readonly n: number;
  /** Sum of the squares of those numbers. */
  readonly squares?: number;
}

/** One month of what was changed and of what it is compared with, before or after the change. */
export interface ComparedMonth {
  readonly phase: 'before' | 'after';
  readonly treated: MonthSample;
  readonly control: MonthSample;
}

/** How much more the treated share or mean changed than the other, with its interval. */
export interface MonthlyEffect {
  readonly effect: number;
  readonly se: number;
  readonly lower: number;
  readonly upper: number;
  /** How many times more the months vary than chance alone makes them; at least 1. */
  readonly dispersion: number;
}

/**
 * Difference in differences of shares or means over months: what moves treated and control alike in a month
 * cancels in that month, and what moves them apart widens the interval by the dispersion of the months
 * (quasi-likelihood: McCullagh and Nelder 1989, 4.5). Months are weighted by what chance alone would
 * make of their difference. Every month must have ratings on both sides; each phase at least two
 * months. Throws `StatisticsError` otherwise.
 */
export function monthlyEffect(months: readonly ComparedMonth[], conf: number): MonthlyEffect {
  requireBetween('conf', conf);
  const before = phaseOf(months, 'before');
  const after = phaseOf(months, 'after');
  const dispersion = Math.max(1, (before.spread + after.spread) / (months.length - 2));
  const se = Math.sqrt(dispersion * (1 / before.weight + 1 / after.weight));
  const effect = after.mean - before.mean;
  const tail = (1 - conf) / 2;
  const quantile =
    dispersion > 1 ? studentTQuantile(tail, months.length - 2) : normalQuantile(tail);
  const half = -quantile * se;
  return { effect, se, lower: effect - half, upper: effect + half, dispersion };
}

interface Phase {
  /** Weighted mean of the months' differences, treated less control. */
  readonly mean: number;
  readonly weight: number;
  /** Weighted sum of squares around the mean. */
  readonly spread: number;
}

function phaseOf(all: readonly ComparedMonth[], phase: ComparedMonth['phase']): Phase {
  const months = all.filter((month) => month.phase === phase);
  if (months.length < 2) throw new StatisticsError('no-observations', `${phase}: too few months`);
  for (const { treated, control } of months) {
    requireMonth(treated);
    requireMonth(control);
  }
  const varianceOfOne = {
    treated: varianceOf(months.map(({ treated }) => treated)),
    control: varianceOf(months.map(({ control }) => control)),
  };
  const weighted = months.map(({ treated, control }) => ({
    difference: treated.x / treated.n - control.x / control.n,
    weight: 1 / (varianceOfOne.treated / treated.n + varianceOfOne.control / control.n),
  }));
  const weight = weighted.reduce((sum, month) => sum + month.weight, 0);
  const mean = weighted.reduce((sum, m) => sum + m.weight * m.difference, 0) / weight;
  const spread = weighted.reduce((sum, m) => sum + m.weight * (m.difference - mean) ** 2, 0);
  return { mean, weight, spread };
}

function requireMonth({ x, n, squares }: MonthSample): void {
  if (squares === undefined) return requireSample(x, n);
  requireWhole('x', x);
  requireWhole('squares', squares);
  // One number takes all of it at most; alike they make the squares smallest.
  if (squares * n < x * x || squares > x * x)
    throw new StatisticsError('argument-invalid', `squares (${squares}) of ${n} adding up to ${x}`);
  requireSample(0, n);
}

/** What whole units leave open of each number: it lies anywhere within half a unit. */
const ROUNDING_VARIANCE = 1 / 12;

/** Variance of one answer. */
function varianceOf(samples: readonly MonthSample[]): number {
  const squares = samples.map((sample) => sample.squares);
  return squares.every((sum) => sum !== undefined)
    ? varianceWithinMonths(samples, squares)
    : varianceOfShare(samples);
}

/** Around the means of the months, so that what moves a whole month is left to the dispersion. */
function varianceWithinMonths(samples: readonly MonthSample[], squares: readonly number[]): number {
  const around = samples.reduce((sum, { x, n }, i) => sum + squares[i]! - (x * x) / n, 0);
  const free = samples.reduce((sum, { n }) => sum + n - 1, 0);
  return Math.max(ROUNDING_VARIANCE, free === 0 ? 0 : around / free);
}

/** Half an answer of each kind is added so that it is never 0. */
function varianceOfShare(samples: readonly MonthSample[]): number {
  const x = samples.reduce((sum, sample) => sum + sample.x, 0);
  const n = samples.reduce((sum, sample) => sum + sample.n, 0);
  const share = (x + 0.5) / (n + 1);
  return share * (1 - share);
}

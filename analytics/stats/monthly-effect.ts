import { normalQuantile } from './normal-distribution.ts';
import { studentTQuantile } from './student-t-distribution.ts';
import { requireBetween, requireSample, StatisticsError } from './statistics-error.ts';

/** `x` of `n` in one month. */
interface MonthSample {
  readonly x: number;
  readonly n: number;
}

/** One month of what was changed and of what it is compared with, before or after the change. */
export interface ComparedMonth {
  readonly phase: 'before' | 'after';
  readonly treated: MonthSample;
  readonly control: MonthSample;
}

/** How much more the treated share changed than the other, 0..1, with its interval. */
export interface MonthlyEffect {
  readonly effect: number;
  readonly se: number;
  readonly lower: number;
  readonly upper: number;
  /** How many times more the months vary than chance alone makes them; at least 1. */
  readonly dispersion: number;
}

/**
 * Difference in differences of shares over months: what moves treated and control alike in a month
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
    requireSample(treated.x, treated.n);
    requireSample(control.x, control.n);
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

/** Variance of one answer; half an answer of each kind is added so that it is never 0. */
function varianceOf(samples: readonly MonthSample[]): number {
  const x = samples.reduce((sum, sample) => sum + sample.x, 0);
  const n = samples.reduce((sum, sample) => sum + sample.n, 0);
  const share = (x + 0.5) / (n + 1);
  return share * (1 - share);
}

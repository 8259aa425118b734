import { logBetaKernel } from './beta-kernel.ts';
import { requireBetween, requireCounts, requirePositive } from './statistics-error.ts';
import type { ShareInterval } from './wilson-interval.ts';

/** `x` satisfied of `n` so far, the error allowed, and the Beta(a, b) over which one averages. */
export interface WatchedShare {
  readonly x: number;
  readonly n: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

const MOST_STEPS = 200;

/**
 * Confidence sequence: holds the true share at all n at once with chance >= 1 - alpha, however often
 * one looks. The shares p at which the mean likelihood over Beta(a, b), over that of p, stays below
 * 1/alpha (Robbins 1970). All of 0..1 while nobody has rated.
 */
export function betaBinomialCs({ x, n, alpha, a, b }: WatchedShare): ShareInterval {
  requireCounts(x, n);
  requireBetween('alpha', alpha);
  requirePositive('a', a);
  requirePositive('b', b);
  const seen = { x, n, alpha, a, b };
  return {
    lower: x === 0 ? 0 : shareAt(crossing(seen, -1)),
    upper: x === n ? 1 : shareAt(crossing(seen, 1)),
  };
}

/**
 * The logit left (-1) or right (+1) of x/n where the ratio reaches 1/alpha. Its logarithm is convex
 * in the logit, so Newton's method ends up outside after one step and then moves in steadily.
 */
function crossing(seen: WatchedShare, side: 1 | -1): number {
  const { x, n, alpha } = seen;
  const goal = -Math.log(alpha);
  const inside = x > 0 && x < n;
  const best = inside ? Math.log(x / (n - x)) : 0;
  const depth = inside ? goal - logRatio(seen, best) : 0;
  let logit = inside ? best + side * Math.sqrt((2 * depth * n) / x / (n - x)) : best;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const slope = n * shareAt(logit) - x;
    const change = (goal - logRatio(seen, logit)) / slope;
    logit += change;
    if (Math.abs(change) <= 1e-15 * Math.max(1, Math.abs(logit))) break;
  }
  return logit;
}

/** ln of the mean likelihood over Beta(a, b) divided by the likelihood of the share. */
function logRatio({ x, n, a, b }: WatchedShare, logit: number): number {
  const p = shareAt(logit);
  const q = shareAt(-logit);
  // Kernels of prior and posterior at p: their ratio holds no large terms that cancel.
  return logBetaKernel(a, b, p, q) - logBetaKernel(a + x, b + n - x, p, q);
}

function shareAt(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

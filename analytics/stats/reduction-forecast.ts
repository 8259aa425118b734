import { betaCdf, betaSf } from './beta-distribution.ts';
import { requirePositive, requireProbability, requireWhole } from './statistics-error.ts';

/**
 * Where cutting will stand at the target date if it goes on as it has: cuts come at a Poisson rate of
 * which Gamma(c + 1/2, time) is known after c cuts (so further ones are negative binomial). The middle,
 * a 95 % interval, and the chance that the target is reached. No sampling error is in it: the count so
 * far is exact.
 */
export function reductionForecast(question: {
  /** Procedures cut so far, of `of` in the baseline. */
  readonly cut: number;
  readonly of: number;
  /** Share to reach, 0..1. */
  readonly target: number;
  /** Time since the baseline and time left, in the same unit. */
  readonly elapsed: number;
  readonly left: number;
}): {
  readonly needed: number;
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  readonly probReachTarget: number;
} {
  const { cut, of, target, elapsed, left } = question;
  requireWhole('cut', cut);
  requireWhole('of', of);
  requireProbability('target', target);
  requirePositive('elapsed', elapsed);
  requireProbability('left over 1 + left', left / (1 + left));
  // The product of the doubles may be a little more than the whole number it stands for.
  const needed = Math.ceil(target * of - 1e-9);
  const further = (p: number) => cut + quantile(p, cut + 0.5, elapsed / (elapsed + left), of - cut);
  const missing = needed - cut;
  return {
    needed,
    median: further(0.5),
    lower: further(0.025),
    upper: further(0.975),
    probReachTarget:
      missing <= 0 ? 1 : left === 0 ? 0 : betaSf(elapsed / (elapsed + left), cut + 0.5, missing),
  };
}

/** Smallest k with P(X <= k) >= p for X negative binomial; at most `most`: there is no more to cut. */
function quantile(p: number, shape: number, stay: number, most: number): number {
  if (stay === 1) return 0;
  let [left, right] = [-1, Math.max(0, most)];
  while (right - left > 1) {
    const middle = Math.floor((left + right) / 2);
    if (betaCdf(stay, shape, middle + 1) >= p) right = middle;
    else left = middle;
  }
  return right;
}

import { logBeta } from './gamma-function.ts';
import {
  requireBetween,
  requireCounts,
  requirePopulation,
  requirePositive,
} from './statistics-error.ts';

/**
 * Confidence sequence for how many of N finished dossiers are satisfied, n of them rated so far
 * (Waudby-Smith and Ramdas 2020): the counts M for which prior over posterior probability stays below
 * 1/alpha, under a beta-binomial prior. Holds at all n at once; a point when all were rated. With N = 0
 * the shares are 0 and 1, for nothing is known. Throws when n exceeds N.
 */
export function finitePopulationCs(seen: {
  readonly x: number;
  readonly n: number;
  readonly N: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}): {
  readonly lowerCount: number;
  readonly upperCount: number;
  readonly lower: number;
  readonly upper: number;
} {
  const { x, n, N, alpha, a, b } = seen;
  requireCounts(x, n);
  requirePopulation(n, N);
  requireBetween('alpha', alpha);
  requirePositive('a', a);
  requirePositive('b', b);
  const prior = logBetaBinomial(N, a, b);
  const posterior = logBetaBinomial(N - n, a + x, b + n - x);
  const isKept = (M: number) => prior(M) - posterior(M - x) < -Math.log(alpha);
  const [least, most] = [x, N - (n - x)];
  // The ratio is one over a hypergeometric likelihood, which has a single hill.
  const best = n === 0 ? least : Math.min(most, Math.max(least, Math.round((x / n) * N)));
  const lowerCount = lastKept(isKept, best, least);
  const upperCount = lastKept(isKept, best, most);
  return {
    lowerCount,
    upperCount,
    lower: N === 0 ? 0 : lowerCount / N,
    upper: N === 0 ? 1 : upperCount / N,
  };
}

/** The kept count that lies farthest from `best` towards `end`. */
function lastKept(isKept: (M: number) => boolean, best: number, end: number): number {
  if (isKept(end)) return end;
  let [kept, left] = [best, end];
  while (Math.abs(left - kept) > 1) {
    const middle = Math.trunc((kept + left) / 2);
    if (isKept(middle)) kept = middle;
    else left = middle;
  }
  return kept;
}

/** ln of the beta-binomial probabilities of k of `size`. */
function logBetaBinomial(size: number, a: number, b: number): (k: number) => number {
  const whole = logBeta(a, b);
  return (k) =>
    -Math.log(size + 1) - logBeta(k + 1, size - k + 1) + logBeta(k + a, size - k + b) - whole;
}

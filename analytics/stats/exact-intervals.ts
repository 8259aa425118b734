import { betaQuantile, betaUpperQuantile } from './beta-distribution.ts';
import { hypergeometricCdf, hypergeometricSf } from './hypergeometric-distribution.ts';
import { requireBetween, requirePopulation, requireSample } from './statistics-error.ts';
import type { SampledShare, ShareInterval } from './wilson-interval.ts';

/**
 * Interval of Clopper and Pearson (1934): covers at least as often as it says. 0 below when x = 0, 1
 * above when x = n. Throws when n is 0.
 */
export function clopperPearsonInterval({ x, n, conf }: SampledShare): ShareInterval {
  const tail = tailOf(x, n, conf);
  return {
    lower: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    upper: x === n ? 1 : betaUpperQuantile(tail, x + 1, n - x),
  };
}

/**
 * Jeffreys interval: quantiles of Beta(x + 1/2, n - x + 1/2), with 0 below when x = 0 and 1 above
 * when x = n (Brown, Cai, DasGupta 2001). Throws when n is 0.
 */
export function jeffreysInterval({ x, n, conf }: SampledShare): ShareInterval {
  const tail = tailOf(x, n, conf);
  return {
    lower: x === 0 ? 0 : betaQuantile(tail, x + 0.5, n - x + 0.5),
    upper: x === n ? 1 : betaUpperQuantile(tail, x + 0.5, n - x + 0.5),
  };
}

/**
 * Exact interval for the satisfied among N finished dossiers when x of n rated ones are: the counts
 * M under which neither tail at x is as rare as (1 - conf)/2. Throws when n is 0 or exceeds N.
 */
export function hypergeometricInterval(
  sample: SampledShare & { readonly N: number },
): ShareInterval & { readonly lowerCount: number; readonly upperCount: number } {
  const { x, n, N, conf } = sample;
  const tail = tailOf(x, n, conf);
  requirePopulation(n, N);
  const fewest = x;
  const most = N - (n - x);
  const lowerCount = firstWhere(fewest, most, (M) => hypergeometricSf(x, { M, N, n }) > tail);
  const upperCount =
    firstWhere(fewest, most + 1, (M) => M > most || hypergeometricCdf(x, { M, N, n }) <= tail) - 1;
  return { lower: lowerCount / N, upper: upperCount / N, lowerCount, upperCount };
}

function tailOf(x: number, n: number, conf: number): number {
  requireSample(x, n);
  requireBetween('conf', conf);
  return (1 - conf) / 2;
}

/** The first whole number of from..to for which the test holds; it holds at `to` and stays held. */
function firstWhere(from: number, to: number, holds: (value: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

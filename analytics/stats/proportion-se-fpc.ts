import { requirePopulation, requireSample, StatisticsError } from './statistics-error.ts';

/**
 * Share of n ratings from N finished dossiers and its standard error, sqrt(pq/(n-1) (1 - n/N))
 * (Cochran 1977, 3.8). The error is 0 when all were rated. Throws when n is 0, exceeds N, or is 1 of
 * several, which says nothing of the spread.
 */
export function proportionSeFpc(sample: {
  readonly x: number;
  readonly n: number;
  readonly N: number;
}): { readonly p: number; readonly se: number } {
  const { x, n, N } = sample;
  requireSample(x, n);
  requirePopulation(n, N);
  const p = x / n;
  if (n === N) return { p, se: 0 };
  if (n === 1) throw new StatisticsError('no-observations', 'one rating has no spread');
  return { p, se: Math.sqrt((((p * (n - x)) / n / (n - 1)) * (N - n)) / N) };
}

import { betaTails } from './beta-distribution.ts';
import { requireProbability, requireWhole, StatisticsError } from './statistics-error.ts';

/** P(X <= k) for X ~ Binomial(n, p); 0 for k < 0 and 1 for k >= n. */
export function binomialCdf(k: number, n: number, p: number): number {
  requireBinomial(k, n, p);
  if (k < 0) return 0;
  return k >= n ? 1 : betaTails(p, k + 1, n - k).upper;
}

/** P(X >= k) for X ~ Binomial(n, p), computed itself: 1 for k <= 0 and 0 for k > n. */
export function binomialSf(k: number, n: number, p: number): number {
  requireBinomial(k, n, p);
  if (k <= 0) return 1;
  return k > n ? 0 : betaTails(p, k, n - k + 1).lower;
}

function requireBinomial(k: number, n: number, p: number): void {
  if (!Number.isSafeInteger(k)) {
    throw new StatisticsError('argument-invalid', `k (${k}) is not a whole number`);
  }
  requireWhole('n', n);
  requireProbability('p', p);
}

import { logBinomialPmf } from './beta-kernel.ts';
import type { Tails } from './gamma-distribution.ts';
import {
  requireCounts,
  requirePopulation,
  requireWhole,
  StatisticsError,
} from './statistics-error.ts';

/** `n` drawn without replacement from `N`, of which `M` are marked. */
export interface Urn {
  readonly M: number;
  readonly N: number;
  readonly n: number;
}

const EPSILON = 2 ** -52;

/** P(X <= k) for X marked ones among the drawn. */
export function hypergeometricCdf(k: number, urn: Urn): number {
  return hypergeometricTails(k, urn).lower;
}

/** P(X >= k) for X marked ones among the drawn, computed itself. */
export function hypergeometricSf(k: number, urn: Urn): number {
  return hypergeometricTails(k - 1, urn).upper;
}

/** P(X = k). */
export function hypergeometricPmf(k: number, urn: Urn): number {
  requireUrn(k, urn);
  const { M, N, n } = urn;
  const [least, most] = [Math.max(0, n + M - N), Math.min(n, M)];
  if (k < least || k > most) return 0;
  return least === most ? 1 : probability(k, urn);
}

/** P(X <= k) and P(X > k); the smaller one is summed, term by term, away from the mean. */
function hypergeometricTails(k: number, urn: Urn): Tails {
  requireUrn(k, urn);
  const { M, N, n } = urn;
  if (k < Math.max(0, n + M - N)) return { lower: 0, upper: 1 };
  if (k >= Math.min(n, M)) return { lower: 1, upper: 0 };
  // Divided first, so that large populations do not overflow the exact integers.
  if (k < n * (M / N)) {
    const lower = Math.min(1, sumDownward(k, urn));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, sumUpward(k + 1, urn));
  return { lower: 1 - upper, upper };
}

function sumDownward(k: number, urn: Urn): number {
  const { M, N, n } = urn;
  let term = probability(k, urn);
  let sum = term;
  for (let j = k; term > sum * EPSILON; j -= 1) {
    term *= (j / (n - j + 1)) * ((N - M - n + j) / (M - j + 1));
    sum += term;
  }
  return sum;
}

function sumUpward(k: number, urn: Urn): number {
  const { M, N, n } = urn;
  let term = probability(k, urn);
  let sum = term;
  for (let j = k; term > sum * EPSILON; j += 1) {
    term *= ((n - j) / (j + 1)) * ((M - j) / (N - M - n + j + 1));
    sum += term;
  }
  return sum;
}

/** P(X = k) as a ratio of binomial probabilities, each in saddle-point form; for 0 < n, M < N. */
function probability(k: number, { M, N, n }: Urn): number {
  const p = n / N;
  const q = (N - n) / N;
  return Math.exp(
    logBinomialPmf(k, M, p, q) + logBinomialPmf(n - k, N - M, p, q) - logBinomialPmf(n, N, p, q),
  );
}

function requireUrn(k: number, { M, N, n }: Urn): void {
  if (!Number.isSafeInteger(k)) {
    throw new StatisticsError('argument-invalid', `k (${k}) is not a whole number`);
  }
  requireWhole('n', n);
  requirePopulation(n, N);
  requireCounts(M, N);
}

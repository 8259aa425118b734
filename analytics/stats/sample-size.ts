import { normalQuantile } from './normal-distribution.ts';
import { requireBetween, requirePositive, requireWhole } from './statistics-error.ts';

/** A share as expected, and how near the answer shall come to it. */
export interface PrecisionWanted {
  readonly p: number;
  readonly halfWidth: number;
  readonly conf: number;
  /** Finished dossiers to draw from; left out when there is no end of them. */
  readonly N?: number;
}

/**
 * Ratings needed so that the interval reaches `halfWidth` to each side (Cochran 1977, chapter 4):
 * `raw` as the formula gives it, `n` rounded up and never more than N.
 */
export function sampleSizeProportion(wanted: PrecisionWanted): {
  readonly n: number;
  readonly raw: number;
} {
  const { p, halfWidth, conf, N } = wanted;
  requireBetween('p', p);
  requireBetween('halfWidth', halfWidth);
  requireBetween('conf', conf);
  const z = -normalQuantile((1 - conf) / 2);
  const unlimited = (z * z * p * (1 - p)) / (halfWidth * halfWidth);
  if (N === undefined) return { n: Math.ceil(unlimited), raw: unlimited };
  requireWhole('N', N);
  requirePositive('N', N);
  const raw = unlimited / (1 + (unlimited - 1) / N);
  return { n: Math.min(N, Math.ceil(raw)), raw };
}

/**
 * Sample size by the table of Krejcie and Morgan (1970) for a population of N, rounded as printed:
 * chi2 N P (1 - P) / (d^2 (N - 1) + chi2 P (1 - P)).
 */
export function krejcieMorgan(population: {
  readonly N: number;
  readonly chi2?: number;
  readonly P?: number;
  readonly d?: number;
}): { readonly n: number } {
  const { N, chi2 = 3.841, P = 0.5, d = 0.05 } = population;
  requireWhole('N', N);
  requirePositive('N', N);
  requirePositive('chi2', chi2);
  requireBetween('P', P);
  requireBetween('d', d);
  const spread = chi2 * P * (1 - P);
  return { n: Math.round((spread * N) / (d * d * (N - 1) + spread)) };
}

import { normalQuantile } from './normal-distribution.ts';
import { requireBetween, requirePopulation, requireSample } from './statistics-error.ts';

/** Two bounds of a share, 0..1. */
export interface ShareInterval {
  readonly lower: number;
  readonly upper: number;
}

/** `x` satisfied of `n` ratings, and the two-sided confidence level wanted. */
export interface SampledShare {
  readonly x: number;
  readonly n: number;
  readonly conf: number;
}

/**
 * Interval of Wilson (1927) for a share, without continuity correction. Exactly 0 below when x = 0
 * and exactly 1 above when x = n. Throws when n is 0.
 */
export function wilsonInterval({ x, n, conf }: SampledShare): ShareInterval {
  requireSample(x, n);
  return wilson(x, n, n, conf);
}

/**
 * Wilson's interval for the share among N finished dossiers of which n were rated: n is replaced by
 * n (N - 1) / (N - n). A point when all were rated. Throws when n is 0 or exceeds N.
 */
export function wilsonIntervalFpc(sample: SampledShare & { readonly N: number }): ShareInterval {
  const { x, n, N, conf } = sample;
  requireSample(x, n);
  requirePopulation(n, N);
  if (n === N) {
    requireBetween('conf', conf);
    return { lower: x / n, upper: x / n };
  }
  return wilson(x, n, (n * (N - 1)) / (N - n), conf);
}

function wilson(x: number, n: number, effective: number, conf: number): ShareInterval {
  requireBetween('conf', conf);
  const z = -normalQuantile((1 - conf) / 2);
  const p = x / n;
  const q = (n - x) / n;
  const spread = (z * z) / effective;
  const centre = p + spread / 2;
  const half = z * Math.sqrt((p * q + spread / 4) / effective);
  // At the ends the formula gives exactly 0 and 1; rounding must not.
  return {
    lower: x === 0 ? 0 : Math.max(0, (centre - half) / (1 + spread)),
    upper: x === n ? 1 : Math.min(1, (centre + half) / (1 + spread)),
  };
}

import { binomialCdf } from './binomial-distribution.ts';
import { requireBetween, requirePositive, requireWhole } from './statistics-error.ts';

const Z_95 = 1.959963984540054;
const Z_998 = 3.090232306167813;

/** From this many ratings on the normal approximation is good enough. */
const ENOUGH_FOR_NORMAL = 50;

interface FunnelLimits {
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

/**
 * Where 95 % and 99.8 % of units of size n lie when all are as good as p0, within 0..1: for a funnel
 * plot in place of a league table. By the normal approximation (Spiegelhalter 2005); below 50 ratings
 * by quantiles of the binomial distribution, so that at least as many lie within.
 */
export function funnelLimits({ n, p0 }: { readonly n: number; readonly p0: number }): FunnelLimits {
  requirePositive('n', n);
  requireBetween('p0', p0);
  if (n < ENOUGH_FOR_NORMAL) return exactLimits(n, p0);
  const sigma = Math.sqrt((p0 * (1 - p0)) / n);
  return {
    lower95: Math.max(0, p0 - Z_95 * sigma),
    upper95: Math.min(1, p0 + Z_95 * sigma),
    lower998: Math.max(0, p0 - Z_998 * sigma),
    upper998: Math.min(1, p0 + Z_998 * sigma),
  };
}

function exactLimits(n: number, p0: number): FunnelLimits {
  requireWhole('n', n);
  const shareAt = (probability: number) => quantile(probability, n, p0) / n;
  return {
    lower95: shareAt(0.025),
    upper95: shareAt(0.975),
    lower998: shareAt(0.001),
    upper998: shareAt(0.999),
  };
}

/** The fewest k with P(X <= k) of at least the probability. */
function quantile(probability: number, n: number, p: number): number {
  let k = 0;
  while (k < n && binomialCdf(k, n, p) < probability) k += 1;
  return k;
}

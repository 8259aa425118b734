import { requireBetween, requirePositive } from './statistics-error.ts';

const Z_95 = 1.959963984540054;
const Z_998 = 3.090232306167813;

/**
 * Where 95 % and 99.8 % of units of size n lie when all are as good as p0 (Spiegelhalter 2005), by the
 * normal approximation, within 0..1: for a funnel plot in place of a league table.
 */
export function funnelLimits({ n, p0 }: { readonly n: number; readonly p0: number }): {
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
} {
  requirePositive('n', n);
  requireBetween('p0', p0);
  const sigma = Math.sqrt((p0 * (1 - p0)) / n);
  return {
    lower95: Math.max(0, p0 - Z_95 * sigma),
    upper95: Math.min(1, p0 + Z_95 * sigma),
    lower998: Math.max(0, p0 - Z_998 * sigma),
    upper998: Math.min(1, p0 + Z_998 * sigma),
  };
}

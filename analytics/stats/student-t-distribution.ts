import { betaQuantilePoint } from './beta-distribution.ts';
import { requireBetween, requirePositive } from './statistics-error.ts';

/** The t with P(T <= t) = p for Student's distribution with `df` degrees of freedom; 0 < p < 1. */
export function studentTQuantile(p: number, df: number): number {
  requireBetween('p', p);
  requirePositive('df', df);
  if (p === 0.5) return 0;
  // df / (df + t^2) is Beta(df/2, 1/2); near the centre the other side keeps the digits.
  const beyond = 2 * Math.min(p, 1 - p);
  const point =
    beyond <= 0.5
      ? betaQuantilePoint(beyond, df / 2, 0.5)
      : mirror(betaQuantilePoint(2 * Math.abs(p - 0.5), 0.5, df / 2));
  const size = Math.sqrt((df * point.y) / point.x);
  return p < 0.5 ? -size : size;
}

function mirror(point: { readonly x: number; readonly y: number }): { x: number; y: number } {
  return { x: point.y, y: point.x };
}

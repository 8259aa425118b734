import { stirlingError } from './gamma-function.ts';

const TWO_PI = 6.283185307179586476925;

/**
 * ln of x^a y^b / B(a, b), where y = 1 - x is passed so that neither side loses digits. For 0 < x < 1
 * and a, b > 0. Accurate for large a and b, by the saddle-point form of Loader (2000), "Fast and
 * accurate computation of binomial probabilities".
 */
export function logBetaKernel(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const scale = 0.5 * Math.log((a / n) * (b / TWO_PI));
  const stirling = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return scale + stirling - deviance(a, n * x) - deviance(b, n * y);
}

/** ln of the binomial probability of k of n; `q` = 1 - p. For 0 < p < 1 and 0 <= k <= n. */
export function logBinomialPmf(k: number, n: number, p: number, q: number): number {
  if (k === 0) return n * (p < q ? Math.log1p(-p) : Math.log(q));
  if (k === n) return n * (q < p ? Math.log1p(-q) : Math.log(p));
  const rest = n - k;
  const stirling = stirlingError(n) - stirlingError(k) - stirlingError(rest);
  return (
    stirling - deviance(k, n * p) - deviance(rest, n * q) - 0.5 * Math.log((TWO_PI * k * rest) / n)
  );
}

/** u ln(u/v) + v - u for u, v > 0: never negative, and exact where u and v nearly agree. */
export function deviance(u: number, v: number): number {
  const difference = u - v;
  if (Math.abs(difference) >= 0.1 * (u + v)) return u * Math.log(u / v) - difference;
  const ratio = difference / (u + v);
  const square = ratio * ratio;
  let sum = difference * ratio;
  let power = 2 * u * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

import { deviance } from './beta-kernel.ts';
import { stirlingError } from './gamma-function.ts';
import { requireBetween, requirePositive, StatisticsError } from './statistics-error.ts';

const TWO_PI = 6.283185307179586476925;
const EPSILON = 2 ** -52;
const TINY = 1e-300;
const MOST_TERMS = 1_000_000;

/** Both tails of a distribution at one point; neither is one minus a rounded other. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/** P(X <= x) and P(X > x) for X ~ Gamma(shape, 1), x >= 0: the regularised incomplete gamma. */
export function gammaTails(x: number, shape: number): Tails {
  requirePositive('shape', shape);
  if (!(x >= 0)) throw new StatisticsError('argument-invalid', `x (${x}) is not at least 0`);
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  // x^shape e^-x / Gamma(shape), by Loader's saddle-point form.
  const kernel = Math.sqrt(shape / TWO_PI) * Math.exp(-stirlingError(shape) - deviance(shape, x));
  if (x < shape + 1) {
    const lower = Math.min(1, kernel * lowerSeries(x, shape));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, kernel * upperFraction(x, shape));
  return { lower: 1 - upper, upper };
}

/** P(X <= x) for X chi-square distributed with `df` degrees of freedom; 0 below 0. */
export function chiSquareCdf(x: number, df: number): number {
  return chiSquareTails(x, df).lower;
}

/** P(X > x) for X chi-square distributed with `df` degrees of freedom. */
export function chiSquareSf(x: number, df: number): number {
  return chiSquareTails(x, df).upper;
}

function chiSquareTails(x: number, df: number): Tails {
  requirePositive('df', df);
  if (x < 0) return { lower: 0, upper: 1 };
  return gammaTails(x / 2, df / 2);
}

function lowerSeries(x: number, shape: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let k = 1; k <= MOST_TERMS; k += 1) {
    term *= x / (shape + k);
    sum += term;
    if (term <= sum * EPSILON) return sum;
  }
  throw new StatisticsError('not-converged', `incomplete gamma, shape ${shape}, x ${x}`);
}

/** Legendre's continued fraction by the modified Lentz method; all of it is positive for x > shape - 1. */
function upperFraction(x: number, shape: number): number {
  let below = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / below;
  let value = d;
  for (let k = 1; k <= MOST_TERMS; k += 1) {
    const above = k * (shape - k);
    below += 2;
    d = 1 / (below + above * d);
    c = below + above / c;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) <= EPSILON) return value;
  }
  throw new StatisticsError('not-converged', `incomplete gamma, shape ${shape}, x ${x}`);
}

/**
 * The x with these tails for X ~ Gamma(shape, 1); the smaller of the two is met, so that neither end
 * loses digits. Throws unless both are above 0.
 */
export function gammaQuantile(tails: Tails, shape: number): number {
  requirePositive('shape', shape);
  requireBetween('lower', tails.lower);
  requireBetween('upper', tails.upper);
  const isBelow = (x: number) =>
    tails.lower < tails.upper
      ? gammaTails(x, shape).lower < tails.lower
      : gammaTails(x, shape).upper > tails.upper;
  let [left, right] = [0, shape + 1];
  while (isBelow(right)) [left, right] = [right, right * 2];
  for (;;) {
    const middle = (left + right) / 2;
    if (middle <= left || middle >= right) return right;
    if (isBelow(middle)) left = middle;
    else right = middle;
  }
}

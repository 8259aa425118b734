import { logBetaKernel } from './beta-kernel.ts';
import { normalQuantile } from './normal-distribution.ts';
import { requirePositive, requireProbability, StatisticsError } from './statistics-error.ts';

/** Both tails of a Beta distribution at one point, and their natural logarithms. */
export interface BetaTails {
  readonly lower: number;
  readonly upper: number;
  /** Finite where the tail itself is too small for a double. */
  readonly logLower: number;
  readonly logUpper: number;
}

/** A point of 0..1 and its distance to 1, each to full relative precision. */
interface Point {
  readonly x: number;
  readonly y: number;
}

const EPSILON = 2 ** -52;
const MOST_TERMS = 100_000;
const MOST_STEPS = 200;
/** Beyond this a logit's point can't be told from 0 or 1 by a double. */
const FARTHEST_LOGIT = 700;

const NOTHING: BetaTails = { lower: 0, upper: 1, logLower: -Infinity, logUpper: 0 };
const EVERYTHING: BetaTails = { lower: 1, upper: 0, logLower: 0, logUpper: -Infinity };

/**
 * The regularised incomplete beta function I_x(a, b) and its complement. The smaller tail is
 * computed itself, never as one minus the other. Throws when x is outside 0..1 or a or b is not > 0.
 */
export function betaTails(x: number, a: number, b: number): BetaTails {
  requireProbability('x', x);
  requirePositive('a', a);
  requirePositive('b', b);
  if (x === 0) return NOTHING;
  if (x === 1) return EVERYTHING;
  return tailsAt({ x, y: 1 - x }, a, b);
}

/** P(X <= x) for X ~ Beta(a, b). */
export function betaCdf(x: number, a: number, b: number): number {
  return betaTails(x, a, b).lower;
}

/** P(X > x) for X ~ Beta(a, b). */
export function betaSf(x: number, a: number, b: number): number {
  return betaTails(x, a, b).upper;
}

/** The x with P(X <= x) = p for X ~ Beta(a, b); 0 for p = 0 and 1 for p = 1. */
export function betaQuantile(p: number, a: number, b: number): number {
  return betaQuantilePoint(p, a, b).x;
}

/** The x with P(X > x) = p: keeps the digits of a small upper tail. */
export function betaUpperQuantile(p: number, a: number, b: number): number {
  return betaQuantilePoint(p, b, a).y;
}

/** The quantile together with its distance to 1, for callers that need the ratio of the two. */
export function betaQuantilePoint(p: number, a: number, b: number): Point {
  requireProbability('p', p);
  requirePositive('a', a);
  requirePositive('b', b);
  if (p === 0) return { x: 0, y: 1 };
  if (p === 1) return { x: 1, y: 0 };
  if (p <= 0.5) return pointAt(lowerTailLogit(p, a, b));
  const mirrored = pointAt(lowerTailLogit(1 - p, b, a));
  return { x: mirrored.y, y: mirrored.x };
}

/**
 * The logit at which the lower tail is p <= 1/2. Newton's method on the logarithm of the tail, which
 * is increasing and concave in the logit: from anywhere the second step is at or below the root,
 * and every later one rises to it.
 */
function lowerTailLogit(p: number, a: number, b: number): number {
  const goal = Math.log(p);
  const start = Math.log(a / b) + normalQuantile(p) * Math.sqrt(1 / a + 1 / b);
  let logit = Math.max(-FARTHEST_LOGIT, Math.min(FARTHEST_LOGIT, start));
  for (let step = 1; ; step += 1) {
    if (Math.abs(logit) > FARTHEST_LOGIT) return logit;
    const point = pointAt(logit);
    const { logLower } = tailsAt(point, a, b);
    const slope = Math.exp(logBetaKernel(a, b, point.x, point.y) - logLower);
    const change = (goal - logLower) / slope;
    logit += change;
    const settled = Math.abs(change) <= 4 * EPSILON * Math.max(1, Math.abs(logit));
    if (settled || step === MOST_STEPS) return logit;
  }
}

function pointAt(logit: number): Point {
  return { x: 1 / (1 + Math.exp(-logit)), y: 1 / (1 + Math.exp(logit)) };
}

function tailsAt({ x, y }: Point, a: number, b: number): BetaTails {
  const logKernel = logBetaKernel(a, b, x, y);
  if (x * b <= y * a) {
    const logLower = logKernel - Math.log(continuedFraction(a, b, x, y));
    const lower = Math.min(1, Math.exp(logLower));
    return { lower, upper: 1 - lower, logLower, logUpper: Math.log1p(-lower) };
  }
  const logUpper = logKernel - Math.log(continuedFraction(b, a, y, x));
  const upper = Math.min(1, Math.exp(logUpper));
  return { lower: 1 - upper, upper, logLower: Math.log1p(-upper), logUpper };
}

/**
 * Kernel over lower tail, for x up to the mean: the continued fraction of Didonato and Morris (1992),
 * ACM TOMS 708, evaluated by the modified Lentz method. About sqrt(a + b) terms near the mean.
 */
function continuedFraction(a: number, b: number, x: number, y: number): number {
  const base = a * y - b * x + 1;
  let value = (a * base) / (a + 1);
  let c = value;
  let d = 0;
  for (let m = 1; m <= MOST_TERMS; m += 1) {
    const odd = a + 2 * m - 1;
    const share = (m * (b - m) * x) / odd;
    const above = ((a + m - 1) / odd) * (a + b + m - 1) * share * x;
    const below = m + share + ((a + m) * (base + m * (1 + y))) / (odd + 2);
    d = 1 / (below + above * d);
    c = below + above / c;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) <= EPSILON) return value;
  }
  throw new StatisticsError('not-converged', `incomplete beta, a ${a}, b ${b}, x ${x}`);
}

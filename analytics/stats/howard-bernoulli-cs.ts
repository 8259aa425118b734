import { logBetaKernel } from './beta-kernel.ts';
import { requireBetween, requireCounts, requirePositive } from './statistics-error.ts';
import type { ShareInterval } from './wilson-interval.ts';

const BISECTIONS = 200;
const NEXT_TO_EDGE = 1e-12;

/**
 * Confidence sequence of Howard, Ramdas, McAuliffe and Sekhon (2021) for a share: as `betaBinomialCs`,
 * but the prior Beta(c p, c (1 - p)) moves with the share that is tried, and is narrowest near `tOpt`
 * ratings. All of 0..1 while nobody has rated.
 */
export function howardBernoulliCs(seen: {
  readonly x: number;
  readonly n: number;
  readonly alpha: number;
  readonly tOpt: number;
  readonly alphaOpt: number;
}): ShareInterval {
  const { x, n, alpha, tOpt, alphaOpt } = seen;
  requireCounts(x, n);
  requireBetween('alpha', alpha);
  requireBetween('alphaOpt', alphaOpt);
  requirePositive('tOpt', tOpt);
  if (n === 0) return { lower: 0, upper: 1 };
  const c = Math.max(tOpt / spreadAt(alphaOpt) - 1, 0.001);
  const goal = -Math.log(alpha);
  const isKept = (p: number) =>
    logBetaKernel(c * p, c * (1 - p), p, 1 - p) -
      logBetaKernel(c * p + x, c * (1 - p) + n - x, p, 1 - p) <
    goal;
  const share = x / n;
  return {
    lower: x === 0 ? 0 : edge(isKept, share === 1 ? 1 - NEXT_TO_EDGE : share, 0),
    upper: x === n ? 1 : edge(isKept, share === 0 ? NEXT_TO_EDGE : share, 1),
  };
}

/** 2 ln(1/alpha) + ln(1 + 2 ln(1/alpha)): how far a mixture reaches at its best moment. */
function spreadAt(alpha: number): number {
  return -2 * Math.log(alpha) + Math.log(1 - 2 * Math.log(alpha));
}

/** Where shares cease to be kept, between one that is and the end of 0..1. */
function edge(isKept: (p: number) => boolean, inside: number, end: 0 | 1): number {
  const last = end === 0 ? NEXT_TO_EDGE : 1 - NEXT_TO_EDGE;
  if (isKept(last)) return end;
  let kept = inside;
  let left = last;
  for (let i = 0; i < BISECTIONS; i += 1) {
    const middle = (kept + left) / 2;
    if (middle === kept || middle === left) break;
    if (isKept(middle)) kept = middle;
    else left = middle;
  }
  return kept;
}

/**
 * Two-sided normal mixture boundary of Robbins (1970) for a sum of mean 0 whose variance has come to
 * `v`, narrowest near `vOpt`: the sum ever leaves it with chance at most alpha.
 */
export function normalMixtureBound(at: {
  readonly v: number;
  readonly alpha: number;
  readonly vOpt: number;
  readonly alphaOpt: number;
}): { readonly bound: number } {
  const { v, alpha, vOpt, alphaOpt } = at;
  requirePositive('v', v);
  requirePositive('vOpt', vOpt);
  requireBetween('alpha', alpha);
  requireBetween('alphaOpt', alphaOpt);
  const rho = vOpt / spreadAt(alphaOpt);
  return { bound: Math.sqrt((v + rho) * (Math.log1p(v / rho) - 2 * Math.log(alpha))) };
}

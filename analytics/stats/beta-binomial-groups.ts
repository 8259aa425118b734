import { betaQuantile, betaSf, betaUpperQuantile } from './beta-distribution.ts';
import { digamma, logBeta, logGamma, trigamma } from './gamma-function.ts';
import {
  requireCounts,
  requirePositive,
  requireProbability,
  requireSample,
  StatisticsError,
} from './statistics-error.ts';
import { sameLength, sumOf } from './sums.ts';

/** Satisfied of rated, group by group. */
interface Groups {
  readonly x: readonly number[];
  readonly n: readonly number[];
}

/** How the true shares of groups are spread. Infinite when no difference is visible: pool fully. */
interface Spread {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * Beta distribution of the groups' true shares by the ANOVA estimator of the intraclass correlation
 * (Ridout, Demetrio and Firth 1999). Throws for fewer than two groups, an empty one, or no more
 * ratings than groups.
 */
export function betaBinomialMoments({ x, n }: Groups): Spread & {
  readonly mean: number;
  readonly rho: number;
} {
  requireGroups({ x, n });
  const k = n.length;
  const total = sumOf(n);
  requirePositive('ratings beyond one a group', total - k);
  const mean = sumOf(x) / total;
  const between = sumOf(x.map((count, i) => n[i]! * (count / n[i]! - mean) ** 2)) / (k - 1);
  const within = sumOf(x.map((count, i) => count * (1 - count / n[i]!))) / (total - k);
  const size = (total - sumOf(n.map((count) => count ** 2)) / total) / (k - 1);
  const spread = between + (size - 1) * within;
  const rho = spread === 0 ? 0 : (between - within) / spread;
  if (rho <= 0) return { mean, rho, alpha: Infinity, beta: Infinity };
  return { mean, rho, alpha: mean * (1 / rho - 1), beta: (1 - mean) * (1 / rho - 1) };
}

const MOST_STEPS = 200;
/** Beyond so many imagined ratings the groups can't be told apart. */
const POOLED = 1e7;

/**
 * The same by maximum likelihood, with the logarithm of the likelihood. Infinite, with the likelihood
 * of one common share, when the groups differ no more than chance makes them.
 */
export function betaBinomialMle({ x, n }: Groups): Spread & { readonly logLik: number } {
  requireGroups({ x, n });
  const start = betaBinomialMoments({ x, n });
  // All alike: no spread explains it better than none.
  if (start.mean === 0 || start.mean === 1) return pooled({ x, n });
  if (x.every((count, i) => count === 0 || count === n[i])) {
    throw new StatisticsError('not-converged', 'every group is all or nothing');
  }
  const share = Math.min(1 - 1e-9, Math.max(1e-9, start.mean));
  const size = Number.isFinite(start.alpha) ? start.alpha + start.beta : 100;
  let at: readonly [number, number] = [Math.log(share * size), Math.log((1 - share) * size)];
  let logLik = logLikelihood({ x, n }, at);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const move = newtonStep({ x, n }, at);
    let part = 1;
    let next = at;
    let reached = -Infinity;
    for (; part > 1e-10; part /= 2) {
      next = [at[0] + part * move[0], at[1] + part * move[1]];
      reached = logLikelihood({ x, n }, next);
      if (reached >= logLik) break;
    }
    if (part <= 1e-10) break;
    const change = Math.max(Math.abs(next[0] - at[0]), Math.abs(next[1] - at[1]));
    [at, logLik] = [next, reached];
    if (Math.exp(at[0]) + Math.exp(at[1]) > POOLED) return pooled({ x, n });
    if (change < 1e-12) break;
  }
  return { alpha: Math.exp(at[0]), beta: Math.exp(at[1]), logLik };
}

function pooled({ x, n }: Groups): Spread & { readonly logLik: number } {
  const share = sumOf(x) / sumOf(n);
  const logLik = sumOf(
    x.map((count, i) => {
      const hits = count === 0 ? 0 : count * Math.log(share);
      const misses = count === n[i] ? 0 : (n[i]! - count) * Math.log1p(-share);
      return logChoose(n[i]!, count) + hits + misses;
    }),
  );
  return { alpha: Infinity, beta: Infinity, logLik };
}

function logLikelihood({ x, n }: Groups, [logA, logB]: readonly [number, number]): number {
  const [a, b] = [Math.exp(logA), Math.exp(logB)];
  return sumOf(
    x.map(
      (count, i) => logChoose(n[i]!, count) + logBeta(count + a, n[i]! - count + b) - logBeta(a, b),
    ),
  );
}

/** Newton's step in (ln a, ln b); along the gradient where the likelihood is not concave. */
function newtonStep({ x, n }: Groups, [logA, logB]: readonly [number, number]): [number, number] {
  const [a, b] = [Math.exp(logA), Math.exp(logB)];
  let [ga, gb, haa, hbb, hab] = [0, 0, 0, 0, 0];
  for (const [i, count] of x.entries()) {
    const size = n[i]!;
    const both = digamma(a + b) - digamma(a + b + size);
    const bent = trigamma(a + b + size) - trigamma(a + b);
    ga += digamma(a + count) - digamma(a) + both;
    gb += digamma(b + size - count) - digamma(b) + both;
    haa += trigamma(a + count) - trigamma(a) - bent;
    hbb += trigamma(b + size - count) - trigamma(b) - bent;
    hab -= bent;
  }
  const [sa, sb] = [a * ga, b * gb];
  const [saa, sbb, sab] = [a * a * haa + sa, b * b * hbb + sb, a * b * hab];
  const determinant = saa * sbb - sab * sab;
  if (saa >= 0 || determinant <= 0) {
    const length = Math.hypot(sa, sb);
    return length === 0 ? [0, 0] : [sa / length, sb / length];
  }
  return [(sab * sb - sbb * sa) / determinant, (sab * sa - saa * sb) / determinant];
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

/**
 * What is known of one group's share after x of n, starting from the spread of its like: mean, 95 %
 * interval, and the chance that it reaches the target.
 */
export function betaPosterior(group: {
  readonly x: number;
  readonly n: number;
  readonly alpha: number;
  readonly beta: number;
  readonly target: number;
}): {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly probAtLeastTarget: number;
} {
  const { x, n, alpha, beta, target } = group;
  requireCounts(x, n);
  requirePositive('alpha', alpha);
  requirePositive('beta', beta);
  requireProbability('target', target);
  const [a, b] = [alpha + x, beta + n - x];
  return {
    mean: a / (a + b),
    lower: betaQuantile(0.025, a, b),
    upper: betaUpperQuantile(0.025, a, b),
    probAtLeastTarget: betaSf(target, a, b),
  };
}

function requireGroups({ x, n }: Groups): void {
  sameLength(x, n);
  if (n.length < 2) throw new StatisticsError('argument-invalid', `${n.length} groups`);
  for (const [i, count] of x.entries()) requireSample(count, n[i]!);
}

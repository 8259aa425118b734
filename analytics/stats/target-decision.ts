import { binomialCdf, binomialSf } from './binomial-distribution.ts';
import { hypergeometricCdf, hypergeometricSf } from './hypergeometric-distribution.ts';
import { requireBetween, requireCounts, requirePopulation } from './statistics-error.ts';

/** What the ratings say about a target; each of the first two is wrong with chance <= alpha. */
export type Decision = 'met' | 'not_met' | 'undecided';

/** `x` satisfied of `n` ratings, the share to reach, and the error allowed for each statement. */
export interface TargetQuestion {
  readonly x: number;
  readonly n: number;
  readonly target: number;
  readonly alpha: number;
}

/** p-values of "target reached" and "target missed", and what follows. */
export interface TargetAnswer {
  readonly pMet: number;
  readonly pNotMet: number;
  readonly decision: Decision;
}

/**
 * Two exact one-sided binomial tests, for a look at one moment fixed beforehand: watched as ratings
 * come in, they err far more often (use `targetEProcess`). Nobody rated is undecided.
 */
export function targetDecision({ x, n, target, alpha }: TargetQuestion): TargetAnswer {
  requireQuestion({ x, n, target, alpha });
  const pMet = binomialSf(x, n, target);
  const pNotMet = binomialCdf(x, n, target);
  return { pMet, pNotMet, decision: decide(pMet <= alpha, pNotMet <= alpha) };
}

/**
 * The same for the N finished dossiers themselves, of which n were rated: exact hypergeometric tests
 * of whether at least `M0` = ceil(target N) are satisfied. With all rated it is a comparison. Throws
 * when n exceeds N.
 */
export function targetDecisionFinite(
  question: TargetQuestion & { readonly N: number },
): TargetAnswer & { readonly M0: number } {
  const { x, n, N, target, alpha } = question;
  requireQuestion(question);
  requirePopulation(n, N);
  const M0 = satisfiedNeeded(target, N);
  // With N = 0 there is nothing to reach and nothing to miss.
  const pMet = M0 === 0 ? 1 : hypergeometricSf(x, { M: M0 - 1, N, n });
  const pNotMet = hypergeometricCdf(x, { M: M0, N, n });
  return { M0, pMet, pNotMet, decision: decide(pMet <= alpha, pNotMet <= alpha) };
}

/** ceil(target N), where 0.07 of 100 is 7 although the product of the doubles is a little more. */
function satisfiedNeeded(target: number, N: number): number {
  const product = target * N;
  const nearest = Math.round(product);
  return Math.abs(product - nearest) <= 4 * Number.EPSILON * product ? nearest : Math.ceil(product);
}

/** Names the outcome of the two one-sided statements, of which never both hold for alpha < 1/2. */
export function decide(met: boolean, notMet: boolean): Decision {
  if (met) return 'met';
  return notMet ? 'not_met' : 'undecided';
}

/** Throws unless the counts, the target (0..1, open) and alpha (0..1/2, open) make sense. */
export function requireQuestion({ x, n, target, alpha }: TargetQuestion): void {
  requireCounts(x, n);
  requireBetween('target', target);
  requireBetween('alpha', alpha, 0.5);
}

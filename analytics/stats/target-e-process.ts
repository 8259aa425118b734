import { betaTails } from './beta-distribution.ts';
import { logBetaKernel } from './beta-kernel.ts';
import { requirePositive, StatisticsError } from './statistics-error.ts';
import { decide, requireQuestion, type Decision, type TargetQuestion } from './target-decision.ts';

/** Natural logarithms of the evidence for "reached" and for "missed", and what follows. */
export interface TargetEvidence {
  readonly logEMet: number;
  readonly logENotMet: number;
  readonly decision: Decision;
}

/**
 * Evidence about a target that may be looked at after every rating: the chance that it ever reaches
 * 1/alpha for a false statement is at most alpha. Likelihood averaged over the part of Beta(a, b)
 * above (below) the target, over the likelihood at the target. Nobody rated is undecided.
 */
export function targetEProcess(
  question: TargetQuestion & { readonly a: number; readonly b: number },
): TargetEvidence {
  const { x, n, target, alpha, a, b } = question;
  requireQuestion(question);
  requirePositive('a', a);
  requirePositive('b', b);
  const { logEMet, logENotMet } = evidenceAbout(target, a, b)(x, n);
  if (Number.isNaN(logEMet + logENotMet)) {
    throw new StatisticsError('not-converged', `a target of ${target} is too near the end`);
  }
  const needed = -Math.log(alpha);
  return { logEMet, logENotMet, decision: decide(logEMet >= needed, logENotMet >= needed) };
}

/**
 * The evidence as a function of the counts, with all that does not depend on them worked out. Counts
 * may be fractions here, so that a sample size can be solved for.
 */
export function evidenceAbout(
  target: number,
  a: number,
  b: number,
): (x: number, n: number) => Omit<TargetEvidence, 'decision'> {
  const rest = 1 - target;
  const before = betaTails(target, a, b);
  const logKernel = logBetaKernel(a, b, target, rest);
  return (x, n) => {
    const after = betaTails(target, a + x, b + n - x);
    const logRatio = logKernel - logBetaKernel(a + x, b + n - x, target, rest);
    return {
      logEMet: logRatio + after.logUpper - before.logUpper,
      logENotMet: logRatio + after.logLower - before.logLower,
    };
  };
}

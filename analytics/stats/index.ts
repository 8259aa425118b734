import { betaBinomialCs } from './beta-binomial-cs.ts';
import { betaCdf, betaQuantile } from './beta-distribution.ts';
import { binomialCdf } from './binomial-distribution.ts';
import {
  clopperPearsonInterval,
  hypergeometricInterval,
  jeffreysInterval,
} from './exact-intervals.ts';
import { chiSquareCdf } from './gamma-distribution.ts';
import { logGamma } from './gamma-function.ts';
import { hypergeometricCdf, type Urn } from './hypergeometric-distribution.ts';
import { normalCdf, normalQuantile } from './normal-distribution.ts';
import { proportionSeFpc } from './proportion-se-fpc.ts';
import { krejcieMorgan, sampleSizeProportion } from './sample-size.ts';
import { exactSingleStagePlan } from './single-stage-plan.ts';
import { studentTQuantile } from './student-t-distribution.ts';
import { targetDecision, targetDecisionFinite } from './target-decision.ts';
import { targetEProcess } from './target-e-process.ts';
import { wilsonInterval, wilsonIntervalFpc } from './wilson-interval.ts';

/**
 * Every statistic by its published name, each from one object of arguments to one object of results:
 * the form in which reference values are kept. Code calls the functions themselves.
 */
export const STATISTICS = {
  wilsonInterval,
  wilsonIntervalFpc,
  proportionSeFpc,
  clopperPearsonInterval,
  jeffreysInterval,
  hypergeometricInterval,
  targetDecision,
  targetDecisionFinite,
  sampleSizeProportion,
  krejcieMorgan,
  exactSingleStagePlan,
  betaBinomialCs,
  targetEProcess,
  normalQuantile: ({ p }: { p: number }) => ({ value: normalQuantile(p) }),
  normalCdf: ({ x }: { x: number }) => ({ value: normalCdf(x) }),
  betaQuantile: (at: { p: number; a: number; b: number }) => ({
    value: betaQuantile(at.p, at.a, at.b),
  }),
  betaCdf: (at: { x: number; a: number; b: number }) => ({ value: betaCdf(at.x, at.a, at.b) }),
  binomialCdf: (at: { k: number; n: number; p: number }) => ({
    value: binomialCdf(at.k, at.n, at.p),
  }),
  hypergeometricCdf: (at: Urn & { k: number }) => ({ value: hypergeometricCdf(at.k, at) }),
  studentTQuantile: (at: { p: number; df: number }) => ({ value: studentTQuantile(at.p, at.df) }),
  chiSquareCdf: (at: { x: number; df: number }) => ({ value: chiSquareCdf(at.x, at.df) }),
  logGamma: ({ x }: { x: number }) => ({ value: logGamma(x) }),
} as const;

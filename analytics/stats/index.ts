import { betaBinomialCs } from './beta-binomial-cs.ts';
import { betaBinomialMle, betaBinomialMoments, betaPosterior } from './beta-binomial-groups.ts';
import {
  complianceCost,
  knapsack01,
  minReviewsForTarget,
  selectProceduresToCut,
} from './choose-cuts.ts';
import { ewmaChart, ewmaProportion, laneyPPrime, pChart } from './control-charts.ts';
import { diffInDiffMeans, diffInDiffProportions, newcombeDifference } from './differences.ts';
import { expectedRank } from './expected-rank.ts';
import { finitePopulationCs } from './finite-population-cs.ts';
import { funnelLimits } from './funnel-limits.ts';
import { howardBernoulliCs, normalMixtureBound } from './howard-bernoulli-cs.ts';
import { lmgImportance, shapleyDeviance } from './importance.ts';
import { logisticRegression } from './logistic-regression.ts';
import { logisticTrend } from './logistic-trend.ts';
import { benjaminiHochberg, holm } from './many-comparisons.ts';
import { empiricalBernsteinCs, hedgedCapital, hedgedCs } from './mean-score-cs.ts';
import { kendallTauB, spearman } from './rank-correlation.ts';
import {
  chiSquareGof,
  fisherExact,
  homogeneityTest,
  longestRunTail,
  poissonExactInterval,
  poissonUpperTail,
  runsTest,
} from './stuffing-tests.ts';
import { kishDeff, postStratify, rake } from './weighting.ts';
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
  howardBernoulliCs,
  normalMixtureBound,
  finitePopulationCs,
  empiricalBernsteinCs,
  hedgedCapital,
  hedgedCs,
  benjaminiHochberg,
  holm,
  pChart,
  laneyPPrime,
  ewmaChart,
  ewmaProportion,
  postStratify,
  rake,
  kishDeff,
  betaBinomialMoments,
  betaBinomialMle,
  betaPosterior,
  expectedRank,
  funnelLimits,
  logisticTrend,
  newcombeDifference,
  diffInDiffProportions,
  diffInDiffMeans,
  logisticRegression,
  lmgImportance,
  shapleyDeviance,
  kendallTauB,
  spearman,
  knapsack01,
  selectProceduresToCut,
  minReviewsForTarget,
  complianceCost,
  runsTest,
  longestRunTail,
  poissonUpperTail,
  poissonExactInterval,
  chiSquareGof,
  homogeneityTest,
  fisherExact,
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

import { binomialCdf } from './binomial-distribution.ts';
import { logBinomialPmf } from './beta-kernel.ts';
import { normalQuantile } from './normal-distribution.ts';
import { requireBetween, requireProbability, StatisticsError } from './statistics-error.ts';

/** A sample that shall tell a share of p1 from p0 < p1. */
export interface PlanWanted {
  readonly p0: number;
  readonly p1: number;
  /** Most chance of finding "above p0" when the share is p0. */
  readonly alpha: number;
  /** Least chance of finding it when the share is p1. */
  readonly power: number;
}

/** Ask `n`; find "above p0" when at least `c` are satisfied. */
export interface Plan {
  readonly n: number;
  readonly c: number;
}

/** Longest plan that is searched for. */
const LONGEST_PLAN = 10_000_000;

/** Steps after which running sums are computed afresh, so that rounding can't add up. */
const FRESH_EVERY = 4096;

/**
 * The smallest n that keeps both error limits, with its critical value c: "above p0" when at least c
 * of n are satisfied (A'Hern 2001). Throws `out-of-reach` beyond 10,000,000 ratings, and
 * `argument-invalid` unless 0 < p0 < p1 <= 1 and 0 < alpha < power < 1.
 */
export function exactSingleStagePlan(
  wanted: PlanWanted,
): Plan & { readonly alphaActual: number; readonly powerActual: number } {
  const { p0, p1 } = wanted;
  requireWanted(wanted);
  const plan = smallestPlan(wanted, fewestConceivable(wanted), LONGEST_PLAN);
  if (plan === null) {
    throw new StatisticsError('out-of-reach', `telling ${p1} from ${p0} needs too many ratings`);
  }
  const { n, c } = plan;
  const misses = n - c;
  return {
    n,
    c,
    alphaActual: binomialCdf(misses, n, 1 - p0),
    powerActual: binomialCdf(misses, n, 1 - p1),
  };
}

/**
 * The smallest plan of at least `from` and at most `to` ratings; null when there is none. Arguments
 * are the caller's to check. Power is saw-toothed in n, so every n is tried in turn.
 */
export function smallestPlan(wanted: PlanWanted, from: number, to: number): Plan | null {
  const { p0, p1, alpha, power } = wanted;
  // With fewer, not even n of n would be rare enough.
  const fewest = Math.floor(Math.log(alpha) / Math.log(p0));
  const start = Math.max(1, from, fewest);
  if (start > to) return null;
  const under0 = new RunningTail(1 - p0, p0, start, likelyMisses(wanted, start));
  under0.moveTo(alpha);
  const under1 = new RunningTail(1 - p1, p1, start, under0.misses);
  for (let n = start; n <= to; n += 1) {
    if (under0.tail <= alpha && under1.tail >= power) return { n, c: n - under0.misses };
    under0.addOne();
    under0.moveTo(alpha);
    under1.addOne();
    if (under1.misses < under0.misses) under1.grow();
  }
  return null;
}

/**
 * No plan is shorter: the two laws of the whole sample must differ by at least as much as the error
 * limits of the answer do (data-processing inequality for relative entropy).
 */
function fewestConceivable({ p0, p1, alpha, power }: PlanWanted): number {
  return Math.floor(relativeEntropy(power, alpha) / (relativeEntropy(p1, p0) * (1 + 1e-6)));
}

/** How far a coin of p is from one of `reference`, in natural units per toss. */
export function relativeEntropy(p: number, reference: number): number {
  const below = p === 1 ? 0 : (1 - p) * Math.log((1 - p) / (1 - reference));
  return p * Math.log(p / reference) + below;
}

/** About the number of misses that is rare under p0. */
function likelyMisses({ p0, alpha }: PlanWanted, n: number): number {
  const mean = n * (1 - p0);
  return Math.max(0, Math.round(mean + normalQuantile(alpha) * Math.sqrt(mean * p0)));
}

function requireWanted({ p0, p1, alpha, power }: PlanWanted): void {
  requireProbability('p1', p1);
  requireBetween('p0', p0, p1);
  requireBetween('power', power);
  requireBetween('alpha', alpha, power);
}

/** P(misses <= r) in n ratings, kept up to date while n and r move by one. */
class RunningTail {
  misses: number;
  tail = 0;
  private readonly q: number;
  private readonly p: number;
  private n: number;
  private term = 0;

  constructor(q: number, p: number, n: number, misses: number) {
    this.q = q;
    this.p = p;
    this.n = n;
    this.misses = misses;
    this.refresh();
  }

  addOne(): void {
    this.tail -= this.q * this.term;
    this.term *= (this.p * (this.n + 1)) / (this.n + 1 - this.misses);
    this.n += 1;
    if (this.n % FRESH_EVERY === 0) this.refresh();
  }

  /** Takes the most misses that are still as rare as `limit`; 0 when none are. */
  moveTo(limit: number): void {
    while (this.tail > limit && this.misses > 0) this.shrink();
    while (this.tail + this.nextTerm() <= limit) this.grow();
  }

  grow(): void {
    this.term = this.nextTerm();
    this.tail += this.term;
    this.misses += 1;
  }

  private nextTerm(): number {
    return ((this.term * (this.n - this.misses)) / (this.misses + 1)) * (this.q / this.p);
  }

  private shrink(): void {
    this.tail -= this.term;
    this.term *= (this.misses / (this.n - this.misses + 1)) * (this.p / this.q);
    this.misses -= 1;
  }

  private refresh(): void {
    this.tail = binomialCdf(this.misses, this.n, this.q);
    this.term = Math.exp(logBinomialPmf(this.misses, this.n, this.q, this.p));
  }
}

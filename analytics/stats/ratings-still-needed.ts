import { normalQuantile } from './normal-distribution.ts';
import { relativeEntropy, smallestPlan, type PlanWanted } from './single-stage-plan.ts';
import { requireBetween, requirePopulation } from './statistics-error.ts';
import { requireQuestion, targetDecision, targetDecisionFinite } from './target-decision.ts';
import { evidenceAbout, targetEProcess } from './target-e-process.ts';

/** Most further ratings that are called reachable. */
export const MOST_FURTHER_RATINGS = 100_000;

/** Steps of the solution; half a dozen are enough. */
const MOST_STEPS = 20;

/** How the verdict is reached; it must be the rule by which the figure itself is judged. */
export interface DecisionRule {
  /** Chance allowed for each wrong statement. */
  readonly alpha: number;
  /** Chance wanted that the further ratings do decide. */
  readonly power: number;
  /** Judged by `targetEProcess` (a = b = 1) at every look, or once by the exact test. */
  readonly watched: boolean;
  /** Finished dossiers; null when they are not known. Has no bearing on a watched figure. */
  readonly finished: number | null;
}

/** Who is satisfied of whom, turned so that the share lies above the target. */
interface Lead {
  readonly n: number;
  readonly wanted: PlanWanted;
}

/**
 * About how many more ratings would decide whether the target is met, if the share stays as it is:
 * the smallest plan beyond n that finds so with the power wanted. Null when nobody rated, the target
 * is decided or equal to the share, or more than `MOST_FURTHER_RATINGS` were needed. Where the
 * finished dossiers are known it is at most those not yet rated.
 */
export function ratingsStillNeeded(
  x: number,
  n: number,
  target: number,
  rule: DecisionRule,
): number | null {
  const { alpha, power, watched, finished } = rule;
  requireQuestion({ x, n, target, alpha });
  requireBetween('power', power);
  requireBetween('alpha', alpha, power);
  if (finished !== null) requirePopulation(n, finished);
  const lead = x - target * n;
  if (Math.abs(lead) <= 1e-9 * n || isDecided(x, n, target, rule)) return null;
  const wanted: PlanWanted =
    lead > 0
      ? { p0: target, p1: x / n, alpha, power }
      : { p0: 1 - target, p1: (n - x) / n, alpha, power };
  if (watched) return furtherWatched({ n, wanted });
  const further = furtherOnce({ n, wanted });
  if (finished === null || (further !== null && further < finished - n)) return further;
  return finished - n <= MOST_FURTHER_RATINGS ? finished - n : null;
}

function isDecided(x: number, n: number, target: number, rule: DecisionRule): boolean {
  const question = { x, n, target, alpha: rule.alpha };
  if (rule.watched) return targetEProcess({ ...question, a: 1, b: 1 }).decision !== 'undecided';
  const { decision } =
    rule.finished === null
      ? targetDecision(question)
      : targetDecisionFinite({ ...question, N: rule.finished });
  return decision !== 'undecided';
}

function furtherOnce({ n, wanted }: Lead): number | null {
  const about = likelyPlan(wanted);
  const furthest = n + MOST_FURTHER_RATINGS;
  // The smallest plan lies a few teeth of the saw below the smooth solution.
  const start = Math.max(n + 1, Math.floor(about - teeth(about, wanted)));
  const plan = smallestPlan(wanted, start, furthest);
  return plan === null ? null : plan.n - n;
}

/** Solves n (p1 - p0) = sqrt(n) (z0 s0 + z1 s1) + skewness terms (Cornish and Fisher). */
function likelyPlan({ p0, p1, alpha, power }: PlanWanted): number {
  const z0 = -normalQuantile(alpha);
  const z1 = normalQuantile(power);
  const gap = p1 - p0;
  const spread = z0 * Math.sqrt(p0 * (1 - p0)) + z1 * Math.sqrt(p1 * (1 - p1));
  const skew = ((z0 * z0 - 1) * (2 * p0 - 1) - (z1 * z1 - 1) * (2 * p1 - 1)) / 6;
  const root = (spread + Math.sqrt(Math.max(0, spread * spread - 4 * gap * skew))) / (2 * gap);
  return root * root;
}

/** How far below the smooth solution the search begins: two teeth of 1 / (1 - p0), and some. */
function teeth(about: number, { p0 }: PlanWanted): number {
  return 2 / (1 - p0) + Math.sqrt(about);
}

/**
 * Where the evidence reaches 1/alpha with the satisfied as few as the power wanted allows for. Its
 * logarithm is nearly gain * m - loss * sqrt(m) and a constant: solved for m and corrected by what
 * the evidence at that m lacks, until m stands still.
 */
function furtherWatched({ n, wanted }: Lead): number | null {
  const { p0, p1, alpha, power } = wanted;
  const evidence = evidenceAbout(p0, 1, 1);
  const spread = normalQuantile(power) * Math.sqrt(p1 * (1 - p1));
  const gain = relativeEntropy(p1, p0);
  const pull = Math.log((p1 * (1 - p0)) / (p0 * Math.max(1 - p1, 1e-9)));
  const loss = spread * pull;
  let m = n;
  for (let step = 1; ; step += 1) {
    const x = Math.max(0, Math.min(m, m * p1 - spread * Math.sqrt(m)));
    const lacking = -Math.log(alpha) - evidence(x, m).logEMet;
    const reach = Math.max(0, gain * m - loss * Math.sqrt(m) + lacking);
    const root = (loss + Math.sqrt(loss * loss + 4 * gain * reach)) / (2 * gain);
    const change = root * root - m;
    m = Math.max(n, m + change);
    if (m > 2 * (n + MOST_FURTHER_RATINGS)) return null;
    if (Math.abs(change) < 1e-4 * m || step === MOST_STEPS) break;
  }
  const further = Math.max(1, Math.ceil(m) - n);
  return further <= MOST_FURTHER_RATINGS ? further : null;
}

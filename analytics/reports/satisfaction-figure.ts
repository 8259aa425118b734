import type { ScoreCounts } from '../../core/ports.ts';
import { ratingsStillNeeded } from '../stats/ratings-still-needed.ts';
import { ratingsIn, satisfactionIndex } from '../stats/satisfaction-index.ts';
import { targetDecision, targetDecisionFinite, type Decision } from '../stats/target-decision.ts';
import { targetEProcess } from '../stats/target-e-process.ts';
import { SMALLEST_SHOWN } from './disclose.ts';
import type { SatisfactionFigure, Verdict } from './satisfaction-report.ts';

/** Error allowed for each of "met" and "not met". */
const ALPHA = 0.05;

/** Chance wanted that the further ratings asked for do decide. */
const POWER = 0.8;

/** From this many ratings on, a share of exactly 0 % or 100 % is given as such. */
const ENOUGH_FOR_EXTREMES = 30;

const NO_SCORES: ScoreCounts = [0, 0, 0, 0, 0];

const VERDICTS: Readonly<Record<Decision, Verdict>> = {
  met: 'met',
  not_met: 'not-met',
  undecided: 'not-yet-known',
};

/** How a figure is judged. */
export interface Judging {
  readonly target: number;
  /** Still growing and looked at every day: only evidence that allows that may decide. */
  readonly watched: boolean;
  /** Finished dossiers it speaks for; null while not known. */
  readonly finished: number | null;
  /** Whether further ratings are conceivable at all: none will come for a day that is over. */
  readonly growing: boolean;
}

/**
 * The figure of one group. Below `SMALLEST_SHOWN` ratings it says only how many there were: the
 * share and interval are null, the verdict is open, and the counts it is made of are 0. Where more
 * rated than dossiers were finished, the dossiers are not the population of the ratings.
 */
export function satisfactionFigure(scores: ScoreCounts, judging: Judging): SatisfactionFigure {
  const n = ratingsIn(scores);
  if (n < SMALLEST_SHOWN) return withheldFigure(n, judging.finished);
  const { finished } = judging;
  const population = finished !== null && finished >= n ? finished : null;
  const { satisfied, share, interval } = satisfactionIndex([{ scores }], population)!;
  if (n < ENOUGH_FOR_EXTREMES && (share === 0 || share === 1)) {
    return boundFigure(share, withheldFigure(n, finished), judging);
  }
  const { verdict, moreNeeded } = judged(satisfied, n, { ...judging, finished: population });
  const responseRate = responseRateOf(n, finished);
  const known = { n, interval, finished, responseRate, verdict, moreNeeded };
  return { ...known, satisfied, scores, bound: null, share };
}

/**
 * Where all agree, and they are few: nothing in it depends on more than that they agree and are at
 * least `SMALLEST_SHOWN`. Interval and verdict are those of the fewest, so both are on the safe side.
 */
function boundFigure(
  share: 0 | 1,
  withheld: SatisfactionFigure,
  { target, watched, growing }: Judging,
): SatisfactionFigure {
  const fewest = share * SMALLEST_SHOWN;
  const { interval } = satisfactionIndex([{ scores: [SMALLEST_SHOWN - fewest, 0, 0, 0, fewest] }])!;
  const judging = { target, watched, finished: null, growing };
  const bound = share === 0 ? 'below-5-percent' : 'above-95-percent';
  return {
    ...withheld,
    bound,
    share: share === 0 ? 0.05 : 0.95,
    interval,
    ...judged(fewest, SMALLEST_SHOWN, judging),
  };
}

type Judged = Pick<SatisfactionFigure, 'verdict' | 'moreNeeded'>;

/** Verdicts that were worked out: a report asks for the same hundreds again and again. */
const remembered = new Map<string, Judged>();
const MOST_REMEMBERED = 20_000;

/** Depends on its arguments alone, whatever is remembered. */
function judged(x: number, n: number, judging: Judging): Judged {
  const { target, watched, finished, growing } = judging;
  const key = `${x} ${n} ${target} ${watched} ${finished} ${growing}`;
  let found = remembered.get(key);
  if (found === undefined) {
    const verdict = verdictOn(x, n, judging);
    const wanted = { ...judging, alpha: ALPHA, power: POWER };
    const asks = verdict === 'not-yet-known' && growing;
    found = { verdict, moreNeeded: asks ? ratingsStillNeeded(x, n, target, wanted) : null };
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, found);
  }
  return found;
}

/** A figure that tells only how many rated. */
export function withheldFigure(n: number, finished: number | null): SatisfactionFigure {
  return {
    n,
    satisfied: 0,
    scores: NO_SCORES,
    bound: null,
    share: null,
    interval: null,
    finished,
    responseRate: responseRateOf(n, finished),
    verdict: 'not-yet-known',
    moreNeeded: null,
  };
}

function responseRateOf(n: number, finished: number | null): number | null {
  return finished === null || finished === 0 || n > finished ? null : n / finished;
}

function verdictOn(x: number, n: number, judging: Judging): Verdict {
  const { target, watched, finished } = judging;
  const question = { x, n, target, alpha: ALPHA };
  if (watched) return VERDICTS[targetEProcess({ ...question, a: 1, b: 1 }).decision];
  const answer =
    finished === null
      ? targetDecision(question)
      : targetDecisionFinite({ ...question, N: finished });
  return VERDICTS[answer.decision];
}

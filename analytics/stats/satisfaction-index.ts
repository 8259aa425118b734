import type { ScoreCounts } from '../../core/ports.ts';
import { isSatisfied, SCORES } from '../../core/score.ts';
import { wilsonInterval, wilsonIntervalFpc, type ShareInterval } from './wilson-interval.ts';

/** Confidence level of every interval that is shown. */
const SHOWN_CONFIDENCE = 0.95;

/** Share of ratings that are satisfied (4 or 5 of 5), with what must stand beside it. */
export interface SatisfactionIndex {
  readonly n: number;
  readonly satisfied: number;
  /** 0..1. */
  readonly share: number;
  /** 95 %, by Wilson; with finite population correction when the finished dossiers are known. */
  readonly interval: ShareInterval;
}

/**
 * Folds counts (a tally each, or one) into the index; null when nobody has rated. Throws a
 * `StatisticsError` when there are more ratings than finished dossiers.
 */
export function satisfactionIndex(
  counts: readonly { readonly scores: ScoreCounts }[],
  finished: number | null = null,
): SatisfactionIndex | null {
  const scores = sumScores(counts);
  const n = ratingsIn(scores);
  if (n === 0) return null;
  const satisfied = satisfiedIn(scores);
  const sample = { x: satisfied, n, conf: SHOWN_CONFIDENCE };
  const interval =
    finished === null ? wilsonInterval(sample) : wilsonIntervalFpc({ ...sample, N: finished });
  return { n, satisfied, share: satisfied / n, interval };
}

/** The counts of several groups as those of one; all 0 for none. */
export function sumScores(counts: readonly { readonly scores: ScoreCounts }[]): ScoreCounts {
  const sum: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const { scores } of counts) {
    for (const score of SCORES) sum[score - 1]! += scores[score - 1]!;
  }
  return sum;
}

/** Ratings of any score. */
export function ratingsIn(scores: ScoreCounts): number {
  return scores[0] + scores[1] + scores[2] + scores[3] + scores[4];
}

/** Ratings that are satisfied. */
function satisfiedIn(scores: ScoreCounts): number {
  let sum = 0;
  for (const score of SCORES) if (isSatisfied(score)) sum += scores[score - 1]!;
  return sum;
}

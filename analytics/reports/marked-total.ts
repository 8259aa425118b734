import { localMonth } from '../../core/calendar.ts';
import type { ScoreCounts } from '../../core/ports.ts';
import { ratingsIn, sumScores } from '../stats/satisfaction-index.ts';
import type { SatisfactionInput } from './build-satisfaction-report.ts';
import { tellsFewMarked } from './disclose-marked.ts';
import { isShownBeside, periodPlan } from './disclose-periods.ts';
import { satisfactionFigure } from './satisfaction-figure.ts';
import type { MarkedRatings, SatisfactionFigure } from './satisfaction-report.ts';

/**
 * How many marked ratings there are, and the total with them. Both totals together tell what the
 * marked ones say, so the second is given by the rules for lines that have marked ratings.
 */
export function markedTotal(input: SatisfactionInput, without: SatisfactionFigure): MarkedRatings {
  const { counted, dossiers, target, period, leftOut = [] } = input;
  const kind = (backed: boolean) => sumScores(leftOut.filter((tally) => tally.backed === backed));
  const parts = counted === 'backed' ? [kind(true)] : [kind(true), kind(false)];
  const n = ratingsIn(sumScores(parts.map((scores) => ({ scores }))));
  const isExact = without.share !== null && without.bound === null;
  const isShown = n > 0 && isExact && !tellsFewMarked(parts) && isMarkedShownBeside(input);
  const finished = counted === 'backed' ? (dossiers?.total ?? null) : null;
  const judging = { target, watched: period.open, finished, growing: true };
  const all: readonly ScoreCounts[] = [without.scores, ...parts];
  return {
    undecided: ratingsIn(sumScores(leftOut.filter(({ decided }) => !decided))),
    decided: ratingsIn(sumScores(leftOut.filter(({ decided }) => decided))),
    ofCountedKind: n,
    totalWithThem: isShown
      ? satisfactionFigure(sumScores(all.map((scores) => ({ scores }))), judging)
      : null,
  };
}

/** Whether the same of another period tells no few of them. */
function isMarkedShownBeside({
  period,
  today,
  counted,
  leftOutBeside,
}: SatisfactionInput): boolean {
  if (leftOutBeside === undefined) return true;
  const plan = periodPlan(period, today);
  const months = Array<number>(plan.months).fill(0);
  for (const { day, backed, scores } of leftOutBeside) {
    if (backed || counted === 'all') months[localMonth(day) - plan.first]! += ratingsIn(scores);
  }
  return isShownBeside(plan, { n: months, offset: 0 });
}

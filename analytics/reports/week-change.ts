import { addDays, isoDay, type LocalDay } from '../../core/calendar.ts';
import { sumScores } from '../stats/satisfaction-index.ts';
import { compareFigures, type Comparison } from './compare-figures.ts';
import { satisfactionFigure } from './satisfaction-figure.ts';
import type { SatisfactionFigure, SatisfactionReport } from './satisfaction-report.ts';

/** The last week that is over beside the one before it. */
export interface WeekChange {
  readonly first: LocalDay;
  readonly last: LocalDay;
  readonly now: SatisfactionFigure;
  readonly before: SatisfactionFigure;
  readonly difference: Comparison;
}

/**
 * Monday to Sunday, made of the days that the report shows and of nothing else, so that weeks tell no
 * more than days do; null of a period that is over, and where a week has too few of them, or its share is not told as it is.
 */
export function weekChange({
  byDay,
  breakdownsUntil,
  period,
  target,
}: Pick<SatisfactionReport, 'byDay' | 'breakdownsUntil' | 'period' | 'target'>): WeekChange | null {
  // Day 0 was a Thursday.
  const last = addDays(breakdownsUntil, -((breakdownsUntil + 4) % 7));
  const first = addDays(last, -6);
  // Of a period that is over, its last week is no news.
  if (!period.open || addDays(first, -7) < period.first) return null;
  const shown = new Map(
    byDay.flatMap(({ member, figure }) =>
      figure === null || figure.share === null || figure.bound !== null
        ? []
        : [[member, figure.scores] as const],
    ),
  );
  const weekFrom = (monday: LocalDay): SatisfactionFigure => {
    const days = Array.from({ length: 7 }, (_, at) => shown.get(isoDay(addDays(monday, at))));
    const scores = sumScores(
      days.flatMap((each) => (each === undefined ? [] : [{ scores: each }])),
    );
    return satisfactionFigure(scores, { target, watched: false, finished: null, growing: false });
  };
  const [now, before] = [weekFrom(first), weekFrom(addDays(first, -7))];
  const difference = compareFigures(now, before);
  return difference === null ? null : { first, last, now, before, difference };
}

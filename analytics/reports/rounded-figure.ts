import type { ScoreCounts } from '../../core/ports.ts';
import type { TwoCounts } from '../../core/rating-pairs.ts';
import { toGroup } from './build-satisfaction-report.ts';
import { satisfactionFigure, type Judging } from './satisfaction-figure.ts';
import type { Counted, SatisfactionFigure } from './satisfaction-report.ts';

/** Counts of three things at once are given in steps of so many. */
export const ROUNDED_TO = 5;
/** With fewer, rounding leaves nothing that could be relied on. */
export const SMALLEST_ROUNDED = 30;

/**
 * The figure of a place, a matter and a channel at once. Its ratings of each score are rounded before
 * anything is made of them: what it leaves over of a figure of two of the three is known to within a
 * dozen only, so that no small group can be told from it. Null for fewer than `SMALLEST_ROUNDED`.
 */
export function roundedFigure(
  { backed, unbacked }: TwoCounts,
  counted: Counted,
  judging: Judging,
): SatisfactionFigure | null {
  const { n, scores } = toGroup('', backed, unbacked, counted);
  if (n < SMALLEST_ROUNDED) return null;
  const rounded = scores.map((count) => Math.round(count / ROUNDED_TO) * ROUNDED_TO);
  const figure = satisfactionFigure(rounded as unknown as ScoreCounts, judging);
  return figure.share === null ? null : figure;
}

import type { LocalDay } from '../../core/calendar.ts';
import { fillIn } from '../../core/messages/fill-in.ts';
import type { ReductionMessages } from '../../core/messages/vi/reduction.ts';
import type { ReductionReport } from './reduction-report.ts';

/**
 * Whether the list that a figure stands on was signed off, and what it means that it was not: the same
 * sentence on pages and in reports. Null without a list.
 */
export function signOffSentence(
  { provisional, signOff }: Pick<ReductionReport, 'provisional' | 'signOff'>,
  words: Pick<ReductionMessages, 'provisional' | 'standsOnSigned'>,
  dayText: (day: LocalDay) => string,
): string | null {
  if (provisional) return words.provisional;
  if (signOff === null) return null;
  const { decision, decidedOn } = signOff;
  return fillIn(words.standsOnSigned, { decision, day: dayText(decidedOn) });
}

import type { ScoreCounts } from '../../core/ports.ts';
import { SUSPECT_MARKS } from '../../core/rating-mark.ts';
import type { CounterDay, Finding } from '../../core/suspicion/suspicion.ts';
import { poissonUpperTail } from '../stats/stuffing-tests.ts';

/** Days before a day that say what is usual at its counter. */
export const HISTORY_DAYS = 56;

/** So many more than dossiers finished are needed: people rate a day later, or two at once. */
const FEWEST_TOO_MANY = 5;

/** Days with ratings that it takes to say what is usual. */
const FEWEST_DAYS = 10;

/** A surge has at least so many ratings, and so many times the usual number. */
const FEWEST_SURGE = 10;
const SURGE_TIMES = 3;

/** Chances below which a day is told: one in a million for its size, one in 10,000 for its sameness. */
const RARE_SIZE = 1e-6;
const RARE_SAMENESS = 1e-4;

/**
 * What the rules find about a counter's day, given the days before it at that counter. For a person
 * to look at: every rule is wrong now and then, and fakes dripped in slowly escape all of them.
 */
export function judgeCounterDay(
  day: CounterDay,
  history: readonly CounterDay[],
): readonly Finding[] {
  const marked = SUSPECT_MARKS.map((rule): Finding => {
    const ratings = day.marks[rule] ?? 0;
    return { rule, ratings, evidence: { of: total(day.backed) + total(day.unbacked) } };
  });
  const usual = history.filter((one) => one.counter === day.counter && isBefore(one, day));
  return [...marked, tooMany(day, usual), surge(day, usual), uniform(day, usual)].filter(
    (finding): finding is Finding => finding !== null && finding.ratings > 0,
  );
}

function isBefore(one: CounterDay, { day }: CounterDay): boolean {
  return one.day < day && one.day >= day - HISTORY_DAYS;
}

/**
 * Only where the finished dossiers of that day are known, and some were finished of late: a feed that
 * is late, or that does not reach a counter (chats name none), accuses nobody.
 */
function tooMany({ unbacked, finished }: CounterDay, usual: readonly CounterDay[]): Finding | null {
  const ratings = total(unbacked);
  if (finished === null || ratings < finished + FEWEST_TOO_MANY) return null;
  if (finished === 0 && !usual.some((one) => (one.finished ?? 0) > 0)) return null;
  return { rule: 'volume', ratings, evidence: { finished } };
}

function surge({ unbacked }: CounterDay, usual: readonly CounterDay[]): Finding | null {
  const ratings = total(unbacked);
  const counts = usual.map((one) => total(one.unbacked)).filter((n) => n > 0);
  if (ratings < FEWEST_SURGE || counts.length < FEWEST_DAYS) return null;
  const expected = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  if (ratings < SURGE_TIMES * expected) return null;
  const { p } = poissonUpperTail({ count: ratings, expected });
  if (p >= RARE_SIZE) return null;
  return { rule: 'surge', ratings, evidence: { usual: Math.round(expected * 10) / 10 } };
}

/** Where 95 of 100 are pleased anyway, even a hundred pleased ones in a row prove nothing. */
function uniform({ unbacked }: CounterDay, usual: readonly CounterDay[]): Finding | null {
  const ratings = total(unbacked);
  const score = unbacked.findIndex((n) => n > 0 && n === ratings);
  if (score < 0 || usual.length < FEWEST_DAYS) return null;
  const same = usual.reduce((sum, one) => sum + one.unbacked[score]! + one.backed[score]!, 0);
  const all = usual.reduce((sum, one) => sum + total(one.unbacked) + total(one.backed), 0);
  // As if one more had said it and one more not: a short history proves nothing either.
  const share = (same + 1) / (all + 2);
  if (share ** ratings >= RARE_SAMENESS) return null;
  const evidence = { score: score + 1, usualPercent: Math.round(share * 100) };
  return { rule: 'uniform', ratings, evidence };
}

function total(scores: ScoreCounts): number {
  return scores.reduce((sum, n) => sum + n, 0);
}

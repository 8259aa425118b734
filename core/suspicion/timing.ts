import { instant, type Instant } from '../calendar.ts';
import { isOpen, type OpeningCalendar } from '../opening/is-open.ts';
import type { OneStopCounter } from '../organisation.ts';
import type { Score } from '../score.ts';

/** So many ratings at one device within so short a time are a burst. */
const BURSTS = [
  // So quickly no citizens change places, but for a family now and then.
  { count: 4, withinMs: 40_000 },
  { count: 5, withinMs: 75_000 },
  // Where a dossier finishes each three minutes, chance alone does this less than once in 10,000.
  { count: 6, withinMs: 120_000 },
] as const;

/** Best answers so soon after a bad one make up for it; two of them seldom come by chance. */
const MAKE_UP = { bad: 2, best: 5, count: 2, withinMs: 60_000 } as const;

/** Taps further apart than this say nothing about each other. */
export const BURST_SPAN_MS = 120_000;

/** People who were served last rate after closing, and staff who come early show the kiosk. */
const GRACE_MS = 30 * 60_000;

/**
 * Which of these taps of one device belong to a burst, by their places in the list; the order of the
 * list does not matter.
 */
export function burstsAmong(taps: readonly Instant[]): ReadonlySet<number> {
  const inOrder = [...taps.keys()].toSorted((a, b) => taps[a]! - taps[b]!);
  const found = new Set<number>();
  for (const { count, withinMs } of BURSTS) {
    for (let first = 0; first + count <= inOrder.length; first += 1) {
      const window = inOrder.slice(first, first + count);
      const lasted = taps[window.at(-1)!]! - taps[window[0]!]!;
      if (lasted <= withinMs) for (const place of window) found.add(place);
    }
  }
  return found;
}

/** Which of these taps of one device make up for a bad one before them, by their places in the list. */
export function makeUpsAmong(
  taps: readonly { readonly at: Instant; readonly score: Score }[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const bad of taps.filter(({ score }) => score <= MAKE_UP.bad)) {
    const after = [...taps.keys()].filter((place) => {
      const { at, score } = taps[place]!;
      return score === MAKE_UP.best && at > bad.at && at <= bad.at + MAKE_UP.withinMs;
    });
    if (after.length >= MAKE_UP.count) for (const place of after) found.add(place);
  }
  return found;
}

/** Whether the counter was closed at that moment, and half an hour before and after it too. */
export function isOutsideHours(
  calendar: OpeningCalendar,
  counter: Pick<OneStopCounter, 'id' | 'province'>,
  at: Instant,
): boolean {
  return [-GRACE_MS, 0, GRACE_MS].every((by) => !isOpen(calendar, counter, instant(at + by)));
}

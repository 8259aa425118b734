import { instant, type Instant } from '../calendar.ts';
import { isOpen, type OpeningCalendar } from '../opening/is-open.ts';
import type { OneStopCounter } from '../organisation.ts';

/** So many ratings at one device within so short a time are a burst. */
const BURSTS = [
  // Faster than one in eight seconds: no two citizens change places so quickly.
  { count: 5, withinMs: 40_000 },
  // Where a dossier finishes each three minutes, chance alone does this less than once in 10,000.
  { count: 6, withinMs: 120_000 },
] as const;

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

/** Whether the counter was closed at that moment, and half an hour before and after it too. */
export function isOutsideHours(
  calendar: OpeningCalendar,
  counter: Pick<OneStopCounter, 'id' | 'province'>,
  at: Instant,
): boolean {
  return [-GRACE_MS, 0, GRACE_MS].every((by) => !isOpen(calendar, counter, instant(at + by)));
}

import { instant, type Instant } from '../core/calendar.ts';
import type { OpeningCalendar } from '../core/opening/is-open.ts';
import type { Writer } from '../core/access.ts';
import type { Rating, SubmissionId } from '../core/rating.ts';
import type { IntakeMark } from '../core/rating-mark.ts';
import {
  BURST_SPAN_MS,
  burstsAmong,
  isOutsideHours,
  makeUpsAmong,
} from '../core/suspicion/timing.ts';

/** A rating of a kiosk, with the corrected time of its tap. */
export interface TimedRating {
  readonly rating: Rating;
  readonly at: Instant;
  /** Counted up by the device; null where it does not count. */
  readonly sequence: number | null;
}

/** What was seen in the ratings of one request, and in those shortly before them. */
interface Seen {
  /** Marks of the ratings given, by their receipts. */
  readonly marks: ReadonlyMap<SubmissionId, readonly IntakeMark[]>;
  /** Earlier ratings that now belong to a burst, bare of all that they said besides. */
  readonly earlier: readonly Rating[];
}

/** The short memory in which a kiosk's taps are compared. */
export interface TapTrace {
  note(writer: Writer, taps: readonly TimedRating[], now: Instant): Seen;
}

interface Tap extends TimedRating {
  readonly marked: Set<IntakeMark>;
}

/** How long a tap is remembered after it arrived. */
const REMEMBERED_MS = 10 * 60_000;

/** A clock that goes back by more was set; less is a hand that was measured twice. */
const CLOCK_SET_MS = 5_000;

/** Taps kept of one device: those of a long queue are compared with their neighbours only. */
const MOST_TAPS = 64;

/**
 * Compares taps in memory alone: when and where in a row somebody tapped is written nowhere. What a
 * restart forgets may leave the first ratings of a burst unmarked, never mark more.
 */
export function createTapTrace(calendar: () => OpeningCalendar): TapTrace {
  const devices = new Map<string, { taps: Tap[]; arrivedAt: Instant }>();
  return {
    note(writer, given, now) {
      const marks = new Map<SubmissionId, IntakeMark[]>();
      // Who shows a code has a finished dossier behind them.
      const timed = given.filter(({ rating }) => rating.invitation === undefined);
      if (writer.kind !== 'device' || timed.length === 0) return { marks, earlier: [] };
      for (const [id, { arrivedAt }] of devices) {
        if (now - arrivedAt > REMEMBERED_MS) devices.delete(id);
      }
      const before = devices.get(writer.id)?.taps ?? [];
      const known = new Set(before.map(({ rating }) => rating.submissionId));
      const fresh: Tap[] = [];
      for (const tap of timed) {
        const { submissionId } = tap.rating;
        marks.set(
          submissionId,
          isOutsideHours(calendar(), { ...tap.rating, id: tap.rating.counter }, tap.at)
            ? ['closed']
            : [],
        );
        if (known.has(submissionId)) continue;
        known.add(submissionId);
        fresh.push({ ...tap, marked: new Set() });
      }
      const taps = [...before, ...fresh];
      const earlier: Rating[] = [];
      for (const [mark, places] of seenIn(taps)) {
        for (const place of places) {
          const { marked, rating } = taps[place]!;
          if (!marked.has(mark) && place < before.length) earlier.push(bare(rating, mark));
          marked.add(mark);
        }
      }
      for (const { rating, marked } of taps) marks.get(rating.submissionId)?.push(...marked);
      devices.set(writer.id, { taps: recent(taps), arrivedAt: now });
      return { marks, earlier };
    },
  };
}

/** What is seen when a device's taps are compared, with the places of those that it is about. */
function seenIn(taps: readonly Tap[]): readonly (readonly [IntakeMark, readonly number[]])[] {
  return periodsOf(taps).flatMap((places) => {
    const scored = places.map((place) => ({
      at: taps[place]!.at,
      score: taps[place]!.rating.score,
    }));
    const original = (found: ReadonlySet<number>) => [...found].map((i) => places[i]!);
    return [
      ['burst', original(burstsAmong(scored.map(({ at }) => at)))],
      ['make-up', original(makeUpsAmong(scored))],
    ] as const;
  });
}

/**
 * Places of taps that may be compared. Where a later tap has an earlier time, the clock was set or began
 * anew in between: two halves of a day, laid over one another, would look like a crowd.
 */
function periodsOf(taps: readonly Tap[]): readonly (readonly number[])[] {
  const inOrder = [...taps.keys()].toSorted(
    (a, b) => (taps[a]!.sequence ?? 0) - (taps[b]!.sequence ?? 0),
  );
  const periods: number[][] = [[]];
  let last = -Infinity;
  for (const place of inOrder) {
    const { at, sequence } = taps[place]!;
    if (sequence !== null && at < last - CLOCK_SET_MS) periods.push([]);
    periods.at(-1)!.push(place);
    last = at;
  }
  return periods;
}

/** Those that may yet become part of a burst. */
function recent(taps: readonly Tap[]): Tap[] {
  const last = Math.max(...taps.map(({ at }) => at));
  return taps
    .filter(({ at }) => at >= instant(last - BURST_SPAN_MS))
    .toSorted((a, b) => a.at - b.at)
    .slice(-MOST_TAPS);
}

function bare(rating: Rating, mark: IntakeMark): Rating {
  const nothing = { reasons: null, criteria: null, comment: null, nomination: null };
  return { ...rating, ...nothing, marks: [mark] };
}

import { instant, localDay, type Instant, type LocalDay } from '../calendar.ts';

/** Network delay and rounding that no clock is blamed for. */
const TOLERANCE_MS = 5 * 60_000;

/** Longest time a device is expected to keep ratings before it can send them. */
const LONGEST_OFFLINE_MS = 90 * 86_400_000;

export interface CorrectedDay {
  readonly day: LocalDay;
  /** Server's clock minus the client's; 0 when the client's clock is not known to be off. */
  readonly clockOffsetMs: number;
  /** True when the client's time could not be used at all and the day of arrival stands in. */
  readonly estimated: boolean;
}

/**
 * The day on which a rating was given. With `sentAt` the client's clock is measured and every time
 * shifted by the difference (the clock may be years off). Without it the client's time is believed
 * unless it lies in the future or further back than a device stays offline; then the day of arrival
 * counts. Never later than the day of arrival, and never a reason to refuse.
 */
export function correctDay(
  submittedAt: Instant,
  sentAt: Instant | null,
  now: Instant,
): CorrectedDay {
  const measured = sentAt === null ? 0 : now - sentAt;
  const clockOffsetMs = Math.abs(measured) > TOLERANCE_MS ? measured : 0;
  const corrected = submittedAt + clockOffsetMs;
  const age = now - corrected;
  if (age < -TOLERANCE_MS || age > LONGEST_OFFLINE_MS) {
    // The clock was set between the tap and the sending, or there was nothing to measure it by.
    const offset = sentAt === null ? now - submittedAt : clockOffsetMs;
    return { day: localDay(now), clockOffsetMs: offset, estimated: true };
  }
  return { day: localDay(instant(Math.min(corrected, now))), clockOffsetMs, estimated: false };
}

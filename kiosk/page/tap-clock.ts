/** What the device's two clocks showed at one moment. */
export interface ClockReading {
  /** Wall clock, epoch ms; on a cheap tablet it may start in 1970 and jump when the network comes. */
  readonly wallMs: number;
  /** Monotonic clock of this page load, ms. It never jumps, but stands still while the device sleeps. */
  readonly uptimeMs: number;
  /** Names the page load, because uptimes of two loads cannot be compared. */
  readonly session: string;
}

const JITTER_MS = 5_000;

/** Longer than any sleep with a rating unsent: beyond it the wall clock was set, not the time passed. */
const LONGEST_SLEEP_MS = 30 * 86_400_000;

/**
 * When the tap happened, in epoch ms of the wall clock as it runs `now`. The server knows how far off
 * that clock is at sending; this undoes a clock that was set between the tap and the sending. A
 * forward gap below 30 days counts as sleep. Taps of an earlier page load keep their own reading.
 */
export function tapInstant(tap: ClockReading, now: ClockReading): number {
  if (tap.session !== now.session) return tap.wallMs;
  const byUptime = now.uptimeMs - tap.uptimeMs;
  const unexplained = now.wallMs - tap.wallMs - byUptime;
  const wasSet = unexplained < -JITTER_MS || unexplained > LONGEST_SLEEP_MS;
  return wasSet ? now.wallMs - byUptime : tap.wallMs;
}

import type { Instant } from '../core/calendar.ts';

const DEVICE_TRIES = 5;
const DEVICE_WINDOW_MS = 10 * 60_000;
const UNIT_TRIES = 50;
const UNIT_WINDOW_MS = 60 * 60_000;

/** How much longer an answer takes once a unit's codes are being guessed. */
const SLOW_MS = 3_000;

/** Keys remembered at most; the oldest are forgotten first. */
const MOST_KEYS = 20_000;

/**
 * Wrong tries of the code that is typed, whose 45 bits could be guessed without a limit: 5 a device
 * in ten minutes, then none; 50 a unit in an hour, then each waits. Codes of the QR length are not
 * counted: nobody guesses 80 bits. In memory and of this process: a restart forgives.
 */
export interface CodeTries {
  /** How many more wrong codes the device may try now. */
  left(device: string): number;
  /** Milliseconds to wait before the unit's next answer. */
  delayMs(unit: string): number;
  noteWrong(device: string, unit: string): void;
}

/** No wrong tries yet. */
export function createCodeTries(now: () => Instant): CodeTries {
  const devices = createWindows(DEVICE_WINDOW_MS, now);
  const units = createWindows(UNIT_WINDOW_MS, now);
  return {
    left: (device) => Math.max(0, DEVICE_TRIES - devices.count(device)),
    delayMs: (unit) => (units.count(unit) < UNIT_TRIES ? 0 : SLOW_MS),
    noteWrong(device, unit) {
      devices.note(device);
      units.note(unit);
    },
  };
}

/** How often something happened to a key within the window that has passed until now. */
function createWindows(windowMs: number, now: () => Instant) {
  const times = new Map<string, readonly Instant[]>();
  const recent = (key: string) =>
    // A clock set back leaves times in the future; they must not last longer than the window.
    (times.get(key) ?? []).filter((at) => Math.abs(now() - at) < windowMs);
  return {
    count: (key: string) => recent(key).length,
    note(key: string) {
      const kept = [...recent(key), now()].slice(-UNIT_TRIES);
      times.delete(key);
      times.set(key, kept);
      for (const oldest of times.keys()) {
        if (times.size <= MOST_KEYS) break;
        times.delete(oldest);
      }
    },
  };
}

import { expect, test } from 'vitest';
import { tapInstant } from '../../../kiosk/page/tap-clock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 10, 23, 5);

test.for([
  {
    name: 'an undisturbed clock is believed',
    tap: { wallMs: NOON, uptimeMs: 1_000, session: 'a' },
    now: { wallMs: NOON + HOUR, uptimeMs: 1_000 + HOUR, session: 'a' },
    expected: NOON,
  },
  {
    name: 'jitter below five seconds changes nothing, so that a resent rating stays the same',
    tap: { wallMs: NOON, uptimeMs: 1_000, session: 'a' },
    now: { wallMs: NOON + HOUR - 4_000, uptimeMs: 1_000 + HOUR, session: 'a' },
    expected: NOON,
  },
  {
    name: 'a clock set back is undone',
    tap: { wallMs: NOON + 2 * DAY, uptimeMs: 1_000, session: 'a' },
    now: { wallMs: NOON + HOUR, uptimeMs: 1_000 + HOUR, session: 'a' },
    expected: NOON,
  },
  {
    name: 'a clock that woke up in 1970 is undone',
    tap: { wallMs: 60_000, uptimeMs: 60_000, session: 'a' },
    now: { wallMs: NOON + HOUR, uptimeMs: 60_000 + HOUR, session: 'a' },
    expected: NOON,
  },
  {
    name: 'a night asleep is time passed, not a clock set forward',
    tap: { wallMs: NOON, uptimeMs: 1_000, session: 'a' },
    now: { wallMs: NOON + 14 * HOUR, uptimeMs: 61_000, session: 'a' },
    expected: NOON,
  },
  {
    name: 'another page load cannot be compared, so its reading stands',
    tap: { wallMs: NOON + 2 * DAY, uptimeMs: 9_000, session: 'a' },
    now: { wallMs: NOON, uptimeMs: 1_000, session: 'b' },
    expected: NOON + 2 * DAY,
  },
])('$name', ({ tap, now, expected }) => {
  expect(tapInstant(tap, now)).toBe(expected);
});

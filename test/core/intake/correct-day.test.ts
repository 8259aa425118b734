import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant, localDay } from '../../../core/calendar.ts';
import { correctDay } from '../../../core/intake/correct-day.ts';
import { NOW } from '../../support/builders.ts';

const DAY_MS = 86_400_000;
const anyClock = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }).map(instant);
const anyOffset = fc.integer({ min: -40 * 365 * DAY_MS, max: 40 * 365 * DAY_MS });
const anyAge = fc.integer({ min: 0, max: 89 * DAY_MS });

test('a clock that is off by any amount changes no day when the sending is stamped', () => {
  fc.assert(
    fc.property(anyAge, anyOffset, (age, offset) => {
      const tapped = NOW - age;
      const { day } = correctDay(instant(tapped + offset), instant(NOW + offset), NOW);
      // Within the tolerance a clock is believed, and its own error may cross midnight.
      const expected = Math.abs(offset) > 5 * 60_000 ? tapped : Math.min(tapped + offset, NOW);
      expect(day).toBe(localDay(instant(expected)));
    }),
  );
});

test('no rating lies in the future, and none longer back than a device stays offline', () => {
  fc.assert(
    fc.property(anyClock, fc.option(anyClock), anyClock, (submittedAt, sentAt, now) => {
      const { day } = correctDay(submittedAt, sentAt, now);
      expect(day).toBeLessThanOrEqual(localDay(now));
      expect(day).toBeGreaterThanOrEqual(localDay(now) - 91);
    }),
  );
});

test('a time that cannot be used is said to be estimated, with the offset seen', () => {
  const ahead = correctDay(instant(NOW + DAY_MS), null, NOW);
  expect(ahead).toEqual({ day: localDay(NOW), clockOffsetMs: -DAY_MS, estimated: true });
  const sane = correctDay(instant(NOW - DAY_MS), null, NOW);
  expect(sane).toEqual({ day: localDay(NOW) - 1, clockOffsetMs: 0, estimated: false });
});

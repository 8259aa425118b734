import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DRIP_SIZES, dripShifts } from '../../../analytics/reports/drip-shift.ts';
import type { RatingTally, ScoreCounts } from '../../../core/ports.ts';

const aDay = (period: number, scores: ScoreCounts, backed = false): RatingTally => ({
  period,
  member: '',
  backed,
  scores,
});

test('says how far one fake a day moves a counter and all counters, either way', () => {
  // Two days, two counters: 80 ratings, 60 satisfied.
  const days = [
    aDay(1, [5, 0, 5, 10, 20]),
    aDay(2, [0, 0, 0, 10, 10], true),
    aDay(2, [5, 0, 5, 0, 10]),
  ];
  const [one] = dripShifts({ days, counters: 2 });
  expect(one!.size).toBe(1);
  expect(one!.counter.best).toBeCloseTo(32 / 42 - 0.75, 12);
  expect(one!.counter.worst).toBeCloseTo(30 / 42 - 0.75, 12);
  expect(one!.together.best).toBeCloseTo(62 / 82 - 0.75, 12);
  expect(one!.together.worst).toBeCloseTo(60 / 82 - 0.75, 12);
});

test('says nothing where there is too little to say it of', () => {
  expect(dripShifts({ days: [], counters: 0 })).toEqual([]);
  expect(dripShifts({ days: [aDay(1, [1, 1, 1, 1, 5])], counters: 1 })).toEqual([]);
  expect(dripShifts({ days: [aDay(1, [1, 1, 1, 1, 6])], counters: 0 })).toEqual([]);
});

test('more fakes never move less, one counter never less than all, and no share leaves 0 to 1', () => {
  const n = fc.nat(50);
  const scores = fc.tuple(n, n, n, n, n);
  fc.assert(
    fc.property(
      fc.array(scores, { minLength: 1 }),
      fc.integer({ min: 1, max: 9 }),
      (list, counters) => {
        const days = list.map((one, i) => aDay(i, one));
        const shifts = dripShifts({ days, counters });
        if (shifts.length > 0) expect(shifts.map(({ size }) => size)).toEqual(DRIP_SIZES);
        let before = { best: 0, worst: 0 };
        for (const { counter, together } of shifts) {
          expect(counter.best).toBeGreaterThanOrEqual(Math.max(before.best, together.best) - 1e-12);
          expect(counter.worst).toBeLessThanOrEqual(Math.min(before.worst, together.worst) + 1e-12);
          expect(counter.best - counter.worst).toBeLessThanOrEqual(1);
          before = counter;
        }
      },
    ),
  );
});

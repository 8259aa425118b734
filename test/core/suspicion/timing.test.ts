import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '../../../core/calendar.ts';
import { NO_CORRECTIONS } from '../../../core/opening/holidays.ts';
import type { Score } from '../../../core/score.ts';
import { burstsAmong, isOutsideHours, makeUpsAmong } from '../../../core/suspicion/timing.ts';
import { LISTS, NOW } from '../../support/builders.ts';

const seconds = (...list: readonly number[]) => list.map((s) => instant(NOW + s * 1000));
const byNumber = (a: number, b: number) => a - b;
const marked = (...list: readonly number[]) =>
  [...burstsAmong(seconds(...list))].toSorted(byNumber);

describe('burstsAmong', () => {
  test.each([
    { taps: [], burst: [] },
    { taps: [0, 14, 27, 40], burst: [0, 1, 2, 3] },
    { taps: [0, 14, 27, 41], burst: [] },
    { taps: [0, 20, 39, 57, 75], burst: [0, 1, 2, 3, 4] },
    { taps: [0, 20, 39, 57, 76], burst: [] },
    { taps: [0, 24, 48, 72, 96, 120], burst: [0, 1, 2, 3, 4, 5] },
    { taps: [0, 24, 48, 72, 96, 121], burst: [] },
    { taps: [500, 0, 10, 900, 20, 30, 40], burst: [1, 2, 4, 5, 6] },
  ])('finds $burst among $taps', ({ taps, burst }) => {
    expect(marked(...taps)).toEqual(burst);
  });

  test('does not depend on the order, and more taps never free one', () => {
    const lists = fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 30 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 900 }), (list, more) => {
        const forward = marked(...list).map((i) => list[i]!);
        const reversed = list.toReversed();
        const backward = marked(...reversed).map((i) => reversed[i]!);
        expect(backward.toSorted(byNumber)).toEqual(forward.toSorted(byNumber));
        expect(marked(...list, more)).toEqual(expect.arrayContaining(marked(...list)));
      }),
    );
  });

  test('never marks citizens who come a minute apart', () => {
    const gaps = fc.array(fc.integer({ min: 60, max: 600 }), { maxLength: 40 });
    fc.assert(
      fc.property(gaps, (list) => {
        let at = 0;
        expect(marked(...list.map((gap) => (at += gap)))).toEqual([]);
      }),
    );
  });
});

describe('makeUpsAmong', () => {
  const made = (...list: readonly (readonly [second: number, score: Score])[]) => [
    ...makeUpsAmong(list.map(([s, score]) => ({ at: instant(NOW + s * 1000), score }))),
  ];

  test.each([
    {
      taps: [
        [0, 2],
        [20, 5],
        [60, 5],
      ],
      makeUps: [1, 2],
    },
    {
      taps: [
        [60, 5],
        [20, 5],
        [0, 1],
      ],
      makeUps: [0, 1],
    },
    {
      taps: [
        [0, 2],
        [20, 5],
      ],
      makeUps: [],
    },
    {
      taps: [
        [0, 2],
        [20, 5],
        [61, 5],
      ],
      makeUps: [],
    },
    {
      taps: [
        [0, 3],
        [20, 5],
        [30, 5],
      ],
      makeUps: [],
    },
    {
      taps: [
        [0, 2],
        [20, 4],
        [30, 4],
      ],
      makeUps: [],
    },
    {
      taps: [
        [20, 5],
        [30, 5],
        [40, 1],
      ],
      makeUps: [],
    },
  ] as const)('finds $makeUps among $taps', ({ taps, makeUps }) => {
    expect(made(...taps).toSorted(byNumber)).toEqual(makeUps);
  });
});

test.each([
  // The usual hours of a working day are 7:00 to 11:30 and 13:30 to 17:00.
  { at: '2026-11-23T09:00', outside: false },
  { at: '2026-11-23T17:20', outside: false },
  { at: '2026-11-23T22:00', outside: true },
  { at: '2026-11-23T05:00', outside: true },
  { at: '2026-11-22T09:00', outside: true },
])('at $at a counter is outside its hours: $outside', ({ at, outside }) => {
  const calendar = { hours: new Map(), holidays: new Set<never>(), corrections: NO_CORRECTIONS };
  const moment = instant(Date.parse(`${at}:00+07:00`));
  expect(isOutsideHours(calendar, LISTS.counters[0]!, moment)).toBe(outside);
});

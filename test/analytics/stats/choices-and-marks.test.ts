import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  knapsack01,
  minReviewsForTarget,
  selectProceduresToCut,
} from '../../../analytics/stats/choose-cuts.ts';
import { StatisticsError } from '../../../analytics/stats/statistics-error.ts';
import {
  chiSquareGof,
  fisherExact,
  homogeneityTest,
  longestRunTail,
  poissonExactInterval,
  poissonUpperTail,
  runsTest,
} from '../../../analytics/stats/stuffing-tests.ts';

const subsets = (size: number) => Array.from({ length: 1 << size }, (_, set) => set);
const sumOver = (set: number, values: readonly number[]) =>
  values.reduce((sum, value, i) => sum + (set & (1 << i) ? value : 0), 0);

describe('choosing what to review', () => {
  const reviews = fc.array(
    fc.record({
      hours: fc.integer({ min: 0, max: 500 }),
      days: fc.integer({ min: 1, max: 9 }),
      chance: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
    }),
    { minLength: 1, maxLength: 9 },
  );

  test('finds what trying every set finds', () => {
    fc.assert(
      fc.property(
        reviews,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 3 }),
        (all, maxReviewDays, minExpectedCuts) => {
          const burdenHours = all.map(({ hours }) => hours);
          const reviewDays = all.map(({ days }) => days);
          const successProbability = all.map(({ chance }) => chance);
          const gains = all.map(({ hours, chance }) => hours * chance);
          const allowed = subsets(all.length).filter(
            (set) =>
              sumOver(set, reviewDays) <= maxReviewDays &&
              sumOver(set, successProbability) >= minExpectedCuts - 1e-9,
          );
          const wish = { burdenHours, reviewDays, successProbability };
          const plan = () => selectProceduresToCut({ ...wish, maxReviewDays, minExpectedCuts });
          if (allowed.length === 0) expect(plan).toThrow(StatisticsError);
          else {
            const best = Math.max(...allowed.map((set) => sumOver(set, gains)));
            expect(plan().objective).toBeCloseTo(best, 8);
          }
          const fewest = subsets(all.length)
            .filter((set) => sumOver(set, successProbability) >= minExpectedCuts - 1e-9)
            .map((set) => sumOver(set, reviewDays));
          const least = () =>
            minReviewsForTarget({ successProbability, reviewDays, minExpectedCuts });
          if (fewest.length === 0) expect(least).toThrow(StatisticsError);
          else expect(least().reviewDays).toBe(Math.min(...fewest));
        },
      ),
    );
  });

  test('packs a knapsack as well as trying every set', () => {
    fc.assert(
      fc.property(reviews, fc.integer({ min: 0, max: 40 }), (all, capacity) => {
        const weights = all.map(({ days }) => days);
        const values = all.map(({ hours }) => hours);
        const best = Math.max(
          ...subsets(all.length)
            .filter((set) => sumOver(set, weights) <= capacity)
            .map((set) => sumOver(set, values)),
        );
        const packed = knapsack01({ weights, values, capacity });
        expect(packed.value).toBe(best);
        expect(packed.weight).toBeLessThanOrEqual(capacity);
      }),
    );
  });
});

describe('tests that mark odd ratings', () => {
  test('know how often a run appears, by writing down every series', () => {
    const n = 12;
    for (const [p, length] of [
      [0.5, 3],
      [0.9, 7],
      [0.2, 1],
      [1, 12],
    ] as const) {
      const chance = subsets(n).reduce((sum, set) => {
        const series = Array.from({ length: n }, (_, i) => (set & (1 << i) ? 1 : 0)).join('');
        if (!series.includes('1'.repeat(length))) return sum;
        const ones = series.replaceAll('0', '').length;
        return sum + p ** ones * (1 - p) ** (n - ones);
      }, 0);
      expect(longestRunTail({ n, p, length }).probability).toBeCloseTo(chance, 10);
    }
    expect(longestRunTail({ n: 3, p: 0.9, length: 4 }).probability).toBe(0);
  });

  test('keep tiny chances exact', () => {
    const { probability } = longestRunTail({ n: 100, p: 1e-5, length: 5 });
    expect(probability / (96 * 1e-25)).toBeCloseTo(1, 3);
    expect(poissonUpperTail({ count: 0, expected: 5 })).toEqual({ p: 1 });
    expect(poissonUpperTail({ count: 3, expected: 0 })).toEqual({ p: 0 });
  });

  test('read a series backwards alike, and refuse one of a kind', () => {
    const bits = fc.array(fc.constantFrom(0, 1), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(bits, (x) => {
        fc.pre(new Set(x).size === 2);
        expect(runsTest({ x: x.toReversed() })).toEqual(runsTest({ x }));
        expect(runsTest({ x: x.map((value) => 1 - value) }).p).toBeCloseTo(runsTest({ x }).p, 12);
      }),
    );
    expect(() => runsTest({ x: [1, 1, 1] })).toThrow(StatisticsError);
  });

  test('hold a count within its exact interval', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (count) => {
        const { lower, upper } = poissonExactInterval({ count, conf: 0.95 });
        expect(lower).toBeLessThanOrEqual(count);
        expect(upper).toBeGreaterThan(count);
        if (count > 0) expect(poissonUpperTail({ count, expected: lower }).p).toBeCloseTo(0.025, 9);
      }),
    );
  });

  test('find too much and too little difference as two ends of one thing', () => {
    const { pOver, pUnder } = homogeneityTest({ x: [45, 30, 40], n: [50, 50, 50] });
    expect(pOver + pUnder).toBeCloseTo(1, 12);
    expect(() => homogeneityTest({ x: [5, 5], n: [5, 5] })).toThrow(StatisticsError);
    expect(chiSquareGof({ observed: [5, 5], expected: [5, 5] })).toEqual({
      statistic: 0,
      df: 1,
      p: 1,
    });
  });

  test('see a table turned over as the same table', () => {
    const cell = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const { pTwoSided, pGreater } = fisherExact({
          table: [
            [a, b],
            [c, d],
          ],
        });
        expect(
          fisherExact({
            table: [
              [d, c],
              [b, a],
            ],
          }).pTwoSided,
        ).toBeCloseTo(pTwoSided, 9);
        expect(pTwoSided).toBeGreaterThanOrEqual(0);
        expect(pGreater).toBeLessThanOrEqual(1);
      }),
    );
  });
});

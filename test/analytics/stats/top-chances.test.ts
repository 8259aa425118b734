import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topChances } from '../../../analytics/stats/top-chances.ts';
import { seededRandom } from '../../../data/seed/seeded-random.ts';

describe('the chance to be among the first', () => {
  test('is that of many draws', () => {
    const random = seededRandom('top-chances');
    const figures = Array.from({ length: 300 }, (_, i) => ({
      mean: -0.02 * i + 0.3 * random.normal(),
      sd: 0.2 + random.next(),
    }));
    const places = 25;
    const draws = 4000;
    const counted = figures.map(() => 0);
    for (let draw = 0; draw < draws; draw += 1) {
      const drawn = figures.map(({ mean, sd }, i) => ({ i, at: mean + sd * random.normal() }));
      drawn.sort((a, b) => b.at - a.at);
      for (const { i } of drawn.slice(0, places)) counted[i]! += 1;
    }
    const { chance } = topChances({
      mean: figures.map(({ mean }) => mean),
      sd: figures.map(({ sd }) => sd),
      places,
    });
    // Four standard errors of so many draws.
    const furthest = Math.max(...chance.map((value, i) => Math.abs(value - counted[i]! / draws)));
    expect(furthest).toBeLessThan(4 * Math.sqrt(0.25 / draws));
    expect(chance.reduce((a, b) => a + b)).toBeCloseTo(places, 0);
  });

  test('lies in 0..1, adds up to the places, and grows with the figure', () => {
    const figure = fc.record({
      mean: fc.double({ min: -50, max: 50, noNaN: true }),
      sd: fc.double({ min: 0.05, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 12, maxLength: 60 }),
        fc.integer({ min: 5, max: 11 }),
        (figures, places) => {
          const mean = figures.map((each) => each.mean);
          const sd = figures.map((each) => each.sd);
          const { chance } = topChances({ mean, sd, places });
          for (const value of chance) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
          expect(Math.abs(chance.reduce((a, b) => a + b) - places)).toBeLessThan(0.6);
          const higher = mean.map((value, i) => (i === 0 ? value + 5 : value));
          expect(topChances({ mean: higher, sd, places }).chance[0]!).toBeGreaterThanOrEqual(
            chance[0]! - 0.02,
          );
        },
      ),
      { numRuns: 80 },
    );
  });

  test('is sure where there is room for all, and none for what is nothing', () => {
    const mean = [1, -Infinity, 2];
    expect(topChances({ mean, sd: [1, 1, 1], places: 2 }).chance).toEqual([1, 0, 1]);
    expect(() => topChances({ mean: [1], sd: [0], places: 1 })).toThrow('positive');
    expect(() => topChances({ mean: [1, 2], sd: [1, 1], places: 0 })).toThrow('positive');
  });
});

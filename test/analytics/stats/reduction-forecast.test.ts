import { describe, expect, test } from 'vitest';
import { reductionForecast } from '../../../analytics/stats/reduction-forecast.ts';
import { seededRandom } from '../../support/seeded-random.ts';

describe('the forecast of cutting', () => {
  test('is sure when the target is reached, and without hope when no time is left', () => {
    const at = { of: 100, target: 0.2, elapsed: 12 };
    expect(reductionForecast({ ...at, cut: 20, left: 3 })).toMatchObject({
      needed: 20,
      probReachTarget: 1,
    });
    expect(reductionForecast({ ...at, cut: 19, left: 0 })).toMatchObject({
      median: 19,
      lower: 19,
      upper: 19,
      probReachTarget: 0,
    });
    expect(reductionForecast({ ...at, cut: 2, left: 1 }).probReachTarget).toBeLessThan(1e-6);
  });

  test('needs a whole number of procedures, as 7 of 100 for 7 %', () => {
    expect(reductionForecast({ cut: 0, of: 100, target: 0.07, elapsed: 1, left: 1 }).needed).toBe(
      7,
    );
    expect(reductionForecast({ cut: 0, of: 101, target: 0.2, elapsed: 1, left: 1 }).needed).toBe(
      21,
    );
  });

  test('holds what happens as often as it says, over simulated years', () => {
    const random = seededRandom(20_261_126);
    const poisson = (mean: number) => {
      let [count, product] = [0, random.next()];
      for (const limit = Math.exp(-mean); product > limit; count += 1) product *= random.next();
      return count;
    };
    let held = 0;
    const runs = 1000;
    for (let run = 0; run < runs; run += 1) {
      const rate = 0.5 + 2 * random.next();
      const cut = poisson(rate * 12);
      const { lower, upper } = reductionForecast({
        cut,
        of: 1000,
        target: 0.2,
        elapsed: 12,
        left: 6,
      });
      const end = cut + poisson(rate * 6);
      if (end >= lower && end <= upper) held += 1;
    }
    expect(held / runs).toBeGreaterThan(0.93);
  });
});

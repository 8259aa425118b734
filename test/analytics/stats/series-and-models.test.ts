import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ewmaChart,
  ewmaProportion,
  laneyPPrime,
  pChart,
} from '../../../analytics/stats/control-charts.ts';
import { diffInDiffProportions, newcombeDifference } from '../../../analytics/stats/differences.ts';
import { finitePopulationCs } from '../../../analytics/stats/finite-population-cs.ts';
import { howardBernoulliCs } from '../../../analytics/stats/howard-bernoulli-cs.ts';
import {
  hypergeometricCdf,
  hypergeometricPmf,
} from '../../../analytics/stats/hypergeometric-distribution.ts';
import { lmgImportance, shapleyDeviance } from '../../../analytics/stats/importance.ts';
import { fitLogistic, logisticRegression } from '../../../analytics/stats/logistic-regression.ts';
import { logisticTrend } from '../../../analytics/stats/logistic-trend.ts';
import {
  empiricalBernsteinCs,
  hedgedCapital,
  hedgedCs,
} from '../../../analytics/stats/mean-score-cs.ts';
import { kendallTauB, spearman } from '../../../analytics/stats/rank-correlation.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const aSample = fc
  .integer({ min: 1, max: 200 })
  .chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }));

describe('control charts', () => {
  test('keep limits within 0..1 around the centre, one a period for unequal sizes', () => {
    fc.assert(
      fc.property(fc.array(aSample, { minLength: 2, maxLength: 20 }), (periods) => {
        const chart = {
          defects: periods.map(({ x }) => x),
          sizes: periods.map(({ n }) => n),
          L: 3,
        };
        for (const { center, lcl, ucl } of [pChart(chart), laneyPPrime(chart)]) {
          for (const limit of [lcl].flat()) {
            expect(limit).toBeGreaterThanOrEqual(0);
            expect(limit).toBeLessThanOrEqual(center);
          }
          for (const limit of [ucl].flat()) expect(limit).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('call everything in control when nothing ever happens', () => {
    const chart = { defects: [0, 0, 0], sizes: [9, 12, 30], L: 3 };
    expect(pChart(chart).outOfControl1Based).toEqual([]);
    expect(laneyPPrime(chart)).toMatchObject({ sigmaZ: 0, outOfControl1Based: [] });
    expect(() => pChart({ defects: [], sizes: [], L: 3 })).toThrow(/periods/);
    expect(() => pChart({ defects: [0], sizes: [0], L: 3 })).toThrow(/n is 0/);
  });

  test('smooth shares of equal periods alike, whichever chart draws them', () => {
    const x = [45, 38, 50, 41];
    const proportion = ewmaProportion({ x, n: [50, 50, 50, 50], p0: 0.9, lambda: 0.2, L: 3 });
    const sigma = Math.sqrt((0.9 * 0.1) / 50);
    const plain = ewmaChart({ x: x.map((n) => n / 50), lambda: 0.2, center: 0.9, sigma, L: 3 });
    for (const i of x.keys()) {
      expect(proportion.z[i]).toBeCloseTo(plain.z[i]!, 12);
      expect(proportion.lcl[i]).toBeCloseTo(plain.lcl[i]!, 12);
    }
  });
});

describe('confidence sequences', () => {
  test('hold the share seen, within 0..1, and start with everything', () => {
    fc.assert(
      fc.property(aSample, ({ x, n }) => {
        const { lower, upper } = howardBernoulliCs({
          x,
          n,
          alpha: 0.05,
          tOpt: 100,
          alphaOpt: 0.05,
        });
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(x / n);
        expect(upper).toBeGreaterThanOrEqual(x / n);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
    expect(howardBernoulliCs({ x: 0, n: 0, alpha: 0.05, tOpt: 9, alphaOpt: 0.05 })).toEqual({
      lower: 0,
      upper: 1,
    });
  });

  test('of a finite number keep what a look at every count keeps', () => {
    fc.assert(
      fc.property(aSample, fc.integer({ min: 0, max: 60 }), ({ x, n }, silent) => {
        const N = n + silent;
        const question = { x, n, N, alpha: 0.05, a: 1, b: 1 };
        const { lowerCount, upperCount } = finitePopulationCs(question);
        // With a flat prior, prior over posterior is the mean likelihood over that of the count.
        const likelihoods = Array.from({ length: N + 1 }, (_, M) =>
          hypergeometricPmf(x, { M, N, n }),
        );
        const mean = likelihoods.reduce((a, b) => a + b, 0) / (N + 1);
        const kept = likelihoods.flatMap((value, M) =>
          value > 0 && mean / value < 20 * (1 - 1e-9) ? [M] : [],
        );
        expect(lowerCount).toBeLessThanOrEqual(kept[0]!);
        expect(upperCount).toBeGreaterThanOrEqual(kept.at(-1)!);
        expect(lowerCount).toBeGreaterThanOrEqual(kept[0]! - 1);
        expect(upperCount).toBeLessThanOrEqual(kept.at(-1)! + 1);
      }),
    );
  });

  test('end in the truth when all have answered', () => {
    expect(finitePopulationCs({ x: 7, n: 9, N: 9, alpha: 0.05, a: 1, b: 1 })).toMatchObject({
      lowerCount: 7,
      upperCount: 7,
    });
    expect(finitePopulationCs({ x: 0, n: 0, N: 0, alpha: 0.05, a: 1, b: 1 })).toMatchObject({
      lower: 0,
      upper: 1,
    });
  });

  test('of mean scores miss the truth in at most alpha of all series, at every length at once', () => {
    const random = seededRandom(20_261_125);
    const runs = 200;
    let missed = 0;
    for (let run = 0; run < runs; run += 1) {
      const x = Array.from({ length: 60 }, () => (random.next() < 0.7 ? 1 : 0.5));
      const ever = [10, 20, 40, 60].some((length) => {
        const { lower, upper } = empiricalBernsteinCs({
          x: x.slice(0, length),
          alpha: 0.1,
          truncation: 0.5,
        });
        return 0.85 < lower || 0.85 > upper;
      });
      if (ever) missed += 1;
    }
    expect(missed / runs).toBeLessThanOrEqual(0.1);
  });

  test('refute what the values make impossible, and nothing before there are any', () => {
    const bet = { alpha: 0.05, theta: 0.5, truncScale: 0.5 };
    expect(hedgedCapital({ ...bet, x: [], m: 0.5 })).toEqual({ capital: 1, maxCapital: 1 });
    expect(hedgedCapital({ ...bet, x: [1, 1, 1], m: 0.1, N: 4 }).capital).toBe(Infinity);
    expect(Number.isNaN(hedgedCapital({ ...bet, x: [0, 1], m: 1 }).capital)).toBe(false);
    expect(hedgedCs({ x: [], alpha: 0.05, gridBreaks: 10 })).toEqual({ lower: 0, upper: 1 });
    expect(empiricalBernsteinCs({ x: [], alpha: 0.05, truncation: 0.5 })).toEqual({
      lower: 0,
      upper: 1,
    });
  });
});

test('probabilities of an urn add up to its distribution', () => {
  const urn = { M: 7, N: 30, n: 12 };
  const sum = [0, 1, 2, 3].reduce((total, k) => total + hypergeometricPmf(k, urn), 0);
  expect(sum).toBeCloseTo(hypergeometricCdf(3, urn), 12);
  expect(hypergeometricPmf(8, urn)).toBe(0);
  expect(hypergeometricPmf(0, { M: 0, N: 5, n: 5 })).toBe(1);
});

describe('differences', () => {
  test('lie within their interval and turn round with the samples', () => {
    fc.assert(
      fc.property(aSample, aSample, (a, b) => {
        const forth = newcombeDifference({ x1: a.x, n1: a.n, x2: b.x, n2: b.n, conf: 0.95 });
        const back = newcombeDifference({ x1: b.x, n1: b.n, x2: a.x, n2: a.n, conf: 0.95 });
        expect(forth.lower).toBeLessThanOrEqual(forth.difference);
        expect(forth.upper).toBeGreaterThanOrEqual(forth.difference);
        expect(forth.lower).toBeCloseTo(-back.upper, 12);
      }),
    );
  });

  test('are never certain, however many there are: not even where nothing varies', () => {
    const all = (n: number) => ({ x: n, n });
    const none = (n: number) => ({ x: 0, n });
    const between = (treatedAfter: { x: number; n: number }, n: number) =>
      diffInDiffProportions({
        treatedBefore: all(n),
        treatedAfter,
        controlBefore: all(n),
        controlAfter: all(n),
        conf: 0.95,
      });
    // Nobody changed: no effect, and an interval around it that narrows with the ratings.
    const same = between(all(10), 10);
    expect(same).toMatchObject({ effect: 0, z: 0, p: 1 });
    // (10.5/11)(0.5/11)/10 for each of the four.
    expect(same.se).toBeCloseTo(Math.sqrt((4 * (10.5 / 11) * (0.5 / 11)) / 10), 12);
    expect(same.lower).toBeCloseTo(-same.upper, 12);
    expect(same.upper).toBeGreaterThan(0);
    expect(between(all(1000), 1000).upper).toBeLessThan(same.upper / 10);
    // All changed: z is a number, and one rating of each kind proves less than a thousand.
    const few = between(none(1), 1);
    const many = between(none(1000), 1000);
    expect(few.effect).toBe(-1);
    expect(Number.isFinite(few.z)).toBe(true);
    expect(few.p).toBeGreaterThan(0.05);
    expect(many.p).toBeLessThan(1e-6);
    expect(many.upper).toBeLessThan(0);
  });
});

describe('models', () => {
  test('meet the score equations: fitted events are the events', () => {
    fc.assert(
      fc.property(fc.array(aSample, { minLength: 4, maxLength: 12 }), (rows) => {
        const X = rows.map((_, i) => [i, i % 2]);
        const x = rows.map((row) => row.x);
        const n = rows.map((row) => row.n);
        const fit = (() => {
          try {
            return fitLogistic({ X, x, n });
          } catch {
            return null;
          }
        })();
        fc.pre(fit !== null);
        const events = x.reduce((a, b) => a + b);
        const fitted = fit.fitted.reduce((sum, p, i) => sum + p * n[i]!, 0);
        expect(fitted).toBeCloseTo(events, 5);
        expect(fit.deviance).toBeLessThanOrEqual(fit.nullDeviance + 1e-8);
      }),
    );
  });

  test('say so when the data are separated, a driver is constant, or two say the same', () => {
    const refit = (X: number[][], x: number[]) => () =>
      logisticRegression({ X, x, n: x.map(() => 10) });
    expect(refit([[0], [1], [2], [3]], [0, 0, 10, 10])).toThrow(/separated/);
    expect(refit([[1], [1], [1]], [3, 4, 5])).toThrow(/does not vary/);
    expect(
      refit(
        [
          [1, 2],
          [2, 4],
          [3, 6],
          [4, 8],
        ],
        [3, 4, 5, 7],
      ),
    ).toThrow(/singular/);
  });

  test('give one forecast however the time is counted', () => {
    const x = [412, 430, 428, 441, 450];
    const n = [490, 500, 495, 500, 502];
    const ahead = (from: number, unit: number) =>
      logisticTrend({
        t: x.map((_, i) => from + i * unit),
        x,
        n,
        horizon: from + 9 * unit,
        target: 0.9,
        conf: 0.95,
      });
    const [months, days] = [ahead(0, 1), ahead(20_000, 30)];
    expect(days.forecast).toBeCloseTo(months.forecast, 9);
    expect(days.probReachTarget).toBeCloseTo(months.probReachTarget, 9);
    expect(months.lower).toBeLessThan(months.forecast);
    expect(months.upper).toBeGreaterThan(months.forecast);
  });

  test('share out what drivers explain together, alike for drivers alike', () => {
    const { lmg, r2 } = lmgImportance({
      covariance: [
        [1, 0.5, 0.5],
        [0.5, 1, 0.2],
        [0.5, 0.2, 1],
      ],
    });
    expect(lmg[0]).toBeCloseTo(lmg[1]!, 12);
    expect(lmg[0]! + lmg[1]!).toBeCloseTo(r2, 12);
    const X = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ];
    const { shapley, total } = shapleyDeviance({ X, x: [5, 8, 8, 14], n: [20, 20, 20, 20] });
    expect(shapley[0]).toBeCloseTo(shapley[1]!, 9);
    expect(shapley[0]! + shapley[1]!).toBeCloseTo(total, 12);
  });

  test('correlate ranks within -1 and 1, and refuse a side that does not vary', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
          minLength: 2,
          maxLength: 40,
        }),
        (pairs) => {
          const x = pairs.map(([a]) => a);
          const y = pairs.map(([, b]) => b);
          fc.pre(new Set(x).size > 1 && new Set(y).size > 1);
          expect(Math.abs(kendallTauB({ x, y }).tau)).toBeLessThanOrEqual(1 + 1e-12);
          expect(Math.abs(spearman({ x, y }).rho)).toBeLessThanOrEqual(1 + 1e-12);
          expect(spearman({ x, y: x }).rho).toBeCloseTo(1, 12);
        },
      ),
    );
    expect(() => kendallTauB({ x: [1, 1], y: [1, 2] })).toThrow(/does not vary/);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaBinomialCs } from '../../../analytics/stats/beta-binomial-cs.ts';
import {
  clopperPearsonInterval,
  hypergeometricInterval,
  jeffreysInterval,
} from '../../../analytics/stats/exact-intervals.ts';
import { logBeta } from '../../../analytics/stats/gamma-function.ts';
import { proportionSeFpc } from '../../../analytics/stats/proportion-se-fpc.ts';
import { krejcieMorgan, sampleSizeProportion } from '../../../analytics/stats/sample-size.ts';
import { wilsonInterval, wilsonIntervalFpc } from '../../../analytics/stats/wilson-interval.ts';

const failure = (code: string): object =>
  expect.objectContaining({ name: 'StatisticsError', code });
const conf = 0.95;

/** x of n of N, every n rated at least once. */
const sample = fc
  .tuple(fc.nat(2000), fc.nat(2000), fc.nat(2000))
  .map(([x, rest, silent]) => ({ x, n: x + rest, N: x + rest + silent }))
  .filter(({ n }) => n > 0);

describe('every interval', () => {
  test('holds the share it was made from, lies in 0..1 and mirrors', () => {
    fc.assert(
      fc.property(sample, ({ x, n }) => {
        for (const interval of [wilsonInterval, clopperPearsonInterval, jeffreysInterval]) {
          const { lower, upper } = interval({ x, n, conf });
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(x / n);
          expect(upper).toBeGreaterThanOrEqual(x / n);
          expect(upper).toBeLessThanOrEqual(1);
          const mirrored = interval({ x: n - x, n, conf });
          expect(mirrored.lower).toBeCloseTo(1 - upper, 11);
        }
      }),
    );
  });

  test('ends exactly at 0 and 1 when nobody or everybody is satisfied', () => {
    for (const n of [1, 2, 7, 20, 1000, 123_457]) {
      for (const interval of [wilsonInterval, clopperPearsonInterval, jeffreysInterval]) {
        expect(interval({ x: 0, n, conf }).lower).toBe(0);
        expect(interval({ x: n, n, conf }).upper).toBe(1);
      }
    }
    // (alpha/2)^(1/n), in closed form
    expect(clopperPearsonInterval({ x: 20, n: 20, conf }).lower).toBeCloseTo(0.025 ** (1 / 20), 14);
  });

  test('is refused when nobody rated, with more satisfied than ratings, and with a wrong level', () => {
    for (const interval of [wilsonInterval, clopperPearsonInterval, jeffreysInterval]) {
      expect(() => interval({ x: 0, n: 0, conf })).toThrow(failure('no-observations'));
      expect(() => interval({ x: 3, n: 2, conf })).toThrow(failure('argument-invalid'));
      expect(() => interval({ x: 0.5, n: 2, conf })).toThrow(failure('argument-invalid'));
      expect(() => interval({ x: -1, n: 2, conf })).toThrow(failure('argument-invalid'));
      expect(() => interval({ x: 1, n: Number.NaN, conf })).toThrow(failure('argument-invalid'));
      for (const wrong of [0, 1, 1.5, Number.NaN]) {
        expect(() => interval({ x: 1, n: 2, conf: wrong })).toThrow(failure('argument-invalid'));
      }
    }
  });
});

describe('finite population', () => {
  test('knowing N never widens the interval, and knowing all leaves a point', () => {
    fc.assert(
      fc.property(sample, ({ x, n, N }) => {
        const open = wilsonInterval({ x, n, conf });
        const finite = wilsonIntervalFpc({ x, n, N, conf });
        expect(finite.upper - finite.lower).toBeLessThanOrEqual(open.upper - open.lower + 1e-12);
        const all = wilsonIntervalFpc({ x, n, N: n, conf });
        expect(all).toEqual({ lower: x / n, upper: x / n });
      }),
    );
  });

  test('the exact interval holds the share, and is the count itself when all were rated', () => {
    fc.assert(
      fc.property(sample, ({ x, n, N }) => {
        const { lower, upper, lowerCount, upperCount } = hypergeometricInterval({ x, n, N, conf });
        expect(lowerCount).toBeLessThanOrEqual(upperCount);
        expect(lowerCount).toBeGreaterThanOrEqual(x);
        expect(upperCount).toBeLessThanOrEqual(N - (n - x));
        expect(lower).toBe(lowerCount / N);
        expect(upper).toBe(upperCount / N);
        expect(hypergeometricInterval({ x, n, N: n, conf })).toMatchObject({
          lowerCount: x,
          upperCount: x,
        });
      }),
      { numRuns: 60 },
    );
  });

  test('more ratings than finished dossiers are refused', () => {
    const wrong = { x: 3, n: 5, N: 4, conf };
    for (const compute of [wilsonIntervalFpc, hypergeometricInterval, proportionSeFpc]) {
      expect(() => compute(wrong)).toThrow(failure('sample-exceeds-population'));
      expect(() => compute({ ...wrong, n: 0, x: 0 })).toThrow(failure('no-observations'));
    }
    expect(() => wilsonIntervalFpc({ x: 1, n: 2, N: 2, conf: 1 })).toThrow(
      failure('argument-invalid'),
    );
  });

  test('the standard error is 0 for a census and unknown for one rating of several', () => {
    expect(proportionSeFpc({ x: 9, n: 10, N: 10 })).toEqual({ p: 0.9, se: 0 });
    expect(proportionSeFpc({ x: 1, n: 1, N: 1 })).toEqual({ p: 1, se: 0 });
    expect(() => proportionSeFpc({ x: 1, n: 1, N: 2 })).toThrow(failure('no-observations'));
    expect(proportionSeFpc({ x: 0, n: 10, N: 100 })).toEqual({ p: 0, se: 0 });
  });
});

describe('sample sizes', () => {
  test('never ask for more than there are', () => {
    for (const N of [1, 2, 10, 100]) {
      const { n } = sampleSizeProportion({ p: 0.9, halfWidth: 0.001, conf, N });
      expect(n).toBe(N);
      expect(krejcieMorgan({ N }).n).toBeLessThanOrEqual(N);
    }
  });

  test('use the printed table where nothing else is said', () => {
    expect([10, 50, 150, 10_000, 100_000].map((N) => krejcieMorgan({ N }).n)).toEqual([
      10, 44, 108, 370, 383,
    ]);
  });

  test.for<[string, () => object]>([
    ['p 0', () => sampleSizeProportion({ p: 0, halfWidth: 0.1, conf })],
    ['half width 0', () => sampleSizeProportion({ p: 0.5, halfWidth: 0, conf })],
    ['no dossiers', () => sampleSizeProportion({ p: 0.5, halfWidth: 0.1, conf, N: 0 })],
    ['half a dossier', () => sampleSizeProportion({ p: 0.5, halfWidth: 0.1, conf, N: 1.5 })],
    ['a table of nobody', () => krejcieMorgan({ N: 0 })],
    ['a table with P 1', () => krejcieMorgan({ N: 10, P: 1 })],
  ])('%s is refused', ([, compute]) => {
    expect(compute).toThrow(failure('argument-invalid'));
  });
});

describe('confidence sequence', () => {
  const logRatio = (p: number, x: number, n: number, a: number, b: number): number =>
    logBeta(a + x, b + n - x) - logBeta(a, b) - x * Math.log(p) - (n - x) * Math.log1p(-p);

  test('ends where the mixture ratio is 1/alpha, inside of which it is less', () => {
    fc.assert(
      fc.property(sample, fc.constantFrom(0.01, 0.05, 0.3), ({ x, n }, alpha) => {
        const { lower, upper } = betaBinomialCs({ x, n, alpha, a: 1, b: 1 });
        expect(lower).toBeLessThanOrEqual(x / n);
        expect(upper).toBeGreaterThanOrEqual(x / n);
        const goal = -Math.log(alpha);
        if (x > 0) expect(logRatio(lower, x, n, 1, 1)).toBeCloseTo(goal, 7);
        if (x < n) expect(logRatio(upper, x, n, 1, 1)).toBeCloseTo(goal, 7);
      }),
    );
  });

  test('is wider than an interval meant for one look', () => {
    const once = wilsonInterval({ x: 450, n: 500, conf });
    const always = betaBinomialCs({ x: 450, n: 500, alpha: 0.05, a: 1, b: 1 });
    expect(always.lower).toBeLessThan(once.lower);
    expect(always.upper).toBeGreaterThan(once.upper);
  });

  test('is all of 0..1 while nobody rated', () => {
    const nobody = { x: 0, n: 0, alpha: 0.05, a: 1, b: 1 };
    expect(betaBinomialCs(nobody)).toEqual({ lower: 0, upper: 1 });
    expect(() => betaBinomialCs({ ...nobody, alpha: 0 })).toThrow(failure('argument-invalid'));
    expect(() => betaBinomialCs({ ...nobody, a: 0 })).toThrow(failure('argument-invalid'));
    expect(() => betaBinomialCs({ ...nobody, b: -1 })).toThrow(failure('argument-invalid'));
  });
});

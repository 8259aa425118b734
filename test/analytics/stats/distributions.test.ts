import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  betaCdf,
  betaQuantile,
  betaQuantilePoint,
  betaSf,
  betaTails,
  betaUpperQuantile,
} from '../../../analytics/stats/beta-distribution.ts';
import { deviance, logBinomialPmf } from '../../../analytics/stats/beta-kernel.ts';
import { binomialCdf, binomialSf } from '../../../analytics/stats/binomial-distribution.ts';
import {
  chiSquareCdf,
  chiSquareSf,
  gammaTails,
} from '../../../analytics/stats/gamma-distribution.ts';
import { logBeta, logGamma } from '../../../analytics/stats/gamma-function.ts';
import {
  hypergeometricCdf,
  hypergeometricSf,
} from '../../../analytics/stats/hypergeometric-distribution.ts';
import { normalCdf, normalQuantile } from '../../../analytics/stats/normal-distribution.ts';
import { studentTQuantile } from '../../../analytics/stats/student-t-distribution.ts';
import {
  BETA_QUANTILES,
  BETA_TAILS,
  CHI_SQUARE,
  LOG_BETA,
  LOG_GAMMA,
  NORMAL_CDF,
  NORMAL_QUANTILE,
  STUDENT_T,
} from './exact-values.ts';

/** Relative closeness, which an absolute tolerance would hide in the tails. */
function expectClose(got: number, want: number, relative: number): void {
  const error = Math.abs(got - want);
  expect(error, `${got} is not ${want}`).toBeLessThanOrEqual(relative * Math.abs(want));
}

const failure = (code: string): object =>
  expect.objectContaining({ name: 'StatisticsError', code });

describe('values of 50-digit arithmetic', () => {
  test('log-gamma is right to 14 digits, near its zeros too', () => {
    for (const [x, want] of LOG_GAMMA) expectClose(logGamma(x), want, 5e-14);
  });

  test('log-beta does not lose the digits that log-gammas of large numbers have in common', () => {
    for (const [a, b, want] of LOG_BETA) expectClose(logBeta(a, b), want, 1e-13);
  });

  test('both beta tails keep their relative precision, however small', () => {
    for (const [x, a, b, lower, upper] of BETA_TAILS) {
      const tails = betaTails(x, a, b);
      expectClose(tails.lower, lower, 5e-13);
      expectClose(tails.upper, upper, 5e-13);
      expectClose(tails.logLower, lower < 0.5 ? Math.log(lower) : Math.log1p(-upper), 5e-12);
      expect(betaCdf(x, a, b)).toBe(tails.lower);
      expect(betaSf(x, a, b)).toBe(tails.upper);
    }
  });

  test('logarithms of beta tails stay finite where the tail is below the smallest double', () => {
    const { lower, logLower, upper } = betaTails(0.01, 5000, 50);
    expect(lower).toBe(0);
    expect(upper).toBe(1);
    expect(logLower).toBeLessThan(-20_000);
    expect(logLower).toBeGreaterThan(-25_000);
  });

  test('beta quantiles agree, the tiny ones too', () => {
    for (const [p, a, b, want] of BETA_QUANTILES) expectClose(betaQuantile(p, a, b), want, 1e-11);
  });

  test('the normal distribution agrees from the far left to the far right', () => {
    for (const [x, want] of NORMAL_CDF) expectClose(normalCdf(x), want, 1e-13);
    for (const [p, want] of NORMAL_QUANTILE) {
      expect(Math.abs(normalQuantile(p) - want)).toBeLessThanOrEqual(
        1e-15 + 2e-15 * Math.abs(want),
      );
    }
    expect(normalCdf(-Infinity)).toBe(0);
    expect(normalCdf(Infinity)).toBe(1);
  });

  test('both chi-square tails and t quantiles agree', () => {
    for (const [x, df, lower, upper] of CHI_SQUARE) {
      expectClose(chiSquareCdf(x, df), lower, 1e-13);
      expectClose(chiSquareSf(x, df), upper, 1e-13);
    }
    for (const [p, df, want] of STUDENT_T) expectClose(studentTQuantile(p, df), want, 1e-12);
    expect(studentTQuantile(0.5, 3)).toBe(0);
    expectClose(studentTQuantile(0.1, 4), -studentTQuantile(0.9, 4), 1e-14);
  });

  test('the left hypergeometric tail of a large population agrees with whole-number arithmetic', () => {
    expectClose(
      hypergeometricCdf(300, { M: 900_000, N: 1_000_000, n: 400 }),
      6.128243632787299e-18,
      1e-12,
    );
  });
});

/** C(n, k) as a whole number. */
function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let result = 1n;
  for (let i = 1; i <= k; i += 1) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

describe('exhaustive small cases', () => {
  test('hypergeometric tails equal counted draws for every urn of up to 12', () => {
    let checked = 0;
    for (let N = 0; N <= 12; N += 1) {
      for (let M = 0; M <= N; M += 1) {
        for (let n = 0; n <= N; n += 1) {
          const ways = (k: number): number => Number(choose(M, k) * choose(N - M, n - k));
          const all = Number(choose(N, n));
          let below = 0;
          for (let k = -1; k <= n + 1; k += 1) {
            expect(hypergeometricSf(k, { M, N, n })).toBeCloseTo((all - below) / all, 12);
            below += k < 0 ? 0 : ways(k);
            expect(hypergeometricCdf(k, { M, N, n })).toBeCloseTo(below / all, 12);
            checked += 1;
          }
        }
      }
    }
    expect(checked).toBe(6188);
  });

  test('binomial tails equal summed probabilities, with a certain or impossible success too', () => {
    for (const p of [0, 0.1, 0.5, 0.9, 1]) {
      for (let n = 0; n <= 12; n += 1) {
        let below = 0;
        for (let k = -1; k <= n + 1; k += 1) {
          expect(binomialSf(k, n, p)).toBeCloseTo(1 - below, 13);
          if (k >= 0)
            below +=
              Number(choose(n, k)) * p ** k * (1 - p) ** Math.max(0, n - k) * (k <= n ? 1 : 0);
          expect(binomialCdf(k, n, p)).toBeCloseTo(below, 13);
        }
      }
    }
  });

  test('the binomial probability keeps its digits at both ends', () => {
    expectClose(logBinomialPmf(0, 1000, 1e-9, 1 - 1e-9), 1000 * Math.log1p(-1e-9), 1e-15);
    expectClose(logBinomialPmf(0, 10, 0.9, 0.1), 10 * Math.log(0.1), 1e-14);
    expectClose(logBinomialPmf(1000, 1000, 1 - 1e-9, 1e-9), 1000 * Math.log1p(-1e-9), 1e-15);
    expectClose(logBinomialPmf(10, 10, 0.1, 0.9), 10 * Math.log(0.1), 1e-14);
    expectClose(logBinomialPmf(3, 10, 0.3, 0.7), Math.log(120 * 0.3 ** 3 * 0.7 ** 7), 1e-14);
  });

  test('the deviance is 0 where the numbers agree and grows to both sides', () => {
    expect(deviance(7, 7)).toBe(0);
    expectClose(deviance(1000.001, 1000), 1000.001 * Math.log1p(1e-6) - 0.001, 1e-6);
    expectClose(deviance(2, 5), 2 * Math.log(0.4) + 3, 1e-15);
  });
});

describe('properties', () => {
  const shape = fc.double({ min: 0.05, max: 5000, noNaN: true });
  const inside = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

  test('a beta quantile leads back to its probability, from below and from above', () => {
    fc.assert(
      fc.property(inside, shape, shape, (p, a, b) => {
        const { x, y } = betaQuantilePoint(p, a, b);
        const above = betaUpperQuantile(p, a, b);
        // Only where doubles near the quantile lie close enough to tell probabilities apart.
        fc.pre(x > 1e-290 && y > 1e-5 && above > 1e-290 && above < 1 - 1e-5);
        expect(Math.abs(betaCdf(x, a, b) - p)).toBeLessThan(1e-9);
        expect(Math.abs(betaSf(above, a, b) - p)).toBeLessThan(1e-9);
      }),
    );
  });

  test('the two tails add up to one', () => {
    fc.assert(
      fc.property(inside, shape, shape, (x, a, b) => {
        const { lower, upper } = betaTails(x, a, b);
        expect(lower + upper).toBeCloseTo(1, 14);
        expect(Math.min(lower, upper)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('quantiles reach the ends of the line and no further', () => {
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
    expect(betaTails(0, 2, 3)).toEqual({ lower: 0, upper: 1, logLower: -Infinity, logUpper: 0 });
    expect(betaTails(1, 2, 3)).toEqual({ lower: 1, upper: 0, logLower: 0, logUpper: -Infinity });
    expect(betaQuantile(1e-12, 0.01, 2)).toBe(0);
    expect(betaQuantile(0.5, 1000, 1e-5)).toBe(1);
    expect(betaQuantile(0.5, 1e-5, 1)).toBe(0);
  });
});

describe('arguments out of range', () => {
  test.for<[string, () => number]>([
    ['log-gamma of 0', () => logGamma(0)],
    ['log-gamma of NaN', () => logGamma(Number.NaN)],
    ['log-beta of a negative', () => logBeta(1, -1)],
    ['log-beta of an overflowing sum', () => logBeta(1.5e308, 1.5e308)],
    ['beta at 1.1', () => betaCdf(1.1, 1, 1)],
    ['beta of infinite shape', () => betaCdf(0.5, Infinity, 1)],
    ['beta quantile of -0.1', () => betaQuantile(-0.1, 1, 1)],
    ['beta quantile of shape 0', () => betaQuantile(0.1, 1, 0)],
    ['normal of NaN', () => normalCdf(Number.NaN)],
    ['normal quantile of 0', () => normalQuantile(0)],
    ['normal quantile of 1', () => normalQuantile(1)],
    ['chi-square of 0 degrees', () => chiSquareCdf(1, 0)],
    ['gamma below 0', () => gammaTails(-1, 1).lower],
    ['binomial of 1.5 trials', () => binomialCdf(1, 1.5, 0.5)],
    ['binomial at 0.5', () => binomialCdf(0.5, 3, 0.5)],
    ['binomial with p 2', () => binomialSf(1, 3, 2)],
    ['hypergeometric at 0.5', () => hypergeometricCdf(0.5, { M: 1, N: 2, n: 1 })],
    [
      'hypergeometric with more marked than there are',
      () => hypergeometricCdf(1, { M: 3, N: 2, n: 1 }),
    ],
    ['t of p 0', () => studentTQuantile(0, 1)],
    ['t of no degrees', () => studentTQuantile(0.1, 0)],
  ])('%s is refused by name', ([, compute]) => {
    expect(compute).toThrow(failure('argument-invalid'));
  });

  test('more drawn than there are is its own error', () => {
    expect(() => hypergeometricCdf(1, { M: 1, N: 2, n: 3 })).toThrow(
      failure('sample-exceeds-population'),
    );
  });

  test('a chi-square below 0 and at infinity is certain, not an error', () => {
    expect([chiSquareCdf(-1, 2), chiSquareSf(-1, 2), chiSquareSf(0, 2)]).toEqual([0, 1, 1]);
    expect([chiSquareCdf(Infinity, 2), chiSquareSf(Infinity, 2)]).toEqual([1, 0]);
  });

  test('a series that would take too long ends in an error, not in a wrong number', () => {
    expect(() => betaCdf(0.5, 1e17, 1e17)).toThrow(failure('not-converged'));
    expect(() => chiSquareCdf(2e18, 2e18)).toThrow(failure('not-converged'));
    expect(() => chiSquareCdf(2e16 + 8, 2e16)).toThrow(failure('not-converged'));
  });
});

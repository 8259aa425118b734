import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaBinomialMle, betaPosterior } from '../../../analytics/stats/beta-binomial-groups.ts';
import { binomialCdf, binomialSf } from '../../../analytics/stats/binomial-distribution.ts';
import { complianceCost } from '../../../analytics/stats/choose-cuts.ts';
import { diffInDiffMeans } from '../../../analytics/stats/differences.ts';
import { expectedRank } from '../../../analytics/stats/expected-rank.ts';
import { funnelLimits } from '../../../analytics/stats/funnel-limits.ts';
import { normalMixtureBound } from '../../../analytics/stats/howard-bernoulli-cs.ts';
import { lmgImportance, shapleyDeviance } from '../../../analytics/stats/importance.ts';
import { hedgedCapital, hedgedCs } from '../../../analytics/stats/mean-score-cs.ts';
import { normalQuantile } from '../../../analytics/stats/normal-distribution.ts';
import { studentTQuantile } from '../../../analytics/stats/student-t-distribution.ts';

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const size = fc.double({ min: 0.1, max: 1e4, noNaN: true });

test('a quantile of Student is the other side of its mirror, and closed for one and two degrees', () => {
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 400 }), (p, df) => {
      expect(studentTQuantile(p, df)).toBeCloseTo(-studentTQuantile(1 - p, df), 8);
      expect(studentTQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 8);
      const two = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
      expect(studentTQuantile(p, 2)).toBeCloseTo(two, 8);
      expect(Math.abs(studentTQuantile(p, df))).toBeGreaterThanOrEqual(
        Math.abs(normalQuantile(p)) - 1e-9,
      );
    }),
  );
});

test('funnel limits lie around the target, the wider ones outside, narrower with more ratings', () => {
  fc.assert(
    fc.property(fc.integer({ min: 50, max: 1e6 }), share, (n, p0) => {
      const { lower95, upper95, lower998, upper998 } = funnelLimits({ n, p0 });
      const order = [0, lower998, lower95, p0, upper95, upper998, 1];
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      const more = funnelLimits({ n: n + 1, p0 });
      expect(more.upper95 - more.lower95).toBeLessThanOrEqual(upper95 - lower95);
    }),
  );
});

test('below 50 ratings the funnel limits are the exact ones', () => {
  // As R: qbinom(c(.025, .975, .001, .999), 20, .9) / 20
  expect(funnelLimits({ n: 20, p0: 0.9 })).toEqual({
    lower95: 0.75,
    upper95: 1,
    lower998: 0.65,
    upper998: 1,
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 49 }), share, (n, p0) => {
      const { lower95, upper95, lower998, upper998 } = funnelLimits({ n, p0 });
      const order = [0, lower998, lower95, upper95, upper998, 1];
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      for (const [lower, upper, outside] of [
        [lower95, upper95, 0.025],
        [lower998, upper998, 0.001],
      ] as const) {
        const [low, high] = [Math.round(lower * n), Math.round(upper * n)];
        // At most so many lie outside of either limit, and with the limit itself more.
        expect(binomialCdf(low - 1, n, p0)).toBeLessThan(outside);
        expect(binomialCdf(low, n, p0)).toBeGreaterThanOrEqual(outside);
        expect(binomialSf(high + 1, n, p0)).toBeLessThanOrEqual(outside + 1e-12);
        if (high > 0) expect(binomialSf(high, n, p0)).toBeGreaterThan(outside - 1e-12);
      }
    }),
  );
  expect(() => funnelLimits({ n: 20.5, p0: 0.9 })).toThrow('whole');
});

test('the bound of a normal mixture is its formula, and grows with what was seen', () => {
  fc.assert(
    fc.property(size, size, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (v, vOpt, alpha) => {
      const { bound } = normalMixtureBound({ v, alpha, vOpt, alphaOpt: 0.05 });
      const k = 2 * Math.log(1 / 0.05);
      const rho = vOpt / (k + Math.log(1 + k));
      const formula = Math.sqrt((v + rho) * (Math.log(1 + v / rho) + 2 * Math.log(1 / alpha)));
      expect(bound).toBeCloseTo(formula, 6);
      expect(normalMixtureBound({ v: v * 2, alpha, vOpt, alphaOpt: 0.05 }).bound).toBeGreaterThan(
        bound,
      );
    }),
  );
});

test('a posterior is the prior and the ratings added, its chance falls as the target rises', () => {
  const groups = fc.tuple(fc.nat(500), fc.nat(500), size, size);
  fc.assert(
    fc.property(groups, share, ([x, rest, alpha, beta], target) => {
      const at = { x, n: x + rest, alpha, beta };
      const { mean, lower, upper, probAtLeastTarget } = betaPosterior({ ...at, target });
      expect(mean).toBeCloseTo((alpha + x) / (alpha + beta + x + rest), 12);
      expect(lower).toBeLessThanOrEqual(upper);
      const higher = betaPosterior({ ...at, target: (1 + target) / 2 });
      expect(higher.probAtLeastTarget).toBeLessThanOrEqual(probAtLeastTarget + 1e-12);
    }),
  );
});

test('groups that are all alike have no spread', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 2, max: 50 }), { minLength: 2, maxLength: 6 }), (n) => {
      for (const x of [n, n.map(() => 0)]) {
        expect(betaBinomialMle({ x, n })).toEqual({ alpha: Infinity, beta: Infinity, logLik: 0 });
      }
    }),
  );
});

test('ranks of groups of which next to nothing is known add up, too', () => {
  const parameter = fc.double({ min: 0.05, max: 3, noNaN: true });
  const two = fc.array(fc.tuple(parameter, parameter), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(two, (pairs) => {
      const [alpha, beta] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
      const { rank } = expectedRank({ alpha, beta });
      const k = pairs.length;
      expect(rank.reduce((a, b) => a + b)).toBeCloseTo((k * (k + 1)) / 2, 6);
    }),
    { numRuns: 25 },
  );
  // Two alike stand between the two places; the others were integrated elsewhere.
  expect(expectedRank({ alpha: [0.5, 0.5], beta: [0.5, 0.5] }).rank[0]).toBeCloseTo(1.5, 9);
  const apart = expectedRank({ alpha: [0.5, 2], beta: [5.5, 3] }).rank;
  expect(apart[0]).toBeCloseTo(1.930989583333, 6);
});

test('a difference of two changes turns its sign with its groups', () => {
  const change = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(change, change, size, size, (treatedChange, controlChange, a, b) => {
      const there = { treatedChange, controlChange, treatedSe: a, controlSe: b };
      const back = {
        treatedChange: controlChange,
        controlChange: treatedChange,
        treatedSe: b,
        controlSe: a,
      };
      const found = diffInDiffMeans(there);
      expect(found.effect).toBeCloseTo(-diffInDiffMeans(back).effect, 12);
      expect(found.se).toBeCloseTo(Math.hypot(a, b), 8);
    }),
  );
});

test('the cost of a year grows in step with its cases and is never less than its fees', () => {
  const amount = fc.nat(100_000);
  fc.assert(
    fc.property(amount, amount, amount, fc.nat(20), amount, (hours, cost, fees, trips, cases) => {
      const unit = { hours, hourlyCost: cost, fees, trips, tripCost: 30 };
      const once = complianceCost({ ...unit, yearlyCases: cases });
      expect(complianceCost({ ...unit, yearlyCases: 2 * cases }).yearlyCost).toBe(
        2 * once.yearlyCost,
      );
      expect(once.yearlyCost).toBeGreaterThanOrEqual(fees * cases);
    }),
  );
});

test('shares of what is explained add up, and follow their drivers', () => {
  const rows = fc.array(fc.tuple(share, share, share), { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(rows, (factors) => {
      const dot = (i: number, j: number) =>
        factors.reduce((sum, row) => sum + row[i]! * row[j]!, i === j ? 0.1 : 0);
      const matrix = (order: readonly number[]) => order.map((i) => order.map((j) => dot(i, j)));
      const { lmg, r2 } = lmgImportance({ covariance: matrix([0, 1, 2]) });
      expect(lmg.reduce((a, b) => a + b)).toBeCloseTo(r2, 9);
      const turned = lmgImportance({ covariance: matrix([1, 0, 2]) });
      const last = lmgImportance({ covariance: matrix([0, 2, 1]) });
      for (const { lmg: parts, r2: all } of [turned, last]) {
        for (const part of parts) expect(part).toBeLessThanOrEqual(all + 1e-9);
      }
    }),
  );
});

test('shares of what a logistic model explains add up to what it explains', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 19 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(counts, (x) => {
      const X = [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ];
      const { shapley, total } = shapleyDeviance({ X, x, n: x.map(() => 20) });
      expect(shapley.reduce((a, b) => a + b)).toBeCloseTo(total, 8);
      expect(total).toBeLessThanOrEqual(1 + 1e-9);
    }),
    { numRuns: 40 },
  );
});

test('a bet against a mean is the mirror of the bet against the rest of the scale', () => {
  const scores = fc.array(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), { minLength: 1, maxLength: 40 });
  const how = { alpha: 0.05, theta: 0.5, truncScale: 0.5 };
  fc.assert(
    fc.property(scores, share, (x, m) => {
      const mirrored = x.map((score) => 1 - score);
      const here = hedgedCapital({ x, m, ...how });
      const there = hedgedCapital({ x: mirrored, m: 1 - m, ...how });
      expect(there.capital / here.capital).toBeCloseTo(1, 6);
      expect(here.capital).toBeGreaterThanOrEqual(0);
      expect(here.maxCapital).toBeGreaterThanOrEqual(here.capital - 1e-12);
      const { lower, upper } = hedgedCs({ x, alpha: 0.05, gridBreaks: 50 });
      const back = hedgedCs({ x: mirrored, alpha: 0.05, gridBreaks: 50 });
      expect(Math.abs(back.lower - (1 - upper))).toBeLessThanOrEqual(1 / 50 + 1e-9);
      expect(Math.abs(back.upper - (1 - lower))).toBeLessThanOrEqual(1 / 50 + 1e-9);
    }),
    { numRuns: 60 },
  );
});

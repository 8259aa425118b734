import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  betaBinomialMle,
  betaBinomialMoments,
} from '../../../analytics/stats/beta-binomial-groups.ts';
import {
  chancesGreater,
  expectedRank,
  rankRanges,
} from '../../../analytics/stats/expected-rank.ts';
import { digamma, logGamma, trigamma } from '../../../analytics/stats/gamma-function.ts';
import {
  benjaminiHochberg,
  eBenjaminiHochberg,
  holm,
} from '../../../analytics/stats/many-comparisons.ts';
import {
  kishDeff,
  postStratify,
  rake,
  trimWeights,
  worstAndBestCase,
} from '../../../analytics/stats/weighting.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const aGroup = fc
  .integer({ min: 2, max: 300 })
  .chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }));
const series = (groups: readonly { x: number; n: number }[]) => ({
  x: groups.map(({ x }) => x),
  n: groups.map(({ n }) => n),
});

describe('many comparisons', () => {
  test('adjust upwards, keep the order, and Holm is never bolder', () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 30 }), (p) => {
        const bh = benjaminiHochberg({ p, q: 0.05 });
        const strict = holm({ p });
        for (const [i, value] of p.entries()) {
          expect(bh.adjusted[i]).toBeGreaterThanOrEqual(value - 1e-12);
          expect(strict.adjusted[i]).toBeGreaterThanOrEqual(bh.adjusted[i]! - 1e-12);
          for (const [j, other] of p.entries()) {
            if (value < other) expect(bh.adjusted[i]).toBeLessThanOrEqual(bh.adjusted[j]!);
          }
        }
      }),
    );
  });

  test('reject by e-values what is strong enough, and nothing of nothing', () => {
    expect(eBenjaminiHochberg([], 0.1)).toEqual([]);
    expect(eBenjaminiHochberg([1, 100, 2, 60], 0.1)).toEqual([1, 3]);
    expect(eBenjaminiHochberg([1, 1, 1], 0.1)).toEqual([]);
  });
});

describe('weighting to the finished dossiers', () => {
  const strata = fc.array(fc.record({ group: aGroup, silent: fc.integer({ min: 0, max: 500 }) }), {
    minLength: 1,
    maxLength: 8,
  });

  test('gives a share that lies between the worst and the best case', () => {
    fc.assert(
      fc.property(strata, (all) => {
        const { x, n } = series(all.map(({ group }) => group));
        const population = all.map(({ group, silent }) => group.n + silent);
        const { p, se, weightPerRating } = postStratify({ x, n, population });
        const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
        const bounds = worstAndBestCase({ x: sum(x), n: sum(n), N: sum(population) });
        expect(p).toBeGreaterThanOrEqual(bounds.lower - 1e-12);
        expect(p).toBeLessThanOrEqual(bounds.upper + 1e-12);
        expect(se).toBeGreaterThanOrEqual(postStratify({ x, n, population, fpc: true }).se);
        const total = sum(weightPerRating.map((weight, h) => weight * n[h]!));
        expect(total).toBeCloseTo(sum(n), 6);
      }),
    );
  });

  test('knows nothing of no dossiers, and everything when all have answered', () => {
    expect(worstAndBestCase({ x: 0, n: 0, N: 0 })).toEqual({ lower: 0, upper: 1 });
    expect(worstAndBestCase({ x: 0, n: 0, N: 9 })).toEqual({ lower: 0, upper: 1 });
    expect(worstAndBestCase({ x: 3, n: 4, N: 4 })).toEqual({ lower: 0.75, upper: 0.75 });
    expect(() => worstAndBestCase({ x: 1, n: 5, N: 4 })).toThrow(/exceeds/);
  });

  test('meets both margins when raking, and refuses a margin without ratings', () => {
    const counts = [
      [40, 0, 30],
      [20, 50, 25],
    ];
    const satisfied = counts.map((row) => row.map((n) => Math.floor(n * 0.8)));
    const table = { counts, satisfied, rowTotals: [500, 700], colTotals: [400, 500, 300] };
    const { cellTotals } = rake(table);
    expect(cellTotals.map((row) => Math.round(row.reduce((a, b) => a + b)))).toEqual([500, 700]);
    expect(cellTotals[0]![1]).toBe(0);
    expect(() =>
      rake({ ...table, counts: [[0, 0, 0], counts[1]!], satisfied: [[0, 0, 0], satisfied[1]!] }),
    ).toThrow(/no rating/);
  });

  test('costs nothing when weights are equal, and trims the heaviest', () => {
    expect(kishDeff({ weights: [2, 2, 2] })).toEqual({ deff: 1, effectiveN: 3 });
    expect(trimWeights([])).toEqual({ weights: [], trimmed: 0 });
    const { weights, trimmed } = trimWeights([1, 1, 1, 1, 40]);
    expect(trimmed).toBe(1);
    expect(weights.reduce((a, b) => a + b)).toBeCloseTo(5, 12);
    expect(weights[4]! / weights[0]!).toBeCloseTo(5, 12);
  });
});

describe('the spread of groups', () => {
  test('has derivatives of the log-gamma that agree with its differences', () => {
    for (const x of [0.01, 0.3, 1, 2.5, 8.9, 9, 40, 1e4]) {
      const h = x * 1e-5;
      const slope = (logGamma(x + h) - logGamma(x - h)) / (2 * h);
      expect(digamma(x) / slope).toBeCloseTo(1, 6);
      const bend = (digamma(x + h) - digamma(x - h)) / (2 * h);
      expect(trigamma(x) / bend).toBeCloseTo(1, 6);
    }
    expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 12);
    expect(trigamma(1)).toBeCloseTo(Math.PI ** 2 / 6, 12);
  });

  test('pools groups that do not differ, and never answers NaN', () => {
    const alike = { x: [9, 9, 9], n: [10, 10, 10] };
    expect(betaBinomialMoments(alike).alpha).toBe(Infinity);
    expect(betaBinomialMle(alike).alpha).toBe(Infinity);
    fc.assert(
      fc.property(fc.array(aGroup, { minLength: 2, maxLength: 12 }), (groups) => {
        for (const fit of [betaBinomialMoments(series(groups)), betaBinomialMle(series(groups))]) {
          expect(Object.values(fit).some(Number.isNaN)).toBe(false);
          expect(fit.alpha).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is at least as likely by maximum likelihood as near it', () => {
    const groups = { x: [45, 88, 120, 9, 300], n: [50, 100, 125, 12, 320] };
    const { alpha, beta, logLik } = betaBinomialMle(groups);
    expect(logLik).toBeLessThan(0);
    expect(alpha / (alpha + beta)).toBeGreaterThan(0.8);
  });
});

describe('ranks', () => {
  const posteriors = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 60 })), {
      minLength: 2,
      maxLength: 6,
    })
    .map((pairs) => ({ alpha: pairs.map(([a]) => a), beta: pairs.map(([, b]) => b) }));

  test('add up, each pair to one, and lie within their range', () => {
    fc.assert(
      fc.property(posteriors, (groups) => {
        const k = groups.alpha.length;
        const { rank } = expectedRank(groups);
        expect(rank.reduce((a, b) => a + b)).toBeCloseTo((k * (k + 1)) / 2, 5);
        const greater = chancesGreater(groups);
        for (const [i, row] of greater.entries()) {
          for (const [j, chance] of row.entries())
            expect(chance + greater[j]![i]!).toBeCloseTo(1, 6);
        }
        for (const [i, { first, last }] of rankRanges(groups, 0.95).entries()) {
          expect(first).toBeLessThanOrEqual(last);
          expect(rank[i]).toBeGreaterThan(first - 1);
          expect(rank[i]).toBeLessThan(last + 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are sure when shares lie far apart, and open when little is known', () => {
    const far = { alpha: [900, 500], beta: [100, 500] };
    expect(rankRanges(far, 0.95)).toEqual([
      { first: 1, last: 1 },
      { first: 2, last: 2 },
    ]);
    expect(rankRanges({ alpha: [9, 8], beta: [1, 2] }, 0.95)[0]).toEqual({ first: 1, last: 2 });
  });

  test('of a whole province are those of each pair alone', () => {
    const alpha = Array.from({ length: 40 }, (_, i) => 9 + ((i * 37) % 23) ** 2);
    const beta = alpha.map((value, i) => 1 + (value * (1 + (i % 5))) / 30);
    const together = chancesGreater({ alpha, beta });
    for (let i = 0; i < 40; i += 1) {
      const j = (i * 7 + 3) % 40;
      if (i === j) continue;
      const pair = { alpha: [alpha[i]!, alpha[j]!], beta: [beta[i]!, beta[j]!] };
      expect(Math.abs(together[i]![j]! - chancesGreater(pair)[0]![1]!)).toBeLessThan(1e-6);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { STATISTICS } from '../../../analytics/stats/index.ts';
import { StatisticsError } from '../../../analytics/stats/statistics-error.ts';

type Statistic = keyof typeof STATISTICS;

/** One sound call of each statistic that takes numbers which no count or probability limits. */
const SOUND: readonly (readonly [Statistic, Readonly<Record<string, unknown>>])[] = [
  ['ewmaChart', { x: [9, 10, 11], lambda: 0.1, center: 10, sigma: 1, L: 2.7 }],
  ['ewmaProportion', { x: [45, 38], n: [50, 45], p0: 0.9, lambda: 0.2, L: 3 }],
  ['pChart', { defects: [12, 15], sizes: [50, 50], L: 3 }],
  ['laneyPPrime', { defects: [12, 15], sizes: [50, 50], L: 3 }],
  ['diffInDiffMeans', { treatedChange: 1, treatedSe: 1, controlChange: 2, controlSe: 1 }],
  ['lmgImportance', { covariance: matrix(2, 1, 1, 3) }],
  ['rake', { counts: [[9, 8]], satisfied: [[5, 5]], rowTotals: [30], colTotals: [10, 20] }],
  ['kishDeff', { weights: [1, 2] }],
  ['postStratify', { x: [5, 6], n: [9, 8], population: [10, 20] }],
  ['hedgedCapital', { x: [1, 0], m: 0.5, alpha: 0.05, theta: 0.5, truncScale: 0.5, N: 10 }],
  ['hedgedCs', { x: [1, 0], alpha: 0.05, gridBreaks: 10 }],
  ['empiricalBernsteinCs', { x: [1, 0], alpha: 0.05, truncation: 0.5 }],
  [
    'selectProceduresToCut',
    {
      burdenHours: [10, 20],
      reviewDays: [1, 2],
      successProbability: [0.5, 0.9],
      maxReviewDays: 2,
      minExpectedCuts: 0,
    },
  ],
  [
    'minReviewsForTarget',
    { successProbability: [0.5, 0.9], reviewDays: [1, 2], minExpectedCuts: 1 },
  ],
  ['knapsack01', { weights: [1, 2], values: [3, 4], capacity: 2 }],
  ['spearman', { x: [1, 2, 3], y: [1, 3, 2] }],
  ['kendallTauB', { x: [1, 2, 3], y: [1, 3, 2] }],
  ['benjaminiHochberg', { p: [0.1, 0.2], q: 0.05 }],
  ['holm', { p: [0.1, 0.2] }],
  ['poissonUpperTail', { count: 3, expected: 2 }],
  ['chiSquareGof', { observed: [3, 4] }],
  ['logisticRegression', { X: [[0], [1], [2]], x: [1, 2, 3], n: [9, 9, 9] }],
];

function matrix(...[a, b, c, d]: readonly [number, number, number, number]) {
  return [
    [a, b],
    [c, d],
  ];
}

function call(name: Statistic, input: unknown): unknown {
  return (STATISTICS[name] as (input: unknown) => unknown)(input);
}

/** The input once for each number in it, with that number replaced. */
function withEach(value: unknown, by: number): readonly unknown[] {
  if (typeof value === 'number') return [by];
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => withEach(item, by).map((changed) => value.with(i, changed)));
  }
  return Object.entries(value as object).flatMap(([key, item]) =>
    withEach(item, by).map((changed) => ({ ...(value as object), [key]: changed })),
  );
}

describe('hard inputs', () => {
  test.each(SOUND)('%s refuses what is not a number, wherever it stands', (name, input) => {
    expect(() => call(name, input)).not.toThrow();
    for (const changed of withEach(input, NaN)) {
      expect(() => call(name, changed), JSON.stringify(changed)).toThrow(StatisticsError);
    }
  });

  test('what would fill the memory is refused before', () => {
    const far = { code: 'out-of-reach' };
    const caught = (name: Statistic, input: unknown) => {
      try {
        return call(name, input);
      } catch (error) {
        return error;
      }
    };
    expect(caught('hedgedCs', { x: [1], alpha: 0.05, gridBreaks: 1e9 })).toMatchObject(far);
    expect(caught('longestRunTail', { n: 1e9, p: 0.9, length: 9 })).toMatchObject(far);
    const load = { weights: [1], values: [1], capacity: 1e9 };
    expect(caught('knapsack01', load)).toMatchObject(far);
    const long = { successProbability: [1], reviewDays: [1e9], minExpectedCuts: 1 };
    expect(caught('minReviewsForTarget', long)).toMatchObject(far);
  });

  test('weights count by their ratios alone, however small or large', () => {
    const usual = STATISTICS.kishDeff({ weights: [1, 2, 0] });
    for (const unit of [1e-200, 1e200]) {
      const scaled = STATISTICS.kishDeff({ weights: [unit, 2 * unit, 0] });
      expect(scaled.deff).toBeCloseTo(usual.deff, 12);
      expect(scaled.effectiveN).toBeCloseTo(usual.effectiveN, 12);
    }
    expect(() => STATISTICS.kishDeff({ weights: [0, 0] })).toThrow(StatisticsError);
  });

  test('a census does not refute its own share by rounding', () => {
    // 100 times 0.57 is a little less than 57.
    const x = Array.from({ length: 100 }, (_, i) => (((i + 50) * 57) % 100 < 57 ? 1 : 0));
    const bet = { x, m: 0.57, alpha: 0.05, theta: 0.5, truncScale: 0.5, N: 100 };
    expect(x.filter((value) => value === 1)).toHaveLength(57);
    expect(STATISTICS.hedgedCapital(bet).capital).toBeLessThan(20);
    expect(STATISTICS.hedgedCapital({ ...bet, m: 0.56 }).capital).toBe(Infinity);
  });

  test('groups that are all or nothing have no likeliest spread, and that is said', () => {
    const groups = { x: [0, 20, 0, 20], n: [20, 20, 20, 20] };
    expect(() => STATISTICS.betaBinomialMle(groups)).toThrow(/all or nothing/);
    expect(STATISTICS.betaBinomialMoments(groups)).toMatchObject({ rho: 1, alpha: 0, beta: 0 });
  });

  test('ties and long series are ranked as by counting', () => {
    const x = Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 5);
    const y = x.map((value, i) => value + (i % 3));
    const ranks = (values: readonly number[]) => {
      const sizes = [...Map.groupBy(values, (value) => value)].toSorted(([a], [b]) => a - b);
      let below = 0;
      const at = new Map(sizes.map(([v, s]) => [v, (below += s.length) - (s.length - 1) / 2]));
      return values.map((value) => at.get(value)!);
    };
    const [a, b] = [ranks(x), ranks(y)];
    const mean = (x.length + 1) / 2;
    const product = (p: readonly number[], q: readonly number[]) =>
      p.reduce((sum, value, i) => sum + (value - mean) * (q[i]! - mean), 0);
    const rho = product(a, b) / Math.sqrt(product(a, a) * product(b, b));
    expect(STATISTICS.spearman({ x, y }).rho).toBeCloseTo(rho, 12);
  });

  test('a thousand million events have an exact interval', () => {
    const { lower, upper } = STATISTICS.poissonExactInterval({ count: 1e9, conf: 0.95 });
    // As by the chi-square quantiles in another library.
    expect(lower).toBeCloseTo(999938021.4439279, 3);
    expect(upper).toBeCloseTo(1000061981.4504089, 3);
  });
});

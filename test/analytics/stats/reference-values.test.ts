import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STATISTICS } from '../../../analytics/stats/index.ts';

interface ReferenceCase {
  readonly id: string;
  readonly function: string;
  readonly input: Readonly<Record<string, number>>;
  readonly expected: Readonly<Record<string, number | string>>;
  readonly tolerance: { readonly kind: 'absolute' | 'relative'; readonly value: number };
}

/** How many published cases each statistic has: a renamed statistic must not slip through unchecked. */
const CASES_EACH: Readonly<Record<keyof typeof STATISTICS, number>> = {
  wilsonInterval: 6,
  wilsonIntervalFpc: 3,
  proportionSeFpc: 3,
  clopperPearsonInterval: 6,
  jeffreysInterval: 2,
  hypergeometricInterval: 3,
  targetDecision: 6,
  targetDecisionFinite: 3,
  sampleSizeProportion: 4,
  krejcieMorgan: 3,
  exactSingleStagePlan: 3,
  betaBinomialCs: 4,
  targetEProcess: 4,
  normalQuantile: 2,
  normalCdf: 2,
  betaQuantile: 2,
  betaCdf: 2,
  binomialCdf: 2,
  hypergeometricCdf: 2,
  studentTQuantile: 2,
  chiSquareCdf: 2,
  logGamma: 2,
};

const file = new URL('../../../../shared/data/statistics-reference.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly ReferenceCase[] };
const ours = cases.filter((entry) => entry.function in STATISTICS);

/** As the reference's own conventions define its tolerances. */
function allowedError({ kind, value }: ReferenceCase['tolerance'], expected: number): number {
  if (kind === 'absolute') return value;
  return expected === 0 ? 1e-9 : value * Math.max(Math.abs(expected), 1e-300);
}

describe('published reference values', () => {
  test('every statistic is checked as often as there are values for it', () => {
    const counted = Object.fromEntries(
      Object.keys(CASES_EACH).map((name) => [
        name,
        ours.filter((entry) => entry.function === name).length,
      ]),
    );
    expect(counted).toEqual(CASES_EACH);
    expect(Object.keys(STATISTICS).toSorted()).toEqual(Object.keys(CASES_EACH).toSorted());
    expect(ours).toHaveLength(68);
  });

  test.for(ours)(
    '$id agrees within its tolerance',
    ({ function: name, input, expected, tolerance }) => {
      const compute = STATISTICS[name as keyof typeof STATISTICS] as (input: unknown) => object;
      const got = compute(input) as Record<string, number | string>;
      expect(Object.keys(got).toSorted()).toEqual(Object.keys(expected).toSorted());
      for (const [field, value] of Object.entries(expected)) {
        if (typeof value === 'string') expect(got[field], field).toBe(value);
        else {
          const error = Math.abs((got[field] as number) - value);
          expect(error, `${field}: ${got[field]} is not ${value}`).toBeLessThanOrEqual(
            allowedError(tolerance, value),
          );
        }
      }
    },
  );
});

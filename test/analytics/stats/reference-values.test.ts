import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STATISTICS } from '../../../analytics/stats/index.ts';

interface ReferenceCase {
  readonly id: string;
  readonly function: string;
  readonly input: unknown;
  readonly expected: object;
  readonly tolerance: { readonly kind: 'absolute' | 'relative'; readonly value: number };
}

const file = new URL('../../../../shared/data/statistics-reference.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly ReferenceCase[] };
/** As the reference's own conventions define its tolerances. */
function allowedError({ kind, value }: ReferenceCase['tolerance'], expected: number): number {
  if (kind === 'absolute') return value;
  return expected === 0 ? 1e-9 : value * Math.max(Math.abs(expected), 1e-300);
}

/** Every number and text in a result, by its path. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe('published reference values', () => {
  test('are there for every statistic, and every one of them has its statistic', () => {
    const named = new Set(cases.map((entry) => entry.function));
    expect([...named].toSorted()).toEqual(Object.keys(STATISTICS).toSorted());
    expect(cases).toHaveLength(157);
  });

  test.for(cases)(
    '$id agrees within its tolerance',
    ({ function: name, input, expected, tolerance }) => {
      const compute = STATISTICS[name as keyof typeof STATISTICS] as (input: unknown) => object;
      const got = leaves(compute(input));
      const wanted = leaves(expected);
      expect(got.map(([path]) => path).toSorted()).toEqual(wanted.map(([path]) => path).toSorted());
      const byPath = new Map(got);
      for (const [path, value] of wanted) {
        if (typeof value !== 'number') expect(byPath.get(path), path).toBe(value);
        else {
          const error = Math.abs((byPath.get(path) as number) - value);
          expect(error, `${path}: ${String(byPath.get(path))} is not ${value}`).toBeLessThanOrEqual(
            allowedError(tolerance, value),
          );
        }
      }
    },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OpenQuarter, OpenRow } from '../../../analytics/reports/open-data.ts';
import { correctQuarter, parsePublished } from '../../../analytics/reports/published-quarter.ts';

const row = (
  breakdown: OpenRow['breakdown'],
  member: string,
  scores: readonly number[],
): OpenRow => ({
  breakdown,
  member,
  label: member,
  ratings: scores.reduce((sum, n) => sum + n, 0),
  scores: scores as unknown as NonNullable<OpenRow['scores']>,
  share: 0.5,
  shareBound: null,
  lower: 0.4,
  upper: 0.6,
});
const quarter = (total: readonly number[], units: Readonly<Record<string, readonly number[]>>) =>
  ({
    province: { code: '91', name: 'An Giang' },
    period: { id: '2026-Q3', first: '2026-07-01', last: '2026-09-30' },
    counted: 'all',
    simulated: false,
    target: 0.9,
    rows: [
      row('total', '91', total),
      ...Object.entries(units).map(([member, scores]) => row('unit', member, scores)),
    ],
  }) satisfies OpenQuarter;

const OLD = quarter([0, 40, 0, 0, 160], { a: [0, 20, 0, 0, 80], b: [0, 10, 0, 0, 60] });
const unitsOf = (of: OpenQuarter | null) =>
  Object.fromEntries((of?.rows ?? []).slice(1).map(({ member, scores }) => [member, scores]));

test('a difference of fewer than ten ratings is never published', () => {
  expect(correctQuarter(OLD, OLD)).toBeNull();
  expect(correctQuarter(OLD, quarter([0, 40, 0, 0, 169], {}))).toBeNull();
  expect(correctQuarter(OLD, { ...OLD, rows: [] })).toBeNull();
});

test('lines change where enough ratings do, and the others stay as they were published', () => {
  const fresh = quarter([0, 60, 0, 0, 172], { a: [0, 40, 0, 0, 80], b: [0, 10, 0, 0, 72] });
  expect(unitsOf(correctQuarter(OLD, fresh))).toEqual({
    a: [0, 40, 0, 0, 80],
    b: [0, 10, 0, 0, 72],
  });
  // Three more at b: they stay in what the lines leave over, so the lines stay as they were.
  const few = quarter([0, 60, 0, 0, 163], { a: [0, 40, 0, 0, 80], b: [0, 10, 0, 0, 63] });
  const corrected = correctQuarter(OLD, few)!;
  expect(corrected.rows[0]!.scores).toEqual([0, 60, 0, 0, 163]);
  expect(unitsOf(corrected)).toEqual(unitsOf(OLD));
});

test('no line appears that was not there before', () => {
  const fresh = quarter([0, 60, 0, 0, 180], { a: [0, 20, 0, 0, 80], c: [0, 20, 0, 0, 20] });
  expect(Object.keys(unitsOf(correctQuarter(OLD, fresh)))).not.toContain('c');
});

test('between two versions any line, and what lines leave over, differs by none or by ten', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 5, maxLength: 5 });
  const input = fc.tuple(counts, counts, counts, counts, counts, counts);
  const sum = (...all: (readonly number[])[]) =>
    [0, 1, 2, 3, 4].map((level) => all.reduce((n, each) => n + each[level]!, 0));
  const changed = (before: readonly number[], now: readonly number[]) => {
    const more = now.map((n, level) => Math.max(0, n - before[level]!));
    const fewer = now.map((n, level) => Math.max(0, before[level]! - n));
    return Math.max(
      sum(
        more,
        fewer.map(() => 0),
      ).reduce((a, b) => a + b),
      fewer.reduce((a, b) => a + b),
    );
  };
  fc.assert(
    fc.property(input, ([a1, b1, rest1, a2, b2, rest2]) => {
      const old = quarter(sum(a1, b1, rest1), { a: a1, b: b1 });
      const now = correctQuarter(old, quarter(sum(a2, b2, rest2), { a: a2, b: b2 }));
      if (now === null) return;
      const isSafe = (n: number) => n === 0 || n >= 10;
      const left = (of: OpenQuarter) =>
        of.rows
          .slice(1)
          .reduce((rest, { scores }) => rest.map((n, level) => n - scores![level]!), [
            ...of.rows[0]!.scores!,
          ] as number[]);
      expect(isSafe(changed(left(old), left(now)))).toBe(true);
      for (const each of now.rows) {
        const before = old.rows.find(({ member }) => member === each.member)!;
        expect(isSafe(changed(before.scores!, each.scores!))).toBe(true);
      }
    }),
  );
});

test('what is stored in another shape is no version', () => {
  expect(parsePublished(null, 1)).toBeNull();
  expect(parsePublished({ rows: [] }, 1)).toBeNull();
  expect(parsePublished('x', 1)).toBeNull();
  const value = { ...OLD, publishedOn: '2026-10-11', reason: '' };
  expect(parsePublished(value, 2)).toEqual({ ...value, version: 2 });
});

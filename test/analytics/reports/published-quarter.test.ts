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
  expect(correctQuarter([OLD], OLD)).toBeNull();
  expect(correctQuarter([OLD], quarter([0, 40, 0, 0, 169], {}))).toBeNull();
  expect(correctQuarter([OLD], { ...OLD, rows: [] })).toBeNull();
});

test('lines change where enough ratings do, and the others stay as they were published', () => {
  const fresh = quarter([0, 60, 0, 0, 172], { a: [0, 40, 0, 0, 80], b: [0, 10, 0, 0, 72] });
  expect(unitsOf(correctQuarter([OLD], fresh))).toEqual({
    a: [0, 40, 0, 0, 80],
    b: [0, 10, 0, 0, 72],
  });
  // Three more at b: they stay in what the lines leave over, so the lines stay as they were.
  const few = quarter([0, 60, 0, 0, 163], { a: [0, 40, 0, 0, 80], b: [0, 10, 0, 0, 63] });
  const corrected = correctQuarter([OLD], few)!;
  expect(corrected.rows[0]!.scores).toEqual([0, 60, 0, 0, 163]);
  expect(unitsOf(corrected)).toEqual(unitsOf(OLD));
});

test('no line appears that was not there before', () => {
  const fresh = quarter([0, 60, 0, 0, 180], { a: [0, 20, 0, 0, 80], c: [0, 20, 0, 0, 20] });
  expect(Object.keys(unitsOf(correctQuarter([OLD], fresh)))).not.toContain('c');
});

test('a quarter of which nothing was told yet is shown as it is', () => {
  const empty = { ...OLD, rows: [] };
  expect(correctQuarter([empty], OLD)).toEqual(OLD);
  expect(correctQuarter([empty, empty], empty)).toBeNull();
  expect(correctQuarter([empty, OLD], OLD)).toBeNull();
});

test('two corrections together tell no more than one', () => {
  const first = quarter([10, 10, 10, 30, 40], {});
  const second = correctQuarter([first], quarter([10, 10, 10, 30, 55], {}))!;
  const back = quarter([11, 10, 10, 30, 40], {});
  expect(correctQuarter([second], back)).not.toBeNull();
  expect(correctQuarter([first, second], back)).toBeNull();
  expect(correctQuarter([first, second], first)?.rows).toEqual(first.rows);
});

test('where a line is gone the others do not tell a few of it', () => {
  const first = quarter([0, 0, 0, 0, 62], { a: [0, 0, 0, 0, 50], b: [0, 0, 0, 0, 12] });
  const fresh = quarter([0, 0, 0, 15, 61], { a: [0, 0, 0, 15, 50] });
  // Without b, total less a would say that one rating of b went.
  expect(unitsOf(correctQuarter([first], fresh))).toEqual(unitsOf(first));
});

type Levels = readonly number[];
type Change = readonly [Levels, Levels | null, Levels];
const sum = (...all: readonly Levels[]) =>
  [0, 1, 2, 3, 4].map((level) => all.reduce((n, each) => n + each[level]!, 0));
const leftBy = ({ rows }: OpenQuarter) =>
  rows
    .slice(1)
    .reduce<Levels>(
      (rest, { scores }) => rest.map((n, level) => n - scores![level]!),
      rows[0]!.scores!,
    );
/** Ratings that came, went or changed. */
const changed = (before: Levels, now: Levels) => {
  const steps = now.map((n, level) => n - before[level]!);
  const more = steps.reduce((all, step) => all + Math.max(0, step), 0);
  return Math.max(more, more - steps.reduce((all, step) => all + step, 0));
};

test('between any two versions every line, and what lines leave over, differs by none or by ten', () => {
  // Often the same, a few more or enough more, so that many corrections are made, and undone later.
  const level = fc.constantFrom(20, 20, 20, 20, 21, 30, 31, 35);
  const counts = fc.tuple(level, level, level, level, level);
  const change = fc.tuple(counts, fc.option(counts, { freq: 4 }), counts);
  let corrections = 0;
  const counted = ([a, b, rest]: Change) =>
    quarter(sum(a, b ?? [0, 0, 0, 0, 0], rest), b === null ? { a } : { a, b });
  fc.assert(
    fc.property(fc.array(change, { minLength: 2, maxLength: 8 }), ([first, ...later]) => {
      const versions: OpenQuarter[] = [counted(first!)];
      for (const each of later) {
        const correction = correctQuarter(versions, counted(each));
        if (correction !== null) versions.push(correction);
      }
      corrections += versions.length - 1;
      const isSafe = (n: number) => n === 0 || n >= 10;
      for (const [at, now] of versions.entries()) {
        for (const before of versions.slice(0, at)) {
          expect(isSafe(changed(leftBy(before), leftBy(now)))).toBe(true);
          for (const { member, scores } of now.rows) {
            const same = before.rows.find((other) => other.member === member)!;
            expect(isSafe(changed(same.scores!, scores!))).toBe(true);
          }
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(corrections).toBeGreaterThan(500);
});

test('what is stored in another shape is no version', () => {
  expect(parsePublished(null, 1)).toBeNull();
  expect(parsePublished({ rows: [] }, 1)).toBeNull();
  expect(parsePublished('x', 1)).toBeNull();
  const value = { ...OLD, publishedOn: '2026-10-11', reason: '' };
  expect(parsePublished(value, 2)).toEqual({ ...value, version: 2 });
});

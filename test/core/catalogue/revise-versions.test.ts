import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay, type LocalDay } from '../../../core/calendar.ts';
import {
  endVersions,
  reviseVersions,
  type Revision,
  type Version,
} from '../../../core/catalogue/revise-versions.ts';
import { inForceOn, isInForce, START_OF_RECORDS } from '../../../core/validity.ts';

type Content = { readonly name: string; readonly fee: string };
const UNSTATED: Content = { name: '', fee: '' };

const day = (text: string) => parseDay(text)!;
const TODAY = day('2026-11-23');

function revised(
  versions: readonly Version<Content>[],
  revision: Partial<Revision<Content>>,
  on = TODAY,
) {
  return reviseVersions(versions, { content: {}, unstated: UNSTATED, from: null, ...revision }, on);
}

const OLD: readonly Version<Content>[] = [
  { from: START_OF_RECORDS, until: null, content: { name: 'Khai sinh', fee: '' } },
];

describe('a row about a version', () => {
  test('that is new holds since nobody knows when, or since the day it names', () => {
    expect(revised([], { content: { name: 'a' } })).toMatchObject({
      kind: 'added',
      versions: [{ from: START_OF_RECORDS, until: null, content: { name: 'a', fee: '' } }],
    });
    expect(revised([], { content: { name: 'a' }, from: day('2026-01-01') })).toMatchObject({
      versions: [{ from: day('2026-01-01') }],
    });
  });

  test('fills in what was unknown without a new version', () => {
    expect(revised(OLD, { content: { fee: '8.000' } })).toMatchObject({
      kind: 'changed',
      parts: ['fee'],
      versions: [{ from: START_OF_RECORDS, content: { name: 'Khai sinh', fee: '8.000' } }],
    });
  });

  test('begins a version where it differs, and leaves what held before', () => {
    const { versions } = revised(OLD, { content: { name: 'Đăng ký khai sinh' } })!;
    expect(versions).toEqual([
      { ...OLD[0], until: TODAY - 1 },
      { from: TODAY, until: null, content: { name: 'Đăng ký khai sinh', fee: '' } },
    ]);
  });

  test('corrects the version that began on its day', () => {
    const once = revised(OLD, { content: { name: 'Sai' } })!.versions;
    const twice = revised(once, { content: { name: 'Đúng' } })!.versions;
    expect(twice.map(({ content }) => content.name)).toEqual(['Khai sinh', 'Đúng']);
  });

  test('ends it, and says so again without effect', () => {
    const until = day('2026-06-30');
    const ended = revised(OLD, { until })!;
    expect(ended).toMatchObject({ kind: 'withdrawn', versions: [{ until }] });
    expect(revised(ended.versions, { content: { name: 'Khai sinh' }, until })!.kind).toBe(
      'unchanged',
    );
    expect(
      revised(ended.versions, { content: { name: 'Khai sinh' }, until: null })!.versions,
    ).toHaveLength(2);
  });

  test('is refused when it ends before it begins', () => {
    const recent = [{ ...OLD[0]!, from: day('2026-01-01') }];
    expect(revised(recent, { until: day('2025-06-30') })).toBeNull();
    expect(revised([], { from: TODAY, until: day('2025-06-30') })).toBeNull();
  });

  test('about the past stops where a later version begins', () => {
    const later = [{ ...OLD[0]!, from: day('2026-01-01') }];
    const { versions } = revised(later, { content: { name: 'Trước' }, from: day('2025-01-01') })!;
    expect(versions.map(({ from, until }) => [from, until])).toEqual([
      [day('2025-01-01'), day('2025-12-31')],
      [day('2026-01-01'), null],
    ]);
  });

  test('is forgotten by none: what a list lacks ends the day before', () => {
    expect(endVersions(OLD, TODAY)).toEqual([{ ...OLD[0], until: TODAY - 1 }]);
  });
});

describe('any rows', () => {
  const days = fc.integer({ min: 1, max: 60 }).map((number) => number as LocalDay);
  const parts = fc.record(
    { name: fc.constantFrom('a', 'b', ''), fee: fc.constantFrom('', '1', '2') },
    { requiredKeys: [] },
  );
  const revision: fc.Arbitrary<Revision<Content>> = fc.record(
    {
      content: parts,
      unstated: fc.constant(UNSTATED),
      from: fc.option(days),
      until: fc.option(days),
    },
    { requiredKeys: ['content', 'unstated', 'from'] },
  );
  const rows = fc.array(fc.tuple(revision, days), { maxLength: 8 });

  /** Each row on a day not before the last one's, as imports happen. */
  function play(steps: readonly (readonly [Revision<Content>, LocalDay])[]) {
    let versions: readonly Version<Content>[] = [];
    for (const [row, on] of steps.toSorted((a, b) => a[1] - b[1])) {
      versions = reviseVersions(versions, row, on)?.versions ?? versions;
    }
    return versions;
  }

  test('leave versions in order, each from its first to its last day, none over another', () => {
    fc.assert(
      fc.property(rows, (steps) => {
        const versions = play(steps);
        for (const [index, { from, until }] of versions.entries()) {
          const next = versions[index + 1];
          if (until !== null) expect(until).toBeGreaterThanOrEqual(from);
          if (next !== undefined) expect(until ?? Infinity).toBeLessThan(next.from);
        }
      }),
    );
  });

  test('change nothing when they come again, that day or later', () => {
    fc.assert(
      fc.property(rows, revision, days, days, (steps, row, on, later) => {
        const first = reviseVersions(play(steps), row, on);
        if (first === null) return;
        const again = reviseVersions(first.versions, row, on);
        expect(again?.kind ?? 'unchanged').toBe('unchanged');
        const hasEnd = first.versions.some(({ until }) => until !== null);
        if (hasEnd || row.from !== null) return;
        const next = reviseVersions(first.versions, row, Math.max(on, later) as LocalDay);
        expect(next?.kind).toBe('unchanged');
      }),
    );
  });

  test('leave every earlier day as it was, but for what was unknown then', () => {
    fc.assert(
      fc.property(rows, revision, days, days, (steps, row, on, probe) => {
        const before = play(steps);
        const after = reviseVersions(before, row, on)?.versions ?? before;
        const start = row.from ?? on;
        if (probe >= start) return;
        const [was, is] = [inForceOn(before, probe), inForceOn(after, probe)];
        if (was === null || is === null) return;
        for (const part of ['name', 'fee'] as const) {
          if (was.content[part] !== '') expect(is.content[part]).toBe(was.content[part]);
        }
      }),
    );
  });

  test('that end everything leave nothing in force on that day or after', () => {
    fc.assert(
      fc.property(rows, days, days, (steps, on, more) => {
        const ended = endVersions(play(steps), on);
        expect(ended.some((version) => isInForce(version, (on + more) as LocalDay))).toBe(false);
      }),
    );
  });
});

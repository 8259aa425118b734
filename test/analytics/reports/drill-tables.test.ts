import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFigures, standingOut } from '../../../analytics/reports/compare-figures.ts';
import { discloseGroups } from '../../../analytics/reports/disclose-table.ts';
import { SMALLEST_SHOWN } from '../../../analytics/reports/disclose.ts';
import {
  drillBase,
  levelsOf,
  withMatters,
  withStrangers,
  type DrillTables as Tables,
} from '../../../analytics/reports/drill-tables.ts';
import { gatherPairs } from '../../../analytics/reports/pair-table.ts';
import { satisfactionFigure } from '../../../analytics/reports/satisfaction-figure.ts';
import type { ScoreCounts } from '../../../core/ports.ts';
import type { LocalMonth } from '../../../core/calendar.ts';
import type { Pair } from '../../../core/rating-pairs.ts';

const places = {
  unitOf: (counter: string) => counter.slice(0, 2),
  sectorOf: (procedure: string) => procedure.slice(0, 2),
};

interface RatingCell {
  readonly counter: string;
  readonly procedure: string;
  readonly channel: string;
  readonly scores: ScoreCounts;
}

const MONTH = 24_000 as LocalMonth;
const PLAN = { first: MONTH, months: 1, spans: [{ from: 0, to: 0 }] };

const cellName = (first: string, second: string) => `${first}\u0000${second}`;

/** Every group of one axis or two by its name, and which of them are shown. */
interface DrillTables {
  readonly groups: ReadonlyMap<string, { readonly n: number }>;
  readonly shown: ReadonlySet<string>;
}

function tablesOf(cells: readonly RatingCell[]): DrillTables {
  const known = withStrangers(places);
  const tableOf = (pair: Pair) => {
    const labels = [
      ...new Set(
        cells.flatMap(({ counter, procedure, channel }) => [
          counter.slice(0, 2),
          counter,
          procedure,
          channel,
        ]),
      ),
    ];
    const names = cells.flatMap(({ counter, procedure, channel }) => {
      const [place, matter] = [pair.startsWith('place'), pair.endsWith('matter')];
      const own = [counter.slice(0, 2), place ? counter : procedure, matter ? procedure : channel];
      return own.map((name) => labels.indexOf(name));
    });
    const counts = cells.flatMap(({ scores }) => [0, 0, 0, 0, 0, ...scores]);
    const packed = { names: Int32Array.from(names), counts: Int32Array.from(counts) };
    const month = { month: MONTH, rows: cells.length, ...packed };
    const all = { plan: PLAN, counted: 'all' } as const;
    const gathering = gatherPairs(all, levelsOf(pair, known), { months: [month], labels });
    gathering.add(month);
    return gathering.finish();
  };
  const base = drillBase(tableOf('place-channel'), tableOf('matter-channel'), known);
  return namedBy(withMatters(base, tableOf('place-matter')), cells);
}

/** All groups, counted anew from the cells. */
function namedBy(tables: Tables, cells: readonly RatingCell[]): DrillTables {
  const groups = new Map<string, { n: number }>();
  const shown = new Set<string>();
  const note = (names: readonly [string, string, string], n: number): void => {
    const [first = '', second = ''] = names.filter((each) => each !== '');
    const name = cellName(first, second);
    const group = groups.get(name) ?? { n: 0 };
    groups.set(name, { n: group.n + n });
    if (tables.find(names) !== null) shown.add(name);
  };
  for (const { counter, procedure, channel, scores } of cells) {
    const n = scores[4];
    const rows = [`unit:${places.unitOf(counter)}`, `counter:${counter}`];
    const matters = [`sector:${places.sectorOf(procedure)}`, `procedure:${procedure}`];
    const across = `channel:${channel}`;
    note(['', '', ''], n);
    for (const row of rows) note([row, '', ''], n);
    for (const matter of matters) note(['', matter, ''], n);
    note(['', '', across], n);
    for (const row of rows) for (const matter of matters) note([row, matter, ''], n);
    for (const row of rows) note([row, '', across], n);
    for (const matter of matters) note(['', matter, across], n);
  }
  for (const [name, { n }] of groups) {
    const found = tables.find(pointsOf(name));
    if (found !== null) expect(found.n, name).toBe(n);
  }
  return { groups, shown };
}

function pointsOf(name: string): readonly [string, string, string] {
  const keys = name.split('\u0000');
  const on = (...kinds: readonly string[]) =>
    keys.find((key) => kinds.some((kind) => key.startsWith(kind))) ?? '';
  return [on('unit:', 'counter:'), on('sector:', 'procedure:'), on('channel:')];
}

const aCell = fc
  .record({
    counter: fc.constantFrom('U1-1', 'U1-2', 'U2-1', 'U3-1', 'U3-2'),
    procedure: fc.constantFrom('S1-1', 'S1-2', 'S2-1', 'S3-1', ''),
    channel: fc.constantFrom('kiosk', 'telegram', 'zalo'),
    n: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 200 })),
  })
  .map(({ counter, procedure, channel, n }): RatingCell => {
    const scores: ScoreCounts = [0, 0, 0, 0, n];
    return { counter, procedure, channel, scores };
  });

const keysOf = (tables: DrillTables) =>
  [...tables.groups.keys()].map((name) => name.split('\u0000') as [string, string]);

/** Every list of groups whose sum is a group: by the finer members of either side. */
function linesOf(tables: DrillTables): readonly (readonly [sum: string, parts: string[]])[] {
  const dimension = (key: string) => key.split(':', 1)[0];
  const lines = new Map<string, [string, string[]]>();
  const note = (sum: string, kind: string, name: string) => {
    const line = lines.get(`${sum}#${kind}`) ?? [sum, []];
    line[1].push(name);
    lines.set(`${sum}#${kind}`, line);
  };
  for (const [first, second] of keysOf(tables)) {
    if (first === '') continue;
    const name = cellName(first, second);
    const above = (key: string): string | null => {
      if (key.startsWith('counter:')) return `unit:${places.unitOf(key.slice(8))}`;
      if (key.startsWith('procedure:')) return `sector:${places.sectorOf(key.slice(10))}`;
      return null;
    };
    if (second === '') {
      const parent = above(first);
      note(parent === null ? cellName('', '') : cellName(parent, ''), dimension(first)!, name);
      if (first.startsWith('procedure:')) note(cellName('', ''), 'procedure', name);
      continue;
    }
    const [left, right] = [above(first), above(second)];
    note(
      left === null ? cellName(second, '') : cellName(left, second),
      `${dimension(first)}`,
      name,
    );
    note(
      right === null ? cellName(first, '') : cellName(first, right),
      `${dimension(second)}`,
      name,
    );
  }
  return [...lines.values()];
}

test('no shown sum leaves over a single hidden part, or few ratings', () => {
  fc.assert(
    fc.property(fc.array(aCell, { minLength: 1, maxLength: 60 }), (cells) => {
      const tables = tablesOf(cells);
      for (const [sum, parts] of linesOf(tables)) {
        if (!tables.shown.has(sum)) continue;
        const hidden = parts.filter((name) => !tables.shown.has(name));
        if (hidden.length === 0) continue;
        // A sum of one part alone, hidden, is not told from a sum of nobody else's.
        if (parts.length === 1) continue;
        const left = hidden.reduce((total, name) => total + tables.groups.get(name)!.n, 0);
        const safe = hidden.length >= 2 && left >= SMALLEST_SHOWN;
        expect(safe || hidden.length === parts.length, `${sum}: ${hidden.join(' ')}`).toBe(true);
      }
      for (const name of tables.shown) {
        const group = tables.groups.get(name);
        if (group !== undefined && name !== cellName('', '')) {
          expect(group.n).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('a group is hidden where its sum would tell its only hidden member', () => {
  const members = [
    { member: 'a', group: 'S1', n: 4 },
    { member: 'b', group: 'S1', n: 50 },
    { member: 'c', group: 'S2', n: 20 },
    { member: 'd', group: 'S3', n: 40 },
  ];
  const groups = [
    { member: 'S1', n: 54 },
    { member: 'S2', n: 20 },
    { member: 'S3', n: 40 },
  ];
  const shown = discloseGroups(groups, members, new Set(['b', 'd']));
  expect([...shown]).toEqual(['S3']);
});

const judging = { target: 0.9, watched: false, finished: null, growing: true };
const figure = (satisfied: number, n: number) =>
  satisfactionFigure([n - satisfied, 0, 0, 0, satisfied], judging);

test('a difference is clear only where its interval leaves out none', () => {
  expect(compareFigures(figure(90, 100), figure(60, 100))).toMatchObject({ clear: true });
  expect(compareFigures(figure(90, 100), figure(88, 100))).toMatchObject({ clear: false });
  const found = compareFigures(figure(90, 100), figure(60, 100))!;
  expect(found.difference).toBeCloseTo(0.3);
  expect(found.lower).toBeLessThan(0.3);
  expect(compareFigures(figure(5, 9), figure(60, 100))).toBeNull();
  // All of twelve agree: the exact share is not shown, so nothing may be made of it.
  expect(compareFigures(figure(12, 12), figure(60, 100))).toBeNull();
  expect(compareFigures(null, null)).toBeNull();
});

test('of many lines only those are named that chance does not explain', () => {
  const row = (member: string, satisfied: number, n: number) => ({
    member,
    label: member,
    figure: figure(satisfied, n),
  });
  const equal = Array.from({ length: 30 }, (_, i) => row(`e${i}`, 80 + (i % 5) - 2, 100));
  const low = row('low', 50, 100);
  const rows = [...equal, low, { member: 'hidden', label: '', figure: null }];
  const total = figure(
    rows.reduce((sum, each) => sum + (each.figure?.satisfied ?? 0), 0),
    3100,
  );
  expect([...standingOut(rows, total)]).toEqual([['low', 'lower']]);
  expect(standingOut(rows, null).size).toBe(0);
});

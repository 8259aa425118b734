import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  disclose,
  discloseNested,
  SMALLEST_SHOWN,
  type Cell,
  type NestedCell,
} from '../../../analytics/reports/disclose.ts';

const cells = (...sizes: readonly number[]): readonly Cell[] =>
  sizes.map((n, i) => ({ member: `m${i}`, n }));
const sumOf = (table: readonly Cell[]): number => table.reduce((sum, cell) => sum + cell.n, 0);

/** The cells an onlooker does not see; those of nobody he is taken to know. */
const hiddenOf = <T extends Cell>(table: readonly T[], shown: ReadonlySet<string>): readonly T[] =>
  table.filter((cell) => cell.n > 0 && !shown.has(cell.member));

describe('small cells', () => {
  test.for([
    { name: 'large cells are all shown', sizes: [10, 11, 500], shown: [10, 11, 500] },
    {
      name: 'a small cell takes the next smallest along',
      sizes: [500, 9, 40, 12],
      shown: [500, 40],
    },
    { name: 'two small cells that hold ten suffice', sizes: [3, 7, 10, 11], shown: [10, 11] },
    { name: 'two that hold fewer take a third along', sizes: [3, 4, 10, 11], shown: [11] },
    { name: 'a small cell beside one large leaves nothing', sizes: [1, 1000], shown: [] },
    { name: 'a lone small cell is hidden', sizes: [9], shown: [] },
    { name: 'a lone large cell is shown', sizes: [10], shown: [10] },
    { name: 'cells of nobody do not help to hide', sizes: [0, 0, 9, 20, 30], shown: [30] },
    { name: 'nothing is made of nothing', sizes: [], shown: [] },
  ])('$name', ({ sizes, shown }) => {
    const table = cells(...sizes);
    const visible = disclose(table);
    const sizesShown = table.filter((cell) => visible.has(cell.member)).map((cell) => cell.n);
    expect(sizesShown).toEqual(shown);
  });

  test('a sensitive cell is hidden however large, with company', () => {
    const table = [{ member: 'a', n: 90, sensitive: true }, ...cells(50, 70)];
    expect([...disclose(table)]).toEqual(['m1']);
  });

  test('equal cells are chosen alike whatever their order', () => {
    const table = cells(5, 12, 12, 12);
    expect(disclose(table.toReversed())).toEqual(disclose(table));
  });

  test('a counter is hidden with its unit, and one that belongs to none always', () => {
    const coarse = [...cells(4, 30, 40), { member: 'm3', n: 12 }];
    const fine = [
      { member: 'a', n: 12, parent: 'm3' },
      { member: 'b', n: 40, parent: 'm2' },
      { member: 'stray', n: 50, parent: null },
    ];
    const shown = discloseNested(coarse, fine);
    expect([...shown.coarse]).toEqual(['m1', 'm2']);
    expect([...shown.fine]).toEqual(['b']);
  });
});

/** A public sum of hidden cells: how often each enters it. */
type Equation = Readonly<Record<string, number>>;

const sumOfAll = (table: readonly Cell[]): Equation =>
  Object.fromEntries(table.map((cell) => [cell.member, 1]));

/** Hidden cells that the equations fix, by elimination to reduced echelon form. */
function derivable(equations: readonly Equation[]): readonly string[] {
  const unknowns = [...new Set(equations.flatMap((equation) => Object.keys(equation)))];
  const rows = equations.map((equation) => unknowns.map((name) => equation[name] ?? 0));
  const isZero = (value: number): boolean => Math.abs(value) < 1e-9;
  let pivots = 0;
  for (let column = 0; column < unknowns.length; column += 1) {
    const pivot = rows.findIndex((row, i) => i >= pivots && !isZero(row[column]!));
    if (pivot < 0) continue;
    [rows[pivots], rows[pivot]] = [rows[pivot]!, rows[pivots]!];
    const lead = rows[pivots]!;
    for (const [i, row] of rows.entries()) {
      const factor = i === pivots ? 0 : row[column]! / lead[column]!;
      if (factor !== 0) rows[i] = row.map((value, j) => value - factor * lead[j]!);
    }
    pivots += 1;
  }
  return rows
    .map((row) => unknowns.filter((_, j) => !isZero(row[j]!)))
    .filter((names) => names.length === 1)
    .map(([name]) => name!);
}

describe('what the visible rows and the total give away', () => {
  const size = fc.oneof(fc.nat(12), fc.nat(60));

  test('is no hidden cell of a table, and no group of fewer than ten', () => {
    fc.assert(
      fc.property(fc.array(size, { maxLength: 25 }), (sizes) => {
        const table = cells(...sizes);
        fc.pre(sumOf(table) >= SMALLEST_SHOWN);
        const shown = disclose(table);
        const hidden = hiddenOf(table, shown);
        expect(derivable([sumOfAll(hidden)])).toEqual([]);
        expect(hidden.length === 0 || sumOf(hidden) >= SMALLEST_SHOWN).toBe(true);
        const visible = table.filter((cell) => shown.has(cell.member));
        expect(visible.every((cell) => cell.n >= SMALLEST_SHOWN)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('is no hidden unit or counter, with both tables and the total side by side', () => {
    const families = fc.array(fc.array(size, { minLength: 1, maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(families, (sizes) => {
        const fine: readonly NestedCell[] = sizes.flatMap((family, u) =>
          family.map((n, c) => ({ member: `u${u}c${c}`, n, parent: `u${u}` })),
        );
        const ofUnit = (unit: string) => fine.filter((cell) => cell.parent === unit);
        const coarse = sizes.map((_, u) => ({ member: `u${u}`, n: sumOf(ofUnit(`u${u}`)) }));
        fc.pre(sumOf(coarse) >= SMALLEST_SHOWN);
        const shown = discloseNested(coarse, fine);
        const equations: Equation[] = [
          sumOfAll(hiddenOf(coarse, shown.coarse)),
          sumOfAll(hiddenOf(fine, shown.fine)),
        ];
        for (const unit of coarse.filter((cell) => cell.n > 0)) {
          const left = hiddenOf(ofUnit(unit.member), shown.fine);
          const known = shown.coarse.has(unit.member);
          equations.push({ ...sumOfAll(left), ...(known ? {} : { [unit.member]: -1 }) });
          if (known) expect(left.length === 0 || sumOf(left) >= SMALLEST_SHOWN).toBe(true);
        }
        expect(derivable(equations)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('would be seen by these tests', () => {
    expect(derivable([{ a: 1 }])).toEqual(['a']);
    expect(derivable([{ a: 1, b: 1 }, { b: 1 }]).toSorted()).toEqual(['a', 'b']);
    expect(
      derivable([
        { a: 1, b: 1, c: 1 },
        { u: -1, b: 1 },
        { u: 1, c: 1 },
      ]),
    ).toEqual(['a']);
    expect(
      derivable([
        { a: 1, b: 1 },
        { b: 1, c: 1 },
      ]),
    ).toEqual([]);
  });
});

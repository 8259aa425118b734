import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishSteps } from '../../../core/search/in-steps.ts';
import { parseCsv } from '../../../core/table/parse-csv.ts';
import { cleanCell, type CellTable } from '../../../core/table/table.ts';

function parsed(text: string): CellTable {
  const result = finishSteps(parseCsv(text));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const cells = (text: string) => parsed(text).rows.map((row) => row.cells);

describe('a CSV text', () => {
  test.for([
    {
      name: 'commas',
      text: 'a,b\n1,2\n',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      name: 'semicolons',
      text: 'a;b\n1,5;2\n',
      rows: [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    },
    {
      name: 'tabs',
      text: 'a\tb\r\n1\t2',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    { name: 'the separator Excel names', text: 'sep=;\r\na;b,c\r\n', rows: [['a', 'b,c']] },
    { name: 'quotes', text: '"a ""b"", c",d\n', rows: [['a "b", c', 'd']] },
    {
      name: 'empty rows left out',
      text: 'a,b\n,\n\n1,2',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      name: 'a lone CR',
      text: 'a,b\r1,2\r',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      name: 'a formula as text',
      text: 'a,b\n=1+1,"=HYPERLINK(""x"")"',
      rows: [
        ['a', 'b'],
        ['=1+1', '=HYPERLINK("x")'],
      ],
    },
    { name: 'marks typed apart', text: 'e\u0302\u0301,\u00a0 b ,c', rows: [['ế', 'b', 'c']] },
  ])('is read with $name', ({ text, rows }) => {
    expect(cells(text)).toEqual(rows);
  });

  test('gives each row the line on which it begins', () => {
    const { rows } = parsed('a,b\n"one\ntwo",x\n\nlast,y');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  test('says where a quote opens that never closes, and keeps the rows before', () => {
    const { rows, problems } = parsed('a,b\n1,2\n"3,4\n5,6\n');
    expect(rows).toHaveLength(2);
    expect(problems).toEqual([{ line: 3, code: 'quote-open' }]);
  });

  test('goes on after a misplaced quote', () => {
    const { rows, problems } = parsed('a,b\n"1"x,2\n3,4\n');
    expect(rows.map(({ cells: [first] }) => first)).toEqual(['a', '3']);
    expect(problems).toEqual([{ line: 2, code: 'quote-misplaced' }]);
  });

  test('names characters that were lost, and cells beyond all measure', () => {
    const { problems } = parsed(`a,b\nTh\uFFFD,2\n${'x'.repeat(40_000)},3\n`);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'characters-lost'],
      [3, 'cell-too-long'],
    ]);
  });

  test('is refused beyond 200,000 rows', () => {
    expect(finishSteps(parseCsv('a,b\n'.repeat(200_002)))).toMatchObject({
      error: { code: 'too-many-rows' },
    });
  });

  test('comes back as it was written, whatever is in its cells', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((text) => !text.includes('\uFFFD'));
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        (table, separator, end) => {
          const text = table.map((row) => row.map(quoted).join(separator)).join(end);
          const { rows, problems } = parsed(`sep=${separator}${end}${text}`);
          expect(problems).toEqual([]);
          const expected = table
            .map((row) => row.map(cleanCell))
            .filter((row) => row.some((content) => content !== ''));
          expect(rows.map((row) => row.cells)).toEqual(expected);
        },
      ),
    );
  });

  test('never makes the reader throw or stand still', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ';') }), (text) => {
        const { rows, problems } = parsed(text);
        const lines = [...rows, ...problems].map(({ line }) => line);
        expect(lines.every((line) => line >= 1 && line <= text.length + 1)).toBe(true);
      }),
    );
  });
});

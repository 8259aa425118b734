import { describe, expect, test } from 'vitest';
import { matchColumns, type Column } from '../../../core/table/match-columns.ts';
import { finishSteps } from '../../../core/search/in-steps.ts';
import { parseCsv } from '../../../core/table/parse-csv.ts';
import { parseJsonLines } from '../../../core/table/parse-json-lines.ts';
import type { RawTable } from '../../../core/table/table.ts';

const COLUMNS: readonly Column<'code' | 'name' | 'fee'>[] = [
  { name: 'code', aliases: ['Mã thủ tục', 'Mã TTHC'], required: true },
  { name: 'name', aliases: ['Tên thủ tục'], required: true },
  { name: 'fee', aliases: ['Phí, lệ phí'] },
];

function tableOf(result: { ok: true; value: RawTable } | { ok: false; error: unknown }): RawTable {
  if (!result.ok) throw new Error('refused');
  return result.value;
}

const fromCsv = (text: string) => matchColumns(tableOf(finishSteps(parseCsv(text))), COLUMNS);
const fromJson = (text: string) => matchColumns(tableOf(parseJsonLines(text)), COLUMNS);

describe('columns', () => {
  test('are found under a title, in any order, by any of their names, however they are marked', () => {
    const text = 'DANH MỤC THỦ TỤC,,\n\nSTT,TEN THU TUC,ma tthc\n1,Khai sinh,1.001193\n';
    expect(fromCsv(text)).toEqual({
      ok: true,
      value: {
        records: [{ line: 4, fields: { name: 'Khai sinh', code: '1.001193' } }],
        problems: [],
        columns: new Set(['name', 'code']),
        ignored: ['STT'],
      },
    });
  });

  test('that are missing are named', () => {
    expect(fromCsv('code,fee\n1,2\n')).toEqual({
      ok: false,
      error: { code: 'column-missing', detail: 'name' },
    });
    expect(fromCsv('1,2\n3,4\n')).toMatchObject({ error: { code: 'header-missing' } });
  });

  test('that stand twice are refused', () => {
    expect(fromCsv('code,name,Mã thủ tục\n')).toMatchObject({
      error: { code: 'column-repeated', detail: 'code' },
    });
  });

  test('make a row bad that has more cells than they', () => {
    const result = fromCsv('code,name\n1,a,,\n2,b,c\n');
    expect(result).toMatchObject({ value: { problems: [{ line: 3, code: 'too-many-cells' }] } });
    expect(result).toMatchObject({ value: { records: [{ line: 2 }] } });
  });

  test('of JSONL are its field names; lists and objects become text', () => {
    const text =
      '{"code":"1","name":"a","fee":[{"t":1}],"x":1}\n\nnonsense\n[1]\n{"code":"2","name":["b","c"]}';
    expect(fromJson(text)).toMatchObject({
      value: {
        records: [
          { line: 1, fields: { code: '1', name: 'a', fee: '[{"t":1}]' } },
          { line: 5, fields: { code: '2', name: 'b; c' } },
        ],
        problems: [
          { line: 3, code: 'not-json' },
          { line: 4, code: 'not-object' },
        ],
        ignored: ['x'],
      },
    });
  });

  test('of JSONL that mean the same make a row bad', () => {
    const text = '{"code":"1","name":"a","mã TTHC":"2"}\n{"code":"1","name":"a","__proto__":"z"}';
    expect(fromJson(text)).toMatchObject({
      value: { records: [{ line: 2 }], problems: [{ line: 1, code: 'field-repeated' }] },
    });
  });
});

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
        ignored: [{ heading: 'STT', instead: null }],
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

  test('whose heading stands twice are refused', () => {
    expect(fromCsv('code,name,Mã thủ tục,ma thu tuc\n')).toEqual({
      ok: false,
      error: { code: 'column-repeated', detail: 'ma thu tuc' },
    });
  });

  test('that stand there by two names are read from the better one, where it is not empty', () => {
    const text = 'Mã TTHC,Mã thủ tục,Tên thủ tục\n1.1,2.2,a\n1.3,,b\n';
    expect(fromCsv(text)).toMatchObject({
      value: {
        records: [{ fields: { code: '2.2' } }, { fields: { code: '1.3' } }],
        ignored: [{ heading: 'Mã TTHC', instead: 'Mã thủ tục' }],
      },
    });
  });

  test('that alone count leave an empty cell empty, whatever stands in the other', () => {
    const columns = [{ name: 'phone', aliases: ['Invited', 'Telephone'], bestOnly: true }];
    const table = tableOf(finishSteps(parseCsv('Telephone,Invited\n1,2\n3,\n')));
    expect(matchColumns(table, columns)).toMatchObject({
      value: {
        records: [{ fields: { phone: '2' } }, { fields: { phone: '' } }],
        ignored: [{ heading: 'Telephone', instead: null }],
      },
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
        ignored: [{ heading: 'x', instead: null }],
      },
    });
  });

  test('of JSONL that hold numbers say when those have lost digits', () => {
    expect(fromJson('{"code":26111900001234567,"name":12.5}')).toMatchObject({
      value: { records: [{ fields: { code: '2.611190000123457e+16', name: '12.5' } }] },
    });
  });

  test('of JSONL that mean the same are read alike', () => {
    const text =
      '{"mã TTHC":"2","code":"1","name":"a"}\n{"mã TTHC":"2","Ma TTHC":"3","name":"a"}\n' +
      '{"code":"1","name":"a","__proto__":"z"}';
    expect(fromJson(text)).toMatchObject({
      value: {
        records: [
          { line: 1, fields: { code: '1' } },
          { line: 3, fields: { code: '1' } },
        ],
        problems: [{ line: 2, code: 'field-repeated', column: 'Ma TTHC' }],
        ignored: [
          { heading: 'mã TTHC', instead: 'code' },
          { heading: '__proto__', instead: null },
        ],
      },
    });
  });
});

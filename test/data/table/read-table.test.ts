import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { COMPONENT_COLUMNS } from '../../../core/catalogue/read-component-row.ts';
import { COUNTER_COLUMNS } from '../../../core/catalogue/read-counter-row.ts';
import { PROCEDURE_COLUMNS } from '../../../core/catalogue/read-procedure-row.ts';
import { UNIT_COLUMNS } from '../../../core/catalogue/read-unit-row.ts';
import { DOSSIER_COLUMNS } from '../../../core/intake/dossier-rows.ts';
import {
  columnText,
  ignoredText,
  rowProblemText,
  tableFaultText,
} from '../../../core/messages/table-problems.ts';
import { COMPLIANCE_COLUMNS } from '../../../core/reduction/compliance-table.ts';
import { BASELINE_COLUMNS } from '../../../core/reduction/read-baseline-list.ts';
import { CHANGE_COLUMNS } from '../../../core/reduction/read-change-list.ts';
import { ROW_FAULT_CODES, TABLE_FAULT_CODES } from '../../../core/table/table.ts';
import { inspectZip } from '../../../data/table/inspect-zip.ts';
import { readTable } from '../../../data/table/read-table.ts';

const HEADER = ['Mã thủ tục', 'Tên thủ tục'];
const TEXT =
  'Mã thủ tục,Tên thủ tục\n1.001193,Thủ tục đăng ký khai sinh\n1.000894,Đăng ký kết hôn\n';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const encoded = Buffer.from(text, 'utf16le');
  return Uint8Array.from(bigEndian ? encoded.swap16() : encoded);
}

/** As Windows writes Vietnamese: base letters with their hat or horn, then the tone by itself. */
function windows1258(text: string): Uint8Array {
  const places = Array.from({ length: 256 }, (_, byte) =>
    new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
  );
  const apart = text.normalize('NFC').replace(/\p{L}/gu, (letter) => {
    if (places.includes(letter)) return letter;
    const [base, tone = ''] = toneApart(letter);
    return `${base}${tone}`;
  });
  return Uint8Array.from([...apart].map((sign) => places.indexOf(sign)));
}

function toneApart(letter: string): readonly string[] {
  const marks = letter.normalize('NFD');
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(marks)?.[0] ?? '';
  return [marks.replace(tone, '').normalize('NFC'), tone];
}

async function workbook(sheet: Partial<WriteSheet>, ...more: WriteSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: 'Danh mục', ...sheet }, ...more] });
}

async function rowsOf(file: Uint8Array): Promise<readonly (readonly string[])[]> {
  const table = await readTable(file);
  if (!table.ok || table.value.form !== 'cells') throw new Error(JSON.stringify(table));
  return table.value.rows.map(({ cells }) => cells);
}

describe('a text file', () => {
  test.for([
    { name: 'UTF-8', file: utf8(TEXT) },
    { name: 'UTF-8 with its mark', file: utf8(`\uFEFF${TEXT}`) },
    { name: 'UTF-16 with its mark, little end first', file: utf16(`\uFEFF${TEXT}`, false) },
    { name: 'UTF-16 with its mark, big end first', file: utf16(`\uFEFF${TEXT}`, true) },
    { name: 'marks typed apart', file: utf8(TEXT.normalize('NFD')) },
  ])('is read in $name', async ({ file }) => {
    expect((await rowsOf(file))[1]).toEqual(['1.001193', 'Thủ tục đăng ký khai sinh']);
  });

  test.for([
    { code: 'encoding-windows-1258', file: windows1258(TEXT) },
    { code: 'encoding-utf-16', file: utf16(TEXT, false) },
    { code: 'encoding-utf-16', file: utf16(TEXT, true) },
    { code: 'encoding-doubled', file: utf8(Buffer.from(TEXT.repeat(2)).toString('latin1')) },
    {
      code: 'encoding-tcvn3',
      file: utf8(
        'm·,tªn\n1.001193,Thñ tôc ®¨ng ký khai sinh cho trÎ em\n2,§¨ng ký kÕt h«n, hé tÞch\n',
      ),
    },
    {
      code: 'encoding-vni',
      file: utf8('maõ,teân\n1.001193,Thuû tuïc ñaêng kyù khai sinh\n2,Ñaêng kyù keát hoân\n'),
    },
    { code: 'encoding-unknown', file: bytes('61 2c 62 0a ff ff 80 0a') },
    { code: 'file-empty', file: utf8('') },
    { code: 'file-empty', file: utf8('\uFEFF \n\n') },
    { code: 'kind-unknown', file: utf8('%PDF-1.7 ...') },
    { code: 'old-excel', file: bytes('d0 cf 11 e0 a1 b1 1a e1 00 00') },
  ] as const)('is refused as $code', async ({ code, file }) => {
    expect(await readTable(file)).toMatchObject({ ok: false, error: { code } });
  });

  test('in English or French is not taken for an old font', async () => {
    const text = 'code,name\n1,Déclaration de naissance à la mairie\n2,Birth certificate © 2026\n';
    expect(await rowsOf(utf8(text.repeat(5)))).toHaveLength(15);
  });
});

describe('a workbook', () => {
  test('is read as one sees it', async () => {
    const file = await workbook({
      rows: [
        ['DANH MỤC', null],
        HEADER,
        ['1.001193', new Date(Date.UTC(2025, 6, 1))],
        [1234, true],
        [null, null],
        ['=1+1', 0.5],
        [999999999999999, 26111900001234567],
      ],
      cells: new Map([['3,0', { value: 1234, type: 'number', style: { numFmt: '00000' } }]]),
    });
    expect(await rowsOf(file)).toEqual([
      ['DANH MỤC', ''],
      HEADER,
      ['1.001193', '2025-07-01'],
      ['01234', 'TRUE'],
      ['=1+1', '0.5'],
      // Of the second nobody knows the last digits any more.
      ['999999999999999', '2.611190000123457e+16'],
    ]);
  });

  test('gives what its formulas last gave, and says which have nothing to give', async () => {
    const file = await workbook({
      rows: [HEADER, ['a', null], ['b', null], ['c', null]],
      cells: new Map([
        ['1,1', { value: 'Tên', type: 'formula', formula: 'A1', formulaResult: 'Tên' }],
        ['2,1', { value: null, type: 'formula', formula: 'VLOOKUP(1,2,3)' }],
        ['3,1', { value: '#N/A', type: 'formula', formula: 'NA()', formulaResult: '#N/A' }],
      ]),
    });
    expect(await readTable(file)).toMatchObject({
      value: {
        rows: [{ line: 1 }, { line: 2, cells: ['a', 'Tên'] }],
        problems: [
          { line: 3, code: 'formula-without-value' },
          { line: 4, code: 'formula-error' },
        ],
      },
    });
  });

  test('repeats a value that is merged over rows, and not one merged over columns', async () => {
    const file = await workbook({
      rows: [
        ['Hộ tịch', 'a', 'b'],
        [null, 'c', 'd'],
        [null, 'e', null],
        ['Đất đai', 'f', 'g'],
      ],
      merges: [
        { startRow: 0, endRow: 2, startCol: 0, endCol: 0 },
        { startRow: 2, endRow: 2, startCol: 1, endCol: 2 },
      ],
    });
    expect(await rowsOf(file)).toEqual([
      ['Hộ tịch', 'a', 'b'],
      ['Hộ tịch', 'c', 'd'],
      ['Hộ tịch', 'e', ''],
      ['Đất đai', 'f', 'g'],
    ]);
  });

  test('is read from its first visible sheet', async () => {
    const file = await workbook(
      { rows: [['hidden']], hidden: true },
      { name: 'B', rows: [HEADER] },
      { name: 'C', rows: [['x']] },
    );
    expect(await rowsOf(file)).toEqual([HEADER]);
  });

  test('is refused when it is cut short, is no workbook, or unpacks beyond measure', async () => {
    const file = await workbook({ rows: Array.from({ length: 500 }, (_, i) => [i, `name ${i}`]) });
    for (const length of [30, file.length >> 1, file.length - 30]) {
      expect(await readTable(file.subarray(0, length))).toMatchObject({
        error: { code: 'workbook-broken' },
      });
    }
    expect(inspectZip(file, 100_000_000)).toBe('sound');
    expect(inspectZip(file, 5_000)).toBe('too-large');
    expect(inspectZip(utf8('PK nonsense'), 5_000)).toBe('broken');
  });
});

test.for([
  {
    name: 'CSV',
    file: async () =>
      utf8(`a,b\n${Array.from({ length: 100_000 }, (_, i) => `${i},Thủ tục số ${i}`).join('\n')}`),
  },
  {
    name: 'XLSX',
    file: () =>
      workbook({
        rows: Array.from({ length: 100_001 }, (_, i) => [String(i - 1), `Thủ tục số ${i - 1}`]),
      }),
  },
])('100,000 rows of $name are read whole', async ({ file }) => {
  const rows = await rowsOf(await file());
  expect(rows).toHaveLength(100_001);
  expect(rows.at(-1)).toEqual(['99999', 'Thủ tục số 99999']);
});

test('every fault has words in both languages', () => {
  for (const language of ['vi', 'en'] as const) {
    for (const code of TABLE_FAULT_CODES) {
      expect(tableFaultText({ code, detail: '$1' }, language)).toMatch(/^\S.*[.)]$/);
    }
    for (const code of ROW_FAULT_CODES) {
      const text = rowProblemText({ line: 1, code, column: 'name', detail: 'x' }, language);
      expect(text).toMatch(/^\S/);
      expect(text).not.toMatch(/[{}]/);
    }
  }
});

test('every column of every list has words in both languages', () => {
  const lists = [
    PROCEDURE_COLUMNS,
    COMPONENT_COLUMNS,
    UNIT_COLUMNS,
    COUNTER_COLUMNS,
    CHANGE_COLUMNS,
    BASELINE_COLUMNS,
    COMPLIANCE_COLUMNS,
    DOSSIER_COLUMNS,
  ];
  for (const { name } of lists.flat()) {
    for (const language of ['vi', 'en'] as const) {
      expect(columnText(name, language), name).not.toBe(name);
    }
  }
  expect(columnText('unitCode 99999, STT', 'vi')).toBe('Mã đơn vị 99999, STT');
  const ignored = [
    { heading: 'STT', instead: null },
    { heading: 'Ngày trả', instead: 'Ngày hoàn thành' },
  ];
  expect(ignoredText(ignored, 'en')).toBe(
    'STT, Ngày trả (read only in rows where “Ngày hoàn thành” is empty)',
  );
});

test('a cell that holds a NUL is no cell that can be trusted', async () => {
  const table = await readTable(new TextEncoder().encode('Mã,Tên\n1.0099\u000099,Khai\n'), 'a.csv');
  expect(table).toMatchObject({ value: { problems: [{ line: 2, code: 'characters-lost' }] } });
});

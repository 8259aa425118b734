import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import type { Sheet, Workbook } from '../../core/table/workbook.ts';

/** Longest name of a sheet, and what it may not hold, by the format. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[\\/?*[\]:]/g;

/** The workbook as an XLSX file. Texts stay texts, so none is ever computed as a formula. */
export async function writeWorkbook({ title, sheets }: Workbook): Promise<Uint8Array> {
  return writeXlsx({ properties: { title }, sheets: sheets.map(toSheet) });
}

function toSheet(sheet: Sheet): WriteSheet {
  const { name, above = [], bands, columns, rows } = sheet;
  const headings = columns.map(({ heading }) => heading);
  const header = above.length + (bands === undefined ? 0 : 1);
  return {
    name: name.replace(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME),
    columns: columns.map(({ width = 14, format }) => ({
      width,
      ...(format !== undefined && { numFmt: format }),
    })),
    rows: [
      ...above.map((line) => [line]),
      ...(bands === undefined ? [] : [bandCells(bands)]),
      headings,
      ...rows.map((row) => [...row]),
    ],
    cells: styledCells(sheet, header),
    ...(bands !== undefined && { merges: bandMerges(bands, header - 1) }),
    freezePane: { rows: header + 1 },
    pageSetup: {
      orientation: columns.length > 8 ? 'landscape' : 'portrait',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

function styledCells(
  { bands, columns, rows, rowFormats }: Sheet,
  header: number,
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const heading = {
    style: { font: { bold: true }, alignment: { wrapText: true, vertical: 'center' } },
  } as const;
  for (const column of columns.keys()) {
    cells.set(`${header},${column}`, heading);
    if (bands !== undefined) cells.set(`${header - 1},${column}`, heading);
  }
  for (const [place, format] of rowFormats ?? []) {
    for (const [column, value] of (rows[place] ?? []).entries()) {
      if (typeof value !== 'number') continue;
      cells.set(`${header + 1 + place},${column}`, { style: { numFmt: format } });
    }
  }
  return cells;
}

type Bands = NonNullable<Sheet['bands']>;

function bandCells(bands: Bands): (string | null)[] {
  return bands.flatMap(({ text, columns }) => [
    text === '' ? null : text,
    ...Array.from({ length: columns - 1 }, () => null),
  ]);
}

function bandMerges(bands: Bands, row: number): NonNullable<WriteSheet['merges']> {
  let column = 0;
  return bands.flatMap(({ text, columns }) => {
    const startCol = column;
    column += columns;
    if (text === '' || columns < 2) return [];
    return [{ startRow: row, endRow: row, startCol, endCol: column - 1 }];
  });
}

import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import type { Sheet, Workbook } from '../../core/table/workbook.ts';

/** Longest name of a sheet, and what it may not hold, by the format. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[\\/?*[\]:]/g;

/** The workbook as an XLSX file. Texts stay texts, so none is ever computed as a formula. */
export async function writeWorkbook({ title, sheets }: Workbook): Promise<Uint8Array> {
  return writeXlsx({ properties: { title }, sheets: sheets.map(toSheet) });
}

function toSheet({ name, above = [], columns, rows }: Sheet): WriteSheet {
  const headings = columns.map(({ heading }) => heading);
  const header = above.length;
  const bold = new Map<string, Partial<Cell>>(
    columns.map((_, column) => [`${header},${column}`, { style: { font: { bold: true } } }]),
  );
  return {
    name: name.replace(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME),
    columns: columns.map(({ width = 14, format }) => ({
      width,
      ...(format !== undefined && { numFmt: format }),
    })),
    rows: [...above.map((line) => [line]), headings, ...rows.map((row) => [...row])],
    cells: bold,
    freezePane: { rows: header + 1 },
  };
}

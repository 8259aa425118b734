import { readXlsx, type Cell, type CellValue, type Sheet } from 'hucre/xlsx';
import { fail, ok, type Result } from '../../core/result.ts';
import {
  cellFault,
  cleanCell,
  numberCell,
  MOST_ROWS,
  type CellTable,
  type RowFaultCode,
  type RowProblem,
  type TableFault,
  type TableRow,
} from '../../core/table/table.ts';
import { inspectZip } from './inspect-zip.ts';

/** What a workbook may unpack to; 100,000 rows of ten columns take about a tenth of it. */
const MOST_UNPACKED = 400_000_000;

/**
 * The rows of a workbook's first visible sheet, as one sees them: days as `2025-07-01`, zeros in
 * front kept where the format shows them, a formula as the value that was last computed and stored
 * with it. Nothing is ever computed. A value merged over several rows stands in each of them; merged
 * over columns it stands in the first.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<CellTable, TableFault>> {
  const state = inspectZip(bytes, MOST_UNPACKED);
  if (state !== 'sound') {
    return fail({ code: state === 'broken' ? 'workbook-broken' : 'workbook-too-large' });
  }
  let sheet: Sheet | undefined;
  try {
    let isFirst = true;
    const workbook = await readXlsx(bytes, {
      readStyles: true,
      maxRows: MOST_ROWS + 1,
      sheets(info) {
        const wanted = isFirst && !info.hidden && !info.veryHidden;
        if (wanted) isFirst = false;
        return wanted;
      },
    });
    sheet = workbook.sheets[0];
  } catch {
    return fail({ code: 'workbook-broken' });
  }
  if (sheet === undefined || sheet.rows.length === 0) return fail({ code: 'file-empty' });
  if (sheet.rows.length > MOST_ROWS)
    return fail({ code: 'too-many-rows', detail: String(MOST_ROWS) });
  return ok(toTable(sheet));
}

function toTable(sheet: Sheet): CellTable {
  const fill = mergedDown(sheet);
  const rows: TableRow[] = [];
  const problems: RowProblem[] = [];
  for (const [index, values] of sheet.rows.entries()) {
    const line = index + 1;
    const cells = values.map((value, column) => {
      const from = fill.get(index)?.get(column) ?? index;
      return shownText(
        from === index ? value : (sheet.rows[from]?.[column] ?? null),
        sheet.cells?.get(`${from},${column}`),
      );
    });
    const fault = cells.map(faultOf).find((code) => code !== null);
    if (fault !== undefined) problems.push({ line, code: fault });
    else if (cells.some((cell) => cell.text !== ''))
      rows.push({ line, cells: cells.map(({ text }) => text) });
  }
  return { form: 'cells', rows, problems };
}

interface ShownCell {
  readonly text: string;
  readonly fault?: RowFaultCode;
}

function faultOf({ text, fault }: ShownCell): RowFaultCode | null {
  return fault ?? cellFault(text);
}

function shownText(value: CellValue, cell: Cell | undefined): ShownCell {
  if (cell?.type === 'error' || (cell?.formula !== undefined && isErrorText(value))) {
    return { text: '', fault: 'formula-error' };
  }
  if (cell?.formula !== undefined && (value === null || value === undefined)) {
    return { text: '', fault: 'formula-without-value' };
  }
  if (value instanceof Date) return { text: dateText(value) };
  if (typeof value === 'number') return { text: numberText(value, cell?.style?.numFmt) };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  return { text: value === null || value === undefined ? '' : cleanCell(value) };
}

function isErrorText(value: CellValue): boolean {
  return (
    typeof value === 'string' &&
    /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(value)
  );
}

/** A format of noughts only (`00000`) shows that many digits. */
function numberText(value: number, format: string | undefined): string {
  const digits = format !== undefined && /^0{2,}$/.test(format) ? format.length : 0;
  return numberCell(value).padStart(digits, '0');
}

/** Excel's days have no zone: the library gives them as UTC. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '';
  const text = value.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}

/** For each row and column inside a vertical merge: the row that holds the value. */
function mergedDown(sheet: Sheet): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const fill = new Map<number, Map<number, number>>();
  for (const { startRow, endRow, startCol } of sheet.merges ?? []) {
    for (let row = startRow + 1; row <= Math.min(endRow, sheet.rows.length - 1); row++) {
      const columns = fill.get(row) ?? new Map<number, number>();
      fill.set(row, columns.set(startCol, startRow));
    }
  }
  return fill;
}

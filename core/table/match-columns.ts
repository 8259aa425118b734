import { fail, ok, type Result } from '../result.ts';
import { foldText } from '../search/fold-vietnamese.ts';
import type { CellTable, FieldTable, RawTable, RowProblem, TableFault } from './table.ts';

/** A column that a kind of file knows. */
export interface Column<Name extends string> {
  readonly name: Name;
  /** Other headings it goes by; case, marks and punctuation do not matter. */
  readonly aliases: readonly string[];
  readonly required?: boolean;
}

/** One row by the names of its columns; a column that the file lacks is absent. */
export interface TableRecord<Name extends string> {
  readonly line: number;
  readonly fields: Readonly<Partial<Record<Name, string>>>;
}

export interface RecordTable<Name extends string> {
  readonly records: readonly TableRecord<Name>[];
  /** Rows that can't be read, in the order of the file. */
  readonly problems: readonly RowProblem[];
  /** Known columns that the file has. */
  readonly columns: ReadonlySet<Name>;
  /** Headings that mean nothing to this kind of file; they are left out. */
  readonly ignored: readonly string[];
}

/** Titles, decision numbers and blank rows may stand above the header of a sheet. */
const ROWS_ABOVE_HEADER = 30;

/**
 * Names the cells of each row. The header is the first of the top rows that holds every required
 * column. Refuses a file without such a row, naming what is missing, and one that has a column twice.
 */
export function matchColumns<Name extends string>(
  table: RawTable,
  columns: readonly Column<Name>[],
): Result<RecordTable<Name>, TableFault> {
  const names = nameByHeading(columns);
  return table.form === 'cells'
    ? fromCells(table, columns, names)
    : fromFields(table, columns, names);
}

type NameByHeading<Name> = ReadonlyMap<string, Name>;

function nameByHeading<Name extends string>(columns: readonly Column<Name>[]): NameByHeading<Name> {
  const names = new Map<string, Name>();
  for (const { name, aliases } of columns) {
    for (const heading of [name, ...aliases]) names.set(foldText(heading), name);
  }
  return names;
}

function fromCells<Name extends string>(
  table: CellTable,
  columns: readonly Column<Name>[],
  names: NameByHeading<Name>,
): Result<RecordTable<Name>, TableFault> {
  const top = table.rows.slice(0, ROWS_ABOVE_HEADER);
  const headers = top.map(({ cells }) => cells.map((cell) => names.get(foldText(cell))));
  const at = headers.findIndex((header) => missing(columns, header).length === 0);
  if (at === -1) return fail(headerFault(columns, headers));
  const header = headers[at]!;
  const known = header.filter((name) => name !== undefined);
  const repeated = known.find((name, index) => known.indexOf(name) !== index);
  if (repeated !== undefined) return fail({ code: 'column-repeated', detail: repeated });
  const titles = top[at]!.cells;
  const records: TableRecord<Name>[] = [];
  const problems: RowProblem[] = [...table.problems];
  for (const { line, cells } of table.rows.slice(at + 1)) {
    if (cells.slice(titles.length).some((cell) => cell !== '')) {
      problems.push({ line, code: 'too-many-cells' });
    } else records.push({ line, fields: namedCells(header, cells) });
  }
  return ok({
    records,
    problems: problems.toSorted((a, b) => a.line - b.line),
    columns: new Set(known),
    ignored: titles.filter((title, index) => title !== '' && header[index] === undefined),
  });
}

function namedCells<Name extends string>(
  header: readonly (Name | undefined)[],
  cells: readonly string[],
): Partial<Record<Name, string>> {
  const fields: Partial<Record<Name, string>> = {};
  for (const [index, name] of header.entries()) {
    if (name !== undefined) fields[name] = cells[index] ?? '';
  }
  return fields;
}

function missing<Name extends string>(
  columns: readonly Column<Name>[],
  header: readonly (Name | undefined)[],
): readonly Name[] {
  return columns
    .filter(({ name, required }) => required && !header.includes(name))
    .map(({ name }) => name);
}

/** Names what the row lacks that looks most like a header. */
function headerFault<Name extends string>(
  columns: readonly Column<Name>[],
  headers: readonly (readonly (Name | undefined)[])[],
): TableFault {
  const best = headers
    .map((header) => ({ lacks: missing(columns, header), has: header.some((name) => name) }))
    .filter(({ has }) => has)
    .toSorted((a, b) => a.lacks.length - b.lacks.length)[0];
  const required = columns.filter((column) => column.required).map(({ name }) => name);
  if (best === undefined) return { code: 'header-missing', detail: required.join(', ') };
  return { code: 'column-missing', detail: best.lacks.join(', ') };
}

function fromFields<Name extends string>(
  table: FieldTable,
  columns: readonly Column<Name>[],
  names: NameByHeading<Name>,
): Result<RecordTable<Name>, TableFault> {
  const seen = new Set<Name>();
  const ignored = new Set<string>();
  const records: TableRecord<Name>[] = [];
  const problems: RowProblem[] = [...table.problems];
  for (const { line, fields } of table.rows) {
    const named: Partial<Record<Name, string>> = {};
    let repeated: string | undefined;
    for (const [heading, value] of fields) {
      const name = names.get(foldText(heading));
      if (name === undefined) ignored.add(heading);
      else if (named[name] !== undefined) repeated = heading;
      else {
        seen.add(name);
        named[name] = value;
      }
    }
    if (repeated === undefined) records.push({ line, fields: named });
    else problems.push({ line, code: 'field-repeated', column: repeated });
  }
  const lacks = missing(columns, [...seen]);
  if (records.length > 0 && lacks.length > 0) {
    return fail({ code: 'column-missing', detail: lacks.join(', ') });
  }
  return ok({
    records,
    problems: problems.toSorted((a, b) => a.line - b.line),
    columns: seen,
    ignored: [...ignored],
  });
}

import { fail, ok, type Result } from '../result.ts';
import { foldText } from '../search/fold-vietnamese.ts';
import type { CellTable, FieldTable, RawTable, RowProblem, TableFault } from './table.ts';

/** A column that a kind of file knows. */
export interface Column<Name extends string> {
  readonly name: Name;
  /**
   * Other headings it goes by, the best first; case, marks and punctuation do not matter. Of a file that
   * has two of them the better one counts, the other in rows where that one is empty.
   */
  readonly aliases: readonly string[];
  readonly required?: boolean;
  /** Of two headings the better one alone counts: an empty cell there means none. */
  readonly bestOnly?: boolean;
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
  /** Headings that mean nothing to this kind of file, and second ones of a column. */
  readonly ignored: readonly IgnoredColumn[];
}

/** A heading that is left out; or, with `instead`, read only in rows where that other one is empty. */
export interface IgnoredColumn {
  readonly heading: string;
  readonly instead: string | null;
}

/** Titles, decision numbers and blank rows may stand above the header of a sheet. */
const ROWS_ABOVE_HEADER = 30;

/**
 * Names the cells of each row. The header is the first of the top rows that holds every required
 * column. Refuses a file without such a row, naming what is missing, and one that has a heading twice.
 */
export function matchColumns<Name extends string>(
  table: RawTable,
  columns: readonly Column<Name>[],
): Result<RecordTable<Name>, TableFault> {
  const known = knownHeadings(columns);
  return table.form === 'cells'
    ? fromCells(table, columns, known)
    : fromFields(table, columns, known);
}

/** What a heading stands for, and how good it is among those of its column: 0 is the best. */
interface Meaning<Name> {
  readonly name: Name;
  readonly rank: number;
  readonly bestOnly: boolean;
}

/** What a heading means, however it is spelt; undefined for a strange one. */
type KnownHeadings<Name> = (heading: string) => Meaning<Name> | undefined;

function knownHeadings<Name extends string>(columns: readonly Column<Name>[]): KnownHeadings<Name> {
  const known = new Map<string, Meaning<Name>>();
  for (const { name, aliases, bestOnly = false } of columns) {
    for (const [rank, heading] of [name, ...aliases].entries())
      known.set(foldText(heading), { name, rank, bestOnly });
  }
  // Rows by name bring the same headings a hundred thousand times.
  const read = new Map<string, Meaning<Name> | undefined>();
  return (heading) => {
    if (!read.has(heading)) read.set(heading, known.get(foldText(heading)));
    return read.get(heading);
  };
}

/** A heading of the file that means something, where it stands. */
interface Place<Name> extends Meaning<Name> {
  readonly heading: string;
  readonly at: number;
}

/** Those that mean something, the better ones of a column first. */
function placesOf<Name extends string>(
  headings: readonly string[],
  known: KnownHeadings<Name>,
): readonly Place<Name>[] {
  return headings
    .flatMap((heading, at) => {
      const meaning = known(heading);
      return meaning === undefined ? [] : [{ ...meaning, heading, at }];
    })
    .toSorted((a, b) => a.rank - b.rank);
}

/** A heading that stands twice; one column by two names is no such thing. */
function repeatedHeading<Name>(places: readonly Place<Name>[]): string | undefined {
  const isAlike = (a: Place<Name>, b: Place<Name>) => a.name === b.name && a.rank === b.rank;
  return places.find((place, index) => places.findIndex((each) => isAlike(each, place)) < index)
    ?.heading;
}

/** The value of each column: of two the better one, where it is not empty or counts alone. */
function namedValues<Name extends string>(
  places: readonly Place<Name>[],
  valueAt: (at: number) => string,
): Partial<Record<Name, string>> {
  const fields: Partial<Record<Name, string>> = {};
  for (const { name, at, bestOnly } of places) {
    if (!bestOnly || fields[name] === undefined) fields[name] ||= valueAt(at);
  }
  return fields;
}

function secondHeadings<Name>(places: readonly Place<Name>[]): readonly IgnoredColumn[] {
  return places.flatMap(({ name, heading, bestOnly }) => {
    const first = places.find((place) => place.name === name)!.heading;
    return first === heading ? [] : [{ heading, instead: bestOnly ? null : first }];
  });
}

function fromCells<Name extends string>(
  table: CellTable,
  columns: readonly Column<Name>[],
  known: KnownHeadings<Name>,
): Result<RecordTable<Name>, TableFault> {
  const top = table.rows.slice(0, ROWS_ABOVE_HEADER);
  const headers = top.map(({ cells }) => placesOf(cells, known));
  const at = headers.findIndex((places) => missing(columns, namesOf(places)).length === 0);
  if (at === -1) return fail(headerFault(columns, headers.map(namesOf)));
  const places = headers[at]!;
  const repeated = repeatedHeading(places);
  if (repeated !== undefined) return fail({ code: 'column-repeated', detail: repeated });
  const titles = top[at]!.cells;
  const records: TableRecord<Name>[] = [];
  const problems: RowProblem[] = [...table.problems];
  for (const { line, cells } of table.rows.slice(at + 1)) {
    if (cells.slice(titles.length).some((cell) => cell !== '')) {
      problems.push({ line, code: 'too-many-cells' });
    } else records.push({ line, fields: namedValues(places, (index) => cells[index] ?? '') });
  }
  const meant = new Set(places.map((place) => place.at));
  const strange = titles.filter((title, index) => title !== '' && !meant.has(index));
  return ok({
    records,
    problems: problems.toSorted((a, b) => a.line - b.line),
    columns: namesOf(places),
    ignored: [...strange.map((heading) => ({ heading, instead: null })), ...secondHeadings(places)],
  });
}

function namesOf<Name>(places: readonly Place<Name>[]): ReadonlySet<Name> {
  return new Set(places.map(({ name }) => name));
}

function missing<Name extends string>(
  columns: readonly Column<Name>[],
  header: ReadonlySet<Name>,
): readonly Name[] {
  return columns
    .filter(({ name, required }) => required && !header.has(name))
    .map(({ name }) => name);
}

/** Names what the row lacks that looks most like a header. */
function headerFault<Name extends string>(
  columns: readonly Column<Name>[],
  headers: readonly ReadonlySet<Name>[],
): TableFault {
  const best = headers
    .filter((header) => header.size > 0)
    .map((header) => missing(columns, header))
    .toSorted((a, b) => a.length - b.length)[0];
  const required = columns.filter((column) => column.required).map(({ name }) => name);
  if (best === undefined) return { code: 'header-missing', detail: required.join(', ') };
  return { code: 'column-missing', detail: best.join(', ') };
}

function fromFields<Name extends string>(
  table: FieldTable,
  columns: readonly Column<Name>[],
  known: KnownHeadings<Name>,
): Result<RecordTable<Name>, TableFault> {
  const seen = new Set<Name>();
  const ignored = new Map<string, IgnoredColumn>();
  const records: TableRecord<Name>[] = [];
  const problems: RowProblem[] = [...table.problems];
  for (const { line, fields } of table.rows) {
    const headings = [...fields.keys()];
    const places = placesOf(headings, known);
    for (const { name } of places) seen.add(name);
    for (const heading of headings) {
      if (known(heading) === undefined) ignored.set(heading, { heading, instead: null });
    }
    const repeated = repeatedHeading(places);
    if (repeated !== undefined) {
      problems.push({ line, code: 'field-repeated', column: repeated });
      continue;
    }
    for (const second of secondHeadings(places)) ignored.set(second.heading, second);
    records.push({ line, fields: namedValues(places, (at) => fields.get(headings[at]!) ?? '') });
  }
  const lacks = missing(columns, seen);
  if (records.length > 0 && lacks.length > 0) {
    return fail({ code: 'column-missing', detail: lacks.join(', ') });
  }
  return ok({
    records,
    problems: problems.toSorted((a, b) => a.line - b.line),
    columns: seen,
    ignored: [...ignored.values()],
  });
}

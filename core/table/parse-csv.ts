import { fail, ok, type Result } from '../result.ts';
import type { InSteps } from '../search/in-steps.ts';
import {
  cellFault,
  cleanCell,
  MOST_ROWS,
  type CellTable,
  type RowProblem,
  type TableFault,
  type TableRow,
} from './table.ts';

/** Rows read in one step. */
const STEP_ROWS = 500;

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * The rows of a CSV text (RFC 4180; comma, semicolon, tab or bar, as the first lines show or as
 * Excel's `sep=` line says). Each row carries the line on which it begins, so that breaks inside
 * quotes shift no number. Empty rows are left out. A quote that is never closed ends the reading
 * with a problem at the line where it opens: what follows can't be told apart. Pauses after so many
 * rows, for a list may be long.
 */
export function* parseCsv(text: string): InSteps<Result<CellTable, TableFault>> {
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const reader = new CsvReader(text, hint?.[1] ?? likelyDelimiter(text));
  if (hint !== null) reader.skip(hint[0].length);
  const rows: TableRow[] = [];
  const problems: RowProblem[] = [];
  for (let row = reader.next(), n = 1; row !== null; row = reader.next(), n += 1) {
    if (n % STEP_ROWS === 0) yield;
    if (row.problem !== undefined) problems.push(row.problem);
    else if (row.cells.some((cell) => cell !== '')) {
      const fault = row.cells.map(cellFault).find((code) => code !== null);
      if (fault === undefined) rows.push(row);
      else problems.push({ line: row.line, code: fault });
    }
    if (rows.length > MOST_ROWS) return fail({ code: 'too-many-rows', detail: String(MOST_ROWS) });
  }
  return ok({ form: 'cells', rows, problems });
}

/** The separator that the first lines hold most of, outside quotes; a comma when none shows. */
function likelyDelimiter(text: string): string {
  const head = text.slice(0, 10_000).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((sign) => head.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

interface ReadRow extends TableRow {
  readonly problem?: RowProblem;
}

class CsvReader {
  readonly #text: string;
  readonly #delimiter: string;
  #at = 0;
  #line = 1;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  /** Leaves out a first line of this length. */
  skip(length: number): void {
    this.#at = length;
    this.#line = 2;
  }

  /** The next row, or null at the end. */
  next(): ReadRow | null {
    if (this.#at >= this.#text.length) return null;
    const line = this.#line;
    const cells: string[] = [];
    for (;;) {
      const cell = this.#text[this.#at] === '"' ? this.#quoted() : this.#plain();
      if (typeof cell !== 'string') return { line, cells: [], problem: { line, ...cell } };
      cells.push(cleanCell(cell));
      if (this.#text[this.#at] !== this.#delimiter) break;
      this.#at++;
    }
    this.#endLine();
    return { line, cells };
  }

  #plain(): string {
    const start = this.#at;
    while (this.#at < this.#text.length && !this.#endsCell(this.#text[this.#at]!)) this.#at++;
    return this.#text.slice(start, this.#at);
  }

  #quoted(): string | { code: 'quote-open' | 'quote-misplaced' } {
    let value = '';
    for (let from = this.#at + 1; ;) {
      const close = this.#text.indexOf('"', from);
      if (close === -1) {
        this.#at = this.#text.length;
        return { code: 'quote-open' };
      }
      value += this.#text.slice(from, close);
      this.#at = close + 1;
      if (this.#text[this.#at] !== '"') break;
      value += '"';
      from = this.#at + 1;
    }
    this.#line += value.split('\n').length - 1;
    if (this.#at >= this.#text.length || this.#endsCell(this.#text[this.#at]!)) return value;
    this.#toNextLine();
    return { code: 'quote-misplaced' };
  }

  #endsCell(sign: string): boolean {
    return sign === this.#delimiter || sign === '\n' || sign === '\r';
  }

  #toNextLine(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end === -1 ? this.#text.length : end;
    this.#endLine();
  }

  /** Passes over one line break: LF, CRLF, or the lone CR of old Macs. */
  #endLine(): void {
    if (this.#text[this.#at] === '\r') this.#at++;
    if (this.#text[this.#at] === '\n') this.#at++;
    this.#line++;
  }
}

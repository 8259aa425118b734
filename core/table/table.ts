/** Why a file as a whole can't be read as a table. */
export const TABLE_FAULT_CODES = [
  'file-empty',
  'file-too-large',
  'kind-unknown',
  'old-excel',
  'locked-with-password',
  'workbook-broken',
  'workbook-too-large',
  'encoding-windows-1258',
  'encoding-utf-16',
  'encoding-tcvn3',
  'encoding-vni',
  'encoding-doubled',
  'encoding-unknown',
  'header-missing',
  'column-missing',
  'column-repeated',
  'too-many-rows',
] as const;
export type TableFaultCode = (typeof TABLE_FAULT_CODES)[number];

/** An expected refusal of a whole file: the code, and what it is about (a column, a limit). */
export interface TableFault {
  readonly code: TableFaultCode;
  readonly detail?: string;
}

/** What is wrong with one row: of any table, and of the kinds of file that are imported. */
export const ROW_FAULT_CODES = [
  'quote-open',
  'quote-misplaced',
  'too-many-cells',
  'not-json',
  'not-object',
  'field-repeated',
  'formula-without-value',
  'formula-error',
  'characters-lost',
  'cell-too-long',
  'value-missing',
  'value-invalid',
  'value-too-long',
  'code-invalid',
  'code-shortened',
  'digits-lost',
  'code-repeated',
  'day-invalid',
  'days-reversed',
  'day-left-out',
  'received-after-finished',
  'province-unknown',
  'unit-unknown',
  'procedure-unknown',
] as const;
export type RowFaultCode = (typeof ROW_FAULT_CODES)[number];

/** One bad row: where it stands in the file, why, and in which column. */
export interface RowProblem {
  /** As an editor or Excel numbers it, from 1. */
  readonly line: number;
  readonly code: RowFaultCode;
  readonly column?: string;
  readonly detail?: string;
}

/** A row as it lies in the file; all values are text in NFC without space around it. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows by place (CSV, XLSX): the header is among them, and is not known yet. */
export interface CellTable {
  readonly form: 'cells';
  readonly rows: readonly TableRow[];
  readonly problems: readonly RowProblem[];
}

/** Rows by name (JSONL): each says its own field names. */
export interface FieldTable {
  readonly form: 'fields';
  readonly rows: readonly { readonly line: number; readonly fields: ReadonlyMap<string, string> }[];
  readonly problems: readonly RowProblem[];
}

export type RawTable = CellTable | FieldTable;

/** The most rows one file may have, its header included. */
export const MOST_ROWS = 200_000;

/** Longer cells are a mistake in the file; Excel itself ends at this length. */
const LONGEST_CELL = 32_767;

/**
 * Text as it is compared and stored: NFC, plain spaces, none around it, no control characters; a NUL,
 * of which nobody knows what stood there, becomes U+FFFD.
 */
export function cleanCell(text: string): string {
  const plain = PLAIN.test(text)
    ? text
    : text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD').replace(UNSEEN, '');
  return plain.replace(SPACES, ' ').trim();
}

/** Excel, and others who read numbers, keep fifteen digits; what is shown of more is not what was typed. */
const KEPT_DIGITS = 1e15;

/**
 * A number as the text of its cell. One that has lost digits is written with its power of ten, as no
 * code is, so that nobody takes it for what was typed.
 */
export function numberCell(value: number): string {
  return Math.abs(value) >= KEPT_DIGITS ? value.toExponential() : String(value);
}

/** What is wrong with a cleaned cell wherever it stands; null when nothing is. */
export function cellFault(text: string): RowFaultCode | null {
  if (text.length > LONGEST_CELL) return 'cell-too-long';
  return text.includes('\uFFFD') ? 'characters-lost' : null;
}

const PLAIN = /^[\x20-\x7e]*$/;
const UNSEEN = /[\p{Cf}\p{Co}]|(?![\t\n\r])\p{Cc}/gu;
const SPACES = /[^\S\n]+/g;

import { readWrittenDay, type LocalDay } from '../calendar.ts';
import { fail, ok, type Result } from '../result.ts';
import type { RowProblem } from '../table/table.ts';

/** What is wrong with one value; the line is known to whoever reads the row. */
export type ValueProblem = Omit<RowProblem, 'line'>;

/** Problems quote this much of a value. */
const LONGEST_QUOTE = 60;

/** The start of a value, to be shown with its problem. */
export function quote(value: string): string {
  return value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
}

/** A text that must be there and not be longer than this. */
export function readText(
  value: string | undefined,
  column: string,
  longest: number,
): Result<string, ValueProblem> {
  if (value === undefined || value === '') return fail({ code: 'value-missing', column });
  return value.length > longest ? fail({ code: 'value-too-long', column }) : ok(value);
}

/** A day as `2025-07-01`, `01/07/2025` or `1-7-2025`, a time after it left out; null for no text. */
export function readDay(
  value: string | undefined,
  column: string,
): Result<LocalDay | null, ValueProblem> {
  if (value === undefined || value === '') return ok(null);
  const [date = ''] = value.split(/[T ]/, 1);
  const day = readWrittenDay(date);
  return day === null || day <= 0
    ? fail({ code: 'day-invalid', column, detail: quote(value) })
    : ok(day);
}

/** A figure with a decimal point or comma, thousands apart by points; null for none. */
export function readFigure(
  value: string | undefined,
  column: string,
): Result<number | null, ValueProblem> {
  if (value === undefined || value === '') return ok(null);
  const plain = /^[1-9]\d{0,2}(\.\d{3})+$/.test(value) ? value.replaceAll('.', '') : value;
  const figure = Number(plain.replace(',', '.'));
  return /^\d+([.,]\d+)?$/.test(plain) && Number.isFinite(figure)
    ? ok(figure)
    : fail({ code: 'value-invalid', column, detail: quote(value) });
}

/** The parts of a list in one cell: separated by semicolons, bars or line breaks. */
export function listOf(value: string): readonly string[] {
  return value
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The value as JSON; undefined when it is none. */
export function jsonOf(value: string): unknown {
  if (!/^[[{]/.test(value)) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

import { fail, ok, type Result } from '../result.ts';
import {
  cellFault,
  cleanCell,
  numberCell,
  MOST_ROWS,
  type FieldTable,
  type RowProblem,
  type TableFault,
} from './table.ts';

/**
 * The rows of a JSONL text, an object a line. Every value becomes text: a list of texts joined by
 * `; `, anything deeper as JSON again, null and false as nothing. Empty lines are left out.
 */
export function parseJsonLines(text: string): Result<FieldTable, TableFault> {
  const rows: { line: number; fields: ReadonlyMap<string, string> }[] = [];
  const problems: RowProblem[] = [];
  const lines = text.split('\n');
  if (lines.length > MOST_ROWS + 1)
    return fail({ code: 'too-many-rows', detail: String(MOST_ROWS) });
  for (const [index, content] of lines.entries()) {
    if (content.trim() === '') continue;
    const line = index + 1;
    const parsed = parseLine(content);
    if (parsed.ok) rows.push({ line, fields: parsed.value });
    else problems.push({ line, ...parsed.error });
  }
  return ok({ form: 'fields', rows, problems });
}

function parseLine(content: string): Result<ReadonlyMap<string, string>, Omit<RowProblem, 'line'>> {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return fail({ code: 'not-json' });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail({ code: 'not-object' });
  }
  const fields = new Map<string, string>();
  for (const [name, field] of Object.entries(value)) {
    const text = cleanCell(textOf(field));
    const fault = cellFault(text);
    if (fault !== null) return fail({ code: fault, column: name.slice(0, 40) });
    fields.set(name, text);
  }
  return ok(fields);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberCell(value);
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) {
    return value.join('; ');
  }
  return JSON.stringify(value);
}

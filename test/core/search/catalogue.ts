import { readFileSync } from 'node:fs';
import type { SearchableProcedure } from '../../../core/search/build-index.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly field?: string;
  readonly levels?: readonly string[];
  readonly auth?: readonly string[];
}

/** The 2,870 real procedures, at the lowest level that receives them. */
export function realCatalogue(): readonly SearchableProcedure[] {
  const file = new URL('../../../../shared/data/procedures.jsonl', import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .map((row) => ({
      code: row.code,
      name: row.name,
      sector: row.field ?? '',
      level: levelOf(row),
    }));
}

function levelOf({ auth = [], levels = [] }: Row): SearchableProcedure['level'] {
  if (auth.includes('commune')) return 'commune';
  const isLocal = auth.includes('vertical') && levels.some((level) => level !== 'ministry');
  return auth.includes('province') || isLocal ? 'province' : 'central';
}

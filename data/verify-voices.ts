import { NOMINATION_KINDS } from '../core/nomination.ts';
import { IS_NEWEST } from './nomination-voices.ts';
import type { SqlEngine, SqlRow } from './sql-engine.ts';
import type { CountDifference } from './verify-counts.ts';

interface DifferenceRow extends SqlRow {
  readonly side: 'kept' | 'facts';
  readonly province_code: string;
  readonly procedure_code: string;
  readonly kind: string;
  readonly n: number;
}

const KINDS = NOMINATION_KINDS.map((kind) => `SELECT '${kind}' AS kind`).join(' UNION ALL ');
const KEPT = 'SELECT province_code, procedure_code, kind, voice, backed FROM nomination_voice';
const FROM_FACTS = `SELECT n.province_code, n.procedure_code, k.kind, n.voice, max(n.backed) AS backed
  FROM nomination AS n JOIN (${KINDS}) AS k ON ' ' || n.kinds || ' ' LIKE '% ' || k.kind || ' %'
  WHERE n.procedure_code IS NOT NULL AND ${IS_NEWEST} GROUP BY 1, 2, 3, 4`;

/**
 * Compares the voices that are counted with what nominations say; a difference tells how many are
 * found on one side only, never which. One statement, so it sees one moment.
 */
export async function compareVoices(engine: SqlEngine): Promise<readonly CountDifference[]> {
  const only = (side: string, here: string, there: string) =>
    `SELECT '${side}' AS side, d.province_code, d.procedure_code, d.kind, count(*) AS n
     FROM (${here} EXCEPT ${there}) AS d GROUP BY 2, 3, 4`;
  const rows = await engine.all<DifferenceRow>(
    `${only('kept', KEPT, FROM_FACTS)} UNION ALL ${only('facts', FROM_FACTS, KEPT)}`,
  );
  return rows.map(({ side, n, ...row }) => ({
    table: 'nomination_voice',
    key: `${row.province_code} ${row.procedure_code} ${row.kind}`,
    kept: side === 'kept' ? n : null,
    facts: side === 'facts' ? n : null,
  }));
}

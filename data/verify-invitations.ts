import { differingRows } from './differing-rows.ts';
import type { SqlEngine } from './sql-engine.ts';
import type { CountDifference } from './verify-counts.ts';

const COUNTS = {
  invitation_count: {
    key: ['province_code', 'made_on', 'unit_code', 'state', 'handed'],
    rows: `invitation WHERE handed <> 'replaced'`,
  },
  invitation_opened: {
    key: ['province_code', 'settle_month'],
    rows: `invitation_step WHERE step = 'opened'`,
  },
} as const;

/** Compares the counts of invitations with their rows, each in one statement, so it sees one moment. */
export async function compareInvitationCounts(
  engine: SqlEngine,
): Promise<readonly CountDifference[]> {
  const found: CountDifference[] = [];
  for (const table of ['invitation_count', 'invitation_opened'] as const) {
    const { key, rows } = COUNTS[table];
    const columns = key.join(', ');
    const kept = `SELECT ${columns}, n FROM ${table} WHERE n <> 0`;
    const counted = `SELECT ${columns}, count(*) AS n FROM ${rows} GROUP BY ${columns}`;
    const differing = await differingRows(engine, kept, counted);
    for (const { side, n, ...row } of differing) {
      found.push({
        table,
        key: key.map((column) => row[column]).join(' '),
        kept: side === 'kept' ? Number(n) : null,
        facts: side === 'facts' ? Number(n) : null,
      });
    }
  }
  return found;
}

import type { InvitationStates, StatesQuery } from '../core/invitation.ts';
import type { UnitCode } from '../core/organisation.ts';
import type { SqlReader, SqlRow } from './sql-engine.ts';

interface StateRow extends SqlRow {
  readonly unit_code: string;
  readonly made: number;
  readonly to_print: number;
  readonly sent: number;
  readonly expired: number;
  readonly withdrawn: number;
}

/** See `InvitationBook.countStates`. Reads counts, never invitations. */
export async function countStates(from: SqlReader, query: StatesQuery): Promise<InvitationStates> {
  const of = (condition: string) => `sum(CASE WHEN ${condition} THEN n ELSE 0 END)`;
  const rows = await from.all<StateRow>(
    `SELECT unit_code, sum(n) AS made, ${of(`handed = 'nobody' AND state = 'made'`)} AS to_print,
       ${of(`state = 'sent'`)} AS sent, ${of(`state = 'expired'`)} AS expired,
       ${of(`state = 'withdrawn'`)} AS withdrawn
     FROM invitation_count WHERE province_code = $1 AND made_on BETWEEN $2 AND $3
     GROUP BY unit_code HAVING sum(n) > 0 ORDER BY unit_code`,
    [query.province, query.from, query.to],
  );
  const [steps] = await from.all<{ n: number | null }>(
    'SELECT sum(n) AS n FROM invitation_opened WHERE province_code = $1',
    [query.province],
  );
  const units = rows.map(({ unit_code, to_print, ...counts }) => ({
    ...counts,
    unit: unit_code as UnitCode,
    toPrint: to_print,
  }));
  return { units, opened: steps?.n ?? 0 };
}

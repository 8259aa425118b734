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

/** See `InvitationBook.countStates`. A code that another one took the place of counts as one with it. */
export async function countStates(from: SqlReader, query: StatesQuery): Promise<InvitationStates> {
  const rows = await from.all<StateRow>(
    `SELECT i.unit_code, count(*) AS made,
       sum(CASE WHEN i.handed = 'nobody' AND i.state = 'made' THEN 1 ELSE 0 END) AS to_print,
       sum(CASE WHEN i.state = 'sent' THEN 1 ELSE 0 END) AS sent,
       sum(CASE WHEN i.state = 'expired' THEN 1 ELSE 0 END) AS expired,
       sum(CASE WHEN i.state = 'withdrawn' THEN 1 ELSE 0 END) AS withdrawn
     FROM invitation AS i
     WHERE i.province_code = $1 AND i.made_on BETWEEN $2 AND $3 AND NOT (i.state = 'withdrawn'
       AND EXISTS (SELECT 1 FROM invitation AS n WHERE n.province_code = i.province_code
         AND n.dossier_key = i.dossier_key AND n.state <> 'withdrawn'))
     GROUP BY i.unit_code ORDER BY i.unit_code`,
    [query.province, query.from, query.to],
  );
  const [steps] = await from.all<{ n: number }>(
    `SELECT count(*) AS n FROM invitation_step WHERE province_code = $1 AND step = 'opened'`,
    [query.province],
  );
  const units = rows.map(({ unit_code, to_print, ...counts }) => ({
    ...counts,
    unit: unit_code as UnitCode,
    toPrint: to_print,
  }));
  return { units, opened: steps?.n ?? 0 };
}

import type { LocalDay } from '../core/calendar.ts';
import type { LeftOutMember, LeftOutTally, SuspicionBook } from '../core/suspicion/suspicion.ts';
import type { SqlReader, SqlRow } from './sql-engine.ts';

const LEFT_OUT = `SELECT decided, backed, sum(n1) AS n1, sum(n2) AS n2, sum(n3) AS n3, sum(n4) AS n4,
  sum(n5) AS n5 FROM left_out_tally
  WHERE province_code = $1 AND dimension = $2 AND period BETWEEN $3 AND $4 AND member = $5
  GROUP BY decided, backed ORDER BY decided, backed`;

/** See `SuspicionBook.tallyLeftOut`. */
export async function readLeftOut(
  reader: SqlReader,
  { province, unit, from, to }: Parameters<SuspicionBook['tallyLeftOut']>[0],
): Promise<readonly LeftOutTally[]> {
  const dimension = unit === null ? 'all' : 'unit';
  const rows = await reader.all<SqlRow & Record<'n1' | 'n2' | 'n3' | 'n4' | 'n5', number>>(
    LEFT_OUT,
    [province, dimension, from, to, unit ?? ''],
  );
  return rows.map(({ decided, backed, n1, n2, n3, n4, n5 }) => ({
    decided: decided === 1,
    backed: backed === 1,
    scores: [n1, n2, n3, n4, n5],
  }));
}

const BY_MEMBER = `SELECT period, member, backed, sum(n1) AS n1, sum(n2) AS n2, sum(n3) AS n3,
  sum(n4) AS n4, sum(n5) AS n5 FROM left_out_tally
  WHERE province_code = $1 AND dimension = $2 AND period BETWEEN $3 AND $4
    AND member = coalesce($5, member)
  GROUP BY period, member, backed ORDER BY period, member, backed`;

/** See `SuspicionBook.leftOutBy`. */
export async function readLeftOutBy(
  reader: SqlReader,
  { province, dimension, member, from, to }: Parameters<SuspicionBook['leftOutBy']>[0],
): Promise<readonly LeftOutMember[]> {
  const rows = await reader.all<
    SqlRow & { readonly member: string } & Record<'n1' | 'n2' | 'n3' | 'n4' | 'n5', number>
  >(BY_MEMBER, [province, dimension, from, to, member ?? null]);
  return rows.map(({ period, member: name, backed, n1, n2, n3, n4, n5 }) => ({
    day: period as LocalDay,
    member: name,
    backed: backed === 1,
    scores: [n1, n2, n3, n4, n5],
  }));
}

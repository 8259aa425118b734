import type { LocalDay } from '../core/calendar.ts';
import type {
  DossierLog,
  DossierTally,
  DossierTallyQuery,
  FiledDossiers,
  HandlingTally,
} from '../core/dossier-log.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { SqlEngine, SqlRow } from './sql-engine.ts';

interface TallyRow extends SqlRow {
  readonly period: number;
  readonly member: string;
  readonly on_time: number;
  readonly late: number;
  readonly undated: number;
}

const WHERE = `FROM dossier_tally WHERE province_code = $1 AND dimension = $2 AND grain = $3
  AND period BETWEEN $4 AND $5`;
const SUMS = 'sum(on_time) AS on_time, sum(late) AS late, sum(undated) AS undated';
const SOME = 'HAVING sum(on_time) + sum(late) + sum(undated) > 0';
const BY_PERIOD = `SELECT period, member, on_time, late, undated ${WHERE}
  AND on_time + late + undated > 0 ORDER BY period, member`;
const BY_MEMBER = `SELECT member, ${SUMS} ${WHERE} GROUP BY member ${SOME} ORDER BY member`;
/** The months, and the day with its counts turned negative, summed by member in one reading. */
const LESS_DAY = `SELECT member, ${SUMS} FROM (
    SELECT member, on_time, late, undated ${WHERE} UNION ALL
    SELECT member, -on_time, -late, -undated FROM dossier_tally
    WHERE province_code = $1 AND dimension = $2 AND grain = 'day' AND period = $6
  ) AS parts GROUP BY member ${SOME} ORDER BY member`;

/** Finished dossiers of each group, from their counts. */
export async function readDossierTallies(
  engine: SqlEngine,
  query: DossierTallyQuery,
): Promise<readonly DossierTally[]> {
  const { province, dimension, grain, from, to, by, lessDay } = query;
  const range = [province, dimension, grain, from, to];
  const rows = await (lessDay === undefined
    ? engine.all<TallyRow>(by === 'period' ? BY_PERIOD : BY_MEMBER, range)
    : engine.all<TallyRow>(LESS_DAY, [...range, lessDay]));
  return rows.map((row) => ({
    period: by === 'period' ? row.period : null,
    member: row.member,
    finished: { 'on-time': row.on_time, late: row.late, undated: row.undated },
  }));
}

/** How long dossiers of each group took, from their counts. */
export async function readHandlingTallies(
  engine: SqlEngine,
  { province, dimension, grain, from, to }: Parameters<DossierLog['tallyHandling']>[0],
): Promise<readonly HandlingTally[]> {
  return engine.all<SqlRow & HandlingTally>(
    `SELECT period, member, received, handling_days AS days, handling_squares AS squares ${WHERE}
     AND received > 0 ORDER BY period, member`,
    [province, dimension, grain, from, to],
  );
}

/** First and last day with a finished dossier. */
export async function readDossierSpan(
  engine: SqlEngine,
  province: ProvinceCode,
): Promise<{ first: LocalDay; last: LocalDay } | null> {
  const [row] = await engine.all<{ first: number | null; last: number | null }>(
    `SELECT min(period) AS first, max(period) AS last FROM dossier_tally
     WHERE province_code = $1 AND dimension = 'all' AND grain = 'day'
     AND on_time + late + undated > 0`,
    [province],
  );
  if (row?.first == null || row.last == null) return null;
  return { first: row.first as LocalDay, last: row.last as LocalDay };
}

/** See `DossierLog.byFiling`. */
export async function readFiledDossiers(
  engine: SqlEngine,
  { province, unit, from, to }: Parameters<DossierLog['byFiling']>[0],
): Promise<readonly FiledDossiers[]> {
  return engine.all<SqlRow & FiledDossiers>(
    `SELECT procedure_code AS procedure, filing, sum(n) AS n FROM dossier_count
     WHERE province_code = $1 AND unit_code = $2 AND day BETWEEN $3 AND $4
     GROUP BY procedure_code, filing ORDER BY procedure_code, filing`,
    [province, unit, from, to],
  );
}

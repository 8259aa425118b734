import { localMonth, type LocalDay } from '../core/calendar.ts';
import { DOSSIER_DIMENSIONS, type DossierDimension } from '../core/dossier-log.ts';
import { differingRows, type Sided } from './differing-rows.ts';
import type { SqlEngine, SqlRow } from './sql-engine.ts';
import type { CountDifference } from './verify-counts.ts';

const KEY = 'province_code, unit_code, counter_id, procedure_code, filing, timeliness, day';

/** Each dossier once, as its highest revision says, unless that withdraws it. */
const FROM_FACTS = `SELECT ${KEY}, count(*) AS n, count(handling_days) AS received,
  coalesce(sum(handling_days), 0) AS handling_days,
  coalesce(sum(handling_days * handling_days), 0) AS handling_squares FROM finished_dossier AS fact
  WHERE withdrawn = 0 AND NOT EXISTS (
    SELECT 1 FROM finished_dossier AS later
    WHERE later.dossier_key = fact.dossier_key AND later.province_code = fact.province_code
    AND later.revision > fact.revision
  ) GROUP BY ${KEY}`;

/** Counted of dossiers whose day of receipt is known. */
const HANDLING_COLUMNS = ['received', 'handling_days', 'handling_squares'];
const HANDLING = HANDLING_COLUMNS.join(', ');
const COLUMNS = ['on_time', 'late', 'undated', ...HANDLING_COLUMNS];

const MEMBERS: Readonly<Record<DossierDimension, string>> = {
  all: `''`,
  unit: 'unit_code',
  counter: 'counter_id',
  procedure: 'procedure_code',
  filing: 'filing',
};

/**
 * Rebuilds every count of finished dossiers from the facts and compares. Reads only; each comparison
 * is one statement, so it sees one moment. A group that lost its last dossier may still have a row.
 */
export async function compareDossierCounts(engine: SqlEngine): Promise<readonly CountDifference[]> {
  const found = [...(await compareCounts(engine))];
  for (const dimension of DOSSIER_DIMENSIONS) found.push(...(await compareDays(engine, dimension)));
  return [...found, ...(await compareMonths(engine))];
}

async function compareCounts(engine: SqlEngine): Promise<readonly CountDifference[]> {
  const kept = `SELECT ${KEY}, n, ${HANDLING} FROM dossier_count
    WHERE (n, ${HANDLING}) <> (0, 0, 0, 0)`;
  const rows = await differingRows(engine, kept, FROM_FACTS);
  return paired('dossier_count', rows, (row) =>
    KEY.split(', ')
      .map((column) => row[column])
      .join(' '),
  );
}

/** Day tallies against the counts, which were just compared with the facts. */
async function compareDays(
  engine: SqlEngine,
  dimension: DossierDimension,
): Promise<readonly CountDifference[]> {
  const sumIf = (timeliness: string, column: string) =>
    `sum(CASE WHEN timeliness = '${timeliness}' THEN n ELSE 0 END) AS ${column}`;
  const fromCounts = `SELECT province_code, day AS period, ${MEMBERS[dimension]} AS member,
    ${sumIf('on-time', 'on_time')}, ${sumIf('late', 'late')}, ${sumIf('undated', 'undated')},
    sum(received) AS received, sum(handling_days) AS handling_days,
    sum(handling_squares) AS handling_squares
    FROM dossier_count GROUP BY 1, 2, 3 HAVING sum(abs(n)) <> 0`;
  const kept = `SELECT province_code, period, member, ${COLUMNS.join(', ')} FROM dossier_tally
    WHERE dimension = '${dimension}' AND grain = 'day'
    AND (${COLUMNS.join(', ')}) <> (0, 0, 0, 0, 0, 0)`;
  const rows = await differingRows(engine, kept, fromCounts);
  return paired('dossier_tally', rows, (row) => tallyKey(dimension, 'day', row));
}

/** Month tallies against the day tallies. */
async function compareMonths(engine: SqlEngine): Promise<readonly CountDifference[]> {
  const rows = await engine.all<SqlRow & { grain: string; period: number; dimension: string }>(
    `SELECT province_code, dimension, grain, period, member, ${COLUMNS.join(', ')}
     FROM dossier_tally`,
  );
  const sums = { day: new Map<string, number>(), month: new Map<string, number>() };
  for (const row of rows) {
    const { grain } = row;
    const side = grain === 'day' ? sums.day : sums.month;
    const period = grain === 'day' ? localMonth(row.period as LocalDay) : row.period;
    for (const column of COLUMNS) {
      const key = `${tallyKey(row.dimension, 'month', { ...row, period })} ${column}`;
      side.set(key, (side.get(key) ?? 0) + Number(row[column]));
    }
  }
  return [...new Set([...sums.day.keys(), ...sums.month.keys()])]
    .map((key) => ({
      table: 'dossier_tally' as const,
      key,
      kept: sums.month.get(key) ?? 0,
      facts: sums.day.get(key) ?? 0,
    }))
    .filter(({ kept, facts }) => kept !== facts);
}

function tallyKey(dimension: string, grain: string, row: SqlRow): string {
  return [row['province_code'], dimension, grain, row['period'], row['member']].join(' ');
}

function paired(
  table: CountDifference['table'],
  rows: readonly Sided[],
  keyOf: (row: Sided) => string,
): readonly CountDifference[] {
  const byKey = new Map<string, Partial<Record<Sided['side'], Sided>>>();
  for (const row of rows) byKey.set(keyOf(row), { ...byKey.get(keyOf(row)), [row.side]: row });
  return [...byKey].map(([key, { kept, facts }]) => {
    const column = kept && facts ? HANDLING_COLUMNS.find((c) => kept[c] !== facts[c]) : undefined;
    const figure = (row: Sided | undefined) => (row === undefined ? null : finishedIn(row));
    const found = { table, key, kept: figure(kept), facts: figure(facts) };
    if (column === undefined || found.kept !== found.facts) return found;
    return {
      table,
      key: `${key} ${column}`,
      kept: Number(kept![column]),
      facts: Number(facts![column]),
    };
  });
}

function finishedIn(row: Sided): number {
  if ('n' in row) return Number(row['n']);
  return Number(row['on_time']) + Number(row['late']) + Number(row['undated']);
}

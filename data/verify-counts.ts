import { localMonth, type LocalDay } from '../core/calendar.ts';
import { DIMENSIONS, type Dimension } from '../core/ports.ts';
import { verifyAudit } from './audit-log.ts';
import { damagedDecisionFiles } from './decision-file-book.ts';
import { differingRows, type Sided } from './differing-rows.ts';
import { LEFT_OUT_DIMENSIONS } from './rating-counts.ts';
import type { SqlEngine, SqlReader, SqlRow } from './sql-engine.ts';
import { compareDossierCounts } from './verify-dossiers.ts';
import { comparePairs } from './verify-pairs.ts';
import { compareInvitationCounts } from './verify-invitations.ts';
import { compareVoices } from './verify-voices.ts';

/** A count that is not what the facts say, in words. */
export interface CountDifference {
  readonly table:
    | 'rating_count'
    | 'rating_tally'
    | 'rating_pair'
    | 'answer_tally'
    | 'left_out_tally'
    | 'dossier_count'
    | 'dossier_tally'
    | 'invitation_count'
    | 'invitation_opened'
    | 'nomination_voice';
  readonly key: string;
  readonly kept: number | null;
  readonly facts: number | null;
}

export interface Verification {
  readonly ratings: number;
  /** Facts about finished dossiers, corrections and withdrawals among them. */
  readonly dossierFacts: number;
  readonly differences: readonly CountDifference[];
  /** What the database's own check found, and a broken chain of the audit log, and files that are not whole. */
  readonly damage: readonly string[];
}

/**
 * Rebuilds every count from the facts and compares. Reads only, and may run while ratings come in
 * (each comparison is one statement, so it sees one moment).
 */
export async function verifyCounts(engine: SqlEngine): Promise<Verification> {
  const [row] = await engine.all<{ ratings: number; dossiers: number }>(
    `SELECT (SELECT count(*) FROM rating) AS ratings,
     (SELECT count(*) FROM finished_dossier) AS dossiers`,
  );
  return {
    ratings: row?.ratings ?? 0,
    dossierFacts: row?.dossiers ?? 0,
    differences: [
      ...(await compareCounts(engine)),
      ...(await compareDays(engine)),
      ...(await compareMonths(engine, 'rating_tally')),
      ...(await comparePairs(engine)),
      ...(await compareAnswerDays(engine)),
      ...(await compareMonths(engine, 'answer_tally')),
      ...(await compareLeftOut(engine)),
      ...(await compareDossierCounts(engine)),
      ...(await compareInvitationCounts(engine)),
      ...(await compareVoices(engine)),
    ],
    damage: [
      ...(await engine.checkIntegrity()),
      ...(await auditDamage(engine)),
      ...(await damagedDecisionFiles(engine)),
    ],
  };
}

const COUNT_KEY =
  'province_code, unit_code, counter_id, procedure_code, channel, day, score, backed';

async function compareCounts(engine: SqlEngine): Promise<readonly CountDifference[]> {
  const fromFacts = `SELECT province_code, unit_code, counter_id,
    coalesce(procedure_code, '') AS procedure_code, channel, day, score, backed, count(*) AS n
    FROM rating_counted GROUP BY 1, 2, 3, 4, 5, 6, 7, 8`;
  const rows = await differingRows(engine, `SELECT ${COUNT_KEY}, n FROM rating_count`, fromFacts);
  return paired('rating_count', rows, (row) =>
    COUNT_KEY.split(', ')
      .map((column) => row[column])
      .join(' '),
  );
}

const SCORE_COLUMNS = ['n1', 'n2', 'n3', 'n4', 'n5'] as const;

const MEMBER_COLUMNS: Readonly<Record<Dimension, string>> = {
  all: `''`,
  unit: 'unit_code',
  counter: 'counter_id',
  procedure: 'procedure_code',
  channel: 'channel',
};

/** Day tallies against the counts, which were just compared with the facts. */
async function compareDays(engine: SqlEngine): Promise<readonly CountDifference[]> {
  const found: CountDifference[] = [];
  for (const dimension of DIMENSIONS) {
    const sums = SCORE_COLUMNS.map(
      (column, i) => `sum(CASE WHEN score = ${i + 1} THEN n ELSE 0 END) AS ${column}`,
    ).join(', ');
    const fromCounts = `SELECT province_code, day AS period, ${MEMBER_COLUMNS[dimension]} AS member,
      backed, ${sums} FROM rating_count GROUP BY 1, 2, 3, 4`;
    const kept = `SELECT province_code, period, member, backed, ${SCORE_COLUMNS.join(', ')}
      FROM rating_tally WHERE dimension = '${dimension}' AND grain = 'day'`;
    const rows = await differingRows(engine, kept, fromCounts);
    found.push(...paired('rating_tally', rows, (row) => tallyKey(dimension, 'day', row)));
  }
  return found;
}

/** Day tallies of answers against the answers that count now. */
async function compareAnswerDays(engine: SqlEngine): Promise<readonly CountDifference[]> {
  const found: CountDifference[] = [];
  for (const dimension of DIMENSIONS) {
    const sums = SCORE_COLUMNS.map(
      (column, i) => `sum(CASE WHEN score = ${i + 1} THEN 1 ELSE 0 END) AS ${column}`,
    ).join(', ');
    const fromFacts = `SELECT province_code, day AS period,
      coalesce(${MEMBER_COLUMNS[dimension]}, '') AS member, backed, question, answer, ${sums}
      FROM (SELECT r.*, a.question, a.answer FROM answer_now AS a
        JOIN rating_counted AS r ON r.rating_id = a.rating_id) AS said GROUP BY 1, 2, 3, 4, 5, 6`;
    const kept = `SELECT province_code, period, member, backed, question, answer,
      ${SCORE_COLUMNS.join(', ')} FROM answer_tally WHERE dimension = '${dimension}' AND grain = 'day'`;
    const rows = await differingRows(engine, kept, fromFacts);
    found.push(...paired('answer_tally', rows, (row) => tallyKey(dimension, 'day', row)));
  }
  return found;
}

/** Counts of what is kept out of the figures against those ratings. */
async function compareLeftOut(engine: SqlEngine): Promise<readonly CountDifference[]> {
  const found: CountDifference[] = [];
  for (const dimension of LEFT_OUT_DIMENSIONS) {
    const sums = SCORE_COLUMNS.map(
      (column, i) => `sum(CASE WHEN r.score = ${i + 1} THEN 1 ELSE 0 END) AS ${column}`,
    ).join(', ');
    const member = dimension === 'all' ? `''` : `coalesce(r.${MEMBER_COLUMNS[dimension]}, '')`;
    const fromFacts = `SELECT r.province_code, r.day AS period, ${member} AS member, r.backed,
      o.decided, ${sums} FROM rating_left_out AS o JOIN rating_now AS r
      ON r.rating_id = o.rating_id GROUP BY 1, 2, 3, 4, 5`;
    const kept = `SELECT province_code, period, member, backed, decided, ${SCORE_COLUMNS.join(', ')}
      FROM left_out_tally WHERE dimension = '${dimension}'`;
    const rows = await differingRows(engine, kept, fromFacts);
    const keyOf = (row: SqlRow) => `${tallyKey(dimension, 'day', row)} decided=${row['decided']}`;
    found.push(...paired('left_out_tally', rows, keyOf));
  }
  return found;
}

/** Month tallies against the day tallies. */
async function compareMonths(
  engine: SqlEngine,
  table: 'rating_tally' | 'answer_tally',
): Promise<readonly CountDifference[]> {
  const facts = await sumsByMonth(engine, table, 'day');
  const kept = await sumsByMonth(engine, table, 'month');
  return [...new Set([...facts.keys(), ...kept.keys()])]
    .map((key) => ({
      table,
      key,
      kept: kept.get(key) ?? null,
      facts: facts.get(key) ?? null,
    }))
    .filter((difference) => difference.kept !== difference.facts);
}

async function sumsByMonth(
  engine: SqlEngine,
  table: 'rating_tally' | 'answer_tally',
  grain: 'day' | 'month',
): Promise<ReadonlyMap<string, number>> {
  const rows = await engine.all<SqlRow & { dimension: Dimension; period: number }>(
    `SELECT * FROM ${table} WHERE grain = '${grain}'`,
  );
  const sums = new Map<string, number>();
  for (const row of rows) {
    const period = grain === 'day' ? localMonth(row.period as LocalDay) : row.period;
    for (const column of SCORE_COLUMNS) {
      const key = `${tallyKey(row.dimension, 'month', { ...row, period })} ${column}`;
      sums.set(key, (sums.get(key) ?? 0) + Number(row[column]));
    }
  }
  return sums;
}

function tallyKey(dimension: Dimension, grain: string, row: SqlRow): string {
  const { province_code, period, member, backed, question, answer } = row;
  const said = question === undefined ? [] : [question, answer];
  return [province_code, dimension, grain, period, member, `backed=${backed}`, ...said].join(' ');
}

function paired(
  table: CountDifference['table'],
  rows: readonly Sided[],
  keyOf: (row: Sided) => string,
): readonly CountDifference[] {
  const byKey = new Map<string, { kept: number | null; facts: number | null }>();
  for (const row of rows) {
    const key = keyOf(row);
    const pair = byKey.get(key) ?? { kept: null, facts: null };
    const n =
      'n' in row ? Number(row['n']) : SCORE_COLUMNS.reduce((sum, c) => sum + Number(row[c]), 0);
    pair[row.side] = n;
    byKey.set(key, pair);
  }
  return [...byKey].map(([key, pair]) => ({ table, key, ...pair }));
}

async function auditDamage(reader: SqlReader): Promise<readonly string[]> {
  const { broken } = await verifyAudit(reader);
  if (broken === null) return [];
  return [`audit_entry ${broken}: changed, or an entry before it is missing`];
}

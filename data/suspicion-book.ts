import { instant, type Instant, type LocalDay } from '../core/calendar.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../core/organisation.ts';
import type {
  Evidence,
  JudgedDay,
  Suspicion,
  SuspicionBook,
  SuspicionDecision,
  SuspicionRule,
} from '../core/suspicion/suspicion.ts';
import { readCounterDays } from './counter-days.ts';
import { decideSuspicion } from './decide-suspicion.ts';
import type { SqlEngine, SqlReader, SqlRow, SqlTransaction } from './sql-engine.ts';

interface SuspicionRow extends SqlRow {
  readonly day: number;
  readonly counter_id: string;
  readonly rule: string;
  readonly version: number;
  readonly unit_code: string;
  readonly n: number;
  readonly evidence: string;
  readonly judged_at: number;
}

interface DecisionRow extends SqlRow {
  readonly day: number;
  readonly counter_id: string;
  readonly rule: string;
  readonly version: number;
  readonly verdict: SuspicionDecision['verdict'];
  readonly n: number;
  readonly reason: string;
  readonly author: string;
  readonly decided_at: number;
}

/** What is suspected of counters' days and what was decided about it, over a database. */
export function createSuspicionBook(engine: SqlEngine): SuspicionBook {
  return {
    days: (query) => readCounterDays(engine, query),
    record: (province, judged, at) =>
      engine.transaction(async (transaction) => {
        // In one order everywhere, so that two processes wait for each other and do not deadlock.
        const inOrder = judged.toSorted((a, b) => (placeKey(a) < placeKey(b) ? -1 : 1));
        for (const { day, findings } of inOrder) {
          const place = [province, day.day, day.counter] as const;
          await transaction.run(
            `INSERT INTO judged_day (province_code, day, counter_id, seen) VALUES ($1, $2, $3, $4)
             ON CONFLICT (province_code, day, counter_id) DO UPDATE SET seen = excluded.seen`,
            [...place, day.seen],
          );
          await recordFindings(transaction, place, { findings, unit: day.unit, at });
        }
      }),
    list: (query) => listSuspicions(engine, query),
    decide: (key, decision, note) => decideSuspicion(engine, { key, decision, note }),
    async countLeftOut({ province, unit, from, to }) {
      const [row] = await engine.all<{ n: number }>(
        `SELECT count(*) AS n FROM rating_left_out
         WHERE province_code = $1 AND day BETWEEN $2 AND $3 AND ($4 = '' OR unit_code = $4)`,
        [province, from, to, unit ?? ''],
      );
      return row?.n ?? 0;
    },
  };
}

function placeKey({ day }: JudgedDay): string {
  return `${day.day} ${day.counter}`;
}

async function recordFindings(
  transaction: SqlTransaction,
  place: readonly [string, number, string],
  { findings, unit, at }: Pick<JudgedDay, 'findings'> & { unit: UnitCode; at: Instant },
): Promise<void> {
  const known = await readNewest(transaction, place);
  const gone = [...known.values()]
    .filter(({ rule, n }) => n > 0 && !findings.some((finding) => finding.rule === rule))
    .map(({ rule }) => ({ rule, ratings: 0, evidence: {} }));
  for (const { rule, ratings, evidence } of [...findings, ...gone]) {
    const newest = known.get(rule);
    const told = JSON.stringify(evidence);
    if (newest?.n === ratings && newest.evidence === told) continue;
    await transaction.run(
      `INSERT INTO suspicion (province_code, day, counter_id, rule, version, unit_code, n,
       evidence, judged_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT DO NOTHING`,
      [...place, rule, (newest?.version ?? 0) + 1, unit, ratings, told, at],
    );
  }
}

async function readNewest(
  reader: SqlReader,
  place: readonly [string, number, string],
): Promise<ReadonlyMap<string, SuspicionRow>> {
  const rows = await reader.all<SuspicionRow>(
    `SELECT day, counter_id, rule, version, unit_code, n, evidence, judged_at FROM suspicion
     WHERE province_code = $1 AND day = $2 AND counter_id = $3 ORDER BY rule, version`,
    place,
  );
  return new Map(rows.map((row) => [row.rule, row]));
}

async function listSuspicions(
  engine: SqlEngine,
  { province, unit, from, to }: Parameters<SuspicionBook['list']>[0],
): Promise<readonly Suspicion[]> {
  const range = [province, from, to];
  const rows = await engine.all<SuspicionRow>(
    `SELECT day, counter_id, rule, version, unit_code, n, evidence, judged_at FROM suspicion AS s
     WHERE province_code = $1 AND day BETWEEN $2 AND $3 AND ($4 = '' OR unit_code = $4)
       AND NOT EXISTS (SELECT 1 FROM suspicion AS t WHERE t.province_code = s.province_code
         AND t.day = s.day AND t.counter_id = s.counter_id AND t.rule = s.rule
         AND t.version > s.version)
     ORDER BY day DESC, counter_id, rule`,
    [...range, unit ?? ''],
  );
  const decided = await engine.all<DecisionRow>(
    `SELECT day, counter_id, rule, version, verdict, n, reason, author, decided_at
     FROM suspicion_decision WHERE province_code = $1 AND day BETWEEN $2 AND $3 ORDER BY version`,
    range,
  );
  const decisions = Map.groupBy(decided, keyOf);
  return rows
    .map((row) => toSuspicion(province, row, decisions.get(keyOf(row)) ?? []))
    .filter(({ ratings, decisions: about }) => ratings > 0 || about.length > 0);
}

function keyOf({ day, counter_id, rule }: DecisionRow | SuspicionRow): string {
  return `${day} ${counter_id} ${rule}`;
}

function toSuspicion(
  province: ProvinceCode,
  row: SuspicionRow,
  decided: readonly DecisionRow[],
): Suspicion {
  return {
    province,
    counter: row.counter_id as CounterId,
    unit: row.unit_code as UnitCode,
    day: row.day as LocalDay,
    rule: row.rule as SuspicionRule,
    ratings: row.n,
    evidence: JSON.parse(row.evidence) as Evidence,
    judgedAt: instant(row.judged_at),
    decisions: decided.map((one) => ({
      version: one.version,
      verdict: one.verdict,
      ratings: one.n,
      reason: one.reason,
      author: one.author,
      decidedAt: instant(one.decided_at),
    })),
  };
}

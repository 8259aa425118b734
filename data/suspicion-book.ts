import { instant, type LocalDay } from '../core/calendar.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../core/organisation.ts';
import type {
  Evidence,
  Suspicion,
  SuspicionBook,
  SuspicionDecision,
  SuspicionRule,
} from '../core/suspicion/suspicion.ts';
import { readCounterDays } from './counter-days.ts';
import { decideSuspicion } from './decide-suspicion.ts';
import { readLeftOut, readLeftOutBy } from './left-out.ts';
import { recordJudged } from './record-findings.ts';
import type { SqlEngine, SqlRow } from './sql-engine.ts';

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

interface HeldRow extends SqlRow {
  readonly day: number;
  readonly counter_id: string;
  readonly rule: string;
  readonly held: number;
}

/** What is suspected of counters' days and what was decided about it, over a database. */
export function createSuspicionBook(engine: SqlEngine): SuspicionBook {
  return {
    days: (query) => readCounterDays(engine, query),
    record: (province, judged, at) => recordJudged(engine, province, { judged, at }),
    list: (query) => listSuspicions(engine, query),
    decide: (key, decision, note) => decideSuspicion(engine, { key, decision, note }),
    tallyLeftOut: (query) => readLeftOut(engine, query),
    leftOutBy: (query) => readLeftOutBy(engine, query),
  };
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
  const held = await engine.all<HeldRow>(
    `SELECT day, counter_id, rule, count(*) AS held FROM rating_held
     WHERE province_code = $1 AND day BETWEEN $2 AND $3 GROUP BY day, counter_id, rule`,
    range,
  );
  const waiting = new Map(held.map((row) => [keyOf(row), row.held]));
  const decisions = Map.groupBy(decided, keyOf);
  return rows
    .map((row) => ({
      ...toSuspicion(province, row, decisions.get(keyOf(row)) ?? []),
      held: waiting.get(keyOf(row)) ?? 0,
    }))
    .filter(({ ratings, decisions: about }) => ratings > 0 || about.length > 0);
}

function keyOf({ day, counter_id, rule }: DecisionRow | SuspicionRow | HeldRow): string {
  return `${day} ${counter_id} ${rule}`;
}

function toSuspicion(
  province: ProvinceCode,
  row: SuspicionRow,
  decided: readonly DecisionRow[],
): Omit<Suspicion, 'held'> {
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

import type { LocalDay } from '../core/calendar.ts';
import type { CounterId, UnitCode } from '../core/organisation.ts';
import type { ScoreCounts } from '../core/ports.ts';
import type { CounterDay, SuspicionBook } from '../core/suspicion/suspicion.ts';
import type { SqlEngine, SqlRow } from './sql-engine.ts';

/** Days read in one statement, so that others are served in between. */
const SLICE_DAYS = 31;

interface Gathered {
  readonly backed: number[];
  readonly unbacked: number[];
  readonly marks: Record<string, number>;
}

type Scored = SqlRow & {
  readonly counter_id: string;
  readonly day: number;
  readonly backed: number;
} & Readonly<Record<'n1' | 'n2' | 'n3' | 'n4' | 'n5', number>>;

interface MarkRow extends SqlRow {
  readonly counter_id: string;
  readonly day: number;
  readonly mark: string;
  readonly n: number;
}

const IN_RANGE = 'province_code = $1 AND day BETWEEN $2 AND $3';
const SCORES = 'SELECT member AS counter_id, period AS day, backed, n1, n2, n3, n4, n5';
const OF_COUNTERS = `WHERE province_code = $1 AND dimension = 'counter' AND period BETWEEN $2 AND $3`;
const TALLIES = `${SCORES} FROM rating_tally ${OF_COUNTERS} AND grain = 'day'`;
/** What is kept out of the figures is judged all the same: that must not change what is suspected. */
const LEFT_OUT = `${SCORES} FROM left_out_tally ${OF_COUNTERS}`;
const MARKS = `SELECT counter_id, day, mark, count(*) AS n FROM rating_mark WHERE ${IN_RANGE}
  GROUP BY counter_id, day, mark ORDER BY counter_id, day, mark`;
const DOSSIERS = `SELECT member AS counter_id, period AS day, on_time + late + undated AS n
  FROM dossier_tally WHERE province_code = $1 AND dimension = 'counter' AND grain = 'day'
  AND period BETWEEN $2 AND $3`;
const JUDGED = `SELECT counter_id, day, seen FROM judged_day WHERE ${IN_RANGE}`;

/** See `SuspicionBook.days`. */
export async function readCounterDays(
  engine: SqlEngine,
  { province, from, to }: Parameters<SuspicionBook['days']>[0],
): Promise<readonly CounterDay[]> {
  const units = await engine.all<{ counter_id: string; unit_code: string }>(
    'SELECT counter_id, unit_code FROM one_stop_counter WHERE province_code = $1',
    [province],
  );
  const unitOf = new Map(units.map((row) => [row.counter_id, row.unit_code as UnitCode]));
  const told = await lastDossierDays(engine, province, from);
  const days: CounterDay[] = [];
  for (let first: number = from; first <= to; first += SLICE_DAYS) {
    const range = [province, first, Math.min(to, first + SLICE_DAYS - 1)];
    const gathered = await gather(engine, range);
    const finished = keyed(await engine.all<DayCount>(DOSSIERS, range));
    const judged = keyed(await engine.all<JudgedRow>(JUDGED, range));
    for (const [key, { backed, unbacked, marks }] of gathered) {
      const [counter = '', dayText] = key.split(' ');
      const unit = unitOf.get(counter);
      if (unit === undefined) continue;
      const day = Number(dayText) as LocalDay;
      const isTold = day <= (told.get(counter) ?? -Infinity);
      const n = isTold ? (finished.get(key)?.n ?? 0) : null;
      const seen = JSON.stringify([backed, unbacked, n, marks]);
      days.push({
        counter: counter as CounterId,
        unit,
        day,
        backed: backed as unknown as ScoreCounts,
        unbacked: unbacked as unknown as ScoreCounts,
        finished: n,
        marks,
        seen,
        isNew: judged.get(key)?.seen !== seen,
      });
    }
  }
  return days;
}

interface DayCount extends SqlRow {
  readonly counter_id: string;
  readonly day: number;
  readonly n: number;
}

interface JudgedRow extends SqlRow {
  readonly counter_id: string;
  readonly day: number;
  readonly seen: string;
}

/** By counter, the last day since `from` of which a finished dossier is known. */
async function lastDossierDays(
  engine: SqlEngine,
  province: string,
  from: LocalDay,
): Promise<ReadonlyMap<string, number>> {
  const rows = await engine.all<{ member: string; last: number }>(
    `SELECT member, max(period) AS last FROM dossier_tally
     WHERE province_code = $1 AND dimension = 'counter' AND grain = 'day'
     AND period >= $2 AND on_time + late + undated > 0 GROUP BY member`,
    [province, from],
  );
  return new Map(rows.map((row) => [row.member, row.last]));
}

async function gather(
  engine: SqlEngine,
  range: readonly (string | number)[],
): Promise<ReadonlyMap<string, Gathered>> {
  const days = new Map<string, Gathered>();
  const dayOf = ({ counter_id, day }: { counter_id: string; day: number }): Gathered => {
    const key = `${counter_id} ${day}`;
    let found = days.get(key);
    if (found === undefined) {
      days.set(key, (found = { backed: [0, 0, 0, 0, 0], unbacked: [0, 0, 0, 0, 0], marks: {} }));
    }
    return found;
  };
  for (const sql of [TALLIES, LEFT_OUT]) {
    for (const row of await engine.all<Scored>(sql, range)) {
      const sums = row.backed === 1 ? dayOf(row).backed : dayOf(row).unbacked;
      for (const [i, n] of [row.n1, row.n2, row.n3, row.n4, row.n5].entries()) sums[i]! += n;
    }
  }
  for (const row of await engine.all<MarkRow>(MARKS, range)) dayOf(row).marks[row.mark] = row.n;
  return days;
}

function keyed<Row extends { readonly counter_id: string; readonly day: number }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [`${row.counter_id} ${row.day}`, row]));
}

import type { Instant } from '../core/calendar.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { Finding, JudgedDay, SuspicionRule } from '../core/suspicion/suspicion.ts';
import { moveRatings } from './move-ratings.ts';
import { insertRows, type SqlEngine, type SqlRow, type SqlTransaction } from './sql-engine.ts';
import {
  decidedRatings,
  heldRatings,
  isDayRule,
  lockPlace,
  markedRatings,
  placeKey,
  release,
  unbackedRatings,
  type Place,
} from './suspected-ratings.ts';

interface NewestRow extends SqlRow {
  readonly rule: SuspicionRule;
  readonly version: number;
  readonly n: number;
  readonly evidence: string;
}

/** Ratings that are, or should be, held back under one rule. */
interface Holding {
  readonly rule: SuspicionRule;
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** See `SuspicionBook.record`. */
export async function recordJudged(
  engine: SqlEngine,
  province: ProvinceCode,
  { judged, at }: { readonly judged: readonly JudgedDay[]; readonly at: Instant },
): Promise<void> {
  const placed = judged.map((one) => ({ one, place: placeOf(province, one) }));
  const touched = await touchedPlaces(engine, placed);
  const isQuiet = ({ one, place }: (typeof placed)[number]) =>
    one.findings.length === 0 && !touched.has(placeKey(place));
  const quiet = placed.filter(isQuiet);
  const loud = placed.filter((each) => !isQuiet(each));
  if (quiet.length > 0) {
    await engine.transaction(async (transaction) => {
      // In one order everywhere, so that two processes wait for each other and do not deadlock.
      const inOrder = quiet.toSorted((a, b) => (placeKey(a.place) < placeKey(b.place) ? -1 : 1));
      for (const { one, place } of inOrder) await noteSeen(transaction, place, one);
    });
  }
  const unread: Place[] = [];
  for (const { one, place } of loud) {
    if (await lacksUnbacked(engine, place, one)) unread.push(place);
  }
  const unbacked = await unbackedRatings(engine, unread);
  // One transaction a day: others write in between, and none waits for the counts of two.
  for (const { one, place } of loud) {
    const found = unbacked.get(placeKey(place)) ?? null;
    await engine.transaction((tx) => recordDay(tx, place, { one, at, unbacked: found }));
  }
}

function placeOf(province: ProvinceCode, { day }: JudgedDay): Place {
  return [province, day.day, day.counter];
}

/** Days about which something was found before, or in which ratings are held back. */
async function touchedPlaces(
  engine: SqlEngine,
  placed: readonly { readonly place: Place }[],
): Promise<ReadonlySet<string>> {
  if (placed.length === 0) return new Set();
  const province = placed[0]!.place[0];
  const days = placed.map(({ place }) => place[1]);
  const rows = await engine.all<SqlRow & { day: number; counter_id: string }>(
    `SELECT day, counter_id FROM suspicion WHERE province_code = $1 AND day BETWEEN $2 AND $3
     UNION SELECT day, counter_id FROM rating_held
     WHERE province_code = $1 AND day BETWEEN $2 AND $3`,
    [province, Math.min(...days), Math.max(...days)],
  );
  return new Set(rows.map(({ day, counter_id: counter }) => placeKey([province, day, counter])));
}

/** Whether a rule about the whole day means ratings that were neither held back nor decided about. */
async function lacksUnbacked(engine: SqlEngine, place: Place, one: JudgedDay): Promise<boolean> {
  for (const { rule, ratings } of one.findings.filter(({ rule: each }) => isDayRule(each))) {
    const known = new Set([
      ...(await heldRatings(engine, place, rule)),
      ...(await decidedRatings(engine, place, rule)),
    ]);
    if (known.size < ratings) return true;
  }
  return false;
}

async function noteSeen(transaction: SqlTransaction, place: Place, { day }: JudgedDay) {
  await transaction.run(
    `INSERT INTO judged_day (province_code, day, counter_id, seen) VALUES ($1, $2, $3, $4)
     ON CONFLICT (province_code, day, counter_id) DO UPDATE SET seen = excluded.seen`,
    [...place, day.seen],
  );
}

async function recordDay(
  transaction: SqlTransaction,
  place: Place,
  judged: {
    readonly one: JudgedDay;
    readonly at: Instant;
    readonly unbacked: readonly string[] | null;
  },
): Promise<void> {
  const { one, at, unbacked } = judged;
  await lockPlace(transaction, place);
  await noteSeen(transaction, place, one);
  const known = await readNewest(transaction, place);
  const gone = [...known.values()]
    .filter(({ rule, n }) => n > 0 && !one.findings.some((finding) => finding.rule === rule))
    .map(({ rule }): Finding => ({ rule, ratings: 0, evidence: {} }));
  for (const finding of [...one.findings, ...gone]) {
    await writeFinding(transaction, place, { finding, known, unit: one.day.unit, at });
  }
  const holdings = await wantedHoldings(transaction, place, one, unbacked);
  const moved = holdings.flatMap(({ add, remove }) => [...add, ...remove]);
  if (moved.length === 0) return;
  await moveRatings(transaction, moved, async () => {
    for (const { rule, add, remove } of holdings) {
      await insertRows(
        transaction,
        {
          head: `INSERT INTO rating_held (province_code, day, counter_id, rule, rating_id,
            unit_code)`,
          tail: 'ON CONFLICT DO NOTHING',
        },
        add.toSorted().map((id) => [...place, rule, id, one.day.unit]),
      );
      await release(transaction, place, rule, remove);
    }
  });
}

async function writeFinding(
  transaction: SqlTransaction,
  place: Place,
  found: {
    readonly finding: Finding;
    readonly known: ReadonlyMap<string, NewestRow>;
    readonly unit: string;
    readonly at: Instant;
  },
): Promise<void> {
  const { rule, ratings, evidence } = found.finding;
  const newest = found.known.get(rule);
  const told = JSON.stringify(evidence);
  if (newest?.n === ratings && newest.evidence === told) return;
  await transaction.run(
    `INSERT INTO suspicion (province_code, day, counter_id, rule, version, unit_code, n,
     evidence, judged_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT DO NOTHING`,
    [...place, rule, (newest?.version ?? 0) + 1, found.unit, ratings, told, found.at],
  );
}

async function readNewest(
  transaction: SqlTransaction,
  place: Place,
): Promise<ReadonlyMap<string, NewestRow>> {
  const rows = await transaction.all<NewestRow>(
    `SELECT rule, version, n, evidence FROM suspicion
     WHERE province_code = $1 AND day = $2 AND counter_id = $3 ORDER BY rule, version`,
    place,
  );
  return new Map(rows.map((row) => [row.rule, row]));
}

/**
 * What is to be held back and released. A mark that came after the day was read is not judged yet: its
 * ratings stay as they are until the next time.
 */
async function wantedHoldings(
  transaction: SqlTransaction,
  place: Place,
  { day, findings }: JudgedDay,
  unbacked: readonly string[] | null,
): Promise<readonly Holding[]> {
  const heldRules = await transaction.all<SqlRow & { rule: SuspicionRule }>(
    `SELECT DISTINCT rule FROM rating_held
     WHERE province_code = $1 AND day = $2 AND counter_id = $3`,
    place,
  );
  const rules = new Set([...findings, ...heldRules].map(({ rule }) => rule));
  const holdings: Holding[] = [];
  for (const rule of [...rules].toSorted()) {
    const held = new Set(await heldRatings(transaction, place, rule));
    const isFound = findings.some((finding) => finding.rule === rule);
    const meant = isDayRule(rule)
      ? (unbacked ?? [...held])
      : await markedRatings(transaction, place, rule);
    const isOutdated = !isDayRule(rule) && meant.length !== (day.marks[rule] ?? 0);
    if (!isFound) {
      if (!isOutdated) holdings.push({ rule, add: [], remove: [...held] });
      continue;
    }
    const decided = new Set(await decidedRatings(transaction, place, rule));
    const add = meant.filter((id) => !held.has(id) && !decided.has(id));
    holdings.push({ rule, add, remove: [] });
  }
  return holdings;
}

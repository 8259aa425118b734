import { DAY_RULES, type SuspicionRule } from '../core/suspicion/suspicion.ts';
import { createFairTurn } from './fair-turn.ts';
import type { SqlEngine, SqlReader, SqlRow, SqlTransaction } from './sql-engine.ts';

/** A counter's day, as its rows are found. */
export type Place = readonly [province: string, day: number, counter: string];

export const placeKey = ([province, day, counter]: Place) => `${province} ${day} ${counter}`;

export function isDayRule(rule: SuspicionRule): boolean {
  return DAY_RULES.some((known) => known === rule);
}

interface IdRow extends SqlRow {
  readonly rating_id: string;
}

/** Nobody else judges this day or decides about it until the transaction ends. */
export async function lockPlace(transaction: SqlTransaction, place: Place): Promise<void> {
  if (transaction.dialect === 'sqlite') return;
  const key = `judged ${placeKey(place)}`;
  await transaction.all('SELECT pg_advisory_xact_lock(hashtextextended($1, 2))', [key]);
}

/** Ratings that carry the mark. */
export function markedRatings(
  reader: SqlReader,
  place: Place,
  mark: string,
): Promise<readonly string[]> {
  return ratingsIn(reader, 'rating_mark', 'mark', [...place, mark]);
}

/** Ratings that wait for a decision under the rule. */
export function heldRatings(
  reader: SqlReader,
  place: Place,
  rule: SuspicionRule,
): Promise<readonly string[]> {
  return ratingsIn(reader, 'rating_held', 'rule', [...place, rule]);
}

/** Ratings that were decided about under the rule. */
export function decidedRatings(
  reader: SqlReader,
  place: Place,
  rule: SuspicionRule,
): Promise<readonly string[]> {
  return ratingsIn(reader, 'rating_verdict', 'rule', [...place, rule]);
}

async function ratingsIn(
  reader: SqlReader,
  table: 'rating_mark' | 'rating_held' | 'rating_verdict',
  column: 'mark' | 'rule',
  where: readonly [...Place, string],
): Promise<readonly string[]> {
  const rows = await reader.all<IdRow>(
    `SELECT DISTINCT rating_id FROM ${table}
     WHERE province_code = $1 AND day = $2 AND counter_id = $3 AND ${column} = $4`,
    where,
  );
  return rows.map((row) => row.rating_id);
}

/** Takes ratings out of those that wait for a decision under the rule. */
export async function release(
  transaction: SqlTransaction,
  place: Place,
  rule: SuspicionRule,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    await transaction.run(
      `DELETE FROM rating_held WHERE province_code = $1 AND day = $2 AND counter_id = $3
         AND rule = $4 AND rating_id = $5`,
      [...place, rule, id],
    );
  }
}

/** Ids begin with two of these. */
const LETTERS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

interface UnbackedRow extends IdRow {
  readonly day: number;
  readonly counter_id: string;
}

/**
 * All ratings without a code of these days, by `placeKey`. Ratings lie in no order of days, so that no
 * file tells who came when; so all of them are read, once for all days, in pieces between which others
 * are served. Ratings are facts that nobody takes away: those found are still there later.
 */
export async function unbackedRatings(
  engine: SqlEngine,
  places: readonly Place[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>(places.map((place) => [placeKey(place), []]));
  if (places.length === 0) return found;
  const province = places[0]![0];
  const days = places.map(([, day]) => day);
  const range = [province, Math.min(...days), Math.max(...days)];
  const sql = `SELECT rating_id, day, counter_id FROM rating
    WHERE province_code = $1 AND backed = 0 AND day BETWEEN $2 AND $3`;
  const fairTurn = createFairTurn();
  for (const piece of engine.dialect === 'sqlite' ? pieces() : [null]) {
    const within = piece === null ? '' : 'AND rating_id >= $4 AND rating_id < $5';
    const values = piece === null ? range : [...range, piece, `${piece}~`];
    const rows = await engine.all<UnbackedRow>(`${sql} ${within}`, values);
    for (const { rating_id: id, day, counter_id: counter } of rows) {
      found.get(placeKey([province, day, counter]))?.push(id);
    }
    await fairTurn();
  }
  return found;
}

function* pieces(): Generator<string> {
  for (const first of LETTERS) {
    for (const second of LETTERS) yield first + second;
  }
}

import { localMonth, type LocalDay } from '../core/calendar.ts';
import { PAIRS, type Pair } from '../core/rating-pairs.ts';
import { insertRows, type SqlEngine, type SqlRow, type SqlTransaction } from './sql-engine.ts';

/** A row of `rating_unpaired`. */
export interface UnpairedRow extends SqlRow {
  readonly day: number;
  readonly unit_code: string;
  readonly counter_id: string;
  readonly procedure_code: string;
  readonly channel: string;
  readonly backed: number;
  readonly n1: number;
  readonly n2: number;
  readonly n3: number;
  readonly n4: number;
  readonly n5: number;
}

interface PairMembers {
  /** Empty where the pair has no place. */
  readonly unit: string;
  readonly first: string;
  readonly second: string;
}

/** Under what a row is counted in each pair. */
export function pairsOf(row: UnpairedRow): Readonly<Record<Pair, PairMembers>> {
  const { unit_code: unit, counter_id: counter, procedure_code: procedure, channel } = row;
  return {
    'place-matter': { unit, first: counter, second: procedure },
    'place-channel': { unit, first: counter, second: channel },
    'matter-channel': { unit: '', first: procedure, second: channel },
  };
}

/**
 * Moves what was counted on days before this one into the pairs, one day of one province in a
 * transaction, so that others write in between. Pairs and what waits for them add up to the same at
 * any moment.
 */
export async function foldUnpaired(engine: SqlEngine, before: LocalDay): Promise<void> {
  const days = await engine.all<{ province_code: string; day: number }>(
    `SELECT DISTINCT province_code, day FROM rating_unpaired WHERE day < $1
     ORDER BY province_code, day`,
    [before],
  );
  for (const { province_code: province, day } of days) {
    await engine.transaction((transaction) => foldDay(transaction, province, day as LocalDay));
  }
}

async function foldDay(
  transaction: SqlTransaction,
  province: string,
  day: LocalDay,
): Promise<void> {
  const units = await transaction.all<{ unit_code: string }>(
    `SELECT DISTINCT unit_code FROM rating_unpaired WHERE province_code = $1 AND day = $2
     ORDER BY unit_code`,
    [province, day],
  );
  const sums = new Map<string, { readonly key: readonly string[]; readonly counts: number[] }>();
  for (const { unit_code: unit } of units) {
    const rows = await transaction.all<UnpairedRow>(
      `DELETE FROM rating_unpaired WHERE province_code = $1 AND day = $2 AND unit_code = $3
       RETURNING day, unit_code, counter_id, procedure_code, channel, backed, n1, n2, n3, n4, n5`,
      [province, day, unit],
    );
    for (const row of rows) note(sums, row);
  }
  // Another process may have moved them between our look and our turn.
  if (sums.size === 0) return;
  await addToPairs(transaction, [province, localMonth(day)], [...sums.values()]);
}

function note(
  sums: Map<string, { readonly key: readonly string[]; readonly counts: number[] }>,
  row: UnpairedRow,
): void {
  const scores = [row.n1, row.n2, row.n3, row.n4, row.n5];
  const pairs = pairsOf(row);
  for (const pair of PAIRS) {
    const { unit, first, second } = pairs[pair];
    const key = [pair, unit, first, second];
    const name = key.join('\u0000');
    let sum = sums.get(name);
    if (sum === undefined) sums.set(name, (sum = { key, counts: Array<number>(10).fill(0) }));
    const offset = row.backed === 1 ? 0 : 5;
    for (const [i, n] of scores.entries()) sum.counts[offset + i]! += n;
  }
}

const COUNTS = ['backed', 'unbacked'].flatMap((kind) =>
  [1, 2, 3, 4, 5].map((score) => `${kind}_${score}`),
);
const KEY = 'province_code, month, pair, unit_code, first_member, second_member';

async function addToPairs(
  transaction: SqlTransaction,
  month: readonly [province: string, month: number],
  sums: readonly { readonly key: readonly string[]; readonly counts: readonly number[] }[],
): Promise<void> {
  const adding = COUNTS.map((n) => `${n} = rating_pair.${n} + excluded.${n}`).join(', ');
  const changed = sums.filter(({ counts }) => counts.some((n) => n !== 0));
  // In the order of their keys, so that two processes wait for each other instead of a deadlock.
  const inOrder = changed.toSorted((a, b) =>
    a.key.join('\u0000') < b.key.join('\u0000') ? -1 : 1,
  );
  await insertRows(
    transaction,
    {
      head: `INSERT INTO rating_pair (${KEY}, ${COUNTS.join(', ')})`,
      tail: `ON CONFLICT (${KEY}) DO UPDATE SET ${adding}`,
    },
    inOrder.map(({ key, counts }) => [...month, ...key, ...counts]),
  );
  if (changed.some(({ counts }) => counts.some((n) => n < 0))) {
    const isEmpty = COUNTS.map((column) => `${column} = 0`).join(' AND ');
    await transaction.run(
      `DELETE FROM rating_pair WHERE province_code = $1 AND month = $2 AND ${isEmpty}`,
      month,
    );
  }
  await transaction.run(
    `INSERT INTO rating_pair_version (province_code, month, version) VALUES ($1, $2, 1)
     ON CONFLICT (province_code, month) DO UPDATE SET version = rating_pair_version.version + 1`,
    month,
  );
}

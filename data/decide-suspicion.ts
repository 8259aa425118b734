import type { SuspicionBook } from '../core/suspicion/suspicion.ts';
import { DAY_RULES } from '../core/suspicion/suspicion.ts';
import { appendAudit } from './audit-log.ts';
import { changeCounts, type CountedRating } from './rating-counts.ts';
import { isLeftOut, lockRating, readCounted } from './rating-revisions.ts';
import { insertRows, type SqlEngine, type SqlReader, type SqlTransaction } from './sql-engine.ts';

interface Wanted {
  readonly key: Parameters<SuspicionBook['decide']>[0];
  readonly decision: Parameters<SuspicionBook['decide']>[1];
  readonly note: Parameters<SuspicionBook['decide']>[2];
}

/** Ids begin with one of these; read piece by piece, so that others are served in between. */
const PIECES = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

/** See `SuspicionBook.decide`. */
export async function decideSuspicion(
  engine: SqlEngine,
  wanted: Wanted,
): ReturnType<SuspicionBook['decide']> {
  const { key, decision } = wanted;
  const place = [key.province, key.day, key.counter] as const;
  const [found] = await engine.all<{ unit_code: string }>(
    `SELECT unit_code FROM suspicion
     WHERE province_code = $1 AND day = $2 AND counter_id = $3 AND rule = $4 LIMIT 1`,
    [...place, key.rule],
  );
  if (found === undefined) return 'unknown';
  const isOut = decision.verdict === 'left-out';
  // Ratings are facts that nobody takes away: those found here are still there in the transaction.
  const suspected = isOut ? await suspectedRatings(engine, key) : [];
  return engine.transaction(async (transaction) => {
    const ids = isOut ? suspected : await heldOutBy(transaction, key);
    for (const id of ids) await lockRating(transaction, id);
    const before = await leftOutAmong(transaction, ids);
    const version = decision.after + 1;
    const [newest] = await transaction.all<{ version: number | null }>(
      `SELECT max(version) AS version FROM suspicion_decision
       WHERE province_code = $1 AND day = $2 AND counter_id = $3 AND rule = $4`,
      [...place, key.rule],
    );
    if ((newest?.version ?? 0) !== decision.after) return 'stale';
    const { verdict, reason, author, decidedAt } = decision;
    const told = [key.rule, version, verdict, ids.length, reason, author, decidedAt];
    const written = await transaction.run(
      `INSERT INTO suspicion_decision (province_code, day, counter_id, rule, version, verdict, n,
       reason, author, decided_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT DO NOTHING`,
      [...place, ...told],
    );
    if (written === 0) return 'stale';
    const where = [key.province, found.unit_code, key.rule, version, key.counter, key.day];
    const mine = [...where, isOut ? 1 : 0];
    await insertRows(
      transaction,
      {
        head: `INSERT INTO rating_verdict (rating_id, province_code, unit_code, rule, version,
          counter_id, day, left_out)`,
        tail: '',
      },
      ids.map((id) => [id, ...mine]),
    );
    const after = await leftOutAmong(transaction, ids);
    const moved = ids.filter((id) => before.has(id) !== after.has(id));
    const counted: CountedRating[] = [];
    for (const id of moved) {
      const rating = await readCounted(transaction, id);
      if (rating !== null) counted.push(rating);
    }
    await changeCounts(transaction, isOut ? [] : counted, isOut ? counted : []);
    await appendAudit(transaction, wanted.note);
    return 'decided';
  });
}

/** Marked with the rule's mark, or, of a whole day, all without a code. In the order of their ids. */
async function suspectedRatings(
  engine: SqlEngine,
  { province, day, counter, rule }: Wanted['key'],
): Promise<readonly string[]> {
  const place = [province, day, counter];
  if (!DAY_RULES.some((known) => known === rule)) {
    const rows = await engine.all<{ rating_id: string }>(
      `SELECT rating_id FROM rating_mark
       WHERE province_code = $1 AND day = $2 AND counter_id = $3 AND mark = $4`,
      [...place, rule],
    );
    return rows.map((row) => row.rating_id).toSorted();
  }
  const sql = `SELECT rating_id FROM rating
    WHERE province_code = $1 AND day = $2 AND counter_id = $3 AND backed = 0`;
  const found: string[] = [];
  const pieces = engine.dialect === 'sqlite' ? [...PIECES] : [null];
  for (const piece of pieces) {
    const within = piece === null ? '' : 'AND rating_id >= $4 AND rating_id < $5';
    const values = piece === null ? place : [...place, piece, `${piece}~`];
    const rows = await engine.all<{ rating_id: string }>(`${sql} ${within}`, values);
    found.push(...rows.map((row) => row.rating_id));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return found.toSorted();
}

/** Those that this rule leaves out now. */
async function heldOutBy(
  transaction: SqlTransaction,
  { province, day, counter, rule }: Wanted['key'],
): Promise<readonly string[]> {
  const rows = await transaction.all<{ rating_id: string }>(
    `SELECT v.rating_id FROM rating_verdict AS v
     WHERE v.province_code = $1 AND v.day = $2 AND v.counter_id = $3 AND v.rule = $4
       AND v.left_out = 1 AND NOT EXISTS (SELECT 1 FROM rating_verdict AS w
         WHERE w.rating_id = v.rating_id AND w.rule = v.rule AND w.version > v.version)`,
    [province, day, counter, rule],
  );
  return rows.map((row) => row.rating_id).toSorted();
}

async function leftOutAmong(
  reader: SqlReader,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const out = new Set<string>();
  for (const id of ids) if (await isLeftOut(reader, id)) out.add(id);
  return out;
}

import type { SuspicionBook } from '../core/suspicion/suspicion.ts';
import { appendAudit } from './audit-log.ts';
import { moveRatings } from './move-ratings.ts';
import { insertRows, type SqlEngine, type SqlReader } from './sql-engine.ts';
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

interface Wanted {
  readonly key: Parameters<SuspicionBook['decide']>[0];
  readonly decision: Parameters<SuspicionBook['decide']>[1];
  readonly note: Parameters<SuspicionBook['decide']>[2];
}

/** See `SuspicionBook.decide`. */
export async function decideSuspicion(
  engine: SqlEngine,
  { key, decision, note }: Wanted,
): ReturnType<SuspicionBook['decide']> {
  const { rule } = key;
  const place: Place = [key.province, key.day, key.counter];
  const found = await readFinding(engine, place, rule);
  if (found === null) return 'unknown';
  // Of a day that was judged before ratings were held back, or was not yet judged again.
  const known = await knownRatings(engine, place, rule);
  const isMissing = isDayRule(rule) && known.size < found.n;
  const unbacked = isMissing ? (await unbackedRatings(engine, [place])).get(placeKey(place))! : [];
  return engine.transaction(async (transaction) => {
    await lockPlace(transaction, place);
    const ids = await knownRatings(transaction, place, rule);
    for (const id of unbacked) ids.add(id);
    if (!isDayRule(rule) && found.n > 0) {
      for (const id of await markedRatings(transaction, place, rule)) ids.add(id);
    }
    const [newest] = await transaction.all<{ version: number | null }>(
      `SELECT max(version) AS version FROM suspicion_decision
       WHERE province_code = $1 AND day = $2 AND counter_id = $3 AND rule = $4`,
      [...place, rule],
    );
    if ((newest?.version ?? 0) !== decision.after) return 'stale';
    const version = decision.after + 1;
    const { verdict, reason, author, decidedAt } = decision;
    const written = await transaction.run(
      `INSERT INTO suspicion_decision (province_code, day, counter_id, rule, version, verdict, n,
       reason, author, decided_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT DO NOTHING`,
      [...place, rule, version, verdict, ids.size, reason, author, decidedAt],
    );
    if (written === 0) return 'stale';
    const inOrder = [...ids].toSorted();
    await moveRatings(transaction, inOrder, async () => {
      const where = [key.province, found.unit, rule, version, key.counter, key.day];
      const isOut = verdict === 'left-out' ? 1 : 0;
      const head = `INSERT INTO rating_verdict (rating_id, province_code, unit_code, rule, version,
        counter_id, day, left_out)`;
      const rows = inOrder.map((id) => [id, ...where, isOut]);
      await insertRows(transaction, { head, tail: '' }, rows);
      await release(transaction, place, rule, inOrder);
    });
    await appendAudit(transaction, note);
    return 'decided';
  });
}

/** The newest of what was found by the rule; null when nothing ever was. */
async function readFinding(
  reader: SqlReader,
  place: Place,
  rule: string,
): Promise<{ readonly unit: string; readonly n: number } | null> {
  const [row] = await reader.all<{ unit_code: string; n: number }>(
    `SELECT unit_code, n FROM suspicion
     WHERE province_code = $1 AND day = $2 AND counter_id = $3 AND rule = $4
     ORDER BY version DESC LIMIT 1`,
    [...place, rule],
  );
  return row === undefined ? null : { unit: row.unit_code, n: row.n };
}

/** Those that wait for a decision and those decided about before: a new one speaks of them all. */
async function knownRatings(
  reader: SqlReader,
  place: Place,
  rule: Wanted['key']['rule'],
): Promise<Set<string>> {
  return new Set([
    ...(await heldRatings(reader, place, rule)),
    ...(await decidedRatings(reader, place, rule)),
  ]);
}

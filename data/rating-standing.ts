import { changeCounts, changeLeftOut, type CountedRating } from './rating-counts.ts';
import { placeholders, type SqlReader, type SqlRow, type SqlTransaction } from './sql-engine.ts';

/**
 * Whether a rating counts: `held` is out until an official decides about what was found, `left-out`
 * is out by decision. What one decision leaves out is out, whatever else is found about it.
 */
export type Standing = 'counted' | 'held' | 'left-out';

/** Ids asked about in one statement. */
const LOOKUP_CHUNK = 32;

/** One change of a rating at a time; SQLite writes one transaction at a time anyway. */
export async function lockRating(transaction: SqlTransaction, id: string): Promise<void> {
  if (transaction.dialect === 'sqlite') return;
  await transaction.all('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [id]);
}

export async function standingOf(reader: SqlReader, id: string): Promise<Standing> {
  return (await standingsOf(reader, [id])).get(id)!;
}

/** The standing of each; unknown ratings are `counted`. */
export async function standingsOf(
  reader: SqlReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  const found = new Map<string, Standing>(ids.map((id) => [id, 'counted']));
  for (let i = 0; i < ids.length; i += LOOKUP_CHUNK) {
    const chunk = ids.slice(i, i + LOOKUP_CHUNK);
    // Filled up with its first id, so that two statements serve every length.
    const length = chunk.length === 1 ? 1 : LOOKUP_CHUNK;
    const list = Array.from({ length }, (_, j) => chunk[j] ?? chunk[0]!);
    const slots = placeholders(length);
    const rows = await reader.all<SqlRow & { rating_id: string; decided: number }>(
      `SELECT rating_id, 0 AS decided FROM rating_held WHERE rating_id IN (${slots})
       UNION ALL SELECT v.rating_id, 1 AS decided FROM rating_verdict AS v
       WHERE v.rating_id IN (${slots}) AND v.left_out = 1
         AND NOT EXISTS (SELECT 1 FROM rating_verdict AS w
           WHERE w.rating_id = v.rating_id AND w.rule = v.rule AND w.version > v.version)`,
      list,
    );
    for (const { rating_id: id, decided } of rows) {
      if (decided === 1) found.set(id, 'left-out');
      else if (found.get(id) === 'counted') found.set(id, 'held');
    }
  }
  return found;
}

/** Adds ratings to the counts of their standing and takes others away from theirs. */
export async function countByStanding(
  transaction: SqlTransaction,
  added: readonly (readonly [Standing, CountedRating])[],
  removed: readonly (readonly [Standing, CountedRating])[],
): Promise<void> {
  const counted = (list: typeof added) =>
    list.filter(([standing]) => standing === 'counted').map(([, rating]) => rating);
  const leftOut = (list: typeof added) =>
    list
      .filter(([standing]) => standing !== 'counted')
      .map(([standing, rating]) => ({ rating, decided: standing === 'left-out' }));
  await changeCounts(transaction, counted(added), counted(removed));
  await changeLeftOut(transaction, leftOut(added), leftOut(removed));
}

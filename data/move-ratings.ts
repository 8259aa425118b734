import type { CountedRating } from './rating-counts.ts';
import { readCounted } from './rating-revisions.ts';
import { countByStanding, lockRating, standingsOf, type Standing } from './rating-standing.ts';
import type { SqlTransaction } from './sql-engine.ts';

/**
 * Makes a change that may move ratings in or out of the figures, and lets every count follow it
 * exactly. Nobody amends these ratings meanwhile.
 */
export async function moveRatings(
  transaction: SqlTransaction,
  ids: Iterable<string>,
  change: () => Promise<void>,
): Promise<void> {
  const inOrder = [...new Set(ids)].toSorted();
  for (const id of inOrder) await lockRating(transaction, id);
  const before = await standingsOf(transaction, inOrder);
  await change();
  const after = await standingsOf(transaction, inOrder);
  const added: [Standing, CountedRating][] = [];
  const removed: [Standing, CountedRating][] = [];
  for (const id of inOrder) {
    const [from, to] = [before.get(id)!, after.get(id)!];
    if (from === to) continue;
    const rating = await readCounted(transaction, id);
    if (rating === null) continue;
    removed.push([from, rating]);
    added.push([to, rating]);
  }
  await countByStanding(transaction, added, removed);
}

import type { Store } from '../core/ports.ts';
import { SEED_VERSION, seedLists } from '../data/seed/seed-lists.ts';

/** Records the seed's units, counters and procedures when the store has not seen this version of it. */
export async function seedStore(store: Store): Promise<void> {
  if ((await store.marks.find('seed-version')) === SEED_VERSION) return;
  await store.directory.record(seedLists());
  await store.marks.record('seed-version', SEED_VERSION);
}

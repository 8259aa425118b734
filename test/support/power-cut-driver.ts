import { openSync, writeSync } from 'node:fs';
import { openStore } from '../../data/open-store.ts';
import { aRating, LISTS, NOW } from './builders.ts';
import { POWER_CUT_CLIENTS, powerCutSubmissionId } from './power-cut.ts';

/*
 * Fills a new store from several clients at once, and writes a line to a file for each rating as soon
 * as the store has acknowledged it. Run under strace, it leaves a record of what was on its way to
 * the disk when which rating was acknowledged. Arguments: store, file of marks, FULL or NORMAL, count.
 */
const [storePath = '', marksPath = '', synchronous = '', count = '0'] = process.argv.slice(2);
if (synchronous !== 'FULL' && synchronous !== 'NORMAL') throw new Error('FULL or NORMAL');

/** How often the log is folded into the database while ratings come in. */
const MAINTAIN_EVERY = 60;

const marks = openSync(marksPath, 'a');
const secret = Buffer.alloc(32, 7);
const store = await openStore({ url: storePath, secret, now: () => NOW, synchronous });
await store.directory.record(LISTS);

let next = 0;
async function run(): Promise<void> {
  while (next < Number(count)) {
    const index = next;
    next += 1;
    const submissionId = powerCutSubmissionId(index);
    await store.ratings.append([aRating({ submissionId, score: 5, comment: 'x'.repeat(index) })]);
    writeSync(marks, `${index}\n`);
    if (index % MAINTAIN_EVERY === MAINTAIN_EVERY - 1) await store.maintain();
  }
}
await Promise.all(Array.from({ length: POWER_CUT_CLIENTS }, run));
await store.close();

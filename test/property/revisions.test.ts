import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rating } from '../../core/rating.ts';
import { SCORES } from '../../core/score.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { aRating, BIRTH, LISTS, MARRIAGE } from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

const RECEIPTS = ['a', 'b', 'c'].map((_, i) => `0000000${i}-0000-4000-8000-000000000000`);

/** Sendings of a few ratings; one revision of one rating always says the same. */
const someSendings = fc
  .uniqueArray(
    fc.record({
      submissionId: fc.constantFrom(...RECEIPTS) as fc.Arbitrary<never>,
      revision: fc.integer({ min: 0, max: 4 }),
      score: fc.constantFrom(...SCORES),
      procedure: fc.constantFrom(null, BIRTH, MARRIAGE),
      reasons: fc.constantFrom(null, [], ['fast'] as const, ['attitude', 'other'] as const),
      criteria: fc.constantFrom(null, { speed: 4 } as const, { speed: 1, papers: 2 } as const),
      comment: fc.constantFrom(null, '', 'nhanh', 'chậm'),
    }),
    {
      selector: ({ submissionId, revision }) => `${String(submissionId)}|${revision}`,
      minLength: 1,
    },
  )
  .map((changes) => changes.map((change) => aRating(change)));

/** The same sendings in an order of their own, cut into batches, some of them repeated. */
const deliveries = someSendings.chain((sendings) => {
  const all = { minLength: sendings.length, maxLength: sendings.length };
  const order = fc.shuffledSubarray([...sendings], all);
  return fc.record({
    first: order,
    second: order,
    again: fc.subarray([...sendings]),
    cut: fc.nat(sendings.length),
  });
});

async function whatCounts(store: OpenedStore) {
  const read = (sql: string) => store.engine.all(sql);
  return {
    ratings: await read('SELECT rating_id, score, procedure_code FROM rating_now ORDER BY 1'),
    answers: await read('SELECT rating_id, question, answer FROM answer_now ORDER BY 1, 2, 3'),
    comments: await read(`SELECT rating_id, text FROM comment WHERE text <> '' ORDER BY 1`),
    tallies: await read(`SELECT member, n1, n2, n3, n4, n5 FROM rating_tally
      WHERE dimension = 'procedure' AND grain = 'month' ORDER BY 1`),
    said: await read(`SELECT question, answer, n1, n2, n3, n4, n5 FROM answer_tally
      WHERE dimension = 'all' AND grain = 'day' ORDER BY 1, 2`),
  };
}

async function deliver(store: OpenedStore, batches: readonly (readonly Rating[])[]) {
  await store.directory.record(LISTS);
  for (const batch of batches) {
    if (batch.length > 0) expect(await store.ratings.append(batch)).not.toContain('conflict');
  }
}

test.for(ENGINES.map((engine) => ({ ...engine, numRuns: engine.name === 'SQLite' ? 40 : 8 })))(
  'revisions in any order and any number come to the same rating on $name',
  { timeout: 300_000 },
  async ({ open, numRuns }) => {
    await fc.assert(
      fc.asyncProperty(deliveries, async ({ first, second, again, cut }) => {
        const [one, other] = await Promise.all([open(), open()]);
        try {
          await deliver(one.store, [first]);
          await deliver(other.store, [second.slice(0, cut), again, second.slice(cut), again]);
          expect(await whatCounts(other.store)).toEqual(await whatCounts(one.store));
          expect((await verifyCounts(other.store.engine)).differences).toEqual([]);
        } finally {
          await Promise.all([one.discard(), other.discard()]);
        }
      }),
      { numRuns },
    );
  },
);

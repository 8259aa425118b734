import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rating } from '../../core/rating.ts';
import { DIMENSIONS } from '../../core/ports.ts';
import { isSatisfied, SCORES } from '../../core/score.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import {
  aRating,
  AN_GIANG,
  LISTS,
  LONG_XUYEN,
  MARRIAGE,
  RACH_GIA,
  TODAY,
} from '../support/builders.ts';
import { ENGINES, type TestStore } from '../support/stores.ts';

const someRatings = fc.array(
  fc.record({
    submissionId: fc.uuid() as fc.Arbitrary<never>,
    score: fc.constantFrom(...SCORES),
    procedure: fc.constantFrom(null, MARRIAGE),
    day: fc.integer({ min: TODAY - 40, max: TODAY }) as fc.Arbitrary<never>,
    backed: fc.boolean(),
    unit: fc.constantFrom(LONG_XUYEN, RACH_GIA),
  }),
  { minLength: 1, maxLength: 25 },
);

/** What a network does to uploads: batches repeated, cut apart, and in any order. */
const deliveries = someRatings.chain((changes) => {
  const ratings = changes.map((change) =>
    aRating({ ...change, counter: `${change.unit}-1` as never }),
  );
  const indexes = ratings.map((_, i) => i);
  const batch = fc
    .subarray(indexes, { minLength: 1 })
    .chain((picked) => fc.shuffledSubarray(picked, { minLength: picked.length }));
  return fc.record({
    ratings: fc.constant(ratings),
    batches: fc.array(batch, { minLength: 1, maxLength: 8 }),
    together: fc.boolean(),
  });
});

const factsOf = (store: OpenedStore) => store.engine.all('SELECT * FROM rating ORDER BY rating_id');

async function prepare({ store }: TestStore): Promise<void> {
  await store.directory.record(LISTS);
}

async function tallies(store: OpenedStore) {
  const all = [];
  for (const dimension of DIMENSIONS) {
    for (const grain of ['day', 'month'] as const) {
      all.push(
        await store.ratings.tally({
          province: AN_GIANG,
          dimension,
          grain,
          from: 0,
          to: 99_999,
          by: 'period',
        }),
      );
    }
  }
  return all;
}

test(
  'any order, loss and repetition of uploads ends in the same facts and counts',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, async ({ ratings, batches, together }) => {
        const [torn, whole] = await Promise.all([ENGINES[0]!.open(), ENGINES[0]!.open()]);
        try {
          await Promise.all([prepare(torn), prepare(whole)]);
          const send = (batch: readonly number[]) =>
            torn.store.ratings.append(batch.map((i) => ratings[i]!));
          if (together) await Promise.all(batches.map(send));
          else for (const batch of batches) await send(batch);
          // What never arrived is sent again until it is answered.
          await torn.store.ratings.append(ratings);
          await whole.store.ratings.append(ratings);
          expect(await factsOf(torn.store)).toEqual(await factsOf(whole.store));
          expect(await tallies(torn.store)).toEqual(await tallies(whole.store));
          expect((await verifyCounts(torn.store.engine)).differences).toEqual([]);
        } finally {
          await Promise.all([torn.discard(), whole.discard()]);
        }
      }),
      { numRuns: 40 },
    );
  },
);

test(
  'both engines count alike, and halves of a period add up to the whole',
  { timeout: 300_000 },
  async () => {
    const [sqlite, postgres] = await Promise.all(ENGINES.map((engine) => engine.open()));
    const sent: Rating[] = [];
    try {
      await Promise.all([prepare(sqlite!), prepare(postgres!)]);
      await fc.assert(
        fc.asyncProperty(deliveries, fc.integer({ min: 0, max: 40 }), async ({ ratings }, cut) => {
          sent.push(...ratings);
          const outcomes = [
            await sqlite!.store.ratings.append(ratings),
            await postgres!.store.ratings.append(ratings),
          ];
          expect(outcomes[0]).toEqual(outcomes[1]);
          expect(await tallies(sqlite!.store)).toEqual(await tallies(postgres!.store));
          const satisfied = async (from: number, to: number) => {
            const rows = await sqlite!.store.ratings.tally({
              province: AN_GIANG,
              dimension: 'all',
              grain: 'day',
              from,
              to,
              by: 'member',
            });
            return rows.reduce(
              (sum, row) =>
                sum +
                SCORES.reduce(
                  (n, score) => n + (isSatisfied(score) ? row.scores[score - 1]! : 0),
                  0,
                ),
              0,
            );
          };
          const edge = TODAY - cut;
          const halves = (await satisfied(0, edge - 1)) + (await satisfied(edge, 99_999));
          expect(halves).toBe(await satisfied(0, 99_999));
        }),
        { numRuns: 25 },
      );
      const ids = new Set(sent.map((rating) => rating.submissionId));
      expect((await verifyCounts(postgres!.store.engine)).ratings).toBe(ids.size);
    } finally {
      await Promise.all([sqlite!.discard(), postgres!.discard()]);
    }
  },
);

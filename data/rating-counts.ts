import { localMonth } from '../core/calendar.ts';
import { DIMENSIONS, type Dimension, type Grain } from '../core/ports.ts';
import type { Rating } from '../core/rating.ts';
import type { RatingRow } from './rating-row.ts';
import { insertRows, type SqlTransaction, type SqlValue } from './sql-engine.ts';

/**
 * Adds the ratings to both tables of counts. Rows are written in the order of their keys, so that two
 * processes that count at once wait for each other instead of dying of a deadlock.
 */
export async function addToCounts(
  transaction: SqlTransaction,
  rows: readonly RatingRow[],
): Promise<void> {
  const counts = new Map<string, { readonly key: readonly SqlValue[]; n: number }>();
  const tallies = new Map<string, { readonly key: readonly SqlValue[]; n: number[] }>();
  for (const { rating } of rows) {
    const key = countKey(rating);
    const text = key.join('\u0000');
    const count = counts.get(text);
    if (count === undefined) counts.set(text, { key, n: 1 });
    else count.n += 1;
    addToTallies(tallies, rating);
  }
  await insertRows(
    transaction,
    {
      head: `INSERT INTO rating_count (province_code, unit_code, counter_id, procedure_code, channel,
             day, score, backed, n)`,
      tail: `ON CONFLICT (province_code, unit_code, counter_id, procedure_code, channel, day, score,
             backed) DO UPDATE SET n = rating_count.n + excluded.n`,
    },
    inKeyOrder(counts).map(({ key, n }) => [...key, n]),
  );
  await insertRows(
    transaction,
    {
      head: `INSERT INTO rating_tally (province_code, dimension, grain, period, member, backed,
             n1, n2, n3, n4, n5)`,
      tail: `ON CONFLICT (province_code, dimension, grain, period, member, backed) DO UPDATE SET
             n1 = rating_tally.n1 + excluded.n1, n2 = rating_tally.n2 + excluded.n2,
             n3 = rating_tally.n3 + excluded.n3, n4 = rating_tally.n4 + excluded.n4,
             n5 = rating_tally.n5 + excluded.n5`,
    },
    inKeyOrder(tallies).map(({ key, n }) => [...key, ...n]),
  );
}

/** What a rating is counted under in each dimension. */
function memberOf(dimension: Dimension, rating: Rating): string {
  switch (dimension) {
    case 'all':
      return '';
    case 'unit':
      return rating.unit;
    case 'counter':
      return rating.counter;
    case 'procedure':
      return rating.procedure ?? '';
    case 'channel':
      return rating.channel;
  }
}

function countKey(rating: Rating): readonly SqlValue[] {
  return [
    rating.province,
    rating.unit,
    rating.counter,
    rating.procedure ?? '',
    rating.channel,
    rating.day,
    rating.score,
    rating.backed ? 1 : 0,
  ];
}

function addToTallies(
  tallies: Map<string, { readonly key: readonly SqlValue[]; n: number[] }>,
  rating: Rating,
): void {
  const backed = rating.backed ? 1 : 0;
  const periods: readonly (readonly [Grain, number])[] = [
    ['day', rating.day],
    ['month', localMonth(rating.day)],
  ];
  for (const dimension of DIMENSIONS) {
    const member = memberOf(dimension, rating);
    for (const [grain, period] of periods) {
      const text = `${rating.province}|${dimension}|${grain}|${period}|${member}|${backed}`;
      let tally = tallies.get(text);
      if (tally === undefined) {
        const key = [rating.province, dimension, grain, period, member, backed];
        tallies.set(text, (tally = { key, n: [0, 0, 0, 0, 0] }));
      }
      tally.n[rating.score - 1]! += 1;
    }
  }
}

function inKeyOrder<T>(entries: ReadonlyMap<string, T>): readonly T[] {
  return [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

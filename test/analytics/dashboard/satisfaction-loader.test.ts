import { expect, test } from 'vitest';
import { createSatisfactionLoader } from '../../../analytics/dashboard/overview/satisfaction-loader.ts';
import { addDays, addMonths, firstDayOf, localMonth } from '../../../core/calendar.ts';
import { toDirectory } from '../../../core/directory.ts';
import type { TallyQuery } from '../../../core/ports.ts';
import type { Rating } from '../../../core/rating.ts';
import type { Score } from '../../../core/score.ts';
import { AN_GIANG, LISTS, NOW, TODAY, aRating } from '../../support/builders.ts';
import { openSqliteTestStore } from '../../support/stores.ts';

const LAST_MONTH = firstDayOf(addMonths(localMonth(TODAY), -1));

/** Of every counter so many good ratings, and a few bad ones, in each of the last two months. */
function someRatings(): readonly Rating[] {
  return LISTS.counters.flatMap(({ unit, id: counter }, place) =>
    [LAST_MONTH, addDays(TODAY, -1)].flatMap((day) =>
      Array.from({ length: 12 + place * 3 }, (_, n) =>
        aRating({ day, unit, counter, score: (n % 4 === 0 ? 2 : 5) as Score }),
      ),
    ),
  );
}

test('the total and its units are the same when nothing finer is read', async () => {
  const { store, discard } = await openSqliteTestStore();
  try {
    const { ratings } = store;
    await ratings.append(someRatings());
    const asked: TallyQuery[] = [];
    const load = createSatisfactionLoader({
      ...store,
      directory: () => toDirectory(LISTS),
      province: AN_GIANG,
      now: () => NOW,
      ratings: {
        tally(query) {
          asked.push(query);
          return ratings.tally(query);
        },
      },
    });
    for (const period of ['last-12-months', '2026', '2026-10', '2026-Q4']) {
      const query = { period, counted: 'all' as const, within: null, shape: null };
      const whole = (await load(query, 'vi'))!;
      asked.length = 0;
      const units = (await load({ ...query, unitsOnly: true }, 'vi'))!;
      expect([units.total, units.by.unit]).toEqual([whole.total, whole.by.unit]);
      expect(units.by.unit.some(({ figure }) => figure !== null)).toBe(true);
      expect(new Set(asked.map(({ dimension }) => dimension))).toEqual(new Set(['all', 'unit']));
      expect([...units.byDay, ...units.by.counter, ...units.by.procedure]).toEqual([]);
    }
  } finally {
    await discard();
  }
});

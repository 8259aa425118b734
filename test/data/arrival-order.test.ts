import { expect, test } from 'vitest';
import { instant } from '../../core/calendar.ts';
import { aRating, NOW } from '../support/builders.ts';
import { openPostgresTestStore } from '../support/stores.ts';

/** 03:30 in Vietnam. */
const AT_NIGHT = instant(Date.UTC(2026, 10, 22, 20, 30));

test('PostgreSQL loses the order of arrival at night, and not by day', async () => {
  const { store, discard } = await openPostgresTestStore();
  const days = Array.from({ length: 300 }, (_, i) => 10_000 + i);
  for (const day of days) await store.ratings.append([aRating({ day: day as never })]);
  const neighbours = async () => {
    const rows = await store.engine.all<{ day: number }>('SELECT day FROM rating ORDER BY ctid');
    return rows.filter((row, i) => i > 0 && row.day === rows[i - 1]!.day + 1).length;
  };
  await store.engine.maintain(NOW);
  expect(await neighbours()).toBe(299);
  await store.engine.maintain(AT_NIGHT);
  expect(await neighbours()).toBeLessThan(15);
  await discard();
});

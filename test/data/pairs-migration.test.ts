import { expect, test } from 'vitest';
import { addDays, localMonth, parseDay, type LocalDay } from '../../core/calendar.ts';
import { migrate, migrations } from '../../data/migrate.ts';
import { openSqliteEngine } from '../../data/sqlite-engine.ts';
import { comparePairs } from '../../data/verify-pairs.ts';

/** The step that counts pairs. */
const PAIRS_VERSION = 58;

const DAYS = [
  '2023-12-31',
  '2024-01-01',
  '2024-02-29',
  '2024-03-01',
  '2025-02-28',
  '2025-12-31',
  '2026-11-20',
  '2026-11-21',
  '2026-11-22',
].map((text) => parseDay(text)!);

test('counts the pairs of what was counted before, and knows the month of every day', async () => {
  const engine = openSqliteEngine(':memory:');
  const steps = migrations();
  await migrate(
    engine,
    steps.filter(({ version }) => version < PAIRS_VERSION),
  );
  const every = Array.from({ length: 1500 }, (_, i) => addDays(parseDay('2023-01-01')!, i));
  await engine.transaction(async (transaction) => {
    for (const [i, day] of DAYS.entries()) {
      for (const score of [1, 4, 5]) {
        await transaction.run(
          `INSERT INTO rating_count VALUES ('91', 'U', 'U-1', $1, 'kiosk', $2, $3, $4, $5)`,
          [i % 2 === 0 ? '1.1' : '', day, score, i % 2, i + score],
        );
      }
      await transaction.run(
        `INSERT INTO rating_tally VALUES ('91', 'all', 'day', $1, '', 1, 0, 0, 0, 0, 1)`,
        [day],
      );
    }
    for (const day of every) {
      await transaction.run(
        `INSERT INTO rating (rating_id, province_code, unit_code, counter_id, channel, day, score,
         backed, questionnaire) VALUES ($1, '91', 'U', 'U-1', 'kiosk', $2, 5, 0, 1)`,
        [`r${day}`, day],
      );
      await transaction.run(
        `INSERT INTO comment (rating_id, province_code, unit_code, text) VALUES ($1, '91', 'U', 'x')`,
        [`r${day}`],
      );
    }
  });
  await migrate(engine, steps);
  expect(await comparePairs(engine)).toEqual([]);
  const loose = await engine.all<{ day: number }>('SELECT DISTINCT day FROM rating_unpaired');
  expect(new Set(loose.map(({ day }) => day))).toEqual(new Set(DAYS.slice(-2)));
  const pairs = await engine.all<{ month: number }>('SELECT DISTINCT month FROM rating_pair');
  const closed = new Set(DAYS.slice(0, -2).map(localMonth));
  expect(new Set(pairs.map(({ month }) => month))).toEqual(closed);
  const months = await engine.all<{ rating_id: string; month: number }>(
    'SELECT rating_id, month FROM comment_month',
  );
  expect(months).toHaveLength(every.length);
  for (const { rating_id: id, month } of months) {
    expect(month, id).toBe(localMonth(Number(id.slice(1)) as LocalDay));
  }
  await engine.close();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../core/calendar.ts';
import type { CounterId } from '../../core/organisation.ts';
import type { Score } from '../../core/score.ts';
import { disclose } from '../../analytics/reports/disclose.ts';
import { BIRTH, LISTS, LONG_XUYEN, RACH_GIA, TODAY, aRating } from '../support/builders.ts';
import { aDossierEntry } from '../support/dossier-builders.ts';
import { openSqliteTestStore } from '../support/stores.ts';

let opened: Awaited<ReturnType<typeof openSqliteTestStore>>;
beforeAll(async () => {
  opened = await openSqliteTestStore();
});
afterAll(() => opened.discard());

/** The month before the newest one. */
const EARLIER = addDays(TODAY, -40);
const UNITS = [4, 6, 12, 30, 31, 11].map((n, index) => ({ n, code: String(30800 + index) }));

test('views show what disclose() shows of a month that is over, and nothing of the newest', async () => {
  const { store } = opened;
  const units = UNITS.map(({ code }) => ({ ...LISTS.units[0]!, code, name: `Xã ${code}` }));
  await store.directory.record({ ...LISTS, units: [...LISTS.units, ...units] } as typeof LISTS);
  const of = (unit: string, n: number, day = EARLIER) =>
    Array.from({ length: n }, (_, index) =>
      aRating({
        unit: unit as typeof LONG_XUYEN,
        counter: `${unit}-1` as CounterId,
        day,
        score: (index % 4 === 0 ? 2 : 5) as Score,
      }),
    );
  await store.ratings.append([
    ...UNITS.flatMap(({ code, n }) => of(code, n)),
    ...of(RACH_GIA, 40, TODAY),
  ]);
  await store.dossiers.record([aDossierEntry()]);
  const rows = await store.engine.all<{
    unit_code: string;
    unit: string;
    n: number;
    satisfied: number;
  }>('SELECT unit_code, unit, n, satisfied FROM figure_unit_month ORDER BY unit_code');
  const shown = disclose(UNITS.map(({ code, n }) => ({ member: code, n })));
  expect(new Set(rows.map(({ unit_code: code }) => code))).toEqual(shown);
  expect(rows.find(({ n }) => n === 12)).toMatchObject({ unit: 'Xã 30802', satisfied: 9 });
  const [total] = await store.engine.all('SELECT * FROM figure_month');
  expect(total).toMatchObject({ province: 'An Giang', year: 2026, month: 10, n: 94 });
  const [procedure] = await store.engine.all('SELECT * FROM figure_procedure_month');
  expect(procedure).toMatchObject({ procedure_code: BIRTH, sector: 'Hộ tịch', n: 94 });
  const [channel] = await store.engine.all('SELECT * FROM figure_channel_month');
  expect(channel).toMatchObject({ channel: 'kiosk', n: 94 });
  const [dossiers] = await store.engine.all('SELECT * FROM figure_dossier_month');
  expect(dossiers).toMatchObject({ procedure_code: BIRTH, year: 2026, month: 11, on_time: 1 });
});

test('a few who all agreed keep their scores to themselves', async () => {
  const { store } = opened;
  await store.ratings.append(
    Array.from({ length: 15 }, () =>
      aRating({ unit: LONG_XUYEN, day: addDays(TODAY, -80), score: 5 }),
    ),
  );
  const rows = await store.engine.all(
    'SELECT n, satisfied, score_5 FROM figure_unit_month WHERE year = 2026 AND month = 9',
  );
  expect(rows).toEqual([{ n: 15, satisfied: null, score_5: null }]);
});

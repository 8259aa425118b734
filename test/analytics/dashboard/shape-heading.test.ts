import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSatisfactionLoader } from '../../../analytics/dashboard/overview/satisfaction-loader.ts';
import { addDays, parseDay } from '../../../core/calendar.ts';
import { toDirectory } from '../../../core/directory.ts';
import type { ProvinceCode } from '../../../core/organisation.ts';
import { START_OF_RECORDS } from '../../../core/validity.ts';
import { AN_GIANG, LISTS, LONG_XUYEN, NOW } from '../../support/builders.ts';
import { openSqliteTestStore } from '../../support/stores.ts';

const REFORM = parseDay('2025-07-01')!;
const before = { from: START_OF_RECORDS, until: addDays(REFORM, -1) };
const OLD_AN_GIANG = '89' as ProvinceCode;
/** Code 91 was Kiên Giang's; An Giang, then 89, was put together with it. */
const PROVINCES = new Map([
  [
    AN_GIANG,
    [
      { code: AN_GIANG, name: 'Kiên Giang', ...before, successor: null },
      { code: AN_GIANG, name: 'An Giang', from: REFORM, until: null, successor: null },
    ],
  ],
  [OLD_AN_GIANG, [{ code: OLD_AN_GIANG, name: 'An Giang', ...before, successor: AN_GIANG }]],
]);

let opened: Awaited<ReturnType<typeof openSqliteTestStore>>;
beforeAll(async () => {
  opened = await openSqliteTestStore();
});
afterAll(() => opened.discard());

test.for([
  { shape: null, within: null, heading: 'An Giang' },
  { shape: '2025-06-30', within: null, heading: 'Kiên Giang, An Giang' },
  { shape: '2025-07-01', within: null, heading: 'An Giang' },
  // Who is limited to a unit reads it as it is now.
  { shape: '2025-06-30', within: LONG_XUYEN, heading: 'An Giang' },
])('a report is headed with the provinces of the day: %j', async ({ shape, within, heading }) => {
  const directory = toDirectory({
    ...LISTS,
    unitHistory: { units: new Map(), provinces: PROVINCES },
  });
  const load = createSatisfactionLoader({
    ...opened.store,
    directory: () => directory,
    province: AN_GIANG,
    now: () => NOW,
  });
  const query = {
    period: '2026',
    counted: 'all',
    shape: shape === null ? null : parseDay(shape),
    within,
  } as const;
  expect((await load(query, 'vi'))!.provinceName).toBe(heading);
});

test('without a history the province has its name', async () => {
  const load = createSatisfactionLoader({
    ...opened.store,
    directory: () => toDirectory(LISTS),
    province: AN_GIANG,
    now: () => NOW,
  });
  const query = { period: '2026', counted: 'all', shape: REFORM, within: null } as const;
  expect((await load(query, 'vi'))!.provinceName).toBe('An Giang');
});

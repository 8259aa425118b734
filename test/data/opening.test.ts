import { describe, expect, test } from 'vitest';
import { isoDay, parseDay } from '../../core/calendar.ts';
import { HOLIDAYS_SETTING } from '../../core/opening/hours-book.ts';
import { parseHolidayCorrections, publicHolidays } from '../../core/opening/holidays.ts';
import { openSpans } from '../../core/opening/is-open.ts';
import { parseOpeningHours, USUAL_HOURS, weekdayOf } from '../../core/opening/opening-hours.ts';
import { computeLunarDays, COMPUTED_YEARS, lunarDays } from '../../data/lunar-calendar.ts';
import { AN_GIANG, LISTS, NOW, TODAY } from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

const day = (text: string) => parseDay(text)!;

describe('the lunar calendar of Vietnam', () => {
  // Years in which it differs from China's are among them: 1985, 2007, 2030, 2053.
  test.for([
    [1985, '1985-01-21'],
    [2007, '2007-02-17'],
    [2020, '2020-01-25'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2030, '2030-02-02'],
    [2053, '2053-02-18'],
  ] as const)('begins %i on %s', async ([year, first]) => {
    expect(isoDay((await lunarDays(year)).newYear)).toBe(first);
  });

  test.for([
    [2022, '2022-04-10'],
    // After a second month that came twice.
    [2023, '2023-04-29'],
    [2024, '2024-04-18'],
    [2025, '2025-04-07'],
    [2026, '2026-04-26'],
  ] as const)('has the day of the Hùng Kings of %i on %s', async ([year, feast]) => {
    expect(isoDay((await lunarDays(year)).hungKings)).toBe(feast);
  });

  test.for(Object.keys(COMPUTED_YEARS).map(Number))('is the library’s in %i', async (year) => {
    expect(await lunarDays(year)).toEqual(await computeLunarDays(year));
  });
});

describe('public holidays', () => {
  test('of 2026 are those that were announced', async () => {
    const holidays = publicHolidays(2026, await lunarDays(2026));
    expect(holidays.map(({ day: off, name }) => `${isoDay(off)} ${name}`)).toEqual([
      '2026-01-01 new-year',
      ...['16', '17', '18', '19', '20'].map((date) => `2026-02-${date} lunar-new-year`),
      '2026-04-26 hung-kings',
      '2026-04-27 in-lieu',
      '2026-04-30 reunification',
      '2026-05-01 labour',
      '2026-09-01 national',
      '2026-09-02 national',
    ]);
  });

  test('of 2024 and 2025 hold the days of Tết that were announced', async () => {
    const off = async (year: number) =>
      publicHolidays(year, await lunarDays(year))
        .map((holiday) => isoDay(holiday.day))
        .filter((text) => /-0[12]-/.test(text) && !text.endsWith('01-01'));
    expect(await off(2024)).toEqual(
      ['08', '09', '10', '11', '12', '13', '14'].map((date) => `2024-02-${date}`),
    );
    expect(await off(2025)).toEqual(
      ['27', '28', '29', '30', '31'].map((date) => `2025-01-${date}`),
    );
  });

  test('are eleven a year, and those on a weekend are made up for on a working day', async () => {
    for (let year = 2020; year < 2060; year++) {
      const holidays = publicHolidays(year, await lunarDays(year));
      const named = holidays.filter(({ name }) => name !== 'in-lieu');
      const inLieu = holidays.filter(({ name }) => name === 'in-lieu');
      expect(named).toHaveLength(11);
      expect(inLieu).toHaveLength(named.filter((holiday) => weekdayOf(holiday.day) >= 5).length);
      expect(inLieu.every((holiday) => weekdayOf(holiday.day) < 5)).toBe(true);
      expect(new Set(holidays.map((holiday) => holiday.day)).size).toBe(holidays.length);
    }
  });

  test('are corrected by lists of days, and what can not be read is left out', () => {
    expect(parseHolidayCorrections({ off: ['2026-11-24', 'x', 5], worked: 'y' })).toEqual({
      off: [day('2026-11-24')],
      worked: [],
    });
    expect(parseHolidayCorrections(null)).toEqual({ off: [], worked: [] });
  });
});

test.each(ENGINES)('hours are kept by province, counter and day on $name', async ({ open }) => {
  const { store, discard } = await open();
  const counter = LISTS.counters[0]!;
  const before = await store.hours.load();
  expect(openSpans(before, counter, TODAY)).toEqual(USUAL_HOURS.weekdays[0]);
  expect(openSpans(before, counter, day('2026-09-02'))).toEqual([]);
  const change = { province: AN_GIANG, from: TODAY, author: 'an' };
  const usual = parseOpeningHours('T2-T6: 8:00-16:00')!;
  await store.hours.record({ ...change, counter: null, hours: usual });
  await store.hours.record({
    ...change,
    counter: counter.id,
    hours: parseOpeningHours('T2: 1:00-2:00')!,
  });
  await store.hours.record({
    ...change,
    counter: counter.id,
    hours: parseOpeningHours('T2: 9:00-10:00')!,
  });
  const value = { off: ['2026-11-24'], worked: [] };
  await store.settings.record({ name: HOLIDAYS_SETTING, value, author: 'an', at: NOW, after: 0 });
  const after = await store.hours.load();
  expect(openSpans(after, counter, TODAY)).toEqual([{ from: 540, until: 600 }]);
  expect(openSpans(after, LISTS.counters[1]!, TODAY)).toEqual([{ from: 480, until: 960 }]);
  expect(openSpans(after, LISTS.counters[1]!, day('2026-11-24'))).toEqual([]);
  await discard();
});

import { addDays, isoDay, parseDay, type LocalDay } from '../../core/calendar.ts';

/** First day of the lunar year in Vietnam, for the years that made-up data may lie in. */
const LUNAR_NEW_YEAR: readonly LocalDay[] = [
  '2021-02-12',
  '2022-02-01',
  '2023-01-22',
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-02',
  '2031-01-23',
  '2032-02-11',
  '2033-01-31',
].map((text) => parseDay(text)!);

/** Public holidays with a fixed date (Labour Code 2019, Article 112); month and day. */
const FIXED_HOLIDAYS: ReadonlySet<string> = new Set(['01-01', '04-30', '05-01', '09-01', '09-02']);

/** How busy counters are, from Sunday to Saturday: Saturdays have a morning only. */
const WEEKDAY_LOAD = [0, 1.25, 1.1, 1, 1.05, 0.95, 0.3] as const;

/** 1970-01-01 was a Thursday. */
const WEEKDAY_OF_DAY_0 = 4;

/**
 * How busy one-stop counters are on the day, 1 on an ordinary one: 0 on Sundays, public holidays and
 * the six days of Tết, less in the weeks around Tết. Near enough for made-up data, and only for that.
 */
export function openingLoad(day: LocalDay): number {
  if (FIXED_HOLIDAYS.has(isoDay(day).slice(5))) return 0;
  const load = WEEKDAY_LOAD[(((day + WEEKDAY_OF_DAY_0) % 7) + 7) % 7] ?? 0;
  return load * tetLoad(day);
}

function tetLoad(day: LocalDay): number {
  for (const newYear of LUNAR_NEW_YEAR) {
    if (day >= addDays(newYear, -1) && day <= addDays(newYear, 4)) return 0;
    if (day >= addDays(newYear, -10) && day <= addDays(newYear, 11)) return 0.45;
  }
  return 1;
}

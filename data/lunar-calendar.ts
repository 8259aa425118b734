import { parseDay, type LocalDay } from '../core/calendar.ts';
import { publicHolidays, type LunarDays } from '../core/opening/holidays.ts';

/** Julian day of 1970-01-01T00:00Z. */
const EPOCH_JULIAN_DAY = 2440587.5;
const VIETNAM_OFFSET_DAYS = 7 / 24;
/** The library answers midnight in Vietnam give or take some seconds. */
const SLACK_DAYS = 0.01;

/**
 * What the library answers for the years in which this program is likely to start, and for those from
 * which a dossier may have been received: loading it takes a tenth of a second. New year, then the day of
 * the Hùng Kings; tests compare each with the library.
 */
export const COMPUTED_YEARS: Readonly<Record<number, readonly [string, string]>> = {
  2000: ['2000-02-05', '2000-04-14'],
  2001: ['2001-01-24', '2001-04-03'],
  2002: ['2002-02-12', '2002-04-22'],
  2003: ['2003-02-01', '2003-04-11'],
  2004: ['2004-01-22', '2004-04-28'],
  2005: ['2005-02-09', '2005-04-18'],
  2006: ['2006-01-29', '2006-04-07'],
  2007: ['2007-02-17', '2007-04-26'],
  2008: ['2008-02-07', '2008-04-15'],
  2009: ['2009-01-26', '2009-04-04'],
  2010: ['2010-02-14', '2010-04-23'],
  2011: ['2011-02-03', '2011-04-12'],
  2012: ['2012-01-23', '2012-03-31'],
  2013: ['2013-02-10', '2013-04-19'],
  2014: ['2014-01-31', '2014-04-09'],
  2015: ['2015-02-19', '2015-04-28'],
  2016: ['2016-02-08', '2016-04-16'],
  2017: ['2017-01-28', '2017-04-06'],
  2018: ['2018-02-16', '2018-04-25'],
  2019: ['2019-02-05', '2019-04-14'],
  2020: ['2020-01-25', '2020-04-02'],
  2021: ['2021-02-12', '2021-04-21'],
  2022: ['2022-02-01', '2022-04-10'],
  2023: ['2023-01-22', '2023-04-29'],
  2024: ['2024-02-10', '2024-04-18'],
  2025: ['2025-01-29', '2025-04-07'],
  2026: ['2026-02-17', '2026-04-26'],
  2027: ['2027-02-06', '2027-04-16'],
  2028: ['2028-01-26', '2028-04-04'],
  2029: ['2029-02-13', '2029-04-23'],
  2030: ['2030-02-02', '2030-04-12'],
  2031: ['2031-01-23', '2031-04-01'],
  2032: ['2032-02-11', '2032-04-19'],
  2033: ['2033-01-31', '2033-04-09'],
  2034: ['2034-02-19', '2034-04-28'],
  2035: ['2035-02-08', '2035-04-17'],
};

const known = new Map<number, LunarDays>(
  Object.entries(COMPUTED_YEARS).map(([year, [newYear, hungKings]]) => [
    Number(year),
    { newYear: parseDay(newYear)!, hungKings: parseDay(hungKings)! },
  ]),
);

/**
 * The lunar days of a year in Vietnam, which now and then differ from China's (2007, 2030): a new
 * moon belongs to the day it falls on at UTC+7. Computed once a year and process.
 */
export async function lunarDays(year: number): Promise<LunarDays> {
  const found = known.get(year) ?? (await computeLunarDays(year));
  known.set(year, found);
  return found;
}

/** The public holidays of the first year, the last and those between. */
export async function holidaysOfYears(first: number, last: number): Promise<ReadonlySet<LocalDay>> {
  const days = new Set<LocalDay>();
  for (let year = first; year <= last; year += 1) {
    for (const { day } of publicHolidays(year, await lunarDays(year))) days.add(day);
  }
  return days;
}

/** What `lunarDays` answers, always by the library. */
export async function computeLunarDays(year: number): Promise<LunarDays> {
  const { CalendarVietnamese } = await import('date-chinese');
  const calendar = new CalendarVietnamese();
  const newYear = calendar.newYear(year);
  const [cycle = 0, cycleYear = 0] = calendar.fromJDE(newYear).get();
  const hungKings = calendar.set(cycle, cycleYear, 3, false, 10).toJDE();
  return { newYear: toLocalDay(newYear), hungKings: toLocalDay(hungKings) };
}

function toLocalDay(julianDay: number): LocalDay {
  const days = julianDay - EPOCH_JULIAN_DAY + VIETNAM_OFFSET_DAYS + SLACK_DAYS;
  return Math.floor(days) as LocalDay;
}

import type { LocalDay } from '../core/calendar.ts';
import type { LunarDays } from '../core/opening/holidays.ts';

/** Julian day of 1970-01-01T00:00Z. */
const EPOCH_JULIAN_DAY = 2440587.5;
const VIETNAM_OFFSET_DAYS = 7 / 24;
/** The library answers midnight in Vietnam give or take some seconds. */
const SLACK_DAYS = 0.01;

const known = new Map<number, LunarDays>();

/**
 * The lunar days of a year in Vietnam, which now and then differ from China's (2007, 2030): a new
 * moon belongs to the day it falls on at UTC+7. Computed once a year and process.
 */
export async function lunarDays(year: number): Promise<LunarDays> {
  const found = known.get(year);
  if (found !== undefined) return found;
  // Its tables of the sun take a tenth of a second to load: only who asks pays.
  const { CalendarVietnamese } = await import('date-chinese');
  const calendar = new CalendarVietnamese();
  const newYear = calendar.newYear(year);
  const [cycle = 0, cycleYear = 0] = calendar.fromJDE(newYear).get();
  const hungKings = calendar.set(cycle, cycleYear, 3, false, 10).toJDE();
  const days = { newYear: toLocalDay(newYear), hungKings: toLocalDay(hungKings) };
  known.set(year, days);
  return days;
}

function toLocalDay(julianDay: number): LocalDay {
  const days = julianDay - EPOCH_JULIAN_DAY + VIETNAM_OFFSET_DAYS + SLACK_DAYS;
  return Math.floor(days) as LocalDay;
}

import { addDays, firstDayOf, parseDay, type LocalDay, type LocalMonth } from '../calendar.ts';
import { weekdayOf } from './opening-hours.ts';

/** The days of one year that follow the moon. */
export interface LunarDays {
  /** First day of the lunar year (mùng một Tết). */
  readonly newYear: LocalDay;
  /** The 10th of the third lunar month. */
  readonly hungKings: LocalDay;
}

type HolidayName =
  | 'new-year'
  | 'lunar-new-year'
  | 'hung-kings'
  | 'reunification'
  | 'labour'
  | 'national'
  | 'in-lieu';

export interface Holiday {
  readonly day: LocalDay;
  readonly name: HolidayName;
}

/** Which days around Tết were off, where the Prime Minister has said so: days before its first. */
const DAYS_BEFORE_TET: Readonly<Record<number, number>> = { 2024: 2, 2025: 2, 2026: 1 };
const DAYS_OF_TET = 5;

const SATURDAY = 5;

/**
 * The public holidays of a year (Labour Code 2019, Article 112): new year, five days of Tết, Hùng
 * Kings, 30/4, 1/5, two days at 2/9; and, for each that falls on a weekend, the next working day
 * (Article 111.3). Which days of Tết and which day beside 2/9 are off the Prime Minister says each
 * year: where that is not known yet, one day before Tết and the day that makes a longer break are
 * taken. What is decided otherwise, and working days exchanged, officials enter.
 */
export function publicHolidays(year: number, lunar: LunarDays): readonly Holiday[] {
  const named: Holiday[] = [
    { day: dayOf(year, 1, 1), name: 'new-year' },
    ...tet(year, lunar.newYear).map((day) => ({ day, name: 'lunar-new-year' as const })),
    { day: lunar.hungKings, name: 'hung-kings' },
    { day: dayOf(year, 4, 30), name: 'reunification' },
    { day: dayOf(year, 5, 1), name: 'labour' },
    ...nationalDays(year).map((day) => ({ day, name: 'national' as const })),
  ];
  const taken = new Set(named.map(({ day }) => day));
  const inLieu: Holiday[] = [];
  for (const { day } of named.filter((holiday) => isWeekend(holiday.day))) {
    let next = day;
    while (taken.has(next) || isWeekend(next)) next = addDays(next, 1);
    taken.add(next);
    inLieu.push({ day: next, name: 'in-lieu' });
  }
  return [...named, ...inLieu].toSorted((a, b) => a.day - b.day);
}

function tet(year: number, newYear: LocalDay): readonly LocalDay[] {
  const first = addDays(newYear, -(DAYS_BEFORE_TET[year] ?? 1));
  return Array.from({ length: DAYS_OF_TET }, (_, index) => addDays(first, index));
}

/** 2 September and a day beside it: the day after a Monday or Thursday, else the day before. */
function nationalDays(year: number): readonly LocalDay[] {
  const day = dayOf(year, 9, 2);
  const isBefore = ![0, 3].includes(weekdayOf(day));
  return isBefore ? [addDays(day, -1), day] : [day, addDays(day, 1)];
}

function isWeekend(day: LocalDay): boolean {
  return weekdayOf(day) >= SATURDAY;
}

function dayOf(year: number, month: number, day: number): LocalDay {
  return addDays(firstDayOf((year * 12 + month - 1) as LocalMonth), day - 1);
}

/** What officials enter where the rule does not hold. */
export interface HolidayCorrections {
  /** Days off beside those of the rule. */
  readonly off: readonly LocalDay[];
  /** Days that are worked after all: holidays that were not, and weekends worked for another day. */
  readonly worked: readonly LocalDay[];
}

export const NO_CORRECTIONS: HolidayCorrections = { off: [], worked: [] };

/** The corrections as stored, lists of `2026-08-22`; what can't be read is left out. */
export function parseHolidayCorrections(value: unknown): HolidayCorrections {
  const { off, worked } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const days = (list: unknown): readonly LocalDay[] =>
    (Array.isArray(list) ? list : [])
      .map((text: unknown) => (typeof text === 'string' ? parseDay(text) : null))
      .filter((day) => day !== null);
  return { off: days(off), worked: days(worked) };
}

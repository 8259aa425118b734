import { addDays, type LocalDay } from '../calendar.ts';
import type { OpeningCalendar } from './is-open.ts';
import { weekdayOf } from './opening-hours.ts';

/** Working days after the first day, up to and including the second; 0 when that comes no later. */
export type WorkingDaysBetween = (from: LocalDay, to: LocalDay) => number;

const SATURDAY = 5;

/**
 * Counts as time limits are counted: Monday to Friday without public holidays, with the days that
 * officials entered as off or as worked (Labour Code 2019, Articles 111 and 112); the first day is not
 * counted (Civil Code 2015, Article 147.2), so that what is done on the spot takes 0. The hours of
 * single counters don't matter: who opens on Saturdays has no shorter limit. Remembers what it counted.
 */
export function workingDaysBetween({
  holidays,
  corrections,
}: Pick<OpeningCalendar, 'holidays' | 'corrections'>): WorkingDaysBetween {
  const off = new Set([...holidays, ...corrections.off]);
  const worked = new Set(corrections.worked);
  const isWorked = (day: LocalDay) =>
    worked.has(day) || (weekdayOf(day) < SATURDAY && !off.has(day));
  const counted = new Map<LocalDay, Map<LocalDay, number>>();
  const count = (from: LocalDay, to: LocalDay) => {
    let days = 0;
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorked(day)) days += 1;
    return days;
  };
  return (from, to) => {
    let known = counted.get(to);
    if (known === undefined) counted.set(to, (known = new Map()));
    let days = known.get(from);
    if (days === undefined) known.set(from, (days = count(from, to)));
    return days;
  };
}

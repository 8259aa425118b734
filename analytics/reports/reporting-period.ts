import {
  addDays,
  addMonths,
  firstDayOf,
  isoMonth,
  localMonth,
  type LocalDay,
  type LocalMonth,
} from '../../core/calendar.ts';
import type { ReportingPeriod } from './satisfaction-report.ts';

/** The period shown when none is named: twelve whole months, the current one last. */
export const DEFAULT_PERIOD = 'last-12-months';

const FIRST_YEAR = 2000;

/**
 * The period named `2026`, `2026-Q4`, `2026-11` or `last-12-months`, in Vietnam time. Only fixed
 * calendar periods exist, so that no two of them differ by a few days. Null for any other text, and
 * for a period that has not begun.
 */
export function reportingPeriod(id: string, today: LocalDay): ReportingPeriod | null {
  const span = monthsOf(id, localMonth(today));
  if (span === null) return null;
  const [from, count] = span;
  const first = firstDayOf(from);
  const last = addDays(firstDayOf(addMonths(from, count)), -1);
  return first > today ? null : { id, first, last, open: today <= last };
}

/** The calendar period of the same length just before; null for twelve running months. */
export function periodBefore(
  { id, first }: ReportingPeriod,
  today: LocalDay,
): ReportingPeriod | null {
  const span = id === DEFAULT_PERIOD ? null : monthsOf(id, localMonth(today));
  if (span === null) return null;
  const [from, count] = span;
  const month = isoMonth(addMonths(from, -count));
  const year = month.slice(0, 4);
  const quarter = `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
  const before = count === 12 ? year : count === 3 ? quarter : month;
  return Number(year) < FIRST_YEAR || first > today ? null : reportingPeriod(before, today);
}

/** First month and number of months. */
function monthsOf(id: string, current: LocalMonth): readonly [LocalMonth, number] | null {
  if (id === DEFAULT_PERIOD) return [addMonths(current, -11), 12];
  const match = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(id);
  if (!match || Number(match[1]) < FIRST_YEAR) return null;
  const [, year, quarter, month] = match;
  const january = (Number(year) * 12) as LocalMonth;
  if (quarter !== undefined) return [addMonths(january, (Number(quarter) - 1) * 3), 3];
  return month === undefined ? [january, 12] : [addMonths(january, Number(month) - 1), 1];
}

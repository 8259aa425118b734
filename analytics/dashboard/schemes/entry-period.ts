import { addMonths, isoMonth, localMonth, type LocalDay } from '../../../core/calendar.ts';

/** Months, quarters and years: of twelve running months nothing is entered. */
const ENTERED = /^\d{4}(-Q[1-4]|-\d{2})?$/;

/** Whether officials enter counts of such periods. */
export function isEntryPeriod(id: string): boolean {
  return ENTERED.test(id);
}

/** The quarter of which counts are entered when none is named: the last that is over. */
export function usualEntryPeriod(today: LocalDay): string {
  const month = localMonth(today);
  const before = addMonths(month, -(month % 3) - 3);
  return `${isoMonth(before).slice(0, 4)}-Q${(before % 12) / 3 + 1}`;
}

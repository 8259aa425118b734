import { localDay, localMonth, type Instant, type LocalDay } from '../core/calendar.ts';
import { parseHolidayCorrections } from '../core/opening/holidays.ts';
import { HOLIDAYS_SETTING } from '../core/opening/hours-book.ts';
import {
  workingDaysBetween,
  type WorkingDaysBetween,
} from '../core/opening/working-days-between.ts';
import type { SettingBook } from '../core/setting.ts';
import { holidaysOfYears } from './lunar-calendar.ts';

/** No dossier was received before. */
const FIRST_YEAR = 2000;

/**
 * Counts working days by the holidays as they are computed and corrected at this moment: a later
 * correction counts for what is written from then on.
 */
export function createWorkingDays(
  settings: Pick<SettingBook, 'find'>,
  now: () => Instant,
  holidaysOf: typeof holidaysOfYears = holidaysOfYears,
): () => Promise<WorkingDaysBetween> {
  const known = new Map<number, Promise<ReadonlySet<LocalDay>>>();
  return async () => {
    const thisYear = Math.floor(localMonth(localDay(now())) / 12);
    let holidays = known.get(thisYear);
    if (holidays === undefined) {
      known.set(thisYear, (holidays = holidaysOf(FIRST_YEAR, thisYear + 1)));
      // What failed once is tried again, and not kept for the year.
      holidays.catch(() => known.delete(thisYear));
    }
    const setting = await settings.find(HOLIDAYS_SETTING);
    const corrections = parseHolidayCorrections(setting?.value);
    return workingDaysBetween({ holidays: await holidays, corrections });
  };
}

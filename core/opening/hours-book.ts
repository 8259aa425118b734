import type { LocalDay } from '../calendar.ts';
import type { CounterId, ProvinceCode } from '../organisation.ts';
import type { OpeningCalendar } from './is-open.ts';
import type { OpeningHours } from './opening-hours.ts';

/** When counters are open, over time. */
export interface HoursBook {
  /** Everything that `isOpen` needs, for the years around today. */
  load(): Promise<OpeningCalendar>;
  /** Sets hours from a day on; what held before stays on record. The same day again corrects it. */
  record(change: {
    readonly province: ProvinceCode;
    /** Null sets the province's usual hours. */
    readonly counter: CounterId | null;
    readonly from: LocalDay;
    readonly hours: OpeningHours;
    readonly author: string;
  }): Promise<void>;
}

/** Setting that holds corrections of the public holidays. */
export const HOLIDAYS_SETTING = 'holidays';

import { localDay, startOfDay, type Instant, type LocalDay } from '../calendar.ts';
import type { CounterId, OneStopCounter } from '../organisation.ts';
import type { HolidayCorrections } from './holidays.ts';
import { USUAL_HOURS, weekdayOf, type OpeningHours, type OpenSpan } from './opening-hours.ts';

/** Hours of a counter, or of a province's counters that have none of their own, from a day on. */
export interface DatedHours {
  /** Null for the province's usual hours. */
  readonly counter: CounterId | null;
  readonly from: LocalDay;
  readonly hours: OpeningHours;
}

/** All that decides when counters are open. */
export interface OpeningCalendar {
  /** By province, any order. */
  readonly hours: ReadonlyMap<string, readonly DatedHours[]>;
  readonly holidays: ReadonlySet<LocalDay>;
  readonly corrections: HolidayCorrections;
}

type CounterPlace = Pick<OneStopCounter, 'id' | 'province'>;

const MINUTE_MS = 60_000;

/**
 * Whether the counter receives citizens at that moment. Hours of a single day count before holidays,
 * holidays before the week; the hours of the time count, not today's.
 */
export function isOpen(calendar: OpeningCalendar, counter: CounterPlace, at: Instant): boolean {
  const day = localDay(at);
  const minute = (at - startOfDay(day)) / MINUTE_MS;
  return openSpans(calendar, counter, day).some(
    ({ from, until }) => from <= minute && minute < until,
  );
}

/** When the counter is open on that day; empty when it is closed. */
export function openSpans(
  calendar: OpeningCalendar,
  counter: CounterPlace,
  day: LocalDay,
): readonly OpenSpan[] {
  const hours = hoursOn(calendar, counter, day);
  const own = hours.days.get(day);
  if (own !== undefined) return own;
  const { off, worked } = calendar.corrections;
  const spans = hours.weekdays[weekdayOf(day)] ?? [];
  if (worked.includes(day)) {
    // A weekend that is worked for another day has the hours of a working day.
    return spans.length > 0 && !isWeekend(day) ? spans : (hours.weekdays[0] ?? []);
  }
  return calendar.holidays.has(day) || off.includes(day) ? [] : spans;
}

/** The counter's own hours in force on that day, else the province's, else the usual ones. */
export function hoursOn(
  { hours }: Pick<OpeningCalendar, 'hours'>,
  { id, province }: CounterPlace,
  day: LocalDay,
): OpeningHours {
  const known = (hours.get(province) ?? []).filter(({ from }) => from <= day);
  const latest = (counter: CounterId | null): DatedHours | undefined =>
    known
      .filter((entry) => entry.counter === counter)
      .toSorted((a, b) => a.from - b.from)
      .at(-1);
  return (latest(id) ?? latest(null))?.hours ?? USUAL_HOURS;
}

function isWeekend(day: LocalDay): boolean {
  return weekdayOf(day) >= 5;
}

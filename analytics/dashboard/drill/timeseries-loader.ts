import { localDay, type Instant } from '../../../core/calendar.ts';
import { monthsOver, timeseriesOf, type Timeseries } from '../../reports/timeseries.ts';
import type { OfficialLanguage } from '../official-language.ts';
import type { DrillLoader, LimitedDrillQuery } from './drill-loader.ts';

/** Satisfaction by month; null where there is no page for the query. */
export type TimeseriesLoader = (
  query: LimitedDrillQuery,
  language: OfficialLanguage,
) => Promise<Timeseries | null>;

/** Reads a series of any scope: each month is the page of that month. */
export function createTimeseriesLoader(
  drillReport: DrillLoader,
  now: () => Instant,
): TimeseriesLoader {
  return async (query, language) => {
    const totals = { ...query, totalOnly: true };
    const whole = await drillReport(totals, language);
    if (whole === null) return null;
    const months = [];
    for (const period of monthsOver(whole.period, localDay(now()))) {
      const month = await drillReport({ ...totals, period }, language);
      if (month !== null) months.push(month);
    }
    return timeseriesOf(whole, months);
  };
}

import { addMonths, localDay, localMonth, type Instant } from '../../../core/calendar.ts';
import { provincesWithin } from '../../../core/catalogue/unit-history.ts';
import type { Directory } from '../../../core/directory.ts';
import type { CounterId, ProvinceCode } from '../../../core/organisation.ts';
import type { Dimension, RatingLog } from '../../../core/ports.ts';
import type { SettingBook } from '../../../core/setting.ts';
import { reportingPeriod } from '../../reports/reporting-period.ts';
import { buildTimeseries, type Timeseries } from '../../reports/timeseries.ts';
import { readTargets } from '../../targets.ts';
import type { LimitedDrillQuery } from './drill-loader.ts';

interface TimeseriesSources {
  readonly ratings: Pick<RatingLog, 'tally'>;
  readonly settings: Pick<SettingBook, 'history'>;
  readonly directory: () => Directory;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
}

/** Satisfaction by month; null for no such period, or for what can't be told by month. */
export type TimeseriesLoader = (query: LimitedDrillQuery) => Promise<Timeseries | null>;

/**
 * Reads a series from the counts of one dimension: at most one of unit, counter, procedure and
 * channel. Whoever is limited to a unit has its series and those of its counters.
 */
export function createTimeseriesLoader(sources: TimeseriesSources): TimeseriesLoader {
  return async ({ period: id, counted, scope: asked, within }) => {
    const { ratings, settings, directory, province, now } = sources;
    const today = localDay(now());
    const period = reportingPeriod(id, today);
    const scope = within !== null && Object.keys(asked).length === 0 ? { unit: within } : asked;
    const [named = ['all', ''], ...more] = Object.entries(scope);
    const [dimension, member] = named as [Dimension | 'sector', string];
    if (period === null || dimension === 'sector' || more.length > 0) return null;
    if (within !== null) {
      const unit = directory().counters.get(member as CounterId)?.unit;
      const isOwn =
        dimension === 'unit' ? member === within : dimension === 'counter' && unit === within;
      if (!isOwn) return null;
    }
    const from = localMonth(period.first);
    // The running month is left out: nobody can watch a counter live.
    const to = period.open ? addMonths(localMonth(today), -1) : localMonth(period.last);
    const months = { grain: 'month', by: 'period', dimension, from, to } as const;
    const provinces = provincesWithin(directory().unitHistory, province, today);
    const tallies =
      to < from
        ? []
        : await Promise.all(provinces.map((code) => ratings.tally({ ...months, province: code })));
    const targets = await readTargets(settings, province, period.open ? today : period.last);
    return buildTimeseries({
      province,
      period,
      counted,
      dimension,
      member,
      target: targets.satisfaction,
      from,
      to,
      tallies: tallies.flat(),
    });
  };
}

import { addDays, localMonth, type LocalDay } from '../../core/calendar.ts';
import type { ProvinceCode } from '../../core/organisation.ts';
import type { Dimension, RatingLog, RatingTally, TallyQuery } from '../../core/ports.ts';
import type { ReportingPeriod } from './satisfaction-report.ts';

/** The dimensions by which a report is broken down. */
export const BREAKDOWNS = ['unit', 'counter', 'procedure', 'channel'] as const;
export type Breakdown = Exclude<Dimension, 'all'>;

/** What has to be read for one report; empty lists where there is no whole day yet. */
export interface ReportQueries {
  readonly total: readonly TallyQuery[];
  readonly byDay: readonly TallyQuery[];
  readonly by: Readonly<Record<Breakdown, readonly TallyQuery[]>>;
}

/** What was read, the answers to the queries of each list put together. */
export interface ReportTallies {
  readonly total: readonly RatingTally[];
  readonly byDay: readonly RatingTally[];
  readonly by: Readonly<Record<Breakdown, readonly RatingTally[]>>;
}

/**
 * The last day of which breakdowns speak: yesterday while the period runs, so that nobody can watch
 * a counter live. The day before the period when it begins today.
 */
export function breakdownsUntil(period: ReportingPeriod, today: LocalDay): LocalDay {
  return period.open ? addDays(today, -1) : period.last;
}

/**
 * The counts a report is made of. All but the series by day come from month counts: the total
 * includes today; breakdowns of a running period are its months less today.
 */
export function reportQueries(
  province: ProvinceCode,
  period: ReportingPeriod,
  today: LocalDay,
): ReportQueries {
  const until = breakdownsUntil(period, today);
  const from = localMonth(period.first);
  const to = localMonth(period.last);
  const whole = { province, grain: 'month', by: 'member' } as const;
  const breakdown = (dimension: Breakdown): readonly TallyQuery[] => {
    if (!period.open) return [{ ...whole, dimension, from, to }];
    if (period.first > until) return [];
    return [{ ...whole, dimension, from, to: localMonth(today), lessDay: today }];
  };
  const days = { province, dimension: 'all', grain: 'day', by: 'period' } as const;
  return {
    total: [{ ...whole, dimension: 'all', from, to }],
    byDay: period.first <= until ? [{ ...days, from: period.first, to: until }] : [],
    by: {
      unit: breakdown('unit'),
      counter: breakdown('counter'),
      procedure: breakdown('procedure'),
      channel: breakdown('channel'),
    },
  };
}

/** Asks a rating log all the queries of a report; rejects as the log does. */
export async function readReportTallies(
  queries: ReportQueries,
  log: Pick<RatingLog, 'tally'>,
): Promise<ReportTallies> {
  const read = async (list: readonly TallyQuery[]): Promise<readonly RatingTally[]> =>
    (await Promise.all(list.map((query) => log.tally(query)))).flat();
  const { by } = queries;
  const [total, byDay, unit, counter, procedure, channel] = await Promise.all([
    read(queries.total),
    read(queries.byDay),
    read(by.unit),
    read(by.counter),
    read(by.procedure),
    read(by.channel),
  ]);
  return { total, byDay, by: { unit, counter, procedure, channel } };
}

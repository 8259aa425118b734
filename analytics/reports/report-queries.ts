import { addDays, addMonths, localMonth, type LocalDay } from '../../core/calendar.ts';
import type { ProvinceCode } from '../../core/organisation.ts';
import type { Dimension, RatingLog, RatingTally, TallyQuery } from '../../core/ports.ts';
import { periodPlan } from './disclose-periods.ts';
import type { ReportingPeriod } from './satisfaction-report.ts';

/** The dimensions by which a report is broken down. */
export const BREAKDOWNS = ['unit', 'counter', 'procedure', 'channel'] as const;
export type Breakdown = Exclude<Dimension, 'all'>;

/** What has to be read for one report; empty lists where there is no whole day yet. */
export interface ReportQueries {
  readonly total: readonly TallyQuery[];
  readonly byDay: readonly TallyQuery[];
  readonly by: Readonly<Record<Breakdown, readonly TallyQuery[]>>;
  /** The same month by month, of all periods that bear on this one; empty where none does. */
  readonly inMonths: Readonly<Record<Breakdown, readonly TallyQuery[]>>;
}

/** What was read, the answers to the queries of each list put together. */
export interface ReportTallies {
  readonly total: readonly RatingTally[];
  readonly byDay: readonly RatingTally[];
  readonly by: Readonly<Record<Breakdown, readonly RatingTally[]>>;
  readonly inMonths?: Readonly<Record<Breakdown, readonly RatingTally[]>>;
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
  const plan = periodPlan(period, today);
  const range = { from: plan.first, to: addMonths(plan.first, plan.months - 1) };
  const isRunning = range.to >= localMonth(today);
  const inMonths = (dimension: Breakdown): readonly TallyQuery[] => {
    if (plan.spans.length === 1 || period.first > until) return [];
    const months = { province, dimension, grain: 'month', by: 'period', ...range } as const;
    return [isRunning ? { ...months, lessDay: today } : months];
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
    inMonths: {
      unit: inMonths('unit'),
      counter: inMonths('counter'),
      procedure: inMonths('procedure'),
      channel: inMonths('channel'),
    },
  };
}

/** Asks a rating log all the queries of a report; rejects as the log does. */
export async function readReportTallies(
  queries: ReportQueries,
  log: Pick<RatingLog, 'tally'>,
): Promise<ReportTallies> {
  const read = async (list: readonly TallyQuery[]): Promise<readonly RatingTally[]> => {
    // Mostly there is one answer, which is long and need not be copied.
    const [answer = [], ...more] = await Promise.all(list.map((query) => log.tally(query)));
    return more.length === 0 ? answer : [answer, ...more].flat();
  };
  const readEach = async (lists: ReportQueries['by']): Promise<ReportTallies['by']> => {
    const [unit, counter, procedure, channel] = await Promise.all([
      read(lists.unit),
      read(lists.counter),
      read(lists.procedure),
      read(lists.channel),
    ]);
    return { unit, counter, procedure, channel };
  };
  const [total, byDay, by, inMonths] = await Promise.all([
    read(queries.total),
    read(queries.byDay),
    readEach(queries.by),
    readEach(queries.inMonths),
  ]);
  return { total, byDay, by, inMonths };
}

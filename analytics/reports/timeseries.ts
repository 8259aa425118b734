import { addMonths, isoMonth, localMonth, type LocalDay } from '../../core/calendar.ts';
import type { DrillReport } from './drill-report.ts';
import type { SatisfactionRow } from './satisfaction-report.ts';

/** A scope's figure month by month. */
export interface Timeseries extends Pick<
  DrillReport,
  'province' | 'period' | 'counted' | 'target' | 'scope' | 'names' | 'rounded'
> {
  /**
   * Each month of the period that is over, the oldest first, with the figure that the page shows for
   * it; null where it may not be shown, or nobody rated.
   */
  readonly months: readonly SatisfactionRow[];
}

/** The months of a period that are over: nobody can watch a counter live. */
export function monthsOver(
  { first, last, open }: DrillReport['period'],
  today: LocalDay,
): readonly string[] {
  const to = open ? addMonths(localMonth(today), -1) : localMonth(last);
  const count = Math.max(0, to - localMonth(first) + 1);
  return Array.from({ length: count }, (_, i) => isoMonth(addMonths(localMonth(first), i)));
}

/** The series of a whole period, from the reports of its months. */
export function timeseriesOf(whole: DrillReport, months: readonly DrillReport[]): Timeseries {
  const { province, period, counted, target, scope, names, rounded } = whole;
  return {
    province,
    period,
    counted,
    target,
    scope,
    names,
    rounded,
    months: months.map((month) => ({
      member: month.period.id,
      label: month.period.id,
      figure: month.total,
    })),
  };
}

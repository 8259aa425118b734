import { localMonth, type LocalDay } from '../../core/calendar.ts';
import type { ReasonTally } from '../../core/answer-counts.ts';
import { BAD_REASONS, type Reason } from '../../core/reason.ts';
import { tellsUnbacked } from './build-satisfaction-report.ts';
import { isShownBeside, periodPlan } from './disclose-periods.ts';
import { SMALLEST_SHOWN } from './disclose.ts';
import type { Counted, ReportingPeriod } from './satisfaction-report.ts';

/** What people who were not satisfied (1 to 3 of 5) say should be better. */
export interface ReasonRow {
  readonly reason: Reason;
  /** Ratings that ticked it; one rating may tick several. */
  readonly n: number;
}

/**
 * Reasons of the period, most often ticked first; whole days only. One that fewer than
 * `SMALLEST_SHOWN` ticked is left out, and so is one whose other periods, or whose other way of
 * counting, would tell what a few ticked.
 *
 * @param tallies of the months of `periodPlan(period, today)`, today left out
 */
export function topReasons(
  tallies: readonly ReasonTally[],
  period: ReportingPeriod,
  { counted, today }: { readonly counted: Counted; readonly today: LocalDay },
): readonly ReasonRow[] {
  const plan = periodPlan(period, today);
  const isInside = ({ month }: ReasonTally) =>
    localMonth(period.first) <= month && month <= localMonth(period.last);
  return BAD_REASONS.flatMap((reason) => {
    const own = tallies.filter((tally) => tally.reason === reason);
    const sum = (of: readonly ReasonTally[]) => of.reduce((all, { n }) => all + n, 0);
    const backed = sum(own.filter((tally) => tally.backed && isInside(tally)));
    const all = sum(own.filter(isInside));
    if (counted === 'all' && tellsUnbacked(backed, all - backed)) return [];
    const counts = own.filter((tally) => counted === 'all' || tally.backed);
    const n = Array.from({ length: plan.months }, (_, at) =>
      sum(counts.filter(({ month }) => month - plan.first === at)),
    );
    const ticked = counted === 'all' ? all : backed;
    if (ticked < SMALLEST_SHOWN || !isShownBeside(plan, { n, offset: 0 })) return [];
    return [{ reason, n: ticked }];
  }).toSorted((a, b) => b.n - a.n);
}

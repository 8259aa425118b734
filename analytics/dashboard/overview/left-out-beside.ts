import type { LocalDay } from '../../../core/calendar.ts';
import type { ProvinceCode, UnitCode } from '../../../core/organisation.ts';
import type { LeftOutMember, SuspicionBook } from '../../../core/suspicion/suspicion.ts';
import { periodPlan, planDays } from '../../reports/disclose-periods.ts';
import type { ReportingPeriod } from '../../reports/satisfaction-report.ts';

/** What is kept out of the figures in every period that bears on this one, of the province or one unit. */
export async function leftOutBeside(
  { suspicions }: { readonly suspicions: Pick<SuspicionBook, 'leftOutBy'> },
  provinces: readonly ProvinceCode[],
  {
    period,
    today,
    within,
  }: {
    readonly period: ReportingPeriod;
    readonly today: LocalDay;
    readonly within: UnitCode | null;
  },
): Promise<readonly LeftOutMember[]> {
  const days = planDays(periodPlan(period, today), today);
  const place =
    within === null
      ? ({ dimension: 'all' } as const)
      : ({ dimension: 'unit', member: within } as const);
  const read = provinces.map((province) => suspicions.leftOutBy({ ...days, ...place, province }));
  return (await Promise.all(read)).flat();
}

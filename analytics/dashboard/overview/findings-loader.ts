import { addMonths, localDay, parseDay, type Instant } from '../../../core/calendar.ts';
import type { AnswerCounts } from '../../../core/answer-counts.ts';
import type { ProvinceCode } from '../../../core/organisation.ts';
import { periodPlan } from '../../reports/disclose-periods.ts';
import { findingsOf, type Findings } from '../../reports/findings.ts';
import type { ReductionReport } from '../../reports/reduction-report.ts';
import { periodBefore } from '../../reports/reporting-period.ts';
import type { SatisfactionReport } from '../../reports/satisfaction-report.ts';
import { topReasons } from '../../reports/top-reasons.ts';
import type { OfficialLanguage } from '../official-language.ts';
import type { SatisfactionLoader } from './satisfaction-loader.ts';

export interface FindingsSources {
  readonly satisfactionReport: SatisfactionLoader;
  readonly answerCounts: Pick<AnswerCounts, 'badReasons'>;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
}

/** What a report of figures says beyond them, for page, file and interface alike. */
export async function loadFindings(
  { satisfactionReport, answerCounts, province, now }: FindingsSources,
  figures: {
    readonly satisfaction: SatisfactionReport;
    readonly reduction: ReductionReport | null;
  },
  language: OfficialLanguage,
): Promise<Findings> {
  const { satisfaction, reduction } = figures;
  const { period, counted, unit } = satisfaction;
  const today = localDay(now());
  const within = unit?.code ?? null;
  const shape = satisfaction.shape === null ? null : parseDay(satisfaction.shape);
  const before = periodBefore(period, today);
  const plan = periodPlan(period, today);
  const [previous, tallies] = await Promise.all([
    before &&
      satisfactionReport({ period: before.id, counted, shape, within, unitsOnly: true }, language),
    answerCounts.badReasons({
      province,
      unit: within,
      from: plan.first,
      to: addMonths(plan.first, plan.months - 1),
      lessDay: today,
    }),
  ]);
  return findingsOf({
    satisfaction,
    previous,
    reasons: topReasons(tallies, period, { counted, today }),
    reduction: unit === null ? reduction : null,
  });
}

import type { AnswerCounts } from '../../../core/answer-counts.ts';
import type { RatingLog } from '../../../core/ports.ts';
import type { Counted } from '../../reports/satisfaction-report.ts';
import type { ReductionLoader } from '../reduction/reduction-loader.ts';
import type { SectionBasis } from '../section.ts';
import type { SatisfactionLoader } from './satisfaction-loader.ts';

export interface OverviewDependencies extends SectionBasis {
  readonly ratings: Pick<RatingLog, 'span' | 'tally'>;
  readonly satisfactionReport: SatisfactionLoader;
  readonly reductionReport: ReductionLoader;
  readonly answerCounts: Pick<AnswerCounts, 'badReasons'>;
  /** What is counted when the address does not say; a setting of the province. */
  readonly countedByDefault: () => Counted;
}

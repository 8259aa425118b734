import type { AnswerCounts } from '../../../core/answer-counts.ts';
import type { DossierLog } from '../../../core/dossier-log.ts';
import type { RatingLog } from '../../../core/ports.ts';
import type { SchemeBook } from '../../../core/scheme-entry.ts';
import type { SatisfactionLoader } from '../overview/satisfaction-loader.ts';
import type { SectionBasis } from '../section.ts';

export interface SchemesDependencies extends SectionBasis {
  readonly ratings: Pick<RatingLog, 'span'>;
  readonly answerCounts: AnswerCounts;
  readonly dossiers: Pick<DossierLog, 'tally'>;
  readonly schemes: SchemeBook;
  readonly satisfactionReport: SatisfactionLoader;
}

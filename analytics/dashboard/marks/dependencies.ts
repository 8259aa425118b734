import type { MarkDecisionBook } from '../../../core/mark-decision.ts';
import type { RatingLog } from '../../../core/ports.ts';
import type { SectionBasis } from '../section.ts';

export interface MarksDependencies extends SectionBasis {
  readonly markDecisions: MarkDecisionBook;
  readonly ratings: Pick<RatingLog, 'tally'>;
}

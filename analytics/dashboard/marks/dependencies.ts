import type { RatingLog } from '../../../core/ports.ts';
import type { SuspicionBook } from '../../../core/suspicion/suspicion.ts';
import type { SectionBasis } from '../section.ts';

export interface MarksDependencies extends SectionBasis {
  readonly ratings: Pick<RatingLog, 'tally'>;
  readonly suspicions: Pick<SuspicionBook, 'list' | 'decide' | 'tallyLeftOut'>;
}

import type { SuspicionBook } from '../../../core/suspicion/suspicion.ts';
import type { SectionBasis } from '../section.ts';

export interface MarksDependencies extends SectionBasis {
  readonly suspicions: Pick<SuspicionBook, 'list' | 'decide' | 'tallyLeftOut'>;
}

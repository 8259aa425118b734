import type { NominationBoard } from '../../../core/nomination-board.ts';
import type { SectionBasis } from '../section.ts';

export interface NominationsDependencies extends SectionBasis {
  readonly nominations: NominationBoard;
}

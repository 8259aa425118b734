import type { DossierLog } from '../../../core/dossier-log.ts';
import type { RatingPairs } from '../../../core/rating-pairs.ts';
import type { RatingLog } from '../../../core/ports.ts';
import type { Counted } from '../../reports/satisfaction-report.ts';
import type { SectionBasis } from '../section.ts';
import type { DrillLoader } from './drill-loader.ts';

export interface DrillDependencies extends SectionBasis {
  readonly drillReport: DrillLoader;
  readonly ratings: Pick<RatingLog, 'span'>;
  readonly dossiers: Pick<DossierLog, 'tally' | 'byFiling'>;
  readonly ratingPairs: Pick<RatingPairs, 'read'>;
  readonly countedByDefault: () => Counted;
}

import type { DossierLog } from '../../../core/dossier-log.ts';
import type { RatingLog } from '../../../core/ports.ts';
import type { Counted } from '../../reports/satisfaction-report.ts';
import type { SectionBasis } from '../section.ts';
import type { CloserLoader } from './closer-loader.ts';
import type { DrillLoader } from './drill-loader.ts';
import type { FilingLoader } from './filing-loader.ts';

export interface DrillDependencies extends SectionBasis {
  readonly drillReport: DrillLoader;
  readonly filingFigures: FilingLoader;
  readonly closerLook: CloserLoader;
  readonly ratings: Pick<RatingLog, 'span'>;
  readonly dossiers: Pick<DossierLog, 'tally'>;
  readonly countedByDefault: () => Counted;
}

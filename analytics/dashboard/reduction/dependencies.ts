import type { ProcedureCatalogue } from '../../../core/catalogue/procedure-details.ts';
import type { ComplianceBook } from '../../../core/reduction/compliance-book.ts';
import type { DecisionFileBook } from '../../../core/reduction/decision-file.ts';
import type { AuditLog } from '../../../core/people/audit-log.ts';
import type { DossierLog } from '../../../core/dossier-log.ts';
import type { RatingLog } from '../../../core/ports.ts';
import type { ReductionLedger } from '../../../core/reduction/reduction-ledger.ts';
import type { SectionBasis } from '../section.ts';
import type { ReductionLoader } from './reduction-loader.ts';

export interface ReductionDependencies extends SectionBasis {
  readonly reductionReport: ReductionLoader;
  readonly reductions: ReductionLedger;
  readonly decisionFiles: DecisionFileBook;
  readonly audit: AuditLog;
  readonly compliance: ComplianceBook;
  readonly ratings: Pick<RatingLog, 'tally'>;
  readonly dossiers: Pick<DossierLog, 'tally' | 'tallyHandling'>;
  readonly procedures: ProcedureCatalogue;
}

import type { ProcedureCatalogue } from '../../../core/catalogue/procedure-details.ts';
import type { DossierLog } from '../../../core/dossier-log.ts';
import type { NominationBoard } from '../../../core/nomination-board.ts';
import type { RatingLog } from '../../../core/ports.ts';
import type { ComplianceBook } from '../../../core/reduction/compliance-book.ts';
import type { ReviewPlanBook } from '../../../core/reduction/review-plan.ts';
import type { Workbook } from '../../../core/table/workbook.ts';
import type { PlanSolver } from '../../reports/plan-program.ts';
import type { ReductionLoader } from '../reduction/reduction-loader.ts';
import type { SectionBasis } from '../section.ts';

export interface BoardDependencies extends SectionBasis {
  readonly procedures: ProcedureCatalogue;
  readonly ratings: Pick<RatingLog, 'tally'>;
  readonly dossiers: Pick<DossierLog, 'tally'>;
  readonly nominations: NominationBoard;
  readonly compliance: ComplianceBook;
  readonly reviewPlans: ReviewPlanBook;
  readonly reductionReport: ReductionLoader;
  readonly solvePlan: PlanSolver;
  /** The workbook as the bytes of an XLSX file. */
  readonly writeWorkbook: (workbook: Workbook) => Promise<Uint8Array>;
}

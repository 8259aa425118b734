import type { ProcedureCatalogue } from '../../../core/catalogue/procedure-details.ts';
import type { ReductionLedger } from '../../../core/reduction/reduction-ledger.ts';
import type { SectionBasis } from '../section.ts';
import type { ReductionLoader } from './reduction-loader.ts';

export interface ReductionDependencies extends SectionBasis {
  readonly reductionReport: ReductionLoader;
  readonly reductions: ReductionLedger;
  readonly procedures: ProcedureCatalogue;
}

import type { LocalDay } from '../../../core/calendar.ts';
import type { DossierLog } from '../../../core/dossier-log.ts';
import type { RatingLog } from '../../../core/ports.ts';
import type { Workbook } from '../../../core/table/workbook.ts';
import type { OfficialReport } from '../../reports/official-report.ts';
import type { Counted } from '../../reports/satisfaction-report.ts';
import type { ReductionLoader } from '../reduction/reduction-loader.ts';
import type { SchemesDependencies } from '../schemes/dependencies.ts';

/** The report in the formats in which it is handed in. */
interface ReportPrinters {
  readonly pdf: (report: OfficialReport, madeOn: LocalDay) => Promise<Uint8Array>;
  readonly docx: (report: OfficialReport) => Promise<Uint8Array>;
}

export interface ReportsDependencies extends SchemesDependencies {
  readonly ratings: Pick<RatingLog, 'span' | 'tally'>;
  readonly dossiers: Pick<DossierLog, 'tally' | 'span'>;
  readonly reductionReport: ReductionLoader;
  readonly countedByDefault: () => Counted;
  /** The workbook as the bytes of an XLSX file. */
  readonly writeWorkbook: (workbook: Workbook) => Promise<Uint8Array>;
  readonly reportPrinters: ReportPrinters;
}

import type { OfficialReport } from '../../analytics/reports/official-report.ts';
import type { LocalDay } from '../../core/calendar.ts';
import type { Workbook } from '../../core/table/workbook.ts';

/** Writing files takes libraries that only who asks for one should pay for: not every start. */
export const documentWriters = {
  async writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
    const { writeWorkbook } = await import('../../data/table/write-xlsx.ts');
    return writeWorkbook(workbook);
  },
  reportPrinters: {
    async pdf(report: OfficialReport, madeOn: LocalDay): Promise<Buffer> {
      const { renderReportPdf } = await import('./render-report-pdf.ts');
      return renderReportPdf(report, madeOn);
    },
    async docx(report: OfficialReport): Promise<Buffer> {
      const { renderReportDocx } = await import('./render-report-docx.ts');
      return renderReportDocx(report);
    },
  },
};

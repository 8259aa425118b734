import { existsSync, readFileSync } from 'node:fs';
import {
  loadReportFigures,
  parseFingerprint,
} from '../../analytics/dashboard/reports/report-loader.ts';
import { createReductionLoader } from '../../analytics/dashboard/reduction/reduction-loader.ts';
import { createSatisfactionLoader } from '../../analytics/dashboard/overview/satisfaction-loader.ts';
import { instant } from '../../core/calendar.ts';
import type { ProvinceCode } from '../../core/organisation.ts';
import { openFigureReader } from '../../data/figure-reader.ts';
import { settings } from '../config.ts';
import { findFingerprint } from '../documents/find-fingerprint.ts';
import { runProgram, StartError } from '../start-error.ts';

/** `npm run verify-report -- FILE|FINGERPRINT`: exit code 1 when the store gives other figures. */
async function verifyReport(): Promise<void> {
  const given = process.argv[2] ?? '';
  const fingerprint = existsSync(given) ? findFingerprint(readFileSync(given)) : given;
  const named = fingerprint === null ? null : parseFingerprint(fingerprint);
  if (named === null) {
    throw new StartError(
      'không có mã kiểm tra trong tệp, hoặc mã không đúng dạng / there is no fingerprint in the file, or it is malformed',
    );
  }
  const { storeUrl, province: code } = settings();
  const now = () => instant(Date.now());
  const reader = await openFigureReader(storeUrl, now);
  try {
    const directory = await reader.directory.load();
    const sources = {
      ...reader,
      ledger: reader.reductions,
      directory: () => directory,
      province: code as ProvinceCode,
      now,
    };
    const figures = await loadReportFigures(
      {
        satisfactionReport: createSatisfactionLoader(sources),
        reductionReport: createReductionLoader(sources),
        schemes: reader.schemes,
        answerCounts: reader.answerCounts,
        province: sources.province,
        now,
      },
      named,
    );
    const own = figures?.fingerprint ?? null;
    const equal = own === fingerprint;
    console.log(
      equal
        ? `KHỚP / MATCHES: ${fingerprint}`
        : `KHÔNG KHỚP / DIFFERENT: báo cáo / report ${fingerprint}, kho dữ liệu / store ${own ?? '-'}`,
    );
    if (!equal) process.exitCode = 1;
  } finally {
    await reader.close();
  }
}

await runProgram(verifyReport);

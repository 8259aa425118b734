import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  loadReportFigures,
  parseFingerprint,
} from '../../analytics/dashboard/reports/report-loader.ts';
import { createReductionLoader } from '../../analytics/dashboard/reduction/reduction-loader.ts';
import { createSatisfactionLoader } from '../../analytics/dashboard/overview/satisfaction-loader.ts';
import { instant, localDay } from '../../core/calendar.ts';
import { openStore } from '../../data/open-store.ts';
import { AN_GIANG, LISTS, NOW, aDirectory, aRating } from '../support/builders.ts';
import { dataFolder, runProgramFile } from '../support/child-server.ts';

/** In a month that is over whatever the clock of the machine says. */
const DAY = localDay(instant(Date.UTC(2024, 4, 10)));

test('verify-report tells a report of the store from one of other figures, beside the server', async () => {
  const folder = dataFolder();
  const store = await openStore({
    url: path.join(folder.path, 'mot-cham.db'),
    secret: randomBytes(32),
  });
  const verify = async (argument: string) => {
    const program = runProgramFile('server/commands/verify-report.ts', [argument], {
      DATA_DIR: folder.path,
    });
    return { code: await program.ended, output: program.output() };
  };
  try {
    await store.directory.record(LISTS);
    await store.ratings.append(Array.from({ length: 12 }, () => aRating({ day: DAY, score: 4 })));
    const sources = {
      ...store,
      ledger: store.reductions,
      directory: () => aDirectory(),
      province: AN_GIANG,
      now: () => NOW,
    };
    const figures = await loadReportFigures(
      {
        satisfactionReport: createSatisfactionLoader(sources),
        reductionReport: createReductionLoader(sources),
        schemes: store.schemes,
        answerCounts: store.answerCounts,
        province: AN_GIANG,
        now: () => NOW,
      },
      { period: '2024-05', counted: 'all' },
    );
    const fingerprint = figures!.fingerprint!;
    const file = path.join(folder.path, 'report.pdf');
    writeFileSync(file, `%PDF-1.3\n/Keywords (${fingerprint})\n`);
    const good = await verify(file);
    expect([good.code, good.output]).toEqual([0, `KHỚP / MATCHES: ${fingerprint}\n`]);
    await store.ratings.append([aRating({ day: DAY, score: 1 })]);
    const changed = await verify(fingerprint);
    expect(changed.code).toBe(1);
    expect(changed.output).toContain('KHÔNG KHỚP / DIFFERENT');
    const none = await verify('2024-05');
    expect([none.code, none.output.includes('there is no fingerprint')]).toEqual([1, true]);
  } finally {
    await store.close();
    folder.remove();
  }
});

test('a fingerprint names its period and what was counted, and nothing else is one', () => {
  const hash = '0123456789abcdef0123';
  expect(parseFingerprint(`2026-Q3.backed.${hash}`)).toEqual({
    period: '2026-Q3',
    counted: 'backed',
    form: 1,
  });
  expect(parseFingerprint(`2026.all.2-${hash}`)).toEqual({
    period: '2026',
    counted: 'all',
    form: 2,
  });
  for (const wrong of ['', hash, `2026-10.some.${hash}`, `2026-10.all.${hash}0`]) {
    expect(parseFingerprint(wrong)).toBeNull();
  }
});

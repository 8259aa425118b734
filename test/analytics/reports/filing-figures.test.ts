import { expect, test } from 'vitest';
import { localDay } from '../../../core/calendar.ts';
import type { ScoreCounts } from '../../../core/ports.ts';
import { filingFigures, type FiledCell } from '../../../analytics/reports/filing-figures.ts';
import { reportingPeriod } from '../../../analytics/reports/reporting-period.ts';
import { NOW } from '../../support/builders.ts';

const period = reportingPeriod('2026-10', localDay(NOW))!;
const cell = (
  filed: Readonly<Record<string, number>>,
  scores: ScoreCounts | null = [0, 5, 0, 0, 15],
): FiledCell => ({ filed: new Map(Object.entries(filed)), scores });
const ask = (...cells: readonly FiledCell[]) =>
  filingFigures(cells, { period, target: 0.9, total: 100 });

test('adds up places where nearly all was filed in one way, and says how much they speak for', () => {
  const found = ask(
    cell({ online: 95, post: 5 }),
    cell({ online: 10 }, [0, 0, 0, 10, 20]),
    cell({ 'in-person': 40 }),
  );
  expect(found.ways).toMatchObject([
    { filing: 'online', cells: 2, figure: { n: 50, satisfied: 45 } },
    { filing: 'in-person', cells: 1, figure: { n: 20, satisfied: 15 } },
  ]);
  expect([found.covered, found.total]).toEqual([70, 100]);
});

test.for([
  ['a mixture', cell({ online: 94, post: 6 })],
  ['fewer than ten dossiers', cell({ online: 9 })],
  ['no dossiers', cell({})],
  ['a figure that is not shown', cell({ online: 50 }, null)],
  ['a share that is told as a bound', cell({ online: 50 }, [0, 0, 0, 0, 15])],
] as const)('leaves out %s', ([, left]) => {
  expect(ask(left)).toMatchObject({ ways: [], covered: 0 });
});

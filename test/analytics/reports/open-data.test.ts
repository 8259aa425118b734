import { expect, test } from 'vitest';
import type { LocalDay } from '../../../core/calendar.ts';
import type { ProvinceCode } from '../../../core/organisation.ts';
import type { ScoreCounts } from '../../../core/ports.ts';
import {
  openCsv,
  openQuarter,
  openRows,
  ratingLines,
} from '../../../analytics/reports/open-data.ts';
import { satisfactionFigure } from '../../../analytics/reports/satisfaction-figure.ts';
import type {
  SatisfactionReport,
  SatisfactionRow,
} from '../../../analytics/reports/satisfaction-report.ts';

const JUDGING = { target: 0.9, watched: false, finished: null, growing: false };
const figure = (...scores: number[]) =>
  satisfactionFigure(scores as unknown as ScoreCounts, JUDGING);

/** A report whose units are these; those without scores are too small to be shown. */
function aReport(total: number[], units: Readonly<Record<string, number[] | null>>) {
  const unit = Object.entries(units).map(([member, scores]): SatisfactionRow => ({
    member,
    label: `=${member}`,
    figure: scores === null ? null : figure(...scores),
  }));
  const whole = figure(...total);
  return {
    province: '91' as ProvinceCode,
    provinceName: 'An Giang',
    unit: null,
    period: { id: '2026-Q3', first: 20_635 as LocalDay, last: 20_726 as LocalDay, open: false },
    counted: 'all',
    target: 0.9,
    targetDecision: '',
    simulated: false,
    total: whole,
    backed: whole,
    unbacked: whole,
    breakdownsUntil: 20_726 as LocalDay,
    byDay: [],
    by: { unit, counter: [], procedure: [], channel: [] },
    shape: null,
    marked: { undecided: 0, decided: 0, ofCountedKind: 0, totalWithThem: null },
    byProvince: [],
  } as SatisfactionReport;
}

const units = (report: SatisfactionReport) =>
  openRows(report)
    .filter(({ breakdown }) => breakdown === 'unit')
    .map(({ member }) => member);

test('publishes neither small groups nor the scores of a few who all agreed', () => {
  const report = aReport([0, 20, 0, 0, 95], {
    a: [0, 10, 0, 0, 40],
    b: [0, 10, 0, 0, 40],
    c: [0, 0, 0, 0, 15],
  });
  // What a and b leave of the total would be c's fifteen fives: the smaller of them is held back.
  expect(units(report)).toEqual(['a', 'c']);
  const c = openRows(report).find(({ member }) => member === 'c')!;
  expect(c).toMatchObject({
    ratings: 15,
    scores: null,
    share: null,
    shareBound: 'above-95-percent',
    upper: null,
  });
  expect(
    units(aReport([0, 20, 3, 0, 92], { a: [0, 10, 0, 0, 40], b: [0, 10, 0, 0, 40], c: null })),
  ).toEqual(['a', 'b']);
  expect(openRows(aReport([0, 1, 0, 0, 3], {}))).toEqual([]);
});

test('writes no cell that a spreadsheet would run', () => {
  const csv = openCsv({
    ...openQuarter(aReport([0, 10, 0, 0, 40], { a: [0, 10, 0, 0, 40] })),
    version: 1,
    publishedOn: '2026-10-11',
    reason: '',
  });
  expect(csv).toContain(`,unit,a,'=a,50,0,10,0,0,40,0.8,`);
});

test('streams a million ratings that add up to the published ones, in small pieces', () => {
  const report = aReport([100_000, 200_000, 50_000, 50_000, 600_000], {
    a: [100_000, 100_000, 0, 0, 300_000],
    b: null,
  });
  const counts = new Map<string, number>();
  let longest = 0;
  for (const piece of ratingLines(report, 'unit')) {
    longest = Math.max(longest, piece.length);
    const line = piece.slice(0, piece.indexOf('\r\n') + 2);
    counts.set(line, (counts.get(line) ?? 0) + piece.length / line.length);
  }
  expect(longest).toBeLessThanOrEqual(64 * 1024);
  expect(counts.get('2026-Q3,a,5\r\n')).toBe(300_000);
  expect(counts.get('2026-Q3,,2\r\n')).toBe(100_000);
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(1_000_000);
  expect([...ratingLines(aReport([0, 1, 0, 0, 3], {}), 'unit')]).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import {
  addDays,
  firstDayOf,
  isoDay,
  localDay,
  localMonth,
  type LocalDay,
} from '../../../core/calendar.ts';
import { PLACELESS_UNIT } from '../../../core/organisation.ts';
import type { ReasonTally } from '../../../core/answer-counts.ts';
import type { ScoreCounts } from '../../../core/ports.ts';
import type { SchemeEntry } from '../../../core/scheme-entry.ts';
import { clearlyChanged } from '../../../analytics/reports/compare-figures.ts';
import { periodPlan } from '../../../analytics/reports/disclose-periods.ts';
import { findingsOf } from '../../../analytics/reports/findings.ts';
import { periodBefore, reportingPeriod } from '../../../analytics/reports/reporting-period.ts';
import { rollUpQuarters } from '../../../analytics/reports/roll-up-quarters.ts';
import { satisfactionFigure } from '../../../analytics/reports/satisfaction-figure.ts';
import type {
  SatisfactionReport,
  SatisfactionRow,
} from '../../../analytics/reports/satisfaction-report.ts';
import { topReasons } from '../../../analytics/reports/top-reasons.ts';
import { weekChange } from '../../../analytics/reports/week-change.ts';
import { NOW } from '../../support/builders.ts';

const TODAY = localDay(NOW);
const TARGET = 0.9;
const judging = { target: TARGET, watched: false, finished: null, growing: true };
const figure = (good: number, bad: number) =>
  satisfactionFigure([bad, 0, 0, 0, good] as ScoreCounts, judging);
const row = (member: string, good: number, bad: number): SatisfactionRow => ({
  member,
  label: `Nơi ${member}`,
  figure: figure(good, bad),
});
const NO_ROWS = { unit: [], counter: [], procedure: [], channel: [] };
const aReport = (change: Partial<SatisfactionReport>): SatisfactionReport =>
  ({
    period: reportingPeriod('2026-10', TODAY)!,
    target: TARGET,
    total: figure(900, 100),
    marked: { undecided: 0, decided: 0, ofCountedKind: 0, totalWithThem: null },
    by: NO_ROWS,
    byDay: [],
    ...change,
  }) as SatisfactionReport;

describe('the period before', () => {
  test.for([
    ['2026-10', '2026-09'],
    ['2026-01', '2025-12'],
    ['2026-Q1', '2025-Q4'],
    ['2026-Q4', '2026-Q3'],
    ['2026', '2025'],
    ['last-12-months', null],
    ['2000', null],
    ['2000-01', null],
  ] as const)('of %s is %s', ([id, before]) => {
    expect(periodBefore(reportingPeriod(id, TODAY)!, TODAY)?.id ?? null).toBe(before);
  });

  test('is compared as a whole, and by the units that clearly moved', () => {
    const previous = aReport({
      total: figure(950, 50),
      by: { ...NO_ROWS, unit: [row('a', 95, 5), row('b', 50, 50), row('c', 8, 4)] },
    });
    const now = aReport({
      by: { ...NO_ROWS, unit: [row('a', 60, 40), row('b', 90, 10), row('c', 9, 3)] },
    });
    const { change } = findingsOf({ satisfaction: now, previous, reasons: [], reduction: null });
    expect(change!.difference).toMatchObject({ clear: true });
    expect(change!.difference!.difference).toBeCloseTo(-0.05, 12);
    expect(change!.units.map(({ member }) => member)).toEqual(['a', 'b']);
    expect(
      findingsOf({ satisfaction: now, previous: null, reasons: [], reduction: null }).change,
    ).toBeNull();
  });

  test('names no unit that chance alone explains, and none that one period hides', () => {
    expect(clearlyChanged([row('a', 18, 2)], [row('a', 15, 5)])).toEqual([]);
    const hidden = { ...row('a', 90, 10), figure: null };
    expect(clearlyChanged([row('a', 10, 90)], [hidden])).toEqual([]);
    expect(clearlyChanged([], [])).toEqual([]);
  });
});

describe('what to do next', () => {
  const advise = (change: Partial<SatisfactionReport>) =>
    findingsOf({ satisfaction: aReport(change), previous: null, reasons: [], reduction: null })
      .advice;

  test('begins where most people would have had to be served better', () => {
    const procedure = [
      row('small', 5, 15),
      row('large', 700, 200),
      row('good', 990, 10),
      row('', 0, 50),
    ];
    const advice = advise({ total: figure(1695, 275), by: { ...NO_ROWS, procedure } });
    expect(advice[0]).toMatchObject({ kind: 'procedure', member: 'large', short: 110 });
    expect(advice[1]).toMatchObject({ member: 'small', short: 13 });
    expect(advice.some((each) => 'member' in each && each.member === '')).toBe(false);
  });

  test('speaks of no place where none was named', () => {
    const unit = [row('a', 60, 40), row(PLACELESS_UNIT, 10, 90)];
    const satisfaction = aReport({ by: { ...NO_ROWS, unit } });
    const { advice } = findingsOf({ satisfaction, previous: null, reasons: [], reduction: null });
    expect(advice.flatMap((each) => ('member' in each ? [each.member] : []))).toEqual(['a']);
  });

  test('says that nothing stands out only where the target is met', () => {
    expect(advise({ total: figure(990, 10) })).toEqual([{ kind: 'keep' }]);
    expect(advise({ total: { ...figure(85, 15), verdict: 'not-met', moreNeeded: null } })).toEqual(
      [],
    );
  });

  test('asks for more ratings, for decisions, and for a list to count cuts from', () => {
    const { advice } = findingsOf({
      satisfaction: aReport({
        total: { ...figure(95, 10), moreNeeded: 40 },
        marked: { undecided: 7, decided: 0, ofCountedKind: 0, totalWithThem: null },
      }),
      previous: null,
      reasons: [{ reason: 'attitude', n: 12 }],
      reduction: { progress: null, missing: 0 } as never,
    });
    expect(advice.map(({ kind }) => kind)).toEqual(['reason', 'ratings', 'marks', 'baseline']);
  });
});

describe('reasons', () => {
  const period = reportingPeriod('2026-10', TODAY)!;
  const tally = (month: number, n: number, backed = false): ReasonTally => ({
    month: (localMonth(period.first) + month) as never,
    reason: 'attitude',
    backed,
    n,
  });
  const asked = { counted: 'all', today: TODAY } as const;

  test('are those of the period, and none that fewer than ten ticked', () => {
    expect(topReasons([tally(0, 12)], period, asked)).toEqual([{ reason: 'attitude', n: 12 }]);
    expect(topReasons([tally(0, 9)], period, asked)).toEqual([]);
    expect(topReasons([], period, asked)).toEqual([]);
  });

  test('are hidden where the quarter or the other way of counting would tell a few', () => {
    expect(periodPlan(period, TODAY).spans.length).toBeGreaterThan(1);
    expect(topReasons([tally(0, 40), tally(-1, 3)], period, asked)).toEqual([]);
    expect(topReasons([tally(0, 40, true), tally(0, 3)], period, asked)).toEqual([]);
    expect(topReasons([tally(0, 40, true), tally(0, 30)], period, asked)).toEqual([
      { reason: 'attitude', n: 70 },
    ]);
  });
});

test('weeks are whole, and made of the days that are shown', () => {
  // 2026-11-22 is a Sunday.
  const sunday = (firstDayOf(localMonth(TODAY)) + 21) as LocalDay;
  const day = (at: LocalDay, good: number, bad: number) => row(isoDay(at), good, bad);
  const byDay = [
    ...Array.from({ length: 7 }, (_, at) => day(addDays(sunday, -at), 30, 10)),
    ...Array.from({ length: 7 }, (_, at) => day(addDays(sunday, -7 - at), 38, 2)),
    { member: isoDay(addDays(sunday, 1)), label: '', figure: null },
  ];
  const report = aReport({
    period: reportingPeriod('2026-11', TODAY)!,
    byDay,
    breakdownsUntil: addDays(sunday, 1),
  });
  expect(weekChange(report)).toMatchObject({
    first: addDays(sunday, -6),
    last: sunday,
    now: { n: 280, satisfied: 210 },
    before: { n: 280, satisfied: 266 },
    difference: { clear: true },
  });
  expect(weekChange({ ...report, byDay: byDay.slice(0, 7) })).toBeNull();
  expect(weekChange({ ...report, period: { ...report.period, open: false } })).toBeNull();
  expect(weekChange({ ...report, breakdownsUntil: addDays(sunday, -7) })).toBeNull();
});

describe('a year of the official forms', () => {
  const entry = (item: string, counts: SchemeEntry['counts'], quarter = 1): SchemeEntry => ({
    unit: null,
    period: `2026-Q${quarter}`,
    item,
    stage: 'own',
    version: 1,
    counts,
    source: 'Báo cáo',
    countedOn: TODAY,
    author: 'lan',
    recordedAt: NOW,
  });
  const petitions = (n: number) => ({ petitions: n, inTime: n - 1, draggingOn: 0 });
  const year = (of: readonly (readonly SchemeEntry[])[], own: readonly SchemeEntry[] = []) =>
    rollUpQuarters(own, of, '2026');

  test('is the sum of its quarters to the last dossier; what stands is the last quarter’s', () => {
    const stock = { procedures: 100, posted: 90, electronic: 100 };
    const quarters = [3, 5, 7, 11].map((n, at) => [
      entry('tt01-8', petitions(n), at + 1),
      entry('tt01-6', { ...stock, procedures: 100 + at, electronic: 100 + at }, at + 1),
    ]);
    const rolled = year(quarters);
    expect(rolled.map(({ item, counts, period }) => [item, counts, period])).toEqual([
      ['tt01-8', { petitions: 26, inTime: 22, draggingOn: 0 }, '2026'],
      ['tt01-6', { ...stock, procedures: 103, electronic: 103 }, '2026'],
    ]);
  });

  test('needs all four, leaves alone what was entered for the year, and adds up no points', () => {
    const four = [1, 2, 3, 4].map((n) => [entry('tt01-8', petitions(n), n)]);
    expect(year(four)).toHaveLength(1);
    expect(year(four.slice(0, 3))).toEqual([]);
    expect(year([...four.slice(0, 3), []])).toEqual([]);
    expect(year([...four.slice(0, 3), [entry('tt01-8', null, 4)]])).toEqual([]);
    expect(year(four, [entry('tt01-8', petitions(9))])).toEqual([]);
    expect(year(four.map(() => [entry('unknown', {})]))).toEqual([]);
  });
});

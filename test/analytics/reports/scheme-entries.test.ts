import { describe, expect, test } from 'vitest';
import type { SchemeEntry } from '../../../core/scheme-entry.ts';
import { QD766 } from '../../../analytics/reports/qd766-scheme.ts';
import { buildSchemesReport } from '../../../analytics/reports/schemes-report.ts';
import {
  parseCounts,
  SCHEME_ITEMS,
  schemeItem,
  type Counts,
} from '../../../analytics/reports/scheme-items.ts';
import { enteredOf, tt01Report } from '../../../analytics/reports/tt01-report.ts';
import { TT01_POINTS } from '../../../analytics/reports/tt01-scheme.ts';
import { satisfactionFigure } from '../../../analytics/reports/satisfaction-figure.ts';
import { LONG_XUYEN, NOW, RACH_GIA, TODAY } from '../../support/builders.ts';

const NONE = { 'on-time': 0, late: 0, undated: 0, online: null };

/** Nine indicators that together give 16,0. */
const NINE: Readonly<Record<string, Counts>> = {
  'tt01-1': { shorter: 8, equal: 2, longer: 0 },
  'tt01-2': { shorter: 7, equal: 3, longer: 0 },
  'tt01-3': { none: 7, one: 3, more: 0 },
  'tt01-4': { none: 8, one: 2, more: 0 },
  'tt01-5': { procedures: 100, received: 100, decided: 100 },
  'tt01-6': { procedures: 100, posted: 100, electronic: 100 },
  'tt01-7': { shorter: 5, equal: 5, complained: 0 },
  'tt01-8': { petitions: 0, inTime: 0, draggingOn: 0 },
  'tt01-9': { eligible: 50, offered: 40, dossiers: 1000, online: 290, overdue: 0 },
};
const entry = (item: string, counts: Counts | null, change: Partial<SchemeEntry> = {}) => ({
  unit: LONG_XUYEN,
  period: '2026-Q3',
  item,
  stage: 'own' as const,
  version: 1,
  counts,
  source: 'Báo cáo',
  countedOn: TODAY,
  author: 'lan',
  recordedAt: NOW,
  ...change,
});
const nine = (change: Readonly<Record<string, Counts | null>> = {}) =>
  Object.entries({ ...NINE, ...change }).map(([item, counts]) => entry(item, counts));
const reportOf = (entries: readonly SchemeEntry[]) =>
  tt01Report({ level: 'commune', dossiers: NONE, entered: enteredOf(entries, LONG_XUYEN) });

describe('Thông tư 01 from what officials enter', () => {
  test('nine indicators make the totals, the grade and the officer’s share', () => {
    const { rows, officer, officerShare, agency, grade } = reportOf(nine());
    expect(rows.map(({ tenths }) => tenths?.least)).toEqual([18, 17, 17, 18, 20, 20, 15, 20, 10]);
    expect([officer.tenths, officerShare]).toEqual([85, 'full']);
    expect([agency.tenths, agency.reachable, grade]).toEqual([155, 180, 'excellent']);
  });

  test('one taken back, of another unit or of another shape is missing, and there is no grade', () => {
    for (const entries of [
      nine({ 'tt01-8': null }),
      [
        ...nine().filter(({ item }) => item !== 'tt01-8'),
        entry('tt01-8', NINE['tt01-8']!, { unit: RACH_GIA }),
      ],
      nine({ 'tt01-8': { petitions: 3, inTime: 4, draggingOn: 0 } }),
      nine({ 'tt01-8': { complaints: 3 } }),
    ]) {
      const { agency, grade, rows } = reportOf(entries);
      expect([agency.missing, agency.reachable, grade]).toEqual([[8], 160, null]);
      expect(rows[7]).toEqual({
        indicator: 8,
        tenths: null,
        from: null,
        own: null,
        checked: null,
      });
    }
  });

  test('what was checked comes before what the agency scored, and both are told', () => {
    const checked = entry(
      'tt01-8',
      { petitions: 10, inTime: 9, draggingOn: 0 },
      { stage: 'checked' },
    );
    const { rows, agency } = reportOf([...nine(), checked]);
    expect(rows[7]).toMatchObject({ from: 'checked', own: 20, checked: 10 });
    expect(agency.tenths).toBe(145);
  });

  test('facts fill what nobody entered, and no entry of no dossier counts as the best', () => {
    const dossiers = { ...NONE, 'on-time': 9, late: 1 };
    const entries = [entry('tt01-2', { shorter: 0, equal: 0, longer: 0 })];
    const { rows } = tt01Report({
      level: 'commune',
      dossiers,
      entered: enteredOf(entries, LONG_XUYEN),
    });
    expect(rows[0]).toMatchObject({ from: 'facts', tenths: { least: 9, most: 18 } });
    expect(rows[1]).toMatchObject({ from: null, tenths: null });
  });

  test.for([
    ['province', 100, 100, 20, 2],
    ['province', 100, 100, 19, 1],
    ['province', 100, 99, 50, 0],
    ['commune', 100, 100, 100, 2],
    ['commune', 100, 100, 99, 1],
    ['commune', 100, 99, 99, 0],
    ['commune', 0, 0, 0, null],
  ] as const)(
    'indicator 5 of a %s: of %i procedures %i received, %i decided there: %j points',
    ([level, procedures, received, decided, points]) => {
      expect(TT01_POINTS.oneStop(level, { procedures, received, decided })).toBe(points);
    },
  );

  test.for([
    [{ eligible: 10, offered: 2, dossiers: 100, online: 30, overdue: 0 }, 2],
    [{ eligible: 10, offered: 1, dossiers: 100, online: 30, overdue: 0 }, 1],
    [{ eligible: 10, offered: 2, dossiers: 100, online: 29, overdue: 0 }, 1],
    [{ eligible: 10, offered: 2, dossiers: 100, online: 15, overdue: 0 }, 1],
    [{ eligible: 10, offered: 2, dossiers: 100, online: 14, overdue: 0 }, 0],
    [{ eligible: 10, offered: 9, dossiers: 100, online: 90, overdue: 1 }, 0],
    [{ eligible: 10, offered: 0, dossiers: 100, online: 0, overdue: 0 }, 0],
    [{ eligible: 10, offered: 2, dossiers: 0, online: 0, overdue: 0 }, null],
    [{ eligible: 0, offered: 0, dossiers: 100, online: 90, overdue: 0 }, null],
  ] as const)('indicator 9 of %j: %j points', ([counts, points]) => {
    expect(TT01_POINTS.onlineService(counts)).toBe(points);
  });
});

describe('counts of an item', () => {
  test('are all whole numbers, no part more than its whole, and nothing is filled in', () => {
    const item = schemeItem('tt01-8')!;
    const good = { petitions: 3, inTime: 3, draggingOn: 0 };
    expect(parseCounts(item, { ...good, more: 1 })).toEqual(good);
    for (const wrong of [
      {},
      { ...good, draggingOn: null },
      { ...good, draggingOn: 4 },
      { ...good, inTime: 1.5 },
      { ...good, inTime: -1 },
      { ...good, petitions: '3' },
      { ...good, petitions: Number.NaN },
    ]) {
      expect(parseCounts(item, wrong)).toBeNull();
    }
    expect(parseCounts(schemeItem('qd766-online')!, { hundredths: 1201 })).toBeNull();
    expect(schemeItem('tt01-10')).toBeNull();
    expect(new Set(SCHEME_ITEMS.map(({ id }) => id)).size).toBe(SCHEME_ITEMS.length);
  });
});

describe('Quyết định 766 from what officials enter', () => {
  const ratio = (good: number, all: number): Counts => ({ good, all });
  const whole = (change: Readonly<Record<string, Counts | null>> = {}) => {
    const items = SCHEME_ITEMS.filter(({ scheme }) => scheme === 'qd766').map(({ id, most }) => [
      id,
      most === undefined ? ratio(95, 100) : { hundredths: most },
    ]);
    const counts = { ...Object.fromEntries(items), ...change } as Record<string, Counts | null>;
    return Object.entries(counts).map(([item, each]) => entry(item, each, { unit: null }));
  };
  const qd766 = (entries: readonly SchemeEntry[], noPetitions: 'shared' | 'full' = 'shared') => {
    const nobody = satisfactionFigure([0, 0, 0, 0, 0], {
      target: 0.9,
      watched: false,
      finished: null,
      growing: false,
    });
    return buildSchemesReport({
      backed: nobody,
      total: nobody,
      dossiers: NONE,
      answers: new Map(),
      entered: enteredOf(entries, null),
      level: 'province',
      noPetitions,
    }).qd766;
  };
  const points = (report: ReturnType<typeof qd766>) =>
    Object.fromEntries(report.groups.map(({ id, points: each }) => [id, each]));

  test('all groups give the grade, to two decimals', () => {
    const report = qd766(whole());
    expect(points(report)).toEqual({
      openness: 17.1,
      progress: 19,
      online: 12,
      payment: 10,
      satisfaction: 17.4,
      digital: 21,
    });
    expect(report.grade).toBe('excellent');
    expect(report.groups.flatMap(({ metrics }) => metrics)).toHaveLength(
      QD766.groups.flatMap(({ metrics }) => metrics).length,
    );
  });

  test('petitions nobody entered leave the group without points; none at all follow the setting', () => {
    const unknown = whole({ 'qd766-PETITION_PROCESSING_ON_TIME': null });
    expect(points(qd766(unknown))['satisfaction']).toBeNull();
    expect(qd766(unknown).grade).toBeNull();
    const none = whole({
      'qd766-PETITION_PROCESSING_ON_TIME': ratio(0, 0),
      'qd766-PETITION_HANDLING_SATISFACTION': ratio(0, 0),
      'qd766-DOSSIER_RECEIVING_SATISFACTION': ratio(755, 1120),
    });
    expect(points(qd766(none))['satisfaction']).toBe(13.47);
    expect(points(qd766(none, 'full'))['satisfaction']).toBe(16.49);
  });
});

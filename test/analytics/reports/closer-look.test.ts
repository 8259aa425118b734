import { describe, expect, test } from 'vitest';
import { localDay } from '../../../core/calendar.ts';
import { PLACELESS_UNIT } from '../../../core/organisation.ts';
import { closerLook, rankedUnits } from '../../../analytics/reports/closer-look.ts';
import { reportingPeriod } from '../../../analytics/reports/reporting-period.ts';
import { satisfactionFigure } from '../../../analytics/reports/satisfaction-figure.ts';
import type {
  SatisfactionReport,
  SatisfactionRow,
} from '../../../analytics/reports/satisfaction-report.ts';
import { NOW } from '../../support/builders.ts';

const figure = (good: number, bad: number, finished: number | null = null) =>
  satisfactionFigure([bad, 0, 0, 0, good], {
    target: 0.9,
    watched: false,
    finished,
    growing: true,
  });
const row = (
  member: string,
  good: number,
  bad: number,
  finished: number | null = null,
): SatisfactionRow => ({ member, label: `Nơi ${member}`, figure: figure(good, bad, finished) });
const hidden: SatisfactionRow = { member: 'x', label: 'Nơi x', figure: null };

function look(change: {
  readonly total?: SatisfactionReport['total'];
  readonly unit?: readonly SatisfactionRow[];
  readonly procedure?: readonly SatisfactionRow[];
  readonly months?: readonly SatisfactionRow[];
  readonly ahead?: number;
}) {
  const {
    total = figure(87, 13, 400),
    unit = [],
    procedure = [],
    months = [],
    ahead = 12,
  } = change;
  const report = {
    period: reportingPeriod('2026-10', localDay(NOW))!,
    unit: null,
    target: 0.9,
    total,
    by: { unit, procedure, counter: [], channel: [] },
  } as unknown as SatisfactionReport;
  return closerLook({
    report,
    months,
    due: { month: '2026-12', ahead },
    ranks: rankedUnits(unit, report.target),
    untilYesterday: figure(80, 20),
    reasons: [
      { reason: 'waited-too-long', n: 15 },
      { reason: 'too-many-papers', n: 12 },
    ],
  });
}

describe('those who did not rate', () => {
  test('may all be dissatisfied or all satisfied, and nothing lies outside', () => {
    expect(look({}).silent).toEqual({ lower: 87 / 400, upper: 387 / 400 });
  });

  test.for([
    ['dossiers are not known', figure(87, 13)],
    ['more rated than had a dossier finished', figure(87, 13, 50)],
    ['the share is a bound', figure(15, 0, 400)],
    ['fewer than ten rated', figure(5, 1, 400)],
  ] as const)('are not spoken of where %s', ([, total]) => {
    expect(look({ total }).silent).toBeNull();
  });
});

describe('weighting by dossiers', () => {
  test('makes each line count by its dossiers, as by hand', () => {
    const rows = [row('a', 90, 10, 100), row('b', 10, 10, 300), row('c', 50, 0), hidden];
    const [found, ...more] = look({ procedure: rows }).weighted;
    expect(more).toEqual([]);
    expect(found).toMatchObject({ by: 'procedure', lines: 2, n: 120, finished: 400 });
    expect(found!.share).toBeCloseTo(0.25 * 0.9 + 0.75 * 0.5, 12);
    expect(found!.unweighted).toBeCloseTo(100 / 120, 12);
    // Weights 0.3 and 4.5: (100 * 0.3 + 20 * 4.5)^2 / (100 * 0.09 + 20 * 20.25).
    expect(found!.effectiveN).toBeCloseTo(120 ** 2 / 414, 9);
    // All of a were asked: only b varies.
    const half = 1.959963984540054 * 0.75 * Math.sqrt((0.25 / 19) * (1 - 20 / 300));
    expect(found!.interval.upper - found!.share).toBeCloseTo(half, 12);
  });

  test('needs two lines', () => {
    expect(look({ unit: [row('a', 90, 10, 100), hidden] }).weighted).toEqual([]);
  });
});

describe('the outlook', () => {
  const rising = Array.from({ length: 8 }, (_, i) => row(String(i), 800 + 15 * i, 200 - 15 * i));

  test('follows the months to the due month, with the wider interval', () => {
    const { outlook } = look({ months: rising, ahead: 10 });
    if (outlook.kind !== 'forecast') throw new Error(outlook.kind);
    expect(outlook).toMatchObject({ months: 8, due: '2026-12', reaches: 'yes' });
    expect(outlook.share).toBeGreaterThan(0.92);
    expect(outlook.interval.lower).toBeLessThan(outlook.share);
    expect(look({ months: rising.toReversed(), ahead: 10 }).outlook).toMatchObject({
      reaches: 'no',
    });
  });

  test.for([
    ['fewer than six months are shown', [...rising.slice(0, 5), hidden], 6],
    ['the target is due farther ahead than half of what was seen', rising, 11],
    ['nothing is shown', [], 1],
  ] as const)('is too early where %s', ([, months, ahead]) => {
    expect(look({ months, ahead }).outlook.kind).toBe('too-early');
  });

  test('is none where the day on which the target was due is over', () => {
    expect(look({ months: rising, ahead: 7 }).outlook).toEqual({ kind: 'due-past', months: 8 });
    expect(look({ months: rising, ahead: -9 }).outlook.kind).toBe('due-past');
    expect(look({ months: rising, ahead: 8 }).outlook.kind).toBe('forecast');
  });

  test('says nothing of months that are all alike', () => {
    const months = Array.from({ length: 8 }, (_, i) => row(String(i), 50, 0));
    expect(look({ months, ahead: 9 }).outlook).toEqual({ kind: 'no-trend', months: 8 });
  });
});

describe('units among their like', () => {
  test('a few ratings are drawn to the mean, many are not, and places are ranges', () => {
    const many = Array.from({ length: 12 }, (_, i) => row(`m${i}`, 700 + 20 * i, 300 - 20 * i));
    const { ranks } = look({ unit: [...many, row('few', 29, 1), hidden] });
    expect(ranks).toHaveLength(13);
    const few = ranks.find(({ member }) => member === 'few')!;
    expect(few.share - few.shrunk).toBeGreaterThan(0.05);
    expect(few.last - few.first).toBeGreaterThan(5);
    expect(ranks[0]).toMatchObject({ member: 'm11', first: 1 });
    expect(ranks.at(-1)).toMatchObject({ member: 'm0', last: 13 });
    for (const { share, shrunk, n } of ranks.filter((unit) => unit.n === 1000)) {
      expect([n, Math.abs(share - shrunk) < 0.01]).toEqual([1000, true]);
    }
  });

  test('that differ no more than chance makes them may have any place', () => {
    const alike = Array.from({ length: 10 }, (_, i) => row(String(i), 90, 10));
    for (const { first, last, shrunk } of look({ unit: alike }).ranks) {
      expect([first, last]).toEqual([1, 10]);
      expect(shrunk).toBeCloseTo(0.9, 2);
    }
  });

  test('are places: ratings that name none have no rank', () => {
    const unit = [row('a', 90, 10), row('b', 80, 20), row(PLACELESS_UNIT, 99, 1)];
    expect(look({ unit }).ranks.map(({ member }) => member)).toEqual(['a', 'b']);
  });

  test('that are all or nothing are placed all the same, one alone is not', () => {
    const { ranks } = look({ unit: [row('a', 40, 0), row('b', 0, 40)] });
    expect(ranks.map(({ member }) => member)).toEqual(['a', 'b']);
    expect(look({ unit: [row('a', 40, 10), hidden] }).ranks).toEqual([]);
  });
});

test('reasons are parts of those who were not satisfied, with an interval', () => {
  const { dissatisfied, drivers } = look({});
  expect(dissatisfied).toBe(20);
  expect(drivers[0]).toMatchObject({ reason: 'waited-too-long', n: 15, share: 0.75 });
  expect(drivers[0]!.interval.lower).toBeCloseTo(0.5313, 4);
  expect(drivers[0]!.interval.upper).toBeCloseTo(0.8881, 4);
});

import { describe, expect, test } from 'vitest';
import { reportingPeriod } from '../../../analytics/reports/reporting-period.ts';
import { breakdownsUntil, reportQueries } from '../../../analytics/reports/report-queries.ts';
import {
  addDays,
  isoDay,
  isoMonth,
  parseDay,
  type LocalDay,
  type LocalMonth,
  addMonths,
  firstDayOf,
} from '../../../core/calendar.ts';
import type { ProvinceCode } from '../../../core/organisation.ts';
import type { TallyQuery } from '../../../core/ports.ts';

const day = (text: string) => parseDay(text)!;
const province = '91' as ProvinceCode;

describe('reporting period', () => {
  test.for([
    { id: '2026', today: '2026-11-23', first: '2026-01-01', last: '2026-12-31', open: true },
    { id: '2025', today: '2026-11-23', first: '2025-01-01', last: '2025-12-31', open: false },
    { id: '2026-Q4', today: '2026-12-31', first: '2026-10-01', last: '2026-12-31', open: true },
    { id: '2026-Q4', today: '2027-01-01', first: '2026-10-01', last: '2026-12-31', open: false },
    { id: '2026-Q1', today: '2026-11-23', first: '2026-01-01', last: '2026-03-31', open: false },
    { id: '2024-02', today: '2026-11-23', first: '2024-02-01', last: '2024-02-29', open: false },
    { id: '2026-11', today: '2026-11-01', first: '2026-11-01', last: '2026-11-30', open: true },
    {
      id: 'last-12-months',
      today: '2026-11-23',
      first: '2025-12-01',
      last: '2026-11-30',
      open: true,
    },
    {
      id: 'last-12-months',
      today: '2026-01-31',
      first: '2025-02-01',
      last: '2026-01-31',
      open: true,
    },
  ])('$id on $today runs from $first to $last', ({ id, today, first, last, open }) => {
    expect(reportingPeriod(id, day(today))).toEqual({
      id,
      first: day(first),
      last: day(last),
      open,
    });
  });

  test.for([
    '',
    '26',
    '2026-00',
    '2026-13',
    '2026-1',
    '2026-Q0',
    '2026-Q5',
    '2026-q4',
    '2026-11-23',
    ' 2026',
    '2026\n',
    '1999',
    '0000-01',
    'last-3-months',
    '__proto__',
    '2027',
    '2026-12',
    '2027-Q1',
  ])('%j is no period, or none that has begun', (id) => {
    expect(reportingPeriod(id, day('2026-11-23'))).toBeNull();
  });
});

/** Query in words: `unit month 2025-12..2026-10 by member`. */
function words({ dimension, grain, from, to, by, lessDay }: TallyQuery): string {
  const write = (at: number) =>
    grain === 'month' ? isoMonth(at as LocalMonth) : isoDay(at as LocalDay);
  const less = lessDay === undefined ? '' : ` less ${isoDay(lessDay)}`;
  return `${dimension} ${grain} ${write(from)}..${write(to)}${less} by ${by}`;
}

describe('queries of a report', () => {
  const plan = (id: string, today: string) => {
    const at = day(today);
    const { total, byDay, by } = reportQueries(province, reportingPeriod(id, at)!, at);
    return {
      total: total.map(words),
      byDay: byDay.map(words),
      unit: by.unit.map(words),
      lists: Object.keys(by),
      provinces: new Set([...total, ...byDay, ...Object.values(by).flat()].map((q) => q.province)),
    };
  };

  test('a running period is its months less today', () => {
    expect(plan('last-12-months', '2026-11-23')).toEqual({
      total: ['all month 2025-12..2026-11 by member'],
      byDay: ['all day 2025-12-01..2026-11-22 by period'],
      unit: ['unit month 2025-12..2026-11 less 2026-11-23 by member'],
      lists: ['unit', 'counter', 'procedure', 'channel'],
      provinces: new Set([province]),
    });
  });

  test('on the first of a month, too', () => {
    expect(plan('2026-Q4', '2026-11-01')).toMatchObject({
      byDay: ['all day 2026-10-01..2026-10-31 by period'],
      unit: ['unit month 2026-10..2026-11 less 2026-11-01 by member'],
    });
  });

  test('and in the first month of a period', () => {
    expect(plan('2026-11', '2026-11-02')).toMatchObject({
      unit: ['unit month 2026-11..2026-11 less 2026-11-02 by member'],
    });
  });

  test('on the first day of a period there is only the total', () => {
    expect(plan('2026', '2026-01-01')).toMatchObject({
      total: ['all month 2026-01..2026-12 by member'],
      byDay: [],
      unit: [],
    });
  });

  test('a closed period is read from months alone, but for the series by day', () => {
    expect(plan('2025', '2026-11-23')).toMatchObject({
      total: ['all month 2025-01..2025-12 by member'],
      byDay: ['all day 2025-01-01..2025-12-31 by period'],
      unit: ['unit month 2025-01..2025-12 by member'],
    });
  });

  test('no breakdown ever speaks of today', () => {
    for (let at = day('2026-01-01'); at <= day('2027-02-01'); at = addDays(at, 1)) {
      for (const id of ['2026', '2026-Q1', '2026-11', 'last-12-months']) {
        const period = reportingPeriod(id, at);
        if (period === null) continue;
        expect(breakdownsUntil(period, at)).toBe(Math.min(at - 1, period.last));
        const { byDay, by } = reportQueries(province, period, at);
        const covered = Object.values(by)[0]!.reduce((days, query) => {
          expect(query.grain).toBe('month');
          const months = Array.from(
            { length: query.to - query.from + 1 },
            (_, i) => query.from + i,
          );
          const whole = months.reduce((sum, m) => sum + lengthOf(m as LocalMonth), 0);
          // Nothing is rated after today, so what is left out is today and the days to come.
          const end = firstDayOf(addMonths(query.to as LocalMonth, 1));
          return days + whole - (query.lessDay === undefined ? 0 : end - query.lessDay);
        }, 0);
        const days = byDay.reduce((sum, query) => sum + query.to - query.from + 1, 0);
        expect(covered).toBe(days);
        for (const query of byDay) expect(query.to).toBeLessThan(at);
      }
    }
  });
});

function lengthOf(month: LocalMonth): number {
  const first = day(`${isoMonth(month)}-01`);
  return day(`${isoMonth((month + 1) as LocalMonth)}-01`) - first;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  firstDayOf,
  instant,
  isoDay,
  isoMonth,
  localDay,
  localMonth,
  parseDay,
  readWrittenDay,
  parseInstant,
  startOfDay,
  type LocalDay,
} from '../../core/calendar.ts';

const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map((day) => day as LocalDay);

describe('a local day', () => {
  test.for([
    ['2026-11-22T16:59:59.999Z', '2026-11-22'],
    ['2026-11-22T17:00:00Z', '2026-11-23'],
    ['2024-02-28T17:00:00Z', '2024-02-29'],
    ['2025-12-31T17:00:00Z', '2026-01-01'],
    ['1970-01-01T00:00:00Z', '1970-01-01'],
    ['1969-12-31T16:00:00Z', '1969-12-31'],
  ])('of %s is %s', ([at, day]) => {
    expect(isoDay(localDay(parseInstant(at!)!))).toBe(day);
  });

  test('begins at an instant of its own, and the instant before lies in the day before', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(localDay(startOfDay(day))).toBe(day);
        expect(localDay(instant(startOfDay(day) - 1))).toBe(day - 1);
      }),
    );
  });

  test('is written and read back as the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
        const day = n as LocalDay;
        expect(parseDay(isoDay(day))).toBe(day);
      }),
    );
    for (const text of ['2026-02-30', '2026-13-01', '2026-1-1', '', '2026-11-23 ']) {
      expect(parseDay(text)).toBeNull();
    }
  });
});

describe('a local month', () => {
  test('holds its first day and not the day before', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = localMonth(day);
        expect(localMonth(firstDayOf(month))).toBe(month);
        expect(localMonth(addDays(firstDayOf(month), -1))).toBe(addMonths(month, -1));
      }),
    );
  });

  test('is written as year and month', () => {
    expect(isoMonth(localMonth(parseDay('2026-11-23')!))).toBe('2026-11');
  });
});

describe('parseInstant', () => {
  test.for([
    '2026-11-23T09:30:00',
    '2026-11-23',
    '2026-11-23 09:30:00Z',
    '2026-02-29T09:30:00Z',
    '2026-11-23T24:00:00Z',
    '2026-11-23T09:60:00Z',
    '2026-00-10T09:00:00Z',
    '2026-11-23T09:30:00+7',
    '2026-11-23T09:30:00+07:00x',
    '+002026-11-23T09:30:00Z',
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  test('reads a zone, fractions and small letters', () => {
    const at = Date.UTC(2026, 10, 23, 2, 30);
    expect(parseInstant('2026-11-23T09:30:00+07:00')).toBe(at);
    expect(parseInstant('2026-11-23t02:30:00.250z')).toBe(at + 250);
    expect(parseInstant('2026-11-22T20:00:00-06:30')).toBe(at);
  });

  test('reads back every instant that JSON writes', () => {
    const dates = fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseInstant(date.toISOString())).toBe(date.getTime());
      }),
    );
  });
});

test.for([
  ['23/11/2026', '2026-11-23'],
  ['1.5.2026', '2026-05-01'],
  ['2026-11-23', '2026-11-23'],
  ['31/2/2026', null],
  ['23/11/26', null],
  ['mai', null],
] as const)('the day %s is read as people write it', ([text, iso]) => {
  expect(readWrittenDay(text)).toBe(iso === null ? null : parseDay(iso));
});

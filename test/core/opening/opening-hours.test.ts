import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  instant,
  isoDay,
  parseDay,
  startOfDay,
  type LocalDay,
} from '../../../core/calendar.ts';
import { NO_CORRECTIONS } from '../../../core/opening/holidays.ts';
import {
  isOpen,
  openSpans,
  type DatedHours,
  type OpeningCalendar,
} from '../../../core/opening/is-open.ts';
import {
  parseOpeningHours,
  renderOpeningHours,
  USUAL_HOURS,
  weekdayOf,
  type OpeningHours,
  type OpenSpan,
} from '../../../core/opening/opening-hours.ts';
import { LISTS } from '../../support/builders.ts';

const COUNTER = LISTS.counters[0]!;
const day = (text: string) => parseDay(text)!;
const at = (text: string) => instant(Date.parse(`${text}+07:00`));

function calendar(
  change: Partial<OpeningCalendar> = {},
  hours: readonly DatedHours[] = [],
): OpeningCalendar {
  return {
    hours: new Map([[COUNTER.province, hours]]),
    holidays: new Set(),
    corrections: NO_CORRECTIONS,
    ...change,
  };
}

const spans: fc.Arbitrary<readonly OpenSpan[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 6 })
  .map((minutes) => {
    const sorted = minutes.toSorted((a, b) => a - b);
    return sorted.flatMap((from, index) =>
      index % 2 === 0 && index + 1 < sorted.length ? [{ from, until: sorted[index + 1]! }] : [],
    );
  });
const days = fc.integer({ min: 18_000, max: 25_000 }).map((number) => number as LocalDay);
const openingHours: fc.Arbitrary<OpeningHours> = fc.record({
  weekdays: fc.array(spans, { minLength: 7, maxLength: 7 }),
  days: fc.array(fc.tuple(days, spans), { maxLength: 3 }).map((list) => new Map(list)),
});

describe('opening hours', () => {
  test.for([
    ['T2-T6: 7:00-11:30, 13:30-17:00', 'T2-T6: 07:00-11:30, 13:30-17:00\nT7-CN: nghỉ'],
    [
      'Thứ 2 - thứ 6: 7h-11h30; T7: 07h00-11h30; CN: nghỉ',
      'T2-T6: 07:00-11:30\nT7: 07:00-11:30\nCN: nghỉ',
    ],
    [
      'T2,T4: 0:00-24:00\n2026-02-14: đóng cửa',
      'T2: 00:00-24:00\nT3: nghỉ\nT4: 00:00-24:00\nT5-CN: nghỉ\n2026-02-14: nghỉ',
    ],
  ])('are read as %s', ([text, rendered]) => {
    const [first, ...rest] = renderOpeningHours(parseOpeningHours(text!)!).split('\n');
    const expected = rendered!.replace('T2-T6: 07:00-11:30\nT7: 07:00-11:30', 'T2-T7: 07:00-11:30');
    expect([first, ...rest].join('\n')).toBe(expected);
  });

  test.for([
    '',
    'T2',
    'T2: 7',
    'T8: 7:00-8:00',
    'T6-T2: 7:00-8:00',
    'T2: 8:00-7:00',
    'T2: 7:00-9:00, 8:00-10:00',
    'T2: 7:60-8:00',
    'T2: 7:00-25:00',
    'T2-T4: nghỉ; T3: 7:00-8:00',
    '2026-02-30: nghỉ',
    'T2: 7:00-8:00-9:00',
  ])('are refused as %j', (text) => {
    expect(parseOpeningHours(text)).toBeNull();
  });

  test('come back as they were written', () => {
    fc.assert(
      fc.property(openingHours, (hours) => {
        const read = parseOpeningHours(renderOpeningHours(hours))!;
        expect(read.weekdays).toEqual(hours.weekdays);
        expect([...read.days].toSorted(([a], [b]) => a - b)).toEqual(
          [...hours.days].toSorted(([a], [b]) => a - b),
        );
      }),
    );
  });

  test('count weekdays from Monday', () => {
    fc.assert(
      fc.property(days, (each) => {
        expect(weekdayOf(each)).toBe((new Date(isoDay(each)).getUTCDay() + 6) % 7);
      }),
    );
  });
});

describe('a counter', () => {
  test.for([
    ['2026-11-23T06:59:59', false],
    ['2026-11-23T07:00:00', true],
    ['2026-11-23T11:29:59', true],
    ['2026-11-23T11:30:00', false],
    ['2026-11-23T13:30:00', true],
    ['2026-11-23T17:00:00', false],
    ['2026-11-28T08:00:00', true],
    ['2026-11-28T14:00:00', false],
    ['2026-11-29T08:00:00', false],
  ] as const)('with the usual hours at %s: %s', ([moment, open]) => {
    expect(isOpen(calendar(), COUNTER, at(moment))).toBe(open);
  });

  test('is closed on holidays, open on weekends that are worked, and as a day of its own says', () => {
    const tet = day('2026-02-17');
    const saturday = day('2026-08-22');
    const holidays = new Set([tet]);
    const worked = calendar({
      holidays,
      corrections: { off: [day('2026-11-24')], worked: [saturday] },
    });
    expect(openSpans(worked, COUNTER, tet)).toEqual([]);
    expect(openSpans(worked, COUNTER, saturday)).toEqual(USUAL_HOURS.weekdays[0]);
    expect(openSpans(worked, COUNTER, day('2026-11-24'))).toEqual([]);
    const own = parseOpeningHours('T2-T6: 7:00-11:30\n2026-02-17: 8:00-9:00')!;
    const special = calendar({ holidays }, [
      { counter: COUNTER.id, from: day('2026-01-01'), hours: own },
    ]);
    expect(openSpans(special, COUNTER, tet)).toEqual([{ from: 480, until: 540 }]);
    const back = calendar({ holidays, corrections: { off: [], worked: [tet] } });
    expect(openSpans(back, COUNTER, tet)).toEqual(USUAL_HOURS.weekdays[1]);
  });

  test('has its own hours before those of the province, and the hours of the time', () => {
    const early = parseOpeningHours('T2: 5:00-6:00')!;
    const late = parseOpeningHours('T2: 20:00-21:00')!;
    const hours = [
      { counter: COUNTER.id, from: day('2026-06-01'), hours: late },
      { counter: null, from: day('2026-01-01'), hours: early },
    ];
    const known = calendar({}, hours);
    expect(openSpans(known, COUNTER, day('2025-12-29'))).toEqual(USUAL_HOURS.weekdays[0]);
    expect(openSpans(known, COUNTER, day('2026-01-05'))).toEqual(early.weekdays[0]);
    expect(openSpans(known, COUNTER, day('2026-06-01'))).toEqual(late.weekdays[0]);
    expect(openSpans(known, LISTS.counters[1]!, day('2026-06-01'))).toEqual(early.weekdays[0]);
  });

  test('is open exactly in its spans, whatever they are', () => {
    fc.assert(
      fc.property(openingHours, days, fc.nat(1439), (hours, each, minute) => {
        const known = calendar({}, [{ counter: null, from: 0 as LocalDay, hours }]);
        const moment = instant(startOfDay(each) + minute * 60_000);
        const inside = openSpans(known, COUNTER, each).some(
          ({ from, until }) => minute >= from && minute < until,
        );
        expect(isOpen(known, COUNTER, moment)).toBe(inside);
        const shut = calendar({ holidays: new Set([each]) }, [
          ...known.hours.get(COUNTER.province)!,
        ]);
        if (!hours.days.has(each)) expect(isOpen(shut, COUNTER, moment)).toBe(false);
        expect(openSpans(known, COUNTER, addDays(each, 0))).toEqual(
          openSpans(known, COUNTER, each),
        );
      }),
    );
  });
});

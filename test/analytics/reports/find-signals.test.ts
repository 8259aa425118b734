import { expect, test } from 'vitest';
import {
  baselineStart,
  findSignal,
  standing,
  type ChartDay,
} from '../../../analytics/reports/find-signals.ts';
import { addDays, type LocalDay } from '../../../core/calendar.ts';
import { TODAY } from '../../support/builders.ts';

/** mulberry32: the same days in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Life {
  readonly last: LocalDay;
  readonly size: number;
  readonly share: (day: LocalDay) => number;
  readonly random: () => number;
}

/** Days on which each rating is satisfied with the share of the day; Sundays are closed. */
function live({ last, size, share, random }: Life): readonly ChartDay[] {
  const days: ChartDay[] = [];
  for (let day = baselineStart(last); day <= last; day = addDays(day, 1)) {
    if (day % 7 === 3) continue;
    const n = Math.max(1, Math.round(size * (0.5 + random())));
    const p = share(day);
    let satisfied = 0;
    for (let i = 0; i < n; i += 1) if (random() < p) satisfied += 1;
    days.push({ day, n, satisfied });
  }
  return days;
}

/** Rated days on which one of many stable charts lies outside. */
function falseSignals(size: number, share: number, seed: number) {
  const random = seeded(seed);
  let judged = 0;
  let found = 0;
  for (let chart = 0; chart < 150; chart += 1) {
    const days = live({ last: TODAY, size, share: () => share, random });
    for (const { day, n } of days) {
      if (day <= addDays(TODAY, -22) || n < 10) continue;
      judged += 1;
      if (findSignal(days, day)?.since === day) found += 1;
    }
  }
  return { judged, found };
}

/**
 * Two rules, each of one tail: 0.00135 a day for the day's share; the average of 370 days of Roberts'
 * chart (lambda 0.2, L 2.86), half of it below, makes another 0.00135. Three standard errors are given.
 */
test.for([
  { size: 12, share: 0.9 },
  { size: 40, share: 0.9 },
  { size: 200, share: 0.8 },
  { size: 40, share: 0.97 },
])(
  'stable days of $size ratings at $share raise no more alarms than promised',
  ({ size, share }) => {
    const { judged, found } = falseSignals(size, share, 20_261_126 + size);
    const promised = 0.0027;
    const most = promised * judged + 3 * Math.sqrt(promised * judged);
    expect(judged).toBeGreaterThan(1000);
    expect(found).toBeLessThanOrEqual(most);
  },
);

test('a real drop is found within days', () => {
  const random = seeded(7);
  const begins = addDays(TODAY, -9);
  const waits: number[] = [];
  for (let chart = 0; chart < 60; chart += 1) {
    const share = (day: LocalDay) => (day >= begins ? 0.7 : 0.9);
    const days = live({ last: TODAY, size: 30, share, random });
    const found = days.find(
      ({ day }) =>
        day >= begins && standing([{ signal: findSignal(days, day) }].flatMap(one), 300).length > 0,
    );
    waits.push(found === undefined ? 99 : found.day - begins + 1);
  }
  const sorted = waits.toSorted((a, b) => a - b);
  expect(sorted[30]!).toBeLessThanOrEqual(4);
  expect(sorted[57]!).toBeLessThanOrEqual(10);
});

const one = ({ signal }: { readonly signal: ReturnType<typeof findSignal> }) =>
  signal === null ? [] : [{ signal }];

test('a province of stable charts is left in peace nearly every day', () => {
  const random = seeded(11);
  let nights = 0;
  for (let night = 0; night < 40; night += 1) {
    const found = Array.from({ length: 100 }, () => {
      const days = live({ last: TODAY, size: 25, share: () => 0.9, random });
      return { signal: findSignal(days, TODAY) };
    }).flatMap(one);
    if (standing(found, 100).length > 0) nights += 1;
  }
  // At most a tenth of the nights on average; three standard errors are given.
  expect(nights).toBeLessThanOrEqual(9);
});

test('one bad day is found by itself, says what was expected, and lasts until the chart is back', () => {
  const steady = live({ last: TODAY, size: 30, share: () => 0.95, random: seeded(3) });
  const bad = (day: LocalDay) =>
    steady.map((each) => (each.day === day ? { day, n: 30, satisfied: 9 } : each));
  const signal = findSignal(bad(TODAY), TODAY)!;
  expect(signal).toMatchObject({ rule: 'share', n: 30, satisfied: 9, value: 0.3, since: TODAY });
  expect(signal.expected).toBeGreaterThan(0.9);
  expect(signal.lowest).toBeGreaterThan(signal.value);
  const yesterday = addDays(TODAY, -3);
  const twice = bad(yesterday).map((each) =>
    each.day > yesterday ? { ...each, n: 30, satisfied: 9 } : each,
  );
  expect(findSignal(twice, TODAY)?.since).toBe(yesterday);
});

test('says nothing of few ratings, or of a place that is new', () => {
  const days = live({ last: TODAY, size: 30, share: () => 0.95, random: seeded(5) });
  const change = (n: number) =>
    days.map((each) => (each.day === TODAY ? { day: TODAY, n, satisfied: 0 } : each));
  expect(findSignal(change(9), TODAY)).toBeNull();
  expect(findSignal(change(12), TODAY)).not.toBeNull();
  expect(findSignal(change(12).slice(-30), TODAY)).toBeNull();
  expect(findSignal(change(12), addDays(TODAY, 1))).toBeNull();
  const perfect = days.map((each) => ({ ...each, satisfied: each.n }));
  expect(findSignal(perfect, TODAY)).toBeNull();
});

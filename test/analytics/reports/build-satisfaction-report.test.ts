import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildSatisfactionReport,
  type SatisfactionInput,
} from '../../../analytics/reports/build-satisfaction-report.ts';
import { reportMembers } from '../../../analytics/reports/report-members.ts';
import { BREAKDOWNS, type ReportTallies } from '../../../analytics/reports/report-queries.ts';
import type { Counted } from '../../../analytics/reports/satisfaction-report.ts';
import { satisfactionIndex } from '../../../analytics/stats/satisfaction-index.ts';
import { addDays, parseDay } from '../../../core/calendar.ts';
import type { ProvinceCode } from '../../../core/organisation.ts';
import type { RatingTally, ScoreCounts } from '../../../core/ports.ts';
import {
  directory,
  dossiersOf,
  inputOf,
  members,
  today,
  yesterday,
  type Batch,
} from './rated-province.ts';

const reportOf = async (...args: Parameters<typeof inputOf>) =>
  buildSatisfactionReport(await inputOf(...args));

const scores = (satisfied: number, rest: number): ScoreCounts => [rest, 0, 0, 0, satisfied];

describe('the total', () => {
  test('counts today; no breakdown does', async () => {
    const report = await reportOf([
      { day: today, counter: 'U1-1', scores: scores(40, 10) },
      { day: yesterday, counter: 'U1-1', scores: scores(20, 0) },
    ]);
    expect(report.total).toMatchObject({ n: 70, satisfied: 60, share: 60 / 70 });
    expect(report.breakdownsUntil).toBe(yesterday);
    for (const breakdown of BREAKDOWNS) {
      const n = report.by[breakdown].reduce((sum, row) => sum + (row.figure?.n ?? 0), 0);
      expect(n).toBe(20);
    }
    expect(report.byDay.at(-1)).toMatchObject({ member: '2026-11-22', figure: { n: 20 } });
    expect(report.byDay).toHaveLength(357);
  });

  test('is unknown, not 0, when nobody rated, and then there are no lines', async () => {
    const report = await reportOf([]);
    expect(report.total).toMatchObject({ n: 0, share: null, interval: null, moreNeeded: null });
    expect(report.total.verdict).toBe('not-yet-known');
    expect(report.byDay).toEqual([]);
    expect(report.by).toEqual({ unit: [], counter: [], procedure: [], channel: [] });
  });

  test('stands beside the total with marked ratings, unless they are few', async () => {
    const input = await inputOf([{ day: yesterday, counter: 'U1-1', scores: scores(20, 20) }]);
    const marked = (n: number, backed: boolean, decided = false) => ({
      backed,
      decided,
      scores: scores(n, 0),
    });
    const withMarked = (...leftOut: ReturnType<typeof marked>[]) =>
      buildSatisfactionReport({ ...input, leftOut });
    const { total, marked: many } = withMarked(marked(30, false), marked(10, false, true));
    expect(total).toMatchObject({ n: 40, share: 0.5 });
    expect(many).toMatchObject({ undecided: 30, decided: 10 });
    expect(many.totalWithThem).toMatchObject({ n: 80, satisfied: 60 });
    // The two figures together would tell what the three said.
    const few = withMarked(marked(30, false), marked(3, true)).marked;
    expect(few).toEqual({ undecided: 33, decided: 0, ofCountedKind: 33, totalWithThem: null });
    const none = buildSatisfactionReport(input).marked;
    expect(none).toEqual({ undecided: 0, decided: 0, ofCountedKind: 0, totalWithThem: null });
    const counted = 'backed' as const;
    const ofBacked = buildSatisfactionReport({ ...input, counted, leftOut: [marked(30, false)] });
    // None of them would change what is counted.
    expect(ofBacked.marked).toMatchObject({ undecided: 30, ofCountedKind: 0, totalWithThem: null });
  });

  test('below ten says how many rated and nothing else', async () => {
    const report = await reportOf([{ day: yesterday, counter: 'U1-1', scores: scores(0, 9) }]);
    expect(report.total).toEqual({
      n: 9,
      satisfied: 0,
      scores: [0, 0, 0, 0, 0],
      bound: null,
      share: null,
      interval: null,
      finished: null,
      responseRate: null,
      verdict: 'not-yet-known',
      moreNeeded: null,
    });
    expect(report.by.unit.map((row) => row.figure)).toEqual([null, null, null]);
  });

  test('of backed ratings leaves the others out everywhere', async () => {
    const report = await reportOf(
      [
        { day: yesterday, counter: 'U1-1', backed: true, scores: scores(30, 2) },
        { day: yesterday, counter: 'U2-1', backed: false, scores: scores(0, 50) },
      ],
      { counted: 'backed' },
    );
    expect(report.total).toMatchObject({ n: 32, satisfied: 30 });
    expect(report.backed).toEqual(report.total);
    expect(report.unbacked).toMatchObject({ n: 50, satisfied: 0, share: 0 });
    expect(report.by.unit.map((row) => row.figure?.n ?? null)).toEqual([32, null, null]);
  });

  test('does not give a small part away by the other part', async () => {
    const report = await reportOf([
      { day: yesterday, counter: 'U1-1', backed: true, scores: scores(30, 2) },
      { day: yesterday, counter: 'U1-1', backed: false, scores: scores(1, 2) },
    ]);
    expect(report.total).toMatchObject({ n: 35, satisfied: 31 });
    expect([report.backed.share, report.unbacked.share]).toEqual([null, null]);
    // The report of backed ratings shows 32 for this unit: 35 here would tell of the three.
    expect(report.by.unit[0]!.figure).toBeNull();
  });

  test('speaks of the finished dossiers once they are known', async () => {
    const batch = { day: yesterday, counter: 'U1-1', backed: true, scores: scores(95, 5) };
    const open = await reportOf([batch], { counted: 'backed' });
    const known = await reportOf([batch], { counted: 'backed', dossiers: dossiersOf(150) });
    expect(known.total).toMatchObject({ finished: 150, responseRate: 100 / 150 });
    expect(known.total.interval).toEqual(
      satisfactionIndex([{ scores: scores(95, 5) }], 150)!.interval,
    );
    expect(known.total.interval!.lower).toBeGreaterThan(open.total.interval!.lower);
  });

  test('gives no response rate where more rated than dossiers were finished in the period', async () => {
    const batch = { day: yesterday, counter: 'U1-1', backed: true, scores: scores(95, 5) };
    const open = await reportOf([batch], { counted: 'backed' });
    for (const finished of [0, 99]) {
      const few = await reportOf([batch], { counted: 'backed', dossiers: dossiersOf(finished) });
      expect(few.total).toEqual({ ...open.total, finished });
    }
  });

  test('speaks of each line by its own dossiers, and of none where unbacked ratings count', async () => {
    const batch = { day: yesterday, counter: 'U1-1', backed: true, scores: scores(38, 2) };
    const dossiers = dossiersOf(100, { U1: 80, U2: 20 });
    const backed = await reportOf([batch], { counted: 'backed', dossiers });
    expect(backed.by.unit[0]!.figure).toMatchObject({ finished: 80, responseRate: 0.5 });
    expect(backed.by.channel[0]!.figure).toMatchObject({ finished: null, responseRate: null });
    const all = await reportOf([batch], { counted: 'all', dossiers });
    expect(all.total.finished).toBeNull();
    expect(all.backed).toMatchObject({ finished: 100, responseRate: 0.4 });
    expect(all.by.unit[0]!.figure!.finished).toBeNull();
  });
});

describe('the verdict', () => {
  const inJune = (satisfied: number, rest: number): Batch => ({
    day: parseDay('2026-06-10')!,
    counter: 'U1-1',
    scores: scores(satisfied, rest),
  });

  test.for([
    { x: 280, n: 300, closed: 'met', open: 'not-yet-known' },
    { x: 480, n: 500, closed: 'met', open: 'met' },
    { x: 80, n: 100, closed: 'not-met', open: 'not-yet-known' },
    { x: 60, n: 100, closed: 'not-met', open: 'not-met' },
    { x: 95, n: 100, closed: 'not-yet-known', open: 'not-yet-known' },
    { x: 28, n: 28, closed: 'not-yet-known', open: 'not-yet-known' },
    // All of fewer than thirty: told no more of than that all of ten agree.
    { x: 29, n: 29, closed: 'not-yet-known', open: 'not-yet-known' },
    { x: 30, n: 30, closed: 'met', open: 'not-yet-known' },
  ])('of $x of $n is $closed once closed, $open while one looks every day', async (c) => {
    const batches = [inJune(c.x, c.n - c.x)];
    const closed = await reportOf(batches, { id: '2026-06' });
    const open = await reportOf(batches, { id: '2026' });
    expect([closed.total.verdict, open.total.verdict]).toEqual([c.closed, c.open]);
    expect([closed.by.unit[0]!.figure!.verdict, open.by.unit[0]!.figure!.verdict]).toEqual([
      c.closed,
      c.open,
    ]);
    for (const { verdict, moreNeeded } of [closed.total, open.total]) {
      expect(moreNeeded === null).toBe(verdict !== 'not-yet-known');
    }
  });

  test('of a finite number of dossiers uses it once the period is closed', async () => {
    const batch = { ...inJune(95, 5), backed: true };
    const closed = await reportOf([batch], {
      id: '2026-06',
      counted: 'backed',
      dossiers: dossiersOf(150),
    });
    expect(closed.total).toMatchObject({ verdict: 'met', moreNeeded: null, finished: 150 });
  });

  test('of a day that is over asks for no further ratings', async () => {
    const report = await reportOf([inJune(95, 5)], { id: '2026' });
    const line = report.byDay.find((row) => row.member === '2026-06-10')!;
    expect(line.figure).toMatchObject({ verdict: 'not-yet-known', moreNeeded: null });
    expect(report.total.moreNeeded).toBeGreaterThan(79);
  });

  test('of a closed month names the size that the exact plan asks for', async () => {
    const report = await reportOf([inJune(95, 5)], { id: '2026-06' });
    expect(report.total.moreNeeded).toBe(79);
  });
});

describe('the lines', () => {
  test('are all the directory knows, in its order, then what only ratings name', async () => {
    const on = { day: yesterday, counter: 'U1-1' };
    const report = await reportOf([
      { ...on, procedure: '9.999999', scores: scores(12, 0) },
      { ...on, scores: scores(15, 0) },
      { ...on, channel: 'zalo', procedure: '1.000002', scores: scores(11, 0) },
    ]);
    const lines = (rows: typeof report.byDay) =>
      rows.map(({ member, label, figure }) => [member, label, figure?.n ?? null]);
    expect(lines(report.by.procedure)).toEqual([
      ['1.000001', 'Procedure 1.000001', null],
      ['1.000002', 'Procedure 1.000002', 11],
      ['', 'none named', 15],
      ['9.999999', '9.999999', 12],
    ]);
    expect(lines(report.by.channel)).toEqual([
      ['kiosk', 'Kiosk', 27],
      ['telegram', 'Telegram', null],
      ['zalo', 'zalo', 11],
    ]);
    expect(report.by.unit.map((row) => row.label)).toEqual(['Unit U1', 'Unit U2', 'Unit U3']);
  });

  test('hide a counter that its unit and the other counter would give away', async () => {
    const report = await reportOf([
      { day: yesterday, counter: 'U1-1', scores: scores(50, 0) },
      { day: yesterday, counter: 'U1-2', scores: scores(5, 0) },
      { day: yesterday, counter: 'U2-1', scores: scores(12, 1) },
    ]);
    expect(report.by.unit.map((row) => row.figure?.n ?? null)).toEqual([55, 13, null]);
    expect(report.by.counter.map((row) => row.figure?.n ?? null)).toEqual([null, null, 13, null]);
  });

  test('carry the same figure as the total where they count the same ratings', async () => {
    const count = fc.nat(40);
    const batch = fc.record({
      day: fc.integer({ min: 0, max: 320 }).map((ago) => addDays(yesterday, -ago)),
      counter: fc.constantFrom('U1-1', 'U1-2', 'U2-1', 'U3-1'),
      procedure: fc.constantFrom('', '1.000001', '1.000002'),
      channel: fc.constantFrom('kiosk', 'telegram'),
      backed: fc.boolean(),
      scores: fc.tuple(count, count, count, count, count),
    });
    const question = fc.record({
      batches: fc.array(batch, { maxLength: 12 }),
      id: fc.constantFrom('last-12-months', '2026', '2026-Q3', '2026-11'),
      counted: fc.constantFrom<Counted>('all', 'backed'),
    });
    await fc.assert(
      fc.asyncProperty(question, async ({ batches, id, counted }) => {
        const input = await inputOf(batches, { id, counted });
        const report = buildSatisfactionReport(input);
        expect(buildSatisfactionReport(turnedRound(input))).toEqual(report);
        const ofThisReport = (list: readonly RatingTally[]) =>
          list.filter((entry) => counted === 'all' || entry.backed);
        expect(report.total.n).toBe(satisfactionIndex(ofThisReport(input.tallies.total))?.n ?? 0);
        for (const rows of [report.byDay, ...Object.values(report.by)]) {
          const sum = rows.reduce((all, row) => all + (row.figure?.n ?? 0), 0);
          const left = report.total.n - sum;
          expect(left === 0 || left >= 10 || report.total.n < 10).toBe(true);
          for (const { figure } of rows) {
            if (figure === null) continue;
            expect(figure.n).toBeGreaterThanOrEqual(10);
            expect(figure.share).toBe(figure.satisfied / figure.n);
            expect(figure.interval!.lower).toBeLessThanOrEqual(figure.share!);
            expect(figure.interval!.upper).toBeGreaterThanOrEqual(figure.share!);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** The same input with every list turned round: the order of rows means nothing. */
function turnedRound(input: SatisfactionInput): SatisfactionInput {
  const { total, byDay, by } = input.tallies;
  const turned: ReportTallies = {
    total: total.toReversed(),
    byDay: byDay.toReversed(),
    by: {
      unit: by.unit.toReversed(),
      counter: by.counter.toReversed(),
      procedure: by.procedure.toReversed(),
      channel: by.channel.toReversed(),
    },
  };
  return { ...input, tallies: turned };
}

describe('report members', () => {
  test('are those of the province, with the unit that runs each counter', () => {
    const other = reportMembers('01' as ProvinceCode, directory, {
      noProcedure: '',
      channels: new Map(),
    });
    expect([other.labels.unit.size, other.labels.counter.size]).toEqual([0, 0]);
    expect(members.unitOf('U2-1')).toBe('U2');
    expect(members.unitOf('unknown')).toBeNull();
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, firstDayOf, localDay, localMonth } from '../../../core/calendar.ts';
import type { ScoreCounts } from '../../../core/ports.ts';
import type { LeftOutMember } from '../../../core/suspicion/suspicion.ts';
import { SMALLEST_SHOWN } from '../../../analytics/reports/disclose.ts';
import { agrees } from '../../../analytics/reports/open-data.ts';
import { markedRows, type MarkedQuestion } from '../../../analytics/reports/marked-rows.ts';
import { reportingPeriod } from '../../../analytics/reports/reporting-period.ts';
import { satisfactionFigure } from '../../../analytics/reports/satisfaction-figure.ts';
import { ratingsIn, sumScores } from '../../../analytics/stats/satisfaction-index.ts';
import { NOW } from '../../support/builders.ts';

const TODAY = localDay(NOW);
const OCTOBER = reportingPeriod('2026-10', TODAY)!;
const judging = { target: 0.9, watched: false, finished: null, growing: true };
const line = (member: string, scores: ScoreCounts) => ({
  member,
  label: `Nơi ${member}`,
  figure: satisfactionFigure(scores, judging),
});
const LINES = [
  line('a', [0, 40, 0, 0, 60]),
  line('b', [0, 10, 0, 0, 90]),
  line('c', [0, 30, 0, 0, 30]),
  line('d', [0, 50, 0, 0, 30]),
  line('e', [0, 20, 0, 0, 30]),
];

/** One of them is not satisfied. */
const marked = (member: string, n: number, change: Partial<LeftOutMember> = {}): LeftOutMember => ({
  day: OCTOBER.first,
  member,
  backed: false,
  scores: [0, 1, 0, 0, n - 1],
  ...change,
});
const alike = (member: string, n: number, change: Partial<LeftOutMember> = {}) =>
  marked(member, n, { scores: [0, 0, 0, 0, n], ...change });
const rowsOf = (
  unit: readonly LeftOutMember[],
  {
    counted = 'all',
    counter = [],
  }: Partial<Pick<MarkedQuestion, 'counted'>> & { counter?: readonly LeftOutMember[] } = {},
) =>
  markedRows(
    { unit: LINES, counter: LINES, procedure: [] },
    {
      tallies: { unit, counter, procedure: [] },
      period: OCTOBER,
      counted,
      today: TODAY,
      target: 0.9,
      unitOf: () => 'a',
    },
  );
const membersOf = (...asked: Parameters<typeof rowsOf>) =>
  rowsOf(...asked).unit.map(({ member }) => member);

test('a line is shown without its marked ratings, and with them', () => {
  const { unit } = rowsOf([marked('a', 20), marked('b', 50)]);
  expect(unit).toMatchObject([
    { member: 'b', marked: 50, without: { n: 100, share: 0.9 }, with: { n: 150, satisfied: 139 } },
    { member: 'a', marked: 20, without: { share: 0.6 }, with: { n: 120, satisfied: 79 } },
  ]);
  expect(rowsOf([]).unit).toEqual([]);
});

test('what a few marked ratings say is not told, nor what another line would tell of them', () => {
  expect(membersOf([marked('a', 9)])).toEqual([]);
  // One hidden line is what the others leave over: the smallest shown one is hidden with it.
  expect(membersOf([marked('a', 9), marked('b', 50)])).toEqual([]);
  expect(membersOf([marked('a', 9), marked('b', 50), marked('c', 60)])).toEqual(['c']);
});

test('that a few all gave the same score is not told, unless they are enough', () => {
  const others = [marked('b', 40), marked('c', 50)];
  expect(membersOf([alike('a', 29), ...others])).toEqual(['c']);
  expect(membersOf([alike('a', 30), ...others])).toEqual(['c', 'b', 'a']);
  // Those without a dossier are what the backed ones leave over.
  const backed = marked('a', 40, { backed: true });
  expect(membersOf([alike('a', 20), backed, ...others])).toEqual(['c']);
});

test('no line shown is of marked ratings that are few and agree', () => {
  const size = fc.integer({ min: 0, max: 40 });
  const group = fc
    .tuple(size, size, fc.boolean())
    .map(([low, high, backed]) => ({ low, high, backed }));
  fc.assert(
    fc.property(fc.array(group, { maxLength: 4 }), (groups) => {
      const tallies = groups.map(({ low, high, backed }, at) =>
        marked('abca'[at]!, 0, { backed, scores: [low, 0, 0, 0, high] }),
      );
      for (const { member } of rowsOf(tallies).unit) {
        const own = tallies.filter((tally) => tally.member === member);
        for (const some of [
          own,
          ...[true, false].map((kind) => own.filter(({ backed }) => backed === kind)),
        ]) {
          const scores = sumScores(some);
          expect(satisfactionFigure(scores, judging).bound).toBeNull();
        }
      }
    }),
  );
});

test('neither do the lines that are not shown tell of a few together', () => {
  const size = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 15 }), fc.nat(40));
  const group = fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.boolean(), size, size)
    .map(([member, backed, low, high]) =>
      marked(member, 0, { backed, scores: [low, 0, 0, 0, high] }),
    );
  const isTellable = (scores: ScoreCounts) => {
    const n = ratingsIn(scores);
    return n === 0 || (n >= SMALLEST_SHOWN && !agrees(scores));
  };
  fc.assert(
    fc.property(fc.array(group, { maxLength: 10 }), (tallies) => {
      // As counters of one unit, too, which is shown: its own tallies are those of all of them.
      const unit = [...tallies, marked('a', 30), marked('b', 30, { backed: true })];
      const ways = (['all', 'backed'] as const).map((counted) => ({
        counted,
        found: rowsOf(unit, { counted, counter: tallies }),
      }));
      for (const [dimension, all] of [
        ['unit', unit],
        ['counter', tallies],
      ] as const) {
        const told = ways.map(({ found }) => new Set(found[dimension].map(({ member }) => member)));
        if (dimension === 'counter' && !ways[0]!.found.unit.some(({ member }) => member === 'a')) {
          continue;
        }
        for (const [at, { counted }] of ways.entries()) {
          const shown = told[at]!;
          const own = all.filter(({ backed }) => backed || counted === 'all');
          const rest = sumScores(own.filter(({ member }) => !shown.has(member)));
          if (shown.size > 0) expect(isTellable(rest), `${counted} ${rest.join()}`).toBe(true);
        }
        // Counted both ways, the same lines tell the unbacked ones of those that are not shown.
        const [both, backed] = told as [Set<string>, Set<string>];
        const rest = sumScores(all.filter((each) => !each.backed && !both.has(each.member)));
        const isKnown = [...both].every((member) => backed.has(member));
        if (both.size > 0 && isKnown)
          expect(isTellable(rest), `unbacked ${rest.join()}`).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('neither another way of counting nor another period tells a few', () => {
  const few = marked('a', 4, { backed: true });
  expect(membersOf([marked('a', 30), few, marked('b', 40), marked('c', 50)])).toEqual(['c']);
  const earlier = firstDayOf(addMonths(localMonth(OCTOBER.first), -1));
  const quarter = reportingPeriod('2026-Q4', TODAY)!;
  expect(quarter.first).toBe(OCTOBER.first);
  const later = firstDayOf(addMonths(localMonth(OCTOBER.first), 1));
  expect(
    membersOf([marked('a', 30), marked('a', 3, { day: later }), marked('b', 40), marked('c', 50)]),
  ).toEqual(['c']);
  expect(membersOf([marked('a', 30), marked('a', 20, { day: earlier }), marked('b', 40)])).toEqual([
    'b',
    'a',
  ]);
});

test('only backed ones are told where only they are counted', () => {
  const both = [marked('a', 30), marked('a', 12, { backed: true })];
  expect(rowsOf(both, { counted: 'backed' }).unit).toMatchObject([{ member: 'a', marked: 12 }]);
});

test('counters are told only where their unit is', () => {
  const counter = [marked('a', 20), marked('b', 20)];
  expect(rowsOf([], { counter }).counter).toEqual([]);
  expect(rowsOf([marked('a', 40)], { counter }).counter.map(({ member }) => member)).toEqual([
    'a',
    'b',
  ]);
});

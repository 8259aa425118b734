import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  buildSatisfactionReport,
  type SatisfactionInput,
} from '../../../analytics/reports/build-satisfaction-report.ts';
import { SMALLEST_SHOWN } from '../../../analytics/reports/disclose.ts';
import { periodPlan, planDays } from '../../../analytics/reports/disclose-periods.ts';
import { agrees } from '../../../analytics/reports/open-data.ts';
import type { Counted } from '../../../analytics/reports/satisfaction-report.ts';
import { ratingsIn } from '../../../analytics/stats/satisfaction-index.ts';
import { addDays, parseDay, type LocalDay } from '../../../core/calendar.ts';
import type { ScoreCounts } from '../../../core/ports.ts';
import { inputOf, today } from './rated-province.ts';

const MONTHS = ['2025-12', '2026-07', '2026-09', '2026-10', '2026-11'];
const PERIODS = ['last-12-months', '2025', '2026', '2025-Q4', '2026-Q3', '2026-Q4', ...MONTHS];
const WAYS = ['all', 'backed'] as const;
const firstOf = (month: string) => parseDay(`${month}-01`)!;

interface Marked {
  readonly day: LocalDay;
  readonly backed: boolean;
  readonly scores: ScoreCounts;
}

const some = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.nat(40));
const marked: fc.Arbitrary<Marked> = fc
  .record({ month: fc.constantFrom(...MONTHS), day: fc.nat(20), backed: fc.boolean(), some })
  .chain(({ month, day, backed, some: low }) =>
    some.map((high) => ({
      day: addDays(firstOf(month), day),
      backed,
      scores: [low, 0, 0, 0, high] as const,
    })),
  );

/** What was asked, and what the two totals beside each other tell of the marked ratings. */
interface Told {
  readonly input: SatisfactionInput;
  readonly scores: readonly number[];
}

const inputs: SatisfactionInput[] = [];
beforeAll(async () => {
  const batches = MONTHS.flatMap((month) =>
    [true, false].map((backed) => ({
      day: firstOf(month),
      counter: 'U1-1',
      backed,
      scores: [0, 40, 0, 0, 60] as const,
    })),
  );
  for (const id of PERIODS) {
    for (const counted of WAYS) inputs.push(await inputOf(batches, { id, counted }));
  }
});

function toldBy(all: readonly Marked[]): readonly Told[] {
  return inputs.flatMap((input) => {
    const { period } = input;
    const days = planDays(periodPlan(period, today), today);
    const report = buildSatisfactionReport({
      ...input,
      leftOut: all
        .filter(({ day }) => period.first <= day && day <= period.last)
        .map((each) => ({ ...each, decided: false })),
      leftOutBeside: all.filter(({ day }) => days.from <= day && day <= days.to),
    });
    const { totalWithThem } = report.marked;
    if (totalWithThem === null) return [];
    return [{ input, scores: less(totalWithThem.scores, report.total.scores) }];
  });
}

const less = (more: readonly number[], fewer: readonly number[]) =>
  more.map((count, level) => count - fewer[level]!);
const sizeOf = (scores: readonly number[]) => scores.reduce((sum, count) => sum + count, 0);

test('the totals with and without marked ratings tell of no few, and of none that agree', () => {
  fc.assert(
    fc.property(fc.array(marked, { maxLength: 12 }), (all) => {
      const told = toldBy(all);
      const find = (id: string, counted: Counted) =>
        told.find(({ input }) => input.period.id === id && input.counted === counted);
      for (const { scores } of told) {
        expect(sizeOf(scores)).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
        expect(agrees(scores), scores.join()).toBe(false);
      }
      for (const id of PERIODS) {
        const [both, backed] = WAYS.map((way) => find(id, way)?.scores);
        if (both === undefined || backed === undefined) continue;
        const unbacked = less(both, backed);
        const n = sizeOf(unbacked);
        expect(
          n === 0 || (n >= SMALLEST_SHOWN && !agrees(unbacked)),
          `${id} ${unbacked.join()}`,
        ).toBe(true);
      }
      for (const outer of told) {
        for (const inner of told) {
          const [of, within] = [outer.input.period, inner.input.period];
          if (outer.input.counted !== inner.input.counted) continue;
          if (within.first < of.first || within.last > of.last) continue;
          const left = sizeOf(less(outer.scores, inner.scores));
          expect(left === 0 || left >= SMALLEST_SHOWN, `${of.id} less ${within.id}`).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('the total with many marked ratings of mixed scores is told', () => {
  const many = { day: firstOf('2026-10'), scores: [15, 0, 0, 0, 25] as const };
  const told = toldBy([
    { ...many, backed: true },
    { ...many, backed: false },
  ]);
  // Every period that holds October, counted in either way.
  expect(told.map(({ input: { period, counted } }) => `${period.id} ${counted}`)).toEqual(
    ['last-12-months', '2026', '2026-Q4', '2026-10'].flatMap((id) =>
      WAYS.map((way) => `${id} ${way}`),
    ),
  );
  expect(told.map(({ scores }) => ratingsIn(scores as unknown as ScoreCounts))).toEqual(
    told.map(({ input }) => (input.counted === 'all' ? 80 : 40)),
  );
});

test('a total of few that agree is told without marked ratings alone', async () => {
  const [day, counter] = [firstOf('2026-10'), 'U1-1'];
  const input = await inputOf([{ day, counter, scores: [0, 0, 0, 0, 12] }], { id: '2026-10' });
  const leftOut = [{ decided: false, backed: false, scores: [15, 0, 0, 0, 25] as const }];
  const { total, marked: found } = buildSatisfactionReport({ ...input, leftOut });
  expect(total.bound).toBe('above-95-percent');
  expect(found).toMatchObject({ ofCountedKind: 40, totalWithThem: null });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isShownBeside, periodPlan } from '../../../analytics/reports/disclose-periods.ts';
import { SMALLEST_SHOWN } from '../../../analytics/reports/disclose.ts';
import { reportingPeriod } from '../../../analytics/reports/reporting-period.ts';
import { localMonth, parseDay } from '../../../core/calendar.ts';

const TODAY = parseDay('2026-11-26')!;
const YEARS = [2025, 2026];
const PERIODS = [
  'last-12-months',
  ...YEARS.flatMap((year) => [
    String(year),
    ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
    ...Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
  ]),
].filter((id) => reportingPeriod(id, TODAY) !== null);
const FIRST = 2025 * 12;

/** Ratings of a period, and whether they may be shown, of a group with these months from 2025 on. */
function answerOf(id: string, months: readonly number[]) {
  const period = reportingPeriod(id, TODAY)!;
  const plan = periodPlan(period, TODAY);
  const own = Array.from({ length: plan.months }, (_, i) => months[plan.first + i - FIRST] ?? 0);
  const [from, to] = [localMonth(period.first) - FIRST, localMonth(period.last) - FIRST];
  return {
    id,
    from,
    to,
    n: months.slice(from, to + 1).reduce((sum, n) => sum + n, 0),
    isShown: isShownBeside(plan, { n: own, offset: 0 }),
  };
}

const someMonths = fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.nat(60)), {
  minLength: 23,
  maxLength: 23,
});

test('no two periods that are shown differ by a few ratings', () => {
  fc.assert(
    fc.property(someMonths, (months) => {
      const shown = PERIODS.map((id) => answerOf(id, months)).filter(({ isShown }) => isShown);
      for (const outer of shown) {
        expect(outer.n, outer.id).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
        for (const inner of shown) {
          if (inner.from < outer.from || inner.to > outer.to) continue;
          const left = outer.n - inner.n;
          const text = `${outer.id} less ${inner.id}: ${left}`;
          expect(left === 0 || left >= SMALLEST_SHOWN, text).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('no period leaves over a few ratings when all its shown months or quarters are taken away', () => {
  fc.assert(
    fc.property(someMonths, (months) => {
      const shown = PERIODS.map((id) => answerOf(id, months)).filter(({ isShown }) => isShown);
      for (const outer of shown) {
        for (const size of [0, 2]) {
          const parts = shown.filter(
            ({ from, to }) => to - from === size && outer.from <= from && to <= outer.to,
          );
          const left = outer.n - parts.reduce((sum, { n }) => sum + n, 0);
          const isWhole = parts.some(({ id }) => id === outer.id);
          const isSafe = isWhole || left === 0 || left >= SMALLEST_SHOWN;
          expect(isSafe, `${outer.id} less ${parts.map(({ id }) => id).join(' ')}`).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('hides the finer of two periods, and nothing where every month has enough', () => {
  const enough = Array<number>(23).fill(10);
  expect(PERIODS.filter((id) => !answerOf(id, enough).isShown)).toEqual([]);
  // July 12, August 3: the quarter less July would tell what three people said.
  const summer = enough.map((_, i) => (i === 18 ? 12 : i === 19 ? 3 : 0));
  const hidden = PERIODS.filter((id) => !answerOf(id, summer).isShown);
  expect(['2026-07', '2026-08'].every((id) => hidden.includes(id))).toBe(true);
  expect(answerOf('2026-Q3', summer)).toMatchObject({ n: 15, isShown: true });
  expect(answerOf('last-12-months', summer)).toMatchObject({ n: 15, isShown: true });
});

test('a year long past is decided by its own months alone', () => {
  const plan = periodPlan(reportingPeriod('2023-Q2', TODAY)!, TODAY);
  expect(plan).toMatchObject({ first: 2023 * 12, months: 12 });
  expect(plan.spans.at(-1)).toEqual({ from: 3, to: 5 });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSatisfactionReport } from '../../../analytics/reports/build-satisfaction-report.ts';
import { SMALLEST_SHOWN } from '../../../analytics/reports/disclose.ts';
import { BREAKDOWNS } from '../../../analytics/reports/report-queries.ts';
import type { Counted } from '../../../analytics/reports/satisfaction-report.ts';
import { addDays, firstDayOf, type LocalMonth } from '../../../core/calendar.ts';
import { inputOf, type Batch } from './rated-province.ts';

/** Seen on 2026-11-23. */
const PERIODS = [
  'last-12-months',
  '2025',
  '2026',
  '2025-Q4',
  '2026-Q3',
  '2026-Q4',
  '2025-12',
  '2026-07',
  '2026-08',
  '2026-09',
  '2026-10',
  '2026-11',
];
const MONTHS = ['2025-10', '2025-12', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'];

const someBatch = fc
  .record({
    month: fc.constantFrom(...MONTHS),
    day: fc.integer({ min: 0, max: 20 }),
    counter: fc.constantFrom('U1-1', 'U1-2', 'U2-1', 'U3-1'),
    procedure: fc.constantFrom('1.000001', '1.000002', ''),
    channel: fc.constantFrom('kiosk', 'telegram'),
    backed: fc.boolean(),
    n: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 60 })),
  })
  .map(({ month, day, n, ...place }): Batch => {
    const [year, number] = month.split('-').map(Number) as [number, number];
    const first = firstDayOf((year * 12 + number - 1) as LocalMonth);
    return { ...place, day: addDays(first, day), scores: [0, 0, 0, 1, n - 1] };
  });

interface Answer {
  readonly period: string;
  readonly counted: Counted;
  /** Breakdown and member. */
  readonly group: string;
  readonly n: number;
  /** Which of the batches it counts. */
  readonly batches: ReadonlySet<number>;
}

/** Everything that the overview, its file and the interface tell of breakdowns. */
async function answersOf(batches: readonly Batch[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const period of PERIODS) {
    for (const counted of ['all', 'backed'] as const) {
      const report = buildSatisfactionReport(await inputOf(batches, { id: period, counted }));
      const { first } = report.period;
      const until = report.breakdownsUntil;
      for (const breakdown of BREAKDOWNS) {
        for (const { member, figure } of report.by[breakdown]) {
          if (figure === null || figure.share === null) continue;
          const own = batches.flatMap((batch, i) => {
            const names = {
              unit: batch.counter.slice(0, 2),
              counter: batch.counter,
              procedure: batch.procedure ?? '',
              channel: batch.channel ?? 'kiosk',
            };
            const isIn = batch.day >= first && batch.day <= until && names[breakdown] === member;
            return isIn && (counted === 'all' || batch.backed === true) ? [i] : [];
          });
          const group = `${breakdown} ${member}`;
          answers.push({ period, counted, group, n: figure.n, batches: new Set(own) });
        }
      }
    }
  }
  return answers;
}

test('nobody learns of a few ratings by taking one answer from another', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someBatch, { minLength: 1, maxLength: 25 }), async (batches) => {
      const answers = await answersOf(batches);
      for (const outer of answers) {
        expect(outer.n).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
        for (const inner of answers) {
          // Of one group in any two periods, or counted in both ways; in one period also of a counter
          // and its unit. That a unit's ratings are all of one procedure nobody is told.
          const isSameGroup = outer.group === inner.group;
          const isItsUnit = `unit ${inner.group.slice('counter '.length, -2)}` === outer.group;
          const [isSamePeriod, isSameCount] = [
            outer.period === inner.period,
            outer.counted === inner.counted,
          ];
          const isTaken = isSameGroup
            ? isSamePeriod || isSameCount
            : isItsUnit && isSamePeriod && isSameCount;
          if (!isTaken) continue;
          if (![...inner.batches].every((batch) => outer.batches.has(batch))) continue;
          const left = outer.n - inner.n;
          const text = `${outer.group} ${outer.period} ${outer.counted} (${outer.n}) less ${inner.group} ${inner.period} ${inner.counted} (${inner.n})`;
          expect(left === 0 || left >= SMALLEST_SHOWN, text).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

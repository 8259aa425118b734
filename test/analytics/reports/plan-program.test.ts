import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  planReviews,
  type PlanProgram,
  type PlanSolver,
} from '../../../analytics/reports/plan-program.ts';
import type { BoardRow } from '../../../analytics/reports/review-board.ts';
import type { ProcedureCode } from '../../../core/procedure.ts';
import type { PlanWish } from '../../../core/reduction/review-plan.ts';
import { solvePlan } from '../../../server/solve-plan.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const codeOf = (n: number) => `1.${String(n).padStart(6, '0')}` as ProcedureCode;

const aRow = (n: number, change: Partial<BoardRow> = {}): BoardRow => ({
  code: codeOf(n),
  name: `Thủ tục ${n}`,
  sector: 'Hộ tịch',
  level: 'commune',
  competence: 'province',
  voices: 0,
  notSatisfied: { share: 0.2, lower: 0.1, upper: 0.3, n: 100 },
  late: null,
  volume: 100,
  cost: { perDossier: 1000, worked: false },
  yearlyCost: 100_000,
  papers: 3,
  timeLimit: null,
  expectedSaving: 10_000 * n,
  reviewDays: 3,
  chance: 0.5,
  savingPerDay: 1,
  rank: n,
  topChance: 0.5,
  ...change,
});

const WISH: PlanWish = {
  reviews: 3,
  goal: 'saving',
  mostPerSector: null,
  ownOnly: false,
  include: [],
  leaveOut: [],
};

/** Tries every choice. */
const tryAll: PlanSolver = async ({ gains, limits, fixed }) => {
  let best: { gain: number; take: readonly (0 | 1)[] } | null = null;
  for (let bits = 0; bits < 2 ** gains.length; bits += 1) {
    const take = gains.map((_, i) => ((bits >> i) & 1) as 0 | 1);
    const total = (weights: readonly number[]) =>
      weights.reduce((sum, weight, i) => sum + weight * take[i]!, 0);
    const fits =
      take.every((value, i) => fixed[i] === null || fixed[i] === value) &&
      limits.every(({ weights, atMost = Infinity, atLeast = -Infinity }) => {
        const sum = total(weights);
        return sum <= atMost + 1e-9 && sum >= atLeast - 1e-9;
      });
    const gain = total(gains);
    if (fits && (best === null || gain > best.gain)) best = { gain, take };
  }
  return best?.take ?? null;
};

describe('the plan of reviews', () => {
  test('takes what wins most, what must be in it, and nothing that is left out', async () => {
    const rows = [1, 2, 3, 4, 5].map((n) => aRow(n));
    const ask = { needed: null, solve: tryAll };
    const plan = await planReviews(rows, WISH, ask);
    expect(plan).toMatchObject({
      chosen: [codeOf(3), codeOf(4), codeOf(5)],
      saving: 120_000,
      oneMore: 20_000,
    });
    const wish = { ...WISH, include: [codeOf(1)], leaveOut: [codeOf(5)] };
    expect(await planReviews(rows, wish, ask)).toMatchObject({
      chosen: [codeOf(1), codeOf(3), codeOf(4)],
    });
    expect(await planReviews(rows, { ...WISH, mostPerSector: 1 }, ask)).toMatchObject({
      chosen: [codeOf(5)],
    });
    const theirs = rows.map((row) => ({ ...row, competence: 'ministry' as const }));
    expect(await planReviews(theirs, { ...WISH, ownOnly: true }, ask)).toBe('nothing-to-choose');
    const four = rows.slice(0, 4).map(({ code }) => code);
    expect(await planReviews(rows, { ...WISH, include: four }, ask)).toBe('too-many-included');
  });

  test('reaches the cuts that are missing with 95 %, or says how far it comes', async () => {
    // Dear ones are unlikely to be cut, cheap ones likely.
    const rows = [
      ...[1, 2, 3, 4].map((n) => aRow(n, { expectedSaving: 1000, chance: 0.05 })),
      ...[5, 6, 7, 8].map((n) => aRow(n, { expectedSaving: 10, chance: 0.99 })),
    ];
    const solve = tryAll;
    const free = await planReviews(rows, WISH, { needed: 0, solve });
    expect(free).toMatchObject({ likelyCuts: 0, saving: 3000 });
    const bound = await planReviews(rows, WISH, { needed: 2, solve });
    expect(bound).toMatchObject({ likelyCuts: 2, needed: 2 });
    const beyond = await planReviews(rows, WISH, { needed: 50, solve });
    expect(beyond).toMatchObject({ likelyCuts: 2, needed: 50, saving: 30 });
  });

  test('is solved by the library as by trying everything', async () => {
    const weight = fc.integer({ min: 0, max: 20 }).map((n) => n / 4);
    const program = fc.integer({ min: 1, max: 9 }).chain((n) => {
      const weights = fc.array(weight, { minLength: n, maxLength: n });
      return fc.record({
        gains: weights,
        limits: fc.tuple(
          fc.record({ weights, atMost: fc.integer({ min: 0, max: 20 }) }),
          fc.record({ weights, atLeast: fc.integer({ min: 0, max: 6 }) }),
        ),
        fixed: fc.array(fc.constantFrom(null, null, null, 0 as const, 1 as const), {
          minLength: n,
          maxLength: n,
        }),
      });
    });
    const gain = ({ gains }: PlanProgram, take: readonly number[] | null) =>
      take === null ? null : gains.reduce((sum, each, i) => sum + each * take[i]!, 0);
    await fc.assert(
      fc.asyncProperty(program, async (asked) => {
        const [exact, found] = [
          gain(asked, await tryAll(asked)),
          gain(asked, await solvePlan(asked)),
        ];
        if (exact === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(exact, 6);
      }),
      { numRuns: 12 },
    );
  });

  test('is found among 2,870 procedures with every limit at once', async () => {
    const random = seededRandom(3);
    const rows = Array.from({ length: 2870 }, (_, n) =>
      aRow(n, {
        expectedSaving: Math.exp(4 + 3 * random.next()),
        chance: 0.1 + 0.8 * random.next(),
        sector: `Lĩnh vực ${random.between(1, 40)}`,
      }),
    );
    const wish = { ...WISH, reviews: 300, mostPerSector: 20, include: [codeOf(7)] };
    const plan = await planReviews(rows, wish, { needed: 150, solve: solvePlan });
    if (typeof plan === 'string') throw new Error(plan);
    expect(plan.chosen).toHaveLength(300);
    expect(plan.chosen).toContain(codeOf(7));
    expect(plan.likelyCuts).toBeGreaterThanOrEqual(150);
    expect(plan.oneMore).toBeGreaterThan(0);
  }, 240_000);
});

import { describe, expect, test } from 'vitest';
import { comparePlans } from '../../../analytics/reports/compare-plans.ts';
import type { BoardRow } from '../../../analytics/reports/review-board.ts';
import type { StoredPlan } from '../../../core/reduction/review-plan.ts';
import { NOW } from '../../support/builders.ts';
import { code, DAY } from '../../core/reduction/reduction-builders.ts';

const row = (n: number, change: Partial<BoardRow> = {}): BoardRow => ({
  code: code(n),
  name: `Thủ tục ${n}`,
  sector: 'Hộ tịch',
  level: 'commune',
  competence: 'province',
  voices: null,
  notSatisfied: { share: 0.5, lower: 0.4, upper: 0.6, n: 100 },
  late: null,
  volume: 100,
  cost: { perDossier: 1000, worked: true },
  yearlyCost: 100_000,
  papers: 3,
  timeLimit: null,
  expectedSaving: 50_000,
  reviewDays: 2,
  chance: 1,
  savingPerDay: 25_000,
  rank: n,
  topChance: 1,
  ...change,
});
const plan = (number: number, chosen: readonly number[]): StoredPlan => ({
  number,
  name: `Kế hoạch ${number}`,
  wish: {
    reviews: 5,
    goal: 'saving',
    mostPerSector: null,
    ownOnly: false,
    include: [],
    leaveOut: [],
  },
  outcome: {
    chosen: chosen.map(code),
    expectedCuts: 99,
    likelyCuts: 99,
    needed: null,
    saving: 99,
    people: 99,
    oneMore: 0,
  },
  by: { author: 'lan', at: NOW },
});
const strict = { cut: 1, of: 10, share: 0.1 };
const REDUCTION = {
  target: 0.2,
  missing: 1,
  progress: { strict } as never,
  reduced: [
    {
      code: code(9),
      name: '',
      kind: 'abolished',
      decision: 'QĐ',
      action: 'a',
      effectiveOn: DAY,
    },
  ] as const,
};
const nameOf = (wanted: string) => `Thủ tục ${Number(wanted.slice(2))}`;
const standing = (board: readonly BoardRow[], reduction: typeof REDUCTION | null) => ({
  board,
  reduction,
  nameOf,
});
const BOARD = [row(1), row(2), row(3, { chance: 0.5 }), row(9)];

describe('plans side by side', () => {
  test('are worked out by the figures of today, and count nothing that is cut already', () => {
    const { plans } = comparePlans(
      [plan(1, [1, 2, 9]), plan(2, [3, 8])],
      standing(BOARD, REDUCTION),
    );
    expect(plans[0]).toMatchObject({
      reviews: 2,
      reviewDays: 4,
      gone: [code(9)],
      expectedCuts: 2,
      likelyCuts: 2,
      reach: 'likely',
      saving: 100_000,
      people: 100,
      peopleShare: 100 / 400,
    });
    expect(plans[0]!.share!.likely).toBeCloseTo(0.3);
    expect(plans[1]).toMatchObject({ reviews: 1, gone: [code(8)], reach: 'short' });
  });

  test('say what differs, plan by plan, and what is in all', () => {
    const three = [plan(1, [1, 2]), plan(2, [2, 3]), plan(3, [2])];
    const { differing, common } = comparePlans(three, standing(BOARD, REDUCTION));
    expect(common.map((each) => each.code)).toEqual([code(2)]);
    expect(differing).toEqual([
      { code: code(1), name: 'Thủ tục 1', isIn: [true, false, false] },
      { code: code(3), name: 'Thủ tục 3', isIn: [false, true, false] },
    ]);
  });

  test('have no verdict without a baseline, and tell likely from expected', () => {
    expect(comparePlans([plan(1, [1])], standing(BOARD, null)).plans[0]).toMatchObject({
      share: null,
      reach: null,
    });
    const unsure = [row(1, { chance: 0.5 }), row(2, { chance: 0.5 })];
    const { plans } = comparePlans([plan(1, [1, 2])], standing(unsure, REDUCTION));
    expect(plans[0]).toMatchObject({ expectedCuts: 1, likelyCuts: 0, reach: 'expected' });
  });
});

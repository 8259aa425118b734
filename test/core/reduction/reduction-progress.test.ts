import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDay } from '../../../core/calendar.ts';
import {
  REDUCTION_ACTION_KINDS,
  type AttributeChange,
  type ReductionAction,
} from '../../../core/reduction/reduction-action.ts';
import { reductionProgress } from '../../../core/reduction/reduction-progress.ts';
import { aBaseline, aBaselineProcedure, anAction, code, DAY } from './reduction-builders.ts';

const change = (part: Partial<AttributeChange>): AttributeChange => ({
  attribute: 'time-limit',
  before: 10,
  after: 6,
  unit: 'working-day',
  ...part,
});
const progressOf = (actions: readonly ReductionAction[], size = 10, on = DAY) =>
  reductionProgress(aBaseline(size), actions, on)!;
const cuts = (actions: readonly ReductionAction[]) => {
  const { strict, broad, net } = progressOf(actions);
  return { strict: strict.cut, broad: broad.cut, current: net.current };
};

describe('cutting', () => {
  test('is not 0 % while no list was entered, nor when the list is empty', () => {
    expect(reductionProgress(null, [anAction()], DAY)).toBeNull();
    expect(progressOf([], 0).strict).toEqual({ cut: 0, of: 0, share: null });
  });

  test.for<{ name: string; action: Partial<ReductionAction>; comes: ReturnType<typeof cuts> }>([
    { name: 'abolished', action: {}, comes: { strict: 1, broad: 1, current: 9 } },
    { name: 'no number', action: { decision: null }, comes: { strict: 0, broad: 0, current: 10 } },
    {
      name: 'not yet in effect',
      action: { effectiveOn: (DAY + 1) as LocalDay },
      comes: { strict: 0, broad: 0, current: 10 },
    },
    {
      name: 'no effective day',
      action: { effectiveOn: null },
      comes: { strict: 0, broad: 0, current: 10 },
    },
    {
      name: 'not in the baseline',
      action: { procedures: [code(99)] },
      comes: { strict: 0, broad: 0, current: 10 },
    },
    {
      name: 'three merged into a new code',
      action: { kind: 'merge', procedures: [code(1), code(2), code(3)], successor: code(50) },
      comes: { strict: 2, broad: 2, current: 8 },
    },
    {
      name: 'three merged into one of them',
      action: { kind: 'merge', procedures: [code(1), code(2), code(3)], successor: code(2) },
      comes: { strict: 2, broad: 2, current: 8 },
    },
    {
      name: 'a new code for the same content',
      action: { kind: 'replace', successor: code(50) },
      comes: { strict: 0, broad: 0, current: 10 },
    },
    {
      name: 'three replaced by one, as a merger of three',
      action: { kind: 'replace', procedures: [code(1), code(2), code(3)], successor: code(50) },
      comes: { strict: 2, broad: 2, current: 8 },
    },
    {
      name: 'three replaced by nobody knows what',
      action: { kind: 'replace', procedures: [code(1), code(2), code(3)] },
      comes: { strict: 0, broad: 0, current: 7 },
    },
    {
      name: 'three abolished by one act',
      action: { procedures: [code(1), code(2), code(3)] },
      comes: { strict: 3, broad: 3, current: 7 },
    },
    {
      name: 'less time for three',
      action: {
        kind: 'cut-time',
        procedures: [code(1), code(2), code(3)],
        changes: [change({})],
      },
      comes: { strict: 0, broad: 3, current: 10 },
    },
    {
      name: 'replaced by one with less',
      action: { kind: 'replace', successor: code(50), changes: [change({})] },
      comes: { strict: 0, broad: 1, current: 10 },
    },
    {
      name: 'less time',
      action: { kind: 'cut-time', changes: [change({})] },
      comes: { strict: 0, broad: 1, current: 10 },
    },
    {
      name: 'more time',
      action: { kind: 'amend', changes: [change({ after: 12 })] },
      comes: { strict: 0, broad: 0, current: 10 },
    },
    {
      name: 'a form alone',
      action: { kind: 'simplify-form', changes: [change({ attribute: 'form', unit: null })] },
      comes: { strict: 0, broad: 0, current: 10 },
    },
    {
      name: 'passed on',
      action: { kind: 'decentralise' },
      comes: { strict: 0, broad: 0, current: 10 },
    },
    { name: 'online', action: { kind: 'go-online' }, comes: { strict: 0, broad: 0, current: 10 } },
    { name: 'left alone', action: { kind: 'no-cut' }, comes: { strict: 0, broad: 0, current: 10 } },
    {
      name: 'a new procedure',
      action: { kind: 'new', procedures: [], successor: code(60) },
      comes: { strict: 0, broad: 0, current: 11 },
    },
  ])('$name', ({ action, comes }) => {
    expect(cuts([anAction(action)])).toEqual(comes);
  });

  test('counts a procedure once, whatever is done to it', () => {
    const simplified = anAction({ id: 'a', kind: 'cut-time', changes: [change({})] });
    const again = anAction({
      id: 'b',
      kind: 'cut-fee',
      changes: [change({ attribute: 'fee', unit: 'vnd' })],
    });
    const abolished = anAction({ id: 'c' });
    expect(cuts([simplified, again, abolished, anAction({ id: 'd' })])).toEqual({
      strict: 1,
      broad: 1,
      current: 9,
    });
  });

  test('follows a procedure under the code that came after it', () => {
    const replaced = anAction({
      id: 'a',
      kind: 'replace',
      successor: code(50),
      effectiveOn: (DAY - 9) as LocalDay,
    });
    const then = anAction({ id: 'b', procedures: [code(50)], effectiveOn: (DAY - 3) as LocalDay });
    expect(cuts([then, replaced])).toEqual({ strict: 1, broad: 1, current: 9 });
    const back = anAction({
      id: 'c',
      kind: 'new',
      procedures: [],
      successor: code(1),
      effectiveOn: DAY,
    });
    expect(cuts([then, replaced, back]).strict).toBe(0);
  });

  test('tells what is decided, and what is only proposed, from what is in effect', () => {
    const { strict, onceDecided, onceProposed } = progressOf([
      anAction({ id: 'a' }),
      anAction({ id: 'b', procedures: [code(2)], effectiveOn: (DAY + 90) as LocalDay }),
      anAction({ id: 'c', procedures: [code(3)], decision: null, effectiveOn: null }),
    ]);
    expect([strict.cut, onceDecided.cut, onceProposed.cut]).toEqual([1, 2, 3]);
  });
});

describe('burdens', () => {
  test('are weighed by the dossiers of a year, in one unit, and what is abolished weighs nothing', () => {
    const baseline = aBaseline(0, {
      procedures: [
        aBaselineProcedure(1, { timeLimit: { value: 16, unit: 'hour' }, yearlyDossiers: 50 }),
        aBaselineProcedure(2, { timeLimit: { value: 7, unit: 'day' } }),
        aBaselineProcedure(3, { timeLimit: { value: 9, unit: null } }),
        aBaselineProcedure(4, { papers: null, yearlyCost: null }),
      ],
    });
    const { time, papers, cost } = reductionProgress(
      baseline,
      [
        anAction({ id: 'a' }),
        anAction({
          id: 'b',
          kind: 'cut-time',
          procedures: [code(2)],
          changes: [change({ before: 7, after: 3.5, unit: 'day' })],
          yearlyCostAfter: 400_000,
        }),
        anAction({
          id: 'c',
          kind: 'cut-component',
          procedures: [code(3)],
          changes: [change({ attribute: 'components', before: 4, after: 1, unit: null })],
        }),
      ],
      DAY,
    )!;
    expect(time).toEqual({
      before: 2 * 50 + 5 * 100 + 10 * 100,
      after: 2.5 * 100 + 1000,
      share: 1 - 1250 / 1600,
      excluded: 1,
    });
    expect(papers).toMatchObject({ before: 200 + 400 + 400, after: 400 + 100, excluded: 1 });
    expect(cost).toMatchObject({ before: 3_000_000, after: 1_400_000, excluded: 1 });
  });
});

describe('any history', () => {
  const someAction = fc
    .record({
      kind: fc.constantFrom(...REDUCTION_ACTION_KINDS),
      of: fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 4 }),
      successor: fc.option(fc.integer({ min: 1, max: 30 })),
      decided: fc.boolean(),
      offset: fc.option(fc.integer({ min: -50, max: 50 })),
      before: fc.integer({ min: 1, max: 9 }),
      after: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ kind, of, successor, decided, offset, before, after }) =>
      anAction({
        kind,
        procedures: (kind === 'new' ? [] : of).map(code),
        successor: successor === null ? null : code(successor),
        decision: decided ? 'QĐ' : null,
        effectiveOn: offset === null ? null : ((DAY + offset) as LocalDay),
        changes: [change({ before, after })],
      }),
    );
  const histories = fc
    .array(someAction, { maxLength: 25 })
    .map((actions) =>
      actions.map((action, i) => ({ ...action, id: `a${String(i).padStart(2, '0')}` })),
    );

  test('counts within the baseline, the strict within the broad, in whatever order it is told', () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), (actions, dice) => {
        const { strict, broad, fates, time } = progressOf(actions, 12);
        expect(strict.cut).toBeGreaterThanOrEqual(0);
        expect(strict.cut).toBeLessThanOrEqual(broad.cut);
        expect(broad.cut).toBeLessThanOrEqual(12);
        expect(fates.size).toBe(12);
        expect(time.after).toBeGreaterThanOrEqual(0);
        const shuffled = actions
          .map((action) => ({ action, at: dice.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ action }) => action);
        expect(progressOf(shuffled, 12)).toEqual(progressOf(actions, 12));
      }),
    );
  });

  test('is not moved by what has no number, lies ahead, or is no cut by its nature', () => {
    fc.assert(
      fc.property(histories, (actions) => {
        const counts = actions.filter(
          ({ decision, effectiveOn }) =>
            decision !== null && effectiveOn !== null && effectiveOn <= DAY,
        );
        expect(progressOf(counts, 12).strict).toEqual(progressOf(actions, 12).strict);
        const never = new Set(['decentralise', 'go-online', 'no-cut', 'simplify-form', 'amend']);
        const strict = progressOf(
          actions.filter(({ kind }) => !never.has(kind)),
          12,
        ).strict;
        expect(progressOf(actions, 12).strict).toEqual(strict);
      }),
    );
  });

  test('names for each procedure that is cut the action that cut it', () => {
    fc.assert(
      fc.property(histories, (actions) => {
        const { fates, strict } = progressOf(actions, 12);
        const gone = [...fates.values()].filter(
          (fate) => fate.kind === 'abolished' || fate.kind === 'merged-away',
        );
        expect(gone).toHaveLength(strict.cut);
        for (const fate of gone) {
          expect(fate.by.decision).not.toBeNull();
          expect(fate.by.effectiveOn).toBeLessThanOrEqual(DAY);
        }
      }),
    );
  });
});

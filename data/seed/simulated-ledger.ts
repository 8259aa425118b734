import { addDays } from '../../core/calendar.ts';
import type { DirectoryLists } from '../../core/directory.ts';
import type { ReductionAction } from '../../core/reduction/reduction-action.ts';
import type { ReductionBaseline } from '../../core/reduction/reduction-baseline.ts';
import { cutOn, type SimulationPlan } from './simulated-ratings.ts';
import type { SimulatedStory } from './simulated-province.ts';

/** Said wherever it shows, beside the mark of the whole store. */
const MADE_UP = 'MÔ PHỎNG';

/** A made-up list to count from, and made-up acts on it: one of each degree of certainty. */
export interface SimulatedLedger {
  readonly baseline: ReductionBaseline;
  readonly actions: readonly ReductionAction[];
}

/**
 * The list of the first day, the cut of which the story tells, in effect from the day on which ratings
 * got better, and a few that were abolished, are decided, or are only proposed. Pure.
 */
export function simulatedLedger(
  plan: SimulationPlan,
  lists: DirectoryLists,
  story: SimulatedStory,
): SimulatedLedger {
  return {
    baseline: {
      id: `demo-${plan.first}`,
      name: `Danh sách ${MADE_UP.toLowerCase()}`,
      frozenOn: plan.first,
      source: `${MADE_UP}: danh mục ban đầu của phần mềm`,
      procedures: lists.procedures.map(({ code }) => ({
        code,
        timeLimit: null,
        papers: lists.papers?.get(code)?.length ?? null,
        yearlyDossiers: null,
        yearlyCost: null,
      })),
    },
    actions: simulatedActions(plan, lists, story),
  };
}

function simulatedActions(
  plan: SimulationPlan,
  { procedures }: DirectoryLists,
  { cutProcedure, badProcedures }: SimulatedStory,
): readonly ReductionAction[] {
  const inEffectOn = cutOn(plan);
  const decided = { decidedOn: addDays(inEffectOn, -20), effectiveOn: inEffectOn };
  const rare = procedures
    .map(({ code }) => code)
    .filter((code) => code !== cutProcedure && !badProcedures.includes(code))
    .slice(-6);
  const fewer = { attribute: 'components', before: 2, after: 1, unit: null } as const;
  const sooner = { attribute: 'time-limit', before: 5, after: 3, unit: 'working-day' } as const;
  const open = { decision: null, decidedOn: null, effectiveOn: null } as const;
  return [
    anAct(1, { kind: 'cut-component', procedures: [cutProcedure], changes: [fewer], ...decided }),
    ...rare
      .slice(0, 5)
      .map((code, i) => anAct(2 + i, { kind: 'abolish', procedures: [code], ...decided })),
    anAct(7, {
      kind: 'cut-time',
      procedures: [badProcedures[0]!],
      changes: [sooner],
      decidedOn: plan.last,
      effectiveOn: addDays(plan.last, 60),
    }),
    anAct(8, { kind: 'abolish', procedures: rare.slice(5), competence: 'ministry', ...open }),
  ];
}

function anAct(
  number: number,
  change: Partial<ReductionAction> & Pick<ReductionAction, 'kind' | 'procedures'>,
): ReductionAction {
  return {
    id: `${MADE_UP} ${number}`,
    successor: null,
    competence: 'province',
    decision: `${MADE_UP} ${String(number).padStart(2, '0')}/QĐ-UBND`,
    decidedOn: null,
    effectiveOn: null,
    changes: [],
    yearlyCostAfter: null,
    ...change,
  };
}

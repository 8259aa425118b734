import type { ProcedureCode } from '../../core/procedure.ts';
import type { StoredPlan } from '../../core/reduction/review-plan.ts';
import { cutsOf, peopleOf } from './plan-program.ts';
import { cutCodes, type ReductionReport } from './reduction-report.ts';
import type { BoardRow } from './review-board.ts';

/** Whether a plan is likely (95 %) to reach the target, may be expected to, or falls short. */
type PlanReach = 'likely' | 'expected' | 'short';

/** A kept plan as it stands by the figures of today, so that plans of different days compare. */
export interface ComparedPlan {
  readonly plan: StoredPlan;
  /** Of its procedures, those on the board that are not cut yet: what is left to review. */
  readonly reviews: number;
  readonly reviewDays: number;
  /** Its procedures that are cut by now, or that the catalogue does not have any more. */
  readonly gone: readonly ProcedureCode[];
  readonly expectedCuts: number;
  readonly likelyCuts: number;
  /** Share of the baseline that would be cut, with what is cut by now; null without a baseline. */
  readonly share: { readonly expected: number; readonly likely: number } | null;
  readonly reach: PlanReach | null;
  /** Expected, VND a year. */
  readonly saving: number;
  /** Times a year that somebody who is not satisfied now is reached, and their part of all times. */
  readonly people: number;
  readonly peopleShare: number | null;
}

export interface PlanComparison {
  readonly target: number;
  readonly plans: readonly ComparedPlan[];
  /** In some of the plans and not in others, with which they are in, in the order of the plans. */
  readonly differing: readonly {
    readonly code: ProcedureCode;
    readonly name: string;
    readonly isIn: readonly boolean[];
  }[];
  readonly common: readonly { readonly code: ProcedureCode; readonly name: string }[];
}

/** What there is today. */
export interface PlanStanding {
  readonly board: readonly BoardRow[];
  readonly reduction: Pick<ReductionReport, 'target' | 'progress' | 'missing' | 'reduced'> | null;
  readonly nameOf: (code: ProcedureCode) => string;
}

/** Sets kept plans side by side: what each comes to today, and what is in one and not in another. Pure. */
export function comparePlans(
  plans: readonly StoredPlan[],
  { board, reduction, nameOf }: PlanStanding,
): PlanComparison {
  const rows = new Map(board.map((row) => [row.code, row]));
  const cut = cutCodes(reduction);
  const volume = board.reduce((sum, row) => sum + row.volume, 0);
  const chosen = plans.map(({ outcome }) => new Set(outcome.chosen));
  const all = [...new Set(plans.flatMap(({ outcome }) => outcome.chosen))].map((code) => ({
    code,
    name: nameOf(code),
    isIn: chosen.map((codes) => codes.has(code)),
  }));
  const isCommon = ({ isIn }: (typeof all)[number]) => isIn.every(Boolean);
  return {
    target: reduction?.target ?? 0,
    plans: plans.map((plan) => {
      const own = plan.outcome.chosen.flatMap((code) => {
        const row = cut.has(code) ? undefined : rows.get(code);
        return row === undefined ? [] : [row];
      });
      const left = new Set(own.map(({ code }) => code));
      const cuts = cutsOf(own);
      const people = own.reduce((sum, row) => sum + peopleOf(row), 0);
      return {
        plan,
        reviews: own.length,
        reviewDays: own.reduce((sum, row) => sum + row.reviewDays, 0),
        gone: plan.outcome.chosen.filter((code) => !left.has(code)),
        expectedCuts: cuts.expected,
        likelyCuts: cuts.likely,
        ...reachOf(cuts, reduction),
        saving: own.reduce((sum, row) => sum + row.expectedSaving, 0),
        people,
        peopleShare: volume === 0 ? null : people / volume,
      };
    }),
    differing: all.filter((each) => !isCommon(each)),
    common: all.filter(isCommon).map(({ code, name }) => ({ code, name })),
  };
}

function reachOf(
  { expected, likely }: ReturnType<typeof cutsOf>,
  reduction: Pick<ReductionReport, 'progress' | 'missing'> | null,
): Pick<ComparedPlan, 'share' | 'reach'> {
  const strict = reduction?.progress?.strict;
  if (strict === undefined || strict.of === 0) return { share: null, reach: null };
  const { missing } = reduction!;
  const shareWith = (cuts: number) => Math.min(1, (strict.cut + cuts) / strict.of);
  return {
    share: { expected: shareWith(expected), likely: shareWith(likely) },
    reach: likely >= missing ? 'likely' : expected >= missing ? 'expected' : 'short',
  };
}

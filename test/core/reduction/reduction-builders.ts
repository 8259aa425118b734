import type { LocalDay } from '../../../core/calendar.ts';
import type { ProcedureCode } from '../../../core/procedure.ts';
import type { ReductionAction } from '../../../core/reduction/reduction-action.ts';
import type {
  BaselineProcedure,
  ReductionBaseline,
} from '../../../core/reduction/reduction-baseline.ts';

export const DAY = 20_500 as LocalDay;

/** The code of the n-th procedure made up for a test. */
export const code = (n: number) => `1.${String(n).padStart(6, '0')}` as ProcedureCode;

/** A procedure of the baseline with every figure known. */
export function aBaselineProcedure(
  n: number,
  change: Partial<BaselineProcedure> = {},
): BaselineProcedure {
  return {
    code: code(n),
    timeLimit: { value: 10, unit: 'working-day' },
    papers: 4,
    yearlyDossiers: 100,
    yearlyCost: 1_000_000,
    ...change,
  };
}

/** A baseline of so many procedures, frozen before `DAY`. */
export function aBaseline(
  size: number,
  change: Partial<ReductionBaseline> = {},
): ReductionBaseline {
  return {
    id: 'b',
    name: 'Danh mục đầu tiên của tỉnh sau hợp nhất',
    frozenOn: (DAY - 400) as LocalDay,
    source: 'QĐ thử',
    procedures: Array.from({ length: size }, (_, i) => aBaselineProcedure(i + 1)),
    ...change,
  };
}

/** An action in effect on `DAY` unless told otherwise. */
export function anAction(change: Partial<ReductionAction> = {}): ReductionAction {
  return {
    id: 'a',
    kind: 'abolish',
    procedures: [code(1)],
    successor: null,
    competence: 'province',
    decision: 'QĐ 1/UBND',
    decidedOn: (DAY - 20) as LocalDay,
    effectiveOn: (DAY - 10) as LocalDay,
    changes: [],
    yearlyCostAfter: null,
    ...change,
  };
}

import type { ProcedureCode } from '../procedure.ts';
import type { ProcedureFate } from './procedure-fate.ts';
import type { ReducedAttribute, ReductionAction } from './reduction-action.ts';
import type { BaselineProcedure, ReductionBaseline } from './reduction-baseline.ts';
import { inWorkingDays } from './working-days.ts';

/** A burden of all dossiers of a year, then and now. */
export interface BurdenProgress {
  readonly before: number;
  readonly after: number;
  /** Part of the burden that is gone; null when nothing could be counted. */
  readonly share: number | null;
  /** Procedures left out because a figure, its unit or the number of dossiers is not known. */
  readonly excluded: number;
}

/** A burden of one dossier before and after the actions; null when it can't be told. */
type BurdenOf = (
  procedure: BaselineProcedure,
  actions: readonly ReductionAction[],
) => { readonly before: number; readonly after: number } | null;

/**
 * Time in working days and papers, weighed by the dossiers of a year, and the compliance cost of a
 * year. What was abolished weighs nothing now. A figure whose unit is not given is left out and counted
 * as such.
 */
export function burdenProgress(
  baseline: ReductionBaseline,
  fates: ReadonlyMap<ProcedureCode, ProcedureFate>,
  inEffect: readonly ReductionAction[],
): {
  readonly time: BurdenProgress;
  readonly papers: BurdenProgress;
  readonly cost: BurdenProgress;
} {
  const actionsOn = (code: ProcedureCode) =>
    inEffect.filter(({ procedures }) => procedures.includes(code));
  const total = (burdenOf: BurdenOf): BurdenProgress => {
    let [before, after, excluded] = [0, 0, 0];
    for (const procedure of baseline.procedures) {
      const burden = burdenOf(procedure, actionsOn(procedure.code));
      if (burden === null) {
        excluded += 1;
        continue;
      }
      before += burden.before;
      if (!isGone(fates.get(procedure.code))) after += burden.after;
    }
    return { before, after, share: before === 0 ? null : 1 - after / before, excluded };
  };
  return { time: total(timeOf), papers: total(papersOf), cost: total(costOf) };
}

const timeOf: BurdenOf = ({ timeLimit, yearlyDossiers }, actions) => {
  const before = inWorkingDays(timeLimit);
  if (before === null || yearlyDossiers === null) return null;
  const now = lastChange(actions, 'time-limit');
  const after =
    now === null ? before : inWorkingDays({ value: now.after, unit: now.unit ?? timeLimit!.unit });
  return after === null ? null : { before: before * yearlyDossiers, after: after * yearlyDossiers };
};

const papersOf: BurdenOf = ({ papers, yearlyDossiers }, actions) => {
  if (papers === null || yearlyDossiers === null) return null;
  const after = lastChange(actions, 'components')?.after ?? papers;
  return { before: papers * yearlyDossiers, after: after * yearlyDossiers };
};

const costOf: BurdenOf = ({ yearlyCost }, actions) => {
  if (yearlyCost === null) return null;
  const last = actions.findLast(({ yearlyCostAfter }) => yearlyCostAfter !== null);
  return { before: yearlyCost, after: last?.yearlyCostAfter ?? yearlyCost };
};

function lastChange(
  actions: readonly ReductionAction[],
  attribute: ReducedAttribute,
): { readonly after: number; readonly unit: string | null } | null {
  const changes = actions.flatMap((action) => action.changes);
  const last = changes.findLast(
    (change) => change.attribute === attribute && change.after !== null,
  );
  return last === undefined ? null : { after: last.after!, unit: last.unit };
}

function isGone(fate: ProcedureFate | undefined): boolean {
  return fate?.kind === 'abolished' || fate?.kind === 'merged-away';
}

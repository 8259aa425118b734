import type { LocalDay } from '../calendar.ts';
import type { ProcedureCode } from '../procedure.ts';
import { actionsInEffect, fatesOf, type ProcedureFate } from './procedure-fate.ts';
import { actionState, type ReductionAction } from './reduction-action.ts';
import type { ReductionBaseline } from './reduction-baseline.ts';
import { burdenProgress, type BurdenProgress } from './burden-progress.ts';

/** So many of so many; the share is null while there is nothing to count from. */
interface Progress {
  readonly cut: number;
  readonly of: number;
  readonly share: number | null;
}

/** Where cutting stands against one baseline on a day. */
export interface ReductionProgress {
  readonly baseline: Pick<ReductionBaseline, 'id' | 'name' | 'frozenOn' | 'source'>;
  readonly on: LocalDay;
  /** The headline: abolished and in effect, a merger of n into one counting n - 1. */
  readonly strict: Progress;
  /** Beside it, never added: abolished or materially simplified, each procedure once. */
  readonly broad: Progress;
  /** Procedures in force now less those of the baseline, over these: new ones show here. */
  readonly net: { readonly current: number; readonly of: number; readonly share: number | null };
  readonly time: BurdenProgress;
  readonly papers: BurdenProgress;
  readonly cost: BurdenProgress;
  /** What the headline would be once all that is decided is in effect, and all that is proposed. */
  readonly onceDecided: Progress;
  readonly onceProposed: Progress;
  /** Every procedure of the baseline, and what has become of it. */
  readonly fates: ReadonlyMap<ProcedureCode, ProcedureFate>;
}

/**
 * Counts by the rules of `measurement.md` 5.4 (ours: the plan defines none). An action counts from its
 * effective day and only with its decision number. A new code for the same content, passing to another
 * level, and going online are no cuts. Null when there is no baseline: then the page says "chưa có số
 * liệu gốc", never 0 %.
 */
export function reductionProgress(
  baseline: ReductionBaseline | null,
  actions: readonly ReductionAction[],
  on: LocalDay,
): ReductionProgress | null {
  if (baseline === null) return null;
  const codes = baseline.procedures.map(({ code }) => code);
  const inEffect = actionsInEffect(actions, on);
  const fates = fatesOf(codes, inEffect);
  const { id, name, frozenOn, source } = baseline;
  const strict = cutIn(fates);
  const current = currentCodes(codes, inEffect).size;
  return {
    baseline: { id, name, frozenOn, source },
    on,
    strict: progress(strict, codes.length),
    broad: progress(
      strict + [...fates.values()].filter(({ kind }) => kind === 'simplified').length,
      codes.length,
    ),
    net: {
      current,
      of: codes.length,
      share: codes.length === 0 ? null : (current - codes.length) / codes.length,
    },
    ...burdenProgress(baseline, fates, inEffect),
    onceDecided: foreseen(codes, actions, on, ['in-effect', 'decided']),
    onceProposed: foreseen(codes, actions, on, ['in-effect', 'decided', 'proposed']),
    fates,
  };
}

function progress(cut: number, of: number): Progress {
  return { cut, of, share: of === 0 ? null : cut / of };
}

function cutIn(fates: ReadonlyMap<ProcedureCode, ProcedureFate>): number {
  return [...fates.values()].filter(({ kind }) => kind === 'abolished' || kind === 'merged-away')
    .length;
}

/** As if all actions that have come so far were in effect; those without a day come last. */
function foreseen(
  codes: readonly ProcedureCode[],
  actions: readonly ReductionAction[],
  on: LocalDay,
  states: readonly ReturnType<typeof actionState>[],
): Progress {
  const counted = actions
    .filter((action) => states.includes(actionState(action, on)))
    .map((action) => ({ ...action, effectiveOn: action.effectiveOn ?? (Infinity as LocalDay) }))
    .toSorted((a, b) =>
      a.effectiveOn === b.effectiveOn ? (a.id < b.id ? -1 : 1) : a.effectiveOn - b.effectiveOn,
    );
  return progress(cutIn(fatesOf(codes, counted)), codes.length);
}

/** The codes in force by the actions, whatever they carry on. */
function currentCodes(
  codes: readonly ProcedureCode[],
  inEffect: readonly ReductionAction[],
): ReadonlySet<ProcedureCode> {
  const current = new Set(codes);
  for (const { kind, procedures, successor } of inEffect) {
    if (kind === 'abolish' || kind === 'merge' || kind === 'replace') {
      for (const code of procedures) current.delete(code);
    }
    if (successor !== null && (kind === 'merge' || kind === 'replace' || kind === 'new')) {
      current.add(successor);
    }
  }
  return current;
}

import type { LocalDay } from '../calendar.ts';
import type { ProcedureCode } from '../procedure.ts';
import { actionsInEffect, fatesOf, type ProcedureFate } from './procedure-fate.ts';
import {
  actionState,
  type ReductionAction,
  type ReductionActionState,
} from './reduction-action.ts';
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
 * level, and going online are no cuts. With `only`, fates are decided over the whole list and then told
 * of a part of it, so that the parts add up to the whole. Null when there is no baseline: then the page says "chưa có số
 * liệu gốc", never 0 %.
 */
export function reductionProgress(
  baseline: ReductionBaseline | null,
  actions: readonly ReductionAction[],
  on: LocalDay,
  only: ((code: ProcedureCode) => boolean) | null = null,
): ReductionProgress | null {
  if (baseline === null) return null;
  const isTold = only ?? (() => true);
  const all = baseline.procedures.map(({ code }) => code);
  const codes = all.filter(isTold);
  const inEffect = actionsInEffect(actions, on);
  const fates = told(fatesOf(all, inEffect), isTold);
  const { id, name, frozenOn, source } = baseline;
  const strict = cutIn(fates);
  const cutOnce = (states: readonly ReductionActionState[]) =>
    cutIn(told(foreseen(all, actions, { on, states }), isTold));
  const current = [...currentCodes(all, inEffect)].filter(isTold).length;
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
    ...burdenProgress(
      { ...baseline, procedures: baseline.procedures.filter(({ code }) => isTold(code)) },
      fates,
      inEffect,
    ),
    onceDecided: progress(cutOnce(['in-effect', 'decided']), codes.length),
    onceProposed: progress(cutOnce(['in-effect', 'decided', 'proposed']), codes.length),
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
  { on, states }: { readonly on: LocalDay; readonly states: readonly ReductionActionState[] },
): ReadonlyMap<ProcedureCode, ProcedureFate> {
  const counted = actions
    .filter((action) => states.includes(actionState(action, on)))
    .map((action) => ({ ...action, effectiveOn: action.effectiveOn ?? (Infinity as LocalDay) }))
    .toSorted((a, b) =>
      a.effectiveOn === b.effectiveOn ? (a.id < b.id ? -1 : 1) : a.effectiveOn - b.effectiveOn,
    );
  return fatesOf(codes, counted);
}

function told(
  fates: ReadonlyMap<ProcedureCode, ProcedureFate>,
  isTold: (code: ProcedureCode) => boolean,
): ReadonlyMap<ProcedureCode, ProcedureFate> {
  return new Map([...fates].filter(([code]) => isTold(code)));
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

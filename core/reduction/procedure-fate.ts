import type { LocalDay } from '../calendar.ts';
import type { ProcedureCode } from '../procedure.ts';
import {
  actionState,
  type AttributeChange,
  type ReducedAttribute,
  type ReductionAction,
} from './reduction-action.ts';

/** What has become of a procedure of the baseline, and by which action. */
export type ProcedureFate =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'abolished'; readonly by: ReductionAction }
  /** One of several merged into one: all but one of them are cut. */
  | { readonly kind: 'merged-away'; readonly by: ReductionAction }
  /** Lives on under another code, or under its own, with less to do in some respect. */
  | { readonly kind: 'simplified'; readonly by: ReductionAction }
  /** Acted on, but nothing of what counts went down. */
  | { readonly kind: 'not-cut'; readonly by: ReductionAction };

/** The attributes of which one must go down for a procedure to be materially simplified. */
const MATERIAL: ReadonlySet<ReducedAttribute> = new Set([
  'components',
  'time-limit',
  'fee',
  'conditions',
  'steps',
]);

/** True when a figure went down, in one and the same unit. */
function wentDown({ before, after }: AttributeChange): boolean {
  return before !== null && after !== null && after < before;
}

/** True when at least one of components, time, fee, conditions, steps went down by the action. */
export function isMaterial(action: ReductionAction): boolean {
  return action.changes.some((change) => MATERIAL.has(change.attribute) && wentDown(change));
}

/** Actions in effect on the day, in the order in which they took effect; ids decide between equals. */
export function actionsInEffect(
  actions: readonly ReductionAction[],
  on: LocalDay,
): readonly ReductionAction[] {
  return actions
    .filter((action) => actionState(action, on) === 'in-effect')
    .toSorted((a, b) => a.effectiveOn! - b.effectiveOn! || (a.id < b.id ? -1 : 1));
}

/**
 * What has become of each procedure by the actions given, which must be in the order of their effect.
 * A procedure that is replaced or merged lives on in its successor, whose own later fate is its own; a
 * procedure that comes into force again under its old code (`new`) is not abolished.
 */
export function fatesOf(
  codes: readonly ProcedureCode[],
  inEffect: readonly ReductionAction[],
): ReadonlyMap<ProcedureCode, ProcedureFate> {
  const baseline = new Set(codes);
  const fates = new Map<ProcedureCode, ProcedureFate>(
    codes.map((code) => [code, { kind: 'unchanged' }]),
  );
  /** Which procedure of the baseline a code that came later carries on. */
  const carriedOn = new Map<ProcedureCode, ProcedureCode>();
  for (const action of inEffect) {
    const roots = action.procedures.flatMap((code) => carriedOn.get(code) ?? code);
    const own = roots.filter((code) => baseline.has(code) && !isGone(fates.get(code)));
    applyAction(action, own, { fates, carriedOn, baseline });
  }
  return fates;
}

interface Ledger {
  readonly fates: Map<ProcedureCode, ProcedureFate>;
  readonly carriedOn: Map<ProcedureCode, ProcedureCode>;
  readonly baseline: ReadonlySet<ProcedureCode>;
}

function applyAction(
  action: ReductionAction,
  own: readonly ProcedureCode[],
  { fates, carriedOn, baseline }: Ledger,
): void {
  switch (action.kind) {
    case 'abolish':
      for (const code of own) fates.set(code, { kind: 'abolished', by: action });
      return;
    case 'new': {
      const back = action.successor;
      // In force again under its old code: it was not cut after all.
      if (back !== null && baseline.has(back)) fates.set(back, { kind: 'not-cut', by: action });
      return;
    }
    case 'merge':
    case 'replace': {
      // Several that are replaced by one are a merger, whichever word the decision uses.
      const kept = keptOf(action, own);
      if (kept === null) return;
      // Of a replacement by nobody knows what, nothing is known to be gone.
      const isJoined = action.kind === 'merge' || action.successor !== null;
      for (const code of own)
        if (code !== kept && isJoined) fates.set(code, { kind: 'merged-away', by: action });
      if (action.successor !== null) carriedOn.set(action.successor, kept);
      noteChange(action, kept, fates);
      return;
    }
    default:
      for (const code of own) noteChange(action, code, fates);
  }
}

/** The one procedure that a merger or replacement leaves: the successor when it is one of them, else the first. */
function keptOf(action: ReductionAction, own: readonly ProcedureCode[]): ProcedureCode | null {
  if (action.successor !== null && own.includes(action.successor)) return action.successor;
  return own.toSorted()[0] ?? null;
}

/** A procedure once simplified stays so, whatever else is done to it. */
function noteChange(
  action: ReductionAction,
  code: ProcedureCode,
  fates: Map<ProcedureCode, ProcedureFate>,
): void {
  if (isMaterial(action)) fates.set(code, { kind: 'simplified', by: action });
  else if (fates.get(code)?.kind !== 'simplified') fates.set(code, { kind: 'not-cut', by: action });
}

function isGone(fate: ProcedureFate | undefined): boolean {
  return fate?.kind === 'abolished' || fate?.kind === 'merged-away';
}

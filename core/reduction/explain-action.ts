import type { LocalDay } from '../calendar.ts';
import { isMaterial } from './procedure-fate.ts';
import { actionState, type ReductionAction } from './reduction-action.ts';
import type { ReductionProgress } from './reduction-progress.ts';

/** Why an action counts as it does, in a word for which every language has a sentence. */
export const ACTION_STANDINGS = [
  'counts',
  'counts-all-but-one',
  'simplified-only',
  'already-cut',
  'in-force-again',
  'not-decided',
  'no-effective-day',
  'not-yet-in-effect',
  'outside-baseline',
  'no-cut-by-kind',
  'nothing-less',
  // Said of every act while there is no list to count from.
  'no-baseline',
] as const;
export type ActionStanding = (typeof ACTION_STANDINGS)[number];

/**
 * Why this action counts in the headline or does not, by the very fates that the headline is made of:
 * an action counts when a procedure was cut by it.
 */
export function explainAction(
  action: ReductionAction,
  { fates, on }: Pick<ReductionProgress, 'fates'> & { readonly on: LocalDay },
): ActionStanding {
  if (action.decision === null) return 'not-decided';
  if (action.effectiveOn === null) return 'no-effective-day';
  if (actionState(action, on) !== 'in-effect') return 'not-yet-in-effect';
  const own = [...fates.values()].filter(
    (fate) => fate.kind !== 'unchanged' && fate.by.id === action.id,
  );
  const gone = own.filter(({ kind }) => kind === 'abolished' || kind === 'merged-away');
  if (gone.length > 0) return action.kind === 'abolish' ? 'counts' : 'counts-all-but-one';
  if (own.some(({ kind }) => kind === 'simplified')) return 'simplified-only';
  const ofBaseline = action.procedures.map((code) => fates.get(code)).filter((fate) => fate);
  if (action.kind === 'new') return own.length > 0 ? 'in-force-again' : 'no-cut-by-kind';
  if (ofBaseline.length === 0) return 'outside-baseline';
  if (ofBaseline.every((fate) => fate!.kind === 'abolished' || fate!.kind === 'merged-away')) {
    return 'already-cut';
  }
  if (action.kind === 'abolish') return 'in-force-again';
  if (NO_CUTS.has(action.kind)) return 'no-cut-by-kind';
  return isMaterial(action) ? 'simplified-only' : 'nothing-less';
}

const NO_CUTS: ReadonlySet<ReductionAction['kind']> = new Set([
  'decentralise',
  'go-online',
  'no-cut',
]);

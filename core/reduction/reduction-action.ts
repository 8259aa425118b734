import type { LocalDay } from '../calendar.ts';
import type { ProcedureCode } from '../procedure.ts';

/**
 * What a decision does to a procedure (NĐ 63/2010 Art 8(2) and 31; the tables of provinces). Only some
 * of it is a cut: see `reductionProgress`.
 */
export const REDUCTION_ACTION_KINDS = [
  'abolish',
  'replace',
  'amend',
  'merge',
  'cut-component',
  'component-by-data',
  'cut-time',
  'cut-condition',
  'cut-fee',
  'simplify-form',
  'cut-step',
  'decentralise',
  'go-online',
  'no-cut',
  'new',
] as const;
export type ReductionActionKind = (typeof REDUCTION_ACTION_KINDS)[number];

/** Who may decide: most procedures are the ministries', and then the province can only propose. */
export const COMPETENCES = ['province', 'ministry', 'government', 'assembly'] as const;
export type Competence = (typeof COMPETENCES)[number];

/** Attributes of a procedure that a decision can lower. */
export const REDUCED_ATTRIBUTES = [
  'components',
  'time-limit',
  'fee',
  'conditions',
  'steps',
  'form',
] as const;
export type ReducedAttribute = (typeof REDUCED_ATTRIBUTES)[number];

/** One figure before and after ("theo quy định", "sau cắt giảm"); null where the decision is silent. */
export interface AttributeChange {
  readonly attribute: ReducedAttribute;
  readonly before: number | null;
  readonly after: number | null;
  /** `day`, `working-day`, `hour`, `vnd`, or as printed; null when the source gives none: no guess. */
  readonly unit: string | null;
}

/** An act on procedures, decided or not yet. It counts from its effective day, with its number. */
export interface ReductionAction {
  readonly id: string;
  readonly kind: ReductionActionKind;
  /** The procedures it acts on, each in the same way; none for `new`. */
  readonly procedures: readonly ProcedureCode[];
  /** What stands in their place after a merger or a replacement, or appears by `new`. */
  readonly successor: ProcedureCode | null;
  readonly competence: Competence;
  /** Number and symbol of the decision; null: not decided yet. */
  readonly decision: string | null;
  readonly decidedOn: LocalDay | null;
  readonly effectiveOn: LocalDay | null;
  readonly changes: readonly AttributeChange[];
  /** Compliance cost of a year after it, VND, as computed for it; null when it was not. */
  readonly yearlyCostAfter: number | null;
}

/**
 * What an action is known by: its decision, what is done, and to which codes. A list that is taken in
 * twice, and a form that is sent twice, name the same action by it.
 */
export function actionId({
  decision,
  kind,
  procedures,
  successor,
}: Pick<ReductionAction, 'decision' | 'kind' | 'procedures' | 'successor'>): string {
  const codes = procedures.length > 0 ? procedures : [successor ?? ''];
  return [decision ?? 'proposed', kind, codes.join(' ')].join(' | ');
}

/** How far an action has come by a day. */
export type ReductionActionState = 'proposed' | 'decided' | 'in-effect';

/** An action without a decision number or an effective day is never in effect. */
export function actionState(action: ReductionAction, on: LocalDay): ReductionActionState {
  if (action.decision === null) return 'proposed';
  return action.effectiveOn !== null && action.effectiveOn <= on ? 'in-effect' : 'decided';
}

/** True when both say the same, in whatever order their parts were given. */
export function isSameAction(a: ReductionAction, b: ReductionAction): boolean {
  return inOneOrder(a) === inOneOrder(b);
}

function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  );
}

import { parseDay, type LocalDay } from '../calendar.ts';
import { readFigure } from '../catalogue/read-values.ts';
import { parseProcedureCodes, type ProcedureCode } from '../procedure.ts';
import { fail, ok, type Result } from '../result.ts';
import { readChangeUnit } from './read-change-list.ts';
import {
  COMPETENCES,
  REDUCED_ATTRIBUTES,
  REDUCTION_ACTION_KINDS,
  type AttributeChange,
  type ReductionAction,
  type ReductionActionKind,
} from './reduction-action.ts';

/** One line before and after, as it was typed. */
export interface TypedChange {
  readonly attribute: string;
  readonly before: string;
  readonly after: string;
  readonly unit: string;
}

/** An act as an official typed it into the form. */
export interface TypedAction {
  readonly kind: string;
  /** Codes, apart by spaces, commas or line breaks. */
  readonly procedures: string;
  readonly successor: string;
  readonly competence: string;
  readonly decision: string;
  readonly decidedOn: string;
  readonly effectiveOn: string;
  readonly yearlyCostAfter: string;
  readonly changes: readonly TypedChange[];
}

/** A field of the form; a line before and after counts as one, `change-0` the first. */
export type TypedActionField = Exclude<keyof TypedAction, 'changes'> | `change-${number}`;

/** What may be wrong with a field; every language has a sentence for each. */
type TypedActionFault =
  | 'kind-missing'
  | 'procedures-missing'
  | 'code-invalid'
  | 'one-only'
  | 'merge-few'
  | 'successor-missing'
  | 'successor-idle'
  | 'successor-same'
  | 'decision-missing'
  | 'decision-long'
  | 'decided-missing'
  | 'day-invalid'
  | 'day-later'
  | 'figure-invalid'
  | 'cost-of-several'
  | 'change-incomplete';

export interface TypedActionProblem {
  readonly field: TypedActionField;
  readonly fault: TypedActionFault;
}

const LONGEST_DECISION = 200;
/** Kinds after which another code stands in the place of what was there. */
const WITH_SUCCESSOR: ReadonlySet<ReductionActionKind> = new Set(['replace', 'merge', 'new']);

/**
 * The act that was typed, or everything that is wrong with it, field by field. A proposal has no
 * decision; what a decision does not say stays unsaid.
 */
export function readTypedAction(
  typed: TypedAction,
  today: LocalDay,
): Result<Omit<ReductionAction, 'id'>, readonly TypedActionProblem[]> {
  const problems: TypedActionProblem[] = [];
  const fault = (field: TypedActionField, what: TypedActionFault) =>
    void problems.push({ field, fault: what });
  const kind = REDUCTION_ACTION_KINDS.find((name) => name === typed.kind);
  if (kind === undefined) fault('kind', 'kind-missing');
  const procedures = parseProcedureCodes(typed.procedures);
  const successor = parseProcedureCodes(typed.successor);
  if (procedures === null) fault('procedures', 'code-invalid');
  if (successor === null || successor.length > 1) fault('successor', 'code-invalid');
  else if (kind !== undefined && procedures !== null) {
    problems.push(...codeProblems(kind, procedures, successor[0] ?? null));
  }
  const day = (field: 'decidedOn' | 'effectiveOn') => {
    const text = typed[field].trim();
    const found = parseDay(text);
    if (text !== '' && found === null) fault(field, 'day-invalid');
    return found;
  };
  const [decidedOn, effectiveOn] = [day('decidedOn'), day('effectiveOn')];
  const decision = typed.decision.normalize('NFC').trim();
  if (decision === '' && decidedOn !== null) fault('decision', 'decision-missing');
  if (decision.length > LONGEST_DECISION) fault('decision', 'decision-long');
  if (decision !== '' && typed.decidedOn.trim() === '') fault('decidedOn', 'decided-missing');
  if (decidedOn !== null && decidedOn > today) fault('decidedOn', 'day-later');
  const cost = readFigure(typed.yearlyCostAfter.trim(), 'yearlyCostAfter');
  if (!cost.ok) fault('yearlyCostAfter', 'figure-invalid');
  else if (cost.value !== null && kind !== 'merge' && (procedures?.length ?? 0) > 1) {
    // The cost is that of one procedure: for several nobody could tell whose it is.
    fault('yearlyCostAfter', 'cost-of-several');
  }
  const changes = readChanges(typed.changes, fault);
  if (problems.length > 0) return fail(problems);
  const isNew = kind === 'new';
  return ok({
    kind: kind!,
    procedures: isNew ? [] : procedures!,
    successor: (isNew ? (successor![0] ?? procedures![0]) : successor![0]) ?? null,
    competence: COMPETENCES.find((name) => name === typed.competence) ?? 'province',
    decision: decision === '' ? null : decision,
    decidedOn,
    effectiveOn,
    changes,
    yearlyCostAfter: cost.ok && cost.value !== null ? Math.round(cost.value) : null,
  });
}

/** What the kind of act asks of its codes; a new procedure is named in either field. */
function codeProblems(
  kind: ReductionActionKind,
  procedures: readonly ProcedureCode[],
  successor: ProcedureCode | null,
): readonly TypedActionProblem[] {
  if (kind === 'new') {
    const named = new Set([...procedures, ...(successor === null ? [] : [successor])]);
    if (named.size === 1) return [];
    return [{ field: 'procedures', fault: named.size === 0 ? 'procedures-missing' : 'one-only' }];
  }
  const found: TypedActionProblem[] = [];
  if (procedures.length === 0) found.push({ field: 'procedures', fault: 'procedures-missing' });
  else if (kind === 'merge' && procedures.length < 2)
    found.push({ field: 'procedures', fault: 'merge-few' });
  if (successor === null && WITH_SUCCESSOR.has(kind))
    found.push({ field: 'successor', fault: 'successor-missing' });
  if (successor !== null && !WITH_SUCCESSOR.has(kind))
    found.push({ field: 'successor', fault: 'successor-idle' });
  // Of several that are replaced one may stay; one alone that stays is not replaced.
  if (kind === 'replace' && procedures.length === 1 && successor === procedures[0])
    found.push({ field: 'successor', fault: 'successor-same' });
  return found;
}

function readChanges(
  typed: readonly TypedChange[],
  fault: (field: TypedActionField, what: TypedActionFault) => void,
): readonly AttributeChange[] {
  return typed.flatMap((line, at) => {
    const before = readFigure(line.before.trim(), 'before');
    const after = readFigure(line.after.trim(), 'after');
    const unit = line.unit.normalize('NFC').trim();
    const attribute = REDUCED_ATTRIBUTES.find((name) => name === line.attribute);
    if (!before.ok || !after.ok) {
      fault(`change-${at}`, 'figure-invalid');
      return [];
    }
    const isSaid = before.value !== null || after.value !== null;
    if (attribute === undefined && !isSaid && unit === '') return [];
    if (attribute === undefined || !isSaid) {
      fault(`change-${at}`, 'change-incomplete');
      return [];
    }
    return [{ attribute, before: before.value, after: after.value, unit: readChangeUnit(unit) }];
  });
}

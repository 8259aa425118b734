import { MAX_COMMENT_CODE_POINTS } from '../../core/intake/rating-submission.ts';
import { parseLanguage, type Language } from '../../core/language.ts';
import { NOMINATION_KINDS, type NominationKind } from '../../core/nomination.ts';
import { isProcedureCode, type ProcedureCode } from '../../core/procedure.ts';
import { REASONS, type Reason } from '../../core/reason.ts';
import { isScore, type Score } from '../../core/score.ts';

/** What the form posted, as far as it can be used; null stands for missing or altered. */
export interface FormAnswer {
  readonly submissionId: string | null;
  readonly score: Score | null;
  readonly language: Language | null;
}

/** What the citizen said after the tap, as the page sends it along with the receipt. */
export interface MoreAnswer extends FormAnswer {
  /** Number of the last sending; the next one is higher. */
  readonly revision: number;
  readonly reasons: readonly Reason[];
  readonly procedure: ProcedureCode | null;
  /** Version of the question sets by which this citizen is asked. */
  readonly questionnaire: number;
  /** Answers to criteria, by their id. */
  readonly criteria: Readonly<Record<string, Score>>;
  readonly comment: string;
  readonly kinds: readonly NominationKind[];
  readonly nomination: string;
  /** Name of the paper that the wish is about; empty: of none in particular. */
  readonly paper: string;
  /** The words by which a procedure is looked for. */
  readonly query: string;
  /** Whether the invitation names the procedure, so that nobody is asked. */
  readonly invited: boolean;
  /** Which button was pressed; that of an earlier wish ticks its kind and sends all. */
  readonly press: 'send' | 'find' | 'change' | 'edit';
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const LONGEST_QUERY = 200;
const LONGEST_PAPER = 300;
const LAST_REVISION = 99;

/** Reads a posted form body; anything repeated, nested or malformed counts as missing. */
export function parseFormAnswer(body: unknown): FormAnswer {
  const submissionId = fieldOf(body, 'submissionId');
  const score = /^[1-5]$/.test(fieldOf(body, 'score')) ? Number(fieldOf(body, 'score')) : null;
  return {
    submissionId: UUID.test(submissionId) ? submissionId : null,
    score: isScore(score) ? score : null,
    language: parseLanguage(fieldOf(body, 'language')),
  };
}

/** Reads what was said after the tap; what is not on the page counts as not said. */
export function parseMoreAnswer(body: unknown): MoreAnswer {
  const revision = /^\d{1,2}$/.test(fieldOf(body, 'revision')) ? fieldOf(body, 'revision') : '0';
  const procedure = fieldOf(body, 'procedure');
  const version = fieldOf(body, 'questionnaire');
  const presses = ['find', 'change', 'edit'] as const;
  const reasons = listOf(body, 'reason');
  const paper = fieldOf(body, 'paper').slice(0, LONGEST_PAPER);
  // Whoever names a paper wishes fewer of them.
  const named = paper.trim() === '' ? [] : ['papers'];
  const kinds = [...listOf(body, 'kind'), fieldOf(body, 'support'), ...named];
  return {
    ...parseFormAnswer(body),
    revision: Math.min(Number(revision), LAST_REVISION - 1),
    reasons: REASONS.filter((reason) => reasons.includes(reason)),
    procedure: isProcedureCode(procedure) ? procedure : null,
    questionnaire: /^[1-9]\d{0,8}$/.test(version) ? Number(version) : 1,
    criteria: criteriaOf(body),
    comment: fieldOf(body, 'comment'),
    kinds: NOMINATION_KINDS.filter((kind) => kinds.includes(kind)),
    nomination: fieldOf(body, 'nomination'),
    paper,
    query: fieldOf(body, 'query').slice(0, LONGEST_QUERY),
    invited: fieldOf(body, 'invited') === '1',
    press: presses.find((press) => fieldOf(body, 'press') === press) ?? 'send',
  };
}

/** Names of the fields that answer criteria. */
export const CRITERION_FIELD = 'criterion-';

function criteriaOf(body: unknown): Readonly<Record<string, Score>> {
  const names = Object.keys(body ?? {}).filter((name) => name.startsWith(CRITERION_FIELD));
  const answers = names.flatMap((name) => {
    const score = /^[1-5]$/.test(fieldOf(body, name)) ? Number(fieldOf(body, name)) : null;
    return isScore(score) ? [[name.slice(CRITERION_FIELD.length), score] as const] : [];
  });
  return Object.fromEntries(answers);
}

/** Whether both texts may be kept as far as their length goes. */
export function isShortEnough({ comment, nomination }: MoreAnswer): boolean {
  return [comment, nomination].every(
    (text) => [...text.normalize('NFC').trim()].length <= MAX_COMMENT_CODE_POINTS,
  );
}

function fieldOf(body: unknown, name: string): string {
  const value = valueOf(body, name);
  return typeof value === 'string' ? value : '';
}

/** Boxes of one name come as a text when one is ticked, as a list when several are. */
function listOf(body: unknown, name: string): readonly unknown[] {
  const value = valueOf(body, name);
  return Array.isArray(value) ? value : [value];
}

function valueOf(body: unknown, name: string): unknown {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, name)) return undefined;
  return (body as Readonly<Record<string, unknown>>)[name];
}

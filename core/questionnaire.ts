import { LANGUAGES, type Language } from './language.ts';
import { isProcedureCode, type ProcedureCode } from './procedure.ts';
import { QUESTIONNAIRE_VERSION } from './rating.ts';
import { BAD_REASONS, GOOD_REASONS, reasonsFor, type Reason } from './reason.ts';
import { fail, ok, type Result } from './result.ts';
import type { Score } from './score.ts';

/** A criterion of an official scheme, answered from 1 to 5. */
export interface Criterion {
  /** Stands in every answer; never given to another question. */
  readonly id: string;
  /** Vietnamese always; other languages fall back to it. */
  readonly text: Readonly<{ vi: string } & Partial<Record<Language, string>>>;
}

/** The reasons that can be ticked, in the order of `BAD_REASONS` and `GOOD_REASONS`. */
interface OfferedReasons {
  readonly bad: readonly Reason[];
  readonly good: readonly Reason[];
}

/** What is asked after the first tap, of whom it applies to. */
export interface QuestionSet {
  /** For officials. */
  readonly name: string;
  /** Without procedures and sectors it applies to everything that no other set names. */
  readonly procedures: readonly ProcedureCode[];
  readonly sectors: readonly string[];
  readonly reasons: boolean;
  /** Left out: all of them. */
  readonly offers?: OfferedReasons;
  readonly criteria: readonly Criterion[];
  readonly comment: boolean;
  readonly nomination: boolean;
}

/** All question sets in force at a time; its version stands in every rating made by it. */
export interface Questionnaire {
  readonly version: number;
  readonly sets: readonly QuestionSet[];
}

/** The question sets of now, and those of running dialogues. */
export interface Questionnaires {
  readonly current: Questionnaire;
  /** The sets of that version; the current ones when nobody knows it any more. */
  of(version: number): Questionnaire;
}

export type QuestionnaireProblem =
  | 'shape-invalid'
  | 'name-missing'
  | 'general-set-missing'
  | 'procedure-invalid'
  | 'procedure-repeated'
  | 'sector-repeated'
  | 'reasons-missing'
  | 'criterion-invalid'
  | 'criterion-repeated'
  | 'text-missing';

const MOST_SETS = 50;
const MOST_CRITERIA = 8;
const LONGEST_TEXT = 200;

/** What is asked until an official sets something else. */
export const DEFAULT_QUESTIONNAIRE: Questionnaire = {
  version: QUESTIONNAIRE_VERSION,
  sets: [
    {
      name: 'Chung',
      procedures: [],
      sectors: [],
      reasons: true,
      criteria: [],
      comment: true,
      nomination: true,
    },
  ],
};

/** The setting under which officials keep the question sets. */
export const QUESTION_SETS_SETTING = 'question-sets';

/**
 * Every version there was, by what officials recorded; version 1 is the program's own. One that this
 * program can't read stands for the one before it.
 */
export function toQuestionnaires(
  recorded: readonly { readonly version: number; readonly value: unknown }[],
): Questionnaires {
  const versions = new Map([[DEFAULT_QUESTIONNAIRE.version, DEFAULT_QUESTIONNAIRE]]);
  let current = DEFAULT_QUESTIONNAIRE;
  for (const { version: stored, value } of recorded) {
    const sets = parseQuestionSets(value);
    const version = DEFAULT_QUESTIONNAIRE.version + stored;
    if (sets.ok) current = { version, sets: sets.value };
    versions.set(version, current);
  }
  return { current, of: (version) => versions.get(version) ?? current };
}

/** The set for a procedure: one that names it, else one that names its sector, else the general one. */
export function questionSetFor(
  { sets }: Questionnaire,
  procedure: { readonly code: ProcedureCode; readonly sector: string } | null,
): QuestionSet {
  const own = sets.find((set) => procedure !== null && set.procedures.includes(procedure.code));
  const ofSector = sets.find((set) => procedure !== null && set.sectors.includes(procedure.sector));
  const general = sets.find((set) => set.procedures.length === 0 && set.sectors.length === 0);
  return own ?? ofSector ?? general ?? DEFAULT_QUESTIONNAIRE.sets[0]!;
}

/** The reasons that a set offers after a score. */
export function reasonsOffered({ offers }: QuestionSet, score: Score): readonly Reason[] {
  if (offers === undefined) return reasonsFor(score);
  return reasonsFor(score) === GOOD_REASONS ? offers.good : offers.bad;
}

/** The words of a criterion, in Vietnamese when there are none in the language. */
export function criterionText({ text }: Criterion, language: Language): string {
  return text[language] ?? text.vi;
}

/**
 * The question sets in a value that an official or a later program wrote: every set has a name, one
 * and only one is general, no procedure or sector stands in two, and criteria have their own ids.
 */
export function parseQuestionSets(
  value: unknown,
): Result<readonly QuestionSet[], QuestionnaireProblem> {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_SETS) {
    return fail('shape-invalid');
  }
  const sets: QuestionSet[] = [];
  for (const item of value) {
    const set = parseSet(item);
    if (!set.ok) return set;
    sets.push(set.value);
  }
  const isGeneral = (set: QuestionSet) => set.procedures.length + set.sectors.length === 0;
  if (sets.filter(isGeneral).length !== 1) return fail('general-set-missing');
  if (hasRepeats(sets.flatMap(({ procedures }) => procedures))) return fail('procedure-repeated');
  if (hasRepeats(sets.flatMap(({ sectors }) => sectors))) return fail('sector-repeated');
  return ok(sets);
}

function parseSet(value: unknown): Result<QuestionSet, QuestionnaireProblem> {
  if (!isRecord(value)) return fail('shape-invalid');
  const { procedures, sectors, reasons, comment, nomination } = value;
  const name = trimmed(value['name']);
  if (name === null) return fail('name-missing');
  if (!isTexts(procedures) || !isTexts(sectors)) return fail('shape-invalid');
  if (!procedures.every(isProcedureCode)) return fail('procedure-invalid');
  if (typeof reasons !== 'boolean' || typeof comment !== 'boolean') return fail('shape-invalid');
  if (typeof nomination !== 'boolean') return fail('shape-invalid');
  const criteria = parseCriteria(value['criteria']);
  if (!criteria.ok) return criteria;
  const offers = parseOffers(value['offers']);
  if (!offers.ok) return offers;
  return ok({
    name,
    procedures,
    sectors: sectors.map((sector) => sector.trim()).filter((sector) => sector !== ''),
    reasons,
    ...(offers.value !== null && { offers: offers.value }),
    criteria: criteria.value,
    comment,
    nomination,
  });
}

/** Reasons that this program doesn't know are passed over; one must be left of either kind. */
function parseOffers(value: unknown): Result<OfferedReasons | null, QuestionnaireProblem> {
  if (value === undefined) return ok(null);
  if (!isRecord(value)) return fail('shape-invalid');
  const { bad, good } = value;
  if (!isTexts(bad) || !isTexts(good)) return fail('shape-invalid');
  const offers = {
    bad: BAD_REASONS.filter((reason) => bad.includes(reason)),
    good: GOOD_REASONS.filter((reason) => good.includes(reason)),
  };
  if (offers.bad.length === 0 || offers.good.length === 0) return fail('reasons-missing');
  return ok(offers);
}

function parseCriteria(value: unknown): Result<readonly Criterion[], QuestionnaireProblem> {
  if (!Array.isArray(value) || value.length > MOST_CRITERIA) return fail('criterion-invalid');
  const criteria: Criterion[] = [];
  for (const item of value) {
    if (!isRecord(item) || !isRecord(item['text'])) return fail('criterion-invalid');
    const { id, text } = item;
    if (typeof id !== 'string' || !/^[a-z][a-z0-9-]{0,23}$/.test(id)) {
      return fail('criterion-invalid');
    }
    const vi = trimmed(text['vi']);
    if (vi === null) return fail('text-missing');
    const others = LANGUAGES.flatMap((language) => {
      const words = trimmed(text[language]);
      return words === null ? [] : [[language, words] as const];
    });
    criteria.push({ id, text: { ...Object.fromEntries(others), vi } });
  }
  if (hasRepeats(criteria.map(({ id }) => id))) return fail('criterion-repeated');
  return ok(criteria);
}

function trimmed(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim().normalize('NFC') : '';
  return text === '' || text.length > LONGEST_TEXT ? null : text;
}

function hasRepeats(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

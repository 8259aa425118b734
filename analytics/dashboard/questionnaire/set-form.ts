import type { Request } from 'express';
import type { Directory } from '../../../core/directory.ts';
import { LANGUAGES, parseLanguage, type Language } from '../../../core/language.ts';
import { OFFICIAL_CRITERIA } from '../../../core/official-criteria.ts';
import {
  parseQuestionSets,
  type Criterion,
  type QuestionSet,
} from '../../../core/questionnaire.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import { formText } from '../visit.ts';
import type { FormProblem } from './words.ts';

/** Criteria that a set may hold; the form has a row for each. */
export const CRITERION_ROWS = 8;

/** The form as it was posted: which set of which version, and what should become of it. */
export interface PostedSet {
  /** Recorded versions that the official had seen. */
  readonly version: number;
  /** Place of the set; null for a new one. */
  readonly at: number | null;
  /** Whether the form is that of the general set, which names nothing. */
  readonly isGeneral: boolean;
  readonly press: 'preview' | 'save' | 'remove';
  readonly preview: Language;
  /** As typed; it may break every rule. */
  readonly draft: QuestionSet;
}

/** Reads the form; new criteria get ids that no other version can give. */
export function readSetForm(request: Request): PostedSet {
  const version = numberOf(formText(request, 'version')) ?? 0;
  const presses = ['save', 'remove'] as const;
  const has = (name: string) => formText(request, name) === '1';
  return {
    version,
    at: numberOf(formText(request, 'at')),
    isGeneral: has('general'),
    press: presses.find((press) => press === formText(request, 'do')) ?? 'preview',
    preview: parseLanguage(formText(request, 'language')) ?? 'vi',
    draft: {
      name: formText(request, 'name'),
      procedures: partsOf(formText(request, 'procedures'), /[\s,;]+/) as QuestionSet['procedures'],
      sectors: partsOf(formText(request, 'sectors'), /[\n;]/),
      reasons: has('reasons'),
      offers: {
        bad: listOf(request, 'bad') as NonNullable<QuestionSet['offers']>['bad'],
        good: listOf(request, 'good') as NonNullable<QuestionSet['offers']>['good'],
      },
      criteria: criteriaOf(request, version + 1),
      comment: has('comment'),
      nomination: has('nomination'),
    },
  };
}

/**
 * All sets with the draft among them, as they would be recorded; sectors in the spelling of the
 * catalogue. A general set stays general, and no other becomes it.
 */
export function withDraft(
  sets: readonly QuestionSet[],
  { at, draft }: Pick<PostedSet, 'at' | 'draft'>,
  { procedures }: Pick<Directory, 'procedures'>,
): Result<readonly QuestionSet[], FormProblem> {
  const before = at === null ? undefined : sets[at];
  const known = new Map(
    [...procedures.values()].map(({ sector }) => [folded(sector), sector] as const),
  );
  const kept = before?.sectors ?? [];
  const sectors = draft.sectors.map(
    (typed) => known.get(folded(typed)) ?? kept.find((old) => folded(old) === folded(typed)),
  );
  if (sectors.includes(undefined)) return fail('sector-unknown');
  const isStrange = draft.procedures.some(
    (code) => !procedures.has(code) && before?.procedures.includes(code) !== true,
  );
  if (isStrange) return fail('procedure-unknown');
  // What is not asked needs no choice among it.
  const offers = draft.reasons ? draft.offers : undefined;
  const set = { ...draft, offers, sectors: [...new Set(sectors)] };
  const all = at === null ? [...sets, set] : sets.map((each, i) => (i === at ? set : each));
  const parsed = parseQuestionSets(all);
  return parsed.ok ? ok(parsed.value) : parsed;
}

function criteriaOf(request: Request, version: number): readonly Criterion[] {
  const rows = Array.from({ length: CRITERION_ROWS }, (_, i): Criterion | null => {
    const texts = LANGUAGES.flatMap((language) => {
      const words = formText(request, `criterion-${language}-${i}`).trim();
      return words === '' ? [] : [[language, words] as const];
    });
    if (texts.length === 0) return null;
    const text = Object.fromEntries(texts) as Criterion['text'];
    return { id: formText(request, `criterion-id-${i}`) || `own-${version}-${i + 1}`, text };
  });
  const chosen = listOf(request, 'official');
  const official = OFFICIAL_CRITERIA.filter(({ id }) => chosen.includes(id));
  return [...rows.filter((row) => row !== null), ...official];
}

function folded(text: string): string {
  return text.normalize('NFC').trim().toLocaleLowerCase('vi');
}

function partsOf(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Boxes of one name come as a text when one is ticked, as a list when several are. */
function listOf(request: Request, name: string): readonly string[] {
  const value = (request.body as Readonly<Record<string, unknown>> | undefined)?.[name];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === 'string');
}

function numberOf(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

import type { ProcedureCode } from '../procedure.ts';
import { isProcedureCode } from '../procedure.ts';
import { findPersonalData } from '../redaction/find-personal-data.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { SearchIndex } from './build-index.ts';
import { foldSyllables, foldText } from './fold-vietnamese.ts';

/** The name under which officials' words are kept among the settings. */
export const SEARCH_WORDS_SETTING = 'search-words';

/** Everyday words that an official added: all phrases mean the procedures, or else the words. */
export interface SearchWords {
  readonly phrases: readonly string[];
  /** Best first; empty when `words` says what is meant. */
  readonly codes: readonly ProcedureCode[];
  readonly words: string;
}

/** Why words are not taken. */
export type SearchWordsProblem =
  | 'phrases-missing'
  | 'phrase-too-short'
  | 'phrase-too-long'
  | 'phrase-signs'
  | 'phrase-personal'
  | 'phrase-too-common'
  | 'phrase-known'
  | 'meaning-missing'
  | 'meaning-unknown'
  | 'code-unknown'
  | 'too-many';

/** The problem, and the phrase or code that has it. */
export interface SearchWordsFault {
  readonly problem: SearchWordsProblem;
  readonly about: string;
}

const ENTRIES_AT_MOST = 500;
const PHRASES_AT_MOST = 20;
const CODES_AT_MOST = 5;
const SYLLABLES_AT_MOST = 12;
const LETTERS_AT_MOST = 80;
const LETTERS_AT_LEAST = 3;
/** A single word in more names than this share would take over searches for all of them. */
const COMMON_SHARE = 0.01;
/** Words of officials stand above the project's own. */
const WEIGHT = 2.5;

/**
 * What officials set, as far as it has the shape of it: entries that a later version wrote in
 * another shape are passed over.
 */
export function parseSearchWords(value: unknown): readonly SearchWords[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isSearchWords).slice(0, ENTRIES_AT_MOST);
}

function isSearchWords(value: unknown): value is SearchWords {
  if (typeof value !== 'object' || value === null) return false;
  const { phrases, codes, words } = value as Readonly<Record<string, unknown>>;
  const isPlain = (text: unknown) => typeof text === 'string' && PLAIN.test(text);
  return (
    Array.isArray(phrases) &&
    phrases.length > 0 &&
    phrases.every(isPlain) &&
    Array.isArray(codes) &&
    codes.every((code) => typeof code === 'string' && isProcedureCode(code)) &&
    (codes.length > 0 ? words === '' : isPlain(words))
  );
}

/** Letters, digits and single spaces: nothing that has a meaning in a list of words. */
const PLAIN = /^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u;

/**
 * Words as an official typed them, one phrase a line or between commas; the meaning is codes of
 * procedures, or words that are already understood.
 */
export function readSearchWords(
  typed: { readonly phrases: string; readonly meaning: string },
  entries: readonly SearchWords[],
  index: SearchIndex,
): Result<SearchWords, SearchWordsFault> {
  if (entries.length >= ENTRIES_AT_MOST) return fail({ problem: 'too-many', about: '' });
  const phrases = [...new Set(typed.phrases.split(/[\n,;]/).map(tidy))].filter(Boolean);
  if (phrases.length === 0) return fail({ problem: 'phrases-missing', about: '' });
  if (phrases.length > PHRASES_AT_MOST) return fail({ problem: 'too-many', about: '' });
  const known = new Set(entries.flatMap((entry) => entry.phrases));
  for (const phrase of phrases) {
    const problem = problemOf(phrase, index) ?? (known.has(phrase) ? 'phrase-known' : null);
    if (problem !== null) return fail({ problem, about: phrase });
  }
  return readMeaning(typed.meaning, phrases, index);
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')
    .trim();
}

function problemOf(
  phrase: string,
  { postings, procedures }: SearchIndex,
): SearchWordsProblem | null {
  if (phrase.length < LETTERS_AT_LEAST) return 'phrase-too-short';
  const syllables = foldSyllables(phrase);
  if (phrase.length > LETTERS_AT_MOST || syllables.length > SYLLABLES_AT_MOST)
    return 'phrase-too-long';
  if (!PLAIN.test(phrase)) return 'phrase-signs';
  if (findPersonalData(phrase).length > 0) return 'phrase-personal';
  if (syllables.length > 1) return null;
  const spellings = postings.words.get(syllables[0]?.text ?? '')?.spellings ?? [];
  const holders = spellings.reduce((sum, { names }) => sum + names.length, 0);
  return holders > procedures.length * COMMON_SHARE ? 'phrase-too-common' : null;
}

function readMeaning(
  typed: string,
  phrases: readonly string[],
  index: SearchIndex,
): Result<SearchWords, SearchWordsFault> {
  const meaning = tidy(typed);
  if (meaning === '') return fail({ problem: 'meaning-missing', about: '' });
  const parts = meaning.split(/[\s,;]+/).filter(Boolean);
  if (/^\d+\.\d+/.test(meaning)) {
    const unknown = parts.find((part) => !isProcedureCode(part) || !index.numberOf.has(part));
    if (unknown !== undefined) return fail({ problem: 'code-unknown', about: unknown });
    if (parts.length > CODES_AT_MOST) return fail({ problem: 'too-many', about: meaning });
    return ok({ phrases, codes: [...new Set(parts)] as ProcedureCode[], words: '' });
  }
  if (!PLAIN.test(meaning)) return fail({ problem: 'phrase-signs', about: meaning });
  const unknown = meaning.split(' ').find((word) => !index.spelling.known.has(foldText(word)));
  if (unknown !== undefined) return fail({ problem: 'meaning-unknown', about: unknown });
  return ok({ phrases, codes: [], words: meaning });
}

/** The entries as lines of a word list; phrases noted without marks are found with any. */
export function toWordLines(entries: readonly SearchWords[]): readonly string[] {
  return entries.map(({ phrases, codes, words }) => {
    const left = phrases
      .map((phrase) =>
        foldSyllables(phrase).every(({ marks }) => marks === 0) ? `?${phrase}` : phrase,
      )
      .join('|');
    return codes.length > 0 ? `*${WEIGHT} ${left}>${codes.join(';')}` : `${left}=${words}`;
  });
}

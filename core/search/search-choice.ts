import type { LocalDay } from '../calendar.ts';
import type { ProvinceCode } from '../organisation.ts';
import type { ProcedureCode } from '../procedure.ts';
import { findPersonalData } from '../redaction/find-personal-data.ts';
import type { SearchIndex } from './build-index.ts';
import { foldSyllables, foldText } from './fold-vietnamese.ts';
import { learningKey, searchProcedures } from './search-procedures.ts';

/**
 * What people chose after a search that did not put it first. Words are kept as a keyed hash until
 * so many have chosen alike, on so many days, that they point at nobody.
 */
export interface SearchChoiceBook {
  /** Counts one choice; drops what nobody has repeated for a long time. */
  record(choice: SearchChoice): Promise<void>;
  /** Words that enough people used for one procedure, most frequent first, until they are settled. */
  proposals(province: ProvinceCode): Promise<readonly SearchProposal[]>;
  /** An official has taken the words over, or will not: they are proposed no more. */
  settle(proposal: Omit<SearchChoice, 'day'>): Promise<void>;
}

export interface SearchChoice {
  readonly province: ProvinceCode;
  /** Plain words without marks, as `choiceWords` gives them. */
  readonly words: string;
  readonly procedure: ProcedureCode;
  readonly day: LocalDay;
}

export interface SearchProposal {
  readonly words: string;
  readonly procedure: ProcedureCode;
  readonly choices: number;
  readonly days: number;
}

/** How many choices, on how many days, before words are written down. */
export const CHOICES_UNTIL_READABLE = 5;
export const DAYS_UNTIL_READABLE = 3;

const SYLLABLES_AT_MOST = 12;

/**
 * Plain words of a query from which a choice may be learnt, as they may be kept until it is made; null
 * when they are none, too many, or may tell who somebody is. Words already plain stay as they are.
 */
export function learnableWords(index: SearchIndex, query: string): string | null {
  if (findPersonalData(query).length > 0 || /\d{3}/.test(query)) return null;
  if (foldSyllables(query).length > SYLLABLES_AT_MOST) return null;
  const words = learningKey(index, query);
  return words === '' || foldText(words) !== words ? null : words;
}

/**
 * The words to be counted for a choice; null when there is nothing to learn: the procedure stood
 * first anyway, or nothing can be learnt from the words.
 */
export function choiceWords(
  index: SearchIndex,
  query: string,
  procedure: ProcedureCode,
): string | null {
  const words = learnableWords(index, query);
  if (words === null || !index.numberOf.has(procedure)) return null;
  return searchProcedures(index, query, { limit: 1 }).results[0]?.code === procedure ? null : words;
}

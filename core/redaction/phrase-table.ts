import { foldText } from './folded-text.ts';
import { toneSpellings } from './tone-spellings.ts';
import type { Word } from './split-words.ts';

/** What a table needs to know of a text; a `Reading` is one. */
interface Phrased {
  readonly words: readonly Word[];
  readonly marked: boolean;
  /** For each word, which tables have a phrase that begins with it, as `phraseStarts` says. */
  readonly starts: Int32Array;
}

/** Phrases of a few words, looked up at a place of a text in its own spelling. */
export interface PhraseTable {
  /** How many words of the text the longest phrase at `at` covers; 0 when none begins there. */
  longestAt(reading: Phrased, at: number): number;
}

type Index = ReadonlyMap<string, readonly (readonly string[])[]>;

/** One bit a table, so that a word is looked up once for all tables. */
const MAX_TABLES = 31;
let tables = 0;
const markedStarts = new Map<string, number>();
const unmarkedStarts = new Map<string, number>();
const foldedStarts = new Map<string, number>();

/** The tables with a phrase that begins with the word, as bits. Every table is made at load time. */
export function phraseStarts(word: Word, marked: boolean): number {
  const own = marked ? markedStarts.get(word.lower) : unmarkedStarts.get(word.fold);
  return (own ?? 0) | (foldedStarts.get(word.fold) ?? 0);
}

/** `folded` phrases match without regard to marks, `own` as the whole text is written. */
export function phraseTable(
  phrases: readonly string[],
  spelling: 'own' | 'folded' = 'own',
): PhraseTable {
  if (tables === MAX_TABLES) throw new Error(`more than ${MAX_TABLES} phrase tables`);
  const bit = 1 << tables;
  tables += 1;
  const marked = indexPhrases(phrases.flatMap(toneSpellings));
  const folded = indexPhrases(phrases.map(foldText));
  if (spelling === 'own') {
    addStarts(markedStarts, marked, bit);
    addStarts(unmarkedStarts, folded, bit);
  } else addStarts(foldedStarts, folded, bit);
  return {
    longestAt(reading, at) {
      if (((reading.starts[at] ?? 0) & bit) === 0) return 0;
      return spelling === 'own' && reading.marked
        ? longest(marked, reading.words, at, 'lower')
        : longest(folded, reading.words, at, 'fold');
    },
  };
}

function longest(
  index: Index,
  words: readonly Word[],
  at: number,
  spelling: 'lower' | 'fold',
): number {
  let length = 0;
  for (const phrase of index.get(words[at]?.[spelling] ?? '') ?? []) {
    if (phrase.length <= length) continue;
    if (phrase.every((word, offset) => words[at + offset]?.[spelling] === word)) {
      length = phrase.length;
    }
  }
  return length;
}

function addStarts(starts: Map<string, number>, index: Index, bit: number): void {
  for (const first of index.keys()) starts.set(first, (starts.get(first) ?? 0) | bit);
}

function indexPhrases(phrases: readonly string[]): Index {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), parts]);
  }
  return index;
}

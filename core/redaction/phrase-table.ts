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

/** Phrases by their first word and then their second one (none: ''), the longest first. */
type Index = ReadonlyMap<string, ReadonlyMap<string, readonly (readonly string[])[]>>;

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
  const behind = index.get(words[at]?.[spelling] ?? '');
  if (behind === undefined) return 0;
  const second = words[at + 1]?.[spelling];
  const phrases = second === undefined ? undefined : behind.get(second);
  for (const phrase of phrases ?? []) {
    let same = 2;
    while (same < phrase.length && words[at + same]?.[spelling] === phrase[same]) same += 1;
    if (same === phrase.length) return same;
  }
  return behind.has('') ? 1 : 0;
}

function addStarts(starts: Map<string, number>, index: Index, bit: number): void {
  for (const first of index.keys()) starts.set(first, (starts.get(first) ?? 0) | bit);
}

function indexPhrases(phrases: readonly string[]): Index {
  const index = new Map<string, Map<string, (readonly string[])[]>>();
  const parts = phrases.map((phrase) => phrase.split(' '));
  for (const phrase of parts.toSorted((a, b) => b.length - a.length)) {
    const [first = '', second = ''] = phrase;
    const behind = index.get(first) ?? new Map<string, (readonly string[])[]>();
    index.set(first, behind.set(second, [...(behind.get(second) ?? []), phrase]));
  }
  return index;
}

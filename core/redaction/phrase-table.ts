import { foldText } from './folded-text.ts';
import { toneSpellings } from './tone-spellings.ts';
import type { Word } from './split-words.ts';

/** What a table needs to know of a text; a `Reading` is one. */
interface Phrased {
  readonly phrases: Phrases;
}

/** Phrases of a few words, looked up at a place of a text in its own spelling. */
export interface PhraseTable {
  /** How many words of the text the longest phrase at `at` covers; 0 when none begins there. */
  longestAt(reading: Phrased, at: number): number;
}

/** The words of a text as the tables know them. */
export interface Phrases {
  /** For each word, the tables that may have a phrase which begins there, one bit a table. */
  readonly starts: readonly number[];
  readonly own: Spelled;
  /** Without regard to marks. */
  readonly folded: Spelled;
}

interface Spelled {
  readonly words: readonly Listed[];
  /** Of each word with the one behind it. */
  readonly pairs: readonly (Pair | undefined)[];
}

/** A word of some phrase; the bits tell in which tables. */
interface Listed {
  readonly id: number;
  /** It begins a phrase. */
  first: number;
  /** It is a phrase by itself. */
  whole: number;
  /** It comes second in a phrase. */
  second: number;
  /** The same without marks, once it was looked for. */
  bare: Listed | undefined;
}

/** The first two words of some phrases. */
interface Pair {
  /** Tables in which they begin a phrase. */
  all: number;
  /** Tables in which they are a phrase. */
  whole: number;
  /** The longest first. */
  readonly longer: { readonly table: number; readonly ids: readonly number[] }[];
}

/** Words by their spelling; pairs by the numbers of their words, so that no text is put together. */
class Vocabulary {
  readonly #words = new Map<string, Listed>();
  readonly #pairs = new Map<number, Pair>();

  listed(word: string): Listed {
    return this.#words.get(word) ?? NOWHERE;
  }

  pair(first: Listed, second: Listed): Pair | undefined {
    if ((first.first & second.second) === 0) return undefined;
    return this.#pairs.get(first.id * MAX_WORDS + second.id);
  }

  add(phrase: string, table: number): void {
    const [first = NOWHERE, second, ...others] = phrase.split(' ').map((word) => this.#list(word));
    first.first |= table;
    if (second === undefined) {
      first.whole |= table;
      return;
    }
    second.second |= table;
    const key = first.id * MAX_WORDS + second.id;
    const pair = this.#pairs.get(key) ?? { all: 0, whole: 0, longer: [] };
    this.#pairs.set(key, pair);
    pair.all |= table;
    if (others.length === 0) pair.whole |= table;
    else {
      pair.longer.push({ table, ids: others.map(({ id }) => id) });
      pair.longer.sort((a, b) => b.ids.length - a.ids.length);
    }
  }

  #list(word: string): Listed {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const id = this.#words.size + 1;
    if (id === MAX_WORDS) throw new Error(`more than ${MAX_WORDS} words in phrases`);
    const listed = { id, first: 0, whole: 0, second: 0, bare: undefined };
    this.#words.set(word, listed);
    return listed;
  }
}

/** Two of their numbers are one small number. */
const MAX_WORDS = 2 ** 15;
const NOWHERE: Listed = { id: 0, first: 0, whole: 0, second: 0, bare: undefined };

/** One bit a table, so that a word is looked up once for all tables. */
const MAX_TABLES = 31;
let tables = 0;
/** Of texts with marks, and of texts without. */
const marked = new Vocabulary();
const unmarked = new Vocabulary();
/** Of tables without regard to marks, in texts with marks. */
const folded = new Vocabulary();

/** `folded` phrases match without regard to marks, `own` as the whole text is written. */
export function phraseTable(
  phrases: readonly string[],
  spelling: 'own' | 'folded' = 'own',
): PhraseTable {
  if (tables === MAX_TABLES) throw new Error(`more than ${MAX_TABLES} phrase tables`);
  const bit = 1 << tables;
  tables += 1;
  for (const phrase of phrases) {
    const bare = foldText(phrase);
    unmarked.add(bare, bit);
    if (spelling === 'folded') folded.add(bare, bit);
    else for (const written of toneSpellings(phrase)) marked.add(written, bit);
  }
  return {
    longestAt({ phrases: { starts, [spelling]: spelled } }, at) {
      return ((starts[at] ?? 0) & bit) === 0 ? 0 : longest(spelled, at, bit);
    },
  };
}

function longest({ words, pairs }: Spelled, at: number, table: number): number {
  const pair = pairs[at];
  if (pair !== undefined && (pair.all & table) !== 0) {
    for (const { table: of, ids } of pair.longer) {
      if (of === table && isAt(words, at + 2, ids)) return ids.length + 2;
    }
    if ((pair.whole & table) !== 0) return 2;
  }
  return ((words[at]?.whole ?? 0) & table) === 0 ? 0 : 1;
}

function isAt(words: readonly Listed[], at: number, ids: readonly number[]): boolean {
  for (let index = 0; index < ids.length; index += 1) {
    if (words[at + index]?.id !== ids[index]) return false;
  }
  return true;
}

/** What tables need to know of a text's words. Every table is made at load time. */
export function readPhrases(words: readonly Word[], isMarked: boolean): Phrases {
  const own = isMarked
    ? spell(words, marked, ({ lower }) => marked.listed(lower))
    : spell(words, unmarked, ({ fold }) => unmarked.listed(fold));
  const bare = isMarked ? spell(words, folded, (word, at) => bareOf(word, own.words[at])) : own;
  const starts: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    starts.push(words[at]?.shape === 'digits' ? 0 : startsAt(own, at) | startsAt(bare, at));
  }
  return { starts, own, folded: bare };
}

/** The word without marks, looked up once where its spelling with marks is known. */
function bareOf({ fold }: Word, written: Listed | undefined): Listed {
  if (written === undefined || written === NOWHERE) return folded.listed(fold);
  written.bare ??= folded.listed(fold);
  return written.bare;
}

function startsAt({ words, pairs }: Spelled, at: number): number {
  return (words[at]?.whole ?? 0) | (pairs[at]?.all ?? 0);
}

function spell(
  words: readonly Word[],
  vocabulary: Vocabulary,
  listedOf: (word: Word, at: number) => Listed,
): Spelled {
  const listed = words.map(listedOf);
  const pairs: (Pair | undefined)[] = [];
  for (let at = 0; at < listed.length; at += 1) {
    pairs.push(vocabulary.pair(listed[at] ?? NOWHERE, listed[at + 1] ?? NOWHERE));
  }
  return { words: listed, pairs };
}

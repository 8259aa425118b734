import type { Syllable } from './fold-vietnamese.ts';
import { marksAgree } from './fold-vietnamese.ts';
import type { InSteps } from './in-steps.ts';

/** The names that hold one word in one spelling. */
export interface Spelling {
  readonly marks: number;
  readonly names: readonly number[];
  readonly weight: number;
}

/** One word without marks: all its spellings, and how telling it is when no mark was typed. */
export interface Word {
  readonly number: number;
  readonly spellings: readonly Spelling[];
  readonly weight: number;
}

/** Which names hold which words and pairs of words; a word twice in a name counts once. */
export interface WordPostings {
  readonly words: ReadonlyMap<string, Word>;
  /** The names that hold two words in a row, by `pairKey`. */
  readonly pairs: ReadonlyMap<number, readonly number[]>;
  /** What a word or a pair that so many names hold weighs. */
  readonly weigh: (count: number) => number;
  /** The summed weight of the different words of each name. */
  readonly information: Float32Array;
}

/** A word while the names are read: who holds it, how many they are, the last of them. */
interface Holders {
  readonly number: number;
  readonly byMarks: Map<number, number[]>;
  count: number;
  last: number;
}

const NAMES_A_STEP = 400;

/** The key of two words in a row. */
export function pairKey(first: { number: number }, second: { number: number }): number {
  return first.number * 65_536 + second.number;
}

/** Reads the names; rarer words weigh more (`ln(1 + N / n)`, the usual inverse frequency). */
export function* postingsInSteps(names: readonly (readonly Syllable[])[]): InSteps<WordPostings> {
  const holders = new Map<string, Holders>();
  const pairHolders = new Map<number, number[]>();
  for (const [name, syllables] of names.entries()) {
    let before: Holders | null = null;
    for (const { text, marks } of syllables) {
      let word = holders.get(text);
      if (!word) {
        word = { number: holders.size, byMarks: new Map(), count: 0, last: -1 };
        holders.set(text, word);
      }
      if (word.last !== name) word.count++;
      word.last = name;
      append(word.byMarks, marks, name);
      if (before) append(pairHolders, pairKey(before, word), name);
      before = word;
    }
    if (name % NAMES_A_STEP === NAMES_A_STEP - 1) yield;
  }
  const weigh = (count: number) => Math.log(1 + names.length / count);
  const words = new Map<string, Word>();
  for (const [text, word] of holders) words.set(text, toWord(word, weigh));
  return { words, pairs: pairHolders, weigh, information: informationOf(names.length, words) };
}

/** The spellings of a word: the very one, those that agree with what was typed, the others. */
export function spellingsLike(
  word: Word,
  typed: number,
): [same: Spelling[], agree: Spelling[], differ: Spelling[]] {
  const parted: [Spelling[], Spelling[], Spelling[]] = [[], [], []];
  for (const spelling of word.spellings) {
    const { marks } = spelling;
    parted[marks === typed ? 0 : marksAgree(typed, marks) ? 1 : 2].push(spelling);
  }
  return parted;
}

function append(lists: Map<number, number[]>, key: number, name: number): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [name]);
  else if (list.at(-1) !== name) list.push(name);
}

function toWord({ number, byMarks, count }: Holders, weigh: (count: number) => number): Word {
  const spellings: Spelling[] = [];
  for (const [marks, names] of byMarks) {
    spellings.push({ marks, names, weight: weigh(names.length) });
  }
  return { number, spellings, weight: weigh(count) };
}

function informationOf(count: number, words: ReadonlyMap<string, Word>): Float32Array {
  const information = new Float32Array(count);
  for (const { spellings } of words.values()) {
    for (const { names, weight } of spellings) {
      for (const name of names) information[name]! += weight;
    }
  }
  return information;
}

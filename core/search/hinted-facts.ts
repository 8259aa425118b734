import type { Syllable } from './fold-vietnamese.ts';

/** Which facts are told with which words, so that words put together anew still hint at them. */
export interface HintBook {
  readonly numbers: ReadonlyMap<string, number>;
  /** The facts in whose tellings a word, or two words in a row (`pairOf`), occur. */
  readonly words: readonly (readonly number[])[];
  readonly pairs: ReadonlyMap<number, readonly number[]>;
  /** How much every fact loses for being told in many words. */
  readonly breadth: Float32Array;
}

/** A fact that the words of a query point at without telling it, between 0 and 1. */
export interface HintedFact {
  readonly fact: number;
  readonly share: number;
}

/** The weight of a pair of words beside that of the words alone. */
const PAIR = 0.6;
const HINTS_AT_MOST = 6;
/** How much a fact loses for being told in many words. */
const BREADTH = 0.1;
/** What a word weighs that no fact is told with: it, too, is left unexplained. */
const UNKNOWN = 2;
/** Facts that explain less of a query than this are passed over. */
const LEAST = 0.25;

/**
 * Makes the book. `phrasesOf` are the phrases, by number, with which each fact is told; `spelled`
 * how each is put.
 */
export function toHintBook(
  phrasesOf: readonly (readonly number[])[],
  spelled: readonly (readonly (readonly Syllable[])[])[],
): HintBook {
  const numbers = new Map<string, number>();
  const words: number[][] = [];
  const pairs = new Map<number, number[]>();
  const listsOf = spelled.map((phrases) => {
    const lists: number[][] = [];
    for (const phrase of phrases) {
      let before = -1;
      for (const { text } of phrase) {
        const word = numberOf(text, numbers);
        lists.push((words[word] ??= []));
        if (before >= 0) lists.push(listOf(pairs, pairOf(before, word)));
        before = word;
      }
    }
    return lists;
  });
  const breadth = new Float32Array(phrasesOf.length);
  for (const [fact, phrases] of phrasesOf.entries()) {
    let terms = 0;
    for (const phrase of phrases) {
      for (const facts of listsOf[phrase]!) {
        if (facts.at(-1) === fact) continue;
        facts.push(fact);
        terms++;
      }
    }
    breadth[fact] = 1 + BREADTH * Math.log(1 + terms);
  }
  return { numbers, words, pairs, breadth };
}

function numberOf(text: string, numbers: Map<string, number>): number {
  let number = numbers.get(text);
  if (number === undefined) numbers.set(text, (number = numbers.size));
  return number;
}

function listOf(lists: Map<number, number[]>, key: number): number[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}

function pairOf(word: number, next: number): number {
  return word * 65_536 + next;
}

/** The facts that hold most of what the words of a query say, best first. */
export function hintedFacts(query: readonly Syllable[], book: HintBook): HintedFact[] {
  const scores = new Float32Array(book.breadth.length);
  const weigh = (facts: readonly number[], factor: number) => {
    const rarity = Math.log(1 + scores.length / facts.length) * factor;
    for (const fact of facts) scores[fact]! += rarity;
    return rarity;
  };
  // Words of phrases that only forbid a fact tell none.
  const known = query.map(({ text }) => {
    const word = book.numbers.get(text);
    return word === undefined || book.words[word]!.length === 0 ? undefined : word;
  });
  let total = 0;
  for (const word of new Set(known)) {
    if (word !== undefined) total += weigh(book.words[word]!, 1);
  }
  const strange = query.filter((_, at) => known[at] === undefined).map(({ text }) => text);
  total += UNKNOWN * new Set(strange).size;
  for (const pair of new Set(pairsOf(known))) {
    const facts = book.pairs.get(pair);
    if (facts) weigh(facts, PAIR);
  }
  if (total === 0) return [];
  const best: HintedFact[] = [];
  for (const [fact, score] of scores.entries()) {
    const share = Math.min(1, score / total / book.breadth[fact]!);
    const last = best.at(-1);
    if (share < LEAST || (best.length === HINTS_AT_MOST && last && share <= last.share)) continue;
    let at = best.length;
    while (at > 0 && share > best[at - 1]!.share) at--;
    best.splice(at, 0, { fact, share });
    if (best.length > HINTS_AT_MOST) best.pop();
  }
  return best;
}

function pairsOf(words: readonly (number | undefined)[]): number[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    return word === undefined || next === undefined ? [] : [pairOf(word, next)];
  });
}

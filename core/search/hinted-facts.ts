import type { Syllable } from './fold-vietnamese.ts';

/** Which facts are told with which words, so that words put together anew still hint at them. */
export interface HintBook {
  /** The facts in whose tellings a word, or two words in a row, occur. */
  readonly facts: ReadonlyMap<string, readonly number[]>;
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
  phrasesOf: readonly ReadonlySet<number>[],
  spelled: readonly (readonly (readonly Syllable[])[])[],
): HintBook {
  const numbers = new Map<string, number>();
  const termsOfPhrase = spelled.map((phrases) => {
    const terms = new Set<number>();
    for (const term of phrases.flatMap(termsOf)) {
      let number = numbers.get(term);
      if (number === undefined) numbers.set(term, (number = numbers.size));
      terms.add(number);
    }
    return terms;
  });
  const factsOf: number[][] = Array.from(numbers, () => []);
  const breadth = new Float32Array(phrasesOf.length);
  for (const [fact, phrases] of phrasesOf.entries()) {
    let terms = 0;
    for (const phrase of phrases) {
      for (const term of termsOfPhrase[phrase]!) {
        const facts = factsOf[term]!;
        if (facts.at(-1) === fact) continue;
        facts.push(fact);
        terms++;
      }
    }
    breadth[fact] = 1 + BREADTH * Math.log(1 + terms);
  }
  return { facts: new Map(Array.from(numbers, ([term, at]) => [term, factsOf[at]!])), breadth };
}

/** The facts that hold most of what the words of a query say, best first. */
export function hintedFacts(query: readonly Syllable[], book: HintBook): HintedFact[] {
  const scores = new Float32Array(book.breadth.length);
  let total = 0;
  for (const term of new Set(termsOf(query))) {
    const facts = book.facts.get(term);
    const isPair = term.includes(' ');
    if (!facts) {
      if (!isPair) total += UNKNOWN;
      continue;
    }
    const rarity = Math.log(1 + scores.length / facts.length) * (isPair ? PAIR : 1);
    if (!isPair) total += rarity;
    for (const fact of facts) scores[fact]! += rarity;
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

function termsOf(syllables: readonly Syllable[]): string[] {
  const terms: string[] = [];
  for (const [at, { text }] of syllables.entries()) {
    terms.push(text);
    const next = syllables[at + 1];
    if (next) terms.push(`${text} ${next.text}`);
  }
  return terms;
}

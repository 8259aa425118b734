import type { EverydayWords, Fact, Rewrite } from './everyday-words.ts';
import { isClass } from './everyday-words.ts';
import type { RememberingFold, Syllable } from './fold-vietnamese.ts';
import { rememberingFold } from './fold-vietnamese.ts';
import type { InSteps } from './in-steps.ts';
import { finishSteps, mapInSteps } from './in-steps.ts';
import { marksRuleOf, PhraseBook } from './phrase-book.ts';
import type { CanonicalQuery, Rewriting } from './read-query.ts';
import type { HintBook } from './hinted-facts.ts';
import { toHintBook } from './hinted-facts.ts';
import { replacePhrases, rewrite } from './read-query.ts';

/** One way of telling a fact, its phrases and unwanted phrases as numbers. */
interface CompiledTelling {
  readonly fact: number;
  readonly phrases: readonly number[];
  readonly unwanted: readonly number[];
}

/** Everyday words made ready for reading queries. */
export interface EverydayLanguage {
  readonly rewriting: Rewriting;
  readonly phrases: PhraseBook<number>;
  readonly tellings: readonly CompiledTelling[];
  /** Tellings by each phrase they want. */
  readonly tellingsOf: readonly (readonly number[])[];
  readonly facts: readonly Fact[];
  readonly hints: HintBook;
  /** Syllables that occur in everyday words: none of them is a typo. */
  readonly syllables: ReadonlySet<string>;
}

/** A fact that a query tells, the places of the syllables that tell it, and in how many ways. */
export interface ToldFact {
  readonly fact: number;
  readonly places: readonly number[];
  readonly ways: number;
}

/** Compiles the words; later rewrites of the same phrase win over earlier ones. */
export function toEverydayLanguage(words: EverydayWords): EverydayLanguage {
  return finishSteps(languageInSteps(words));
}

/** The same in steps. */
export function* languageInSteps(
  words: EverydayWords,
  fold = rememberingFold(),
): InSteps<EverydayLanguage> {
  yield;
  const syllables = new Set<string>();
  const rewriting = toRewriting(words, syllables);
  yield;
  const numbers = new PhraseNumbers(rewriting, words.classes, syllables, fold);
  const numbered = yield* mapInSteps(words.facts, FACTS_A_STEP, ({ tellings }, fact) =>
    tellings.flatMap((telling) => {
      const phrases = telling.phrases.map((phrase) => numbers.numberOf(phrase));
      const unwanted = telling.unwanted.map((phrase) => numbers.numberOf(phrase));
      return phrases.includes(NO_PHRASE) ? [] : [{ fact, phrases, unwanted }];
    }),
  );
  const tellings = numbered.flat();
  const tellingsOf: number[][] = Array.from({ length: numbers.spelled.length }, () => []);
  for (const [at, { phrases }] of tellings.entries()) {
    for (const phrase of phrases) {
      if (tellingsOf[phrase]!.at(-1) !== at) tellingsOf[phrase]!.push(at);
    }
  }
  yield;
  const phrasesOf = numbered.map((ways) => ways.flatMap(({ phrases }) => phrases));
  return {
    rewriting,
    phrases: numbers.phrases,
    tellings,
    tellingsOf,
    facts: words.facts,
    hints: toHintBook(phrasesOf, numbers.spelled),
    syllables,
  };
}

/** Adds all the words that it meets to the syllables. */
function toRewriting({ rewrites }: EverydayWords, syllables: Set<string>): Rewriting {
  const rewriting: Rewriting = { words: new PhraseBook(), phrases: new PhraseBook() };
  const isWord = ({ from, to }: Rewrite) => from.length === 1 && to.length === 1;
  for (const { from, to, rule } of rewrites.filter(isWord)) {
    rewriting.words.add(from, to, rule);
  }
  for (const each of rewrites) {
    for (const { text } of [...each.from, ...each.to]) syllables.add(text);
    if (isWord(each)) continue;
    const { from, to, rule } = each;
    rewriting.phrases.add(from, to, rule);
    // A query has its words rewritten first: a phrase must be found in what is left of it, unless
    // nothing is, for then it is an ordinary phrase of the words it was rewritten to.
    const read = replacePhrases(from, rewriting.words, true);
    if (from.some((syllable) => read.includes(syllable))) {
      rewriting.phrases.add(read, to, rule);
    }
  }
  return rewriting;
}

const FACTS_A_STEP = 120;
const NO_PHRASE = -1;

/** Numbers phrases, and finds them again in canonical queries. */
class PhraseNumbers {
  readonly phrases = new PhraseBook<number>();
  /** The canonical spellings of each phrase. */
  readonly spelled: (readonly Syllable[])[][] = [];
  readonly #numbers = new Map<string, number>();
  readonly #rewriting: Rewriting;
  readonly #classes: ReadonlyMap<string, readonly string[]>;
  readonly #syllables: Set<string>;
  readonly #fold: RememberingFold;

  constructor(
    rewriting: Rewriting,
    classes: ReadonlyMap<string, readonly string[]>,
    syllables: Set<string>,
    fold: RememberingFold,
  ) {
    this.#rewriting = rewriting;
    this.#classes = classes;
    this.#syllables = syllables;
    this.#fold = fold;
  }

  /** The number of a phrase or of a class; `NO_PHRASE` when nothing but empty words is left. */
  numberOf(phrase: string): number {
    const known = this.#numbers.get(phrase);
    if (known !== undefined) return known;
    const members = isClass(phrase) ? (this.#classes.get(phrase.slice(1, -1)) ?? []) : [phrase];
    let number = NO_PHRASE;
    for (const member of members) {
      const syllables = this.#canonical(member);
      if (!syllables) continue;
      if (number === NO_PHRASE) number = this.spelled.push([]) - 1;
      this.spelled[number]!.push(syllables);
      this.phrases.add(syllables, number, marksRuleOf(member));
    }
    this.#numbers.set(phrase, number);
    return number;
  }

  /** Null for a phrase that loses so many empty words that a single syllable is left of several. */
  #canonical(phrase: string): readonly Syllable[] | null {
    const typed = this.#fold(phrase);
    for (const { text } of typed) this.#syllables.add(text);
    const canonical = rewrite(typed, this.#rewriting, true);
    return canonical.length === 0 || (canonical.length === 1 && typed.length > 1)
      ? null
      : canonical;
  }
}

/**
 * The facts that a query tells, each once. A telling that lies wholly inside a longer one is not
 * told: whoever says "mất sổ đỏ" has not said "mất" and "sổ đỏ" besides.
 */
export function toldFacts(query: CanonicalQuery, language: EverydayLanguage): ToldFact[] {
  const placesOf = new Map<number, number[]>();
  const { syllables, marked } = query;
  for (const at of syllables.keys()) {
    for (const hit of language.phrases.startingAt(syllables, at, marked)) {
      const places = placesOf.get(hit.value) ?? [];
      for (let place = at; place < at + hit.length; place++) places.push(place);
      placesOf.set(hit.value, places);
    }
  }
  const heard: { fact: number; places: number[] }[] = [];
  for (const phrase of placesOf.keys()) {
    for (const at of language.tellingsOf[phrase]!) {
      const telling = language.tellings[at]!;
      // A telling of several phrases is looked at once, from its first.
      if (telling.phrases[0] !== phrase) continue;
      if (!telling.phrases.every((wanted) => placesOf.has(wanted))) continue;
      if (telling.unwanted.some((unwanted) => placesOf.has(unwanted))) continue;
      const places = new Set(telling.phrases.flatMap((wanted) => placesOf.get(wanted)!));
      heard.push({ fact: telling.fact, places: [...places] });
    }
  }
  const kept = heard.filter(
    (one) =>
      !heard.some((other) => other.fact !== one.fact && liesInside(one.places, other.places)),
  );
  const told = new Map<number, { places: Set<number>; ways: Set<string> }>();
  for (const { fact, places } of kept) {
    const known = told.get(fact) ?? { places: new Set(), ways: new Set() };
    for (const place of places) known.places.add(place);
    known.ways.add(places.join(','));
    told.set(fact, known);
  }
  return [...told].map(([fact, { places, ways }]) => ({
    fact,
    places: [...places],
    ways: ways.size,
  }));
}

function liesInside(inner: readonly number[], outer: readonly number[]): boolean {
  return inner.length < outer.length && inner.every((place) => outer.includes(place));
}

import type { Syllable } from './fold-vietnamese.ts';
import { lacksToneOnly, marksAgree } from './fold-vietnamese.ts';

/**
 * Which marks a phrase is found with: some of its own (`usual`), all of them (`required`), or any at
 * all, when it was noted without them (`any`).
 */
export type MarksRule = 'usual' | 'required' | 'any';

/** Reads the sign before a phrase that tells its rule: `^` requires the marks, `?` takes any. */
export function marksRuleOf(phrase: string): MarksRule {
  if (phrase.startsWith('^')) return 'required';
  return phrase.startsWith('?') ? 'any' : 'usual';
}

interface Ending<T> {
  readonly phrase: readonly Syllable[];
  readonly value: T;
  readonly rule: MarksRule;
}

/** A phrase found in a text: how many syllables it takes, what it stands for. */
export interface PhraseHit<T> {
  readonly length: number;
  readonly value: T;
}

const NO_HITS: readonly never[] = [];
const NO_ENDINGS: readonly never[] = [];

function stepOf(place: number, word: number): number {
  return place * 65_536 + word;
}

/** Finds known phrases in a row of syllables, whatever part of the marks was typed. */
export class PhraseBook<T> {
  /** Numbers of the words of all phrases. */
  readonly #words = new Map<string, number>();
  /** Where a word leads from a place, by `stepOf`; every phrase sets out from place 0. */
  readonly #steps = new Map<number, number>();
  /** The phrases that end at each place. */
  readonly #endings: (readonly Ending<T>[])[] = [NO_ENDINGS];

  /** Adds a phrase of one syllable or more. */
  add(phrase: readonly Syllable[], value: T, rule: MarksRule = 'usual'): void {
    let place = 0;
    for (const { text } of phrase) {
      let word = this.#words.get(text);
      if (word === undefined) this.#words.set(text, (word = this.#words.size));
      const step = stepOf(place, word);
      let next = this.#steps.get(step);
      if (next === undefined) {
        next = this.#endings.push(NO_ENDINGS) - 1;
        this.#steps.set(step, next);
      }
      place = next;
    }
    this.#endings[place] = this.#endings[place]!.concat({ phrase, value, rule });
  }

  /**
   * All phrases that begin at the place, shortest first; of equal length the one added last comes
   * last. In a `marked` text a syllable without marks means what it says; elsewhere it may stand for
   * any marks.
   */
  startingAt(syllables: readonly Syllable[], at: number, marked: boolean): readonly PhraseHit<T>[] {
    let hits: PhraseHit<T>[] | null = null;
    let place: number | undefined = 0;
    for (let last = at; last < syllables.length; last++) {
      const word = this.#words.get(syllables[last]!.text);
      place = word === undefined ? undefined : this.#steps.get(stepOf(place, word));
      if (place === undefined) break;
      for (const { phrase, value, rule } of this.#endings[place]!) {
        const isAlike =
          rule === 'any' ||
          (rule === 'required'
            ? phrase.every(({ marks }, offset) => syllables[at + offset]!.marks === marks)
            : isSpelledLike(syllables, at, { phrase, marked }));
        if (isAlike) (hits ??= []).push({ length: last + 1 - at, value });
      }
    }
    return hits ?? NO_HITS;
  }
}

/** True when at least a fifth of the syllables carry marks: then bare ones are meant to be bare. */
export function isMarkedText(syllables: readonly Syllable[]): boolean {
  const marked = syllables.filter(({ marks }) => marks !== 0).length;
  return marked > 0 && marked * 5 >= syllables.length;
}

/**
 * A single syllable must agree in its marks; of a longer phrase one may lack some, and of three or
 * more one may be marked wrongly, as happens in a hurry.
 */
function isSpelledLike(
  syllables: readonly Syllable[],
  at: number,
  { phrase, marked }: { readonly phrase: readonly Syllable[]; readonly marked: boolean },
): boolean {
  let wrong = 0;
  let bare = 0;
  for (let offset = 0; offset < phrase.length; offset++) {
    const typed = syllables[at + offset]!.marks;
    const full = phrase[offset]!.marks;
    if (typed === full) continue;
    if (!marksAgree(typed, full) || (marked && lacksToneOnly(typed, full))) wrong++;
    else if (marked) bare++;
  }
  return wrong > 0 ? wrong === 1 && phrase.length >= 3 : bare < phrase.length;
}

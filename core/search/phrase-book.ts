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

/** Finds known phrases in a row of syllables, whatever part of the marks was typed. */
export class PhraseBook<T> {
  readonly #endings = new Map<string, Ending<T>[]>();
  /** How long the longest phrase is that begins with a syllable. */
  readonly #longest = new Map<string, number>();

  /** Adds a phrase of one syllable or more. */
  add(phrase: readonly Syllable[], value: T, rule: MarksRule = 'usual'): void {
    let key = phrase[0]!.text;
    for (let at = 1; at < phrase.length; at++) key += ` ${phrase[at]!.text}`;
    const ending = { phrase, value, rule };
    const known = this.#endings.get(key);
    if (known) known.push(ending);
    else this.#endings.set(key, [ending]);
    const first = phrase[0]!.text;
    const longest = this.#longest.get(first) ?? 0;
    if (phrase.length > longest) this.#longest.set(first, phrase.length);
  }

  /**
   * All phrases that begin at the place, shortest first; of equal length the one added last comes
   * last. In a `marked` text a syllable without marks means what it says; elsewhere it may stand for
   * any marks.
   */
  startingAt(syllables: readonly Syllable[], at: number, marked: boolean): readonly PhraseHit<T>[] {
    const longest = this.#longest.get(syllables[at]!.text);
    if (longest === undefined) return NO_HITS;
    const hits: PhraseHit<T>[] = [];
    const end = Math.min(syllables.length, at + longest);
    let key = '';
    for (let last = at; last < end; last++) {
      key = last === at ? syllables[last]!.text : `${key} ${syllables[last]!.text}`;
      for (const { phrase, value, rule } of this.#endings.get(key) ?? []) {
        const isAlike =
          rule === 'any' ||
          (rule === 'required'
            ? phrase.every(({ marks }, offset) => syllables[at + offset]!.marks === marks)
            : isSpelledLike(syllables, at, { phrase, marked }));
        if (isAlike) hits.push({ length: last + 1 - at, value });
      }
    }
    return hits;
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

import type { Syllable } from './fold-vietnamese.ts';
import { foldSyllables } from './fold-vietnamese.ts';
import type { PhraseBook } from './phrase-book.ts';
import { isMarkedText } from './phrase-book.ts';
import type { SpellingBook } from './correct-spelling.ts';
import { correctSpelling } from './correct-spelling.ts';

/** What rewriting needs: single words first, then whole phrases (and words that say nothing). */
export interface Rewriting {
  readonly words: PhraseBook<readonly Syllable[]>;
  readonly phrases: PhraseBook<readonly Syllable[]>;
}

/** Longest text that is read; what follows is passed over. */
const QUERY_SYLLABLES = 40;

/** A query in canonical words, and whether its marks were typed. */
export interface CanonicalQuery {
  readonly syllables: readonly Syllable[];
  readonly marked: boolean;
}

/** The query in canonical words: typing undone, typos mended, abbreviations spelled out. */
export function readQuery(
  query: string,
  spelling: SpellingBook,
  rewriting: Rewriting,
): CanonicalQuery {
  const typed = foldSyllables(query.slice(0, 400)).slice(0, QUERY_SYLLABLES);
  const corrected = correctSpelling(typed, spelling);
  const marked = isMarkedText(corrected);
  return { syllables: rewrite(corrected, rewriting, marked), marked };
}

/** Words in canonical form; facts are read the same way, so that both sides meet. */
export function rewrite(
  syllables: readonly Syllable[],
  rewriting: Rewriting,
  marked: boolean,
): readonly Syllable[] {
  const words = replacePhrases(syllables, rewriting.words, marked);
  return replacePhrases(words, rewriting.phrases, marked);
}

/** Each longest known phrase replaced by what it stands for; the same list when there is none. */
export function replacePhrases(
  syllables: readonly Syllable[],
  book: PhraseBook<readonly Syllable[]>,
  marked: boolean,
): readonly Syllable[] {
  let result: Syllable[] | null = null;
  for (let at = 0; at < syllables.length;) {
    const longest = book.startingAt(syllables, at, marked).at(-1);
    if (longest) {
      result ??= syllables.slice(0, at);
      result.push(...longest.value);
    } else result?.push(syllables[at]!);
    at += longest?.length ?? 1;
  }
  return result ?? syllables;
}

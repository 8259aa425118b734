import type { Syllable } from './fold-vietnamese.ts';
import { undoTyping } from './undo-typing.ts';

/** The syllables that occur in names or everyday words, and how often. */
export interface SpellingBook {
  readonly known: ReadonlyMap<string, number>;
  /** Known syllables by each form with one letter left out. */
  readonly shortened: ReadonlyMap<string, readonly string[]>;
}

/** Makes the book; syllables of one or two letters are too short to be mended. */
export function toSpellingBook(known: ReadonlyMap<string, number>): SpellingBook {
  const shortened = new Map<string, string[]>();
  for (const syllable of known.keys()) {
    if (syllable.length < 3 || /\d/.test(syllable)) continue;
    for (const form of [syllable, ...withoutOneLetter(syllable)]) {
      const list = shortened.get(form);
      if (list) list.push(syllable);
      else shortened.set(form, [syllable]);
    }
  }
  return { known, shortened };
}

/**
 * Leaves known syllables alone. The others are, in this order: leftovers of Telex or VNI, syllables
 * run together (`khaisinh`), or a known syllable with one letter wrong, missing, doubled or swapped.
 */
export function correctSpelling(typed: readonly Syllable[], book: SpellingBook): Syllable[] {
  return typed.flatMap((syllable) => {
    if (book.known.has(syllable.text)) return [syllable];
    const undone = undoTyping(syllable.text);
    if (undone && book.known.has(undone.text)) {
      return [{ text: undone.text, marks: undone.marks | syllable.marks }];
    }
    const single = undoTyping(withoutDoubles(syllable.text)) ?? {
      text: withoutDoubles(syllable.text),
      marks: 0,
    };
    if (single.text.length > 1 && book.known.has(single.text))
      return [{ text: single.text, marks: syllable.marks }];
    const parts = splitTogether(syllable.text, book.known);
    if (parts) return parts.map((text) => ({ text, marks: 0 }));
    const near = nearest(syllable.text, book);
    return [near ? { text: near, marks: syllable.marks } : syllable];
  });
}

function withoutDoubles(text: string): string {
  return text.replace(/([a-z])\1+/g, '$1');
}

function withoutOneLetter(text: string): string[] {
  return [...text].map((_, at) => text.slice(0, at) + text.slice(at + 1));
}

/** The fewest known syllables, of two letters or more, that make up the text; null when none do. */
function splitTogether(text: string, known: ReadonlyMap<string, number>): string[] | null {
  if (text.length < 5 || text.length > 40) return null;
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= text.length; end++) {
    let shortest: string[] | null = null;
    for (let begin = Math.max(0, end - 7); begin <= end - 2; begin++) {
      const before = best[begin];
      const part = text.slice(begin, end);
      if (!before || !known.has(part)) continue;
      if (!shortest || before.length + 1 < shortest.length) shortest = [...before, part];
    }
    best[end] = shortest;
  }
  return best[text.length]!;
}

/** The most frequent known syllable at one mistake's distance; first letters are seldom wrong. */
function nearest(text: string, book: SpellingBook): string | null {
  if (text.length < 3 || text.length > 8 || /\d/.test(text)) return null;
  let found: string | null = null;
  let best = 0;
  for (const form of [text, ...withoutOneLetter(text)]) {
    for (const candidate of book.shortened.get(form) ?? []) {
      const isSameStart = candidate[0] === text[0];
      if (!isSameStart && text.length < 5) continue;
      const known = book.known.get(candidate)!;
      const frequency = Math.log(2 + known) * (isSameStart ? 4 : 1);
      if (frequency > best) [found, best] = [candidate, frequency];
    }
  }
  return found;
}

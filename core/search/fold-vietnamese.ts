/**
 * One syllable as it is compared: plain letters, and its marks as bits. Marks are kept apart so that
 * a citizen who types half of them, or none, still meets the official spelling.
 */
export interface Syllable {
  /** Lower-case letters `a-z` and digits; `y` at the end after a consonant is written `i`. */
  readonly text: string;
  /** Bits of `MARKS`; 0 when the syllable carries none. */
  readonly marks: number;
}

/**
 * Hook and tilde share a bit: southern speech does not tell them apart, so neither does spelling.
 */
const MARKS: Readonly<Record<string, number>> = {
  '\u0300': 1,
  '\u0301': 2,
  '\u0309': 4,
  '\u0303': 4,
  '\u0323': 8,
  '\u0306': 16,
  '\u0302': 32,
  '\u031b': 64,
};
const STROKE = 128;
const TONES = 15;

/** True when every letter is full but the tone is missing: `thuê` is another word than `thuế`. */
export function lacksToneOnly(typed: number, full: number): boolean {
  return typed > TONES && typed === (full & ~TONES);
}

/** What one character adds to a syllable; null for one that stands between syllables. */
interface Sign {
  readonly letters: string;
  readonly marks: number;
}

/** All Vietnamese letters lie below; a full array is read faster than one with holes. */
const SIGNS_KEPT = 0x2000;
const signs: (Sign | null | undefined)[] = Array.from({ length: SIGNS_KEPT }, () => undefined);

/** The syllables of a text in order; everything but letters and digits separates. */
export function foldSyllables(text: string): Syllable[] {
  const syllables: Syllable[] = [];
  let letters = '';
  let marks = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = at < text.length ? signOf(text.charCodeAt(at)) : null;
    if (sign) {
      letters += sign.letters;
      marks |= sign.marks;
    } else {
      if (letters !== '') syllables.push({ text: withFinalI(letters), marks });
      letters = '';
      marks = 0;
    }
  }
  return syllables;
}

/** A way to fold texts that remembers what it has folded. */
export type RememberingFold = (text: string) => readonly Syllable[];

/**
 * `foldSyllables` for many texts that share most of their words: each word is folded once, and all
 * texts hold the same syllables of it.
 */
export function rememberingFold(): RememberingFold {
  const known = new Map<number, { readonly written: string; readonly folded: Syllable[] }>();
  // Words are found by a hash of their letters: that is faster than to cut each from its text.
  return (text) => {
    const syllables: Syllable[] = [];
    let begin = 0;
    let hash = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : SPACE;
      if (code !== SPACE) {
        hash = (Math.imul(hash, 31) + code) | 0;
        continue;
      }
      let word = known.get(hash);
      if (word?.written.length !== at - begin || !text.startsWith(word.written, begin)) {
        const written = text.slice(begin, at);
        known.set(hash, (word = { written, folded: foldSyllables(written) }));
      }
      for (const syllable of word.folded) syllables.push(syllable);
      begin = at + 1;
      hash = 0;
    }
    // The copy is as long as it needs to be: thousands are kept.
    return syllables.slice();
  };
}

/** Plain letters, single spaces: `Đăng ký khai sinh` becomes `dang ki khai sinh`. */
export function foldText(text: string): string {
  return foldSyllables(text)
    .map((syllable) => syllable.text)
    .join(' ');
}

/** True when everything that was typed agrees with the full spelling; unmarked agrees with all. */
export function marksAgree(typed: number, full: number): boolean {
  return (typed & ~full) === 0;
}

function signOf(code: number): Sign | null {
  if (code >= SIGNS_KEPT) return toSign(String.fromCharCode(code));
  let sign = signs[code];
  if (sign === undefined) signs[code] = sign = toSign(String.fromCharCode(code));
  return sign;
}

/** Letters of other scripts belong to a syllable but add nothing to it. */
function toSign(character: string): Sign | null {
  if (!/[\p{L}\p{M}\p{N}]/u.test(character)) return null;
  let letters = '';
  let marks = 0;
  for (const part of character.toLowerCase().normalize('NFD')) {
    if (part === 'đ') {
      letters += 'd';
      marks |= STROKE;
    } else if (/[a-z0-9]/.test(part)) letters += part;
    else marks |= MARKS[part] ?? 0;
  }
  return { letters, marks };
}

const FINAL_Y = /^(?:qu|[bdghklmnstv]|[tnkp]h)y$/;

/** `ky` and `ki`, `ly` and `li`, `quy` and `qui` are the same word in two spellings. */
function withFinalI(letters: string): string {
  if (letters.charCodeAt(letters.length - 1) !== LETTER_Y || !FINAL_Y.test(letters)) return letters;
  return `${letters.slice(0, -1)}i`;
}

const LETTER_Y = 121;
const SPACE = 32;

/** Texts written with one sign for each word, and the words by sign. */
export interface PackedTexts {
  readonly words: string;
  readonly texts: readonly string[];
}

/** A word with the space after it; line ends and punctuation stand alone. */
const WORD = /[^\s,;:()/.|+!>]+ ?|[\s\S]/gu;
/** Stands between the words of the list; no text may hold it. */
export const BETWEEN_WORDS = '\u0001';

/**
 * Writes texts that repeat the same words so that they pack well: the most frequent words get the
 * signs that take one byte. `unpackTexts` gives them back to the letter.
 */
export function packTexts(texts: readonly string[]): PackedTexts {
  const split = texts.map((text) => text.match(WORD) ?? []);
  const counts = new Map<string, number>();
  for (const words of split) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts.keys()].sort(
    (a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1),
  );
  const signs = new Map(words.map((word, rank) => [word, signOf(rank)]));
  return {
    words: words.join(BETWEEN_WORDS),
    texts: split.map((each) => each.map((word) => signs.get(word)!).join('')),
  };
}

/** The texts that were packed; null when a sign stands for no word. */
export function unpackTexts({ words, texts }: PackedTexts): string[] | null {
  const list = words.split(BETWEEN_WORDS);
  const unpacked: string[] = [];
  for (const text of texts) {
    let whole = '';
    for (let at = 0; at < text.length; at++) {
      const word = list[rankOf(text.charCodeAt(at))];
      if (word === undefined) return null;
      whole += word;
    }
    unpacked.push(whole);
  }
  return unpacked;
}

/** Printable signs that JSON need not escape: those of one byte, then those of more. */
const FIRST_SIGN = 0x23;
const BACKSLASH = 0x5c;
const ONE_BYTE_END = 0x7f;
const FIRST_LONG_SIGN = 0xa1;
const ONE_BYTE_SIGNS = ONE_BYTE_END - FIRST_SIGN - 1;
/** Beyond lie halves of pairs. */
const LONG_SIGN_END = 0xd800;

function signOf(rank: number): string {
  if (rank < ONE_BYTE_SIGNS) {
    const code = FIRST_SIGN + rank;
    return String.fromCharCode(code < BACKSLASH ? code : code + 1);
  }
  const code = FIRST_LONG_SIGN + rank - ONE_BYTE_SIGNS;
  if (code >= LONG_SIGN_END) throw new RangeError('too many different words to pack');
  return String.fromCharCode(code);
}

function rankOf(code: number): number {
  if (code >= FIRST_LONG_SIGN) return code - FIRST_LONG_SIGN + ONE_BYTE_SIGNS;
  return code - FIRST_SIGN - (code > BACKSLASH ? 1 : 0);
}

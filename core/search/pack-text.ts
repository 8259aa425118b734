/** Texts written with one sign for each word, and the words by sign. */
export interface PackedTexts {
  readonly words: string;
  readonly texts: readonly string[];
}

const SEPARATOR = /[\s,;:()/.|+!>]/u;
const PIECE = /[^\s,;:()/.|+!>]+|[\s\S]/gu;
/** Stands between the words of the list; no text may hold it. */
export const BETWEEN_WORDS = '\u0001';

/**
 * Writes texts that repeat the same words so that they pack well: the most frequent words get the
 * signs that take one byte, and the space between two words is left out. `unpackTexts` gives the
 * texts back to the letter.
 */
export function packTexts(texts: readonly string[]): PackedTexts {
  const split = texts.map(piecesOf);
  const counts = new Map<string, number>();
  for (const pieces of split) {
    for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
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

/** Words and separators; a single space between two words is implied. */
function piecesOf(text: string): string[] {
  const pieces = text.match(PIECE) ?? [];
  const isWordAt = (at: number) => at in pieces && isWord(pieces[at]!);
  return pieces.filter((piece, at) => piece !== ' ' || !isWordAt(at - 1) || !isWordAt(at + 1));
}

function isWord(piece: string): boolean {
  return !SEPARATOR.test(piece);
}

/** The texts that were packed; null when a sign stands for no word. */
export function unpackTexts({ words, texts }: PackedTexts): string[] | null {
  const list = words.split(BETWEEN_WORDS);
  const isWordOf = list.map(isWord);
  const unpacked: string[] = [];
  for (const text of texts) {
    let whole = '';
    let wasWord = false;
    for (let at = 0; at < text.length; at++) {
      const rank = rankOf(text.charCodeAt(at));
      const word = list[rank];
      if (word === undefined) return null;
      const isNextWord = isWordOf[rank]!;
      whole += wasWord && isNextWord ? ` ${word}` : word;
      wasWord = isNextWord;
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

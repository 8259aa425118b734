import { foldText } from './folded-text.ts';
import { wordBits } from './lexicon.ts';
import type { PersonalDataKind } from './personal-data-kind.ts';
import { readPhrases, type Phrases } from './phrase-table.ts';
import { splitWords, type Word } from './split-words.ts';

/** A stretch of the text that is personal data, as UTF-16 offsets, `end` excluded. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

/**
 * One comment, split into words and judged as a whole, and what has been found in it so far. The
 * finders run one after another and never look at words that an earlier one has claimed.
 */
export interface Reading {
  readonly text: string;
  /** Same length as `text`, lower case, without marks. */
  readonly folded: string;
  readonly words: readonly Word[];
  /** Written with Vietnamese marks. */
  readonly marked: boolean;
  /** Capitals tell names from other words: neither all small, nor all large, nor Every Word So. */
  readonly cased: boolean;
  /** Large letters stand only where a sentence begins: who writes so may write names small. */
  readonly initial: boolean;
  readonly english: boolean;
  /** The `WORD` bits of each word. */
  readonly bits: readonly number[];
  readonly phrases: Phrases;
  readonly taken: number[];
  readonly found: PersonalData[];
}

const ENGLISH = new Set(
  `the is was were and for of my please staff very they their have has with are this she he her his
  not but at name you your i number person before account date private removed`.split(/\s+/u),
);

const SENTENCE_ENDS = new Set(['.', '!', '?', ':', '"', '(']);

/** Reads a text in NFC. Linear in its length. */
export function readComment(text: string): Reading {
  const folded = foldText(text);
  const words = splitWords(text, folded);
  const style = judgeStyle(words);
  const phrases = readPhrases(words, style.marked);
  const bits: number[] = [];
  const taken: number[] = [];
  for (const word of words) {
    taken.push(word.shape === 'placeholder' || word.shape === 'line' ? 1 : 0);
    bits.push(word.shape === 'letters' ? wordBits(word, style.marked) : 0);
  }
  return { text, folded, words, ...style, bits, phrases, taken, found: [] };
}

function judgeStyle(
  words: readonly Word[],
): Pick<Reading, 'marked' | 'cased' | 'initial' | 'english'> {
  const count = { letters: 0, marked: 0, first: 0, all: 0, english: 0, inner: 0 };
  let begins = true;
  for (const word of words) {
    if (word.shape !== 'letters') {
      if (word.shape !== 'mark' || SENTENCE_ENDS.has(word.fold)) begins = true;
      continue;
    }
    if (word.capitals !== 'none' && !begins) count.inner += 1;
    begins = false;
    count.letters += 1;
    if (word.lower !== word.fold) count.marked += 1;
    else if (ENGLISH.has(word.fold)) count.english += 1;
    if (word.capitals === 'first') count.first += 1;
    if (word.capitals === 'all') count.all += 1;
  }
  const small = count.letters - count.first - count.all;
  return {
    marked: isMarked(count.marked, count.letters),
    cased: count.first > 0 && (count.letters < 6 ? count.all < 2 : small * 10 >= count.letters * 3),
    initial: count.inner === 0,
    english: count.marked * 10 < count.letters && count.english * 5 > count.letters,
  };
}

/** Texts in which most words lack their marks are read as if all did. */
function isMarked(marked: number, letters: number): boolean {
  return marked > 0 && (letters < 8 ? marked * 6 >= letters : marked * 9 >= letters * 4);
}

/** The word at a place, in the spelling the lexicon of this text uses; `` beyond the ends. */
export function keyAt(reading: Reading, at: number): string {
  const word = reading.words[at];
  if (word === undefined) return '';
  return reading.marked ? word.lower : word.fold;
}

/** The word without marks; `` beyond the ends. */
export function foldAt(reading: Reading, at: number): string {
  return reading.words[at]?.fold ?? '';
}

/** Whether a free word stands at the place. */
export function isFree(reading: Reading, at: number): boolean {
  return at >= 0 && at < reading.words.length && reading.taken[at] === 0;
}

export function isFreeLetters(reading: Reading, at: number): boolean {
  return isFree(reading, at) && reading.words[at]?.shape === 'letters';
}

export function hasBits(reading: Reading, at: number, wanted: number): boolean {
  return ((reading.bits[at] ?? 0) & wanted) !== 0;
}

/** Claims the words from `from` up to, not including, `to` as one piece of personal data. */
export function claim(reading: Reading, from: number, to: number, kind: PersonalDataKind): void {
  const first = reading.words[from];
  const last = reading.words[to - 1];
  if (first === undefined || last === undefined) return;
  reading.taken.fill(1, from, to);
  reading.found.push({ kind, start: first.start, end: last.end });
}

/** Claims a part of some words, where words are written without spaces; all of them count as taken. */
export function claimWithin(
  reading: Reading,
  words: { readonly from: number; readonly to: number },
  kind: PersonalDataKind,
  part: { readonly start: number; readonly end: number },
): void {
  reading.taken.fill(1, words.from, words.to);
  reading.found.push({ kind, start: part.start, end: part.end });
}

/** Index of the first word that begins at or after a UTF-16 offset, searched from `from` on. */
export function wordIndexAfter(reading: Reading, from: number, offset: number): number {
  let at = from;
  while (at < reading.words.length && (reading.words[at]?.start ?? offset) < offset) at += 1;
  return at;
}

/** Whether the word is written large in a text where that means something. */
export function isLarge(reading: Reading, at: number): boolean {
  return reading.cased && isFreeLetters(reading, at) && reading.words[at]?.capitals !== 'none';
}

import {
  falseNameLength,
  heroLength,
  isPair,
  placeNameLength,
  reveredLength,
} from './common-phrases.ts';
import { foldText } from './folded-text.ts';
import { phraseTable, type PhraseTable } from './phrase-table.ts';
import { HOMES, NO_HOMES, OFFICES } from './find-addresses.ts';
import { NAMED_AFTER } from './place-words.ts';
import { HINTS, INTRODUCTIONS, KIN_WORDS, LABELS, ROLES } from './role-words.ts';
import { COMMUNE_NAME, NUMBERED_PLACE, SMALL_PLACE, STREET_WORD, UNIT_WORD } from './place-name.ts';
import type { Reading } from './reading.ts';
import { classAt } from './word-class.ts';

/** What the finders that go by rules would claim; the words themselves stay free. */
export interface Proposal {
  readonly from: number;
  readonly to: number;
  readonly kind: 'address' | 'birth-date';
}

/** Numbers about each word of a reading from which its features are made. */
export interface Clues {
  /** Which word it is, in the text's own spelling. */
  readonly id: Int32Array;
  /** Which word it is without marks. */
  readonly fold: Int32Array;
  /** Which word it is, with the marks it has. */
  readonly exact: Int32Array;
  readonly wordClass: Uint8Array;
  /** Which lists of words it is in. */
  readonly bits: Uint16Array;
  /** How it is written, in the style of the whole comment. */
  readonly capitals: Uint8Array;
  /** The word ends a phrase that announces a person. */
  readonly person: Uint8Array;
  /** The word ends a phrase that begins a part of an address. */
  readonly place: Uint8Array;
  /** The word is part of a name that everybody knows. */
  readonly known: Uint8Array;
  /** It makes another word with its neighbours. */
  readonly pair: Uint8Array;
  /** What the rules would claim here. */
  readonly ruled: Uint8Array;
  /** The nearest of a home and an office before. */
  readonly setting: Uint8Array;
  readonly ending: Int32Array;
}

const PERSONS: readonly (readonly [PhraseTable, number])[] = [
  [phraseTable(HINTS), 1],
  [phraseTable(INTRODUCTIONS), 2],
  // Also without marks, in texts that leave out some of them ("be Gia Hân").
  [phraseTable([...KIN_WORDS, ...KIN_WORDS.map(foldText)]), 3],
  [phraseTable(ROLES), 4],
  [phraseTable(LABELS), 5],
];
const PLACES: readonly (readonly [PhraseTable, number])[] = [
  [phraseTable(NAMED_AFTER), 1],
  [UNIT_WORD, 2],
  [STREET_WORD, 3],
  [NUMBERED_PLACE, 4],
  [SMALL_PLACE, 5],
];

/** Beyond the ends of the text two words of padding stand on either side. */
export const PADDING = 2;

const TAKEN: Readonly<Record<string, string>> = {
  name: '<n>',
  address: '<a>',
  'birth-date': '<b>',
};

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}

const BEYOND = hashWord('<end>');

export function cluesOf(reading: Reading, proposals: readonly Proposal[]): Clues {
  const size = reading.words.length + PADDING * 2;
  const clues: Clues = {
    id: new Int32Array(size).fill(BEYOND),
    fold: new Int32Array(size).fill(BEYOND),
    exact: new Int32Array(size).fill(BEYOND),
    wordClass: new Uint8Array(size),
    bits: new Uint16Array(size),
    capitals: new Uint8Array(size),
    person: new Uint8Array(size),
    place: new Uint8Array(size),
    known: new Uint8Array(size),
    pair: new Uint8Array(size),
    ruled: new Uint8Array(size),
    setting: new Uint8Array(size),
    ending: new Int32Array(size),
  };
  clues.bits.set(reading.bits, PADDING);
  const style = styleOf(reading);
  for (let at = 0; at < reading.words.length; at += 1) {
    readWord(reading, at, clues, style);
    readPhrases(reading, at, clues);
  }
  for (const { from, to, kind } of proposals) {
    const base = kind === 'address' ? 1 : 3;
    clues.ruled.fill(base + 1, from + PADDING, to + PADDING);
    clues.ruled[from + PADDING] = base;
  }
  return clues;
}

/** 0 to 2: with marks, 3 to 5: without; what capitals tell: nothing, names, or where sentences begin. */
function styleOf(reading: Reading): number {
  const capitals = reading.initial ? 2 : 1;
  return (reading.marked ? 0 : 3) + (reading.cased ? capitals : 0);
}

const CAPITALS = { none: 0, first: 1, all: 2 } as const;

function readWord(reading: Reading, at: number, clues: Clues, style: number): void {
  const word = reading.words[at];
  if (word === undefined) return;
  const place = at + PADDING;
  const taken = reading.taken[at] === 1;
  const fold = taken
    ? takenAs(reading, at)
    : word.shape === 'digits'
      ? digitsAs(word.fold)
      : word.fold;
  const hash = hashWord(fold);
  const letters = word.shape === 'letters' && !taken;
  clues.fold[place] = hash;
  clues.exact[place] = letters && word.lower !== fold ? hashWord(word.lower) : hash;
  clues.id[place] = letters && reading.marked ? (clues.exact[place] ?? 0) ^ 0x5bd1e995 : hash;
  clues.wordClass[place] = classAt(reading, at);
  clues.capitals[place] = style * 6 + CAPITALS[word.capitals] * 2 + (word.glued ? 1 : 0);
  clues.ending[place] = word.shape === 'letters' ? endingOf(fold) : 0;
}

/** A word that an earlier finder claimed, or a placeholder. */
function takenAs(reading: Reading, at: number): string {
  const word = reading.words[at];
  if (word === undefined || word.shape === 'line') return '<line>';
  if (word.shape === 'placeholder')
    return word.fold === '[ten]' ? '<n>' : word.fold === '[dia chi]' ? '<a>' : '<x>';
  const found = reading.found.find(({ start, end }) => start <= word.start && word.end <= end);
  return TAKEN[found?.kind ?? ''] ?? '<x>';
}

/** Digits by what they may be: small numbers, years, long numbers. */
function digitsAs(fold: string): string {
  if (fold.length > 4) return '#####';
  if (fold.length < 4) return '###'.slice(0, fold.length);
  return /^(?:19|20)/u.test(fold) ? '#year' : '####';
}

function endingOf(fold: string): number {
  return hashWord(fold.length > 2 ? `${fold[0] ?? ''}${fold.slice(-2)}` : fold);
}

function readPhrases(reading: Reading, at: number, clues: Clues): void {
  const place = at + PADDING;
  if (reading.starts[at] !== 0) {
    for (const [table, code] of PERSONS)
      mark(clues.person, place, table.longestAt(reading, at), code);
    for (const [table, code] of PLACES)
      mark(clues.place, place, table.longestAt(reading, at), code);
    cover(clues.known, place, COMMUNE_NAME.longestAt(reading, at), 1);
    cover(clues.known, place, placeNameLength(reading, at), 2);
    cover(clues.known, place, heroLength(reading, at), 3);
    cover(clues.known, place, falseNameLength(reading, at), 4);
    cover(clues.known, place, reveredLength(reading, at), 5);
    if (HOMES.longestAt(reading, at) > 0 && NO_HOMES.longestAt(reading, at) === 0)
      settle(reading, at, clues, 1);
    else if (OFFICES.longestAt(reading, at) > 0) settle(reading, at, clues, 2);
  }
  if (isPair(reading, at)) {
    clues.pair[place] = (clues.pair[place] ?? 0) | 1;
    clues.pair[place + 1] = (clues.pair[place + 1] ?? 0) | 2;
  }
}

function mark(into: Uint8Array, place: number, length: number, code: number): void {
  if (length > 0) into[place + length - 1] = Math.max(into[place + length - 1] ?? 0, code);
}

function cover(into: Uint8Array, place: number, length: number, code: number): void {
  for (let inner = 0; inner < length; inner += 1) {
    into[place + inner] = Math.max(into[place + inner] ?? 0, code * 2 + (inner > 0 ? 1 : 0));
  }
}

const REACH = 7;

/** Later cues overwrite earlier ones; a sentence's end stops them. */
function settle(reading: Reading, at: number, clues: Clues, code: number): void {
  for (let next = at + 1; next <= at + REACH && next < reading.words.length; next += 1) {
    const word = reading.words[next];
    if (word === undefined || word.shape === 'line') return;
    if (
      word.shape === 'mark' &&
      '.;!?'.includes(word.fold) &&
      reading.words[next + 1]?.glued !== true
    )
      return;
    clues.setting[next + PADDING] = code;
  }
}

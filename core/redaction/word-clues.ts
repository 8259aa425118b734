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

/** Numbers about one word of a reading from which features are made. */
export interface WordClues {
  /** Which word it is, in the text's own spelling. */
  id: number;
  /** Which word it is without marks. */
  fold: number;
  /** Which word it is, with the marks it has. */
  exact: number;
  wordClass: number;
  /** Which lists of words it is in. */
  bits: number;
  /** How it is written, in the style of the whole comment. */
  capitals: number;
  /** The word ends a phrase that announces a person. */
  person: number;
  /** The word ends a phrase that begins a part of an address. */
  place: number;
  /** The word is part of a name that everybody knows. */
  known: number;
  /** It makes another word with its neighbours. */
  pair: number;
  /** What the rules would claim here. */
  ruled: number;
  /** The nearest of a home and an office before. */
  setting: number;
  ending: number;
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
const NO_CLUES: Readonly<WordClues> = {
  id: BEYOND,
  fold: BEYOND,
  exact: BEYOND,
  wordClass: 0,
  bits: 0,
  capitals: 0,
  person: 0,
  place: 0,
  known: 0,
  pair: 0,
  ruled: 0,
  setting: 0,
  ending: 0,
};

/** Clues of every word, with padding on either side. */
export function cluesOf(
  reading: Reading,
  proposals: readonly Proposal[],
): readonly Readonly<WordClues>[] {
  const clues: WordClues[] = [];
  const style = styleOf(reading);
  for (let at = 0; at < PADDING; at += 1) clues.push({ ...NO_CLUES });
  for (let at = 0; at < reading.words.length; at += 1) clues.push(readWord(reading, at, style));
  for (let at = 0; at < PADDING; at += 1) clues.push({ ...NO_CLUES });
  for (let at = 0; at < reading.words.length; at += 1) readPhrases(reading, at, clues);
  for (const { from, to, kind } of proposals) {
    const base = kind === 'address' ? 1 : 3;
    for (let at = from; at < to; at += 1) {
      const word = clues[at + PADDING];
      if (word !== undefined) word.ruled = at > from ? base + 1 : base;
    }
  }
  return clues;
}

/** 0 to 2: with marks, 3 to 5: without; what capitals tell: nothing, names, or where sentences begin. */
function styleOf(reading: Reading): number {
  const capitals = reading.initial ? 2 : 1;
  return (reading.marked ? 0 : 3) + (reading.cased ? capitals : 0);
}

const CAPITALS = { none: 0, first: 1, all: 2 } as const;

function readWord(reading: Reading, at: number, style: number): WordClues {
  const clues = { ...NO_CLUES };
  const word = reading.words[at];
  if (word === undefined) return clues;
  const taken = reading.taken[at] === 1;
  const letters = word.shape === 'letters';
  let spelling = word.shape === 'digits' ? digitsAs(word.fold) : word.fold;
  if (taken) spelling = takenAs(reading, at);
  clues.fold = hashWord(spelling);
  clues.exact = letters && !taken && word.lower !== spelling ? hashWord(word.lower) : clues.fold;
  clues.id = letters && !taken && reading.marked ? clues.exact ^ 0x5bd1e995 : clues.fold;
  clues.wordClass = classAt(reading, at);
  clues.bits = reading.bits[at] ?? 0;
  clues.capitals = style * 6 + CAPITALS[word.capitals] * 2 + (word.glued ? 1 : 0);
  clues.ending = letters ? endingOf(spelling) : 0;
  return clues;
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

function readPhrases(reading: Reading, at: number, clues: readonly WordClues[]): void {
  const place = at + PADDING;
  if (isPair(reading, at)) {
    const [first, second] = [clues[place], clues[place + 1]];
    if (first !== undefined) first.pair |= 1;
    if (second !== undefined) second.pair |= 2;
  }
  if (reading.phrases.starts[at] === 0) return;
  for (const [table, code] of PERSONS) {
    const length = table.longestAt(reading, at);
    if (length > 0) raise(clues[place + length - 1], 'person', code);
  }
  for (const [table, code] of PLACES) {
    const length = table.longestAt(reading, at);
    if (length > 0) raise(clues[place + length - 1], 'place', code);
  }
  cover(clues, place, COMMUNE_NAME.longestAt(reading, at), 1);
  cover(clues, place, placeNameLength(reading, at), 2);
  cover(clues, place, heroLength(reading, at), 3);
  cover(clues, place, falseNameLength(reading, at), 4);
  cover(clues, place, reveredLength(reading, at), 5);
  if (HOMES.longestAt(reading, at) > 0 && NO_HOMES.longestAt(reading, at) === 0)
    settle(reading, at, clues, 1);
  else if (OFFICES.longestAt(reading, at) > 0) settle(reading, at, clues, 2);
}

function raise(
  word: WordClues | undefined,
  clue: 'person' | 'place' | 'known',
  code: number,
): void {
  if (word !== undefined && word[clue] < code) word[clue] = code;
}

function cover(clues: readonly WordClues[], place: number, length: number, code: number): void {
  for (let inner = 0; inner < length; inner += 1) {
    raise(clues[place + inner], 'known', code * 2 + (inner > 0 ? 1 : 0));
  }
}

const REACH = 7;

/** Later cues overwrite earlier ones; a sentence's end stops them. */
function settle(reading: Reading, at: number, clues: readonly WordClues[], code: number): void {
  for (let next = at + 1; next <= at + REACH && next < reading.words.length; next += 1) {
    const word = reading.words[next];
    if (word === undefined || word.shape === 'line') return;
    if (
      word.shape === 'mark' &&
      '.;!?'.includes(word.fold) &&
      reading.words[next + 1]?.glued !== true
    )
      return;
    const told = clues[next + PADDING];
    if (told !== undefined) told.setting = code;
  }
}

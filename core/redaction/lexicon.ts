import { foldText } from './folded-text.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import {
  BIRTH_ORDER_NAMES,
  COMMON_NAMES,
  GIVEN_NAMES,
  OTHER_SURNAMES,
  STRONG_SURNAMES,
  SURE_MIDDLES,
  UNMARKED_NAMES,
} from './name-words.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import type { Word } from './split-words.ts';
import { toneSpellings } from './tone-spellings.ts';

/** What a word may be, as bits: one word is often several things. */
export const WORD = {
  everyday: 1,
  given: 2,
  strongSurname: 4,
  otherSurname: 8,
  sureMiddle: 16,
  birthOrder: 32,
  /** Written without marks, a name as well as an everyday word. */
  doubtful: 64,
  /** A given name that many people bear. */
  common: 128,
  /** No name, though a place may be named so. */
  ordinary: 256,
} as const;

const LISTS: readonly (readonly [readonly string[], number])[] = [
  [EVERYDAY_WORDS, WORD.everyday],
  [GIVEN_NAMES, WORD.given],
  [STRONG_SURNAMES, WORD.strongSurname],
  [OTHER_SURNAMES, WORD.otherSurname],
  [SURE_MIDDLES, WORD.sureMiddle],
  [BIRTH_ORDER_NAMES, WORD.birthOrder],
  [COMMON_NAMES, WORD.given | WORD.common],
  [ORDINARY_WORDS, WORD.ordinary],
];

function markedBits(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [list, bit] of LISTS) {
    for (const entry of list.flatMap(toneSpellings)) bits.set(entry, (bits.get(entry) ?? 0) | bit);
  }
  return bits;
}

function unmarkedBits(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [list, bit] of LISTS) {
    for (const entry of list) {
      const fold = foldText(entry);
      bits.set(fold, (bits.get(fold) ?? 0) | bit);
    }
  }
  // Without marks a name that many bear is the likelier reading.
  for (const [fold, known] of bits) {
    if ((known & WORD.common) !== 0) bits.set(fold, known & ~WORD.ordinary);
  }
  // Nobody who leaves out the marks means the family name Khổng sooner than "không".
  bits.set('khong', WORD.everyday);
  for (const name of UNMARKED_NAMES) {
    const known = bits.get(name) ?? 0;
    const doubt = known & WORD.everyday ? WORD.doubtful : 0;
    bits.set(name, (known & ~WORD.everyday) | WORD.given | doubt);
  }
  return bits;
}

const MARKED = markedBits();
const UNMARKED = unmarkedBits();

/** The `WORD` bits of a word in a text written with marks, or without; 0 for an unknown word. */
export function wordBits(word: Word, marked: boolean): number {
  if (!marked) return UNMARKED.get(word.fold) ?? 0;
  const known = MARKED.get(word.lower);
  // A word written without the marks that its neighbours have.
  return known ?? (word.lower === word.fold ? UNMARKED.get(word.fold) : 0) ?? 0;
}

import { isPair, placeNameLength, heroLength } from './common-phrases.ts';
import { isCount } from './house-number.ts';
import { WORD } from './lexicon.ts';
import { phraseTable } from './phrase-table.ts';
import { NO_PLACES, NO_PLACE_PAIRS, SAID_BEHIND } from './place-stops.ts';
import {
  COMMUNES,
  NUMBERED_PLACES,
  PLACE_SYLLABLES,
  SMALL_PLACES,
  STREETS,
  UNITS,
} from './place-words.ts';
import { foldAt, hasBits, isFree, isFreeLetters, isLarge, keyAt, type Reading } from './reading.ts';

/** Words that begin a part of an address, and the names of communes. */
export const SMALL_PLACE = phraseTable(SMALL_PLACES);
export const NUMBERED_PLACE = phraseTable(NUMBERED_PLACES);
export const STREET_WORD = phraseTable(STREETS);
export const UNIT_WORD = phraseTable(UNITS);
export const COMMUNE_NAME = phraseTable(COMMUNES);
const SYLLABLE = phraseTable(PLACE_SYLLABLES);

const MAX_NAME_WORDS = 4;

/**
 * End of a place's name: words written large, or where capitals tell nothing the words up to the
 * first everyday one; a small number may follow ("Đông Thịnh 5").
 */
export function placeNameEnd(reading: Reading, at: number, largeOnly: boolean): number {
  const large = reading.cased && reading.words[at]?.capitals !== 'none';
  const hero = at + heroLength(reading, at);
  let end = at;
  while (end - at < MAX_NAME_WORDS && isNameWord(reading, end, large, end - at)) {
    end += Math.max(1, placeNameLength(reading, end));
  }
  end = Math.max(end, hero);
  if (end === at || (largeOnly && !large && hero === at)) return at;
  if (!large && hero === at && !isCredible(reading, at)) return at;
  if (!large && !reading.marked && end - at < 2 && !isPlainOne(reading, at)) return at;
  return largeOnly ? end : withNumber(reading, end);
}

/** Without marks one syllable is a name only before the next part or a sign. */
function isPlainOne(reading: Reading, at: number): boolean {
  if (!isSyllable(reading, at) || isSaid(reading, at)) return false;
  const sign = reading.words[at + 1];
  return isPartBegin(reading, at + 1) || (sign?.shape === 'mark' && sign.fold === ',');
}

export function isSyllable(reading: Reading, at: number): boolean {
  return isFree(reading, at) && SYLLABLE.longestAt(reading, at) > 0;
}

const THIRDS = new Set('dong tay nam bac trung thuong ha hung loi'.split(' '));

/** A third syllable names a part of the place, "Thạnh Mỹ Tây", or is at least no everyday word. */
function isThird(reading: Reading, at: number): boolean {
  if (!isSyllable(reading, at)) return false;
  return (
    THIRDS.has(foldAt(reading, at)) ||
    (!hasBits(reading, at, WORD.everyday | WORD.doubtful) && !isSaid(reading, at))
  );
}

/** In small letters the first word must be one that places or people are named with. */
function isCredible(reading: Reading, at: number): boolean {
  const bits = WORD.given | WORD.strongSurname | WORD.otherSurname;
  return isSyllable(reading, at) || placeNameLength(reading, at) > 0 || hasBits(reading, at, bits);
}

function isNameWord(reading: Reading, at: number, large: boolean, index: number): boolean {
  const first = index === 0;
  if (!isFreeLetters(reading, at)) return false;
  const word = reading.words[at];
  if (word === undefined) return false;
  if (!first && isPartBegin(reading, at)) return false;
  if (large)
    return (
      word.capitals !== 'none' &&
      !(
        first &&
        isPair(reading, at) &&
        hasBits(reading, at, WORD.everyday) &&
        !isLarge(reading, at + 1)
      )
    );
  if (placeNameLength(reading, at) > 0) return true;
  if (isPair(reading, at) && !isPlacePair(reading, at, index)) return false;
  if (index > 1 && !isThird(reading, at)) return false;
  if (!hasBits(reading, at, WORD.everyday)) return true;
  // "cái dầu", "cây châm": both syllables are words of their own, together they are a place.
  if (first && isSyllable(reading, at) && isSyllable(reading, at + 1)) return true;
  if (index === 1 && isSyllable(reading, at) && isSyllable(reading, at - 1) && reading.marked)
    return true;
  // Without marks many syllables of places look like everyday words: "trach" is Trạch and trách.
  return !reading.marked && isSyllable(reading, at) && (first || !isSaid(reading, at));
}

/** "Trung Bình", "An Cư": words of their own, and names of places as well. */
function isPlacePair(reading: Reading, at: number, index: number): boolean {
  if (!isSyllable(reading, at) || isSaid(reading, at)) return false;
  if (index === 1) return isSyllable(reading, at - 1);
  return (
    index === 0 &&
    isSyllable(reading, at + 1) &&
    !NO_PLACE_PAIRS.has(`${foldAt(reading, at)} ${foldAt(reading, at + 1)}`)
  );
}

/** Without marks, more likely the sentence going on than the second syllable of a place. */
function isSaid(reading: Reading, at: number): boolean {
  return SAID_BEHIND.has(foldAt(reading, at));
}

function withNumber(reading: Reading, end: number): number {
  const digits = reading.words[end];
  if (digits?.shape !== 'digits' || digits.fold.length > 2 || !isFree(reading, end)) {
    return isLetterSuffix(reading, end) ? end + 1 : end;
  }
  const after = reading.words[end + 1];
  if (after?.glued === true && after.shape !== 'mark') return end;
  return isCount(reading, end + 1) ? end : end + 1;
}

/** "Hòa Long B": hamlets split in two. */
function isLetterSuffix(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined || !isFree(reading, at) || !/^[ab]$/u.test(word.lower)) return false;
  if (word.capitals !== 'none' || reading.cased) return word.capitals === 'first';
  const next = reading.words[at + 1];
  return next === undefined || next.shape === 'mark' || isPartBegin(reading, at + 1);
}

/** Whether another part of the address begins here. */
function isPartBegin(reading: Reading, at: number): boolean {
  const length = Math.max(
    SMALL_PLACE.longestAt(reading, at),
    STREET_WORD.longestAt(reading, at),
    UNIT_WORD.longestAt(reading, at),
    NUMBERED_PLACE.longestAt(reading, at),
  );
  if (length === 0) return false;
  return keyAt(reading, at).length > 1 || foldAt(reading, at + 1) === '.' || !reading.cased;
}

/**
 * In small letters a street's name begins with a family name; the second word may be any, the
 * third a word that is not everyday.
 */
export function smallStreetEnd(reading: Reading, at: number): number {
  if (!hasBits(reading, at, WORD.strongSurname) || isPair(reading, at)) return at;
  if (isPartBegin(reading, at)) return at;
  let end = at + 1;
  while (end - at < 4 && isFreeLetters(reading, end) && !isPartBegin(reading, end)) {
    const everyday = hasBits(reading, end, WORD.everyday);
    const inner = end === at + 1 && !hasBits(reading, end + 1, WORD.everyday);
    if ((everyday && !inner) || isPair(reading, end)) break;
    if (end - at >= 2 && communeLength(reading, end) > 0) break;
    if (end - at === 3 && !hasBits(reading, end, WORD.given)) break;
    end += 1;
  }
  return end - at >= 2 ? end : at;
}

/** Name of a street right behind its number: known from history, written large, or with a surname. */
export function streetNameEnd(reading: Reading, at: number): number {
  const hero = at + heroLength(reading, at);
  if (hero > at) return hero;
  if (!isFreeLetters(reading, at) || isPair(reading, at)) return at;
  if (!isLarge(reading, at)) return reading.cased ? at : smallStreetEnd(reading, at);
  if (hasBits(reading, at, WORD.everyday) && !isLarge(reading, at + 1)) return at;
  const end = placeNameEnd(reading, at, true);
  return end - at >= 2 ? end : at;
}

/** Words of a known commune's name of two syllables or more; 0 where none stands. */
export function communeLength(reading: Reading, at: number): number {
  const length = COMMUNE_NAME.longestAt(reading, at);
  return length > 1 ? length : 0;
}

/** Where capitals tell nothing: a name that the next part, a sign or the end closes after a word or three. */
export function closedNameEnd(reading: Reading, at: number): number {
  if (reading.cased && reading.words[at]?.capitals !== 'none') return at;
  if (
    isNoPlace(reading, at) ||
    NO_PLACE_PAIRS.has(`${foldAt(reading, at)} ${foldAt(reading, at + 1)}`)
  )
    return at;
  for (let end = at; end <= at + 3; end += 1) {
    if (end > at && isClosed(reading, end)) {
      return isTooShort(reading, at, end) ? at : withNumber(reading, end);
    }
    if (!isFreeLetters(reading, end) || NO_PLACES.has(foldAt(reading, end))) return at;
  }
  return at;
}

/** Without marks "xa lam" is "far away" sooner than a commune. */
function isTooShort(reading: Reading, at: number, end: number): boolean {
  return !reading.marked && end - at < 2 && foldAt(reading, at - 1) === 'xa';
}

function isClosed(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined || word.shape === 'line') return true;
  if (word.shape === 'digits') return word.fold.length <= 2 && !isCount(reading, at + 1);
  return word.shape === 'mark' ? ',.;)-'.includes(word.fold) : isUnitBegin(reading, at);
}

/** A larger part of the address with a name of its own behind it. */
function isUnitBegin(reading: Reading, at: number): boolean {
  return (
    UNIT_WORD.longestAt(reading, at) > 0 && !isShortUnit(reading, at) && !isNoPlace(reading, at + 1)
  );
}

export function isShortUnit(reading: Reading, at: number): boolean {
  return keyAt(reading, at).length === 1;
}

/** Words of the sentence, never of a place's name. */
function isNoPlace(reading: Reading, at: number): boolean {
  if (NO_PLACES.has(foldAt(reading, at))) return true;
  return reading.marked && hasBits(reading, at, WORD.everyday) && !isSyllable(reading, at);
}

export function estateEnd(reading: Reading, at: number): number {
  let end = at;
  while (end - at < 3 && isFreeLetters(reading, end) && !isPartBegin(reading, end)) {
    if (hasBits(reading, end, WORD.everyday) || isPair(reading, end)) break;
    end += 1;
  }
  return end;
}

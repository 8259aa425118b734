import { isCount, numberEnd } from './house-number.ts';
import { isPair, placeNameLength, heroLength } from './common-phrases.ts';
import { WORD } from './lexicon.ts';
import { phraseTable } from './phrase-table.ts';
import {
  COMMUNES,
  NUMBERED_PLACES,
  PLACE_SYLLABLES,
  SMALL_PLACES,
  STREETS,
  UNITS,
} from './place-words.ts';
import { NAMED, NOT_HOUSE_WORDS, NO_PLACES, NO_PLACE_PAIRS, SAID_BEHIND } from './place-stops.ts';
import { foldAt, hasBits, isFree, isFreeLetters, isLarge, keyAt, type Reading } from './reading.ts';

const SMALL = phraseTable(SMALL_PLACES);
const NUMBERED = phraseTable(NUMBERED_PLACES);
const STREET = phraseTable(STREETS);
const UNIT = phraseTable(UNITS);

const COMMUNE = phraseTable(COMMUNES);
const SYLLABLE = phraseTable(PLACE_SYLLABLES);

const MAX_NAME_WORDS = 4;

/** End of a hamlet, alley, quarter or group with its name or number; `at` when none is there. */
export function placeEnd(reading: Reading, at: number): number {
  const small = SMALL.longestAt(reading, at);
  // Without marks "ngõ" is written like the family name "Ngô".
  if (foldAt(reading, at) === 'ngo' && hasBits(reading, at + 1, WORD.sureMiddle)) return at;
  if (small > 0) return valueEnd(reading, at, small, 'name');
  const numbered = NUMBERED.longestAt(reading, at);
  return numbered > 0 ? valueEnd(reading, at, numbered, 'number') : at;
}

/** End of a street, quarter or building with its name or number; `at` when none is there. */
export function streetEnd(reading: Reading, at: number): number {
  const length = STREET.longestAt(reading, at);
  if (length === 0) return at;
  const unsure = !reading.marked && UNSURE_STREETS.has(foldAt(reading, at));
  return valueEnd(reading, at, length, unsure && length === 1 ? 'number' : 'name');
}

/** "bản Nậm Pung", "sóc Tức": a village, when only its name is written large. */
export function isVillage(reading: Reading, at: number): boolean {
  const key = keyAt(reading, at);
  const marker = key === 'bản' || key === 'làng' || key === 'sóc' || key === 'buôn';
  return marker && !isLarge(reading, at) && isLarge(reading, at + 1);
}

/** Without marks these are mostly other words: they need a number. */
const UNSURE_STREETS = new Set('ban lang lo doi tang toa cum soc khu kenh cc'.split(' '));

/** End of a commune, district, town or province with its name; `at` when none is there. */
export function unitEnd(reading: Reading, at: number): number {
  const length = UNIT.longestAt(reading, at);
  if (length === 0 || (isShortUnit(reading, at) && !isAbbreviation(reading, at))) return at;
  return valueEnd(reading, at, length, 'name');
}

function isShortUnit(reading: Reading, at: number): boolean {
  return keyAt(reading, at).length === 1;
}

/**
 * "P. Rạch Giá", "Q1", "p my long": a letter of its own is a unit only when large, with a full stop,
 * or before syllables that places are named with.
 */
function isAbbreviation(reading: Reading, at: number): boolean {
  if (foldAt(reading, at + 1) === '.' || reading.words[at]?.capitals !== 'none') return true;
  if (placeNameLength(reading, at + 1) > 0) return true;
  return isSyllable(reading, at + 1) && isSyllable(reading, at + 2);
}

type Value = 'name' | 'number';

function valueEnd(reading: Reading, at: number, length: number, value: Value): number {
  if (length === 1 && isPair(reading, at) && !isNameBehind(reading, at + 1)) return at;
  let from = at + length;
  const sign = foldAt(reading, from);
  if ((sign === '.' || sign === ':') && reading.words[from + 1] !== undefined) from += 1;
  if (keyAt(reading, from) === 'số' || keyAt(reading, from) === 'so') from += 1;
  if (STREET.longestAt(reading, from) > 1) return at;
  const number = numberEnd(reading, from);
  if (number > from) return isCount(reading, number) ? at : streetBehind(reading, at, number);
  if (LETTERED.has(foldAt(reading, at)) && /^[a-h]$/u.test(foldAt(reading, from))) return from + 1;
  if (value === 'number' || (from > at + length && sign !== '.' && sign !== ':')) return at;
  const inner = innerPlaceEnd(reading, from);
  if (inner > from) return inner;
  const mayBeStreet = TAKES_STREET.has(foldAt(reading, at)) && !isLarge(reading, from);
  const street = mayBeStreet ? smallStreetEnd(reading, from) : from;
  const estate = ESTATES.has(foldAt(reading, at)) ? estateEnd(reading, from) : from;
  const named =
    NAMED.has(keyAt(reading, at)) || (WATERS.has(keyAt(reading, at)) && isSyllable(reading, from));
  const closed = named ? closedNameEnd(reading, from) : from;
  const commune = from + COMMUNE.longestAt(reading, from);
  const name = Math.max(placeNameEnd(reading, from, false), street, estate, closed, commune);
  return name > from ? name : at;
}

/** "đường Hoàng Diệu" is a street, "đường hoàng" a way to behave. */
function isNameBehind(reading: Reading, at: number): boolean {
  return isLarge(reading, at) || heroLength(reading, at) > 1;
}

/** "ấp Kênh 7": a hamlet named after a canal by its number. */
function innerPlaceEnd(reading: Reading, at: number): number {
  if (STREET.longestAt(reading, at) !== 1) return at;
  const number = numberEnd(reading, at + 1);
  return number > at + 1 && !isCount(reading, number) ? number : at;
}

/** Behind these stands nearly always a name, whatever its syllables are. */
const WATERS = new Set('kinh kênh rạch bến vàm rach vam'.split(' '));

/** Where capitals tell nothing: a name that the next part, a sign or the end closes after a word or three. */
function closedNameEnd(reading: Reading, at: number): number {
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
    UNIT.longestAt(reading, at) > 0 && !isShortUnit(reading, at) && !isNoPlace(reading, at + 1)
  );
}

/** Words of the sentence, never of a place's name. */
function isNoPlace(reading: Reading, at: number): boolean {
  if (NO_PLACES.has(foldAt(reading, at))) return true;
  return reading.marked && hasBits(reading, at, WORD.everyday) && !isSyllable(reading, at);
}

/** Housing estates are often named in English. */
const ESTATES = new Set('kdc chung cc kdt'.split(' '));

function estateEnd(reading: Reading, at: number): number {
  let end = at;
  while (end - at < 3 && isFreeLetters(reading, end) && !isPartBegin(reading, end)) {
    if (hasBits(reading, end, WORD.everyday) || isPair(reading, end)) break;
    end += 1;
  }
  return end;
}

/** "Block B", "lô C": named by one letter. */
const LETTERED = new Set('block lo toa day'.split(' '));

const TAKES_STREET = new Set('hem ngo ngach kiet nha so duong pho'.split(' '));

/** "hẻm 45 Lê Lợi": the street's name belongs to the alley's number. */
function streetBehind(reading: Reading, at: number, number: number): number {
  return TAKES_STREET.has(foldAt(reading, at)) ? streetNameEnd(reading, number) : number;
}

/** House number with its street; `at` when there is none, or it is another number. */
export function houseEnd(reading: Reading, at: number): number {
  if (NOT_HOUSES.longestAt(reading, at - 1) > 0 && !isSelf(reading, at - 1)) return at;
  const numbered = isNumberWord(reading, at);
  const from = numbered ? at + 1 : at;
  const number = numberEnd(reading, from);
  if (!reading.marked && foldAt(reading, number) === 'trieu') return at;
  if (number === from || (!numbered && foldAt(reading, at - 1) === '/')) return at;
  const street = behindNumber(reading, number);
  if (street > number) return street;
  const house = HOUSES.has(keyAt(reading, at - 1));
  return numbered && house && !isCount(reading, number) ? number : at;
}

/** Without marks "tôi" is written like the evening, "tối". */
function isSelf(reading: Reading, at: number): boolean {
  return !reading.marked && foldAt(reading, at) === 'toi';
}

const HOUSES = new Set(['nhà', 'trọ', 'nha', 'tro']);

function isNumberWord(reading: Reading, at: number): boolean {
  const key = keyAt(reading, at);
  return key === 'số' || (key === 'so' && !reading.marked);
}

/** End of the street or small place behind a house number; the number's end when none is there. */
function behindNumber(reading: Reading, number: number): number {
  const sign = foldAt(reading, number);
  const next = number + (sign === ',' || sign === '-' || sign === '–' ? 1 : 0);
  const part = Math.max(streetEnd(reading, next), placeEnd(reading, next));
  return part > next ? part : streetNameEnd(reading, number);
}

const NOT_HOUSES = phraseTable(NOT_HOUSE_WORDS);

/** Name of a street right behind its number: known from history, written large, or with a surname. */
function streetNameEnd(reading: Reading, at: number): number {
  const hero = at + heroLength(reading, at);
  if (hero > at) return hero;
  if (!isFreeLetters(reading, at) || isPair(reading, at)) return at;
  if (!isLarge(reading, at)) return reading.cased ? at : smallStreetEnd(reading, at);
  if (hasBits(reading, at, WORD.everyday) && !isLarge(reading, at + 1)) return at;
  const end = placeNameEnd(reading, at, true);
  return end - at >= 2 ? end : at;
}

/**
 * In small letters a street's name begins with a family name; the second word may be any, the
 * third a word that is not everyday.
 */
function smallStreetEnd(reading: Reading, at: number): number {
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

/**
 * End of a place's name: words written large, or where capitals tell nothing the words up to the
 * first everyday one; a small number may follow ("Đông Thịnh 5").
 */
function placeNameEnd(reading: Reading, at: number, largeOnly: boolean): number {
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

function isSyllable(reading: Reading, at: number): boolean {
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

/** Whether another part of the address begins here. */
function isPartBegin(reading: Reading, at: number): boolean {
  const length = Math.max(
    SMALL.longestAt(reading, at),
    STREET.longestAt(reading, at),
    UNIT.longestAt(reading, at),
    NUMBERED.longestAt(reading, at),
  );
  if (length === 0) return false;
  return keyAt(reading, at).length > 1 || foldAt(reading, at + 1) === '.' || !reading.cased;
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

/** Words of a known commune's name of two syllables or more; 0 where none stands. */
function communeLength(reading: Reading, at: number): number {
  const length = COMMUNE.longestAt(reading, at);
  return length > 1 ? length : 0;
}

/** A province, a city, or after a comma a name written large that ends the sentence's part. */
export function knownPlaceEnd(reading: Reading, at: number, separated: boolean): number {
  const commune = !reading.cased || isLarge(reading, at) ? communeLength(reading, at) : 0;
  const known = Math.max(placeNameLength(reading, at), commune);
  if (known > 0) return at + known;
  if (!separated) return at;
  const large = reading.cased && reading.words[at]?.capitals !== 'none';
  if (reading.cased && !large) return at;
  const end = placeNameEnd(reading, at, large);
  const words = end - at;
  if (words < 2 || words > 3) return at;
  const after = reading.words[end];
  const closes = after === undefined || after.shape === 'line' || ',.-–;)'.includes(after.fold);
  return closes && !hasBits(reading, at, WORD.strongSurname) ? end : at;
}

import { isCount, numberEnd } from './house-number.ts';
import { isPair, placeNameLength, heroLength } from './common-phrases.ts';
import { WORD } from './lexicon.ts';
import { phraseTable } from './phrase-table.ts';
import {
  closedNameEnd,
  COMMUNE_NAME,
  communeLength,
  estateEnd,
  isShortUnit,
  isSyllable,
  NUMBERED_PLACE,
  placeNameEnd,
  SMALL_PLACE,
  smallStreetEnd,
  STREET_WORD,
  streetNameEnd,
  UNIT_WORD,
} from './place-name.ts';
import { NAMED, NOT_HOUSE_WORDS } from './place-stops.ts';
import { foldAt, hasBits, isLarge, keyAt, type Reading } from './reading.ts';

/** Whether a hamlet, alley, street or the like may begin here. */
export function beginsPlace(reading: Reading, at: number): boolean {
  return (
    SMALL_PLACE.longestAt(reading, at) > 0 ||
    NUMBERED_PLACE.longestAt(reading, at) > 0 ||
    STREET_WORD.longestAt(reading, at) > 0
  );
}

/** End of a hamlet, alley, quarter or group with its name or number; `at` when none is there. */
export function placeEnd(reading: Reading, at: number): number {
  const small = SMALL_PLACE.longestAt(reading, at);
  // Without marks "ngõ" is written like the family name "Ngô".
  if (foldAt(reading, at) === 'ngo' && hasBits(reading, at + 1, WORD.sureMiddle)) return at;
  if (foldAt(reading, at) === 'xom' && foldAt(reading, at - 1) === 'hang') return at;
  if (small > 0) return valueEnd(reading, at, small, 'name');
  const numbered = NUMBERED_PLACE.longestAt(reading, at);
  return numbered > 0 ? valueEnd(reading, at, numbered, 'number') : at;
}

/** End of a street, quarter or building with its name or number; `at` when none is there. */
export function streetEnd(reading: Reading, at: number): number {
  const length = STREET_WORD.longestAt(reading, at);
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
  const length = UNIT_WORD.longestAt(reading, at);
  if (length === 0 || (isShortUnit(reading, at) && !isAbbreviation(reading, at))) return at;
  return valueEnd(reading, at, length, 'name');
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
  // "đường Tỉnh lộ 943", "hẻm tổ 9": the place is said twice.
  if (STREET_WORD.longestAt(reading, from) > 1) return twice(reading, at, streetEnd(reading, from));
  if (SMALL_PLACE.longestAt(reading, at) > 0 && NUMBERED_PLACE.longestAt(reading, from) > 0)
    return twice(reading, at, placeEnd(reading, from));
  const owner = ownerEnd(reading, at, from);
  if (owner > from) return owner;
  const number = numberEnd(reading, from);
  const feast = feastEnd(reading, number);
  if (feast > number && number > from) return feast;
  if (number > from) return isCount(reading, number) ? at : streetBehind(reading, at, number);
  if (LETTERED.has(foldAt(reading, at)) && /^[a-h]$/u.test(foldAt(reading, from))) return from + 1;
  if (value === 'number' || (from > at + length && sign !== '.' && sign !== ':')) return at;
  const inner = innerPlaceEnd(reading, from);
  if (inner > from) return inner;
  const mayBeStreet = TAKES_STREET.has(foldAt(reading, at)) && !isLarge(reading, from);
  const street = mayBeStreet ? smallStreetEnd(reading, from) : from;
  const estate = isEstate(reading, at) ? estateEnd(reading, from) : from;
  const named =
    isEstate(reading, at) ||
    NAMED.has(keyAt(reading, at)) ||
    (WATERS.has(keyAt(reading, at)) && isSyllable(reading, from));
  const closed = named ? closedNameEnd(reading, from) : from;
  const commune = from + COMMUNE_NAME.longestAt(reading, from);
  const name = Math.max(placeNameEnd(reading, from, false), street, estate, closed, commune);
  return name > from ? extendedEnd(reading, name) : at;
}

/** "đường Hà Hoàng Hổ nối dài". */
function extendedEnd(reading: Reading, end: number): number {
  return foldAt(reading, end) === 'noi' && foldAt(reading, end + 1) === 'dai' ? end + 2 : end;
}

/** "dãy trọ bà Sáu": named after who lets it. */
function ownerEnd(reading: Reading, at: number, from: number): number {
  const hostel = foldAt(reading, from - 1) === 'tro' && from - at > 1;
  if (!hostel || !OWNERS.has(keyAt(reading, from))) return from;
  let end = from + 2;
  while (isLarge(reading, end) && isLarge(reading, end - 1) && end < from + 5) end += 1;
  return end <= reading.words.length && hasBits(reading, from + 1, NAMES) ? end : from;
}

const OWNERS = new Set(
  'ông bà cô chú anh chị dì cậu thầy ong ba co chu anh chi di cau thay'.split(' '),
);
const NAMES = WORD.given | WORD.birthOrder | WORD.strongSurname | WORD.otherSurname;

function twice(reading: Reading, at: number, inner: number): number {
  return inner > at + 1 && inner <= reading.words.length ? inner : at;
}

/** "đường 3 tháng 2": streets are named after feasts. */
function feastEnd(reading: Reading, number: number): number {
  if (foldAt(reading, number) !== 'thang' || reading.words[number + 1]?.shape !== 'digits')
    return number;
  return number + 2;
}

/** "đường Hoàng Diệu" is a street, "đường hoàng" a way to behave. */
function isNameBehind(reading: Reading, at: number): boolean {
  return isLarge(reading, at) || heroLength(reading, at) > 1;
}

/** "ấp Kênh 7": a hamlet named after a canal by its number. */
function innerPlaceEnd(reading: Reading, at: number): number {
  if (STREET_WORD.longestAt(reading, at) !== 1) return at;
  const number = numberEnd(reading, at + 1);
  return number > at + 1 && !isCount(reading, number) ? number : at;
}

/** Behind these stands nearly always a name, whatever its syllables are. */
const WATERS = new Set('kinh kênh rạch bến vàm rach vam'.split(' '));

/** Housing estates are often named in English. */
function isEstate(reading: Reading, at: number): boolean {
  const word = foldAt(reading, at);
  return ESTATES.has(word) || (word === 'khu' && ESTATE_KINDS.has(foldAt(reading, at + 1)));
}

const ESTATES = new Set('kdc chung cc kdt'.split(' '));
const ESTATE_KINDS = new Set('do dan tai'.split(' '));

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

export const NOT_HOUSES = phraseTable(NOT_HOUSE_WORDS);

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

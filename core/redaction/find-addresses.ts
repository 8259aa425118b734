import {
  beginsPlace,
  isVillage,
  placeEnd,
  houseEnd,
  knownPlaceEnd,
  streetEnd,
  unitEnd,
} from './address-parts.ts';
import { beginsFloor, floorEnd, roomEnd } from './find-rooms.ts';
import { isCount, numberEnd } from './house-number.ts';
import { englishAddressEnd } from './english-address.ts';
import { isPair } from './common-phrases.ts';
import { WORD } from './lexicon.ts';
import { phraseTable } from './phrase-table.ts';
import { HOME_CUES, NOT_HOME, OFFICE_CUES, RESIDENTS } from './place-words.ts';
import { claim, foldAt, hasBits, isFree, keyAt, type Reading } from './reading.ts';

export const HOMES = phraseTable(HOME_CUES);
export const NO_HOMES = phraseTable(NOT_HOME);
export const OFFICES = phraseTable(OFFICE_CUES);
const PEOPLE = phraseTable(RESIDENTS);

const REACH = 7;

/** Whose place an address is, by the words before it. */
type Setting = 'home' | 'office' | 'open';

/**
 * Claims home addresses, from their first part to the last that belongs to it. Hamlets, alleys and
 * house numbers count wherever they stand but behind an office; streets only where somebody lives.
 */
export function findAddresses(reading: Reading): void {
  let at = 0;
  while (at < reading.words.length) {
    const end = isFree(reading, at) ? partsEnd(reading, at) : at;
    if (end > at) claim(reading, at, end, 'address');
    at = Math.max(end, at + 1);
  }
}

function partsEnd(reading: Reading, at: number): number {
  if (reading.english && !reading.marked) return englishAddressEnd(reading, at);
  return Math.max(addressEnd(reading, at), parcelEnd(reading, at));
}

/** "Thửa 118, tờ bản đồ 22, ấp Phú Thượng": a parcel is an address only with its place. */
function parcelEnd(reading: Reading, at: number): number {
  if (foldAt(reading, at) !== 'thua') return at;
  let next = at;
  for (let step = 0; step < 12 && isFree(reading, next); step += 1) {
    next += 1;
    const place = placeEnd(reading, next);
    if (place > next) return chainEnd(reading, place);
    if (reading.words[next]?.shape !== 'digits' && !PARCEL.has(foldAt(reading, next))) return at;
  }
  return at;
}

const PARCEL = new Set('dat so , to ban do - thuoc tai o'.split(' '));

function addressEnd(reading: Reading, at: number): number {
  if (!mayBegin(reading, at)) return at;
  if (isInsideUnit(reading, at) || isSecondHalf(reading, at)) return at;
  const small = placeEnd(reading, at);
  const house = small > at ? at : Math.max(houseEnd(reading, at), floorEnd(reading, at));
  const street = small > at || house > at ? at : streetEnd(reading, at);
  const first = Math.max(small, house, street);
  if (first === at) return at;
  const setting = settingBefore(reading, at);
  if (setting === 'office') return at;
  if (street > at && setting !== 'home' && !isVillage(reading, at)) return at;
  if (house > at && !houseStands(reading, at, setting)) return at;
  if (small > at && isOfficial(reading, at, small)) return at;
  const end = formerEnd(reading, chainEnd(reading, first));
  return isOfficeBehind(reading, end) ? at : end;
}

/** A number or a word that some first part begins with: few words are, and the others need no closer look. */
function mayBegin(reading: Reading, at: number): boolean {
  if (reading.words[at]?.shape === 'digits' || reading.words[at + 1]?.shape === 'digits')
    return true;
  return beginsPlace(reading, at) || beginsFloor(reading, at) || foldAt(reading, at) === 'so';
}

/** "Kiên Giang (cũ)". */
function formerEnd(reading: Reading, end: number): number {
  const former = foldAt(reading, end) === '(' && foldAt(reading, end + 1) === 'cu';
  return former && foldAt(reading, end + 2) === ')' ? end + 3 : end;
}

/** "số 5 đường Nguyễn Huệ là trụ sở": the address of an office. */
function isOfficeBehind(reading: Reading, end: number): boolean {
  return foldAt(reading, end) === 'la' && OFFICES.longestAt(reading, end + 1) > 0;
}

/** The "bản" of "văn bản". */
function isSecondHalf(reading: Reading, at: number): boolean {
  if (foldAt(reading, at) === 'so' || !reading.marked) return false;
  return reading.words[at]?.capitals === 'none' && isPair(reading, at - 1);
}

/** "thành phố", "phường Xóm Chiếu": part of the name of a commune or town. */
function isInsideUnit(reading: Reading, at: number): boolean {
  const before = keyAt(reading, at - 1);
  if (before === 'thành' || before === 'thanh') return foldAt(reading, at) === 'pho';
  const large = reading.words[at]?.capitals !== 'none' && reading.cased;
  return large && UNIT_WORDS.has(before);
}

const UNIT_WORDS = new Set('phường xã huyện quận phuong xa huyen quan'.split(' '));

/** A bare number and a street's name need a home; "số", a slash or "đường" make it plain. */
function houseStands(reading: Reading, at: number, setting: Setting): boolean {
  if (setting === 'home') return true;
  if (foldAt(reading, at) === 'so') return true;
  for (let next = at; next < at + 6; next += 1) {
    const key = keyAt(reading, next);
    if (key === 'đường' || (key === 'duong' && !reading.marked) || key === 'hẻm' || key === 'hem')
      return true;
  }
  return foldAt(reading, at + 1) === '/' && !isDateBefore(reading, at);
}

const DATE_WORDS = new Set(
  'ngay hom sang chieu toi tu den thang khoan dieu muc nghi thong quyet cv'.split(' '),
);

function isDateBefore(reading: Reading, at: number): boolean {
  return DATE_WORDS.has(foldAt(reading, at - 1));
}

/** "Trưởng ấp Trần Văn ...": the name of a person, not of the hamlet. */
function isOfficial(reading: Reading, at: number, end: number): boolean {
  const before = foldAt(reading, at - 1);
  if (before !== 'truong' && before !== 'pho' && before !== 'cong') return false;
  const name = at + 1;
  return end - name >= 3 && hasBits(reading, name, WORD.strongSurname);
}

/** Follows the parts of one address across spaces, commas and dashes. */
function chainEnd(reading: Reading, from: number): number {
  let end = from;
  for (let parts = 0; parts < 12; parts += 1) {
    const next = nextPartEnd(reading, end);
    if (next === end) return end;
    end = next;
  }
  return end;
}

function nextPartEnd(reading: Reading, end: number): number {
  let at = end;
  const sign = foldAt(reading, at);
  const separated = sign === ',' || sign === '-' || sign === '–' || sign === '/' || sign === '(';
  if (separated) at += 1;
  if (keyAt(reading, at) === 'thuộc' || keyAt(reading, at) === 'của') at += 1;
  if (!isFree(reading, at)) return end;
  const part = Math.max(
    placeEnd(reading, at),
    streetEnd(reading, at),
    unitEnd(reading, at),
    houseEnd(reading, at),
    roomEnd(reading, at),
    separated ? lateNumberEnd(reading, at) : at,
  );
  if (part > at) return closeBracket(reading, part, sign);
  const known = knownPlaceEnd(reading, at, separated);
  return known > at ? closeBracket(reading, known, sign) : end;
}

/** "đường Nguyễn An Ninh, số 23": the number of the house behind its street. */
function lateNumberEnd(reading: Reading, at: number): number {
  const from = foldAt(reading, at) === 'so' && foldAt(reading, at + 1) === 'nha' ? at + 1 : at;
  if (foldAt(reading, from) !== 'so' && from === at) return at;
  const number = numberEnd(reading, from + 1);
  return number > from + 1 && !isCount(reading, number) ? number : at;
}

function closeBracket(reading: Reading, end: number, opening: string): number {
  return opening === '(' && foldAt(reading, end) === ')' ? end + 1 : end;
}

/** The nearest of a home and an office before the place, in the same sentence. */
function settingBefore(reading: Reading, at: number): Setting {
  if (foldAt(reading, at - 1) === 've' && !MOVING.has(foldAt(reading, at - 2))) return 'home';
  let commas = 0;
  for (let distance = 1; distance <= REACH && distance <= at; distance += 1) {
    const place = at - distance;
    const word = reading.words[place];
    if (word === undefined || word.shape === 'line') return 'open';
    if (word.shape === 'mark') {
      if ('.;!?'.includes(word.fold) && reading.words[place + 1]?.glued !== true) return 'open';
      if (word.fold === ',') commas += 1;
      continue;
    }
    if (isHome(reading, place)) return 'home';
    if ((word.lower === 'ở' || (!reading.marked && word.fold === 'o')) && livesHere(reading, place))
      return 'home';
    if (commas === 0 && OFFICES.longestAt(reading, place) > 0) return 'office';
  }
  return 'open';
}

/** "Trụ sở dời về 12 Nguyễn Huệ": offices move. */
const MOVING = new Set('doi don'.split(' '));

function isHome(reading: Reading, at: number): boolean {
  return HOMES.longestAt(reading, at) > 0 && NO_HOMES.longestAt(reading, at) === 0;
}

/** Somebody is named right before "ở", or it begins the comment. */
function livesHere(reading: Reading, at: number): boolean {
  for (let distance = 1; distance <= 3; distance += 1) {
    if (PEOPLE.longestAt(reading, at - distance) > 0) return true;
  }
  return at === 0;
}

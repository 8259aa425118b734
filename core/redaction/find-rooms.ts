import { houseEnd, placeEnd, streetEnd } from './address-parts.ts';
import { isCount, numberEnd } from './house-number.ts';
import { foldAt, keyAt, type Reading } from './reading.ts';

/** Buildings of many households, which need no name of their own beside a room; without marks. */
const BUILDINGS = new Set(
  `ktx,ki tuc xa,ky tuc xa,nha tro,phong tro,khu tro,day tro,chung cu,cc,khu nha tro,cu xa,cum dan cu,tuyen dan cu,
  khu dan cu,kdc,khu tai dinh cu`
    .split(',')
    .map((building) => building.trim()),
);
const BUILDING_BEGINS = new Set([...BUILDINGS].map((building) => building.split(' ')[0] ?? ''));

function buildingEnd(reading: Reading, at: number): number {
  if (!BUILDING_BEGINS.has(foldAt(reading, at))) return at;
  let phrase = '';
  for (let end = at; end < at + 3; end += 1) {
    phrase += (end > at ? ' ' : '') + foldAt(reading, end);
    if (BUILDINGS.has(phrase)) return end + 1;
  }
  return at;
}

/** "phòng 212", "tầng 3", "dãy B": a part of a house behind the part that says which. */
export function roomEnd(reading: Reading, at: number): number {
  const word = foldAt(reading, at);
  if (!ROOMS.has(word)) return at;
  const from = foldAt(reading, at + 1) === 'so' ? at + 2 : at + 1;
  const number = numberEnd(reading, from);
  if (number > from) return isCount(reading, number) ? at : number;
  return LETTERED.has(word) && isSeries(reading, from) ? from + 1 : at;
}

/** "dãy B", "khu c": one letter of the first few. */
function isSeries(reading: Reading, at: number): boolean {
  return /^[a-h]$/u.test(keyAt(reading, at));
}

/** Whether a room or a building may begin here. */
export function beginsFloor(reading: Reading, at: number): boolean {
  const word = foldAt(reading, at);
  return ROOMS.has(word) || BUILDING_BEGINS.has(word);
}

/**
 * "lầu 3 chung cư Sao Mai", "phòng 12, số 5 Lê Lợi", "KTX khu B phòng 204": rooms and buildings, one
 * after the other, with a house or street among them or a building; `at` when none of these stands.
 */
export function floorEnd(reading: Reading, at: number): number {
  let end = at;
  let rooms = 0;
  let whole = false;
  for (let parts = 0; parts < 6; parts += 1) {
    const next = end > at && foldAt(reading, end) === ',' ? end + 1 : end;
    const room = roomEnd(reading, next);
    const building = buildingEnd(reading, next);
    const house = Math.max(
      streetEnd(reading, next),
      houseEnd(reading, next),
      placeEnd(reading, next),
    );
    const part = Math.max(room, building, house);
    if (part === next) break;
    if (room === part) rooms += 1;
    else whole = true;
    end = part;
  }
  return rooms > 0 && whole ? end : at;
}

const ROOMS = new Set('phong tang can lau ki day p nen khu block toa lo kiot sap'.split(' '));
const LETTERED = new Set('day khu block toa lo'.split(' '));

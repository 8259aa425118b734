import { houseEnd, streetEnd } from './address-parts.ts';
import { isCount, numberEnd } from './house-number.ts';
import { foldAt, type Reading } from './reading.ts';

/** "phòng 212", "tầng 3": a part of a house behind the part that says which. */
export function roomEnd(reading: Reading, at: number): number {
  if (!ROOMS.has(foldAt(reading, at))) return at;
  const from = foldAt(reading, at + 1) === 'so' ? at + 2 : at + 1;
  const number = numberEnd(reading, from);
  return number > from && !isCount(reading, number) ? number : at;
}

/** "lầu 3 chung cư Sao Mai", "phòng 12, số 5 Lê Lợi": a room with its house or street behind it. */
export function floorEnd(reading: Reading, at: number): number {
  const room = roomEnd(reading, at);
  if (room === at) return at;
  const next = foldAt(reading, room) === ',' ? room + 1 : room;
  const house = Math.max(streetEnd(reading, next), houseEnd(reading, next));
  return house > next ? house : at;
}

const ROOMS = new Set('phong tang can lau ki day p'.split(' '));

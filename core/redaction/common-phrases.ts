import { COMPOUND_WORDS } from './compound-words.ts';
import { EVERYDAY_PAIRS } from './everyday-words.ts';
import { FALSE_NAMES, HEROES, REVERED } from './name-words.ts';
import { phraseTable } from './phrase-table.ts';
import { KNOWN_PLACES } from './place-words.ts';
import { foldAt, type Reading } from './reading.ts';

const PAIRS = phraseTable([...EVERYDAY_PAIRS, ...COMPOUND_WORDS]);
const HERO_NAMES = phraseTable(HEROES);
const FALSE_FULL_NAMES = phraseTable(FALSE_NAMES);
const REVERED_NAMES = phraseTable(REVERED);
const PLACES = phraseTable(KNOWN_PLACES);

/** Whether the words at `at` and after it make one everyday word. */
export function isPair(reading: Reading, at: number): boolean {
  return PAIRS.longestAt(reading, at) > 0 && (reading.marked || !isActing(reading, at + 1));
}

/** How many words a well-known place's name covers here; 0 when none begins. */
export function placeNameLength(reading: Reading, at: number): number {
  return PLACES.longestAt(reading, at);
}

/** How many words the longest name of somebody streets are named after covers; 0 when none begins. */
export function heroLength(reading: Reading, at: number): number {
  return HERO_NAMES.longestAt(reading, at);
}

/** How many words look like a full name here and are a place or an everyday word. */
export function falseNameLength(reading: Reading, at: number): number {
  return FALSE_FULL_NAMES.longestAt(reading, at);
}

/** How many words name a leader or saint here, kin word and all. */
export function reveredLength(reading: Reading, at: number): number {
  return REVERED_NAMES.longestAt(reading, at);
}

const ACTS = new Set(
  `huong dan,noi chuyen,lam viec,tiep nhan,tiep dan,noi la,rat nhiet,rat de,rat vui,rat tot,rat tan,nhiet tinh,de thuong,tra ho,tra ket,giai thich,
  giai quyet,tan tinh,vui ve,vui tinh,nop ho,da nop,da huong,khong biet,tu choi,hen lai,noi nang,lich su`
    .split(',')
    .map((act) => act.trim()),
);

/** Without marks, what a person at a counter does vouches for the name before it. */
function isActing(reading: Reading, at: number): boolean {
  return ACTS.has(`${foldAt(reading, at)} ${foldAt(reading, at + 1)}`);
}

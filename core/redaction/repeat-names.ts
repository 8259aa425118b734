import { isPair } from './common-phrases.ts';
import {
  claim,
  foldAt,
  isFree,
  isFreeLetters,
  keyAt,
  wordIndexAfter,
  type PersonalData,
  type Reading,
} from './reading.ts';

/** A name that was found, as the places of its words, `to` excluded. */
interface Found {
  readonly from: number;
  readonly to: number;
}

const KIN = new Set('anh chi ong ba co chu bac di cau em thay cu mo thim duong a c'.split(' '));

/** Of one comment, that are looked for again; nobody writes more. */
const MOST_NAMES = 40;

/**
 * Claims the names that were found wherever they come again: as a whole, or their last word alone
 * behind a kin word ("chú Nguyễn Văn Rây … chú Rây").
 */
export function repeatNames(reading: Reading): void {
  const names = foundNames(reading);
  if (names.length === 0) return;
  for (let at = 0; at < reading.words.length; at += 1) {
    if (!isFreeLetters(reading, at)) continue;
    const whole = names.find((name) => isSame(reading, name, at));
    if (whole !== undefined) claim(reading, at, at + whole.to - whole.from, 'name');
    else if (isFree(reading, at - 1) && KIN.has(foldAt(reading, at - 1)) && !isPair(reading, at)) {
      if (names.some(({ to }) => isCalled(reading, to - 1, at))) claim(reading, at, at + 1, 'name');
    }
  }
}

function foundNames(reading: Reading): readonly Found[] {
  const names = new Map<string, Found>();
  let from = 0;
  for (const { kind, start, end } of reading.found.toSorted(byStart)) {
    if (kind !== 'name' || names.size === MOST_NAMES) continue;
    from = wordIndexAfter(reading, from, start);
    names.set(reading.folded.slice(start, end), { from, to: wordIndexAfter(reading, from, end) });
  }
  return [...names.values()];
}

function byStart(a: PersonalData, b: PersonalData): number {
  return a.start - b.start;
}

/** Only names of two words or more are looked for without anything that announces them. */
function isSame(reading: Reading, { from, to }: Found, at: number): boolean {
  if (to - from < 2) return false;
  for (let offset = 0; offset < to - from; offset += 1) {
    if (!isFreeLetters(reading, at + offset)) return false;
    if (foldAt(reading, at + offset) !== foldAt(reading, from + offset)) return false;
  }
  return true;
}

function isCalled(reading: Reading, name: number, at: number): boolean {
  if (reading.words[name]?.shape !== 'letters' || foldAt(reading, name).length < 2) return false;
  return keyAt(reading, at) === keyAt(reading, name);
}

import { claim, foldAt, isFree, wordIndexAfter, type Reading } from './reading.ts';

/** Words that make another word of "sinh" when they stand before or after it. */
const BEFORE_OTHER = new Set('khai hoc phat ve ho thi chung hy hi tan moi san thu ky'.split(' '));
const AFTER_OTHER = new Set('vien hoat hoc song ly thai nhai doi'.split(' '));

const CONNECTORS = new Set(
  'ngay thang nam vao hom mung mong : ( - . cua toi tui em con chau minh la ghi sinh de dung that goc bi sai nham thanh tren trong giay dang'.split(
    ' ',
  ),
);
const MAX_CONNECTORS = 7;

/** Day, month and year in digits, with or without "tháng" and "năm". */
const FULL_DATE =
  /\d{1,2}(?: ?[/.\-–] ?| {1,2}(?:thang {1,2})?)\d{1,2}(?: ?[/.\-–] ?| {1,2}(?:nam {1,2})?)(?:\d{4}|\d{2})(?!\d)/uy;
const DAY_MONTH = /\d{1,2}(?: ?[/-] ?| {1,2}thang {1,2})\d{1,2}(?!\d)/uy;
const MONTH_YEAR = /\d{1,2} ?[/-] ?(?:19|20)\d{2}(?!\d)/uy;
const YEAR = /(?:(?:19|20)\d{2}|'?\d{2})(?![\d.,]\d|\d)/uy;

/** Claims dates and years that are said to be of a birth; other dates stay. */
export function findBirthDates(reading: Reading): void {
  for (let at = 0; at < reading.words.length; at += 1) {
    if (!isFree(reading, at) || !announcesBirth(reading, at)) continue;
    const date = skipConnectors(reading, at + 1);
    claimDate(reading, date, foldAt(reading, date - 1));
  }
}

function announcesBirth(reading: Reading, at: number): boolean {
  const fold = foldAt(reading, at);
  if (fold === 'sn' || fold === 'ntns' || fold === 'dob' || fold === 'born') return true;
  if (fold === 'de') return reading.words[at]?.lower === 'đẻ';
  if (fold !== 'sinh' || AFTER_OTHER.has(foldAt(reading, at + 1))) return false;
  // "Mới sinh" is a birth, "phát sinh", "khai sinh" and the like are not.
  return !BEFORE_OTHER.has(foldAt(reading, at - 1)) || foldAt(reading, at - 1) === 'moi';
}

function skipConnectors(reading: Reading, from: number): number {
  let at = from;
  while (at < from + MAX_CONNECTORS && isFree(reading, at) && CONNECTORS.has(foldAt(reading, at))) {
    at += 1;
  }
  return at;
}

function claimDate(reading: Reading, at: number, before: string): void {
  const word = reading.words[at];
  if (word === undefined || word.shape !== 'digits' || !isFree(reading, at)) return;
  for (const pattern of [FULL_DATE, MONTH_YEAR, DAY_MONTH, YEAR]) {
    pattern.lastIndex = word.start;
    if (!pattern.test(reading.folded)) continue;
    if (pattern === YEAR && word.fold.length === 2 && before !== 'nam' && before !== 'sn') return;
    const end = wordIndexAfter(reading, at, pattern.lastIndex);
    if (reading.words[end - 1]?.end !== pattern.lastIndex) return;
    claim(reading, at, end, 'birth-date');
    return;
  }
}

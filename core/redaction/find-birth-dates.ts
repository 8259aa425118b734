import { claim, foldAt, isFree, wordIndexAfter, type Reading } from './reading.ts';

/** Words that make another word of "sinh" when they stand before or after it. */
const BEFORE_OTHER = new Set('khai hoc phat ve ho thi chung hy hi tan moi san thu ky'.split(' '));
const AFTER_OTHER = new Set('vien hoat hoc song ly thai nhai doi'.split(' '));

const CONNECTORS = new Set(
  `ngay thang nam vao hom mung mong : ( - . cua toi tui em e con chau minh la ghi sinh sanh de dung that goc bi sai nham
  thanh tren trong giay dang nham khoang on in am lich duong va ong ba cha me vo chong no`.split(
    /\s+/u,
  ),
);
const MAX_CONNECTORS = 7;

/** Day, month and year in digits, with or without "tháng" and "năm". */
const FULL_DATE =
  /\d{1,2}(?: ?[/.\-–] ?| {1,2}(?:thang {1,2})?)\d{1,2}(?: ?[/.\-–] ?| {1,2}(?:nam {1,2})?)(?:\d{4}|\d{2})(?!\d)/uy;
const DAY_MONTH = /\d{1,2}(?: ?[/-] ?| {1,2}thang {1,2})\d{1,2}(?!\d)/uy;
const MONTH_YEAR = /\d{1,2}(?: ?[/-] ?| {1,2}nam {1,2})(?:19|20)\d{2}(?!\d)/uy;
const YEAR = /(?:(?:19|20)\d{2}|'?\d{2})(?![\d.,]\d|\d)/uy;
/** 1990-05-17, and "2k4" as young people write 2004. */
const ISO_DATE = /(?:19|20)\d{2} ?[/.\-–] ?\d{1,2} ?[/.\-–] ?\d{1,2}(?!\d)/uy;
const SHORT_YEAR = /(?:\d{1,2}[/-]){0,2}[12] ?k ?\d{1,2}(?!\d)/uy;
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec';
const ENGLISH_DATE = new RegExp(
  `(?:(?:${MONTHS})\\.? {1,2}\\d{1,2}(?:st|nd|rd|th)?,? {1,2}|\\d{1,2}(?:st|nd|rd|th)? {1,2}(?:of )?(?:${MONTHS})\\.?,? {1,2}|(?:${MONTHS}) )\\d{4}(?!\\d)`,
  'uy',
);
/** "mồng một tháng giêng năm 2021", "ngày năm tháng bảy". */
const SPOKEN = 'mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi|ram|gieng|chap|lam|moi';
const SPOKEN_DATE = new RegExp(
  `(?:(?:${SPOKEN}|\\d{1,2})(?: (?:${SPOKEN}))? {1,2})?thang {1,2}(?:(?:${SPOKEN})(?: (?:${SPOKEN}))?|\\d{1,2})(?:,? {1,2}(?:nam {1,2})?(?:19|20)\\d{2})?(?![\\da-z])`,
  'uy',
);

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
  if (ANNOUNCING.has(fold) || isKhmerBirth(fold)) return true;
  if (fold === 'birth') return foldAt(reading, at - 1) === 'of' || foldAt(reading, at - 1) === ':';
  if (fold === 'de') return reading.words[at]?.lower === 'đẻ';
  if ((fold !== 'sinh' && fold !== 'sanh') || AFTER_OTHER.has(foldAt(reading, at + 1)))
    return false;
  // "Mới sinh" is a birth, "phát sinh", "khai sinh" and the like are not.
  return !BEFORE_OTHER.has(foldAt(reading, at - 1)) || foldAt(reading, at - 1) === 'moi';
}

const ANNOUNCING = new Set('sn ns nsinh ntns dob born birthday birthdate'.split(' '));

/** "Born" and "date of birth" in Khmer, alone or with more glued to them. */
function isKhmerBirth(fold: string): boolean {
  return fold.includes('កើត') && !fold.includes('កើតឡើង') && !fold.includes('សំបុត្រកំណើត');
}

function skipConnectors(reading: Reading, from: number): number {
  let at = from;
  while (at < from + MAX_CONNECTORS && isFree(reading, at) && CONNECTORS.has(foldAt(reading, at))) {
    at += 1;
  }
  return at;
}

/** "Mùng 5", "mồng một": days one to ten of the moon's month. */
const FIRST_DAYS = new Set(['mung', 'mong']);

const DIGIT_DATES = [
  ISO_DATE,
  FULL_DATE,
  ENGLISH_DATE,
  SHORT_YEAR,
  MONTH_YEAR,
  DAY_MONTH,
  SPOKEN_DATE,
  YEAR,
] as const;
const WORD_DATES = [ENGLISH_DATE, SPOKEN_DATE] as const;

function claimDate(reading: Reading, at: number, before: string): void {
  const word = reading.words[at];
  if (word === undefined || word.shape === 'mark' || !isFree(reading, at)) return;
  const patterns = word.shape === 'digits' ? DIGIT_DATES : WORD_DATES;
  for (const pattern of patterns) {
    pattern.lastIndex = word.start;
    if (!pattern.test(reading.folded)) continue;
    if (pattern === YEAR && word.fold.length === 2 && before !== 'nam' && before !== 'sn') return;
    const end = wordIndexAfter(reading, at, pattern.lastIndex);
    if (reading.words[end - 1]?.end !== pattern.lastIndex) return;
    const first = FIRST_DAYS.has(foldAt(reading, at - 1)) && isFree(reading, at - 1) ? at - 1 : at;
    claim(reading, first, end, 'birth-date');
    return;
  }
}

import { claim, foldAt, isFree, wordIndexAfter, type Reading } from './reading.ts';

/** Words that make another word of "sinh" when they stand before or after it. */
const BEFORE_OTHER = new Set('khai hoc phat ve ho thi chung hy hi tan moi san thu ky'.split(' '));
const AFTER_OTHER = new Set('vien hoat hoc song ly thai nhai doi'.split(' '));

const CONNECTORS = new Set(
  `ngay thang nam vao hom mung mong : ( - . cua toi tui em e con chau minh la ghi sinh sanh de dung that goc bi sai nham
  thanh tren trong giay dang nham khoang on doi hoi nhat luc cuoi dau tam be in am lich duong va ong ba cha me vo chong no`.split(
    /\s+/u,
  ),
);
const MAX_CONNECTORS = 7;

/** Years are also called by two words of a cycle of sixty: "Mậu Thân 1968". */
const CYCLE = new Set(
  `giap at binh dinh mau ky canh tan nham quy ty suu dan mao meo thin ngo mui than dau tuat hoi`.split(
    ' ',
  ),
);

/** Whether two words name a year of the cycle. */
export function isCycleYear(reading: Reading, from: number, end: number): boolean {
  return (
    end - from === 2 && CYCLE.has(foldAt(reading, from)) && CYCLE.has(foldAt(reading, from + 1))
  );
}

/** Day, month and year in digits, with or without "tháng" and "năm". */
const FULL_DATE =
  /\d{1,2}(?: ?[/.\-–] ?| {1,2}(?:(?:thang|thg|th) {1,2})?)\d{1,2}(?: ?[/.\-–] ?| {1,2}(?:(?:am lich|al) {1,2})?(?:nam {1,2})?)(?:\d{4}|\d{2})(?!\d)/uy;
/** 12032001, as digits alone. */
const BARE_DATE = /(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}(?!\d)/uy;
const DAY_MONTH = /\d{1,2}(?: ?[/-] ?| {1,2}thang {1,2})\d{1,2}(?!\d)/uy;
const MONTH_YEAR = /\d{1,2}(?: ?[/-] ?| {1,2}nam {1,2})(?:19|20)\d{2}(?!\d)/uy;
const YEAR = /(?:(?:18[5-9]\d|19\d{2}|20\d{2})|'?\d{2})(?![\d.,]\d|\d)/uy;
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
const SPOKEN =
  'mot|hai|ba|bon|tu|nam(?! (?:mot|hai) (?:chin|nghin|ngan))|sau|bay|tam|chin|muoi|ram|gieng|chap|lam|moi';
const SPOKEN_DATE = new RegExp(
  `(?:(?:${SPOKEN}|\\d{1,2})(?: (?:${SPOKEN}))? {1,2})?thang {1,2}(?:(?:${SPOKEN})(?: (?:${SPOKEN}))?|\\d{1,2})(?:,? {1,2}(?:nam {1,2})?(?:19|20)\\d{2}|,? {1,2}nam(?: (?:${SPOKEN}|nghin|ngan|linh|le|khong|tram)){2,7})?(?![\\da-z])`,
  'uy',
);

/** Claims dates and years that are said to be of a birth; other dates stay. */
export function findBirthDates(reading: Reading): void {
  for (let at = 0; at < reading.words.length; at += 1) {
    if (!isFree(reading, at)) continue;
    if (reading.words[at]?.shape === 'digits') {
      claimOldDate(reading, at);
      claimToldBehind(reading, at);
      claimCorrected(reading, at);
    }
    if (!isFree(reading, at)) continue;
    if (isYearOfPerson(reading, at)) claim(reading, at, at + 1, 'birth-date');
    if (isShortBirthYear(reading, at)) claim(reading, at, at + 3, 'birth-date');
    if (!announcesBirth(reading, at)) continue;
    const date = skipConnectors(reading, at + 1);
    claimDate(reading, date, foldAt(reading, date - 1));
  }
}

/** "em 2k3": young people give their year of birth so, and with it nothing else. */
function isShortBirthYear(reading: Reading, at: number): boolean {
  const [k, year] = [reading.words[at + 1], reading.words[at + 2]];
  if (foldAt(reading, at) !== '2' || k?.fold !== 'k' || !k.glued) return false;
  if (year?.shape !== 'digits' || !year.glued || year.fold.length > 2) return false;
  return YOUNG.has(foldAt(reading, at - 1)) && isFree(reading, at + 2);
}

/** "Tôi 1962, chưa đủ tuổi", "tuổi 1958": a year that is all that is said of a person. */
function isYearOfPerson(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word?.shape !== 'digits' || !/^19[2-9]\d$/u.test(word.fold) || word.glued) return false;
  const before = foldAt(reading, at - 1);
  if (before === 'tuoi') return true;
  if (foldAt(reading, at - 3) === 'tuoi' && isCycleYear(reading, at - 2, at)) return true;
  const next = reading.words[at + 1];
  if (isElder(reading, at)) return true;
  const closes = next === undefined || next.shape === 'line' || next.fold === ',';
  return YOUNG.has(before) && closes && foldAt(reading, at - 2) !== 'cua';
}

/** "bà 1938 rồi đợi chi nổi". */
function isElder(reading: Reading, at: number): boolean {
  if (!/^19[2-5]/u.test(foldAt(reading, at)) || foldAt(reading, at + 1) !== 'roi') return false;
  return ELDERS.has(foldAt(reading, at - 1)) && !NUMBERED.has(foldAt(reading, at - 2));
}

const ELDERS = new Set('ong ba cu noi ngoai ma me cha tia'.split(' '));
const NUMBERED = new Set('thang thu quy so'.split(' '));

const YOUNG = new Set('em e minh toi tui ban chau con bn'.split(' '));

function announcesBirth(reading: Reading, at: number): boolean {
  const fold = foldAt(reading, at);
  if (ANNOUNCING.has(fold) || isKhmerBirth(fold)) return true;
  if (fold === 'birth') return foldAt(reading, at - 1) === 'of' || foldAt(reading, at - 1) === ':';
  if (fold === 'doi') return foldAt(reading, at - 1) === 'chao' || isBornOut(reading, at);
  if (fold === 'de') return reading.words[at]?.lower === 'đẻ';
  if (fold !== 'sinh' && fold !== 'sanh') return false;
  if (AFTER_OTHER.has(foldAt(reading, at + 1)) && !isOfTwins(reading, at)) return false;
  // "Mới sinh" is a birth, "phát sinh", "khai sinh" and the like are not.
  return !BEFORE_OTHER.has(foldAt(reading, at - 1)) || foldAt(reading, at - 1) === 'moi';
}

/** "sinh đôi 14/02/2020". */
function isOfTwins(reading: Reading, at: number): boolean {
  return foldAt(reading, at + 1) === 'doi' && reading.words[at + 2]?.shape === 'digits';
}

/** "ra đời": of a child, not of a law. */
function isBornOut(reading: Reading, at: number): boolean {
  if (foldAt(reading, at - 1) !== 'ra') return false;
  return CHILDREN.has(foldAt(reading, at - 2)) || CHILDREN.has(foldAt(reading, at - 3));
}

const ANNOUNCING = new Set('sn ns nsinh ntns dob born birthday birthdate'.split(' '));

/** "Born" and "date of birth" in Khmer, alone or with more glued to them. */
function isKhmerBirth(fold: string): boolean {
  return fold.includes('កើត') && !fold.includes('កើតឡើង') && !fold.includes('សំបុត្រកំណើត');
}

function isBetween(reading: Reading, at: number): boolean {
  return CONNECTORS.has(foldAt(reading, at)) || CYCLE.has(foldAt(reading, at));
}

function skipConnectors(reading: Reading, from: number): number {
  let at = from;
  while (at < from + MAX_CONNECTORS && isFree(reading, at) && isBetween(reading, at)) {
    at += 1;
  }
  return at;
}

/**
 * Claims full dates right behind a person: any behind "bé gái", and behind a name those of people
 * who are grown up, since visits and receipts have later ones.
 */
export function findDatesBesidePeople(reading: Reading): void {
  for (let at = 1; at < reading.words.length; at += 1) {
    if (reading.words[at]?.shape !== 'digits' || !isFree(reading, at)) continue;
    const beside = SEPARATORS.has(foldAt(reading, at - 1)) ? at - 2 : at - 1;
    const child = beside === at - 1 && isChild(reading, beside);
    if (!child && !endsName(reading, beside)) continue;
    if (beside === at - 2 && isLoneYear(reading, at)) {
      claim(reading, at, at + 1, 'birth-date');
      continue;
    }
    FULL_DATE.lastIndex = reading.words[at]?.start ?? 0;
    const date = FULL_DATE.exec(reading.folded)?.[0] ?? '';
    const year = yearOf(date, child || beside === at - 1);
    if (year < 1900 || (!child && year > GROWN_UP)) continue;
    const end = wordIndexAfter(reading, at, (reading.words[at]?.start ?? 0) + date.length);
    claim(reading, at, end, 'birth-date');
  }
}

/** Two digits count right behind a name: "Nguyễn Thị Út Em 1/1/59". */
function yearOf(date: string, beside: boolean): number {
  const year = Number(/(?:19|20)\d\d$/u.exec(date)?.[0] ?? 0);
  if (year > 0 || !beside) return year;
  return 1900 + Number(/^\d{1,2}[/.-]\d{1,2}[/.-]([3-9]\d)$/u.exec(date)?.[1] ?? -1);
}

/** "Ông Ba (1950)", "Lê Văn Tám, 1962, ấp 3": the year is all that stands between two signs. */
function isLoneYear(reading: Reading, at: number): boolean {
  const year = foldAt(reading, at);
  if (!/^(?:19[2-9]\d|200\d)$/u.test(year)) return false;
  const next = reading.words[at + 1];
  return next === undefined || ',;)-'.includes(next.fold) || next.shape === 'line';
}

/** Claims full dates that what stands behind them says to be of a birth: "30/9/2020 mới sinh". */
function claimToldBehind(reading: Reading, at: number): void {
  FULL_DATE.lastIndex = reading.words[at]?.start ?? 0;
  if (!FULL_DATE.test(reading.folded)) return;
  const end = wordIndexAfter(reading, at, FULL_DATE.lastIndex);
  for (let next = end; next < end + 4 && isFree(reading, next); next += 1) {
    if (announcesBirth(reading, next)) return claim(reading, at, end, 'birth-date');
    if (!TOLD_BEHIND.has(foldAt(reading, next))) return;
  }
}

/** Whole dates so long ago are births, but for holidays and what is said to be another day. */
function claimOldDate(reading: Reading, at: number): void {
  FULL_DATE.lastIndex = reading.words[at]?.start ?? 0;
  const date = FULL_DATE.exec(reading.folded)?.[0] ?? '';
  if (!/\D19[2-8]\d$/u.test(date) || HOLIDAYS.test(date)) return;
  for (let before = at - 1; before >= at - OTHER_DAY_REACH; before -= 1) {
    if (OTHER_DAYS.has(foldAt(reading, before))) return;
  }
  claim(reading, at, wordIndexAfter(reading, at, FULL_DATE.lastIndex), 'birth-date');
}

const HOLIDAYS = /^(?:30\D+0?4\D+1975|0?2\D+0?9\D+1945|0?3\D+0?2\D+1930)$/u;
const OTHER_DAY_REACH = 4;
const OTHER_DAYS = new Set(
  'cap mat chet tu tran hy hi ket hon cuoi nhap ngu ky ban so luat quyet hop phep chuc'.split(' '),
);

/** "ngày sinh của mẹ tôi, bà Khuê, từ 01/01/1950 thành 19/08/1950". */
function claimCorrected(reading: Reading, at: number): void {
  const corrected = foldAt(reading, at - 1);
  const right = corrected === 'la' && RIGHT.has(foldAt(reading, at - 2));
  if (!right && corrected !== 'tu' && corrected !== 'thanh' && corrected !== 'sang') return;
  if (!isBirthSpokenOf(reading, at)) return;
  const word = reading.words[at];
  if (word === undefined) return;
  FULL_DATE.lastIndex = word.start;
  if (FULL_DATE.test(reading.folded))
    claim(reading, at, wordIndexAfter(reading, at, FULL_DATE.lastIndex), 'birth-date');
  else if (/^(?:19[2-9]|20[0-2])\d$/u.test(word.fold) && (right || isCorrectedYear(reading, at)))
    claim(reading, at, at + 1, 'birth-date');
}

/** "từ 1956 thành 1965": what began in a year ("chờ từ 2024") is none. */
function isCorrectedYear(reading: Reading, at: number): boolean {
  const [before, behind] = [foldAt(reading, at - 1), foldAt(reading, at + 1)];
  if (before === 'tu') return behind === 'thanh' || behind === 'sang';
  return before === 'thanh' || reading.words[at - 2]?.shape === 'digits';
}

const RIGHT = new Set('dung phai that'.split(' '));

function isBirthSpokenOf(reading: Reading, at: number): boolean {
  for (let before = at - 2; before >= at - 24; before -= 1) {
    const day = foldAt(reading, before - 1);
    if (foldAt(reading, before) === 'sinh' && (day === 'ngay' || day === 'nam')) return true;
  }
  return false;
}

const TOLD_BEHIND = new Set('la ngay moi thang nam toi em tui nay dung'.split(' '));

/** Whoever was born later rarely comes to a counter. */
const GROWN_UP = 2012;
const SEPARATORS = new Set([',', '(', '-', '–', ':']);

function isChild(reading: Reading, at: number): boolean {
  const fold = foldAt(reading, at);
  if (fold === 'be') return true;
  return (fold === 'gai' || fold === 'trai') && CHILDREN.has(foldAt(reading, at - 1));
}

const CHILDREN = new Set('be con chau'.split(' '));

function endsName(reading: Reading, at: number): boolean {
  const end = reading.words[at]?.end;
  return reading.found.some((found) => found.kind === 'name' && found.end === end);
}

/** "Mùng 5" takes its first word along. */
function leadsDay(reading: Reading, at: number, end: number): boolean {
  const before = foldAt(reading, at - 1);
  if (!isFree(reading, at - 1)) return false;
  if (FIRST_DAYS.has(before)) return true;
  return before === 'thang' && end > at + 1;
}

/** "Mùng 5", "mồng một": days one to ten of the moon's month. */
const FIRST_DAYS = new Set(['mung', 'mong']);

const DIGIT_DATES = [
  BARE_DATE,
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
    let first = leadsDay(reading, at, end) ? at - 1 : at;
    while (CYCLE.has(foldAt(reading, first - 1)) && isFree(reading, first - 1)) first -= 1;
    claim(reading, first, end, 'birth-date');
    return;
  }
}

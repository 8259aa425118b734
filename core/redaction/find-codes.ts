import { cueBefore, cueBeside, isUnitAt } from './number-cues.ts';
import type { PersonalDataKind } from './personal-data-kind.ts';
import { claim, foldAt, isFree, wordIndexAfter, type Reading } from './reading.ts';
import type { Word } from './split-words.ts';

/** 000.00.16.H01-260901-0012 and shorter or spaced forms of it. */
const DOSSIER_CODE =
  /(?:\d{3} ?\. ?\d{2} ?\. ?\d{2} ?\. ?)?[a-z]\d{2}(?: ?[.-] ?\d{1,3}| \d{2}(?= \d)){0,4}[ .\-–]{1,3}\d{6,8}[ .\-–]{1,3}\d{3,6}(?!\d)/uy;

/** Two digits of the province, a letter or two with or without a digit, four or five digits. */
const PLATE =
  /\d{2}[ .\-–—]{0,3}[a-z]{1,2}\d?[ .\-–—]{0,3}(?:\d{3}[. -]?\d{2}|\d{4}|\d \d \d \d(?: \d)?(?! ?\d))(?!\d)/uy;

/** 15 signs: two letters and 13 digits, in groups. */
const HEALTH_CARD = /[a-z]{2}(?:[ .-]?\d){13}(?!\d)/uy;
/** The same with a digit too many or too few, where a card is spoken of. */
const LOOSE_CARD = /[a-z]{2}(?:[ .-]?\d){10,15}(?!\d)/uy;

/** A fishing boat: the province, a number and the two letters of its kind. */
const BOAT = /[a-z]{2}[ .\-–]{0,3}\d{4,5}(?:[ .\-–]{0,3}ts)?(?![a-z\d])/uy;

/** Visas and cards of residence. */
const PERMIT = /[a-z]{2}\d{7,8}(?!\d)/uy;

/** Letter and seven digits, or P and eight; abroad a letter may end it. */
const PASSPORT = /(?:[a-z]\d{7,8}[a-z]?|m\d{3}[a-z]\d{4})(?![a-z\d])/uy;
/** B9 551 704, P 0144 790: the same in groups, in large letters. */
const GROUPED_PASSPORT =
  /(?:[bcekmnp]\d(?: \d{3}){2}|[bcekmnp] \d{4} ?\d{3}|[bcekmnp] ?\d{3} ?\d{4})(?! ?[.,/-]?\d)/uy;
/** The same in groups, where one is spoken of. */
const LOOSE_PASSPORT = /[a-z]{1,2}[ .-]?(?:\d[ .-]?){6,8}\d(?!\d)/uy;

/** Letters of the series and the number of a land-use certificate, or of its register. */
const CERTIFICATE =
  /[a-z]{1,4}[ .\-–]{0,3}(?:\d{5,8}|\d{3}[. -]\d{3})(?:\/(?:19|20)\d{2})?(?!\d)/uy;

const CODE = /[a-z0-9]+(?:[./-][a-z0-9]+){0,8}/uy;
/** 00456/QSDĐ, as certificates were numbered in the nineties. */
const LAND_REGISTER = /^\d{2,6}\/qsdd/u;
/** 0417/BN-2025: receipts, whatever is said before them. */
const RECEIPT = /\d{3,6}\/(?:bn|tnhs|hs|pth)(?:[./-][a-z0-9]+){0,3}(?![a-z\d])/uy;
/** 2507-BTN-00418: year and month, the office, a number. */
const RESULT = /2\d(?:0[1-9]|1[0-2])-[a-z]{2,5}-\d{4,6}(?![a-z\d])/uy;
/** 711A41829034: accounts of one bank have a letter. */
const LETTERED_ACCOUNT = /\d{3}[a-z]\d{7,10}(?![a-z\d])/uy;
const PROCEDURE_CODE = /^\d\.\d{6}/u;

/** Claims dossier codes, plates, insurance cards, passports and land certificates. */
export function findCodes(reading: Reading): void {
  for (let at = 0; at < reading.words.length; at += 1) {
    if (!isFree(reading, at)) continue;
    const shape = reading.words[at]?.shape;
    if (shape === 'digits') claimFromDigits(reading, at);
    else if (shape === 'letters') claimFromLetters(reading, at);
  }
}

function claimFromDigits(reading: Reading, at: number): void {
  const { length } = foldAt(reading, at);
  if (length === 3 && claimMatch(reading, at, DOSSIER_CODE, 'dossier')) return;
  if (length === 2 && isPlate(reading, at) && claimMatch(reading, at, PLATE, 'plate')) return;
  claimCuedCode(reading, at);
}

function claimFromLetters(reading: Reading, at: number): void {
  const word = reading.words[at];
  if (word === undefined || word.end - word.start > 4) return;
  const afterDigits = word.glued && reading.words[at - 1]?.shape === 'digits';
  if (afterDigits) return;
  if (!isBeforeDigits(reading, at)) return;
  if (word.fold.length === 1 && claimMatch(reading, at, DOSSIER_CODE, 'dossier')) return;
  if (isHealthCard(reading, at) && claimMatch(reading, at, HEALTH_CARD, 'identity')) return;
  if (word.fold.length === 2 && isPlainLetters(word) && claimCuedLetters(reading, at)) return;
  if (
    word.fold.length === 1 &&
    isMarkedAsCode(reading, at) &&
    claimMatch(reading, at, PASSPORT, 'identity')
  )
    return;
  if (
    word.fold.length === 1 &&
    isCapital(reading, at) &&
    claimMatch(reading, at, GROUPED_PASSPORT, 'identity')
  )
    return;
  if (isSpokenPassport(reading, at) && claimMatch(reading, at, LOOSE_PASSPORT, 'identity')) return;
  if (isCertificate(reading, at) && claimMatch(reading, at, CERTIFICATE, 'identity')) return;
  claimCuedCode(reading, at);
}

/** Two letters with digits behind them that the words before say to be a card, a visa or a boat. */
function claimCuedLetters(reading: Reading, at: number): boolean {
  if (isOtherWord(reading, at) || NO_CARDS.has(foldAt(reading, at))) return false;
  const cue = cueBefore(reading, at)?.kind;
  if (cue === 'plate') return claimMatch(reading, at, BOAT, 'plate');
  if (cue !== 'identity') return false;
  return (
    claimMatch(reading, at, LOOSE_CARD, 'identity') || claimMatch(reading, at, PERMIT, 'identity')
  );
}

/** Small words of two letters that stand before numbers and are no series. */
const OTHER_LETTERS = new Set(
  'so ma la va co bi to tu nam cu di do se de ve vi ky em e t m mk mh vk ck'.split(' '),
);

/** Before the digits of other numbers: no cards. */
const NO_CARDS = new Set('tk kd ho so tu me bo ma la'.split(' '));

function isOtherWord(reading: Reading, at: number): boolean {
  const fold = foldAt(reading, at);
  return fold === 'tk' || fold === 'nh' || (OTHER_LETTERS.has(fold) && !isLargeSeries(reading, at));
}

function isPlainLetters(word: Word): boolean {
  return word.lower.replace(/đ/gu, 'd') === word.fold;
}

/** A digit stands in one of the next two words: no code begins with letters alone. */
function isBeforeDigits(reading: Reading, at: number): boolean {
  return reading.words[at + 1]?.shape === 'digits' || reading.words[at + 2]?.shape === 'digits';
}

function claimMatch(
  reading: Reading,
  at: number,
  pattern: RegExp,
  kind: PersonalDataKind,
): boolean {
  const end = matchEnd(reading, at, pattern);
  if (end === at) return false;
  claim(reading, at, end, kind);
  return true;
}

/** The word after the match; `at` when there is no match, or it would cut a word in two. */
function matchEnd(reading: Reading, at: number, pattern: RegExp): number {
  pattern.lastIndex = reading.words[at]?.start ?? 0;
  if (!pattern.test(reading.folded)) return at;
  const offset = pattern.lastIndex;
  const end = wordIndexAfter(reading, at, offset);
  return reading.words[end - 1]?.end === offset ? end : at;
}

function isCapital(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return word !== undefined && word.capitals !== 'none' && word.lower === word.fold;
}

/** Small letters with spaces between are a plate only where a vehicle is spoken of. */
function isPlate(reading: Reading, at: number): boolean {
  if (reading.words[at]?.glued === true && reading.words[at - 1]?.shape !== 'mark') return false;
  const letters = nextLetters(reading, at);
  if (letters === null) return false;
  if (cueBefore(reading, at)?.kind === 'plate') return true;
  if (Number(foldAt(reading, at)) < 11) return false;
  const glued =
    reading.words[letters]?.glued === true && reading.words[letters + 1]?.glued === true;
  const fold = foldAt(reading, letters);
  if ((fold === 'h' || fold === 'p') && !isSeriesOf(reading, letters)) return false;
  if (fold === 'h' || fold === 'p') return true;
  if (!glued && 'kmt'.includes(fold)) return false;
  return glued || isCapital(reading, letters);
}

/** "67-H5 4471": an hour or a page has no hyphen before it and no digit behind. */
function isSeriesOf(reading: Reading, letters: number): boolean {
  const dashed = reading.words[letters - 1]?.shape === 'mark';
  const digit = reading.words[letters + 1];
  if (digit?.glued !== true || digit.fold.length !== 1) return false;
  return (dashed && isCapital(reading, letters)) || isPlateNumber(reading, letters + 2);
}

/** The "234.56" of "68h1 234.56". */
function isPlateNumber(reading: Reading, at: number): boolean {
  const [first, dot, last] = [reading.words[at], reading.words[at + 1], reading.words[at + 2]];
  return first?.fold.length === 3 && dot?.fold === '.' && last?.glued === true;
}

function nextLetters(reading: Reading, at: number): number | null {
  const next = reading.words[at + 1];
  if (next?.shape === 'letters') return at + 1;
  return next?.shape === 'mark' && reading.words[at + 2]?.shape === 'letters' ? at + 2 : null;
}

function isMarkedAsCode(reading: Reading, at: number): boolean {
  return isCapital(reading, at) || cueBefore(reading, at)?.kind === 'identity';
}

/** "hộ chiếu số C 771 9342": large letters a few words behind the word, small ones right behind it. */
function isSpokenPassport(reading: Reading, at: number): boolean {
  if (foldAt(reading, at).length > 2 || isOtherWord(reading, at)) return false;
  const reach = isCapital(reading, at) ? 5 : 4;
  for (let before = at - 1; before >= at - reach; before -= 1) {
    const fold = foldAt(reading, before);
    if (fold === 'passport' || fold === 'pp' || fold === 'hc') return true;
    if (fold === 'chieu' && foldAt(reading, before - 1) === 'ho') return true;
  }
  return false;
}

/** Two letters before 13 digits, unless they name the bank of an account. */
function isHealthCard(reading: Reading, at: number): boolean {
  return (
    foldAt(reading, at).length === 2 &&
    reading.words[at]?.lower === foldAt(reading, at) &&
    !NO_CARDS.has(foldAt(reading, at)) &&
    cueBefore(reading, at)?.kind !== 'account'
  );
}

function isCertificate(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  const number = nextDigits(reading, at);
  if (word === undefined || number === null) return false;
  const grouped = isGrouped(reading, number);
  if (!grouped && isUnitAt(reading, number + 1)) return false;
  const length = grouped ? 6 : foldAt(reading, number).length;
  const next = reading.words[number + 1];
  if (
    !grouped &&
    next?.glued === true &&
    '/.,'.includes(next.fold) &&
    reading.words[number + 2]?.glued === true &&
    !isOldCertificate(reading, at, number)
  )
    return false;
  if (length === 6 && isSmallSeries(reading, at)) return true;
  const cued = cueBefore(reading, at)?.kind === 'identity';
  if (cued)
    return (
      length >= 5 &&
      isPlainLetters(word) &&
      !isOtherWord(reading, at) &&
      (isLargeSeries(reading, at) || (word.fold.length <= 2 && !NO_CARDS.has(word.fold)))
    );
  if (/^c[hs]$/u.test(word.fold) && isLargeSeries(reading, at) && length === 5) return true;
  return isLargeSeries(reading, at) && word.fold.length === 2 && (length === 6 || length === 8);
}

/** "CH 00237/2011": the register of a district and the year. */
function isOldCertificate(reading: Reading, at: number, number: number): boolean {
  return (
    /^c[hs]$/u.test(foldAt(reading, at)) &&
    foldAt(reading, number).length === 5 &&
    /^(?:19|20)\d\d$/u.test(foldAt(reading, number + 2))
  );
}

/** "DB 123.456", "BY 771 302": large letters, or where a certificate is spoken of. */
function isGrouped(reading: Reading, number: number): boolean {
  const [sign, rest] = [reading.words[number + 1], reading.words[number + 2]];
  const spaced = sign?.shape === 'digits' && !sign.glued;
  const last = spaced ? sign : rest;
  if (!spaced && (sign?.glued !== true || !'.-'.includes(sign.fold) || rest?.glued !== true))
    return false;
  if (last?.shape !== 'digits' || last.fold.length !== 3) return false;
  if (foldAt(reading, number).length !== 3) return false;
  const behind = reading.words[number + (spaced ? 2 : 3)];
  if (behind?.shape === 'digits' && behind.fold.length === 3) return false;
  if (cueBefore(reading, number - 1)?.kind === 'identity') return true;
  if (isSmallSeries(reading, number - 1)) return true;
  return isLargeSeries(reading, number - 1) && !isUnitAt(reading, number + (spaced ? 2 : 3));
}

/** "sổ bx 118730", "giấy cd 116 209": written small, right behind a paper. */
function isSmallSeries(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined || !/^[abcd][a-z]$/u.test(word.fold) || !isPlainLetters(word))
    return false;
  if (isOtherWord(reading, at) || NO_SERIES.has(word.fold)) return false;
  return PAPERS.has(foldAt(reading, at - 1)) || PAPERS.has(foldAt(reading, at - 2));
}

const PAPERS = new Set('so giay bia gcn'.split(' '));
const NO_SERIES = new Set('ap dt dd ck cc cn ct bn bs bh an ai ba da'.split(' '));

/** Series use plain letters and Đ, all large. */
function isLargeSeries(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined || word.capitals === 'none') return false;
  if (word.capitals === 'first' && word.fold.length > 1) return false;
  return word.lower.replace(/đ/gu, 'd') === word.fold;
}

function nextDigits(reading: Reading, at: number): number | null {
  for (let place = at + 1; place <= at + 2; place += 1) {
    const word = reading.words[place];
    if (word?.shape === 'digits') return place;
    if (word?.shape !== 'mark') return null;
  }
  return null;
}

/** A code of five digits or more right after "mã hồ sơ", "số biên nhận" and the like. */
function claimCuedCode(reading: Reading, at: number): void {
  if (reading.words[at]?.glued === true && reading.words[at - 1]?.shape !== 'mark') return;
  if (isInsideCode(reading, at)) return;
  if (foldAt(reading, at).length < 5 && reading.words[at + 1]?.glued !== true) return;
  if (claimMatch(reading, at, RECEIPT, 'dossier')) return;
  if (claimMatch(reading, at, RESULT, 'dossier')) return;
  const cue = cueBeside(reading, at) ?? cueBefore(reading, at);
  if (cue === null || cue.distance > 5) return;
  if (cue.kind === 'account') claimMatch(reading, at, LETTERED_ACCOUNT, 'account');
  if (cue.kind !== 'dossier' && cue.kind !== 'identity') return;
  const end = matchEnd(reading, at, CODE);
  if (end === at) return;
  const code = reading.folded.slice(reading.words[at]?.start, reading.words[end - 1]?.end);
  const digits = code.replace(/\D/gu, '').length;
  if (cue.kind === 'identity') {
    if (cue.distance <= 4 && LAND_REGISTER.test(code)) claim(reading, at, end, 'identity');
    return;
  }
  const least = cue.distance <= 3 && /[a-z]/u.test(code) ? 4 : 5;
  if (digits < least || PROCEDURE_CODE.test(code) || isDate(code) || isUnitAt(reading, end)) return;
  claim(reading, at, end, 'dossier');
}

/** The "003554" of "1.003554": what it belongs to was looked at already. */
function isInsideCode(reading: Reading, at: number): boolean {
  const sign = reading.words[at - 1];
  return reading.words[at]?.glued === true && sign?.glued === true && './-'.includes(sign.fold);
}

/** Dates and times of the day. */
function isDate(code: string): boolean {
  return /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}h\d{1,2})$/u.test(code);
}

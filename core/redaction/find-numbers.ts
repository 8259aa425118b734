import type { PersonalDataKind } from './personal-data-kind.ts';
import { claim, foldAt, isFree, type Reading } from './reading.ts';
import { cueAt, cueBefore, cueBeside, isUnitAt, type Cue } from './number-cues.ts';

/** Groups of digits that people may have meant as one number. */
interface DigitGroup {
  readonly at: number;
  readonly digits: string;
  /** Signs between this group and the one before: `` when glued, ' ' when only spaces. */
  readonly join: string;
}

/** More groups than a number of 14 digits written one by one are never read as one. */
const MAX_GROUPS = 14;

/**
 * Claims phone, identity, insurance, tax and account numbers: digits in one piece or in groups.
 * Amounts, dates, codes of procedures and hotlines stay.
 */
export function findNumbers(reading: Reading): void {
  let at = 0;
  while (at < reading.words.length) {
    if (!beginsDigits(reading, at)) {
      at += 1;
      continue;
    }
    const groups = collectGroups(reading, at);
    claimNumbers(reading, groups);
    at = (groups.at(-1)?.at ?? at) + 1;
  }
}

function beginsDigits(reading: Reading, at: number): boolean {
  return isFree(reading, at) && digitsAt(reading, at) !== null;
}

/** The digits of the word, or null when it has none. */
function digitsAt(reading: Reading, at: number): string | null {
  const word = reading.words[at];
  return word?.shape === 'digits' && isFree(reading, at) ? word.fold : null;
}

function collectGroups(reading: Reading, from: number): readonly DigitGroup[] {
  const groups: DigitGroup[] = [{ at: from, digits: digitsAt(reading, from) ?? '', join: '' }];
  let at = from + 1;
  let join = '';
  while (at < reading.words.length) {
    const word = reading.words[at];
    if (word === undefined || !isFree(reading, at)) break;
    const digits = digitsAt(reading, at);
    if (digits !== null) {
      const gap = word.glued ? '' : ' ';
      groups.push({ at, digits, join: join + gap });
      join = '';
    } else if (isJoiner(word.fold) && join.length < 3) {
      join += (word.glued ? '' : ' ') + word.fold;
    } else break;
    at += 1;
  }
  return groups;
}

function isJoiner(sign: string): boolean {
  return (
    sign === '.' ||
    sign === '-' ||
    sign === '–' ||
    sign === '—' ||
    sign === '/' ||
    sign === '(' ||
    sign === ')' ||
    sign === '_'
  );
}

function claimNumbers(reading: Reading, groups: readonly DigitGroup[]): void {
  let first = 0;
  while (first < groups.length) {
    const skipped = ordinaryGroups(groups, first);
    if (skipped > 0) {
      first += skipped;
      continue;
    }
    const found = longestNumber(reading, groups, first);
    if (found === null) {
      first += thousandsLength(groups, first);
      continue;
    }
    claimNumber(reading, groups[first]?.at ?? 0, groups[found.last]?.at ?? 0, found.kind);
    first = found.last + 1;
  }
}

/** With the letters glued to it: "PB11020034567", "123456789VN" is one code. */
function claimNumber(reading: Reading, first: number, last: number, kind: PersonalDataKind): void {
  let from = openingOf(reading, first);
  let end = last + 1;
  if (kind !== 'phone') {
    if (isCodeLetters(reading, from - 1) && reading.words[from]?.glued === true) from -= 1;
    if (isCodeLetters(reading, end) && reading.words[end]?.glued === true) end += 1;
  }
  claim(reading, from, end, kind);
}

function isCodeLetters(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return isFree(reading, at) && word?.shape === 'letters' && word.fold.length <= 3;
}

/** How many groups from here are a date or the code of a procedure; 0 when neither. */
function ordinaryGroups(groups: readonly DigitGroup[], first: number): number {
  const [a, b, c] = [groups[first], groups[first + 1], groups[first + 2]];
  if (a === undefined || b === undefined) return 0;
  if (/^\d$/u.test(a.digits) && b.join === '.' && b.digits.length === 6) {
    let count = 2;
    while (groups[first + count]?.join === '.') count += 1;
    return count;
  }
  const isDate =
    c !== undefined &&
    Number(a.digits) >= 1 &&
    Number(a.digits) <= 31 &&
    a.digits.length <= 2 &&
    b.digits.length <= 2 &&
    Number(b.digits) <= 12 &&
    /^(?:19|20)\d\d$/u.test(c.digits);
  return isDate ? 3 : 0;
}

/** How many groups make one amount with dots, "2.000.000"; 1 when it is none. */
function thousandsLength(groups: readonly DigitGroup[], first: number): number {
  let end = first + 1;
  if ((groups[first]?.digits.length ?? 0) > 3) return 1;
  while (groups[end]?.join === '.' && groups[end]?.digits.length === 3) end += 1;
  return end - first;
}

/** Takes "+" and "(" before the number along. */
function openingOf(reading: Reading, at: number): number {
  let from = at;
  while (from > 0 && isFree(reading, from - 1) && reading.words[from]?.glued === true) {
    const sign = foldAt(reading, from - 1);
    if (sign !== '+' && sign !== '(') break;
    from -= 1;
  }
  return from;
}

interface FoundNumber {
  readonly last: number;
  readonly kind: PersonalDataKind;
}

/** Shorter ones are no number of a person, whatever is said before them. */
const MIN_DIGITS = 6;

function digitsFrom(groups: readonly DigitGroup[], first: number): number {
  let count = 0;
  for (let at = first; at < groups.length && count < MIN_DIGITS; at += 1) {
    count += groups[at]?.digits.length ?? 0;
  }
  return count;
}

function longestNumber(
  reading: Reading,
  groups: readonly DigitGroup[],
  first: number,
): FoundNumber | null {
  const start = groups[first]?.at ?? 0;
  if (digitsFrom(groups, first) < MIN_DIGITS) return null;
  const cue =
    cueBefore(reading, start) ??
    cueAfter(reading, groups.at(-1)?.at ?? start) ??
    cueBeside(reading, start);
  const abroad = isAbroad(reading, start);
  let digits = '';
  let best: FoundNumber | null = null;
  for (let last = first; last < groups.length && last < first + MAX_GROUPS; last += 1) {
    const group = groups[last];
    if (group === undefined || (last > first && !isJoined(group, digits, last - first))) break;
    digits += group.digits;
    if (digits.length > 20) break;
    const taken = groups.slice(first, last + 1);
    const amount = isAmount(reading, group.at, taken, cue?.kind === 'identity');
    const kind = abroad ? abroadKind(digits) : kindOf({ digits, groups: taken, cue, amount });
    if (kind !== null) best = { last, kind };
  }
  return best;
}

/** "+855 12 345 678": a plus with digits glued to it. */
function isAbroad(reading: Reading, at: number): boolean {
  const signs = foldAt(reading, at - 1) === '(' ? at - 2 : at - 1;
  return foldAt(reading, signs) === '+' && reading.words[at]?.glued === true;
}

function abroadKind(digits: string): PersonalDataKind | null {
  return /^[1-9]\d{7,14}$/u.test(digits) ? 'phone' : null;
}

/** Banks are often named after the number. */
function cueAfter(reading: Reading, at: number): Cue | null {
  for (let distance = 1; distance <= 3; distance += 1) {
    const kind = cueAt(reading, at + distance);
    if (kind === 'account') return { kind, distance: -distance };
  }
  return null;
}

function isAmount(
  reading: Reading,
  at: number,
  groups: readonly DigitGroup[],
  cued: boolean,
): boolean {
  if (!isUnitAt(reading, at + 1)) return false;
  const digits = groups.map((group) => group.digits).join('');
  if (digits.length > 6 && foldAt(reading, at + 1) === 'k') return false;
  // Nobody writes so many digits of an amount without a dot or a row of zeros.
  const thousands = groups.slice(1).every((group) => group.digits.length === 3);
  if (
    (groups.length === 1 || (cued && !thousands)) &&
    digits.length >= 9 &&
    !digits.endsWith('000')
  )
    return false;
  return !digits.startsWith('0') && !/^84[35789]\d{8}$/u.test(digits);
}

interface Candidate {
  readonly digits: string;
  readonly groups: readonly DigitGroup[];
  readonly cue: Cue | null;
  /** A currency or unit follows. */
  readonly amount: boolean;
}

function kindOf(candidate: Candidate): PersonalDataKind | null {
  const { digits, groups, cue, amount } = candidate;
  if (amount || (/^1[89]00/u.test(digits) && cue?.kind !== 'identity' && digits.length <= 10))
    return null;
  if (groups.length > 1 && !isOneNumber(groups, cue)) return null;
  const kind = cue?.kind ?? null;
  if (
    isPhone(digits) &&
    (kind === null || kind === 'phone' || kind === 'plate' || digits.length === 11)
  )
    return 'phone';
  if (kind === 'phone' && /^(?:[2-9]\d{6,8}|0[35789]\d{7,10})$/u.test(digits) && !isYears(groups))
    return 'phone';
  if (kind === 'account' && digits.length >= 6 && digits.length <= 19) return 'account';
  if (kind === 'dossier' && digits.length >= 9) return 'dossier';
  if (kind === 'identity' && digits.length >= 8 && digits.length <= 16) return 'identity';
  if (isPhone(digits) || isShortPhone(groups)) return 'phone';
  if (isCardLike(groups)) return 'account';
  return isPlainIdentity(digits, groups) ? 'identity' : null;
}

/** Mobile, landline, the mobile numbers of before 2018, and the same with the country's prefix. */
function isPhone(digits: string): boolean {
  return (
    /^0[35789]\d{8}$/u.test(digits) ||
    /^02\d{8,9}$/u.test(digits) ||
    /^01[2-9]\d{8}$/u.test(digits) ||
    /^(?:00)?840?(?:[35789]\d{8}|2\d{9})$/u.test(digits)
  );
}

/** "089196012230 2 số khác nhau": behind a whole number in one piece a count is another. */
function isJoined(group: DigitGroup, before: string, place: number): boolean {
  if (group.join.length > 3) return false;
  return place > 1 || before.length < 9 || group.join !== ' ' || group.digits.length > 1;
}

/** "0706 811 24": a digit too few, but in groups as telephone numbers are written. */
function isShortPhone(groups: readonly DigitGroup[]): boolean {
  const shape = groups.map((group) => group.digits.length).join('-');
  const spaced = groups.slice(1).every((group) => group.join === ' ');
  return spaced && shape === '4-3-2' && /^0[35789]/u.test(groups[0]?.digits ?? '');
}

function isPlainIdentity(digits: string, groups: readonly DigitGroup[]): boolean {
  if (groups.length === 1) return digits.length >= 9 && digits.length <= 16;
  if (digits.length === 12) return digits.startsWith('0');
  const shape = groups.map((group) => group.digits.length).join('-');
  const joined = groups.slice(1).every((group) => group.join === groups[1]?.join);
  if (shape === '10-3' || shape === '4-3-3-3') return true;
  if (digits.length === 13 && shape.endsWith('-3') && groups.at(-1)?.join === '-') return true;
  return joined && (shape === '3-3-3' || shape === '4-3-3') && groups[1]?.join !== '.';
}

/** "1020 3344 5566": groups of four, as cards and accounts are written. */
function isCardLike(groups: readonly DigitGroup[]): boolean {
  const lengths = groups.map((group) => group.digits.length);
  const fours = groups.length > 2 && lengths.slice(0, -1).every((length) => length === 4);
  const spaced = groups.slice(1).every((group) => group.join !== '.' && group.join.length < 2);
  return fours && spaced && !groups.some((group) => /^(?:19|20)\d\d$/u.test(group.digits));
}

/** Whether groups can be one number: years, counts side by side and amounts with dots can't. */
function isOneNumber(groups: readonly DigitGroup[], cue: Cue | null): boolean {
  if (isYears(groups) || (isSlashed(groups) && !isSlashedNumber(groups))) return false;
  const first = groups[0]?.digits ?? '';
  const dotted = groups.slice(1).every((group) => group.join === '.' && group.digits.length === 3);
  if (dotted && first.length <= 3 && !first.startsWith('0')) {
    const digits = groups.map((group) => group.digits).join('');
    if (/^84[35789]\d{8}$/u.test(digits)) return true;
    return digits.length >= 9 && cue !== null && cue.distance > 0 && cue.kind !== 'dossier';
  }
  return true;
}

function isSlashed(groups: readonly DigitGroup[]): boolean {
  return groups.slice(1).some((group) => group.join.includes('/'));
}

/** "0818/336/902", "089/190/012/345", never dates, houses and numbers of laws. */
function isSlashedNumber(groups: readonly DigitGroup[]): boolean {
  const digits = groups.map((group) => group.digits).join('');
  const isWhole = isPhone(digits) || /^0\d{11}$/u.test(digits);
  return isWhole && groups.every((group) => group.digits.length > 2);
}

function isYears(groups: readonly DigitGroup[]): boolean {
  return groups.length > 1 && groups.every((group) => /^(?:19|20)\d\d$/u.test(group.digits));
}

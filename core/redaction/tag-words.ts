import { isCycleYear } from './find-birth-dates.ts';
import { heroLength, placeNameLength } from './common-phrases.ts';
import { WORD } from './lexicon.ts';
import { NOT_HOUSES } from './address-parts.ts';
import { COMMUNE_NAME, NUMBERED_PLACE, SMALL_PLACE, STREET_WORD, UNIT_WORD } from './place-name.ts';
import { claim, foldAt, hasBits, isFree, isFreeLetters, isLarge, type Reading } from './reading.ts';
import { repeatNames } from './repeat-names.ts';
import { TAGGED_KINDS } from './tags.ts';
import { heaviestTags } from './weigh-tags.ts';
import type { Proposal } from './word-clues.ts';

/**
 * Claims names, addresses and births: the row of tags that weighs most as a whole, of all rows that
 * the words could have.
 */
export function tagWords(reading: Reading, proposals: readonly Proposal[]): void {
  const size = reading.words.length;
  if (size === 0) return;
  const tags = heaviestTags(reading, proposals);
  let at = 0;
  while (at < size) {
    const tag = tags[at] ?? 0;
    let end = at + 1;
    if (tag > 0) {
      while (tags[end] === tag + 1) end += 1;
      claimTagged(reading, at, end, (tag - 1) >> 1);
    }
    at = end;
  }
  repeatNames(reading);
  for (const proposal of proposals) keepBirth(reading, proposal);
}

/** Rules for births hardly ever err: what the tags left of their claims is claimed as well. */
function keepBirth(reading: Reading, { from, to, kind }: Proposal): void {
  const [first, last] = [reading.words[from], reading.words[to - 1]];
  if (kind !== 'birth-date' || first === undefined || last === undefined) return;
  const beside = reading.found.filter(({ start, end }) => start < last.end && end > first.start);
  if (beside.length === 0) claim(reading, from, to, 'birth-date');
  const [only] = beside;
  // "Ất Sửu 1925": the tags may have taken the first words for a name.
  if (beside.length === 1 && only?.kind === 'name' && only.end < last.start) {
    claim(reading, to - 1, to, 'birth-date');
  }
  if (beside.length !== 1 || only?.kind !== 'birth-date') return;
  reading.found.splice(reading.found.indexOf(only), 1, {
    kind: 'birth-date',
    start: Math.min(only.start, first.start),
    end: Math.max(only.end, last.end),
  });
  reading.taken.fill(1, from, to);
}

function claimTagged(reading: Reading, from: number, to: number, kind: number): void {
  const named = TAGGED_KINDS[kind];
  if (named === undefined) return;
  const last = withoutSigns(reading, from, to);
  if (last === from) return;
  if (named === 'name') claimName(reading, from, last);
  else if (named === 'address') claimAddress(reading, from, last);
  else if (isSaidOfPerson(reading, from, last)) {
    claim(reading, dayFrom(reading, from), last, named);
  }
}

function withoutSigns(reading: Reading, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    reading.words[end - 1]?.shape === 'mark' &&
    foldAt(reading, end - 1) !== ')'
  ) {
    end -= 1;
  }
  return end;
}

/** "quầy 100, 100 bản mới": the number of a counter or form begins no address. */
function claimAddress(reading: Reading, from: number, to: number): void {
  const digits = reading.words[from]?.shape === 'digits';
  if (digits && NOT_HOUSES.longestAt(reading, from - 1) > 0) return;
  if (isPlace(reading, from, to)) claim(reading, wholeFrom(reading, from), to, 'address');
}

/** Some word of it, or the one before, tells of a place, or it holds a family name as streets do. */
function isPlace(reading: Reading, from: number, to: number): boolean {
  for (let at = Math.max(0, from - 1); at < to; at += 1) {
    if (isCopies(reading, at)) continue;
    if (PLACE_TABLES.some((table) => table.longestAt(reading, at) > 0)) return true;
    if (heroLength(reading, at) > 0 || placeNameLength(reading, at) > 0) return true;
    if (hasBits(reading, at, WORD.strongSurname)) return true;
  }
  return false;
}

/** "100 bản, mẫu 2", "511 bản mới": copies, where no name of a village follows. */
function isCopies(reading: Reading, at: number): boolean {
  if (foldAt(reading, at) !== 'ban') return false;
  const [before, behind] = [reading.words[at - 1], reading.words[at + 1]];
  return behind?.shape === 'mark' || (before?.shape === 'digits' && !isLarge(reading, at + 1));
}

const PLACE_TABLES = [SMALL_PLACE, NUMBERED_PLACE, STREET_WORD, UNIT_WORD, COMMUNE_NAME];

/** A name with what must belong to it; a part of a hero's name is none. */
function claimName(reading: Reading, from: number, to: number): void {
  const open = hasBits(reading, to - 1, WORD.sureMiddle) && to - from > 1;
  const whole = open && isFreeLetters(reading, to) ? to + 1 : to;
  const end = reading.english && !reading.marked ? englishEnd(reading, from, whole) : whole;
  if (end === from) return;
  if (isCycleYear(reading, from, end) || isInsideHero(reading, from, end)) return;
  if (isCounted(reading, from)) return;
  if (isPlaceGoneTo(reading, from, end) || isUnitsName(reading, from, end)) return;
  claim(reading, initialsFrom(reading, from), end, 'name');
}

/**
 * English writes names large, and "a" is no brother there: the end of the words that are large, and
 * `from` where none is or only the one that begins a sentence.
 */
function englishEnd(reading: Reading, from: number, to: number): number {
  let end = from;
  while (end < to && !isSmall(reading, end)) end += 1;
  const begins = from === 0 || '.!?'.includes(foldAt(reading, from - 1));
  return end < to && end === from + 1 && begins ? from : end;
}

function isSmall(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return word?.shape === 'letters' && word.capitals === 'none';
}

/** The "sáu trang" of "ba mươi sáu trang": words for numbers are names only by themselves. */
function isCounted(reading: Reading, from: number): boolean {
  const [before, own] = [foldAt(reading, from - 1), foldAt(reading, from)];
  if (DIGITS.has(own)) return TENS.has(before);
  return own === 'muoi' && DIGITS.has(before) && DIGITS.has(foldAt(reading, from + 1));
}

const DIGITS = new Set('mot hai ba bon tu nam lam sau bay tam chin'.split(' '));
const TENS = new Set('muoi tram nghin ngan trieu'.split(' '));

/** "N.T. Thùy Dương": single letters with their full stops. */
function initialsFrom(reading: Reading, from: number): number {
  let first = from;
  while (foldAt(reading, first - 1) === '.' && foldAt(reading, first - 2).length === 1) {
    if (!isFreeLetters(reading, first - 2) || !isFree(reading, first - 1)) break;
    if (reading.words[first - 2]?.capitals === 'none') break;
    first -= 2;
  }
  return first;
}

/** "vào từ Hà Tĩnh", "đi Malaysia": a known place where somebody comes from or goes to. */
function isPlaceGoneTo(reading: Reading, from: number, to: number): boolean {
  if (!GOING.has(foldAt(reading, from - 1))) return false;
  if (to - from === 1 && COUNTRIES.has(foldAt(reading, from))) return true;
  return placeNameLength(reading, from) === to - from;
}

/** "công an phường Tô Châu": the known name of a commune behind its kind. */
function isUnitsName(reading: Reading, from: number, to: number): boolean {
  if (UNIT_WORD.longestAt(reading, from - 1) !== 1) return false;
  return (
    Math.max(COMMUNE_NAME.longestAt(reading, from), placeNameLength(reading, from)) === to - from
  );
}

const GOING = new Set(
  'o tai ve di tu que den toi len xuong qua ra vo vao ngoai nguoi ben'.split(' '),
);
const COUNTRIES = new Set('malaysia campuchia singapore korea my nhat han phap uc duc'.split(' '));

/** The "Chu Trinh" of "Phan Chu Trinh". */
function isInsideHero(reading: Reading, from: number, to: number): boolean {
  for (let at = Math.max(0, from - 3); at < from; at += 1) {
    if (at + heroLength(reading, at) >= to) return true;
  }
  return false;
}

/** A date counts as a birth where a birth is spoken of, or right behind a person. */
function isSaidOfPerson(reading: Reading, from: number, to: number): boolean {
  for (let at = Math.max(0, from - BIRTH_REACH); at < to + 5; at += 1) {
    if (BIRTHS.has(foldAt(reading, at))) return true;
  }
  const signed = reading.words[from - 1]?.shape === 'mark' ? from - 2 : from - 1;
  const before = reading.words[signed];
  if (before === undefined) return false;
  if (PEOPLE.has(before.fold)) return true;
  return reading.found.some(({ end }) => end === before.end);
}

const BIRTH_REACH = 14;
const BIRTHS = new Set('sinh sanh sn ns ntns de tuoi dob born birth doi nsinh'.split(' '));
const PEOPLE = new Set(
  'em e minh mk toi tui t con chau be me ma ba bo cha vo chong ong bac co chu di cau anh chi gai trai'.split(
    ' ',
  ),
);

/** "mùng 5 tháng 6", "tháng 5/1980": with the word before its number. */
function dayFrom(reading: Reading, from: number): number {
  const before = foldAt(reading, from - 1);
  if (!isFree(reading, from - 1)) return from;
  return before === 'mung' || before === 'mong' || before === 'thang' ? from - 1 : from;
}

/** "số nhà 117A": the house goes with its number, and "số" as well; not the "nhà" of "nhà số 8". */
function wholeFrom(reading: Reading, from: number): number {
  if (foldAt(reading, from) === 'nha' && foldAt(reading, from + 1) === 'so') return from + 1;
  const bare = reading.words[from]?.shape === 'digits' || reading.words[from + 1]?.glued === true;
  let first = from;
  if (bare && foldAt(reading, first - 1) === 'nha' && foldAt(reading, first - 2) === 'so')
    first -= 2;
  else if (bare && foldAt(reading, first - 1) === 'so') first -= 1;
  for (let at = first; at < from; at += 1) if (!isFree(reading, at)) return from;
  return first;
}

import { isPair, isPlaceName, isHero, isFalseName, isActing } from './common-phrases.ts';
import { WORD } from './lexicon.ts';
import { goesOnLarge, smallRunEnd } from './name-run.ts';
import { hasBits, isFreeLetters, isLarge, keyAt, type Reading } from './reading.ts';

const MAX_WORDS = 5;

/**
 * End of a family name with what follows it; `at` when there is none. Without `announced`, only
 * names that can hardly be anything else, and none that history knows.
 */
export function fullNameEnd(reading: Reading, at: number, announced: boolean): number {
  if (!isFreeLetters(reading, at) || !isFreeLetters(reading, at + 1)) return at;
  if (!hasBits(reading, at, WORD.strongSurname | WORD.otherSurname)) return at;
  const end = hasBits(reading, at + 1, WORD.sureMiddle)
    ? sureMiddleEnd(reading, at, announced)
    : isLarge(reading, at)
      ? largeEnd(reading, at, announced)
      : smallEnd(reading, at, announced);
  if (end === at || announced) return end;
  return isHero(reading, at, end) || isFalseName(reading, at, end) ? at : end;
}

/** "Nguyễn Thị ...": whatever comes next is the given name, in any spelling. */
function sureMiddleEnd(reading: Reading, at: number, announced: boolean): number {
  if (!isFreeLetters(reading, at + 2)) return at;
  const large = isLarge(reading, at);
  if (!announced && !large && !isSureSmall(reading, at)) return at;
  if (large && !isLarge(reading, at + 2) && hasBits(reading, at + 2, WORD.everyday)) return at;
  if (!large && isLarge(reading, at + 1) && !hasBits(reading, at, WORD.strongSurname)) return at;
  let end = at + 3;
  if (!large) return Math.max(end, smallRunEnd(reading, at + 2, MAX_WORDS - 2));
  while (end - at < MAX_WORDS && goesOnLarge(reading, end)) end += 1;
  return end;
}

/** Without marks "đô thị" and "lệ thị" look like "Đỗ Thị"; "văn hóa" and "văn minh" are words. */
function isSureSmall(reading: Reading, at: number): boolean {
  const strong = hasBits(reading, at, WORD.strongSurname);
  if (reading.marked)
    return strong || (hasBits(reading, at + 2, WORD.given) && !isPair(reading, at + 1));
  return strong && !isPair(reading, at) && !isPair(reading, at + 1);
}

function largeEnd(reading: Reading, at: number, announced: boolean): number {
  if (isPair(reading, at) && !isLarge(reading, at + 1)) return at;
  let end = at + 1;
  while (end - at < MAX_WORDS && goesOnLarge(reading, end)) end += 1;
  const length = end - at;
  if (length < 2) return at;
  return announced || isLargeFullName(reading, at, end) ? end : at;
}

/** Nobody announced it: a family name and given names only, or one given name we know. */
function isLargeFullName(reading: Reading, at: number, end: number): boolean {
  const length = end - at;
  if (isPlaceName(reading, at) && !(length > 2 && hasBits(reading, at + 2, WORD.given)))
    return false;
  if (
    (length === 2 || !hasBits(reading, at, WORD.strongSurname)) &&
    PLACED.has(keyAt(reading, at - 1))
  )
    return false;
  const known = givenCount(reading, at + 1, end);
  if (hasBits(reading, at, WORD.strongSurname)) return known >= 1 && (length > 2 || reading.marked);
  return length >= 3 && known === length - 1;
}

/** Behind these, two words written large are a place sooner than a person. */
const PLACED = new Set(
  'từ ở tại về đến tới xuống lên qua sang vùng miền tu o tai ve den toi xuong len'.split(' '),
);

const SURE_SMALL_SURNAMES = new Set(
  'nguyễn trần phạm huỳnh đặng bùi ngô trịnh nguyen huynh'.split(' '),
);

function smallEnd(reading: Reading, at: number, announced: boolean): number {
  const end = smallRunEnd(reading, at + 1, MAX_WORDS - 1);
  const length = end - at;
  if (length < 2) return at;
  if (!announced) {
    const sure = SURE_SMALL_SURNAMES.has(keyAt(reading, at));
    return sure &&
      length >= 3 &&
      !isPair(reading, at) &&
      givenCount(reading, at + 1, end) === length - 1
      ? end
      : at;
  }
  if (hasBits(reading, at, WORD.strongSurname)) return isPair(reading, at) && length < 3 ? at : end;
  // A family name that is a word of its own needs two plain given names behind it.
  const plain = givenCount(reading, at + 1, end) === length - 1;
  return plain && length >= 3 && !isPair(reading, at) && !isActing(reading, at) ? end : at;
}

function givenCount(reading: Reading, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (hasBits(reading, at, WORD.given)) count += 1;
  return count;
}

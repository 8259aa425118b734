import { isHero, isPair, isPlaceName, placeNameLength } from './common-phrases.ts';
import { REVERED_PAIRS, WORD } from './lexicon.ts';
import { fullNameEnd } from './full-name.ts';
import { isAtDesk, nameEnd, type Backing } from './name-at.ts';
import { phraseTable } from './phrase-table.ts';
import { NAMED_AFTER, NAMED_AFTER_FILLERS } from './place-words.ts';
import {
  claim,
  foldAt,
  hasBits,
  isFree,
  isFreeLetters,
  isLarge,
  keyAt,
  type Reading,
} from './reading.ts';
import {
  CONNECTORS,
  HINTS,
  INTRODUCTIONS,
  KIN_WORDS,
  LABELS,
  ROLES,
  UNMARKED_KIN_WORDS,
  WEAK_KIN_WORDS,
} from './role-words.ts';

const KIN = phraseTable(KIN_WORDS);
const WEAK_KIN = phraseTable(WEAK_KIN_WORDS);
const ROLE = phraseTable(ROLES);
const LABEL = phraseTable(LABELS);
const INTRODUCTION = phraseTable(INTRODUCTIONS);
const HINT = phraseTable(HINTS);
const BETWEEN = phraseTable(CONNECTORS);
const NOUN = phraseTable(NAMED_AFTER);
const FILLER = phraseTable(NAMED_AFTER_FILLERS);
const SURE_UNMARKED = new Set(UNMARKED_KIN_WORDS);
const AND = new Set(['và', 'va', 'với', 'voi', 'cùng', 'cung', '&', ',', '/']);

/** Claims names of people after titles, kin words and labels, and full names nobody announced. */
export function findNames(reading: Reading): void {
  let at = 0;
  while (at < reading.words.length) {
    const end = isFreeLetters(reading, at) ? claimNameFrom(reading, at) : at;
    at = Math.max(end, at + 1);
  }
}

/** Where reading goes on after the name; `at` when none begins or is announced here. */
function claimNameFrom(reading: Reading, at: number): number {
  const announcement = announcementAt(reading, at);
  if (announcement !== null && !isWholeName(reading, at)) {
    const end = claimAnnounced(reading, at, announcement);
    if (end > at) return claimMore(reading, end);
  }
  const named = fullNameEnd(reading, at, true);
  if (named - at >= 3 && (isHero(reading, at, named) || isNamedAfter(reading, at, named)))
    return named;
  const full = isSecondHalf(reading, at) ? at : fullNameEnd(reading, at, false);
  if (full === at) return isAtCounter(reading, at) ? claimName(reading, at, at + 1) : at;
  if (isNamedAfter(reading, at, full)) return at;
  return claimMore(reading, claimName(reading, at, full));
}

/** "Lan quầy 3": a known name written large, with the counter right behind it. */
function isAtCounter(reading: Reading, at: number): boolean {
  if (!isLarge(reading, at) || !hasBits(reading, at, WORD.given)) return false;
  if (hasBits(reading, at, WORD.everyday) || isLarge(reading, at - 1)) return false;
  return foldAt(reading, at + 1) === 'quay' && reading.words[at + 2]?.shape === 'digits';
}

/** "Chau Đình Thu", not a child ("cháu") called Đình Thu. */
function isWholeName(reading: Reading, at: number): boolean {
  if (!hasBits(reading, at, WORD.strongSurname)) return false;
  if (!isLarge(reading, at) && reading.cased) return false;
  return fullNameEnd(reading, at, false) - at >= 3;
}

interface Announcement {
  readonly length: number;
  readonly backing: Backing;
}

function announcementAt(reading: Reading, at: number): Announcement | null {
  if (isSecondHalf(reading, at)) return null;
  const label = LABEL.longestAt(reading, at);
  const role = ROLE.longestAt(reading, at);
  const length = Math.max(label, role);
  if (length > 0) return { length, backing: label >= role ? 'label' : 'role' };
  const intro = INTRODUCTION.longestAt(reading, at);
  if (intro > 0) return { length: intro, backing: 'intro' };
  if (KIN.longestAt(reading, at) > 0) return kinAt(reading, at);
  if (WEAK_KIN.longestAt(reading, at) > 0) return { length: 1, backing: 'weak' };
  const hint = HINT.longestAt(reading, at);
  if (hint > 0) return { length: hint, backing: 'hint' };
  const unmarkedKin = reading.marked && SURE_UNMARKED.has(keyAt(reading, at));
  return unmarkedKin ? { length: 1, backing: 'hint' } : null;
}

/** Without marks: the "chi" of "dia chi", the "bac" of "bac giang". */
function isSecondHalf(reading: Reading, at: number): boolean {
  if (reading.marked || isLarge(reading, at)) return false;
  return isPair(reading, at - 1) || isPlaceName(reading, at);
}

/** "a." and "c." need their full stop; without marks most kin words are other words as well. */
function kinAt(reading: Reading, at: number): Announcement | null {
  const key = keyAt(reading, at);
  if (key.length === 1) {
    return foldAt(reading, at + 1) === '.' && isFreeLetters(reading, at + 2)
      ? { length: 2, backing: 'title' }
      : null;
  }
  // Without marks "đường" is written like the uncle "dượng", and far more often meant.
  if (key === 'duong') return null;
  const sure = reading.marked || SURE_UNMARKED.has(key);
  return { length: 1, backing: sure ? 'title' : 'weak' };
}

function claimAnnounced(reading: Reading, at: number, announcement: Announcement): number {
  const direct = at + announcement.length;
  const { from, label } = skipConnectors(reading, direct, announcement);
  const far = from > direct && !isAbbreviated(reading, at, direct, from);
  const backing = backingBehind(announcement.backing, far, label);
  const end = claimBehind(reading, { at, from, length: announcement.length }, backing);
  if (end > at || from === direct) return end;
  return claimBehind(
    reading,
    { at, from: direct, length: announcement.length },
    announcement.backing,
  );
}

/** "Ms. Lan", "Chị: Lan": one sign between is no distance. */
function isAbbreviated(reading: Reading, at: number, direct: number, from: number): boolean {
  if (from !== direct + 1) return false;
  const sign = foldAt(reading, direct);
  return sign === ':' || (sign === '.' && /^(?:mrs?|ms|bs|ths|ts)$/u.test(foldAt(reading, at)));
}

/** Where the announcement begins, how long it is, and where the name may begin. */
interface Place {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

function claimBehind(reading: Reading, place: Place, backing: Backing): number {
  const { at, from } = place;
  // "với Anh Tuấn": the title is read in its own turn.
  if (backing === 'hint' && KIN.longestAt(reading, from) > 0) return at;
  // "tên anh cán bộ": the title is read in its own turn.
  if (backing === 'label' && isKinThere(reading, from)) return at;
  const end = nameEnd(reading, from, backing);
  if (end === from || placeNameLength(reading, at) > 1) return at;
  if (isRevered(reading, at, from, end)) return at;
  const full = backing === 'title' && end - from >= 3 && hasBits(reading, from, WORD.strongSurname);
  if (from === at + 1 && !full && isWordWithKin(reading, at)) return at;
  const written = isLarge(reading, at) || !reading.cased;
  if (isLarge(reading, at) && LOCATIVES.has(keyAt(reading, at - 1))) return at;
  if (written && isNamedAfter(reading, at, end)) return at;
  if (isSmallMan(reading, at, from, place.length)) return at;
  return claimName(reading, from, end);
}

/** A kin word in small letters that begins no full name, as "cháu" and "Châu" may without marks. */
function isKinThere(reading: Reading, at: number): boolean {
  if (KIN.longestAt(reading, at) === 0 || isLarge(reading, at)) return false;
  return fullNameEnd(reading, at, true) - at < 3;
}

/** Claims a name with what a hyphen joins to it: "Kim-Ngân". */
function claimName(reading: Reading, from: number, end: number): number {
  let last = end;
  while (foldAt(reading, last) === '-' && isLarge(reading, last + 1)) {
    if (reading.words[last]?.glued !== true || reading.words[last + 1]?.glued !== true) break;
    last += 2;
  }
  claim(reading, from, last, 'name');
  return last;
}

/** "từ Cô Tô": a title written large behind these begins the name of a place. */
const LOCATIVES = new Set(['từ', 'ở', 'tại', 'tu', 'tai']);

/** "ảnh hưởng" and "chi phí" begin like "anh Hưởng" and "chị Phi". */
function isWordWithKin(reading: Reading, at: number): boolean {
  if (isLarge(reading, at + 1)) return false;
  if (isPair(reading, at)) return !isAtDesk(reading, at + 2);
  // "Mẹ Việt Nam anh hùng" is a title of honour.
  return foldAt(reading, at - 1) === 'nam' && foldAt(reading, at + 1) === 'hung';
}

function backingBehind(backing: Backing, far: boolean, label: boolean): Backing {
  if (label) return 'label';
  if (!far) return backing;
  return backing === 'weak' ? 'intro' : 'hint';
}

/** Skips "tôi tên là", "ấy", ":" and the like between a title and its name, four words at most. */
function skipConnectors(
  reading: Reading,
  from: number,
  announcement: Announcement,
): { readonly from: number; readonly label: boolean } {
  let at = from;
  let label = announcement.backing === 'label';
  for (let step = 0; step < 4 && isFree(reading, at); step += 1) {
    if (BETWEEN.longestAt(reading, at) === 0 || nameBegins(reading, at)) break;
    if (keyAt(reading, at) === 'tên' || keyAt(reading, at) === 'ten') label = true;
    at += 1;
  }
  return { from: at, label };
}

/** A connector that begins a full name, or is a name written large in mid-sentence: "chị Em". */
function nameBegins(reading: Reading, at: number): boolean {
  if (isLarge(reading, at) && hasBits(reading, at, WORD.given)) return true;
  return hasBits(reading, at, WORD.strongSurname) && fullNameEnd(reading, at, true) - at >= 3;
}

/** "cán bộ nam": a man, not a Nam. */
function isSmallMan(reading: Reading, at: number, from: number, length: number): boolean {
  return (
    length > 1 && from === at + length && foldAt(reading, from) === 'nam' && !isLarge(reading, from)
  );
}

function isRevered(reading: Reading, at: number, from: number, end: number): boolean {
  const kin = keyAt(reading, from - 1);
  const next = keyAt(reading, from);
  if (REVERED_PAIRS.has(`${kin} ${next}`) && end - from <= 2) return true;
  const historic = HONOURS.has(foldAt(reading, at));
  return historic && isHero(reading, from, end);
}

const HONOURS = new Set('chu bac cu vua tuong dai dong lanh cua tam guong'.split(' '));

/** "chị Hà và Lan", "Hà, Lan": names in a row, each known and written large. */
function claimMore(reading: Reading, from: number): number {
  let at = from;
  for (;;) {
    if (!AND.has(keyAt(reading, at)) || !isLarge(reading, at + 1)) return at;
    if (announcementAt(reading, at + 1) !== null) return at;
    const end = nameEnd(reading, at + 1, 'hint');
    if (end === at + 1) return at;
    claim(reading, at + 1, end, 'name');
    at = end;
  }
}

/** Whether a street, school, office or feast bears the name: its noun stands before it. */
function isNamedAfter(reading: Reading, at: number, end: number): boolean {
  for (let place = at - 1; place >= 0 && place >= at - 6; place -= 1) {
    if (!isFree(reading, place)) return false;
    if (isNoun(reading, place) && !isPersonNoun(reading, place, at, end)) return true;
    const passable =
      FILLER.longestAt(reading, place) > 0 ||
      reading.words[place]?.shape === 'digits' ||
      (isLarge(reading, place) && !hasBits(reading, place, WORD.strongSurname));
    if (!passable) return false;
  }
  return false;
}

/** A noun of its own: not the "hồ" of "hồ sơ". */
function isNoun(reading: Reading, at: number): boolean {
  return NOUN.longestAt(reading, at) > 0 && !isPair(reading, at);
}

/** "Chủ tịch xã Lý Văn Tài": the office holder's full name, not the commune's. */
function isPersonNoun(reading: Reading, place: number, at: number, end: number): boolean {
  const fold = foldAt(reading, place);
  if (place !== at - 1 || (fold !== 'xa' && fold !== 'phuong' && fold !== 'huyen' && fold !== 'ap'))
    return false;
  if (end - at < 3 || isHero(reading, at, end)) return false;
  for (let before = place - 1; before >= place - 3; before -= 1) {
    if (ROLE.longestAt(reading, before) > 0) return true;
  }
  return false;
}

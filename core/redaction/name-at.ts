import { isPair, isPlaceName, isActing } from './common-phrases.ts';
import { fullNameEnd } from './full-name.ts';
import { WORD } from './lexicon.ts';
import { foldAt, hasBits, isFreeLetters, isLarge, keyAt, type Reading } from './reading.ts';
import { goesOnLarge } from './name-run.ts';

const MAX_WORDS = 5;
const MAX_SMALL_WORDS = 3;

/**
 * How far the word before vouches for a name. After a kin word (`title`), an office (`role`) or "tên"
 * (`label`) any word written large counts, and known names in small letters; after an introduction
 * (`intro`) or a `weak` kin word full names and known ones written large; after a `hint` the same,
 * in small letters only full names that need no announcement.
 */
export type Backing = 'title' | 'role' | 'label' | 'intro' | 'weak' | 'hint';

/** End of the name that begins at `at`; `at` when none does. */
export function nameEnd(reading: Reading, at: number, backing: Backing): number {
  if (!isFreeLetters(reading, at)) return at;
  const large = isLarge(reading, at);
  const full = fullNameEnd(reading, at, large || backing !== 'hint');
  if (full > at && (large || backing !== 'weak' || isClear(reading, at, full))) return full;
  if (large) return largeNameEnd(reading, at, backing);
  return backing === 'hint' || backing === 'intro' ? at : smallNameEnd(reading, at, backing);
}

function largeNameEnd(reading: Reading, at: number, backing: Backing): number {
  const given = hasBits(reading, at, WORD.given | WORD.birthOrder);
  const everyday = hasBits(reading, at, WORD.everyday);
  if (everyday && !given) return at;
  const sure = backing === 'title' || backing === 'role' || backing === 'label';
  if (isPair(reading, at) && (everyday || !isLarge(reading, at + 1) || !sure)) return at;
  if (isPlaceName(reading, at) || (!sure && !given)) return at;
  const word = reading.words[at];
  if (word?.capitals === 'all' && word.fold.length > 1 && !given) return at;
  let end = at + 1;
  while (end - at < MAX_WORDS && goesOnLarge(reading, end)) end += 1;
  return sure || backing === 'weak' || endsWell(reading, end) ? end : at;
}

/** Family names that are everyday words without marks, but seldom ones that begin a clause. */
const CLEAR_SURNAMES = new Set(
  'le tran pham vo vu bui ngo luu trinh doan quach mai lam'.split(' '),
);

/** In small letters behind a doubtful title: "ma khong co thu" is no Khổng Cơ Thu. */
function isClear(reading: Reading, at: number, end: number): boolean {
  if (isAtDesk(reading, end) || (!reading.marked && isActing(reading, end))) return true;
  if (!hasBits(reading, at, WORD.strongSurname)) return false;
  if (reading.marked || hasBits(reading, at + 1, WORD.sureMiddle)) return true;
  if (isPair(reading, at) || !endsWell(reading, end)) return false;
  return !hasBits(reading, at, WORD.everyday) || CLEAR_SURNAMES.has(foldAt(reading, at));
}

/** Whether what follows a name can follow one: the end, a sign, a number or an everyday word. */
function endsWell(reading: Reading, end: number): boolean {
  if (!isFreeLetters(reading, end)) return true;
  if (isPair(reading, end)) return true;
  return hasBits(reading, end, WORD.everyday);
}

function smallNameEnd(reading: Reading, at: number, backing: Backing): number {
  if (isNickname(reading, at)) return nicknameEnd(reading, at);
  if (!hasBits(reading, at, WORD.given)) return at;
  const working = isAtDesk(reading, at + 1) || (!reading.marked && isActing(reading, at + 1));
  if (!working && !isCredible(reading, at, backing)) return at;
  if (isPraise(reading, at)) return at;
  let end = at + 1;
  while (end - at < MAX_SMALL_WORDS && isPlainGiven(reading, end)) end += 1;
  const strict = backing === 'role' || backing === 'weak';
  return strict && !endsWell(reading, end) ? at : end;
}

/** Whether a known name in small letters may be meant, when nobody is seen at work behind it. */
function isCredible(reading: Reading, at: number, backing: Backing): boolean {
  if (hasBits(reading, at, WORD.everyday) || isPair(reading, at)) return false;
  if (backing !== 'weak' && backing !== 'role') return true;
  if (reading.marked) return backing === 'role' && !NO_ROLE_NAMES.has(keyAt(reading, at));
  return !hasBits(reading, at, WORD.doubtful) && VERBS.has(foldAt(reading, at + 1));
}

/** After an office these go on with its name: "kế toán viên", "cán bộ nữ". */
const NO_ROLE_NAMES = new Set('viên nam nữ trưởng chính'.split(' '));

/** Without marks, what people say of somebody. */
const VERBS = new Set(
  'rat noi da dang lam bao keu hen hoi khong cuoi huong giup chi nop tra bi cu'.split(' '),
);

/** "chú bảy", "dì tư hạnh", "bà sáu thẹo": birth order for a name, and nothing counted behind it. */
function isNickname(reading: Reading, at: number): boolean {
  if (!reading.marked || !hasBits(reading, at, WORD.birthOrder)) return false;
  if (isPair(reading, at)) return false;
  const key = keyAt(reading, at);
  const counts = key === 'năm' || key === 'hai' || key === 'ba' || key === 'cả';
  return !counts || isPlainGiven(reading, at + 1);
}

function nicknameEnd(reading: Reading, at: number): number {
  return isPlainGiven(reading, at + 1) ? at + 2 : at + 1;
}

function isPlainGiven(reading: Reading, at: number): boolean {
  return (
    isFreeLetters(reading, at) &&
    hasBits(reading, at, WORD.given) &&
    !hasBits(reading, at, WORD.everyday) &&
    !isPair(reading, at)
  );
}

const DESK_PLACES = new Set(
  'quay ban bo phong cua trung xa phuong ubnd uy mot khu cong to ap'.split(' '),
);
const DESK_WORDS = new Set('o tai ben truc phu lam'.split(' '));

/** "... ở quầy 3": a person stands there, so the word before is a name. */
export function isAtDesk(reading: Reading, at: number): boolean {
  const fold = foldAt(reading, at);
  if (fold === 'quay' && reading.words[at + 1]?.shape === 'digits') return true;
  return DESK_WORDS.has(fold) && DESK_PLACES.has(foldAt(reading, at + 1));
}

const PRAISE = new Set('hiền ngoan xinh giỏi tốt thảo hien'.split(' '));
const PRAISE_ENDS = new Set('lam qua that nhat ghe va , . dep'.split(' '));

function isPraise(reading: Reading, at: number): boolean {
  return PRAISE.has(keyAt(reading, at)) && PRAISE_ENDS.has(foldAt(reading, at + 1));
}

import { isPair, isActing } from './common-phrases.ts';
import { WORD } from './lexicon.ts';
import { foldAt, hasBits, isFreeLetters, isLarge, keyAt, type Reading } from './reading.ts';

/** Words often written large that begin an office, a title or the next part of the sentence. */
const LARGE_STOPS = new Set(
  `phòng ban quầy tổ xã phường huyện quận tỉnh ấp khóm thôn xóm bộ sở ubnd ủy uỷ cán chủ phó trưởng bí giám nhân chuyên
  và tại ở là làm rất đã đang không có bị được chị ông bà cô chú bác dì cậu thầy của cho với nên để khi từ do
  trường bệnh đội trạm cửa bàn đảng tôi nay đường hẻm số sđt đt cccd cmnd to xa phuong huyen quan tinh thon xom so uy
  o la lam rat da dang khong co bi duoc ong cua cho voi toi sdt dt at of is was the in who from`.split(
    /\s+/u,
  ),
);

/** Whether a name written large goes on with this word. */
export function goesOnLarge(reading: Reading, at: number): boolean {
  if (!isLarge(reading, at) || isShout(reading, at)) return false;
  if (isPair(reading, at) && !isLarge(reading, at + 1)) return false;
  const bare = hasBits(reading, at, WORD.everyday) && !hasBits(reading, at, WORD.given);
  return !LARGE_STOPS.has(keyAt(reading, at)) || (!bare && hasBits(reading, at, WORD.given));
}

/** An abbreviation such as UBND behind a name written with large initials. */
function isShout(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  const before = reading.words[at - 1];
  return word?.capitals === 'all' && before?.capitals !== 'all' && word.fold.length > 1;
}

/** In small letters, what is more likely said of the person than the end of the name. */
const PREDICATES = new Set(
  `lam noi tra cho hen tiep giai nop di den co bi la o da dang khong rat bao len ve nhan the thay va voi
  can tinh hay con cu don dua duoc goi ho hoi lai lau moi nay ngoi ra sao thi vao vi vui xin xu yeu doi giup giu
  hai lay mat mot nhac nhieu ky kha it chi de giao dan quat cuoi chia chi ke nho san ban dam theo ghi gui xuong truc duyet dien viet`.split(
    /\s+/u,
  ),
);

/**
 * End of a run of given names in small letters, `most` words at most; `at` when none begins. Words
 * at its end that go on with the sentence are left out.
 */
export function smallRunEnd(reading: Reading, at: number, most: number): number {
  let end = at;
  while (end - at < most && isNameSyllable(reading, end)) {
    if (end > at && !reading.marked && isActing(reading, end)) break;
    end += 1;
  }
  while (end > at && isTail(reading, end - 1)) end -= 1;
  return end;
}

function isNameSyllable(reading: Reading, at: number): boolean {
  if (!isFreeLetters(reading, at)) return false;
  if (!hasBits(reading, at, WORD.given | WORD.birthOrder | WORD.sureMiddle | WORD.strongSurname)) {
    return false;
  }
  return !isLarge(reading, at) || hasBits(reading, at, WORD.given);
}

function isTail(reading: Reading, at: number): boolean {
  if (isPair(reading, at)) return true;
  if (reading.marked) return hasBits(reading, at, WORD.everyday);
  return hasBits(reading, at, WORD.everyday | WORD.doubtful) && PREDICATES.has(foldAt(reading, at));
}

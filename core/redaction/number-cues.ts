import type { PersonalDataKind } from './personal-data-kind.ts';
import { phraseTable } from './phrase-table.ts';
import { foldAt, type Reading } from './reading.ts';

const list = (text: string): readonly string[] => text.split(',').map((phrase) => phrase.trim());

/** What a number is, by the words before it. Written as people write them, matched without marks. */
const CUES: readonly (readonly [PersonalDataKind, readonly string[]])[] = [
  [
    'phone',
    list(
      `dt, sdt, đtdđ, dtdd, điện thoại, phone, tel, hotline, liên hệ, zalo, gọi, alo, số máy, nhắn tin, viber, sim,
      di động, máy bàn, mobile, call, dđ, alô, telegram, momo, bấm số, sđt / zalo, zl, đth, lh, ib, whatsapp, fax, số đt,
      ទូរស័ព្ទ, លេខទូរស័ព្ទ`,
    ),
  ],
  [
    'account',
    list(
      `stk, sốtk, số tk, tk, tài khoản, số tài khoản, ngân hàng, vcb, vietcombank, agribank, bidv, vietinbank, techcombank, mbbank, acb,
      sacombank, tpbank, vpbank, hdbank, số thẻ, atm, bank, mb, eximbank, seabank, kienlongbank, pvcombank, nam á bank, cake, số tiết kiệm, account, lpbank, ocb, shb, vib, msb, chuyển khoản, ck, nhận tiền, chuyển tiền, gửi tiền, sang số, nộp vô số, nộp vào số, gửi vào, gửi vô, chuyển vào, chuyển vô, số tài khoan, tknh, tk nh, scb, dongabank, bắc á, nhận lương, nhận trợ cấp, hoàn phí`,
    ),
  ],
  [
    'identity',
    list(
      `cccd, cmnd, cmt, cmtnd, cmdn, căn cước, chứng minh, chứng minh thư, hộ chiếu, passport, bhxh, bhyt, bhtn, bảo hiểm, mst, mã số thuế,
      định danh, ddcn, gplx, giấy phép, bằng lái, mã số, id, sổ đỏ, sổ hồng, giấy chứng nhận, gcn, hc, visa, thị thực, thẻ tạm trú, bằng khoán, vô sổ, sổ đất, giấy đỏ, giấy đất, giấy hồng, bìa hồng, đổi sổ, cái sổ, mất sổ, tách sổ, cấp sổ, sổ số, quyền sử dụng đất, qsdđ, qsd đất, pp, thẻ xanh, sổ số, msdn, mã số doanh nghiệp,
      giấy cmnd, cmsq, chứng minh quân đội, thẻ căn cước, thẻ bảo hiểm, mã bhxh, giấy phép kinh doanh,
      អត្តសញ្ញាណប័ណ្ណ, អត្តសញ្ញាណប័ណ្ណលេខ, លិខិតឆ្លងដែន, gcnqsdđ, cnqsdđ,
      số phát hành, số vào sổ, vào sổ cấp, vào sổ số, seri, sê ri, serial, bìa đỏ, thẻ, số thuế, mã thuế, sổ hưu, mã khách hàng, mã nhân viên, sổ hộ khẩu, mã học sinh, mã sinh viên, mssv, sổ bảo hiểm, số hiệu`,
    ),
  ],
  [
    'dossier',
    list(
      `mã hồ sơ, mã số hồ sơ, số hồ sơ, hồ sơ, hồ sơ số, mhs, biên nhận, phiếu hẹn, phiếu tiếp nhận, mã phiếu, giấy biên nhận, số bn, bn, giấy hẹn, hs, mã tra cứu`,
    ),
  ],
  [
    'plate',
    list(
      `biển số, biển kiểm soát, vỏ lãi, tàu cá, thuyền, ghe, tàu, xuồng, số đăng ký ghe, số ghe, bảng số, bks, bsx, bs, biển, cà vẹt, cavet, cà vẹt xe, xe, xe máy, ô tô, oto, mô tô`,
    ),
  ],
];

const TABLES = CUES.map(([kind, phrases]) => [kind, phraseTable(phrases, 'folded')] as const);

const REACH = 7;
const SENTENCE_ENDS = new Set(['.', ';', '!', '?', '\n']);

/** A cue and how many words before the place it stands; negative when it stands behind. */
export interface Cue {
  readonly kind: PersonalDataKind;
  readonly distance: number;
}

/** The nearest cue in the same sentence before word `at`; null when there is none within reach. */
export function cueBefore(reading: Reading, at: number): Cue | null {
  for (let distance = 1; distance <= REACH; distance += 1) {
    const place = at - distance;
    if (place < 0) return null;
    const word = reading.words[place];
    if (word === undefined || word.shape === 'line') return null;
    if (SENTENCE_ENDS.has(word.fold) && isSentenceEnd(reading, place)) return null;
    const kind = cueAt(reading, place);
    if (kind !== null) return { kind: longerCue(reading, place) ?? kind, distance };
  }
  return null;
}

/** "No. 123", "s. 123": the full stop of a shortened word. */
const SHORTENED = new Set(['no', 'so', 's', 'st', 'tel', 'dt', 'sdt', 'nr']);

/** A full stop with a space after it; one inside an abbreviation or a number ends nothing. */
function isSentenceEnd(reading: Reading, at: number): boolean {
  const next = reading.words[at + 1];
  if (foldAt(reading, at) === '.' && SHORTENED.has(foldAt(reading, at - 1))) return false;
  return next === undefined || !next.glued;
}

/** "số thẻ" begins before "thẻ" and says more. */
function longerCue(reading: Reading, at: number): PersonalDataKind | null {
  for (let back = 2; back >= 1; back -= 1) {
    const cue = longestCue(reading, at - back);
    if (cue !== null && cue.length > back) return cue.kind;
  }
  return null;
}

/** The kind a phrase at this place announces, longest phrase first; null when it announces none. */
export function cueAt(reading: Reading, at: number): PersonalDataKind | null {
  return longestCue(reading, at)?.kind ?? null;
}

interface CuePhrase {
  readonly kind: PersonalDataKind;
  readonly length: number;
}

function longestCue(reading: Reading, at: number): CuePhrase | null {
  let best: CuePhrase | null = null;
  for (const [kind, table] of TABLES) {
    const length = table.longestAt(reading, at);
    if (length > (best?.length ?? 0)) best = { kind, length };
  }
  return best;
}

const CURRENCIES = new Set(`d dong vnd tr trieu ty ti k nghin ngan usd m ha met km kg`.split(' '));

/** With the marks of other words, where a text has marks. */
const OTHER_THAN_CURRENCIES = new Set('đóng đông động tỉ'.split(' '));

/** Whether the word at `at` makes an amount of the number before it. */
export function isUnitAt(reading: Reading, at: number): boolean {
  const fold = foldAt(reading, at);
  return CURRENCIES.has(fold) && !OTHER_THAN_CURRENCIES.has(reading.words[at]?.lower ?? '');
}

/** "từ 7010205338912 sang 0111 0032 48817": a number beside one that was found is of its kind. */
export function cueBeside(reading: Reading, at: number): Cue | null {
  const before = reading.words[at - 2];
  if (!BESIDE.has(foldAt(reading, at - 1)) || before === undefined) return null;
  const found = reading.found.findLast(({ end }) => end === before.end);
  return found === undefined ? null : { kind: found.kind, distance: 2 };
}

const BESIDE = new Set('sang thanh qua va hoac hay , - /'.split(' '));

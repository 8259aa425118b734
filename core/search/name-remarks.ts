import { foldSyllables, foldText } from './fold-vietnamese.ts';
import type { WordPostings } from './word-postings.ts';
import { pairKey } from './word-postings.ts';

/**
 * Official names are told apart by remarks: issued again, with a foreign element, at the border.
 * Who does not mention the remark wants the plain procedure. Each: the words of the remark, the
 * words of a query that ask for it, and how much a name loses when they do not.
 */
const SPELLED_REMARKS: readonly (readonly [remark: string, askedBy: string, loss: number])[] = [
  ['có yếu tố nước ngoài', 'nước ngoài,quốc tịch', 4],
  ['người nước ngoài', 'nước ngoài,ngoại kiều', 1.5],
  ['nước ngoài', 'nước ngoài,quốc tịch,quốc tế', 1.5],
  ['khu vực biên giới', 'biên giới,láng giềng', 3],
  ['lưu động', 'lưu động', 4],
  ['đã có hồ sơ', 'người lớn,đã có', 3],
  ['cấp lại', 'lại,mất,hỏng,hư,rách,cháy', 3],
  ['đăng ký lại', 'lại,mất', 4],
  ['cấp đổi', 'đổi', 2],
  ['gia hạn', 'gia hạn,hạn', 3],
  ['thu hồi', 'thu hồi', 3],
  ['chấm dứt', 'chấm dứt,giải thể', 3],
  ['xóa', 'xóa', 3],
  ['tạm ngừng', 'tạm ngừng,ngừng', 2],
  ['thay đổi', 'thay đổi,đổi,sửa,cải chính', 2],
  ['điều chỉnh', 'điều chỉnh,thay đổi,sửa,cải chính', 2],
  ['sửa đổi', 'sửa đổi,thay đổi,đổi,sửa,bổ sung', 2],
  ['trả lại', 'trả lại', 3],
  ['chuyển nhượng', 'chuyển nhượng,bán,sang', 0.7],
  ['tạm thời', 'tạm', 2],
  ['cấp bộ', 'bộ', 2.5],
  ['trung ương', 'trung ương,bộ', 2],
  ['cấp tw', 'trung ương', 2],
  ['bộ quốc phòng', 'quốc phòng,quân đội,bộ đội,quân nhân', 3],
  ['quân nhân', 'quốc phòng,quân đội,bộ đội,quân nhân,lính,kháng chiến,chiến trường', 1.5],
  ['lực lượng vũ trang', 'quân đội,vũ trang,bộ đội,công an', 2.5],
  ['ngân hàng', 'ngân hàng,tín dụng', 2],
  ['tàu bay', 'tàu bay,máy bay,hàng không', 3],
  ['miễn', 'miễn,giảm', 1],
  ['ly hôn', 'ly hôn', 3],
  ['sáp nhập', 'sáp nhập,nhập', 1.5],
  ['đóng', 'đóng', 1],
];

/** A remark in a name, the words that ask for it, and the loss when nobody does. */
export interface NameRemark {
  readonly words: readonly string[];
  readonly askedBy: readonly string[];
  readonly loss: number;
}

/** The remarks; `askedBy` is folded, with a space at both ends. */
export const NAME_REMARKS: readonly NameRemark[] = SPELLED_REMARKS.map(
  ([remark, askedBy, loss]) => ({
    words: foldSyllables(remark).map(({ text }) => text),
    askedBy: [remark, ...askedBy.split(',')].map((words) => ` ${foldText(words)} `),
    loss,
  }),
);

/** The numbers of the remarks in each of `count` names; most have none to three. */
export function numbersOfRemarks(count: number, postings: WordPostings): number[][] {
  const found: number[][] = Array.from({ length: count }, () => []);
  for (const [remark, { words }] of NAME_REMARKS.entries()) {
    for (const name of namesWith(words, postings)) found[name]?.push(remark);
  }
  return found;
}

/** The names that hold the words, each next to the one before. */
function namesWith(words: readonly string[], { words: known, pairs }: WordPostings): Set<number> {
  const [first, ...others] = words.map((word) => known.get(word));
  let names = new Set(first?.spellings.flatMap(({ names: holders }) => holders));
  let before = first;
  for (const word of others) {
    const pair = before && word && pairs.get(pairKey(before, word));
    const holders = new Set(pair);
    names = new Set([...names].filter((name) => holders.has(name)));
    before = word;
  }
  return names;
}

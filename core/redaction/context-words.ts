/** What stands around a name, as groups of words. Matched without marks. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Groups of words that may come right behind a name. */
const BEHIND: readonly (readonly [string, readonly string[]])[] = [
  [
    'speech',
    words(
      'noi bao keu hua dan hoi nhac giai cai chui mang la het dap ke tra hen tu goi nhan nhin khuyen khoe rep moi noi',
    ),
  ],
  [
    'work',
    words(`lam huong tiep giup chi nop dua lay xu giao ky phat thu dem ghi dien viet in ra quet bam cho ho soan kiem duyet xac nhap
    cap doi chuyen gui don phuc chay dung ngoi den toi di ve len vo vao xuong bo mat di bi o mua ban nuoi trong xin muon nho day phien`),
  ],
  [
    'adverb',
    words(
      'rat da dang se van cung con that qua hoi khong chua bi duoc deu hay moi luon cu toan chi thi sao ko k chang hong cha it vua',
    ),
  ],
  [
    'place',
    words('o tai ben truc phu quay ban tren duoi gan phong ngoai trong bo cong ubnd nguoi'),
  ],
  [
    'praise',
    words(
      'nhiet de vui hien tot gioi lich tan than kho cau cham nhanh dep nho nhe tu le cuoi thai ok tuyet chu tre nang men gat hach coc nong tam',
    ),
  ],
  ['and', words('va voi cung hoac nen vi ma thi la nhung roi thay de khi neu do bang nhu theo vs')],
  ['pronoun', words('toi tui em minh con chau no ho ai')],
  [
    'particle',
    words(
      'nay kia ay do nao gi nha a nhe oi nhieu nua lam ghe da xiu nhiu nghen ha hen luon vay day ne ak ah',
    ),
  ],
  ['of', words('cua so sdt dt cccd cmnd zalo sinh sn quan nha mst')],
  [
    'count',
    words(
      'lan ngay gio thang tuan nam bo to cai mot hai ba bon sau bay tam chin muoi tuoi tieng phut trieu dong',
    ),
  ],
  ['kin', words('anh chi ong ba co chu bac di cau mo thim duong thay cu be')],
];

/** Groups of words that may come right before what announces a name, or before the name itself. */
const BEFORE: readonly (readonly [string, readonly string[]])[] = [
  [
    'praise',
    words(
      'khen on thuong gap nho thank thanks tks camon kiem tim hoi goi biet thay trach che nhan nhin nghe ghet thich thuong tang bieu tuyen kinh gui chao noi',
    ),
  ],
  ['of', words('cua cho voi va do boi la cung ten ve tu giua nhu vs tro hoac hay theo')],
  [
    'negation',
    words(
      'khong chua phai dung ko k chang hong dau ma neu khi de vi thi nen con cung van da se duoc rat that qua moi dang cu luon deu bi hay',
    ),
  ],
  ['pronoun', words('toi tui em minh ho no nguoi dan ai ta con chau nha bo me ba ma vo chong')],
  ['count', words('mot hai ba bon nam sau bay tam chin muoi may nhieu cac nhung moi vai hai')],
  [
    'place',
    words(
      'o tai ben quay phong xa phuong duong truong cau chua cho ap khom pho tinh huyen benh vien song nui',
    ),
  ],
  ['time', words('hom sang chieu toi nay qua bua luc ngay gio roi')],
  ['kin', words('anh chi ong ba co chu bac di cau thay cu can nhan vien')],
];

export const BEHIND_GROUPS: readonly string[] = BEHIND.map(([name]) => name);
export const BEFORE_GROUPS: readonly string[] = BEFORE.map(([name]) => name);

const behind = new Map(BEHIND.flatMap(([, list], index) => list.map((word) => [word, index])));
const before = new Map(BEFORE.flatMap(([, list], index) => list.map((word) => [word, index])));

/** Index in `BEHIND_GROUPS`; -1 for a word of none. */
export function groupBehind(fold: string): number {
  return behind.get(fold) ?? -1;
}

/** Index in `BEFORE_GROUPS`; -1 for a word of none. */
export function groupBefore(fold: string): number {
  return before.get(fold) ?? -1;
}

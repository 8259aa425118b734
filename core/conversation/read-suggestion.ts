import { NOMINATION_KINDS } from '../nomination.ts';
import { foldTyped } from './read-typed.ts';
import { subjectClauses } from './suggestion-clauses.ts';

type Kind = (typeof NOMINATION_KINDS)[number];

/**
 * What people call burdensome, by what should be simpler. Read on text without marks, so that it
 * does not matter whether they were typed; a pattern must stand as whole words.
 */
const KIND_PATTERNS: Readonly<Record<Exclude<Kind, 'other'>, readonly string[]>> = {
  papers: [
    'giay to',
    'giay xac nhan',
    'ban sao',
    'cong chung',
    'chung thuc',
    'photo',
    'ho khau',
    'to khai',
    'mau don',
    'nop (?:ho khau|giay|ban|them giay|so|cccd|can cuoc)',
    'ho so (?:nhieu|day|rac roi|phai nop)',
    'nhieu ho so',
    'bo sung (?:ho so|giay)',
    'xin (?:giay|xac nhan)',
    'papers?',
    'documents?',
    'photocop\\w+',
    'certified cop\\w+',
    'ឯកសារ',
  ],
  steps: [
    'di lai',
    'nhieu buoc',
    'nhieu khau',
    'nhieu cua',
    'nhieu noi',
    'qua nhieu buoc',
    'chay di chay lai',
    'chay vong',
    'vong vo',
    'long vong',
    'day qua day lai',
    'di toi di lui',
    'len xuong',
    'nhieu phong',
    '(?:ve|len|ra|xuong) (?:tan|tuot|toi tan)',
    'di (?:toi|den)? ?(?:may|hai|ba|bon|nam|\\d+|nhieu) (?:lan|lượt|chuyen|noi)',
    'steps?',
    'come back',
    'came back',
    'visits?',
    'many counters',
    'ច្រើនដង',
    'ជំហាន',
  ],
  time: [
    'cho (?:lau|doi|mai|ca|nua|gan|hon|\\d+|hang)',
    'lau qua',
    'qua lau',
    'lau lac',
    'lau (?:lam|roi|moi|co)',
    'keo dai',
    'mat (?:nhieu |ca )?(?:thoi gian|ngay|buoi)',
    'ton thoi gian',
    'tre hen',
    'cham tre',
    'giai quyet cham',
    'cham qua',
    'rut ngan',
    'thoi gian',
    'ca (?:thang|tuan|nam) (?:troi|moi)?',
    '\\d+ (?:ngay|tuan|thang) (?:moi|van|chua)',
    'too long',
    'slow',
    'waiting time',
    'weeks',
    'months',
    'យូរ',
  ],
  fee: [
    'le phi',
    'phi (?:cao|dat|qua|nhieu)',
    'dat qua',
    'mac qua',
    'ton kem',
    'ton tien',
    'dong (?:nhieu |du thu |them )?(?:tien|phi)',
    '(?:nhieu|may lan|lam) tien',
    'giam phi',
    'mien phi',
    'chi phi',
    'tien phi',
    'fees?',
    'expensive',
    'costs?',
    'ថ្លៃ',
  ],
  conditions: [
    'dieu kien',
    'yeu cau (?:vo ly|qua|khat khe|khong)',
    'khat khe',
    'bat buoc',
    'quy dinh (?:vo ly|cung|qua|kho)',
    'doi hoi',
    'conditions?',
    'requirements?',
    'លក្ខខណ្ឌ',
  ],
  'repeated-data': [
    'khai (?:lai|di khai lai|nhieu lan|may lan|trung)',
    'dien (?:lai|di dien lai|nhieu lan|trung)',
    'ghi (?:lai|di ghi lai)',
    'trung lap',
    'trung nhau',
    'da co (?:san|tren|trong)',
    'thong tin (?:da co|co san|cu|giong)',
    'nop lai',
    'nhap lai',
    'again and again',
    'same (?:data|information|form)',
    'already (?:have|has|know)',
    'ម្តងទៀត',
  ],
  'go-online': [
    'truc tuyen',
    'online',
    'qua mang',
    'tren mang',
    'vneid',
    'dich vu cong',
    'dien tu',
    'qua zalo',
    'qua app',
    'tai nha',
    'អ៊ីនធឺណិត',
  ],
};

/** Says that something weighs on people, or that it should change. */
const BURDENS = [
  'ruom ra',
  'phuc tap',
  'rac roi',
  'nhieu khe',
  'kho khan',
  'met moi',
  'phien',
  'phien ha',
  'vat va',
  'kho qua',
  'vo ly',
  'bat hop ly',
  'bat cap',
  'hanh dan',
  'lam kho',
  'phai',
  'bat',
  'doi',
  'qua nhieu',
  'nhieu qua',
  'nhieu (?:\\S+ ){1,3}qua',
  'lau',
  'qua lau',
  'lau qua',
  'cham',
  'dat qua',
  'qua dat',
  'cao qua',
  'qua cao',
  'mac qua',
  'ton',
  'mat',
  'long vong',
  'vong vo',
  'day qua day lai',
  'tre hen',
  'keo dai',
  'trung lap',
  'khat khe',
  'too (?:many|much|long|slow|expensive|complicated)',
  'have to',
  'had to',
  'complicated',
  'slow',
  'expensive',
  'unnecessary',
  'ពេក',
  'ពិបាក',
  'ត្រូវ',
];
const WISHES = [
  'nen',
  'can',
  'mong',
  'de nghi',
  'kien nghi',
  'de xuat',
  'gop y',
  'yeu cau',
  'xin',
  'giam',
  'bot',
  'bo',
  'cat',
  'cat giam',
  'cat bot',
  'don gian',
  'don gian hoa',
  'rut ngan',
  'rut gon',
  'cho phep',
  'khong can thiet',
  'thua',
  'mien',
  'gom',
  'thay vi',
  'sao khong',
  'should',
  'please',
  'suggest',
  'reduce',
  'remove',
  'drop',
  'simplify',
  'allow',
  'shorten',
  'why not',
  'គួរ',
  'សូម',
];
/** Praise of what was easy says the same words: "không phải chờ", "ít giấy tờ", "nhanh". */
const PRAISE =
  /\b(?:(?:khong|chang|khoi|do|ko|k) (?:he )?(?:phai|mat|bi|ton|can|co)(?! (?:thiet|duoc))(?: \S+){0,4}|it (?:giay to|thu tuc|ho so)|(?:rat|kha|that)? ?(?:nhanh|gon|don gian|de dang|thuan tien|ro rang|tan tinh|de hieu)(?! hon)(?: lam| qua| va)?|no (?:waiting|queue|fees?|papers?)|(?:quick|easy|fast|simple)(?! ?er))\b/g;
/** Such a word asks for change whatever else is said. */
const STRONG = pattern([
  'ruom ra',
  'cat giam',
  'cat bot',
  'don gian hoa',
  'rut gon',
  'nhieu khe',
  'qua phuc tap',
  'phuc tap qua',
  'rac roi qua',
  'qua rac roi',
  'hanh dan',
  'simplify',
  'too complicated',
  'kho qua',
]);
const LONGEST = 2_000;

const KINDS: readonly (readonly [Kind, RegExp])[] = Object.entries(KIND_PATTERNS).map(
  ([kind, words]) => [kind as Kind, pattern(words)],
);
const ASKS = pattern([...BURDENS, ...WISHES]);

/**
 * What a text asks to be simplified, one bit a kind in the order of `NOMINATION_KINDS`; 0 when it
 * asks for nothing. Small on purpose: it only ticks boxes that the citizen then confirms.
 */
export function readSuggestion(text: string): number {
  const said = text.slice(0, LONGEST);
  const all = kindsIn(said);
  const papers = bitOf('papers');
  // "Giấy xác nhận độc thân phải đi lại 4 lần": the paper is what is asked for, not what weighs.
  const [subject = ''] = subjectClauses(said);
  if ((all & papers) === 0 || !said.includes(subject)) return all;
  const rest = kindsIn(said.replace(subject, ' '));
  return rest !== 0 && (rest & papers) === 0 ? rest | (all & ~papers) : all;
}

/** The kinds that a text speaks of, whether or not it asks for anything: for words that are a wish anyway. */
export function kindsSpokenOf(text: string): readonly Kind[] {
  const folded = foldTyped(text.slice(0, LONGEST));
  return KINDS.filter(([, words]) => words.test(folded)).map(([kind]) => kind);
}

function kindsIn(text: string): number {
  const folded = foldTyped(text).replace(PRAISE, ' ');
  if (folded.split(' ').length < 3) return 0;
  const kinds = KINDS.filter(([, words]) => words.test(folded)).map(([kind]) => kind);
  if (kinds.length === 0) return STRONG.test(folded) ? bitOf('other') : 0;
  if (!ASKS.test(folded)) return 0;
  return kinds.reduce((mask, kind) => mask | bitOf(kind), 0);
}

function bitOf(kind: Kind): number {
  return 1 << NOMINATION_KINDS.indexOf(kind);
}

function pattern(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, 'u');
}

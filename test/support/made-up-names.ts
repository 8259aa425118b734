import { EVERYDAY_PAIRS, EVERYDAY_WORDS } from '../../core/redaction/everyday-words.ts';
import { foldText } from '../../core/redaction/folded-text.ts';
import { GIVEN_NAMES, OTHER_SURNAMES, STRONG_SURNAMES } from '../../core/redaction/name-words.ts';
import type { SeededRandom } from './seeded-random.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

const SURNAMES = words(`
  nguyễn nguyễn nguyễn nguyễn nguyễn nguyễn trần trần trần lê lê lê phạm phạm huỳnh huỳnh võ võ
  phan phan đặng bùi đỗ hồ ngô dương lý lâm trương đoàn mai cao trịnh đinh hà tạ châu lương tô thái
  hứa kiều lưu phùng vương quách tống khưu tăng vũ hoàng đào la tiêu thạch sơn kim danh chau néang
  từ lại ung quan văn mạc giang âu diệp đàm ông huyền trang nghiêm khổng bành thân liêu ngụy nhan
  viên`);
const MIDDLES = words(`
  văn văn văn thị thị thị thị hữu minh ngọc thanh hoàng quốc đức kim mỹ thúy bích hồng công tấn
  trung chí thành xuân gia bảo phương như anh tuấn hải quang nhật khánh thu tuyết cẩm diễm ánh kiều
  bé phước thiện trọng đình duy tiến việt`);
const COMMON = words(`
  an anh bình châu chi cường cúc dung dũng duy duyên dương đạt đông đức giang giàu hà hai hải hạnh
  hằng hân hậu hiền hiếu hiệp hoa hoà hòa hoàng hồng huệ hùng huy huyền hương hường khang khánh
  khoa khôi kiên kiệt kiều kim lam lan lâm lệ liên linh loan lộc long lợi luân ly lý mai minh my mỹ
  nam nga ngân nghĩa ngọc nguyên nguyệt nhàn nhân nhi như nhung oanh phát phong phú phúc phước
  phương phượng quang quân quốc quyên quỳnh sang sáng sơn sương tài tâm tân tấn thái thanh thành
  thảo thắm thắng thi thiện thịnh thọ thoa thơ thu thuận thủy thúy thư thương tiên tiến tín tính
  toàn trâm trân trang trí trinh trọng trúc trung trường tú tuấn tùng tuyền tuyết tường uyên vân vi
  việt vinh vũ vương vy xuân yến ý tèo tí lành lượm út diễm đào mận bưởi lài phèn bông cúc sen sáu
  bảy tám`);
const MINORITY = words(`
  sóc sa srây phol sên mên rươn sarây sophea ret rum sết thươn pô na đa kha sung phon rịnh nhiên
  sothea dara bopha chanh khuôn rinh som prós phia rây moth ki ly hah mah dah áh leh zên ali ysa
  mohamad karim rôphiah saly mách him`);
const NICKNAMES = words(`
  lúa khỏe thơm hậu lến đẹt hiền ếch khía đèo cò thẹo ngân hạnh hổ mười ba nhỏ lớn lùn mập đen
  trắng rỗ bụng cồ tèo quắn ròm lé móm lúa đực cứng lành nhựt tôm bắp cua gấu mít sóc bin ken su bơ
  thỏ cốm kem nhím miu na bon bi cu tũn nị chanh ớt dừa khoai cà tiêu lém`);

/** Everyday words that two syllables of a name would be without marks: nobody is called so. */
const NOT_NAMES = new Set(EVERYDAY_PAIRS.map(foldText));

function isEverydayWord(name: string): boolean {
  const parts = foldText(name).split(' ');
  return parts.some((part, at) => NOT_NAMES.has(`${part} ${parts[at + 1] ?? ''}`));
}
const ORDERS = words(`
  hai ba tư năm sáu bảy tám chín mười út`);

/** How much of a name is given: "Lan", "Mỹ Duyên", a whole name, "Tư Ếch". */
type NameShape = 'given' | 'two' | 'full' | 'nick';

/** Names that nobody bears, as often of each kind as people of the province are called. */
export interface MadeUpNames {
  ofShape(shape: NameShape): string;
  /** The shape of a name; null for one in another script. */
  shapeOf(name: string): NameShape | null;
}

export function madeUpNames(random: SeededRandom): MadeUpNames {
  const pick = <T>(list: readonly T[]): T => list[random.between(0, list.length - 1)] as T;
  const given = (): string => {
    const kind = random.next();
    return pick(kind < 0.77 ? COMMON : kind < 0.96 ? GIVEN_NAMES : NICKNAMES);
  };
  /** Some are called what others would call an everyday thing. */
  const lastName = (): string => {
    const kind = random.next();
    return kind < 0.05 ? pick(NICKNAMES) : kind < 0.11 ? pick(EVERYDAY_WORDS) : given();
  };
  const minority = (): string => {
    const name = `${pick(MINORITY)}${random.next() < 0.6 ? ` ${pick(MINORITY)}` : ''}`;
    return random.next() < 0.6 ? `${pick(MINORITY_SURNAMES)} ${name}` : name;
  };
  const full = (): string => {
    if (random.next() < 0.16) return minority();
    const rare = random.next() < 0.07;
    const surname = pick(rare ? [...STRONG_SURNAMES, ...OTHER_SURNAMES] : SURNAMES);
    const last = lastName();
    const length = random.next();
    if (length < 0.15) return `${surname} ${last}`;
    if (length < 0.65) return `${surname} ${pick(MIDDLES)} ${last}`;
    return `${surname} ${pick(MIDDLES)} ${pick(MIDDLES.slice(7))} ${last}`;
  };
  const makers: Readonly<Record<NameShape, () => string>> = {
    given,
    two: () => `${pick(random.next() < 0.7 ? MIDDLES.slice(7) : COMMON)} ${given()}`,
    full,
    nick: () => {
      const order = pick(ORDERS);
      if (random.next() < 0.25) return order;
      return `${order} ${pick(random.next() < 0.5 ? NICKNAMES : COMMON)}`;
    },
  };
  const misspelled = (name: string): string => {
    const at = random.between(1, Math.max(1, name.length - 1));
    return random.next() < 0.5
      ? name.slice(0, at) + name.slice(at + 1)
      : `${name.slice(0, at)}${pick(LETTERS)}${name.slice(at)}`;
  };
  return {
    ofShape: (shape) => {
      let name = makers[shape]();
      for (let again = 0; again < 5 && isEverydayWord(name); again += 1) name = makers[shape]();
      return random.next() < 0.06 ? misspelled(name) : name;
    },
    shapeOf,
  };
}

const LETTERS = [...'aeiouynhgtmlc'];

const MINORITY_SURNAMES = words('chau néang danh thạch sơn kim lâm thị châu neang');

function shapeOf(name: string): NameShape | null {
  if (/[\u1780-\u17ff]/u.test(name)) return null;
  const syllables = name.toLowerCase().split(' ');
  const first = syllables[0] ?? '';
  if (ORDERS.includes(first) && syllables.length < 3) return 'nick';
  if (syllables.length === 1) return 'given';
  return syllables.length >= 3 || SURNAMES.includes(first) ? 'full' : 'two';
}

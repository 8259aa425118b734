import { EVERYDAY_PAIRS, EVERYDAY_WORDS } from '../../core/redaction/everyday-words.ts';
import { foldText } from '../../core/redaction/folded-text.ts';
import { GIVEN_NAMES, OTHER_SURNAMES, STRONG_SURNAMES } from '../../core/redaction/name-words.ts';
import type { SeededRandom } from './seeded-random.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
const list = (text: string): readonly string[] =>
  text
    .trim()
    .split(',')
    .map((part) => part.trim().replace(/\s+/gu, ' '));

const SURNAMES = words(`
  nguyễn nguyễn nguyễn nguyễn nguyễn nguyễn trần trần trần lê lê lê phạm phạm huỳnh huỳnh võ võ
  phan phan đặng bùi đỗ hồ ngô dương lý lâm trương đoàn mai cao trịnh đinh hà tạ châu lương tô thái
  hứa kiều lưu phùng vương quách tống khưu tăng vũ hoàng đào la tiêu thạch sơn kim danh chau néang
  từ lại ung quan văn mạc giang âu diệp đàm ông huyền trang nghiêm khổng bành thân liêu ngụy nhan
  viên`);
const MIDDLES = words(`
  văn văn văn thị thị thị thị hữu minh ngọc thanh hoàng quốc đức kim mỹ thúy bích hồng công tấn
  trung chí thành xuân gia bảo phương như anh tuấn hải quang nhật khánh thu tuyết cẩm diễm ánh kiều
  bé phước thiện trọng đình duy tiến việt vĩnh khải phúc đăng tường phú nguyên chấn quỳnh lan thế
  mai hoài trúc huỳnh ái tú nhựt viết bá mạnh vũ tâm trường đại nhã thùy yến hùng út mộng tố khắc
  hạnh huy phát lệ long thái tùng lâm hà an triều châu cao chánh cát`);
/** Given names of two syllables, as parents choose them. */
const PAIRED = list(`
  gia bảo, gia hân, gia huy, gia hưng, gia linh, gia khánh, bảo ngọc, bảo trân, bảo châu, bảo an, bảo anh, bảo ngân, bảo vy, bảo khang,
  minh thư, minh anh, minh khang, minh khôi, minh quân, minh trí, minh nhật, minh tâm, minh châu, minh đức, minh tuấn, minh hiếu,
  ngọc hân, ngọc lan, ngọc ánh, ngọc diệp, ngọc mai, ngọc trâm, ngọc bích, ngọc yến, ngọc thảo, ngọc huyền, ngọc hà, ngọc sương,
  khánh linh, khánh vy, khánh ngọc, khánh an, khánh duy, thanh tuyền, thanh trúc, thanh thảo, thanh tâm, thanh hằng, thanh nhàn,
  thanh tùng, thanh phong, thanh bình, thanh sang, thanh tú, thanh hải, phương thảo, phương anh, phương linh, phương uyên, phương nhi,
  mỹ duyên, mỹ hạnh, mỹ linh, mỹ tiên, mỹ lệ, mỹ dung, mỹ nhiên, mỹ xuân, kim ngân, kim chi, kim loan, kim phụng, kim cúc, kim hoa,
  kim thoa, kim anh, kim tuyến, tường vy, thúy vy, tường vân, quỳnh như, quỳnh anh, quỳnh giao, quỳnh hoa, trúc ly, trúc mai, trúc linh,
  trúc lam, hồng nhung, hồng đào, hồng hạnh, hồng phúc, hồng vân, hồng ngọc, hồng thắm, bích ngọc, bích trâm, bích phượng, bích liên,
  bích thủy, cẩm tiên, cẩm tú, cẩm vân, cẩm hường, cẩm nhung, diễm my, diễm hương, diễm thúy, thùy linh, thùy dương, thùy trang,
  thúy an, thúy kiều, thúy hằng, thúy ngân, thúy loan, tuyết mai, tuyết nhung, tuyết nga, tuyết minh, ánh nguyệt, ánh tuyết, ánh hồng,
  nhã uyên, nhã phương, yến nhi, yến vy, tú anh, tú quyên, vân anh, vân khánh, lan anh, lan chi, hoài thương, hoài an, hoài nam,
  thu hà, thu thảo, thu trang, thu cúc, thu hồng, thu thủy, thu vân, xuân mai, xuân đào, xuân lan, mai anh, mai trinh, mai lan,
  đăng khoa, đăng khôi, anh khoa, anh tuấn, anh thư, anh kiệt, anh đào, tuấn kiệt, tuấn anh, tuấn tài, quốc thắng, quốc bảo, quốc huy,
  quốc hùng, quốc việt, quốc khánh, hoàng long, hoàng anh, hoàng yến, hoàng phúc, hoàng nam, hoàng oanh, hữu phước, hữu nghĩa, hữu lộc,
  hữu tài, hữu thọ, tấn lực, tấn phát, tấn tài, tấn đạt, phúc hưng, phúc lâm, phúc thịnh, phước hưng, phước lộc, phước thiện, phước hậu,
  đức thịnh, đức anh, đức trí, đức huy, trí dũng, trí nhân, chí hiếu, chí thanh, chí cường, chí bảo, thành đạt, thành công, thành long,
  thành nhân, thiên phú, thiên kim, thiên ân, thiện nhân, trọng nghĩa, trọng nhân, trung hiếu, trung kiên, trung tín, nhật minh, nhật hào,
  nhật nam, nhựt trường, trường giang, trường an, vĩnh xương, vĩnh phát, vĩnh khang, khải thành, khải hoàn, chấn hưng, chấn phong,
  hải đăng, hải yến, hải âu, hải triều, việt anh, việt hùng, hùng cường, đình khôi, đình phong, duy khánh, duy khang, duy tân, trà my,
  trà giang, út em, út chín, út mười, bé ba, bé hai, bé năm, bé tư, bé nhi, hoàng em, thị bé, ngân hà, ngân giang, linh chi, linh đan,
  tâm như, như ý, như quỳnh, ý nhi, an nhiên, an khang, cát tường, hạ vy, uyên nhi, lam giang, song hương, ái liên, ái vân, tiểu my`);
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
  mohamad karim rôphiah saly mách him sô phia thia rát vết si thone bon sà sóc khon kunh ơi lung mây
  nghét hên sươn prum thi nê ne sovan sophal vanna savuth ratha rotha chanthy sokha sokhom khom uôl
  kuôl cuôl phi lang lai hoàng chành chạnh thi si ny nary đara rithy bunsong un đên kên đôm đuôl
  sâm sarin sarun saron sên khêm khim khol lôi luôl men mol nhanh nhơn phan phen phên pich ra ram
  ruône sáng sim soc sombat son suông tha thạch thon thu thuôl tô tum út xa xê yên`);
const CHAM = list(`
  sa leh, sa lếs, sa ly, sa ly mah, sa fi yah, ka ri za, ab dol, abdol, abdol rozac, mohamad, mohamach, mohamad amin, musa, karim,
  zacaria, zainab, rofiah, fatimah, aminah, hasan, husen, du sô, ro mah, ha mit, ab dol ha mit, sa fi, maryam, mariyam, yousos,
  salim, soleh, sari, ro si yah, kho ti yah, ibrohim, haji sales, haji musa, ysa, ismael, hosen, ha li mah, ja mi lah`);
const FOREIGN = list(`
  michael brown, john smith, david, kim su min, park ji hoon, lee min ho, chen wei, wang li, lin mei, tanaka, yamada ken, anna, peter,
  thomas, marie, robert, chen chih wei, choi, kim, james wilson, maria, paul, emma, hans, sok dara, chan sophal, linda, tony, jenny`);
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
  const pick = <T>(from: readonly T[]): T => from[random.between(0, from.length - 1)] as T;
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
    const people = random.next();
    if (people < 0.12) return pick(FOREIGN);
    if (people < 0.3) return `${random.next() < 0.3 ? `${pick(CHAM_SURNAMES)} ` : ''}${pick(CHAM)}`;
    const middle = random.next() < 0.25 ? `${pick(SURE)} ` : '';
    const name = `${middle}${pick(MINORITY)}${random.next() < 0.6 ? ` ${pick(MINORITY)}` : ''}`;
    return random.next() < 0.7 ? `${pick(MINORITY_SURNAMES)} ${name}` : name;
  };
  const middle = (): string => pick(random.next() < 0.8 ? MIDDLES.slice(7) : COMMON);
  const full = (): string => {
    if (random.next() < 0.16) return minority();
    const rare = random.next() < 0.07;
    const surname = pick(rare ? [...STRONG_SURNAMES, ...OTHER_SURNAMES] : SURNAMES);
    const length = random.next();
    if (length < 0.12) return `${surname} ${lastName()}`;
    if (length < 0.36) return `${surname} ${pick(SURE)} ${lastName()}`;
    if (length < 0.46) return `${surname} ${pick(SURE)} ${middle()} ${lastName()}`;
    if (length < 0.64) return `${surname} ${pick(PAIRED)}`;
    if (length < 0.7) return `${surname} ${middle()} ${pick(PAIRED)}`;
    if (length < 0.76) return `${surname} ${pick(SURNAMES)} ${two()}`;
    if (length < 0.92) return `${surname} ${middle()} ${lastName()}`;
    return `${surname} ${middle()} ${middle()} ${lastName()}`;
  };
  const two = (): string => (random.next() < 0.4 ? pick(PAIRED) : `${middle()} ${given()}`);
  const makers: Readonly<Record<NameShape, () => string>> = {
    given,
    two,
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
      return random.next() < 0.04 ? misspelled(name) : name;
    },
    shapeOf,
  };
}

const LETTERS = [...'aeiouynhgtmlc'];

const MINORITY_SURNAMES = words(`
  chau chau néang neang danh danh thạch thạch sơn kim lâm lý trần tiên thị châu kiên đào`);
const CHAM_SURNAMES = words('mách haji châu chau sa ta cha ro');
const SURE = words('văn thị thị');

function shapeOf(name: string): NameShape | null {
  if (/[\u1780-\u17ff]/u.test(name)) return null;
  const syllables = name.toLowerCase().split(' ');
  const first = syllables[0] ?? '';
  if (ORDERS.includes(first) && syllables.length < 3) return 'nick';
  if (syllables.length === 1) return 'given';
  return syllables.length >= 3 || SURNAMES.includes(first) ? 'full' : 'two';
}

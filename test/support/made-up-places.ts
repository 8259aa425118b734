import { COMMUNES, KNOWN_PLACES } from '../../core/redaction/place-words.ts';
import { HEROES } from '../../core/redaction/name-words.ts';
import type { SeededRandom } from './seeded-random.ts';

const list = (text: string): readonly string[] =>
  text
    .trim()
    .split(',')
    .map((part) => part.trim().replace(/\s+/gu, ' '));
const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Syllables that names of hamlets, wards and communes begin and end with. */
const FIRSTS = words(`
  an bình châu đông hòa hưng khánh long lương mỹ ngọc nhơn ninh phú phước tân tây thạnh thới thuận
  trung vĩnh xuân hiệp định hội đại đức giục hậu kiến lộc minh nam ô phụng quới sơn tam thái thành
  thanh thọ trường tiên trà tường vọng gia bửu cầu`);
const LASTS = words(`
  an bình châu đông hòa hưng khánh long lợi mỹ phú phước quới thạnh thới thuận trung lộc hiệp định
  hội đức hậu kiến tiến nam sơn thái thành thọ trường tây bắc thượng hạ trị tế xuyên giang nghĩa
  nhơn tâm phong quý trạch chánh hữu xương lập lạc cường mới cũ điền giá lập khê thịnh hải quang
  thắng vân cư khương nông tịnh chúc lân`);
const ODD_PLACES = list(`
  xẻo lá, xẻo bần, rạch gốc, rạch bà tư, kinh 7, kinh xáng, kênh 1, kênh xáng, cái dầu, cái đôi, cái sao, bà đắc, cây me,
  cây dương, cây bàng, mương khai, mương lộ, bờ hồ, vàm cống, vàm nao, cồn tiên, cồn phước, tắc ráng, gò đất, gò cát, lung lớn,
  bàu mướp, búng lớn, miễu trắng, đập đá, ngã ba, ngã bát, thị 1, thị 2, chùa phật lớn, sà lôn, ba xoài, soài chek, tà đét,
  phnom pi, srây skốth, krăng krốch, tà miệt, giồng đá, giồng cát, ông hành, bà bài, kinh 5a, kinh 8000, láng cháy, vồ bà,
  tô hạ, tô thuận, an ninh, phum soài, chàm châu giang, búng bình thiên, đá nổi, đá bạc, bần dừa, tha la, núi nổi, ba bản,
  hàm nghi, hòn me, hòn quéo, tà keo, tà lóc, đường ranh, đòn dông, bảy trăm, ba thê, bắp nò`);
const STREET_NAMES = list(`
  nguyễn trãi, trần hưng đạo, lê lợi, hùng vương, nguyễn huệ, tôn đức thắng, lý thường kiệt, phan đình phùng, ngô quyền,
  hà hoàng hổ, thoại ngọc hầu, lý thái tổ, võ thị sáu, nguyễn văn cừ, phạm cự lượng, ung văn khiêm, trần quang khải,
  bùi văn danh, nguyễn thái học, trưng nữ vương, lê triệu kiết, châu thị tế, cử trị, thủ khoa nghĩa, nguyễn hữu cảnh,
  mạc cửu, lâm quang ky, nguyễn trung trực, lạc hồng, chi lăng, đống đa, tôn thất thuyết, 30 tháng 4, 3 tháng 2, 2 tháng 9,
  cách mạng tháng tám, 3/2, 30/4, điện biên phủ, lê duẩn, hai bà trưng, bạch đằng, nguyễn đình chiểu, phan chu trinh,
  phan bội châu, lê hồng phong, trần phú, nguyễn du, quang trung, lê thánh tôn, trương định, cao thắng, mậu thân,
  nguyễn tri phương, lý tự trọng, đinh tiên hoàng, phạm hùng, võ văn kiệt, trần khánh dư, yết kiêu, kim đồng, nguyễn an ninh,
  nguyễn công trứ, đề thám, hoàng văn thụ, hoàng diệu, lê lai, bà triệu, cô bắc, cô giang, vành đai trong, kênh đào,
  nguyễn văn linh, trần bình trọng, huỳnh thúc kháng, đồng khởi, thống nhất, giải phóng, xô viết nghệ tĩnh, lê văn nhung,
  nguyễn xuân ôn, mai thúc loan, nguyễn chí thanh, trường chinh, nguyễn văn trỗi, khâm thiên, xã đàn, kim mã, đội cấn,
  láng hạ, cầu giấy, tây sơn, lạch tray, ông ích khiêm, lê văn lương, nguyễn thị minh khai, nguyễn thị thập, tô hiến thành,
  hồ xuân hương, âu cơ, lạc long quân, ba tháng hai, số 4, số 12, số 7, d2, n4, b12, tỉnh lộ 943, quốc lộ 91, tỉnh lộ 941`);
const ESTATES = list(`
  sao mai, tây sông hậu, bình khánh, golden city, phú cường, hoàng gia, hạnh phúc, phú hòa, ánh dương, nguyễn du,
  hoàng anh, an phú, vạn phong, hưng phú, vinhomes, xẻo trôm, phan thị ràng, đông an, ecohome, tây nguyên`);
const WIDE = list(
  `an giang, an giang, kiên giang, tỉnh an giang, tỉnh kiên giang, cần thơ, tp cần thơ, đồng tháp, long xuyên, rạch giá, tp long xuyên,
  tp rạch giá, tp hcm, hà nội, phú quốc, đặc khu phú quốc, châu đốc, an giang cũ, việt nam, cà mau, vĩnh long, tỉnh vĩnh long,
  thành phố vĩnh long, thành phố long xuyên, bạc liêu, sóc trăng, trà vinh, hậu giang, hà tiên, tp hà tiên, dương đông, tân châu,
  thị xã tân châu, huyện châu phú, huyện thoại sơn, huyện hòn đất, tịnh biên, thoại sơn, châu thành, huyện châu thành, chợ mới,
  tp. hồ chí minh, bình dương, long an, sa đéc, rạch giá cũ, kiên giang cũ`,
);

/** Places that nobody lives at, in the ways people write them. */
export interface MadeUpPlaces {
  /** Where somebody lives. */
  home(): string;
  street(): string;
  /** A commune, town or province. */
  wide(): string;
  /** A hamlet or quarter's name, without its kind. */
  hamlet(): string;
}

export function madeUpPlaces(random: SeededRandom): MadeUpPlaces {
  const parts = partsBy(random);
  const { pick, chance } = parts;
  const home = (): string => {
    const whole = [...coreOf(random, parts)];
    const alone = whole.length === 1 && !/ấp|khóm|khu phố|thôn/u.test(whole[0] ?? '');
    if (alone && chance(0.16)) whole.push(parts.quarter());
    if (chance(0.5)) whole.push(parts.ward());
    if (chance(0.22)) whole.push(pick(WIDE));
    return whole.join(pick([', ', ', ', ', ', ' ', ' ', ' - ']));
  };
  return {
    home,
    street: parts.street,
    hamlet: parts.hamlet,
    wide: () => (chance(0.6) ? pick(COMMUNES) : pick(KNOWN_PLACES)),
  };
}

/** Parts of addresses, and the chance they are made by. */
interface Parts {
  pick<T>(from: readonly T[]): T;
  chance(odds: number): boolean;
  number(most?: number): string;
  hamlet(): string;
  street(): string;
  /** A house's number. */
  house(): string;
  /** A street with its kind. */
  way(): string;
  numbered(): string;
  alley(): string;
  group(): string;
  quarter(): string;
  ward(): string;
  estate(): string;
}

function partsBy(random: SeededRandom): Parts {
  const pick = <T>(from: readonly T[]): T => from[random.between(0, from.length - 1)] as T;
  const chance = (odds: number): boolean => random.next() < odds;
  const number = (most = 400): string => String(random.between(1, most));
  const base = { pick, chance, number };
  const hamlet = (): string => hamletOf(base);
  const street = (): string => (chance(0.75) ? pick(STREET_NAMES) : pick(HEROES));
  const house = (): string => houseOf(base);
  const way = (): string => {
    const name = street();
    if (/^(?:tỉnh lộ|quốc lộ)/u.test(name)) return chance(0.5) ? name : `đường ${name}`;
    if (/^(?:số|[a-z]\d)/u.test(name) || /^\d/u.test(name)) return `đường ${name}`;
    return chance(0.6) ? `${pick(WAYS)} ${name}` : name;
  };
  return {
    ...base,
    hamlet,
    street,
    house,
    way,
    numbered: () => `${pick(NUMBERED)} ${house()}`.trim(),
    alley: () => `${pick(ALLEYS)} ${chance(0.9) ? house() : street()}`,
    group: () => `${pick(GROUPS)} ${number(25)}`,
    quarter: () =>
      chance(0.3) ? `${pick(COUNTED_QUARTERS)} ${number(12)}` : `${pick(QUARTERS)} ${hamlet()}`,
    ward: () => {
      const name = chance(0.65) ? pick(COMMUNES) : `${pick(FIRSTS)} ${pick(LASTS)}`;
      return `${pick(WARDS)} ${chance(0.08) ? number(15) : name}${chance(0.05) ? ' cũ' : ''}`;
    },
    estate: () => estateOf(base),
  };
}

type Base = Pick<Parts, 'pick' | 'chance' | 'number'>;

function hamletOf({ pick, chance }: Base): string {
  const kinds = [
    () => `${pick(FIRSTS)} ${pick(LASTS)}`,
    () => `${pick(FIRSTS)} ${pick(LASTS)}`,
    () => pick(ODD_PLACES),
    () => pick([...COMMUNES, `${pick(FIRSTS)} ${pick(FIRSTS)} ${pick(LASTS)}`]),
    () => `${pick(FIRSTS)} ${pick(FIRSTS)} ${pick(LASTS)}`,
  ];
  const name = pick(kinds)();
  if (/\d$/u.test(name) || chance(0.7)) return name;
  return `${name} ${pick(['1', '2', '3', 'A', 'B', '4'])}`;
}

function houseOf({ pick, chance, number }: Base): string {
  const plain = number();
  if (chance(0.55)) return plain;
  return pick([
    `${plain}/${number(60)}`,
    `${plain}/${number(60)}`,
    `${plain}${pick(['A', 'B', 'C', 'Bis'])}`,
    `${plain}/${number(40)}${pick(['A', 'B', `/${number(20)}`])}`,
    `${pick(['A', 'B', 'C', 'K'])}${number(40)}`,
    `lô ${pick(['A', 'B', 'C'])}${number(30)}`,
    `${plain}-${number()}`,
    `${pick(['K', 'B', 'A'])}${number(40)}/${number(40)}`,
  ]);
}

function estateOf({ pick, number }: Base): string {
  const place = `${pick(BUILDINGS)} ${pick(ESTATES)}`;
  return pick([
    `phòng ${number(30)} ${place}`,
    `căn ${number(30)} ${place}`,
    `căn hộ ${pick(['A', 'B', ''])}${number(20)}.${number(20)} ${place}`,
    `lầu ${number(9)} ${place}`,
    `p${number(400)} ${place}`,
    `block ${pick(['a', 'b', 'c'])} ${place}`,
    `tầng ${number(20)}, ${place}`,
    `lô ${pick(['A', 'B'])}${number(20)} ${place}`,
    `lô ${number(20)} căn ${number(30)} ${place}`,
    place,
  ]);
}

/** What an address begins with. */
function coreOf(random: SeededRandom, parts: Parts): readonly string[] {
  const { pick, chance, numbered, way, quarter, group, alley, estate } = parts;
  const comma = chance(0.45) ? ',' : '';
  const kind = random.next();
  if (kind < 0.22) return [`${numbered()} ${way()}`];
  if (kind < 0.36) return [`${numbered()}${comma} ${quarter()}`];
  if (kind < 0.52) return [quarter()];
  if (kind < 0.6) return [group(), quarter()];
  if (kind < 0.66) return [quarter(), group()];
  if (kind < 0.72) return [`${numbered()}${comma} ${group()}`, quarter()];
  if (kind < 0.79) return [`${alley()} ${way()}`];
  if (kind < 0.84) return [`${numbered()} ${alley()}${comma} ${way()}`];
  if (kind < 0.86) return [alley()];
  if (kind < 0.89) return [group()];
  if (kind < 0.93) return [estate()];
  if (kind < 0.94) return [`${numbered()} ${way()}`, group(), quarter()];
  return pick(rareCores(parts))();
}

function rareCores(parts: Parts): readonly (() => readonly string[])[] {
  const { pick, number, numbered, way, quarter, alley, house, hamlet, group } = parts;
  return [
    () => [alley(), quarter()],
    () => [quarter(), `số nhà ${house()}`],
    () => [way(), `số ${house()}`],
    () => [`hẻm ${pick(words('Ông Bà Cô Chùa Lò'))} ${pick(words('Tà Năm Sáu Lớn Tư Mười Hai'))}`],
    () => [`${pick(WATERS)} ${hamlet()}`, quarter()],
    () => [`${numbered()} ${alley()}`],
    () => [`khu vực ${pick([number(9), hamlet()])}`],
    () => [`lô ${pick(['a', 'b', 'c', 'd'])}${number(30)}`, way()],
    () => [`${numbered()} ${way()} nối dài`],
    () => [quarter(), alley()],
    () => [`${quarter()}, ${pick(WATERS)} ${hamlet()}`],
    () => [`${pick(STALLS)} ${number(90)} chợ ${hamlet()}`],
    () => [`nhà trọ ${hamlet()}`, `${alley()} ${way()}`],
    () => [`nhà trọ ${hamlet()}`, quarter()],
    () => [`ngã ba ${hamlet()}`, quarter()],
    () => [`${pick(ROADS)} ${number(99)}`, quarter()],
    () => [`${numbered()} ${pick(ROADS)} ${number(99)}`, quarter()],
    () => [`${pick(BESIDE)} ${hamlet()}`, quarter()],
    () => [group(), numbered(), quarter()],
  ];
}

const WAYS = words('đường đường đường đường phố đ.');
const NUMBERED = ['số', 'số', 'số nhà', 'số nhà', '', '', '', ''];
const ALLEYS = ['hẻm', 'hẻm', 'hẻm', 'hẻm số', 'ngõ', 'kiệt', 'ngách', 'hem'];
const GROUPS = list('tổ, tổ, tổ, tổ số, tổ dân phố, tổ dân phố số, đội, cụm, tdp');
const COUNTED_QUARTERS = list(
  'khu phố, khu phố, kp, khóm, ấp, thôn, khu vực, tổ dân phố, xóm, kp., k.p.',
);
const QUARTERS = list(
  'ấp, ấp, ấp, ấp, khóm, khóm, khu phố, thôn, xóm, bản, sóc, phum, cồn, buôn, kênh, kp, k.p., làng, khu',
);
const WARDS = list('xã, xã, xã, phường, phường, phường, p., p, thị trấn, tt, x., huyện, quận');
const BUILDINGS = list(
  'chung cư, chung cư, khu dân cư, kdc, cư xá, khu đô thị, khu tái định cư, cc, nhà trọ, khu nhà trọ, dãy trọ, ký túc xá, cụm dân cư, tuyến dân cư, cụm tuyến dân cư',
);
const STALLS = list('ki ốt, kiốt, kios, sạp, lô sạp, ki ốt số, quầy sạp số');
const ROADS = list('quốc lộ, tỉnh lộ, ql, tl, hương lộ, đường tỉnh, đường số, lộ');
const BESIDE = list('cạnh chùa, gần cầu, sau chợ, cặp kinh, dưới chân cầu, góc');
const WATERS = list('kinh, kênh, rạch, bến, bờ kinh, cồn, lộ, ngã ba, đường kinh, mé sông');

import type { SeededRandom } from './seeded-random.ts';
import type { MadeUpNames } from './made-up-names.ts';
import type { MadeUpNumbers } from './made-up-numbers.ts';
import type { MadeUpPlaces } from './made-up-places.ts';
import { numberInWords } from './number-words.ts';
import { rewritten } from '../core/redaction/labelled.ts';

/** Fills `[A]`, `[X]` and the like in a frame of a comment with what nobody is called and nobody has. */
export interface Frames {
  fill(frame: string): string;
  /** Other names, places and numbers in a labelled sentence. */
  exchange(line: string): string;
  anyName(): string;
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);
const phrases = (list: string): readonly string[] =>
  list
    .trim()
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '));

const KIN = words(`
  anh chị anh chị anh chị cô chú ông bà anh chị cô chú ông bà bác dì cậu em thầy em thím mợ dượng
  cháu bé cụ bạn cô anh chị`);
const ROLES = phrases(`
  cán bộ, cán bộ, nhân viên, đồng chí, chuyên viên, công chức, chị cán bộ, anh cán bộ, anh công an,
  cô cán bộ, anh bảo vệ, chị nhân viên, em nhân viên, chị tiếp nhận, chú bảo vệ`);
const BANKS = phrases(`
  agribank, Vietcombank, vcb, BIDV, Sacombank, MB, MB Bank, VietinBank, techcombank, ACB,
  ngân hàng Agribank, TPBank, Kienlongbank`);
/** Parts of addresses that are written small. */
const PLACE_WORDS = new Set(
  words(`
  số nhà đường phố hẻm ngõ kiệt ngách tổ khu khóm ấp thôn xóm phường xã thị trấn huyện quận tỉnh tp
  chung cư cư xá ký túc xá phòng lầu tầng block căn lô dân cư dãy trọ tái định đô thị đ. p. p x. tt kp
  kp. kdc cc đội cụm bản sóc phum buôn làng kênh tdp hem vực đại lộ tháng đặc ki ốt kiốt kios sạp quầy
  k.p. chợ ngã ba quốc ql tl hương cạnh gần cầu sau cặp dưới chân góc cũ chùa`),
);
const ACRONYMS = new Set(words('tp kp tdp tt kdc ql tl'));

const largeInitials = (text: string): string =>
  text.replace(/(?<=^|[ \-(/])\p{L}/gu, (letter) => letter.toUpperCase());

/** What makes entries: names, numbers and places that nobody has. */
interface Makers {
  readonly names: MadeUpNames;
  readonly numbers: MadeUpNumbers;
  readonly places: MadeUpPlaces;
}

type Entry = readonly [kind: string, make: () => string];

export function fillFrames(random: SeededRandom, makers: Makers): Frames {
  const entries = personalEntries(random, makers);
  const plain: Readonly<Record<string, () => string>> = {
    ...plainEntries(random, makers),
    ...officialEntries(random),
  };
  const fill = (frame: string): string => {
    const line = frame.replace(/\[([A-Za-z]+2?)\]/gu, (slot, key: string) => {
      const [kind, make] = entries[key] ?? [];
      if (kind !== undefined && make !== undefined) return `{${kind}|${make()}}`;
      return plain[key]?.() ?? slot;
    });
    const first = frame.startsWith('[k]') ? line.slice(0, 1).toUpperCase() + line.slice(1) : line;
    const bare = frame.replace(/\[[A-Za-z]+2?\]/gu, '');
    if (!/[a-z]/u.test(bare) || /[^\0-\x7f]/u.test(bare)) return first;
    return rewritten(first, random.next() < 0.75 ? 'small without marks' : 'without marks');
  };
  const other = (kind: string, text: string): string | undefined => {
    if (kind === 'name') return otherName(random, makers.names, text);
    if (kind === 'address') return random.next() < 0.75 ? entries['A']?.[1]() : undefined;
    if (kind === 'phone') return makers.numbers.phone();
    if (kind !== 'birth-date' || !/^\d{4}$/u.test(text)) return undefined;
    return String(random.between(1935, 2025));
  };
  const exchange = (line: string): string =>
    line.replace(/\{([a-z-]+)\|([^}]*)\}/gu, (label, kind: string, text: string) => {
      const made = /[\u1780-\u17ff]/u.test(text) ? undefined : other(kind, text);
      return made === undefined ? label : `{${kind}|${writtenLike(made, text, line)}}`;
    });
  return { fill, exchange, anyName: () => entries['X']?.[1]() ?? '' };
}

/** A name of the same shape, or a longer one. */
function otherName(random: SeededRandom, names: MadeUpNames, text: string): string | undefined {
  const shape = names.shapeOf(text);
  if (shape === null) return undefined;
  const longer = random.next() < 0.25;
  if (shape === 'given' && longer) return largeInitials(names.ofShape('two'));
  return largeInitials(names.ofShape(shape === 'two' && longer ? 'full' : shape));
}

function personalEntries(
  random: SeededRandom,
  { names, numbers, places }: Makers,
): Readonly<Record<string, Entry>> {
  const chance = (odds: number): boolean => random.next() < odds;
  const address = addressBy(random, places);
  const named = (shape: 'full' | 'given' | 'two') => (): string =>
    largeInitials(names.ofShape(shape));
  const nick = (): string => {
    const large = largeInitials(names.ofShape('nick'));
    return chance(0.25) ? large.slice(0, 1).toLowerCase() + large.slice(1) : large;
  };
  const anyName = (): string => {
    const kind = random.next();
    if (kind >= 0.84) return nick();
    return named(kind < 0.48 ? 'given' : kind < 0.72 ? 'two' : 'full')();
  };
  return {
    N: ['name', named('full')],
    G: ['name', named('given')],
    T: ['name', named('two')],
    K: ['name', nick],
    X: ['name', anyName],
    A: ['address', address],
    A2: ['address', () => address().replace(/^(?:số nhà|nhà số|số) (?=\d)/iu, '')],
    P: ['phone', numbers.phone],
    I: ['identity', numbers.identity],
    C: ['identity', numbers.oldIdentity],
    H: ['identity', numbers.healthCard],
    S: ['identity', numbers.insurance],
    M: ['identity', numbers.tax],
    Q: ['identity', numbers.passport],
    L: ['identity', numbers.certificate],
    V: ['plate', numbers.plate],
    B: ['account', numbers.account],
    D: ['dossier', numbers.dossier],
    E: ['email', numbers.email],
    F: ['handle', numbers.handle],
    Y: ['birth-date', numbers.birthDate],
    YY: ['birth-date', numbers.birthYear],
  };
}

/** Home addresses, with the words that are no names written small. */
function addressBy(random: SeededRandom, places: MadeUpPlaces): () => string {
  const chance = (odds: number): boolean => random.next() < odds;
  const written = (word: string, large: boolean): string => {
    if (/^[\s,\d-]/u.test(word)) return word;
    if (!PLACE_WORDS.has(word)) return largeInitials(word);
    if (ACRONYMS.has(word)) return chance(0.6) ? word.toUpperCase() : word;
    if (word.length <= 2 && word !== 'số') return chance(0.7) ? largeInitials(word) : word;
    return large ? largeInitials(word) : word;
  };
  return () => {
    const large = chance(0.15);
    const parts = places.home().split(/( |, | - )/u);
    return parts.map((word) => written(word, large)).join('');
  };
}

/** Counts, years, banks, kin words, shops, schools and places that are nobody's home. */
function plainEntries(
  random: SeededRandom,
  { names, places }: Makers,
): Readonly<Record<string, () => string>> {
  const pick = <T>(list: readonly T[]): T => list[random.between(0, list.length - 1)] as T;
  const chance = (odds: number): boolean => random.next() < odds;
  const between = (least: number, most: number): string => String(random.between(least, most));
  return {
    k: () => (chance(0.82) ? pick(KIN) : pick(ROLES)),
    bank: () => pick(BANKS),
    n: () => (chance(0.8) ? between(1, 12) : between(12, 99)),
    yo: () => between(18, 95),
    nw: () => numberInWords(random),
    y: () => between(1990, 2026),
    s: () => largeInitials(places.street()),
    u: () => largeInitials(places.wide()),
    o: () => largeInitials(chance(0.7) ? names.ofShape('two') : places.hamlet()),
    w: () => largeInitials(names.ofShape('full')),
    h: () => {
      const name = largeInitials(chance(0.5) ? places.street() : places.hamlet());
      return /^\d/u.test(name) ? 'Lê Quý Đôn' : name;
    },
  };
}

/** In the letters of the text it stands for. */
function writtenLike(made: string, text: string, line: string): string {
  if (!/\p{L}/u.test(text)) return made;
  if (text === text.toLowerCase()) {
    return /[^\0-\x7f]/u.test(line) ? made.toLowerCase() : rewritten(made, 'small without marks');
  }
  return text === text.toUpperCase() && /\p{L}{2}/u.test(text) ? made.toUpperCase() : made;
}

/** Dates, times, amounts and what the law calls things: nothing of a person. */
function officialEntries(random: SeededRandom): Readonly<Record<string, () => string>> {
  const pick = <T>(list: readonly T[]): T => list[random.between(0, list.length - 1)] as T;
  const n = (least: number, most: number): string => String(random.between(least, most));
  return {
    d: () =>
      pick([
        `${n(1, 28)}/${n(1, 12)}`,
        `${n(1, 28)}/${n(1, 12)}/202${n(3, 6)}`,
        `${n(1, 28)}-${n(1, 12)}`,
        `hôm thứ ${pick(words('hai ba tư năm sáu'))}`,
        `thứ ${n(2, 6)}`,
        `ngày ${n(1, 28)}`,
        `${n(1, 28)} tháng ${n(1, 12)}`,
        'tuần trước',
        'hôm qua',
      ]),
    m: () =>
      pick([
        `${n(1, 900)}.000đ`,
        `${n(1, 900)}k`,
        `${n(1, 90)} triệu`,
        `${n(1, 90)} ngàn`,
        `${n(1, 9)}.${n(1, 9)}00.000 đồng`,
        `${n(10, 900)} nghìn`,
        `${n(10, 99)}000đ`,
      ]),
    t: () =>
      pick([
        `${n(6, 17)}h`,
        `${n(6, 17)}h${n(10, 59)}`,
        `${n(6, 11)} giờ sáng`,
        `${n(1, 5)} giờ chiều`,
        `${n(6, 17)}:${n(10, 59)}`,
        `${n(7, 11)} giờ ${n(5, 55)}`,
      ]),
    law: () =>
      pick([
        `Nghị định ${n(1, 170)}/20${n(13, 26)}/NĐ-CP`,
        `Luật Đất đai 20${n(13, 24)}`,
        `Thông tư ${n(1, 99)}/20${n(13, 26)}/TT-BTP`,
        `Quyết định số ${n(1, 3000)}/QĐ-UBND`,
        `Nghị quyết ${n(1, 90)}/2025/NQ-HĐND`,
        `khoản ${n(1, 9)} Điều ${n(1, 90)} Luật Hộ tịch`,
        `Công văn ${n(100, 3000)}`,
      ]),
    form: () =>
      pick([
        `số ${n(1, 12)}/ĐK`,
        `CT0${n(1, 9)}`,
        `0${n(1, 9)}-MĐ`,
        'TK1-TS',
        `số 0${n(1, 9)}`,
        '11/ĐK',
        `CC0${n(1, 4)}`,
        `D0${n(1, 3)}-TS`,
      ]),
    proc: () => `${n(1, 3)}.${n(1000, 13_999).padStart(6, '0')}`,
  };
}

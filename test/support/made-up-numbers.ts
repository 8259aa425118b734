import type { SeededRandom } from './seeded-random.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Numbers that nobody has, in the ways people write them. */
export interface MadeUpNumbers {
  phone(): string;
  identity(): string;
  oldIdentity(): string;
  healthCard(): string;
  insurance(): string;
  tax(): string;
  passport(): string;
  certificate(): string;
  plate(): string;
  account(): string;
  dossier(): string;
  email(): string;
  handle(): string;
  birthDate(): string;
  birthYear(): string;
}

const CARRIERS = words(
  '090 091 093 094 096 097 098 032 033 035 037 038 039 070 077 078 079 081 082 083 084 085 086 088 089 056 058 059',
);
const PROVINCES = words(
  '089 091 092 087 086 084 083 093 094 095 096 001 079 075 082 080 051 048 046',
);
const SERIES = words('B1 C1 D1 E1 F1 G1 H1 K1 L1 M1 N1 S1 T1 X1 AA AB AK B2 C2 D2 A B C D H');
const MAILS = words(
  'gmail.com gmail.com gmail.com yahoo.com yahoo.com.vn hotmail.com outlook.com icloud.com agu.edu.vn student.ctu.edu.vn',
);
const LOCALS = words(
  'nguyenvana thanhtam lananh minhkhoi tuyetmai hoanglong thuytrang ngocdiep phuongthao ducanh kimngan vanhai baochau quocviet myduyen thanhdat',
);

export function madeUpNumbers(random: SeededRandom): MadeUpNumbers {
  return { ...papersBy(random), ...contactsBy(random), ...birthsBy(random) };
}

interface Chance {
  pick<T>(list: readonly T[]): T;
  digits(count: number): string;
  /** The number in groups of these lengths, or as it is. */
  split(number: string, shapes: readonly (readonly number[])[]): string;
}

function chanceOf(random: SeededRandom): Chance {
  const pick = <T>(list: readonly T[]): T => list[random.between(0, list.length - 1)] as T;
  return {
    pick,
    digits: (count) => Array.from({ length: count }, () => String(random.between(0, 9))).join(''),
    split: (number, shapes) => {
      if (random.next() < 0.6) return number;
      const parts: string[] = [];
      let at = 0;
      for (const length of pick(shapes)) {
        parts.push(number.slice(at, at + length));
        at += length;
      }
      return [...parts, number.slice(at)]
        .filter((part) => part !== '')
        .join(pick([' ', ' ', '.', '-']));
    },
  };
}

const pad = (number: number): string => String(number).padStart(2, '0');

type Contacts = Pick<MadeUpNumbers, 'phone' | 'email' | 'handle' | 'account' | 'plate'>;

function contactsBy(random: SeededRandom): Contacts {
  const { pick, digits, split } = chanceOf(random);
  return {
    phone: () => {
      const number = pick(CARRIERS) + digits(7);
      const kind = random.next();
      if (kind < 0.06) return `+84${pick(['', ' '])}${number.slice(1)}`;
      if (kind < 0.1) return split(`0296${digits(7)}`, LANDLINES);
      return split(number, MOBILES);
    },
    account: () =>
      split(pick(words('1 2 3 4 5 6 7 8 9')) + digits(pick([8, 9, 11, 12, 13])), ACCOUNTS),
    plate: () => {
      const five = digits(5).replace(/^(\d{3})/u, pick(['$1.', '$1.', '$1', '$1 ']));
      const tail = random.next() < 0.8 ? five : digits(4);
      const place = pick(words('67 68 65 63 66 51 59 95'));
      return `${place}${pick(['', '', '-'])}${pick(SERIES)}${pick(['-', '-', ' ', ''])}${tail}`;
    },
    email: () => {
      const tail = pick([digits(2), digits(4), 'ag', '']);
      const local = `${pick(LOCALS)}${tail === '' ? '' : pick(['', '', '.', '_'])}${tail}`;
      return `${local}@${pick(MAILS)}`;
    },
    handle: () =>
      pick([
        `fb.com/${pick(LOCALS)}.${digits(2)}`,
        `@${pick(LOCALS)}${digits(2)}`,
        `facebook.com/${pick(LOCALS)}`,
      ]),
  };
}

const MOBILES = [
  [4, 3, 3],
  [3, 3, 4],
  [3, 4, 3],
  [4, 2, 2, 2],
  [4, 6],
  [2, 2, 2, 2, 2],
];
const LANDLINES = [
  [4, 3, 4],
  [4, 1, 3, 3],
];
const ACCOUNTS = [
  [4, 4, 4],
  [4, 4, 5],
  [3, 3, 4],
];
const CARDS = [
  [3, 3, 3, 3],
  [4, 4, 4],
  [3, 1, 2, 6],
  [6, 6],
];

type Papers = Omit<MadeUpNumbers, keyof Contacts | 'birthDate' | 'birthYear'>;

function papersBy(random: SeededRandom): Papers {
  const { pick, digits, split } = chanceOf(random);
  return {
    identity: () => split(pick(PROVINCES) + pick(words('0 1 2 3')) + digits(8), CARDS),
    oldIdentity: () => split(pick(words('35 36 37 33')) + digits(7), [[3, 3, 3]]),
    healthCard: () => pick(CARD_KINDS) + pick(words('4 2 1 3')) + digits(12),
    insurance: () => pick(words('89 91 79 75')) + digits(8),
    tax: () => {
      const number = (pick(words('16 17 8 83')) + digits(9)).slice(0, 10);
      return random.next() < 0.15 ? `${number}-00${random.between(1, 9)}` : number;
    },
    passport: () => pick(words('B C E N P K')) + pick(['', '', '0']) + digits(7),
    certificate: () => `${pick(CERTIFICATES)}${pick([' ', ' ', ''])}${digits(6)}`,
    dossier: () => {
      const day = `${pad(random.between(1, 12))}${pad(random.between(1, 28))}`;
      const head = pick([
        `H01.${pad(random.between(1, 60))}`,
        'H01',
        `000.00.${random.between(10, 40)}.H01`,
        `H01.${pad(random.between(1, 40))}.${pad(random.between(1, 20))}`,
      ]);
      return `${head}-${pick(words('25 26'))}${day}-${digits(4)}`;
    },
  };
}

const CARD_KINDS = words('GD DN HC TE HN SV HT CN KC CB BT DK');
const CERTIFICATES = words('BA BD BE BK BQ CA CB CD CE CH CK CM CS DA DB DD DE DK AĐ AP AM');

const SPOKEN = words('mười một hai ba tư năm sáu bảy tám chín');

function birthsBy(random: SeededRandom): Pick<MadeUpNumbers, 'birthDate' | 'birthYear'> {
  const { pick } = chanceOf(random);
  const year = (): string => String(random.between(1935, 2025));
  return {
    birthDate: () => {
      const [day, month, of] = [random.between(1, 28), random.between(1, 12), year()];
      const sign = pick(words('/ / / - .'));
      const kind = random.next();
      if (kind < 0.4) return `${pad(day)}${sign}${pad(month)}${sign}${of}`;
      if (kind < 0.6) return `${day}${sign}${month}${sign}${of}`;
      if (kind < 0.72) return `ngày ${day} tháng ${month} năm ${of}`;
      if (kind < 0.8) return `${day} tháng ${month} năm ${of}`;
      if (kind < 0.86) return `${day}${sign}${month}${sign}${of.slice(2)}`;
      if (kind < 0.89) return `${pick(words('mùng mồng'))} ${day} tháng ${month} năm ${of}`;
      if (kind < 0.91) return `ngày ${SPOKEN[day % 10]} tháng ${SPOKEN[month % 10]} năm ${of}`;
      if (kind < 0.93) return `tháng ${month}/${of}`;
      return kind < 0.96 ? `${pad(day)} ${pad(month)} ${of}` : `tháng ${month} năm ${of}`;
    },
    birthYear: () =>
      pick([year(), year(), year(), year(), year(), year().slice(2), `2k${random.between(0, 9)}`]),
  };
}

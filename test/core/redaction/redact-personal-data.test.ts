import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLACEHOLDERS } from '../../../core/redaction/personal-data-kind.ts';
import { redactPersonalData } from '../../../core/redaction/redact-personal-data.ts';
import { FRESH_SENTENCES } from './fresh-sentences.ts';
import { LABELLED_SENTENCES } from './labelled-sentences.ts';
import { parseLabelled } from './labelled.ts';

const redacted = (text: string): string => redactPersonalData(text).text;

test.for([
  ['Cán bộ Nguyễn Văn An rất tốt', 'Cán bộ [tên] rất tốt'],
  ['gọi 0912 345 678 nhé', 'gọi [số điện thoại] nhé'],
  ['CCCD 089201004567', 'CCCD [số giấy tờ]'],
  ['thẻ BHYT DN4898915012345', 'thẻ BHYT [số giấy tờ]'],
  ['MST 1601234567-002', 'MST [số giấy tờ]'],
  ['sổ đỏ BX 123456', 'sổ đỏ [số giấy tờ]'],
  ['stk 0101234567890 VCB', 'stk [tài khoản] VCB'],
  ['xe 67A-123.45', 'xe [biển số]'],
  ['mail an.nv@gmail.com', 'mail [email]'],
  ['zalo: an_nv92', 'zalo: [mạng xã hội]'],
  ['mã hồ sơ 000.00.00.H01-260901-0012', 'mã hồ sơ [mã hồ sơ]'],
  ['sinh ngày 12/03/1985', 'sinh ngày [ngày sinh]'],
  ['Tôi ở tổ 5, ấp Hòa Thuận, xã Vĩnh Trạch.', 'Tôi ở [địa chỉ].'],
  ['có sổ bx 118730 mà không tìm thấy', 'có sổ [số giấy tờ] mà không tìm thấy'],
  ['đứng tên chung giấy cd 116 209, nay', 'đứng tên chung giấy [số giấy tờ], nay'],
  ['hộ chiếu M123A4567 của vợ', 'hộ chiếu [số giấy tờ] của vợ'],
  ['Sổ bhxh của em 9315087264 bị trùng', 'Sổ bhxh của em [số giấy tờ] bị trùng'],
  ['nhận qua số 1020 3344 5566 nhé', 'nhận qua số [tài khoản] nhé'],
  ['chiếc 68h1 234.56 bị mất', 'chiếc [biển số] bị mất'],
  ['ma bhxh 8916.0254.71 dong tu nguyen', 'ma bhxh [số giấy tờ] dong tu nguyen'],
  ['HC cũ C 812 0457 còn hạn', 'HC cũ [số giấy tờ] còn hạn'],
  ['nhập mã H01.7-250818-0245 vào', 'nhập mã [mã hồ sơ] vào'],
  ['qua tài khoản 711A41829034 VietinBank', 'qua tài khoản [tài khoản] VietinBank'],
  ['sinh ngày 9 tháng 7 năm 2023', 'sinh ngày [ngày sinh]'],
  ['giao cho nhà số 14 đường Trần Hầu', 'giao cho nhà [địa chỉ]'],
] as const)('leaves the kind in place: %s', ([text, expected]) => {
  expect(redacted(text)).toBe(expected);
});

test('finds a name again where the same comment calls it again', () => {
  expect(redacted('Chú Nguyễn Văn Rây thương dân, chú Rây sắp nghỉ hưu, tiếc quá')).toBe(
    'Chú [tên] thương dân, chú [tên] sắp nghỉ hưu, tiếc quá',
  );
});

test('leaves figures and communes that are nobody alone', () => {
  for (const text of [
    'số tiền 1200 3400 5600 đồng',
    'nộp 2 giấy ba 100000 đồng',
    'Tôi chờ mẫu 100, điều 1, quầy 100, 100 bản, 100.000.000 đ mới xong.',
    'mở cửa lúc 10h1',
    'Cảm ơn công an phường Mỹ Bình',
  ]) {
    expect(redacted(text)).toBe(text);
  }
});

test('names each kind once, in the order of appearance', () => {
  const { kinds } = redactPersonalData('anh Nam 0912345678, chị Lan 0987654321, a@b.vn');
  expect(kinds).toEqual(['name', 'phone', 'email']);
});

test('gives back a text without personal data exactly as it was', () => {
  const decomposed = 'Thủ tục nhanh, nộp 3 lần.'.normalize('NFD');
  expect(redactPersonalData(decomposed)).toEqual({ text: decomposed, kinds: [] });
  expect(redactPersonalData('')).toEqual({ text: '', kinds: [] });
});

describe('finds the same data however it is written', () => {
  test('in decomposed letters', () => {
    expect(redacted('Chị Thúy ở quầy 3'.normalize('NFD'))).toBe('Chị [tên] ở quầy 3');
  });
  test('with hidden characters between digits and letters', () => {
    expect(redacted('gọi 09\u200b12\u200b345\u200b678')).toBe('gọi [số điện thoại]');
    expect(redacted('anh Ngu\u00adyễn Văn\u2060 An')).toBe('anh [tên]');
  });
  test('in Khmer, full-width and keycap digits', () => {
    expect(redacted('sđt ០៩១២៣៤៥៦៧៨')).toBe('sđt [số điện thoại]');
    expect(redacted('sđt 0912345678')).toBe('sđt [số điện thoại]');
    expect(redacted('sđt 0\uFE0F\u20E39\uFE0F\u20E31\uFE0F\u20E32345678')).toBe(
      'sđt [số điện thoại]',
    );
  });
  test('with the tone on either vowel', () => {
    expect(redacted('chị Hoà và anh Thuỷ')).toBe('chị [tên] và anh [tên]');
    expect(redacted('chị hoà ở quầy 2')).toBe('chị [tên] ở quầy 2');
  });
  test('with letters for digits', () => {
    expect(redacted('gọi O9l2 345 678')).toBe('gọi [số điện thoại]');
    expect(redacted('sđt o912345I78')).toBe('sđt [số điện thoại]');
  });
  test('in small letters, in large ones, without marks', () => {
    for (const text of [
      'chị nguyễn thị mỹ duyên ở quầy 3 nói chuyện dễ thương',
      'CHỊ NGUYỄN THỊ MỸ DUYÊN Ở QUẦY 3 NÓI CHUYỆN DỄ THƯƠNG',
      'chi nguyen thi my duyen o quay 3 noi chuyen de thuong',
    ]) {
      expect(redacted(text)).toMatch(/^ch[ịi] \[tên\] [ởo] qu[ầa]y 3/iu);
    }
  });
  test('in Khmer, with spaces between words and without', () => {
    expect(redacted('លោក ចាន់ ដារ៉ា ជួយខ្ញុំបានល្អ')).toBe('លោក [tên] ជួយខ្ញុំបានល្អ');
    expect(redacted('លោកចាន់ដារ៉ាជួយខ្ញុំបានល្អ')).toBe('លោក[tên]ជួយខ្ញុំបានល្អ');
    expect(redacted('ខ្ញុំមកពីភូមិតាង៉ោ')).toBe('ខ្ញុំមកពី[địa chỉ]');
  });
  test('on several lines', () => {
    expect(redacted('anh Nam\n0912345678\nấp Hòa Thuận')).toBe(
      'anh [tên]\n[số điện thoại]\n[địa chỉ]',
    );
  });
});

test('leaves placeholders alone, also those a citizen types', () => {
  for (const placeholder of Object.values(PLACEHOLDERS)) {
    const text = `anh ${placeholder} nói`;
    expect(redactPersonalData(text)).toEqual({ text, kinds: [] });
  }
});

/** Pieces of the labelled sentences in any order: richer in near misses than random letters. */
const pieces = fc.constantFrom(
  ...[...LABELLED_SENTENCES, ...FRESH_SENTENCES]
    .flatMap((line) => parseLabelled(line).text.split(/(?<=[ ,.])/u))
    .filter((piece) => piece !== ''),
  '[tên]',
  '[địa chỉ]',
  '\n',
  '👍🏽',
  '\u200b',
  '0',
  'o',
  '(',
  '@',
  '/',
);
const collage = fc
  .tuple(fc.array(pieces, { maxLength: 60 }), fc.constantFrom('as is', 'large', 'Initials'))
  .map(([parts, capitals]) => {
    const text = parts.join('');
    if (capitals === 'large') return text.toUpperCase();
    if (capitals === 'as is') return text;
    return text.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());
  });
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
  collage,
);

test('looks again when what is left reads differently', () => {
  // Full names written like every other word hide that capitals mean names here; without them they do.
  const text = 'Nguyễn Văn An, Nguyễn Thị Hoa, Trần Văn Ba, Cô Xuyn xem rồi nha';
  expect(redacted(text)).toBe('[tên], [tên], [tên], Cô [tên] xem rồi nha');
});

describe('for any text', () => {
  test('redacting twice is redacting once', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = redacted(text);
        expect(redacted(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  test('what is kept is the text around the placeholders, in order', () => {
    const longest = Math.max(...Object.values(PLACEHOLDERS).map(({ length }) => length));
    fc.assert(
      fc.property(anything, (text) => {
        const { text: result } = redactPersonalData(text);
        const source = text.normalize('NFC');
        expect(result.length).toBeLessThanOrEqual(source.length * longest);
        let from = 0;
        for (const kept of result.split(/\[[^[\]\n]{3,14}\]/u)) {
          const at = result === text ? 0 : source.indexOf(kept, from);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at + (result === text ? 0 : kept.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('no letter outside the basic plane is cut in two', () => {
    fc.assert(
      fc.property(anything, (text) => {
        fc.pre(text.isWellFormed());
        expect(redacted(text).isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('ordinary figures stay', () => {
    const count = fc.integer({ min: 1, max: 999 });
    const figures = fc.oneof(
      fc.tuple(count, fc.constantFrom('lần', 'ngày', 'giờ', 'bản', 'tờ', 'km', 'người', '%')),
      fc.tuple(
        fc.integer({ min: 1_000, max: 900_000_000 }).map((dong) => dong.toLocaleString('de-DE')),
        fc.constantFrom('đ', ' đồng', ' VND'),
      ),
      fc.tuple(fc.constantFrom('năm', 'quý 2/', 'tháng 5/'), fc.integer({ min: 1990, max: 2035 })),
      fc.tuple(fc.constantFrom('quầy', 'mẫu', 'điều', 'số thứ tự'), count),
    );
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1, maxLength: 6 }), (all) => {
        const text = `Tôi chờ ${all.map((figure) => figure.join(' ')).join(', ')} mới xong.`;
        expect(redacted(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('a telephone number and a full name never stay, whatever stands around them', () => {
    const digits = fc.stringMatching(/^0[35789]\d{8}$/u);
    fc.assert(
      fc.property(collage, digits, collage, (before, number, after) => {
        const result = redacted(`${before}\nđt ${number}. Cán bộ Trần Thị Mai Xuân nói\n${after}`);
        expect(result).not.toContain(number);
        expect(result).not.toContain('Trần Thị Mai');
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile texts', () => {
  const SIZE = 30_000;
  const seeds = [
    '1',
    '0 1 ',
    '0.',
    'a@',
    'a.',
    '@',
    '(',
    '/',
    '[',
    '[tên',
    '[tên]',
    '67A1',
    '1/',
    'o0',
    'o l ',
    '0ol ',
    '0 o',
    '65l1 o',
    'a chấm ',
    'không 1 ',
    '012/345/',
    'anh ',
    'Lan và ',
    'Nguyễn ',
    'nguyen van ',
    'số 1/',
    'ấp Hòa ',
    'ở tổ 5, ',
    'tên là ',
    'H01-260901-',
    '000.00.',
    'sinh ngày ',
    'facebook.com/',
    'zalo: ',
    'a còng ',
    'của Lan ',
    '0\u200b',
    'a\u0301\u0323',
    '\ud800',
    '👍🏽',
    'không một ',
    'Trường Trần Anh ',
    ', - ',
    'GD48989 ',
    'BX 12345 ',
    'mã hồ sơ ',
    'đ/c Tuấn số 5/3 hẻm 2 đường Lê Lợi ',
    'លោក',
    'លោក ចាន់ ',
    'ភូមិក',
    'ក',
    'thửa 1, ',
    '25 Tran Hung Dao ',
    'born on ',
    'AG-1234 ',
    '+84 ',
    'thang thang ',
  ];

  test.for(seeds)('of %j repeated are read in linear time', (seed) => {
    const text = seed.repeat(Math.ceil(SIZE / seed.length)).slice(0, SIZE);
    const before = process.cpuUsage();
    const { text: result } = redactPersonalData(text);
    const { user } = process.cpuUsage(before);
    expect(redacted(result)).toBe(result);
    // About 1 µs a character is usual and 50 allowed; anything quadratic needs minutes.
    expect(user / SIZE).toBeLessThan(50);
  });

  test('of 100,000 characters, mixed, are read to the end and alike again', () => {
    const mixed = seeds.join(' ');
    const text = mixed.repeat(Math.ceil(100_000 / mixed.length)).slice(0, 100_000);
    const { text: result } = redactPersonalData(text);
    expect(redacted(result)).toBe(result);
    expect(result.endsWith(text.slice(-1))).toBe(true);
  });
});

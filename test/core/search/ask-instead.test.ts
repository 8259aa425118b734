import { describe, expect, test } from 'vitest';
import { askInstead, plainName } from '../../../core/search/ask-instead.ts';
import type { SearchableProcedure } from '../../../core/search/build-index.ts';
import { buildIndex } from '../../../core/search/build-index.ts';

const procedures = (names: readonly string[]): readonly SearchableProcedure[] =>
  names.map((name, at) => ({ code: `1.00000${at}`, name, sector: '', level: 'province' }));

function ask(names: readonly string[], scores: readonly number[]) {
  const index = buildIndex({ procedures: procedures(names), words: [], commonness: new Map() });
  const results = scores.map((score, at) => ({ code: `1.00000${at}`, score, group: '' }));
  return askInstead(index, results);
}

describe('asking instead of guessing', () => {
  test.for([
    [
      'level',
      ['Cấp thẻ (thực hiện tại cấp tỉnh)', 'Cấp thẻ (thực hiện tại cấp xã)'],
      ['tỉnh', 'xã'],
    ],
    [
      'abroad',
      ['Đăng ký kết hôn', 'Đăng ký kết hôn có yếu tố nước ngoài'],
      ['', 'có yếu tố nước ngoài'],
    ],
    ['issue', ['Cấp mới thẻ', 'Cấp lại thẻ'], ['mới', 'lại']],
    [
      'channel',
      ['Thu hồi bằng dịch vụ công toàn trình', 'Thu hồi trực tiếp'],
      ['bằng dịch vụ công toàn trình', 'trực tiếp'],
    ],
    ['which', ['Đăng ký tàu cá', 'Đăng ký xe máy'], ['tàu cá', 'xe máy']],
  ] as const)('asks for the %s', ([kind, names, words]) => {
    expect(ask(names, [10, 9.95])).toEqual({
      kind,
      options: words.map((each, at) => ({ code: `1.00000${at}`, words: each })),
    });
  });

  test('does not ask when one is ahead, when nothing is found, or when too many are equal', () => {
    const names = ['Cấp mới thẻ', 'Cấp lại thẻ', 'Cấp đổi thẻ', 'Thu hồi thẻ', 'Cấp thẻ'];
    expect(ask(names, [10, 9])).toBeNull();
    expect(ask(names, [])).toBeNull();
    expect(ask(names, [10, 10, 10, 10, 10])).toBeNull();
  });

  test('does not ask when the names are wholly alike', () => {
    expect(ask(['Hỗ trợ sản xuất.', 'Hỗ trợ sản xuất'], [10, 10])).toBeNull();
  });

  test('asks, on level-only names, for the level as folded', () => {
    expect(ask(['Cấp phép (cấp Bộ)', 'Cấp phép (cấp tỉnh)'], [10, 10])?.kind).toBe('level');
  });
});

describe('a plain name', () => {
  test.for([
    ['Cấp lại thẻ căn cước (thực hiện tại cấp tỉnh)', 'cap lai the can cuoc'],
    ['Thủ tục đăng ký khai sinh', 'dang ki khai sinh'],
    ['Gia hạn giấy phép (cấp Bộ)', 'gia han giay phep'],
    ['Cấp lại biển số thực hiện bằng dịch vụ công trực tuyến', 'cap lai bien so'],
  ])('of %s is %s', ([name, plain]) => {
    expect(plainName(name ?? '')).toBe(plain);
  });
});

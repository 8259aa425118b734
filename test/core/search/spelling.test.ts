import { describe, expect, test } from 'vitest';
import { correctSpelling, toSpellingBook } from '../../../core/search/correct-spelling.ts';
import { foldSyllables, foldText, marksAgree } from '../../../core/search/fold-vietnamese.ts';
import { undoTyping } from '../../../core/search/undo-typing.ts';

describe('folding', () => {
  test.for([
    ['Đăng ký khai sinh', 'dang ki khai sinh'],
    ['ĐĂNG KÍ', 'dang ki'],
    ['hoà giải, hòa giải', 'hoa giai hoa giai'],
    ['quy hoạch', 'qui hoach'],
    ['thuỷ', 'thuy'],
    ['CT07/2', 'ct07 2'],
    ['', ''],
    ['🙂 ?', ''],
  ])('reads %j as %j', ([text, folded]) => {
    expect(foldText(text ?? '')).toBe(folded);
  });

  test('reads decomposed letters like composed ones', () => {
    expect(foldSyllables('sổ đỏ'.normalize('NFD'))).toEqual(foldSyllables('sổ đỏ'));
  });

  test.for([
    ['dat', 'đất', true],
    ['đat', 'đất', true],
    ['đất', 'đất', true],
    ['đạt', 'đất', false],
    ['sữa', 'sửa', true],
    ['thuê', 'thuế', true],
    ['thuế', 'thuê', false],
  ] as const)('takes %s for %s: %s', ([typed, full, agrees]) => {
    const marksOf = (text: string) => foldSyllables(text)[0]?.marks ?? -1;
    expect(marksAgree(marksOf(typed), marksOf(full))).toBe(agrees);
  });
});

describe('undoing the input method', () => {
  test.for([
    ['ho3', 'hỏ'],
    ['d9a6t1', 'đất'],
    ['ddaats', 'đất'],
    ['kys', 'ký'],
    ['keets', 'kết'],
    ['hoon', 'hôn'],
    ['chuwngs', 'chứng'],
    ['thuwjc', 'thực'],
    ['banr', 'bản'],
    ['ddor', 'đỏ'],
    ['nhw', 'như'],
    ['trawng', 'trăng'],
    ['dayd', 'đay'],
  ])('reads %s as %s', ([typed, meant]) => {
    expect(undoTyping(typed ?? '')).toEqual(foldSyllables(meant ?? '')[0]);
  });

  test.for(['khai', '2025', 'a12345', 'b'])('leaves %s alone', (typed) => {
    expect(undoTyping(typed)).toBeNull();
  });

  test('passes over a zero, which takes marks away', () => {
    expect(undoTyping('ho0')).toEqual({ text: 'ho', marks: 0 });
  });
});

describe('correcting', () => {
  const known = ['khai', 'sinh', 'sổ', 'đỏ', 'đăng', 'ký', 'thường', 'trú', 'giấy', 'phép', 'hổ'];
  const book = toSpellingBook(
    new Map(known.map((word, at) => [foldText(word), known.length - at])),
  );
  const correct = (text: string) =>
    correctSpelling(foldSyllables(text), book)
      .map((syllable) => syllable.text)
      .join(' ');

  test.for([
    ['khai sinhh', 'khai sinh'],
    ['khai snih', 'khai sinh'],
    ['kha sinh', 'khai sinh'],
    ['khia sinh', 'khai sinh'],
    ['thuong tru', 'thuong tru'],
    ['khaisinh', 'khai sinh'],
    ['giayphep', 'giay phep'],
    ['so3 ddor', 'so do'],
    ['thuowngf', 'thuong'],
    ['ggiay', 'giay'],
    ['phuong', 'thuong'],
    ['kinh', 'kinh'],
    ['xyzq', 'xyzq'],
    ['a1b2c3', 'a1b2c3'],
    ['xx', 'xx'],
  ])('reads %j as %j', ([typed, meant]) => {
    expect(correct(typed ?? '')).toBe(meant);
  });

  test('keeps the marks that were typed', () => {
    expect(correctSpelling(foldSyllables('sinhh'), book)).toEqual([{ text: 'sinh', marks: 0 }]);
    expect(correctSpelling(foldSyllables('sính'), book)).toEqual(foldSyllables('sính'));
  });
});

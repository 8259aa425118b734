import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTexts, unpackTexts } from '../../../core/search/pack-text.ts';

test('gives texts back to the letter', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((each) => !each.includes('\u0001'));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const packed = packTexts(texts);
      expect(unpackTexts(JSON.parse(JSON.stringify(packed)))).toEqual(texts);
    }),
  );
});

test('gives each word one sign, in whatever place, and none to the space between two words', () => {
  const { texts } = packTexts(['cấp lại giấy phép', 'cấp giấy phép\ncấp lại, ']);
  expect(texts.map((each) => each.length)).toEqual([4, 8]);
});

test.for(['a b', ' a', 'a ', 'a  b', 'a | b', 'a|b c', 'a \n b'])(
  'keeps the spaces of %j',
  (text) => {
    expect(unpackTexts(packTexts([text]))).toEqual([text]);
  },
);

test('needs no escapes in JSON', () => {
  const many = Array.from({ length: 3000 }, (_, at) => `w${at}`).join(' ');
  const [signs = ''] = packTexts([many]).texts;
  expect(JSON.stringify(signs)).toBe(`"${signs}"`);
});

test('is refused when a sign stands for no word', () => {
  expect(unpackTexts({ words: 'a', texts: ['%'] })).toBeNull();
  expect(unpackTexts({ words: 'a', texts: ['!'] })).toBeNull();
});

test('refuses more words than there are signs', () => {
  const many = Array.from({ length: 60_000 }, (_, at) => `w${at} `).join('');
  expect(() => packTexts([many])).toThrow(RangeError);
});

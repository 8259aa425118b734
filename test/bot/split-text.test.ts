import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitText } from '../../bot/split-text.ts';

test.for([
  ['', 5, []],
  ['  ', 5, []],
  ['abc', 5, ['abc']],
  ['abcd efgh', 6, ['abcd', 'efgh']],
  ['abcdefgh', 4, ['abcd', 'efgh']],
  ['abc\ndef ghi', 5, ['abc', 'def', 'ghi']],
] as const)('parts %j by %i', ([text, longest, parts]) => {
  expect(splitText(text, longest)).toEqual(parts);
});

test('counts composed characters, and breaks no sign in two', () => {
  expect(splitText('Đã'.normalize('NFD'), 2)).toEqual(['Đã'.normalize('NFC')]);
  expect(splitText('😄😄😄', 2)).toEqual(['😄😄', '😄']);
});

test('no part is empty or too long, and nothing but blanks is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 1, max: 40 }),
      (text, longest) => {
        const parts = splitText(text, longest);
        for (const part of parts) {
          expect(part).not.toBe('');
          expect([...part].length).toBeLessThanOrEqual(longest);
        }
        const bare = (all: string) => all.normalize('NFC').replace(/\s/g, '').normalize('NFC');
        expect(bare(parts.join(''))).toBe(bare(text));
      },
    ),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../../core/intake/clean-text.ts';

test.for([
  { text: '  Tốt  ', clean: 'Tốt' },
  { text: 'a\r\nb\rc', clean: 'a\nb\nc' },
  { text: 'Tốt', clean: 'Tốt'.normalize('NFC') },
  { text: ' \n\t ', clean: null },
  { text: 'a\u202Eb\u2066c', clean: 'abc' },
  { text: '😀 ខ្មែរ', clean: '😀 ខ្មែរ' },
])('keeps $text as $clean', ({ text, clean }) => {
  expect(cleanText(text)).toEqual({ ok: true, value: clean });
});

test('refuses control characters, lone surrogates and too many code points', () => {
  for (const text of ['\u0000', 'a\u0007', '\u009b', 'x\ud800', '\udc00x']) {
    expect(cleanText(text)).toMatchObject({ ok: false, error: { code: 'comment-characters' } });
  }
  expect(cleanText('😀'.repeat(2000)).ok).toBe(true);
  expect(cleanText('😀'.repeat(2001))).toMatchObject({
    ok: false,
    error: { code: 'comment-too-long' },
  });
});

test('cleaning what is clean changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const once = cleanText(text);
      if (once.ok && once.value !== null) expect(cleanText(once.value)).toEqual(once);
    }),
  );
});

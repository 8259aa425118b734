import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeTelex } from '../../../kiosk/page/keyboard/telex.ts';

function typed(keys: string): string {
  return [...keys].reduce(typeTelex, '');
}

describe('typeTelex', () => {
  test.for([
    ['tieengs vieetj', 'tiếng việt'],
    ['ddangw kys khai sinh', 'đăng ký khai sinh'],
    ['nguwowif', 'người'],
    ['nguwoif', 'người'],
    ['duwowngf', 'dường'],
    ['truowngf', 'trường'],
    ['hoaf', 'hòa'],
    ['hoafn', 'hoàn'],
    ['khuyur', 'khuỷu'],
    ['quas', 'quá'],
    ['giaf', 'già'],
    ['gif', 'gì'],
    ['ngoaif', 'ngoài'],
    ['DDAATS', 'ĐẤT'],
  ] as const)('makes of %s %s', ([keys, word]) => {
    expect(typed(keys)).toBe(word);
  });

  test.for([
    ['ass', 'as'],
    ['aaa', 'aa'],
    ['ddd', 'dd'],
    ['xooong', 'xoong'],
    ['asz', 'a'],
  ] as const)('takes back in %s what the same key gave', ([keys, word]) => {
    expect(typed(keys)).toBe(word);
  });

  test('changes only the last word, and answers in NFC', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeiouydwsfrxjzbcghklmnptqv ') });
    fc.assert(
      fc.property(letters, fc.constantFrom(...'asdfjrxzwoe'), (before, key) => {
        const text = typed(before);
        const after = typeTelex(text, key);
        const kept = text.replace(/\S*$/, '');
        expect(after.startsWith(kept)).toBe(true);
        expect(after).toBe(after.normalize('NFC'));
      }),
    );
  });
});

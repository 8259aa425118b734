import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDay } from '../../core/calendar.ts';
import {
  CODE_BYTES,
  codeHead,
  invitationCode,
  isTypedCode,
  parseInvitationCode,
  spacedCode,
  typedCode,
  type InvitationCode,
} from '../../core/invitation.ts';
import {
  DEFAULT_INVITATION_WINDOW,
  lastRatingDay,
  parseInvitationWindow,
} from '../../core/invitation-window.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });
const codes = bytes.map(invitationCode);

describe('a code', () => {
  test('holds all 80 random bits in 16 characters without I, L, O and U', () => {
    expect(invitationCode(new Uint8Array(CODE_BYTES))).toBe('0000000000000000');
    expect(invitationCode(new Uint8Array(CODE_BYTES).fill(255))).toBe('ZZZZZZZZZZZZZZZZ');
    const counting = Uint8Array.from({ length: CODE_BYTES }, (_, i) => i * 25);
    expect(invitationCode(counting)).toBe('00CK4JV4FPBAZJ71');
    fc.assert(
      fc.property(bytes, fc.nat(79), (some, bit) => {
        const other = Uint8Array.from(some);
        other[bit >> 3]! ^= 1 << (bit & 7);
        expect(invitationCode(other)).not.toBe(invitationCode(some));
        expect(invitationCode(some)).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
      }),
    );
    expect(() => invitationCode(new Uint8Array(9))).toThrow('10 bytes');
  });

  test('is typed by its first nine characters and their check', () => {
    const code = invitationCode(Uint8Array.from({ length: CODE_BYTES }, (_, i) => i * 25));
    expect(typedCode(code)).toMatch(/^00CK4JV4F.$/);
    expect(isTypedCode(typedCode(code))).toBe(true);
    expect(isTypedCode(code)).toBe(false);
    expect(codeHead(typedCode(code))).toBe(codeHead(code));
    expect(typedCode(typedCode(code))).toBe(typedCode(code));
    expect(spacedCode(code)).toBe('00CK-4JV4-FPBA-ZJ71');
    expect(spacedCode(typedCode(code))).toMatch(/^00CK4-JV4F.$/);
  });

  test('tells every wrong character and every two exchanged ones', () => {
    const typed = typedCode(invitationCode(Uint8Array.from({ length: 10 }, (_, i) => i * 37)));
    for (let at = 0; at < typed.length; at += 1) {
      for (const character of ALPHABET.replace(typed[at]!, '')) {
        const wrong = typed.slice(0, at) + character + typed.slice(at + 1);
        expect(parseInvitationCode(wrong), wrong).toBeNull();
      }
      for (let to = at + 1; to < typed.length; to += 1) {
        if (typed[at] === typed[to]) continue;
        const exchanged = [...typed];
        [exchanged[at], exchanged[to]] = [exchanged[to]!, exchanged[at]!];
        expect(parseInvitationCode(exchanged.join(''))).toBeNull();
      }
    }
  });
});

describe('reading a code', () => {
  const code = '00CK4JV4FPBAZJ71' as InvitationCode;

  test.for([
    ['as it is', code],
    ['in lower case', code.toLowerCase()],
    ['in groups', spacedCode(code)],
    ['with spaces around and between', ' 00ck 4jv4 fpba zj71\n'],
    ['with long hyphens', '00CK–4JV4—FPBA−ZJ71'],
    ['with O for zero, and I and L for one', 'oOck4jv4fpbazj7l'],
    ['with I for one', '00CK4JV4FPBAZJ7I'],
    ['in full-width letters', '００ＣＫ４ＪＶ４ＦＰＢＡＺＪ７１'],
    ['in the address of the slip', 'https://motcham.angiang.gov.vn/d/00CK4JV4FPBAZJ71'],
    ['in the fragment of an address', 'https://motcham.angiang.gov.vn/d#00CK4JV4FPBAZJ71'],
    ['in an address with a language', 'http://localhost:8080/d/00ck4jv4fpbazj71?lang=km'],
    ['in a link of Telegram', 'https://t.me/motcham_bot?start=00CK4JV4FPBAZJ71'],
    ['with a slash at the end', 'motcham.vn/d/00CK4JV4FPBAZJ71/'],
  ])('%s', ([, text]) => {
    expect(parseInvitationCode(text!)).toBe(code);
  });

  test.for([
    ['nothing', ''],
    ['a word', 'xin chào'],
    ['a code cut short', '00CK4JV4FPBAZJ7'],
    ['a code too long', '00CK4JV4FPBAZJ711'],
    ['a letter that no code has', 'U0CK4JV4FPBAZJ71'],
    ['the code of a counter', 'c-30307-1'],
    ['an address without a code', 'https://motcham.angiang.gov.vn/c/30307-1'],
    ['a phone number', '0912345678'],
    ['a whole book', 'A'.repeat(5_000)],
  ])('finds none in %s', ([, text]) => {
    expect(parseInvitationCode(text!)).toBeNull();
  });

  test('gives back both spellings of any code, however it is spaced', () => {
    fc.assert(
      fc.property(codes, (some) => {
        expect(parseInvitationCode(some)).toBe(some);
        const typed = typedCode(some);
        expect(parseInvitationCode(spacedCode(typed).toLowerCase())).toBe(typed);
        expect(parseInvitationCode(`https://a.b/d/${typed}?lang=en`)).toBe(typed);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const found = parseInvitationCode(text);
        if (found !== null) expect(found).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}([0-9A-Z]{6})?$/);
      }),
    );
  });
});

test('the day on which an invitation is made is the first of its window', () => {
  const window = { ...DEFAULT_INVITATION_WINDOW, rateDays: 1 };
  expect(lastRatingDay(100 as LocalDay, window)).toBe(100);
  expect(lastRatingDay(100 as LocalDay, DEFAULT_INVITATION_WINDOW)).toBe(114);
});

test.for<[string, unknown]>([
  ['nothing', null],
  ['no days', { rateDays: 0, keepDays: 90, remindAfterDays: null }],
  ['half a day', { rateDays: 1.5, keepDays: 90, remindAfterDays: null }],
  ['rows gone before the last day', { rateDays: 30, keepDays: 20, remindAfterDays: null }],
  ['rows kept too long', { rateDays: 30, keepDays: 91, remindAfterDays: null }],
  ['a reminder after the end', { rateDays: 10, keepDays: 90, remindAfterDays: 11 }],
  ['a reminder left out', { rateDays: 10, keepDays: 90 }],
  ['no list', { rateDays: 10, keepDays: 90, remindAfterDays: null, notInviting: '91' }],
])('a window of %s is none', ([, value]) => {
  expect(parseInvitationWindow(value)).toBeNull();
});

test('a window is read as it was set', () => {
  const window = { rateDays: 30, keepDays: 60, remindAfterDays: null, notInviting: ['91'] };
  expect(parseInvitationWindow(window)).toEqual(window);
  const { notInviting: _, ...earlier } = window;
  expect(parseInvitationWindow(earlier)).toEqual({ ...earlier, notInviting: [] });
  expect(parseInvitationWindow(DEFAULT_INVITATION_WINDOW)).toEqual(DEFAULT_INVITATION_WINDOW);
});

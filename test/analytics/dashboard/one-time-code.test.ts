import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  authenticatorUri,
  codeAt,
  fromBase32,
  matchingStep,
  newSecret,
  stepAt,
  toBase32,
} from '../../../analytics/dashboard/sign-in/one-time-code.ts';
import {
  isRecoveryCode,
  newRecoveryCodes,
  recoveryHash,
} from '../../../analytics/dashboard/sign-in/recovery-codes.ts';
import { instant } from '../../../core/calendar.ts';

/** RFC 6238, appendix B, SHA-1: seconds and the code of eight digits. */
const RFC_6238 = [
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
] as const;

/** RFC 4226, appendix D: the codes of the counts 0 to 9. */
const RFC_4226 = '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ');

const KEY = Buffer.from('12345678901234567890');
const SECRET = toBase32(KEY);

test.for(RFC_6238)('makes the code of RFC 6238 at second %i', ([second, code]) => {
  expect(codeAt(KEY, stepAt(instant(second * 1_000)), 8)).toBe(code);
});

test('makes the codes of RFC 4226', () => {
  expect(RFC_4226.map((_, count) => codeAt(KEY, count))).toEqual(RFC_4226);
});

/** RFC 4648, section 10. */
test.for([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
] as const)('writes %s in base32 as RFC 4648 does', ([text, base32]) => {
  expect(toBase32(Buffer.from(text))).toBe(base32);
  expect(fromBase32(`${base32}======`).toString()).toBe(text);
});

test('reads back any bytes in base32', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(fromBase32(toBase32(bytes))).toEqual(Buffer.from(bytes));
    }),
  );
});

test.for([
  ['of this half minute', 0, true],
  ['of a phone that is half a minute slow', -1, true],
  ['of a phone that is half a minute fast', 1, true],
  ['of a phone that is a minute slow', -2, false],
  ['of a phone that is a minute fast', 2, false],
] as const)('takes a code %s: %i, %s', ([, drift, taken]) => {
  const now = instant(1_800_000_000_000);
  const step = stepAt(now) + drift;
  expect(matchingStep(SECRET, codeAt(KEY, step), now)).toBe(taken ? step : null);
});

test('takes a code as apps show it, and nothing else', () => {
  const now = instant(1_800_000_000_000);
  const code = codeAt(KEY, stepAt(now));
  expect(matchingStep(SECRET, ` ${code.slice(0, 3)} ${code.slice(3)}`, now)).not.toBeNull();
  for (const typed of ['', '0', `${code}0`, code.slice(1), 'một hai', '１２３４５６'])
    expect(matchingStep(SECRET, typed, now)).toBeNull();
  expect(matchingStep(SECRET, '000000', instant(0))).toBeNull();
});

test('makes secrets of 160 bits and an address that apps read', () => {
  expect(newSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(newSecret()).not.toBe(newSecret());
  const uri = new URL(authenticatorUri(SECRET, 'lan@ubnd', 'Một Chạm'));
  expect(uri.protocol).toBe('otpauth:');
  expect(decodeURIComponent(uri.pathname)).toBe('/Một Chạm:lan@ubnd');
  expect(Object.fromEntries(uri.searchParams)).toEqual({
    secret: SECRET,
    issuer: 'Một Chạm',
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
});

test('makes ten recovery codes, known again however they are typed', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(code).toMatch(/^[A-Z2-7]{4}(-[A-Z2-7]{4}){3}$/);
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')}`;
    expect(isRecoveryCode(typed)).toBe(true);
    expect(recoveryHash(typed)).toBe(recoveryHash(code));
  }
  expect(isRecoveryCode('123456')).toBe(false);
});

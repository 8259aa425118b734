import { describe, expect, test } from 'vitest';
import {
  acceptAccount,
  passwordProblem,
  toSignInName,
} from '../../../analytics/dashboard/sign-in/new-account.ts';

const GOOD = 'bốn từ không liên quan';

describe('passwordProblem', () => {
  test.for([
    { name: 'seven characters', password: 'xk7-mua', problem: 'password-too-short' },
    { name: 'eight characters', password: 'xk7-mưat', problem: null },
    { name: 'eight emoji of four bytes', password: '🦆🌾🛶🪷🐟🥥🌴🧺', problem: null },
    { name: '128 code points', password: 'ộ'.repeat(64) + 'xyzt'.repeat(16), problem: null },
    { name: '129 code points', password: 'ộ'.repeat(129), problem: 'password-too-long' },
    { name: 'a common one', password: 'password', problem: 'password-common' },
    { name: 'a common one with digits', password: 'Matkhau@2026', problem: 'password-common' },
    { name: 'a common one with marks', password: 'Mật Khẩu123', problem: 'password-common' },
    { name: 'digits only', password: '0912345678', problem: 'password-common' },
    { name: 'one piece repeated', password: 'lanlanlan', problem: 'password-common' },
    { name: 'the name itself', password: 'LAN.Nguyen', problem: 'password-is-name' },
    { name: 'the name backwards', password: 'neyugn.nal', problem: 'password-is-name' },
    { name: 'a good one', password: GOOD, problem: null },
  ])('answers $problem for $name', ({ password, problem }) => {
    expect(passwordProblem(password, 'lan.nguyen')).toBe(problem);
  });

  test('takes the part of an address before the @ for the name too', () => {
    expect(passwordProblem('lan.nguyen', 'lan.nguyen@angiang.gov.vn')).toBe('password-is-name');
  });
});

describe('acceptAccount', () => {
  const wish = { signInName: ' Lan ', displayName: ' Lan\u202E ', password: GOOD, repeated: GOOD };

  test('cleans the names', () => {
    const accepted = acceptAccount(wish);
    expect(accepted).toMatchObject({ ok: true, value: { signInName: 'lan', displayName: 'Lan' } });
  });

  test('takes a password typed composed once and decomposed once for the same', () => {
    expect(acceptAccount({ ...wish, repeated: GOOD.normalize('NFD') }).ok).toBe(true);
  });

  test.for([
    { change: { signInName: 'lê lan' }, problem: 'sign-in-name-invalid' },
    { change: { signInName: 'la' }, problem: 'sign-in-name-invalid' },
    { change: { displayName: ' \u0000 ' }, problem: 'display-name-missing' },
    { change: { displayName: 'x'.repeat(81) }, problem: 'display-name-missing' },
    { change: { repeated: 'khác hẳn nhau' }, problem: 'password-repeat-differs' },
    { change: { password: '', repeated: '' }, problem: 'password-too-short' },
  ])('refuses $change with $problem', ({ change, problem }) => {
    expect(acceptAccount({ ...wish, ...change })).toEqual({ ok: false, error: problem });
  });
});

test('a sign-in name is looked up trimmed and in lower case', () => {
  expect(toSignInName('  LAN.Nguyen ')).toBe('lan.nguyen');
});

import { describe, expect, test } from 'vitest';
import {
  createPasswordHasher,
  HashingBusyError,
} from '../../../analytics/dashboard/sign-in/password-hash.ts';

const hasher = createPasswordHasher();

describe('createPasswordHasher', () => {
  test('writes argon2id with the advised costs and a fresh salt', async () => {
    const [one, two] = await Promise.all([hasher.hash('mật khẩu'), hasher.hash('mật khẩu')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(two).not.toBe(one);
  });

  test('knows the right password, typed composed or not, and no other', async () => {
    const phc = await hasher.hash('mật khẩu dài');
    expect(await hasher.matches('mật khẩu dài', phc)).toBe(true);
    expect(await hasher.matches('mật khẩu dài'.normalize('NFD'), phc)).toBe(true);
    expect(await hasher.matches('mật khẩu dai', phc)).toBe(false);
    expect(await hasher.matches('', phc)).toBe(false);
  });

  test('reads a hash that another argon2id wrote', async () => {
    // Test vector of the reference implementation: password, somesalt, m=65536, t=2, p=1.
    const phc =
      '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await hasher.matches('password', phc)).toBe(true);
    expect(await hasher.matches('passwore', phc)).toBe(false);
  });

  test.for([
    null,
    '',
    'plain text',
    '$argon2i$v=19$m=47104,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    '$argon2id$v=19$m=999999,t=99,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    '$argon2id$v=19$m=4,t=0,p=0$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  ])('matches nothing against %s', async (phc) => {
    expect(await hasher.matches('password', phc)).toBe(false);
  });

  test('lets two work and twenty wait, and turns away the rest at once', async () => {
    const crowd = Array.from({ length: 30 }, () => createdOutcome());
    const outcomes = await Promise.all(crowd);
    expect(outcomes.filter((outcome) => outcome === 'busy')).toHaveLength(8);
    expect(outcomes.filter((outcome) => outcome === false)).toHaveLength(22);
    expect(await hasher.matches('x', null)).toBe(false);
  });
});

function createdOutcome(): Promise<boolean | 'busy'> {
  return hasher.matches('x', null).catch((error: unknown) => {
    if (error instanceof HashingBusyError) return 'busy';
    throw error;
  });
}

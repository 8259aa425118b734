import { createHmac, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createKeyedHash } from '../../data/keyed-hash.ts';

/** Lengths around the block of SHA-256 and around the prepared buffer, in one to four bytes a sign. */
const LENGTHS = [0, 1, 31, 55, 56, 63, 64, 65, 85, 86, 119, 120, 255, 256, 257, 5000];

test.for([16, 32, 63, 64])('is HMAC-SHA256 under a key of %i bytes', (bytes) => {
  const key = randomBytes(bytes);
  const hash = createKeyedHash(key);
  for (const sign of ['a', 'đ', 'ក', '😀']) {
    for (const length of LENGTHS) {
      const text = sign.repeat(length);
      const whole = createHmac('sha256', key).update(text).digest('base64url');
      expect(hash(text)).toBe(whole.slice(0, 22));
    }
  }
  // A long text before a short one leaves nothing of itself behind.
  expect(hash('a')).toBe(createHmac('sha256', key).update('a').digest('base64url').slice(0, 22));
});

test('takes no key that is longer than a block', () => {
  expect(() => createKeyedHash(randomBytes(65))).toThrow('64 bytes');
});

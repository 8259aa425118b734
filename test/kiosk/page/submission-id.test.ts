import { randomUUID, webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import { newSubmissionId } from '../../../kiosk/page/submission-id.ts';

const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('a plain http page, which has no randomUUID, still makes version 4 UUIDs without repeats', () => {
  const source = {
    getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => webcrypto.getRandomValues(bytes),
  };
  const ids = Array.from({ length: 2_000 }, () => newSubmissionId(source));
  for (const id of ids) expect(id).toMatch(UUID_4);
  expect(new Set(ids).size).toBe(ids.length);
});

test.for([
  { byte: 0x00, expected: '00000000-0000-4000-8000-000000000000' },
  { byte: 0xff, expected: 'ffffffff-ffff-4fff-bfff-ffffffffffff' },
])('random bytes of $byte keep version and variant', ({ byte, expected }) => {
  expect(newSubmissionId({ getRandomValues: (bytes) => bytes.fill(byte) })).toBe(expected);
});

test('a secure page uses the browser’s own generator', () => {
  const source = { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => bytes, randomUUID };
  expect(newSubmissionId(source)).toMatch(UUID_4);
});

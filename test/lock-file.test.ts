import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingFromLockFile } from './support/complete-lock-file.ts';

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');

test('the lock file names the packages of every platform, so that npm ci takes it', () => {
  expect(missingFromLockFile()).toEqual([]);
});

test('the lock file records no download address', () => {
  expect(text).not.toMatch(/"resolved": "http/);
});

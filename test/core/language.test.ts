import { expect, test } from 'vitest';
import { acceptedLanguage, parseLanguage } from '../../core/language.ts';

test.for([
  ['en', 'en'],
  ['en-GB,vi;q=0.9', 'en'],
  ['fr-FR, km;q=0.8, vi;q=0.9', 'vi'],
  ['km-KH', 'km'],
  ['fr', null],
  ['*', null],
  ['', null],
  ['en;q=0', null],
  [';;;,,q=', null],
] as const)('Accept-Language %j asks for %s', ([header, language]) => {
  expect(acceptedLanguage(header)).toBe(language);
});

test('a request without the header asks for nothing', () => {
  expect(acceptedLanguage(undefined)).toBeNull();
  expect(parseLanguage('VI-vn')).toBe('vi');
});

import { expect, test } from 'vitest';
import { foldSyllables } from '../../../core/search/fold-vietnamese.ts';
import { hintedFacts, toHintBook } from '../../../core/search/hinted-facts.ts';

const TELLINGS = [
  ['xin con nuôi', 'nhận đứa nhỏ về nuôi'],
  ['tách thửa', 'cắt đất cho con'],
  ['nuôi tôm', 'nuôi cá bè'],
];
const book = toHintBook(
  TELLINGS.map((_, at) => [at]),
  TELLINGS.map((texts) => texts.map((text) => foldSyllables(text))),
);
const hinted = (query: string) => hintedFacts(foldSyllables(query), book).map(({ fact }) => fact);

test('words of one fact, put together anew, point at it', () => {
  expect(hinted('xin đứa nhỏ về nuôi')[0]).toBe(0);
  expect(hinted('cắt thửa đất ra')[0]).toBe(1);
});

test('a query that shares little points at nothing', () => {
  expect(hinted('mua vé xe đi chơi tết cho con')).toEqual([]);
  expect(hinted('')).toEqual([]);
});

test('shares lie between 0 and 1, best first', () => {
  const shares = hintedFacts(foldSyllables('nuôi tôm nuôi cá'), book).map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  for (const share of shares) expect(share > 0 && share <= 1).toBe(true);
});

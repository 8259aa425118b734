import { expect, test } from 'vitest';
import { readSuggestion } from '../../../core/conversation/read-suggestion.ts';
import { NOMINATION_KINDS } from '../../../core/nomination.ts';
import { LABELLED_SUGGESTIONS } from './labelled-suggestions.ts';

const kindsOf = (text: string) =>
  NOMINATION_KINDS.filter((_, bit) => (readSuggestion(text) >> bit) & 1);
const withoutMarks = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

const wrong = (write: (text: string) => string) =>
  LABELLED_SUGGESTIONS.filter(
    ([text, kinds]) =>
      kindsOf(write(text)).join() !==
      NOMINATION_KINDS.filter((kind) => kinds.includes(kind)).join(),
  ).map(([text]) => `${text}: ${kindsOf(write(text)).join()}`);

test('ticks what labelled sentences ask for, with and without marks', () => {
  const most = Math.floor(LABELLED_SUGGESTIONS.length * 0.1);
  for (const write of [String, withoutMarks, (text: string) => text.toUpperCase()]) {
    const found = wrong(write);
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(most);
  }
});

test('never takes praise, a question or a greeting for a suggestion', () => {
  const praise = LABELLED_SUGGESTIONS.filter(([, kinds]) => kinds.length === 0);
  for (const [text] of praise) expect({ text, kinds: kindsOf(text) }).toEqual({ text, kinds: [] });
});

test('reads long and odd texts in no time', () => {
  for (const text of [
    '',
    ' ',
    'phải '.repeat(5_000),
    'không phải '.repeat(3_000),
    '\uD83D'.repeat(4_000),
  ]) {
    expect(readSuggestion(text)).toBeGreaterThanOrEqual(0);
  }
});

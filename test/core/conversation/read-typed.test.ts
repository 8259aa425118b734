import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreLabel } from '../../../core/conversation/chat-words.ts';
import { isSkip, readScore, readScoreDigit } from '../../../core/conversation/read-typed.ts';
import { LANGUAGES } from '../../../core/language.ts';
import { scores as vi } from '../../../core/messages/vi/scores.ts';
import { SCORES } from '../../../core/score.ts';

describe('readScore', () => {
  test.for([
    ['5', 5],
    [' 1 ', 1],
    ['3.', 3],
    ['4/5', 4],
    ['5 sao', 5],
    ['điểm 2', 2],
    ['mức 3', 3],
    ['៤', 4],
    ['５', 5],
    ['5️⃣', 5],
    ['😞', 1],
    ['😄 Rất hài lòng', 5],
    ['rất hài lòng', 5],
    ['RẤT HÀI LÒNG!!!', 5],
    ['rat hai long', 5],
    ['Em rất hài lòng ạ', 5],
    ['hài lòng lắm', 5],
    ['hài lòng', 4],
    ['hai long', 4],
    ['Tôi thấy hài lòng.', 4],
    ['dạ hài lòng ạ, cảm ơn', null],
    ['binh thuong', 3],
    ['bình thường thôi', 3],
    ['không hài lòng', 2],
    ['khong hai long', 2],
    ['ko hài lòng', 2],
    ['chưa hài lòng', 2],
    ['Tôi không hài lòng lắm', 2],
    ['rất không hài lòng', 1],
    ['RAT KHONG HAI LONG', 1],
    ['very satisfied', 5],
    ['I am not satisfied', 2],
    ["I'm satisfied", 4],
    ['Very dissatisfied', 1],
    ['មិនពេញចិត្ត', 2],
    ['ពេញចិត្ត', 4],
  ] as const)('reads %j as %j', ([text, score]) => {
    expect(readScore(text)).toBe(score);
  });

  test.for([
    '',
    '0',
    '6',
    '10',
    '55',
    '3.5',
    '4,5',
    '-5',
    '5 6',
    '1/2',
    '3/10',
    '😄😞',
    '🎉',
    'hài lòng?',
    'hài lòng không',
    'không rất hài lòng',
    'không tệ',
    'không phải là rất hài lòng',
    'hài lòng nhưng chờ lâu',
    'xin chào',
    'ok',
    'dạ ạ',
    'không',
    'satisfied?',
    '5'.repeat(5000),
    'rất '.repeat(2000),
  ])('leaves %j unread', (text) => {
    expect(readScore(text)).toBeNull();
  });

  test('reads the five official words of every language, and its own button labels', () => {
    for (const language of LANGUAGES) {
      for (const score of SCORES) expect(readScore(scoreLabel(score, language))).toBe(score);
    }
  });

  test('never takes a negated text for a good answer', () => {
    const negation = fc.constantFrom('không', 'khong', 'ko', 'chưa', 'chẳng', 'KHÔNG', 'not', 'មិន');
    const answer = fc.constantFrom(...Object.values(vi), 'tốt', 'rất tốt', 'satisfied', 'ពេញចិត្ត');
    const around = fc.constantFrom('', 'tôi', 'em', 'dạ', 'lắm', 'ạ', 'rất');
    fc.assert(
      fc.property(around, negation, around, answer, around, (a, no, b, words, c) => {
        fc.pre(!/không|Không/.test(words));
        const score = readScore([a, no, b, words, c].filter(Boolean).join(' '));
        return score === null || score <= 3;
      }),
    );
  });

  test('gives the same answer whether marks are composed, decomposed or missing', () => {
    for (const score of SCORES) {
      expect(readScore(vi[score].normalize('NFD'))).toBe(score);
      expect(readScore(vi[score].normalize('NFC'))).toBe(score);
    }
  });

  test('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const score = readScore(text);
        return score === null || SCORES.includes(score);
      }),
    );
  });
});

test.for([
  ['2', 2],
  ['2/5', 2],
  ['2 sao', 2],
  ['hài lòng', null],
  ['2 người tiếp tôi', null],
  ['😄', null],
] as const)('takes %j for the bare digit %j', ([text, score]) => {
  expect(readScoreDigit(text)).toBe(score);
});

test.for([
  ['Không', true],
  ['khong co', true],
  ['bỏ qua', true],
  ['No thanks!', true],
  ['ទេ', true],
  ['Không có chỗ ngồi chờ', false],
  ['', false],
] as const)('takes %j for "no comment": %j', ([text, expected]) => {
  expect(isSkip(text)).toBe(expected);
});

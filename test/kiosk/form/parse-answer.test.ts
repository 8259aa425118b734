import { expect, test } from 'vitest';
import { parseFormAnswer } from '../../../kiosk/form/parse-answer.ts';

const ID = '6f1c0a52-7d0b-4b53-9d39-3a1b8a8a5c11';

test('a complete answer is read', () => {
  expect(parseFormAnswer({ submissionId: ID, score: '4', language: 'km' })).toEqual({
    submissionId: ID,
    score: 4,
    language: 'km',
  });
});

test.for([
  undefined,
  null,
  '',
  'score=5',
  5,
  [],
  ['5'],
  {},
  Object.create({ score: '5', submissionId: ID }),
])('the body %j holds no answer', (body) => {
  expect(parseFormAnswer(body)).toEqual({ submissionId: null, score: null, language: null });
});

test.for(['0', '6', '3.5', '05', '5 ', '', '5\n', 'five', ['5', '1'], 5])(
  'the score %j is none',
  (score) => {
    expect(parseFormAnswer({ submissionId: ID, score, language: 'vi' }).score).toBeNull();
  },
);

test.for(['', 'x', `${ID}0`, `\n${ID}`, ID.toUpperCase(), [ID, ID]])(
  'the id %j is none',
  (submissionId) => {
    expect(parseFormAnswer({ submissionId, score: '5', language: 'vi' }).submissionId).toBeNull();
  },
);

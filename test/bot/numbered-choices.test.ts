import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenByNumber, numberReplies } from '../../bot/numbered-choices.ts';
import type { Reply } from '../../core/conversation/turn.ts';
import { LANGUAGES } from '../../core/language.ts';
import type { SubmissionId } from '../../core/rating.ts';
import { SCORES } from '../../core/score.ts';

const submissionId = '6f1c0a52-7d0b-4b53-9d39-3a1b8a8a5c11' as SubmissionId;
const scoreButtons = SCORES.map((value) => ({
  label: `mức ${value}`,
  press: { kind: 'choice', submissionId, value } as const,
}));
const languageButtons = LANGUAGES.map((language) => ({
  label: language,
  press: { kind: 'language', language } as const,
}));
const aReply = (buttons: Reply['buttons']): Reply => ({ placement: 'new', text: 'Hỏi', buttons });

test('scores keep their numbers, and the rest comes behind them', () => {
  const { texts, choices } = numberReplies([aReply([scoreButtons.toReversed(), languageButtons])]);
  expect(texts[0]?.split('\n').slice(2)).toEqual([
    ...scoreButtons.toReversed().map(({ label }) => `${label.slice(-1)}. ${label}`),
    ...languageButtons.map(({ label }, i) => `${6 + i}. ${label}`),
  ]);
  expect(chosenByNumber('5', choices)?.press).toMatchObject({ value: 5 });
});

test('a reply without buttons is its text', () => {
  expect(numberReplies([aReply([])])).toEqual({ texts: ['Hỏi'], choices: [] });
});

test.for([
  ['1', true],
  [' 2. ', true],
  ['(3)', true],
  ['３', true],
  ['9', false],
  ['1 2', false],
  ['một', false],
  ['', false],
] as const)('reads %j as a number that was offered: %j', ([text, isOffered]) => {
  const { choices } = numberReplies([aReply([languageButtons])]);
  expect(chosenByNumber(text, choices) !== null).toBe(isOffered);
});

test('every button has a number of its own', () => {
  const button = fc.constantFrom(...scoreButtons, ...languageButtons);
  fc.assert(
    fc.property(fc.array(fc.array(button, { maxLength: 8 }), { maxLength: 4 }), (rows) => {
      const { choices } = numberReplies([aReply(rows), aReply(rows)]);
      expect(choices).toHaveLength(2 * rows.flat().length);
      expect(new Set(choices.map(({ number }) => number)).size).toBe(choices.length);
    }),
  );
});

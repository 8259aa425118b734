import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCallbackData, toCallbackData } from '../../bot/callback-data.ts';
import {
  CHOICES,
  TICK_LISTS,
  type ButtonPress,
  type Choice,
} from '../../core/conversation/citizen-input.ts';
import type { InvitationCode } from '../../core/invitation.ts';
import { paperKey } from '../../core/conversation/which-paper.ts';
import { LANGUAGES } from '../../core/language.ts';
import type { ProcedureCode } from '../../core/procedure.ts';
import type { SubmissionId } from '../../core/rating.ts';

const press: fc.Arbitrary<ButtonPress> = fc.oneof(
  fc.record({
    kind: fc.constant('choice' as const),
    submissionId: fc.uuid().map((id) => id as SubmissionId),
    value: fc.constantFrom<Choice>(1, 2, 3, 4, 5, ...CHOICES),
  }),
  fc.record({
    kind: fc.constant('procedure' as const),
    submissionId: fc.uuid().map((id) => id as SubmissionId),
    procedure: fc.stringMatching(/^\d\.\d{6}$/).map((code) => code as ProcedureCode),
  }),
  fc.record({
    kind: fc.constant('ticks' as const),
    submissionId: fc.uuid().map((id) => id as SubmissionId),
    list: fc.constantFrom(...TICK_LISTS),
    mask: fc.nat(2 ** 13 - 1),
    done: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('paper' as const),
    submissionId: fc.uuid().map((id) => id as SubmissionId),
    mask: fc.nat(2 ** 8 - 1),
    paper: fc.string().map(paperKey),
  }),
  fc.record({
    kind: fc.constant('criterion' as const),
    submissionId: fc.uuid().map((id) => id as SubmissionId),
    criterion: fc.stringMatching(/^[a-z][a-z0-9-]{0,31}$/),
    score: fc.constantFrom(1, 2, 3, 4, 5),
  }),
  fc.record({
    kind: fc.constant('invited' as const),
    code: fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{16}$/).map((code) => code as InvitationCode),
    score: fc.constantFrom(1, 2, 3, 4, 5),
  }),
  fc.record({ kind: fc.constant('wish' as const), wish: fc.constantFrom('stop', 'resume') }),
  fc.record({ kind: fc.constant('language' as const), language: fc.constantFrom(...LANGUAGES) }),
);

test('every press comes back from its data, which fits into a button', () => {
  fc.assert(
    fc.property(press, (pressed) => {
      const data = toCallbackData(pressed);
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
      expect(parseCallbackData(data)).toEqual(pressed);
    }),
  );
});

test('the data has the published form', () => {
  const submissionId = '0f8fad5b-d9cb-469f-a165-70867728950e' as SubmissionId;
  expect(toCallbackData({ kind: 'choice', submissionId, value: 5 })).toBe(
    'r1:D4-tW9nLRp-hZXCGdyiVDg:5',
  );
});

test.for([
  '',
  'r1',
  'r1::5',
  'r1:D4-tW9nLRp-hZXCGdyiVDg',
  'r1:D4-tW9nLRp-hZXCGdyiVDg:',
  'r1:D4-tW9nLRp-hZXCGdyiVDg:0',
  'r1:D4-tW9nLRp-hZXCGdyiVDg:6',
  'r1:D4-tW9nLRp-hZXCGdyiVDg:55',
  'r1:D4-tW9nLRp-hZXCGdyiVDh:5',
  'r1:D4+tW9nLRp/hZXCGdyiVDg:5',
  'r1:D4-tW9nLRp-hZXCGdyiVD:5',
  'r2:D4-tW9nLRp-hZXCGdyiVDg:5',
  ' r1:D4-tW9nLRp-hZXCGdyiVDg:5',
  'r1:D4-tW9nLRp-hZXCGdyiVDg:5\n',
  'l1:',
  'l1:fr',
  'l1:vi ',
])('the data %j is none of ours', (data) => {
  expect(parseCallbackData(data)).toBeNull();
});

test('data that is read is exactly the data that would be written', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[rlptkiw]1:[\w-]{0,23}(:[0-9a-z.]{0,9})?$/), (data) => {
      const parsed = parseCallbackData(data);
      return parsed === null || toCallbackData(parsed) === data;
    }),
  );
});

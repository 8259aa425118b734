import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLAIN_STEPS, type Conversation } from '../../../core/conversation/conversation.ts';
import { parseConversation } from '../../../core/conversation/parse-conversation.ts';
import { parseInvitationCode } from '../../../core/invitation.ts';
import type { ProcedureCode } from '../../../core/procedure.ts';
import { aConversation, submissionId } from '../../support/chat-builders.ts';

const earlier = [
  {
    submissionId: submissionId(7),
    counter: null,
    procedure: null,
    invitation: null,
    revision: 2,
  },
];

test('reads back what it was, after a way through JSON', () => {
  for (const step of PLAIN_STEPS) {
    const conversation = aConversation({ step, earlier, language: 'km' });
    expect(parseConversation(JSON.parse(JSON.stringify(conversation)))).toEqual(conversation);
  }
  const criterion: Conversation = {
    ...aConversation(),
    step: 'ask-criterion',
    criterion: 'attitude',
    invitation: parseInvitationCode('0123456789ABCDEF'),
    draft: { kinds: 3, text: 'rườm rà' },
    said: ['reasons', 'comment'],
    offered: ['1.001193' as ProcedureCode],
  };
  expect(parseConversation(JSON.parse(JSON.stringify(criterion)))).toEqual(criterion);
});

test('leaves out what it does not know', () => {
  expect(parseConversation({ ...aConversation(), score: 5 })).toEqual(aConversation());
});

test.for([
  ['a number', 5],
  ['null', null],
  ['a list', [aConversation()]],
  ['an unknown step', { ...aConversation(), step: 'ask-nothing' }],
  ['no criterion', { ...aConversation(), step: 'ask-criterion' }],
  ['a procedure that is none', { ...aConversation(), procedure: 'x' }],
  ['a revision that is text', { ...aConversation(), revision: '1' }],
  ['a draft that is text', { ...aConversation(), draft: 'x' }],
  ['a code that is a number', { ...aConversation(), invitation: 5 }],
  ['no list of what was said', { ...aConversation(), said: null }],
  ['an odd number of tries', { ...aConversation(), codeTries: -1 }],
  ['an unknown language', { ...aConversation(), language: 'fr' }],
  ['no id', { ...aConversation(), submissionId: undefined }],
  ['an empty id', { ...aConversation(), submissionId: '' }],
  ['a counter that is a number', { ...aConversation(), counter: 1 }],
  ['a missing procedure', { ...aConversation(), procedure: undefined }],
  ['a time that is text', { ...aConversation(), updatedAt: '2026-11-23' }],
  ['a time that is no number', { ...aConversation(), updatedAt: Number.NaN }],
  ['no list of earlier questions', { ...aConversation(), earlier: undefined }],
  ['too many earlier questions', { ...aConversation(), earlier: Array(5).fill(earlier[0]) }],
  ['a broken earlier question', { ...aConversation(), earlier: [{ rated: true }] }],
  ['an earlier question without its state', { ...aConversation(), earlier: [submissionId(7)] }],
] as const)('takes a kept value with %s for none', ([, value]) => {
  expect(parseConversation(value)).toBeNull();
});

test('survives any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(parseConversation(value)).toBeNull();
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { NOMINATION_KINDS } from '../../../core/nomination.ts';
import { createWishMatcher, type PublicWish } from '../../../core/similar-wishes.ts';
import { advanceConversation } from '../../../core/conversation/advance.ts';
import type { ConversationContext } from '../../../core/conversation/turn.ts';
import { aContext, aConversation, buttonsOf, textOf } from '../../support/chat-builders.ts';
import { BIRTH, WITH_PROCEDURES } from '../../support/chat-procedures.ts';

const matcher = createWishMatcher(WITH_PROCEDURES.directory.procedures);
const aWish = (
  kind: (typeof NOMINATION_KINDS)[number],
  change: Partial<PublicWish> = {},
): PublicWish => ({
  members: [{ procedure: BIRTH.code, kind }],
  voices: 24,
  status: null,
  ...change,
});
const contextWith = (wishes: readonly PublicWish[], change: Partial<ConversationContext> = {}) =>
  aContext({
    ...WITH_PROCEDURES,
    similarWishes: (said) => matcher.similar(said, wishes, 4),
    ...change,
  });
const ASKED = aConversation({ step: 'ask-nomination', procedure: BIRTH.code });
const say = (words: string, context: ConversationContext) =>
  advanceConversation(ASKED, { kind: 'text', text: words }, context);
const WORDS = 'phải nộp giấy tờ bản sao nhiều quá';
const PAPERS = 1 << NOMINATION_KINDS.indexOf('papers');
const DATA = 1 << NOMINATION_KINDS.indexOf('repeated-data');

describe('what others wish of the procedure', () => {
  test('is told once the wish is kept, and supported with one press that keeps the words', () => {
    const context = contextWith([aWish('papers'), aWish('repeated-data', { voices: 15 })]);
    const { replies, conversation } = say(WORDS, context);
    expect(textOf(replies)).toContain('24 người cũng đề nghị như vậy');
    expect(textOf(replies)).toContain('còn có 15 người đề nghị: Khai lại thông tin đã có');
    const [support] = buttonsOf(replies);
    expect(support?.label).toBe('Tôi cũng muốn: Khai lại thông tin đã có');
    expect(support?.press).toMatchObject({ kind: 'ticks', mask: PAPERS | DATA, done: true });
    const pressed = advanceConversation(conversation, support!.press, context);
    const [effect] = pressed.effects;
    expect(effect).toMatchObject({
      kind: 'amendment',
      amendment: {
        nomination: {
          kinds: ['papers', 'repeated-data'],
          text: null,
          wordsStay: true,
          voice: 'voice',
        },
      },
    });
    expect(textOf(pressed.replies)).toContain('Đã ghi');
  });

  test.for([
    ['few voices have no number', [aWish('repeated-data', { voices: null, status: 'received' })]],
    ['nothing is public', []],
    [
      'what was declined or is done needs no voice',
      [
        aWish('repeated-data', { status: 'declined' }),
        aWish('repeated-data', { status: 'in-effect' }),
      ],
    ],
  ] as const)('%s', ([name, wishes]) => {
    const { replies } = say(WORDS, contextWith(wishes));
    expect(textOf(replies)).not.toMatch(/\d+ người/);
    const offers = buttonsOf(replies).filter(({ label }) => label.startsWith('Tôi cũng muốn'));
    expect(offers).toHaveLength(name.startsWith('few') ? 1 : 0);
  });

  test('is told as well when the wish came before the score, in one tap', () => {
    const draft = { kinds: PAPERS, text: WORDS };
    const begun = aConversation({ procedure: BIRTH.code, draft });
    const { submissionId } = begun;
    const context = contextWith([aWish('papers'), aWish('repeated-data')]);
    const press = { kind: 'choice', submissionId, value: 2 } as const;
    const { replies, conversation } = advanceConversation(begun, press, context);
    expect(textOf(replies)).toContain('24 người cũng đề nghị như vậy');
    const support = buttonsOf(replies).find(({ label }) => label.startsWith('Tôi cũng muốn'));
    const pressed = advanceConversation(conversation, support!.press, context);
    expect(pressed.effects).toMatchObject([
      { amendment: { nomination: { kinds: ['papers', 'repeated-data'], wordsStay: true } } },
    ]);
    expect(pressed.conversation?.step).toBe(conversation?.step);
  });

  test('is not asked where nobody knows it', () => {
    const { replies } = say(WORDS, aContext(WITH_PROCEDURES));
    expect(textOf(replies)).toContain('Đã ghi đề xuất');
    expect(textOf(replies)).not.toContain('người khác');
  });
});

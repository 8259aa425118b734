import { describe, expect, test } from 'vitest';
import { NOMINATION_KINDS } from '../../../core/nomination.ts';
import { LANGUAGES } from '../../../core/language.ts';
import { advanceConversation } from '../../../core/conversation/advance.ts';
import { chatWords } from '../../../core/conversation/chat-words.ts';
import type { ButtonPress } from '../../../core/conversation/citizen-input.ts';
import { paperKey, paperNamed } from '../../../core/conversation/which-paper.ts';
import {
  aContext,
  aConversation,
  buttonsOf,
  submissionId,
  textOf,
} from '../../support/chat-builders.ts';
import { MARRIAGE, MARRIAGE_PAPERS, WITH_PROCEDURES } from '../../support/chat-procedures.ts';

const PAPERS = 1 << NOMINATION_KINDS.indexOf('papers');
const [FORM = '', STATUS = ''] = MARRIAGE_PAPERS;
const contextOf = (papers: readonly string[]) =>
  aContext({ ...WITH_PROCEDURES, papersOf: () => papers });
const context = contextOf(MARRIAGE_PAPERS);
const ASKED = aConversation({
  step: 'ask-paper',
  procedure: MARRIAGE.code,
  revision: 1,
  papersWish: PAPERS,
  said: ['procedure', 'reasons', 'criteria', 'comment', 'nomination'],
});
const paper = (change: Partial<Extract<ButtonPress, { kind: 'paper' }>> = {}) => ({
  kind: 'paper' as const,
  submissionId: ASKED.submissionId,
  mask: PAPERS,
  paper: paperKey(FORM),
  ...change,
});

describe('which paper is meant', () => {
  test('is asked in every language, with buttons for eight and the way past it', () => {
    for (const language of LANGUAGES) {
      const words = chatWords(language);
      const { replies } = advanceConversation(
        { ...ASKED, language },
        { kind: 'unsupported' },
        context,
      );
      expect(textOf(replies)).toContain(words.askPaperOfMany.replace('{skip}', words.skip));
      expect(buttonsOf(replies)).toHaveLength(9);
      expect(buttonsOf(replies).at(-1)?.label).toBe(words.skip);
      for (const { label } of buttonsOf(replies)) expect([...label].length).toBeLessThanOrEqual(60);
    }
    const few = advanceConversation(ASKED, { kind: 'unsupported' }, contextOf([FORM, STATUS]));
    expect(textOf(few.replies)).toContain(chatWords('vi').askPaper.replace('{skip}', 'Bỏ qua'));
  });

  test('is asked after the tap as well, of a wish that came before it', () => {
    const draft = { kinds: PAPERS, text: 'bớt giấy tờ' };
    const begun = aConversation({ procedure: MARRIAGE.code, draft });
    const tap = { kind: 'choice', submissionId: begun.submissionId, value: 2 } as const;
    const { conversation } = advanceConversation(begun, tap, context);
    expect(conversation).toMatchObject({ step: 'ask-reasons', papersWish: PAPERS });
    const skip = { ...tap, value: 'skip' } as const;
    const steps: (string | undefined)[] = [];
    let now = conversation;
    for (let left = 5; left > 0 && now?.step !== 'ask-paper'; left -= 1) {
      now = advanceConversation(now, skip, context).conversation;
      steps.push(now?.step);
    }
    expect(steps.at(-1)).toBe('ask-paper');
    const after = advanceConversation(now, skip, context).conversation;
    expect(after).toMatchObject({ step: 'thanked', papersWish: 0 });
  });

  test('goes into the wish, whose words and other kinds stay', () => {
    const { effects, conversation } = advanceConversation(ASKED, paper(), context);
    expect(effects).toMatchObject([
      { amendment: { nomination: { kinds: ['papers'], component: FORM, wordsStay: true } } },
    ]);
    expect(conversation?.step).toBe('thanked');
    // The button stays good: whoever erred presses another one.
    const again = paper({ paper: paperKey(STATUS) });
    const changed = advanceConversation(conversation, again, context);
    expect(changed.effects).toMatchObject([{ amendment: { nomination: { component: STATUS } } }]);
  });

  test.for([
    ['a paper that the procedure does not ask for any more', paper({ paper: paperKey('Hộ khẩu') })],
    ['a wish without papers', paper({ mask: 0 })],
    ['kinds that do not exist', paper({ mask: PAPERS | (1 << 12) })],
    ['a question of nobody', paper({ submissionId: submissionId(99) })],
  ] as const)('%s changes nothing and is said', ([, press]) => {
    const { effects, replies } = advanceConversation(ASKED, press, context);
    expect(effects).toEqual([]);
    expect(textOf(replies)).toContain(chatWords('vi').buttonUnknown);
  });

  test('takes words that name no paper for what they are, and keeps none unasked', () => {
    const said = advanceConversation(
      ASKED,
      { kind: 'text', text: 'ghế ngồi ở quầy ít quá' },
      context,
    );
    expect(said.effects).toEqual([]);
    expect(textOf(said.replies)).toContain('ghế ngồi ở quầy ít quá');
    expect(said.conversation).toMatchObject({ step: 'thanked' });
  });
});

test('a name is understood without marks and in part, as long as it is one alone', () => {
  expect(paperNamed('to khai dang ky ket hon', MARRIAGE_PAPERS)).toBe(FORM);
  expect(paperNamed('xác nhận tình trạng hôn nhân', MARRIAGE_PAPERS)).toBe(STATUS);
  expect(paperNamed('giấy tờ thứ', MARRIAGE_PAPERS)).toBeNull();
  expect(paperNamed('đơn', MARRIAGE_PAPERS)).toBeNull();
});

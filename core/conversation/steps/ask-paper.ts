import { fillIn } from '../../messages/fill-in.ts';
import { NOMINATION_KINDS } from '../../nomination.ts';
import { chatWords } from '../chat-words.ts';
import type { ButtonPress } from '../citizen-input.ts';
import type { Conversation, Question } from '../conversation.ts';
import { nextStep, papersAsked, withSaid } from '../next-step.ts';
import { choiceButton, labelled } from '../prompts.ts';
import { withQuestion } from '../rate.ts';
import { isSkip } from '../read-typed.ts';
import { amend } from '../record-answer.ts';
import type { Move, Step } from '../step.ts';
import type { ConversationContext } from '../turn.ts';
import { isPapersWish, paperKey, paperNamed } from '../which-paper.ts';
import { thanked } from './thanked.ts';

/** More buttons are more than a phone shows at once; the others can be typed. */
const MOST_BUTTONS = 8;

/** Asks which paper should be dropped, of a wish for fewer of them; whoever does not care goes on. */
export const askPaper: Step = {
  prompt(conversation, context) {
    const { submissionId, language, papersWish: mask } = conversation;
    const words = chatWords(language);
    const papers = papersAsked(conversation, context);
    const rows = papers.slice(0, MOST_BUTTONS).map((name, at) => [
      {
        label: labelled(name),
        press: { kind: 'paper', submissionId, mask, paper: paperKey(name) } as const,
        key: String(at + 1),
      },
    ]);
    const ask = papers.length > MOST_BUTTONS ? words.askPaperOfMany : words.askPaper;
    return {
      text: fillIn(ask, { skip: words.skip }),
      buttons: [...rows, [choiceButton(submissionId, 'skip', words.skip, '0')]],
    };
  },

  skip: (conversation, context) => ({ conversation: onward(conversation, context), notices: [] }),

  read(conversation, text, context) {
    if (isSkip(text)) return askPaper.skip(conversation, context);
    const named = paperNamed(text, papersAsked(conversation, context));
    // Words of another kind: shown back before they are kept, as at the end.
    if (named === null) return thanked.read(onward(conversation, context), text, context);
    const { submissionId, papersWish: mask } = conversation;
    const press = { kind: 'paper', submissionId, mask, paper: paperKey(named) } as const;
    const move = namePaper(conversation, conversation, press, context);
    const { settled, ...said } = move;
    return {
      ...said,
      notices: [...move.notices, ...(settled === undefined ? [] : [settled.text])],
    };
  },
};

/** Stores which paper the wish of a question is about, the open question or one left behind. */
export function namePaper(
  current: Conversation,
  question: Question,
  { mask, paper }: Extract<ButtonPress, { kind: 'paper' }>,
  context: ConversationContext,
): Move {
  const words = chatWords(current.language);
  const papers = question.procedure === null ? [] : (context.papersOf?.(question.procedure) ?? []);
  const name = papers.find((each) => paperKey(each) === paper);
  if (name === undefined || !isPapersWish(mask)) {
    return { conversation: current, notices: [words.buttonUnknown] };
  }
  const nomination = {
    kinds: NOMINATION_KINDS.filter((_, bit) => (mask >> bit) & 1),
    component: name,
    text: null,
    wordsStay: true,
    voice: context.voice,
  } as const;
  const { question: amended, effects } = amend(question, { nomination }, context);
  const isOpen = question.submissionId === current.submissionId;
  const after = isOpen ? (amended as Conversation) : withQuestion(current, amended);
  if (effects.length === 0) return { conversation: after, notices: [words.noMoreChanges] };
  const isAsked = isOpen && current.step === 'ask-paper';
  return {
    conversation: isAsked ? onward(after, context) : after,
    notices: [],
    settled: { text: fillIn(words.paperKept, { paper: labelled(name) }), buttons: [] },
    effects,
  };
}

function onward(conversation: Conversation, context: ConversationContext): Conversation {
  return nextStep({ ...withSaid(conversation, 'paper'), papersWish: 0 }, context);
}

import { fillIn } from '../../messages/fill-in.ts';
import { criterionText } from '../../questionnaire.ts';
import { isScore, type Score } from '../../score.ts';
import { chatWords, scoreLabel } from '../chat-words.ts';
import type { Conversation } from '../conversation.ts';
import { keepWords } from '../keep-words.ts';
import { nextStep, questionSetOf, withSaid } from '../next-step.ts';
import { choiceButton, scoreRows } from '../prompts.ts';
import { isSkip, readScore } from '../read-typed.ts';
import { amend } from '../record-answer.ts';
import type { Move, Step } from '../step.ts';
import type { ConversationContext } from '../turn.ts';

/** Asks one criterion of the question set, with the same five answers as the first question. */
export const askCriterion: Step = {
  prompt(conversation, context) {
    const { submissionId, language } = conversation;
    const words = chatWords(language);
    const criterion = idOf(conversation);
    const known = questionSetOf(conversation, context).criteria.find(({ id }) => id === criterion);
    const rows = scoreRows(language, (score) => ({
      kind: 'criterion',
      submissionId,
      criterion,
      score,
    }));
    return {
      text: fillIn(words.askCriterion, {
        criterion: known === undefined ? '' : criterionText(known, language),
      }).trim(),
      buttons: [...rows, [choiceButton(submissionId, 'skip', words.skip, '0')]],
    };
  },

  skip: (conversation, context) => ({ conversation: onward(conversation, context), notices: [] }),

  read(conversation, text, context) {
    const score = readScore(text);
    if (score !== null && isScore(score)) {
      return answerCriterion(conversation, { criterion: idOf(conversation), score }, context);
    }
    if (isSkip(text)) return askCriterion.skip(conversation, context);
    return keepWords(conversation, text, context);
  },
};

/** An answer to a criterion, the open one or one answered before. */
export function answerCriterion(
  conversation: Conversation,
  { criterion, score }: { readonly criterion: string; readonly score: Score },
  context: ConversationContext,
): Move {
  const { language } = conversation;
  const words = chatWords(language);
  const known = questionSetOf(conversation, context).criteria.find(({ id }) => id === criterion);
  if (known === undefined) return { conversation, notices: [words.buttonUnknown] };
  const { question, effects } = amend(conversation, { criteria: { [criterion]: score } }, context);
  const chosen = fillIn(words.chosen, { score: scoreLabel(score, language) });
  const isOpen = conversation.step === 'ask-criterion' && conversation.criterion === criterion;
  return {
    conversation: isOpen ? onward(question, context) : question,
    notices: [],
    settled: { text: `${criterionText(known, language)}\n${chosen}`, buttons: [] },
    effects,
  };
}

function onward(conversation: Conversation, context: ConversationContext): Conversation {
  const next = nextStep(conversation, context);
  return next.step === 'ask-criterion' ? next : nextStep(withSaid(next, 'criteria'), context);
}

function idOf(conversation: Conversation): string {
  return conversation.step === 'ask-criterion' ? conversation.criterion : '';
}

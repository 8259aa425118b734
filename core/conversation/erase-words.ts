import { beginRating } from './begin.ts';
import { chatWords } from './chat-words.ts';
import { isRated, type Conversation } from './conversation.ts';
import { choiceButton } from './prompts.ts';
import { amend } from './record-answer.ts';
import type { Move } from './step.ts';
import type { ConversationContext } from './turn.ts';

/** Says what can be erased and what can't, and asks; suggestions outlive the dialogue they came in. */
export function askToErase(current: Conversation | null, context: ConversationContext): Move {
  const words = chatWords(current?.language ?? context.language);
  if (current === null && context.suggestions.length === 0) {
    return { conversation: null, notices: [words.nothingToErase] };
  }
  const conversation = current ?? beginRating(null, {}, context);
  const { submissionId } = conversation;
  return {
    conversation,
    notices: [],
    prompt: {
      text: words.eraseAsk,
      buttons: [
        [choiceButton(submissionId, 'erase', words.erase, words.eraseTyped)],
        [choiceButton(submissionId, 'keep', words.keep, '0')],
      ],
    },
  };
}

/**
 * Takes back every word and tick of the ratings that this dialogue still holds the receipts of, and
 * every suggestion of the citizen, and forgets the dialogue. The scores stay: they are counted
 * without a name, and nothing but the receipts, which are forgotten here, led from this chat to them.
 */
export function eraseWords(current: Conversation | null, context: ConversationContext): Move {
  const words = chatWords(current?.language ?? context.language);
  const questions = current === null ? [] : [current, ...current.earlier];
  const effects = questions
    .filter(isRated)
    .flatMap((question) => amend(question, { comment: '', reasons: [] }, context).effects);
  return {
    conversation: null,
    notices: [words.erased, words.helpBegin],
    effects: [...effects, { kind: 'voice-forgotten', voice: context.voice }],
  };
}

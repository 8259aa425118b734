import { chatWords } from './chat-words.ts';
import { isRated, type Conversation } from './conversation.ts';
import { choiceButton } from './prompts.ts';
import { amend } from './record-answer.ts';
import type { Move } from './step.ts';
import type { ConversationContext } from './turn.ts';

/** Says what can be erased and what can't, and asks. */
export function askToErase(current: Conversation | null, context: ConversationContext): Move {
  const words = chatWords(current?.language ?? context.language);
  if (current === null) return { conversation: null, notices: [words.nothingToErase] };
  const { submissionId } = current;
  return {
    conversation: current,
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
 * forgets the dialogue. The scores stay: they are counted without a name, and nothing but the
 * receipts, which are forgotten here, led from this chat to them.
 */
export function eraseWords(current: Conversation, context: ConversationContext): Move {
  const words = chatWords(current.language);
  const nomination = { kinds: [], component: null, text: null, voice: context.voice };
  const effects = [current, ...current.earlier]
    .filter(isRated)
    .flatMap(
      (question) => amend(question, { comment: '', reasons: [], nomination }, context).effects,
    );
  return { conversation: null, notices: [words.erased, words.helpBegin], effects };
}

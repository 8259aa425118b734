import { fillIn } from '../messages/fill-in.ts';
import { chatWords } from './chat-words.ts';
import type { Conversation } from './conversation.ts';
import { nextStep, questionSetOf, withSaid } from './next-step.ts';
import { quoted } from './prompts.ts';
import { amend } from './record-answer.ts';
import { readWords } from './read-words.ts';
import type { Move } from './step.ts';
import type { ConversationContext } from './turn.ts';

/** Steps that still ask their own question after words of another kind. */
const OPEN_AFTER_WORDS: ReadonlySet<Conversation['step']> = new Set([
  'ask-procedure',
  'ask-criterion',
]);

/**
 * Stores words as the comment of the rating, shows them as they were stored, and goes on; words that
 * ask for something to be simplified are asked back as a wish, ticked already.
 */
export function keepWords(
  conversation: Conversation,
  text: string,
  context: ConversationContext,
): Move {
  const words = chatWords(conversation.language);
  const read = readWords(text, conversation);
  if (!read.ok) return { conversation, notices: read.error };
  const { draft, notices } = read.value;
  const { question, effects } = amend(conversation, { comment: draft.text }, context);
  if (effects.length === 0) {
    return { conversation, notices: [words.noMoreChanges] };
  }
  const said = withSaid(question, 'comment');
  const shown = [fillIn(words.commentShown, { text: quoted(draft.text) }), ...notices];
  const wanted = questionSetOf(said, context).nomination && !said.said.includes('nomination');
  if (draft.kinds !== 0 && wanted && said.procedure !== null) {
    const asked: Conversation = { ...said, step: 'ask-nomination', draft };
    return { conversation: asked, notices: shown, effects };
  }
  const stays = OPEN_AFTER_WORDS.has(said.step);
  const next = stays ? said : nextStep(said, context);
  return { conversation: next, notices: shown, effects };
}

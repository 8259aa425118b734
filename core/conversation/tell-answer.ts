import { fillIn } from '../messages/fill-in.ts';
import { COMMENT_FOLLOWED_DAYS } from '../comment-book.ts';
import type { SubmissionId } from '../rating.ts';
import { chatWords } from './chat-words.ts';
import { isRated, type Conversation, type Question } from './conversation.ts';
import { choiceButton } from './prompts.ts';
import type { Move, Prompt } from './step.ts';

/**
 * Below the message that says that a comment is kept, whatever is asked next: whether to tell its
 * writer in this chat when an official answers. Without a yes nothing is kept for it.
 */
export function withOffer(prompt: Prompt, { conversation, effects = [] }: Move): Prompt {
  const written = effects.map(commentIn).find((id) => id !== null) ?? null;
  if (written === null || conversation === null) return prompt;
  const words = chatWords(conversation.language);
  return {
    text: `${prompt.text}\n\n${words.tellOffer}`,
    buttons: [...prompt.buttons, [choiceButton(written, 'tell', words.tellMe)]],
  };
}

/** The rating that this gives words to; null when it gives none. */
function commentIn(effect: NonNullable<Move['effects']>[number]): SubmissionId | null {
  if (effect.kind === 'rating') return effect.rating.comment ? effect.rating.submissionId : null;
  if (effect.kind !== 'amendment') return null;
  return effect.amendment.comment ? effect.amendment.submissionId : null;
}

/** The citizen says yes. */
export function tellAnswer(current: Conversation, question: Question): Move {
  const words = chatWords(current.language);
  if (!isRated(question)) return { conversation: current, notices: [words.buttonUnknown] };
  return {
    conversation: current,
    notices: [fillIn(words.tellKept, { days: String(COMMENT_FOLLOWED_DAYS) })],
    effects: [{ kind: 'tell-answer', submissionId: question.submissionId }],
  };
}

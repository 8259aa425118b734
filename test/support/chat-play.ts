import { advanceConversation } from '../../core/conversation/advance.ts';
import type { Choice, CitizenInput } from '../../core/conversation/citizen-input.ts';
import type { Conversation } from '../../core/conversation/conversation.ts';
import type { ConversationContext, Turn } from '../../core/conversation/turn.ts';
import { aContext, submissionId } from './chat-builders.ts';

export const start = (code: string | null = null): CitizenInput => ({ kind: 'start', code });
export const text = (said: string): CitizenInput => ({ kind: 'text', text: said });
export const press = (id: number, value: Choice): CitizenInput => ({
  kind: 'choice',
  submissionId: submissionId(id),
  value,
});

/** Feeds the inputs one after the other; question ids are 1, 2, 3 ... by turn. */
export function play(
  inputs: readonly CitizenInput[],
  from: Conversation | null = null,
  over: Partial<ConversationContext> = {},
): readonly Turn[] {
  let conversation = from;
  return inputs.map((input, turn) => {
    const context = aContext({ newSubmissionId: submissionId(turn + 1), ...over });
    const result = advanceConversation(conversation, input, context);
    conversation = result.conversation;
    return result;
  });
}

/** The last turn of the inputs. */
export function last(...args: Parameters<typeof play>): Turn {
  return play(...args).at(-1) as Turn;
}

export const ratingsOf = (turns: readonly Turn[]) =>
  turns.flatMap(({ effects }) =>
    effects.flatMap((effect) =>
      effect.kind === 'rating' ? [[effect.rating.counter, effect.rating.score]] : [],
    ),
  );

export const amendmentsOf = (turns: readonly Turn[]) =>
  turns.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.kind === 'amendment' ? [effect.amendment] : [])),
  );

export const commentsOf = (turns: readonly Turn[]) =>
  amendmentsOf(turns).flatMap(({ comment }) => (comment === null ? [] : [comment]));

import { fillIn } from '../../messages/fill-in.ts';
import { NOMINATION_KINDS } from '../../nomination.ts';
import { chatWords } from '../chat-words.ts';
import type { Conversation, Draft } from '../conversation.ts';
import { nextStep, withSaid } from '../next-step.ts';
import { draftText, tickedText, tickPrompt } from '../prompts.ts';
import { isSkip } from '../read-typed.ts';
import { readWords } from '../read-words.ts';
import { amend, toNomination } from '../record-answer.ts';
import { papersIn } from '../which-paper.ts';
import { similarOffer } from '../similar-offer.ts';
import type { Move, Step } from '../step.ts';
import type { ConversationContext } from '../turn.ts';

const OTHER = 1 << NOMINATION_KINDS.indexOf('other');

/** Asks what should be simpler; what was understood from the citizen's own words is ticked already. */
export const askNomination: Step = {
  prompt(conversation) {
    const { draft, language } = conversation;
    const { text, buttons } = tickPrompt(conversation, 'nomination', draft?.kinds ?? 0);
    const understood = draft === null ? [] : [draftText({ ...draft, text: null }, language)];
    return { text: [...understood, text].join('\n\n'), buttons };
  },

  skip: (conversation, context) => ({ conversation: onward(conversation, context), notices: [] }),

  read(conversation, text, context) {
    if (isSkip(text)) return askNomination.skip(conversation, context);
    const read = readWords(text, conversation);
    if (!read.ok) return { conversation, notices: read.error };
    const { draft, notices } = read.value;
    const move = keepNomination(
      conversation,
      { ...draft, kinds: draft.kinds === 0 ? OTHER : draft.kinds },
      context,
    );
    return { ...move, notices: [...move.notices, ...notices] };
  },
};

/** Stores the wish and goes on. */
export function keepNomination(
  conversation: Conversation,
  draft: Draft,
  context: ConversationContext,
): Move {
  const { language } = conversation;
  const words = chatWords(language);
  const change = { nomination: toNomination(draft, context) };
  const { question, effects } = amend(conversation, change, context);
  const after = onward(question, context, effects.length === 0 ? 0 : papersIn(draft));
  if (effects.length === 0) return { conversation: after, notices: [words.noMoreChanges], effects };
  const what = tickedText('nomination', draft.kinds, language);
  const similar = similarOffer(conversation, draft, context);
  return {
    conversation: after,
    notices: [fillIn(words.nominationKept, { what }), ...similar.notices],
    offer: similar.offer,
    effects,
  };
}

function onward(
  conversation: Conversation,
  context: ConversationContext,
  papersWish = 0,
): Conversation {
  return nextStep({ ...withSaid(conversation, 'nomination'), draft: null, papersWish }, context);
}

import { fillIn } from '../messages/fill-in.ts';
import { isSatisfied, type Score } from '../score.ts';
import { beginRating } from './begin.ts';
import { chatWords, scoreLabel } from './chat-words.ts';
import { isRated, type Conversation, type Question } from './conversation.ts';
import { nextStep, questionSetOf, withSaid } from './next-step.ts';
import { choiceButton, tickedText, tickPrompt } from './prompts.ts';
import { amend, recordScore } from './record-answer.ts';
import { similarOffer } from './similar-offer.ts';
import { papersIn } from './which-paper.ts';
import type { Move, Prompt } from './step.ts';
import type { ConversationContext } from './turn.ts';

const NOTHING_LIKE_IT = { notices: [], offer: [] } as const;

/** A score for the open question: its first tap, or a change of mind. */
export function rate(conversation: Conversation, score: Score, context: ConversationContext): Move {
  if (isRated(conversation)) return changeScore(conversation, conversation, score, context);
  const words = chatWords(conversation.language);
  const invitation = context.invitationLost ? null : conversation.invitation;
  const question = { ...conversation, invitation };
  const { questionnaire, draft } = conversation;
  const rating = recordScore({ question, score, questionnaire, draft }, context);
  if (!rating.ok) {
    // The counter was closed after the question was asked: offer to rate without a place.
    const plain =
      conversation.counter === null ? conversation : beginRating(conversation, {}, context);
    return { conversation: plain, notices: [words.ratingImpossible] };
  }
  const next = nextStep(afterTap(question), context);
  const similar =
    draft === null || draft.kinds === 0 ? NOTHING_LIKE_IT : similarOffer(question, draft, context);
  return {
    conversation: next,
    notices: [
      ...(context.invitationLost ? [words.codeUnusable] : []),
      fillIn(words.recorded, { score: scoreLabel(score, conversation.language) }),
      ...draftKept(conversation),
      ...similar.notices,
    ],
    offer: similar.offer,
    effects: [{ kind: 'rating', rating: rating.value }],
    ...(next.step === 'ask-reasons' && {
      prompt: tickPrompt(
        next,
        isSatisfied(score) ? 'good' : 'bad',
        0,
        questionSetOf(next, context),
      ),
    }),
  };
}

/** Another score for a question of this chat whose first tap is stored. */
export function changeScore(
  conversation: Conversation,
  question: Question,
  score: Score,
  context: ConversationContext,
): Move {
  const words = chatWords(conversation.language);
  const { question: after, effects } = amend(question, { score }, context);
  const changed = fillIn(words.changed, { score: scoreLabel(score, conversation.language) });
  return {
    conversation: withQuestion(conversation, after),
    notices: [effects.length > 0 ? changed : words.noMoreChanges],
    effects,
  };
}

/** A first tap on a question that was left for another one: it still counts. */
export function rateEarlier(
  conversation: Conversation,
  question: Question,
  score: Score,
  context: ConversationContext,
): Move {
  const { language, questionnaire } = conversation;
  const words = chatWords(language);
  const invitation = context.invitationLost ? null : question.invitation;
  const tap = { question: { ...question, invitation }, score, questionnaire, draft: null };
  const rating = recordScore(tap, context);
  if (!rating.ok) return { conversation, notices: [words.ratingImpossible] };
  const after = { ...question, invitation: null, revision: 1 };
  return {
    conversation: withQuestion(conversation, after),
    notices: [fillIn(words.recorded, { score: scoreLabel(score, language) })],
    effects: [{ kind: 'rating', rating: rating.value }],
  };
}

/** The dialogue with the question, its own or an earlier one, as it stands now. */
export function withQuestion(conversation: Conversation, question: Question): Conversation {
  const { submissionId, revision, procedure, invitation } = question;
  const change = { revision, procedure, invitation };
  if (submissionId === conversation.submissionId) return { ...conversation, ...change };
  const earlier = conversation.earlier.map((each) =>
    each.submissionId === submissionId ? { ...each, ...change } : each,
  );
  return { ...conversation, earlier };
}

/** What the question's message says once it is answered; its button lets the citizen think again. */
export function settledScore(
  { submissionId }: Question,
  { language }: Conversation,
  score: Score,
): Prompt {
  const words = chatWords(language);
  const chosen = fillIn(words.chosen, { score: scoreLabel(score, language) });
  return {
    text: `${words.askScore}\n\n${chosen}`,
    buttons: [[choiceButton(submissionId, 'change', words.changeScore)]],
  };
}

/** Code and draft are forgotten with the first tap: they are stored, or were dropped, with it. */
function afterTap(conversation: Conversation): Conversation {
  const stored = { ...conversation, invitation: null, revision: 1, draft: null };
  if (conversation.draft === null) return stored;
  const { draft } = conversation;
  const said = withSaid(stored, draft.kinds === 0 ? 'comment' : 'nomination');
  return { ...said, papersWish: papersIn(draft) };
}

function draftKept({ draft, language }: Conversation): readonly string[] {
  if (draft === null) return [];
  const words = chatWords(language);
  if (draft.kinds === 0) return [words.commentKept];
  return [fillIn(words.nominationKept, { what: tickedText('nomination', draft.kinds, language) })];
}

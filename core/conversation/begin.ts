import { fillIn } from '../messages/fill-in.ts';
import type { CounterId } from '../organisation.ts';
import { chatWords } from './chat-words.ts';
import { leaveQuestion, type Conversation, type Question } from './conversation.ts';
import { ratingPage } from './rating-page.ts';
import type { Move } from './step.ts';
import type { ConversationContext } from './turn.ts';

/** What a new question is about; null and left out: not named. */
export type Subject = Partial<Pick<Question, 'counter' | 'procedure' | 'invitation'>>;

/**
 * A new question. The dialogue left behind keeps what it stored, and its open question can still be
 * answered by its own buttons.
 */
export function beginRating(
  current: Conversation | null,
  { counter = null, procedure = null, invitation = null }: Subject,
  context: ConversationContext,
): Conversation {
  return {
    step: 'ask-score',
    language: current?.language ?? context.language,
    submissionId: context.newSubmissionId,
    counter,
    procedure,
    invitation,
    revision: 0,
    questionnaire: context.questionnaires.current.version,
    draft: null,
    papersWish: 0,
    said: [],
    offered: [],
    searched: null,
    earlier: current === null ? [] : leaveQuestion(current),
    codeTries: current?.codeTries ?? 0,
    codeTriesSince: current?.codeTriesSince ?? context.now,
    updatedAt: context.now,
  };
}

/** Greets and asks; what went before is said first. */
export function greet(
  conversation: Conversation,
  context: ConversationContext,
  before: readonly string[] = [],
): Move {
  const words = chatWords(conversation.language);
  const place = placeName(conversation.counter, context);
  const procedure = procedureName(conversation, context);
  const named = [
    ...(place === null ? [] : [fillIn(words.placeNamed, { place })]),
    ...(procedure === null ? [] : [fillIn(words.procedureNamed, { procedure })]),
  ];
  // Whoever shows a code may be handed on to its page; anybody else can ask for one.
  const page = conversation.invitation === null ? null : ratingPage(conversation, context);
  return { conversation, notices: [...before, words.greeting, ...named], page };
}

/** Official name of the procedure that the question is about; null when none is named. */
export function procedureName(
  { procedure }: Pick<Question, 'procedure'>,
  { directory }: ConversationContext,
): string | null {
  return procedure === null ? null : (directory.procedures.get(procedure)?.name ?? null);
}

/** Name of the counter with its unit; null when no place is named. */
function placeName(id: CounterId | null, { directory }: ConversationContext): string | null {
  const counter = id === null ? undefined : directory.counters.get(id);
  if (!counter) return null;
  const unit = directory.units.get(counter.unit)?.name;
  return unit === undefined || counter.name.includes(unit)
    ? counter.name
    : `${counter.name}, ${unit}`;
}

import { fillIn } from '../messages/fill-in.ts';
import type { CounterId } from '../organisation.ts';
import { chatWords } from './chat-words.ts';
import { leaveQuestion, type AskScore, type Conversation } from './conversation.ts';
import type { Move } from './step.ts';
import type { ConversationContext } from './turn.ts';

/**
 * A new question about the counter (null: place not named). The dialogue left behind keeps what it
 * stored, and its open question can still be answered once by its own buttons.
 */
export function beginRating(
  current: Conversation | null,
  counter: CounterId | null,
  context: ConversationContext,
): AskScore {
  return {
    step: 'ask-score',
    language: current?.language ?? context.language,
    submissionId: context.newSubmissionId,
    counter,
    procedure: null,
    earlier: current === null ? [] : leaveQuestion(current),
    updatedAt: context.now,
  };
}

/** Greets and asks; what went before is said first. */
export function greet(
  conversation: AskScore,
  context: ConversationContext,
  before: readonly string[] = [],
): Move {
  const words = chatWords(conversation.language);
  const place = placeName(conversation.counter, context);
  const named = place === null ? [] : [fillIn(words.placeNamed, { place })];
  return { conversation, notices: [...before, words.greeting, ...named] };
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

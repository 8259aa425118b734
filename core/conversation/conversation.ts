import type { Instant } from '../calendar.ts';
import type { Language } from '../language.ts';
import type { CounterId } from '../organisation.ts';
import type { ProcedureCode } from '../procedure.ts';
import type { SubmissionId } from '../rating.ts';

/** One question asked of a citizen: everything its one rating needs besides the answer. */
export interface Question {
  /** Made anew for each question before it is shown; it is in every button. */
  readonly submissionId: SubmissionId;
  /** Counter named by the code the citizen came with; null in a plain chat. */
  readonly counter: CounterId | null;
  readonly procedure: ProcedureCode | null;
}

/** A question whose dialogue was left for another one. Its buttons are still in the chat. */
export interface EarlierQuestion extends Question {
  readonly rated: boolean;
}

interface ConversationBase extends Question {
  readonly language: Language;
  /** Newest first, at most `MAX_EARLIER_QUESTIONS`. */
  readonly earlier: readonly EarlierQuestion[];
  readonly updatedAt: Instant;
}

/** Waits for one of the five answers. */
export interface AskScore extends ConversationBase {
  readonly step: 'ask-score';
}

/** The rating is stored; waits for a comment, or for none. */
export interface AskComment extends ConversationBase {
  readonly step: 'ask-comment';
}

/** Nothing is waited for; the next code or wish begins anew. */
export interface Thanked extends ConversationBase {
  readonly step: 'thanked';
}

/**
 * Where a dialogue stands; exactly one question is open at a time. It never holds what the citizen
 * answered: neither the score nor a text.
 */
export type Conversation = AskScore | AskComment | Thanked;

export const CONVERSATION_STEPS = ['ask-score', 'ask-comment', 'thanked'] as const;

/** Beyond these, an old button is answered as one that is no longer in use. */
export const MAX_EARLIER_QUESTIONS = 4;

/** A dialogue silent for longer than this is forgotten. */
const LONGEST_SILENCE_MS = 72 * 3_600_000;

/** True when the dialogue has been silent for so long that it must be treated as none. */
export function isForgotten(conversation: Conversation, now: Instant): boolean {
  return now - conversation.updatedAt > LONGEST_SILENCE_MS;
}

/** The question of this dialogue as one that is left behind, followed by those left before. */
export function leaveQuestion(conversation: Conversation): readonly EarlierQuestion[] {
  const { submissionId, counter, procedure, earlier, step } = conversation;
  const left = { submissionId, counter, procedure, rated: step !== 'ask-score' };
  return [left, ...earlier].slice(0, MAX_EARLIER_QUESTIONS);
}

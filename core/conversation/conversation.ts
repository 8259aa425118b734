import type { Instant } from '../calendar.ts';
import type { InvitationCode } from '../invitation.ts';
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
  /** Code of the slip the citizen came with; forgotten with the first tap. */
  readonly invitation: InvitationCode | null;
  /** Number of the next sending under this id; 0 while nothing is stored. */
  readonly revision: number;
}

/** A question whose dialogue was left for another one. Its buttons are still in the chat. */
export type EarlierQuestion = Question;

/**
 * Words that the citizen wrote before anything could be stored with them, without personal data. They
 * are kept until the next tap stores or drops them, and in no other case.
 */
export interface Draft {
  /** What should be simplified, one bit a kind; 0: the words are a comment. */
  readonly kinds: number;
  readonly text: string | null;
}

interface ConversationBase extends Question {
  readonly language: Language;
  /** Version of the question sets by which this dialogue began, and by which it ends. */
  readonly questionnaire: number;
  readonly draft: Draft | null;
  /**
   * What the wish asks to be simplified, one bit a kind, while it is still to be asked which paper is
   * meant; 0: nothing is.
   */
  readonly papersWish: number;
  /** What need not be asked any more. */
  readonly said: readonly Said[];
  /** Procedures last offered, for those who type which one they mean. */
  readonly offered: readonly ProcedureCode[];
  /** Plain words, without personal data, for which they were offered; null: nothing to be learnt. */
  readonly searched: string | null;
  /** Newest first, at most `MAX_EARLIER_QUESTIONS`. */
  readonly earlier: readonly EarlierQuestion[];
  /** Typed codes tried of late: they could be guessed. */
  readonly codeTries: number;
  readonly codeTriesSince: Instant;
  readonly updatedAt: Instant;
}

/** Parts of a dialogue that are asked at most once. */
export const SAID = ['procedure', 'reasons', 'criteria', 'comment', 'nomination', 'paper'] as const;
export type Said = (typeof SAID)[number];

export const PLAIN_STEPS = [
  'ask-score',
  'ask-procedure',
  'ask-reasons',
  'ask-comment',
  'ask-nomination',
  'ask-paper',
  'thanked',
] as const;

/** Waits for what its name says; only the first has nothing stored yet. */
export interface PlainConversation extends ConversationBase {
  readonly step: (typeof PLAIN_STEPS)[number];
}

/** Waits for the answer to one criterion of the question set. */
interface AskCriterion extends ConversationBase {
  readonly step: 'ask-criterion';
  /** Id of the criterion. */
  readonly criterion: string;
}

/**
 * Where a dialogue stands; exactly one question is open at a time. It never holds what the citizen
 * answered: neither a score nor, but for a draft, a text; of a wish its kinds, and only until it is known
 * which paper it is about.
 */
export type Conversation = PlainConversation | AskCriterion;

/** Beyond these, an old button is answered as one that is no longer in use. */
export const MAX_EARLIER_QUESTIONS = 4;

/** A dialogue silent for longer than this is forgotten. */
const LONGEST_SILENCE_MS = 72 * 3_600_000;

/** True when the dialogue has been silent for so long that it must be treated as none. */
export function isForgotten(conversation: Conversation, now: Instant): boolean {
  return now - conversation.updatedAt > LONGEST_SILENCE_MS;
}

/** True once a tap of this question is stored. */
export function isRated({ revision }: Question): boolean {
  return revision > 0;
}

/** The question of this dialogue as one that is left behind, followed by those left before. */
export function leaveQuestion(conversation: Conversation): readonly EarlierQuestion[] {
  const { submissionId, counter, procedure, invitation, revision, earlier } = conversation;
  const left = { submissionId, counter, procedure, invitation, revision };
  return [left, ...earlier].slice(0, MAX_EARLIER_QUESTIONS);
}

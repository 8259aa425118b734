import type { Language } from '../language.ts';
import type { ProvinceCode } from '../organisation.ts';
import type { AppendOutcome, RatingAmendment } from '../ports.ts';
import type { Rating, SubmissionId } from '../rating.ts';
import type { SearchChoice } from '../search/search-choice.ts';
import type { LeasedMessage, OutboundDraft } from '../sending/outbound-message.ts';
import type { Lease } from '../sending/outbox.ts';
import type { Conversation } from './conversation.ts';

/** Whoever writes in a chat, as a supporter of wishes: told there what becomes of them. */
export interface Supporter {
  readonly province: ProvinceCode;
  /** As in `Nomination.voice`. */
  readonly voice: string;
  /** The platform's own address; kept sealed while there is something to be told, and no longer. */
  readonly address: string;
  readonly language: Language;
}

/** What one chat update changes, written in one transaction. */
export interface ChatTurnFacts {
  /** Where the dialogue stands afterwards; null forgets it. */
  readonly conversation: Conversation | null;
  readonly ratings: readonly Rating[];
  /** To ratings stored before or by this very update; one without its rating is left out. */
  readonly amendments: readonly RatingAmendment[];
  /** What was chosen after a search, to be learnt from once the turn is written; null: nothing. */
  readonly searchChoice?: Pick<SearchChoice, 'words' | 'procedure'> | null;
  /** Whose suggestions are all taken back, words and voices; null: nobody's. */
  readonly forgottenVoice: { readonly province: ProvinceCode; readonly voice: string } | null;
  /** The rating whose comment's answer the citizen wants to be told of here; left out or null: none. */
  readonly tellAnswerTo?: SubmissionId | null;
  /** What is to be sent because of it. */
  readonly messages: readonly OutboundDraft[];
  /** What the citizen decided about messages on our own account; null leaves it as it is. */
  readonly wish: 'stop' | 'resume' | 'blocked' | null;
  /** Left out by who can't be told anything. */
  readonly supporter?: Supporter;
  /** What holds instead when the invitation that a rating shows can't be used; null: none shows one. */
  readonly ifInvitationLost: (() => ChatTurnFacts) | null;
}

interface AppliedTurn {
  readonly turn: ChatTurnFacts;
  readonly outcomes: readonly AppendOutcome[];
  /** Messages of the turn that the lease's holder may send at once. */
  readonly leased: readonly LeasedMessage[];
}

/** Identifies one chat of one channel without naming the person: a keyed hash. */
export interface ChatKey {
  readonly channel: string;
  readonly chat: string;
}

export interface ConversationMemory {
  /** Null when there is no running dialogue, or it has been silent for too long. */
  find(key: ChatKey): Promise<Conversation | null>;
  /**
   * Applies one update exactly once: claims `eventId`, and in the same transaction writes what
   * `decide` returns for the conversation found, puts its messages into the outbox and erases the
   * update from the inbox. Answers null, without calling `decide`'s effects again, when the event was
   * already applied. Updates of one chat are applied one at a time.
   */
  applyOnce(
    key: ChatKey,
    event: { readonly id: string; readonly lease: Lease | null },
    decide: (conversation: Conversation | null) => ChatTurnFacts,
  ): Promise<AppliedTurn | null>;
}

import type { Instant } from '../calendar.ts';
import type { ChannelId } from '../channel.ts';
import type { Directory } from '../directory.ts';
import type { Language } from '../language.ts';
import type { CounterId, ProvinceCode } from '../organisation.ts';
import type { Rating, SubmissionId } from '../rating.ts';
import type { ButtonPress } from './citizen-input.ts';
import type { Conversation } from './conversation.ts';

/** What a turn depends on besides the conversation and the input. */
export interface ConversationContext {
  readonly now: Instant;
  /** A fresh random id, used if this turn asks a new question. */
  readonly newSubmissionId: SubmissionId;
  readonly directory: Directory;
  readonly channel: ChannelId;
  readonly province: ProvinceCode;
  /** The province's counter that stands for "place not named". */
  readonly defaultCounter: CounterId;
  /** The language the citizen's app is set to; counts until the citizen chooses one. */
  readonly language: Language;
}

export interface ReplyButton {
  readonly label: string;
  readonly press: ButtonPress;
}

/** One message to the citizen. */
export interface Reply {
  /**
   * `instead`: takes the place of the message whose button was pressed, where the channel can do
   * that, and is a message of its own where it can't.
   */
  readonly placement: 'new' | 'instead';
  readonly text: string;
  /** Rows of buttons, in the order in which they are shown. */
  readonly buttons: readonly (readonly ReplyButton[])[];
}

/** A fact that the turn adds. */
export type Effect =
  | { readonly kind: 'rating'; readonly rating: Rating }
  /** Cleaned and redacted free text to a rating stored before. */
  | { readonly kind: 'comment'; readonly submissionId: SubmissionId; readonly text: string };

/** What one input leads to: where the dialogue stands, what is said, what is kept. */
export interface Turn {
  /** Null forgets the dialogue. */
  readonly conversation: Conversation | null;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
}

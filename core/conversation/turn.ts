import type { Instant } from '../calendar.ts';
import type { ChannelId } from '../channel.ts';
import type { Directory } from '../directory.ts';
import type { InvitationCode, OpenInvitation } from '../invitation.ts';
import type { Language } from '../language.ts';
import type { CounterId, ProvinceCode } from '../organisation.ts';
import type { RatingAmendment } from '../ports.ts';
import type { Questionnaires } from '../questionnaire.ts';
import type { ProcedureCode } from '../procedure.ts';
import type { Rating, SubmissionId } from '../rating.ts';
import type { SearchAnswer } from '../search/search-procedures.ts';
import type { SimilarWish, WishInWords } from '../similar-wishes.ts';
import type { SuggestionProgress } from '../suggestion-progress.ts';
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
  readonly questionnaires: Questionnaires;
  readonly search: (text: string) => ConversationSearch;
  /** The code in the input, if it may be one, and what it stands for; `open` null: it is no good. */
  readonly invitation: ShownInvitation | null;
  /** What became of the code by which an official declares this chat; left out when none was sent. */
  readonly staffCode?: 'declared' | 'unknown';
  /** True when this turn is decided again because the invitation turned out to be used up. */
  readonly invitationLost: boolean;
  /** Pseudonym of the citizen, for one voice in nominations. */
  readonly voice: string;
  /** What became of the citizen's suggestions; asked only when the citizen asks, or wants them erased. */
  readonly suggestions: readonly SuggestionProgress[];
  /** Earlier wishes like what is said, of those that are public; left out: none are known. */
  readonly similarWishes?: (said: WishInWords) => readonly SimilarWish[];
  /** Names of the papers that a procedure asks for; left out: nobody knows any. */
  readonly papersOf?: (procedure: ProcedureCode) => readonly string[];
  /** Where the citizens' pages are, without a slash at the end; null or left out: nowhere they can reach. */
  readonly pagesUrl?: string | null;
}

interface ConversationSearch extends SearchAnswer {
  /** Plain words of the query that may be kept until something is chosen; left out or null: none. */
  readonly learnable?: string | null;
}

interface ShownInvitation {
  readonly code: InvitationCode;
  readonly open: OpenInvitation | null;
  /** The chat is that of an official of the dossier's unit; then `open` is null. */
  readonly fromStaff?: boolean;
}

export interface ReplyButton {
  readonly label: string;
  readonly press: ButtonPress;
  /** What means the same when it is typed: for channels without buttons, and for those who type. */
  readonly key?: string;
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
  /** A page of ours where the same can be done, opened inside the chat's app where that can be. */
  readonly page?: ReplyPage;
}

/** A link below a message. */
export interface ReplyPage {
  readonly label: string;
  readonly url: string;
}

/** A fact that the turn adds. */
export type Effect =
  | { readonly kind: 'rating'; readonly rating: Rating }
  /** A later answer under the receipt of a rating stored before. */
  | { readonly kind: 'amendment'; readonly amendment: RatingAmendment }
  /** The citizen wants to be told in this chat when an official answers the comment of that rating. */
  | { readonly kind: 'tell-answer'; readonly submissionId: SubmissionId }
  /** One of the procedures offered after a search was chosen; it says nothing of who searched. */
  | { readonly kind: 'search-choice'; readonly words: string; readonly procedure: ProcedureCode }
  /** The citizen takes back every suggestion made under the pseudonym, however long ago. */
  | { readonly kind: 'voice-forgotten'; readonly voice: string };

/** What one input leads to: where the dialogue stands, what is said, what is kept. */
export interface Turn {
  /** Null forgets the dialogue. */
  readonly conversation: Conversation | null;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
  /** What the citizen decided about messages on our own account; null leaves it as it is. */
  readonly wish: 'stop' | 'resume' | null;
}

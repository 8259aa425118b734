import type { AnswerCounts } from './answer-counts.ts';
import type { RatingPairs } from './rating-pairs.ts';
import type { Instant, LocalDay } from './calendar.ts';
import type { AlertBook } from './alert.ts';
import type { CommentBook } from './comment-book.ts';
import type { ProcedureCatalogue } from './catalogue/procedure-details.ts';
import type { Conversation } from './conversation/conversation.ts';
import type { Directory, DirectoryLists } from './directory.ts';
import type { FleetBook } from './fleet.ts';
import type { DossierLog } from './dossier-log.ts';
import type { InvitationBook } from './invitation.ts';
import type { HoursBook } from './opening/hours-book.ts';
import type { OfferedChoices } from './offered-choice.ts';
import type { Language } from './language.ts';
import type { NominationBoard } from './nomination-board.ts';
import type { CounterId, ProvinceCode, UnitCode } from './organisation.ts';
import type { AuditLog } from './people/audit-log.ts';
import type { PeopleBook } from './people/people-book.ts';
import type {
  PasskeyBook,
  SecondFactorBook,
  SignInSteps,
  SignOnBook,
} from './people/sign-in-means.ts';
import type { ProcedureCode } from './procedure.ts';
import type { Rating, SubmissionId } from './rating.ts';
import type { Role } from './role.ts';
import type { Score } from './score.ts';
import type { ComplianceBook } from './reduction/compliance-book.ts';
import type { DecisionFileBook } from './reduction/decision-file.ts';
import type { ReviewPlanBook } from './reduction/review-plan.ts';
import type { ReductionLedger } from './reduction/reduction-ledger.ts';
import type { SearchChoice, SearchChoiceBook } from './search/search-choice.ts';
import type { SchemeBook } from './scheme-entry.ts';
import type { SettingBook } from './setting.ts';
import type { ChatInbox } from './sending/inbox.ts';
import type { LeasedMessage, OutboundDraft } from './sending/outbound-message.ts';
import type { Lease, Outbox } from './sending/outbox.ts';
import type { SuspicionBook } from './suspicion/suspicion.ts';
import type { StaffChatBook } from './staff-chat.ts';
import type { StaffMailBook } from './staff-mail.ts';
import type { UnknownEventBook, ZaloFeedbackBook } from './zalo-feedback.ts';
import type { ZaloTokenBook } from './zalo-grant.ts';

/**
 * `duplicate`: the same rating is already stored, which is a success. `conflict`: the submission id
 * is taken by a rating with another content; nothing was written. `late`: a revision that was made
 * more than `REVISION_DAYS` after the rating; nothing was written. `invitation-unusable`: the code
 * that it shows is unknown, used, expired or withdrawn, nobody learns which; nothing was written.
 */
export type AppendOutcome = 'stored' | 'duplicate' | 'conflict' | 'late' | 'invitation-unusable';

/** A later answer under a receipt; null where it says nothing, and then the earlier answer stays. */
export interface RatingAmendment extends Pick<
  Rating,
  'submissionId' | 'revision' | 'day' | 'reasons' | 'criteria' | 'comment' | 'nomination'
> {
  readonly score: Score | null;
  readonly procedure: ProcedureCode | null;
}

/** The ways in which ratings are counted apart. */
export const DIMENSIONS = ['all', 'unit', 'counter', 'procedure', 'channel'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export type Grain = 'day' | 'month';

/** How many ratings gave 1, 2, 3, 4 and 5, in this order. */
export type ScoreCounts = readonly [number, number, number, number, number];

/** Ratings of one group; a group without ratings is absent, never zero. */
export interface RatingTally {
  /** Local day or month number; null when the query sums over periods. */
  readonly period: number | null;
  /** The unit, counter, procedure or channel; `` for `all`, and for ratings that name no procedure. */
  readonly member: string;
  readonly backed: boolean;
  readonly scores: ScoreCounts;
}

export interface TallyQuery {
  readonly province: ProvinceCode;
  readonly dimension: Dimension;
  readonly grain: Grain;
  /** First and last day or month number, both included. */
  readonly from: number;
  readonly to: number;
  /** One row a period and member, or one a member summed over the periods. */
  readonly by: 'period' | 'member';
  /** Only the counts of this unit, counter ...; without it those of all. */
  readonly member?: string;
  /**
   * A day to leave out of months; it must lie in one of them. One answer speaks of
   * one moment, so what comes in meanwhile can't show through the difference.
   */
  readonly lessDay?: LocalDay;
}

export interface RatingLog {
  /**
   * Must be idempotent on `submissionId` and must not resolve before the facts, and the counts made
   * from them, survive a power cut. Answers one outcome a rating, in order; a rating repeated inside
   * the call is stored once. A higher revision amends: part by part the highest revision that speaks
   * of it counts, whatever the order of arrival; the same revision again gains parts that were never
   * spoken of. Rejects with a `StoreError` when the outcome is unknown: send again.
   */
  append(ratings: readonly Rating[]): Promise<readonly AppendOutcome[]>;
  /** Reads counts, never ratings: its cost does not grow with their number. */
  tally(query: TallyQuery): Promise<readonly RatingTally[]>;
  /** First and last day with a rating in the province; null when there is none. */
  span(province: ProvinceCode): Promise<{ first: LocalDay; last: LocalDay } | null>;
}

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

export interface DirectoryBook {
  load(): Promise<Directory>;
  /** Adds or renames what the lists hold; takes nothing away. */
  record(lists: DirectoryLists): Promise<void>;
}

/** What a bearer of a token may write. */
export type Writer =
  | {
      readonly kind: 'device';
      readonly id: string;
      readonly counter: CounterId;
      /** Counters at which it stood before: what it still holds for them is theirs. */
      readonly former?: readonly CounterId[];
    }
  /** Software of one unit; of the whole province when none is named. */
  | {
      readonly kind: 'integration';
      readonly id: string;
      readonly province: ProvinceCode;
      readonly unit?: UnitCode;
    }
  /** A chat channel, which has no token: it may write for the counters of its province. */
  | { readonly kind: 'chat'; readonly id: string; readonly province: ProvinceCode };

/** A person who signs in. Their work is public office, so the name is kept; the password is not. */
export interface Official {
  readonly id: string;
  /** What they type to sign in; unique, lower case. */
  readonly signInName: string;
  readonly displayName: string;
  /** PHC string of argon2id. */
  readonly passwordHash: string;
  readonly role: Role;
  /** The unit to which their rights are limited; null: the whole province. */
  readonly unit: UnitCode | null;
  /** The counter at which they work; null: none. */
  readonly counter: CounterId | null;
}

export interface OfficialBook {
  count(): Promise<number>;
  /** Null for a blocked account too. */
  find(signInName: string): Promise<Official | null>;
  /** The same by the account's id. */
  findById(id: string): Promise<Official | null>;
  /** False, and nothing written, when the name is taken. */
  add(official: Official): Promise<boolean>;
  /** False, and nothing written, when any account exists: two first accounts can't be made at once. */
  addFirst(official: Official): Promise<boolean>;
}

/** How an official has shown who they are. */
export type SignInMethod = 'password' | 'password-and-code' | 'passkey' | 'sign-on';

/** A signed-in browser. The token itself is only in its cookie. */
export interface Session {
  readonly tokenHash: string;
  readonly official: Omit<Official, 'passwordHash'>;
  readonly openedAt: Instant;
  readonly seenAt: Instant;
  readonly method: SignInMethod;
  /** Browser and system, e.g. `Firefox, Windows`; `` when unknown. */
  readonly device: string;
  /** The network from which it was opened, coarse; `` when unknown. */
  readonly origin: string;
}

export interface SessionBook {
  open(session: Session): Promise<void>;
  /** Null for the session of a blocked account too. */
  find(tokenHash: string): Promise<Session | null>;
  /** Living sessions of one account, or of all; the one last seen first. */
  list(query: {
    readonly official: string | null;
    readonly openedAfter: Instant;
    readonly seenAfter: Instant;
  }): Promise<readonly Session[]>;
  /** Ends one session of the account, or all but one; answers how many ended. */
  closeOf(
    official: string,
    which: { readonly only: string } | { readonly except: string | null },
  ): Promise<number>;
  /** Notes activity, for the idle limit. */
  touch(tokenHash: string, at: Instant): Promise<void>;
  close(tokenHash: string): Promise<void>;
  /** Forgets sessions opened or last seen before these instants. */
  forgetOlder(limits: {
    readonly openedBefore: Instant;
    readonly seenBefore: Instant;
  }): Promise<void>;
}

/** A device or an integration that may write ratings; its token is known only by its hash. */
export interface Access {
  readonly id: string;
  readonly label: string;
  readonly writer: Writer;
  readonly issuedAt: Instant;
  readonly revokedAt: Instant | null;
  /** Server's clock minus the writer's, as last measured; 0 when it is right. */
  readonly clockOffsetMs: number;
}

export interface AccessBook {
  issue(access: Access, tokenHash: string): Promise<void>;
  /** Null for an unknown or revoked token. */
  find(tokenHash: string): Promise<Access | null>;
  list(): Promise<readonly Access[]>;
  /** False when there is no such access or it was revoked before. */
  revoke(id: string, at: Instant): Promise<boolean>;
  noteClockOffset(id: string, offsetMs: number): Promise<void>;
  /** Renames a device or moves it to another counter; false when none in use has this id. */
  change(id: string, to: { label: string; counter: CounterId }, at: Instant): Promise<boolean>;
  /** False, and nothing kept, when the code is taken or too many devices wait. */
  offerPairing(pairing: Pairing, now: Instant): Promise<boolean>;
  /**
   * Makes the device that shows the code one that may write, once. False, and nothing written, when
   * the code is unknown, used or expired.
   */
  approvePairing(code: string, access: Access): Promise<boolean>;
  /** Whether this token still waits for an official. */
  isPairing(tokenHash: string, now: Instant): Promise<boolean>;
}

/** A device that shows a code until an official types it. */
interface Pairing {
  readonly code: string;
  readonly tokenHash: string;
  readonly expiresAt: Instant;
}

/** Answers given while staff were trained: no count ever holds them. */
export interface TrialLog {
  /** Idempotent on `submissionId`; resolves when they are on disk. */
  append(ratings: readonly Rating[]): Promise<void>;
  /** How many were given at each counter, by its id. */
  countByCounter(): Promise<ReadonlyMap<CounterId, number>>;
}

/** Everything the program keeps. */
export interface Store {
  readonly ratings: RatingLog;
  readonly answerCounts: AnswerCounts;
  readonly ratingPairs: RatingPairs;
  readonly dossiers: DossierLog;
  readonly inbox: ChatInbox;
  readonly outbox: Outbox;
  readonly directory: DirectoryBook;
  readonly procedures: ProcedureCatalogue;
  readonly hours: HoursBook;
  readonly conversations: ConversationMemory;
  readonly officials: OfficialBook;
  readonly sessions: SessionBook;
  readonly people: PeopleBook;
  readonly secondFactors: SecondFactorBook;
  readonly passkeys: PasskeyBook;
  readonly signOns: SignOnBook;
  readonly signInSteps: SignInSteps;
  readonly audit: AuditLog;
  readonly access: AccessBook;
  readonly fleet: FleetBook;
  readonly trials: TrialLog;
  readonly marks: MarkBook;
  readonly settings: SettingBook;
  readonly reductions: ReductionLedger;
  readonly compliance: ComplianceBook;
  readonly reviewPlans: ReviewPlanBook;
  readonly decisionFiles: DecisionFileBook;
  readonly schemes: SchemeBook;
  readonly nominations: NominationBoard;
  readonly comments: CommentBook;
  readonly alerts: AlertBook;
  readonly suspicions: SuspicionBook;
  readonly invitations: InvitationBook;
  readonly zaloTokens: ZaloTokenBook;
  readonly zaloFeedback: ZaloFeedbackBook;
  readonly zaloUnknownEvents: UnknownEventBook;
  readonly offeredChoices: OfferedChoices;
  readonly staffChats: StaffChatBook;
  readonly staffMail: StaffMailBook;
  readonly searchChoices: SearchChoiceBook;
  /** Finishes what is in flight and gives up the store; nothing can be asked of it afterwards. */
  close(): Promise<void>;
}

/** Facts about the installation itself, e.g. whether its ratings are simulated. */
export interface MarkBook {
  find(name: 'simulated' | 'seed-version'): Promise<string | null>;
  record(name: 'simulated' | 'seed-version', value: string): Promise<void>;
}

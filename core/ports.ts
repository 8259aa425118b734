import type { AccessBook } from './access.ts';
import type { AlertBook } from './alert.ts';
import type { AnswerCounts } from './answer-counts.ts';
import type { LocalDay } from './calendar.ts';
import type { ProcedureCatalogue } from './catalogue/procedure-details.ts';
import type { CommentBook } from './comment-book.ts';
import type { ConversationMemory } from './conversation/conversation-memory.ts';
import type { Directory, DirectoryLists } from './directory.ts';
import type { DossierLog } from './dossier-log.ts';
import type { FleetBook } from './fleet.ts';
import type { InvitationBook } from './invitation.ts';
import type { NominationBoard } from './nomination-board.ts';
import type { OfferedChoices } from './offered-choice.ts';
import type { HoursBook } from './opening/hours-book.ts';
import type { CounterId, ProvinceCode } from './organisation.ts';
import type { AuditLog } from './people/audit-log.ts';
import type { OfficialBook, SessionBook } from './people/official.ts';
import type { PeopleBook } from './people/people-book.ts';
import type {
  PasskeyBook,
  SecondFactorBook,
  SignInSteps,
  SignOnBook,
} from './people/sign-in-means.ts';
import type { ProcedureCode } from './procedure.ts';
import type { RatingPairs } from './rating-pairs.ts';
import type { Rating } from './rating.ts';
import type { ComplianceBook } from './reduction/compliance-book.ts';
import type { DecisionFileBook } from './reduction/decision-file.ts';
import type { ReductionLedger } from './reduction/reduction-ledger.ts';
import type { ReviewPlanBook } from './reduction/review-plan.ts';
import type { SchemeBook } from './scheme-entry.ts';
import type { Score } from './score.ts';
import type { SearchChoiceBook } from './search/search-choice.ts';
import type { ChatInbox } from './sending/inbox.ts';
import type { Outbox } from './sending/outbox.ts';
import type { SettingBook } from './setting.ts';
import type { StaffChatBook } from './staff-chat.ts';
import type { StaffMailBook } from './staff-mail.ts';
import type { SuspicionBook } from './suspicion/suspicion.ts';
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

export interface DirectoryBook {
  load(): Promise<Directory>;
  /** Adds or renames what the lists hold; takes nothing away. */
  record(lists: DirectoryLists): Promise<void>;
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

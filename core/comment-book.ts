import type { Brand } from './brand.ts';
import type { Instant, LocalDay, LocalMonth } from './calendar.ts';
import type { ProvinceCode, UnitCode } from './organisation.ts';
import type { ProcedureCode } from './procedure.ts';
import type { Reason } from './reason.ts';
import type { Score } from './score.ts';

/** Names a comment: the stored name of its rating, a hash of the citizen's receipt. */
export type CommentId = Brand<string, 'CommentId'>;

/** A redacted comment with what its rating says now; not yet decided whether it may be shown. */
export interface StoredComment {
  readonly id: CommentId;
  readonly unit: UnitCode;
  /** Null when the rating names none. */
  readonly procedure: ProcedureCode | null;
  readonly score: Score;
  readonly reasons: readonly Reason[];
  readonly text: string;
}

/** How many ratings, with or without words, one unit got for one procedure. */
export interface RatedCell {
  readonly unit: UnitCode;
  readonly procedure: ProcedureCode | null;
  readonly n: number;
}

/** `open` waits for somebody until its day; `answered` and `closed` wait for nobody. */
export const CASE_STATES = ['open', 'answered', 'closed'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/**
 * Whoever asked in a chat to be told of the answer to a comment is forgotten after so many days, at
 * the latest: officials read a comment when its month is over, and have a month or two to answer.
 */
export const COMMENT_FOLLOWED_DAYS = 180;

/** One step of what officials do about a comment. */
export interface CaseStep {
  /** Counted from 1. */
  readonly version: number;
  readonly state: CaseState;
  /** By when something must be done; set while it is open. */
  readonly dueOn: LocalDay | null;
  readonly note: string;
  /** Sign-in name of the official. */
  readonly author: string;
  readonly at: Instant;
}

/** Comments, and what is done about them. */
export interface CommentBook {
  /**
   * Those of ratings given in the month, ordered by their names, which tell nothing of who wrote first;
   * where some are named, only these.
   */
  ofMonth(
    province: ProvinceCode,
    month: LocalMonth,
    named?: readonly CommentId[],
  ): Promise<readonly StoredComment[]>;
  /** From counts, so that the cost does not grow with the ratings of a cell. */
  cells(province: ProvinceCode, month: LocalMonth): Promise<readonly RatedCell[]>;
  /** Every step, oldest first. */
  steps(province: ProvinceCode, id: CommentId): Promise<readonly CaseStep[]>;
  /** The newest step of each comment about which something was done. */
  standings(province: ProvinceCode): Promise<ReadonlyMap<CommentId, CaseStep>>;
  /**
   * False, and nothing written, when somebody else has recorded that version meanwhile. An answer is
   * told on the day after to the writer who asked for it in a chat, once.
   */
  record(province: ProvinceCode, id: CommentId, step: CaseStep): Promise<boolean>;
}

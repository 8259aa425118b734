import type { Brand } from './brand.ts';
import type { LocalDay } from './calendar.ts';
import type { ChannelId } from './channel.ts';
import type { InvitationCode } from './invitation.ts';
import type { CounterId, ProvinceCode, UnitCode } from './organisation.ts';
import type { Nomination } from './nomination.ts';
import type { ProcedureCode } from './procedure.ts';
import type { RatingMark } from './rating-mark.ts';
import type { Reason } from './reason.ts';
import type { Score } from './score.ts';

/**
 * Random UUID made by the citizen's side before the first try. It is the idempotency key and the
 * receipt: the store keeps only its hash.
 */
export type SubmissionId = Brand<string, 'SubmissionId'>;

/**
 * One citizen's answer about one finished procedure, as a fact: it has a day, never a time. The
 * holder of its receipt may say more, or something else, for a while: that is the same rating in a
 * higher revision. Part by part the highest revision that speaks of it counts, so the order in which
 * revisions arrive does not matter.
 */
export interface Rating {
  readonly submissionId: SubmissionId;
  /** 0 for the first tap; counted up by the citizen's side with every later answer. */
  readonly revision: number;
  readonly province: ProvinceCode;
  readonly unit: UnitCode;
  readonly counter: CounterId;
  readonly procedure: ProcedureCode | null;
  readonly channel: ChannelId;
  readonly day: LocalDay;
  readonly score: Score;
  /** Whether a finished dossier's invitation stood behind it. */
  readonly backed: boolean;
  /** Version of the questions asked. */
  readonly questionnaire: number;
  /** How the answers were laid out on screen, e.g. `faces-5-good-left`; a change breaks the series. */
  readonly layout: string | null;
  /** Null: this revision does not speak of reasons; empty: none apply. */
  readonly reasons: readonly Reason[] | null;
  /** Answers to the official criteria asked, by their id; null as with reasons. */
  readonly criteria: Readonly<Record<string, Score>> | null;
  /** Redacted free text; null as with reasons, the empty text takes a comment back. */
  readonly comment: string | null;
  /** Null as with reasons; one without kinds takes a nomination back. */
  readonly nomination: Nomination | null;
  /** What makes it look like play or a slip; only ever added to. */
  readonly marks?: readonly RatingMark[];
  /**
   * The code shown with it. Redeemed where the rating is stored, which then takes counter and
   * procedure from the invitation and is backed; the code itself is never stored.
   */
  readonly invitation?: InvitationCode;
}

/** Days for which the holder of the receipt may add to or change a rating (72 hours). */
export const REVISION_DAYS = 3;

/** The questions in use; raise it when a question or an answer's wording changes. */
export const QUESTIONNAIRE_VERSION = 1;

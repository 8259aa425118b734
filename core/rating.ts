import type { Brand } from './brand.ts';
import type { LocalDay } from './calendar.ts';
import type { ChannelId } from './channel.ts';
import type { CounterId, ProvinceCode, UnitCode } from './organisation.ts';
import type { ProcedureCode } from './procedure.ts';
import type { Reason } from './reason.ts';
import type { Score } from './score.ts';

/**
 * Random UUID made by the citizen's side before the first try. It is the idempotency key and the
 * receipt: the store keeps only its hash.
 */
export type SubmissionId = Brand<string, 'SubmissionId'>;

/** One citizen's answer about one finished procedure, as a fact: it has a day, never a time. */
export interface Rating {
  readonly submissionId: SubmissionId;
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
  readonly reasons: readonly Reason[];
  /** Redacted free text; null when none was given. */
  readonly comment: string | null;
}

/** The questions in use; raise it when a question or an answer's wording changes. */
export const QUESTIONNAIRE_VERSION = 1;

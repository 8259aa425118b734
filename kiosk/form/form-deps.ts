import type { Request } from 'express';
import type { Instant } from '../../core/calendar.ts';
import type { Directory } from '../../core/directory.ts';
import type { Identity } from '../../core/identity.ts';
import type { IntakeErrorCode } from '../../core/errors.ts';
import type { RatingSubmission } from '../../core/intake/rating-submission.ts';
import type { InvitationCode, OpenInvitation } from '../../core/invitation.ts';
import type { ProcedureCode } from '../../core/procedure.ts';
import type { Questionnaires } from '../../core/questionnaire.ts';
import type { WishInWords } from '../../core/similar-wishes.ts';
import type { AnsweredNomination, NamedProcedure } from './render-more.ts';
import type { NamedWish } from './render-similar.ts';

/** The answer of the intake to one rating. */
export interface SubmissionAnswer {
  readonly status: 'stored' | 'duplicate' | 'refused';
  readonly code?: IntakeErrorCode;
  readonly message?: string;
}

/** What the phone form needs of the server. */
export interface PhoneFormDeps {
  /** Counters and procedures as they are now. */
  readonly directory: () => Directory;
  /** Stores one rating of the form; must answer only when it is safe, and may reject. */
  readonly submitRating: (submission: RatingSubmission) => Promise<SubmissionAnswer>;
  readonly now: () => Instant;
  /** What stands at the head of the pages. */
  readonly identity: { current(): Identity };
  /** What is asked, and what was asked of those who are still answering. */
  readonly questionnaires: () => Questionnaires;
  readonly invitations: FormInvitations;
  /** Procedures that these words mean, best first; nothing typed is kept. */
  readonly findProcedures: (words: string) => Promise<readonly NamedProcedure[]>;
  /** What became of earlier suggestions on the procedure, newest first. */
  readonly answeredNominations: (
    procedure: ProcedureCode,
  ) => Promise<readonly AnsweredNomination[]>;
  /**
   * For the address at which the answer to a comment can be read. Whoever sees it, in a log too, can read
   * that answer and no more: it neither changes the rating nor leads to it.
   */
  readonly answerKey: (submissionId: string) => string;
  /** What was answered to the comment; null for one without an answer and for a key nobody made alike. */
  readonly answerTo: (key: string) => Promise<string | null>;
  /** Earlier wishes like what is said, of those that are public; nothing said is kept. */
  readonly similarWishes: (said: WishInWords) => Promise<readonly NamedWish[]>;
  /** Papers of the procedure's dossier, as far as the catalogue knows them. */
  readonly papersOf: (procedure: ProcedureCode) => Promise<readonly string[]>;
  /** Whether the browser is an official's, who may not rate what officials handle. */
  readonly isStaffBrowser: (request: Request) => Promise<boolean>;
}

/** The invitations as the form may see them. */
export interface FormInvitations {
  /**
   * What the code stands for; null for every code that can't be used. `tried-too-often`: this address
   * has typed too many wrong codes of late.
   */
  find(code: InvitationCode, address: string): Promise<OpenInvitation | null | 'tried-too-often'>;
  /** The same for a code in whatever state, so that a receipt sent again finds its rating. */
  findAny(
    code: InvitationCode,
    address: string,
  ): Promise<OpenInvitation | null | 'tried-too-often'>;
  noteOpened(code: InvitationCode): Promise<void>;
}

/** Who wishes nothing yet wishes nothing alike; nobody is kept from wishing because these can't be had. */
export async function findSimilar(
  { similarWishes }: Pick<PhoneFormDeps, 'similarWishes'>,
  said: WishInWords,
): Promise<readonly NamedWish[]> {
  if (said.kinds.length === 0 && said.text.trim() === '') return [];
  return similarWishes(said).catch(() => []);
}

/** A fault of the store is an answer, too: send again. */
export async function submitSafely(
  { submitRating }: PhoneFormDeps,
  submission: RatingSubmission,
): Promise<SubmissionAnswer> {
  try {
    return await submitRating(submission);
  } catch {
    return { status: 'refused', code: 'store-unavailable' };
  }
}

import type { LocalDay } from './calendar.ts';
import type { CounterId } from './organisation.ts';
import type { ProcedureCode } from './procedure.ts';
import type { SubmissionId } from './rating.ts';

/** What the answer to a rating template is about; kept from the sending until it is forgotten. */
export interface TemplateSubject {
  /** Made for this message: the rating that its answer becomes. */
  readonly submissionId: SubmissionId;
  readonly counter: CounterId;
  readonly procedure: ProcedureCode | null;
  /** As printed or sent; makes the rating a backed one. */
  readonly invitationCode: string | null;
}

/** An answer as Zalo reports it, maybe before we know which message it is about. */
export interface TemplateAnswer {
  readonly messageId: string;
  /** Milliseconds since 1970 by Zalo's clock; a citizen may answer again. */
  readonly submittedAt: number;
  readonly stars: number;
  readonly note: string;
  readonly tags: readonly string[];
}

/** An answer together with the message it is about. */
export interface JoinedAnswer extends TemplateAnswer {
  readonly subject: TemplateSubject;
  /** 0 for the first answer taken for the message, then 1, 2 ... */
  readonly revision: number;
}

/**
 * Answers to rating templates. They name the message and no person; message ids are kept as keyed
 * hashes, subjects and answers sealed, both for a limited time.
 */
export interface ZaloFeedbackBook {
  /** Notes what a message that went out is about. */
  noteSent(messageId: string, subject: TemplateSubject, forgetOn: LocalDay): Promise<void>;
  /** Keeps an answer, known message or not; `known` when it was kept before. */
  keep(answer: TemplateAnswer, forgetOn: LocalDay): Promise<'stored' | 'known'>;
  /** The newest answer to each known message that is not settled. */
  joined(most: number): Promise<readonly JoinedAnswer[]>;
  /** Erases what the answer said; `counted` also takes its revision for the message. */
  settle(answer: TemplateAnswer, became: 'counted' | 'refused'): Promise<void>;
  /** Answers that wait for their message to be known. */
  countWaiting(): Promise<number>;
}

/** Events of Zalo that this program does not know, kept for whoever teaches it to. */
export interface UnknownEventBook {
  /** Once an event, whatever how often it is delivered. */
  keep(event: {
    readonly key: string;
    readonly name: string;
    readonly body: string;
  }): Promise<void>;
  /** How many of each name are kept. */
  counts(): Promise<readonly { readonly name: string; readonly count: number }[]>;
}

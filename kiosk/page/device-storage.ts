import type { RatingSubmission } from '../../core/intake/rating-submission.ts';
import type { Enrolment } from './enrolment.ts';
import type { ClockReading } from './tap-clock.ts';
import type { UploadPlan } from './upload-plan.ts';

/** An answer as it comes from the screen: the first tap, or a later revision of the same rating. */
export interface GivenAnswer {
  readonly submissionId: string;
  readonly body: RatingSubmission;
  readonly tappedAt: ClockReading;
}

/** An answer that the server has not yet confirmed. */
export interface WaitingRating extends GivenAnswer {
  /** Counted up on this device with every answer, without gaps: the order of upload. */
  readonly sequence: number;
  /** Uploads that ended without a word about it. */
  readonly tries: number;
}

/** What the kiosk keeps on the device, across tabs, reloads and power cuts. */
export interface DeviceStorage {
  /** Resolves with its number only when the answer is flushed to disk; when it rejects, nothing was kept. */
  add(answer: GivenAnswer): Promise<number>;
  /**
   * At most `count` waiting answers, those with the fewest tries first and of them the oldest; never
   * two of one rating, so that an upload's answer is about one of them.
   */
  listWaiting(count: number): Promise<readonly WaitingRating[]>;
  /** Applies the plan for this batch in one transaction. Losing it to a power cut only means sending again. */
  settle(plan: UploadPlan, batch: readonly WaitingRating[]): Promise<void>;
  count(): Promise<{ readonly waiting: number; readonly refused: number }>;
  findEnrolment(): Promise<Enrolment | null>;
  keepEnrolment(enrolment: Enrolment): Promise<void>;
  /** Number of the last answer; 0 before the first. */
  lastSequence(): Promise<number>;
  /** Goes on counting after this number at least. */
  raiseSequence(sequence: number): Promise<void>;
  /** A small value kept by name; null when there is none. */
  findNote(name: string): Promise<unknown>;
  keepNote(name: string, value: unknown): Promise<void>;
}

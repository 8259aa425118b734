import type { RatingSubmission } from '../../core/intake/rating-submission.ts';
import type { Enrolment } from './enrolment.ts';
import type { ClockReading } from './tap-clock.ts';
import type { UploadPlan } from './upload-plan.ts';

/** A rating that the server has not yet confirmed. */
export interface WaitingRating {
  readonly submissionId: string;
  readonly body: RatingSubmission;
  readonly tappedAt: ClockReading;
  /** Uploads that ended without a word about it. */
  readonly tries: number;
}

/** What the kiosk keeps on the device, across tabs, reloads and power cuts. */
export interface DeviceStorage {
  /** Resolves only when the rating is flushed to disk; when it rejects, nothing was kept. */
  add(rating: WaitingRating): Promise<void>;
  /** At most `count` waiting ratings, those with the fewest tries first. */
  listWaiting(count: number): Promise<readonly WaitingRating[]>;
  /** Applies the plan in one transaction. Losing it to a power cut only means sending again. */
  settle(plan: UploadPlan): Promise<void>;
  count(): Promise<{ readonly waiting: number; readonly refused: number }>;
  findEnrolment(): Promise<Enrolment | null>;
  keepEnrolment(enrolment: Enrolment): Promise<void>;
}

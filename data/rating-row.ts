import { hash } from 'node:crypto';
import type { Rating, SubmissionId } from '../core/rating.ts';
import type { PresentedRating } from './redeem-invitation.ts';
import type { SqlRow } from './sql-engine.ts';

/** A rating with its key in the store. */
export interface RatingRow extends PresentedRating {
  readonly id: string;
}

/** What is read back of a stored rating, to compare it with one that comes again. */
export interface StoredRating extends SqlRow {
  readonly rating_id: string;
  readonly counter_id: string;
  readonly procedure_code: string | null;
  readonly channel: string;
  readonly score: number;
  readonly backed: number;
  readonly day: number;
  readonly revision: number;
}

/** The columns of a `StoredRating`. */
export const STORED_RATING_COLUMNS =
  'rating_id, counter_id, procedure_code, channel, score, backed, day, revision';

/**
 * The stored name of a rating: the first 128 bits of SHA-256 of the citizen's receipt. The receipt
 * finds the rating, never the other way; and ids made in order (UUIDv7) come out in no order.
 */
export function ratingId(submissionId: SubmissionId): string {
  return hash('sha256', submissionId, 'base64url').slice(0, 22);
}

/** The rating as a row, with the invitation that came with it. */
export function rowOf({ rating, invitation }: PresentedRating): RatingRow {
  return { id: ratingId(rating.submissionId), rating, invitation };
}

/** True for a sending of the very same revision; not the day: a clock may have been set right. */
export function isSameTap(row: StoredRating, rating: Rating): boolean {
  return (
    isSamePlace(row, rating) &&
    row.revision === rating.revision &&
    row.score === rating.score &&
    // A backed rating has the procedure of its dossier, whatever its sender named.
    (row.backed === 1 || row.procedure_code === rating.procedure)
  );
}

/** A receipt belongs to one channel and one counter, which a backed rating has from its dossier. */
export function isSamePlace(row: StoredRating, rating: Rating): boolean {
  return row.channel === rating.channel && (row.backed === 1 || row.counter_id === rating.counter);
}

/** True when it carries more than a score: reasons, criteria, words. */
export function hasDetails(rating: Rating): boolean {
  const { reasons, criteria, comment, nomination } = rating;
  return reasons !== null || criteria !== null || comment !== null || nomination !== null;
}

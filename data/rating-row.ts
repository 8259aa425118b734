import { hash } from 'node:crypto';
import type { Rating, SubmissionId } from '../core/rating.ts';
import type { SqlRow } from './sql-engine.ts';

/** A rating with its key in the store, and what two sendings of it must agree on. */
export interface RatingRow {
  readonly id: string;
  readonly content: string;
  readonly rating: Rating;
}

/** What is read back of a stored rating, to compare it with one that comes again. */
export interface StoredRating extends SqlRow {
  readonly rating_id: string;
  readonly counter_id: string;
  readonly procedure_code: string | null;
  readonly channel: string;
  readonly score: number;
}

/**
 * The stored name of a rating: the first 128 bits of SHA-256 of the citizen's receipt. The receipt
 * finds the rating, never the other way; and ids made in order (UUIDv7) come out in no order.
 */
export function ratingId(submissionId: SubmissionId): string {
  return hash('sha256', submissionId, 'base64url').slice(0, 22);
}

export function rowOf(rating: Rating): RatingRow {
  return {
    id: ratingId(rating.submissionId),
    content: content(rating.counter, rating.procedure, rating.channel, rating.score),
    rating,
  };
}

/** The same text for a row as read back from the store. */
export function storedContent(row: StoredRating): string {
  return content(row.counter_id, row.procedure_code, row.channel, row.score);
}

/** Not the day: the clock may have been set right between two sendings of one rating. */
function content(
  counter: string,
  procedure: string | null,
  channel: string,
  score: number,
): string {
  return `${score}|${channel}|${procedure ?? ''}|${counter}`;
}

import { addDays, localDay, type Instant } from '../core/calendar.ts';
import { COMMENT_FOLLOWED_DAYS } from '../core/comment-book.ts';
import type { Language } from '../core/language.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { SubmissionId } from '../core/rating.ts';
import { sealedPlace } from './key-ring.ts';
import type { FollowerParts } from './nomination-followers.ts';
import { ratingId } from './rating-row.ts';
import type { Sealer } from './seal.ts';
import type { SqlRow, SqlTransaction } from './sql-engine.ts';

/** Where the writer of a comment is told of its answer; it is stored sealed, and only that. */
export interface CommentFollower {
  readonly channel: string;
  readonly address: string;
  readonly language: Language;
}

/** A keyed hash of the rating: the database alone joins no address with a comment. */
function followerName(sealer: Sealer, province: ProvinceCode, rating: string): string {
  return sealer.pseudonym(`${province}|${rating}`, 'comment-follower');
}

const followerPlace = (province: string, name: string) =>
  sealedPlace('comment_follower', province, name);

/** Part of the transaction in which the citizen says yes. */
export async function keepCommentFollower(
  transaction: SqlTransaction,
  { ring, sealer }: FollowerParts,
  kept: {
    readonly province: ProvinceCode;
    readonly submissionId: SubmissionId;
    readonly follower: CommentFollower;
    readonly now: Instant;
  },
): Promise<void> {
  const { province, submissionId, follower, now } = kept;
  const name = followerName(sealer, province, ratingId(submissionId));
  await transaction.run(
    `INSERT INTO comment_follower (province_code, follower, sealed, forget_on)
     VALUES ($1, $2, $3, $4)
     ON CONFLICT (province_code, follower) DO UPDATE SET sealed = excluded.sealed,
       forget_on = excluded.forget_on`,
    [
      province,
      name,
      ring.seal(JSON.stringify(follower), followerPlace(province, name)),
      addDays(localDay(now), COMMENT_FOLLOWED_DAYS),
    ],
  );
}

/** Reads where to tell of the answer to a rating's comment, and forgets it; null for nowhere. */
export async function takeCommentFollower(
  transaction: SqlTransaction,
  { ring, sealer }: FollowerParts,
  province: ProvinceCode,
  rating: string,
): Promise<CommentFollower | null> {
  const name = followerName(sealer, province, rating);
  const [row] = await transaction.all<{ sealed: string }>(
    `DELETE FROM comment_follower WHERE province_code = $1 AND follower = $2 RETURNING sealed`,
    [province, name],
  );
  const text = row === undefined ? null : ring.unseal(row.sealed, followerPlace(province, name));
  return text === null ? null : (JSON.parse(text) as CommentFollower);
}

/** Nobody is told of an answer to words that were taken back. */
export async function forgetCommentFollower(
  transaction: SqlTransaction,
  parts: FollowerParts,
  of: { readonly province: ProvinceCode; readonly submissionId: SubmissionId },
): Promise<void> {
  await takeCommentFollower(transaction, parts, of.province, ratingId(of.submissionId));
}

interface FollowerRow extends SqlRow {
  readonly province_code: string;
  readonly follower: string;
  readonly sealed: string;
}

const ROWS_AT_ONCE = 200;

/**
 * Forgets a chat wherever it waits for an answer. Nothing joins its comments, so each address is
 * unsealed and compared.
 */
export async function forgetCommentFollowersOf(
  transaction: SqlTransaction,
  { ring }: FollowerParts,
  { channel, address }: Pick<CommentFollower, 'channel' | 'address'>,
): Promise<void> {
  for (let last: readonly [string, string] = ['', '']; ;) {
    const rows: readonly FollowerRow[] = await transaction.all<FollowerRow>(
      `SELECT province_code, follower, sealed FROM comment_follower
       WHERE (province_code, follower) > ($1, $2)
       ORDER BY province_code, follower LIMIT ${ROWS_AT_ONCE}`,
      last,
    );
    for (const { province_code: province, follower: name, sealed } of rows) {
      const text = ring.unseal(sealed, followerPlace(province, name));
      const known = text === null ? null : (JSON.parse(text) as CommentFollower);
      if (known?.channel !== channel || known.address !== address) continue;
      await transaction.run(
        'DELETE FROM comment_follower WHERE province_code = $1 AND follower = $2',
        [province, name],
      );
    }
    const end = rows.at(-1);
    if (end === undefined) return;
    last = [end.province_code, end.follower];
    await transaction.fairTurn();
  }
}

/** Forgets whoever has waited for too long. */
export async function forgetOldCommentFollowers(
  transaction: SqlTransaction,
  now: Instant,
): Promise<void> {
  await transaction.run('DELETE FROM comment_follower WHERE forget_on < $1', [localDay(now)]);
}

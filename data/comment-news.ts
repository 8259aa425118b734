import { addDays, instant, localDay, startOfDay, type Instant } from '../core/calendar.ts';
import { channelId } from '../core/channel.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { OutboundDraft } from '../core/sending/outbound-message.ts';
import { afterQuietHours } from '../core/sending/quiet-hours.ts';
import { takeCommentFollower, type CommentFollower } from './comment-followers.ts';
import { chatName } from './invitation-sending.ts';
import type { FollowerParts } from './nomination-followers.ts';
import { forUpdate, type SqlEngine, type SqlRow, type SqlTransaction } from './sql-engine.ts';
import { writeDrafts } from './write-drafts.ts';

/** Answers told in one transaction. */
const AT_ONCE = 50;
/** After this nobody is told of it any more. */
const NEWS_LIVES_DAYS = 30;

/**
 * Part of the transaction that records an answer: it is told on the day after, together with the other
 * answers of its day, so that the moment joins no message with a comment. What is said of the comment
 * until then is told in its place.
 */
export async function noteAnswer(
  transaction: SqlTransaction,
  {
    province,
    rating,
    at,
  }: { readonly province: string; readonly rating: string; readonly at: Instant },
): Promise<void> {
  await transaction.run(
    `INSERT INTO comment_news (province_code, rating_id, due_on) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING`,
    [province, rating, addDays(localDay(at), 1)],
  );
}

interface NewsRow extends SqlRow {
  readonly province_code: string;
  readonly rating_id: string;
}

/**
 * Puts the answers whose day has come into the outbox, once each, for those who asked to be told, and
 * forgets where to tell them; true while there may be more.
 */
export function tellAnswers(
  engine: SqlEngine,
  parts: FollowerParts,
  now: Instant,
): Promise<boolean> {
  return engine.transaction(async (transaction) => {
    const rows = await transaction.all<NewsRow>(
      `SELECT province_code, rating_id FROM comment_news WHERE due_on <= $1
       ORDER BY province_code, rating_id LIMIT ${AT_ONCE} ${forUpdate(transaction.dialect)}`,
      [localDay(now)],
    );
    const drafts: OutboundDraft[] = [];
    for (const { province_code: province, rating_id: rating } of rows) {
      await transaction.run(
        'DELETE FROM comment_news WHERE province_code = $1 AND rating_id = $2',
        [province, rating],
      );
      const answer = await newestAnswer(transaction, province, rating);
      // Taken back, or said to be no answer after all: whoever waits goes on waiting.
      if (answer === null) continue;
      const follower = await takeCommentFollower(
        transaction,
        parts,
        province as ProvinceCode,
        rating,
      );
      if (follower === null) continue;
      drafts.push(toDraft(parts, { follower, answer, cause: `${province}|${rating}` }, now));
    }
    await writeDrafts(transaction, parts.ring, drafts, { now, lease: null });
    return rows.length === AT_ONCE;
  });
}

/** What the newest step answers; null when it is not one. */
async function newestAnswer(
  transaction: SqlTransaction,
  province: string,
  rating: string,
): Promise<string | null> {
  const [step] = await transaction.all<{ state: string; note: string }>(
    `SELECT state, note FROM comment_case WHERE province_code = $1 AND rating_id = $2
     ORDER BY version DESC LIMIT 1`,
    [province, rating],
  );
  return step?.state === 'answered' ? step.note : null;
}

function toDraft(
  { sealer }: FollowerParts,
  {
    follower: { channel, address, language },
    answer,
    cause,
  }: { readonly follower: CommentFollower; readonly answer: string; readonly cause: string },
  now: Instant,
): OutboundDraft {
  return {
    channel: channelId(channel),
    chat: chatName(sealer, { channel, address }),
    kind: 'notice',
    address,
    message: {
      replies: [],
      pressed: null,
      template: null,
      matter: { kind: 'answer', answer, language },
    },
    dedupeKey: sealer.pseudonym(cause, 'comment-news'),
    dueAt: afterQuietHours(now, 'notice'),
    expiresAt: instant(startOfDay(addDays(localDay(now), NEWS_LIVES_DAYS))),
  };
}

import { addDays, instant, localDay, startOfDay, type Instant } from '../core/calendar.ts';
import { channelId } from '../core/channel.ts';
import type { Wish, WishStatus } from '../core/nomination-board.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { OutboundDraft } from '../core/sending/outbound-message.ts';
import { afterQuietHours } from '../core/sending/quiet-hours.ts';
import { mergedInto, partsOfWish, wishKey } from '../core/wish-families.ts';
import { chatName } from './invitation-sending.ts';
import { readMerges, readStatuses } from './nomination-decisions.ts';
import {
  forgetFollower,
  readFollowers,
  wishesOf,
  writeFollower,
  type Follower,
  type FollowerParts,
} from './nomination-followers.ts';
import { toWish } from './nomination-voices.ts';
import { forUpdate, type SqlEngine, type SqlRow, type SqlTransaction } from './sql-engine.ts';
import { writeDrafts } from './write-drafts.ts';

/** Supporters who are told in one transaction, so that ratings come in between. */
const VOICES_AT_ONCE = 200;
/** After this an answer stands on the page, and nobody is told of it any more. */
const NEWS_LIVES_DAYS = 30;

interface NewsRow extends SqlRow {
  readonly province_code: string;
  readonly procedure_code: string;
  readonly kind: string;
  readonly version: number;
  readonly after_voice: string;
}

/** An answer that is being told. */
interface News {
  readonly province: ProvinceCode;
  readonly wish: Wish;
  readonly status: WishStatus;
  /** The wish, and those that were taken together with it. */
  readonly members: readonly Wish[];
}

/**
 * Puts messages of one answer into the outbox, for some of its supporters; true while there may be
 * more. Each supporter is told once of a status, however often wishes are merged and parted: where the
 * work has come to is written with the messages, and with each supporter what they were told.
 */
export function spreadNews(
  engine: SqlEngine,
  parts: FollowerParts,
  now: Instant,
  most = VOICES_AT_ONCE,
): Promise<boolean> {
  return engine.transaction(async (transaction) => {
    const [row] = await transaction.all<NewsRow>(
      `SELECT * FROM nomination_news ORDER BY province_code, procedure_code, kind, version
       LIMIT 1 ${forUpdate(transaction.dialect)}`,
    );
    if (row === undefined) return false;
    const province = row.province_code as ProvinceCode;
    const wish = toWish(row);
    const status = (await readStatuses(transaction, province, wish)).find(
      ({ version }) => version === row.version,
    );
    const members = partsOfWish(wish, mergedInto(await readMerges(transaction, province)));
    const voices = await readVoices(transaction, province, { members, row, most });
    if (status !== undefined) {
      const followers = await readFollowers(transaction, parts, province, voices);
      const news = { province, wish, status, members };
      await tell(transaction, parts, { news, followers: [...followers.values()], now });
    }
    await goOn(transaction, row, voices.length < most ? null : voices.at(-1)!);
    return true;
  });
}

/** The next voices of any of the wishes, in the order of the database. */
async function readVoices(
  transaction: SqlTransaction,
  province: ProvinceCode,
  {
    members,
    row,
    most,
  }: { readonly members: readonly Wish[]; readonly row: NewsRow; readonly most: number },
): Promise<readonly string[]> {
  const each = members.map(
    (_, i) => `SELECT voice FROM nomination_voice WHERE province_code = $1 AND voice > $2
      AND procedure_code = $${2 * i + 3} AND kind = $${2 * i + 4}`,
  );
  const rows = await transaction.all<{ voice: string }>(
    `SELECT voice FROM (${each.join(' UNION ')}) AS voices ORDER BY voice LIMIT ${most}`,
    [province, row.after_voice, ...members.flatMap(({ procedure, kind }) => [procedure, kind])],
  );
  return rows.map(({ voice }) => voice);
}

async function goOn(
  transaction: SqlTransaction,
  { province_code, procedure_code, kind, version }: NewsRow,
  after: string | null,
): Promise<void> {
  const where = 'province_code = $1 AND procedure_code = $2 AND kind = $3 AND version = $4';
  const key = [province_code, procedure_code, kind, version];
  await (after === null
    ? transaction.run(`DELETE FROM nomination_news WHERE ${where}`, key)
    : transaction.run(`UPDATE nomination_news SET after_voice = $5 WHERE ${where}`, [
        ...key,
        after,
      ]));
}

async function tell(
  transaction: SqlTransaction,
  parts: FollowerParts,
  spreading: {
    readonly news: News;
    readonly followers: readonly Follower[];
    readonly now: Instant;
  },
): Promise<void> {
  const { news, followers, now } = spreading;
  const { province, status } = news;
  const asked = new Set(news.members.map(wishKey));
  const drafts: OutboundDraft[] = [];
  for (const follower of followers) {
    const all = await wishesOf(transaction, province, follower.voice);
    const wishes = all.filter((wish) => asked.has(wishKey(wish)));
    const marks = wishes.map((wish) => markOf(wish, status));
    if (marks.every((mark) => !follower.told.includes(mark))) {
      drafts.push(toDraft(parts, { follower, wishes }, news, now));
    }
    const told = [...new Set([...follower.told, ...marks])];
    if (all.every((wish) => isAnswered(wish, told))) {
      await forgetFollower(transaction, parts.sealer, { province, voice: follower.voice });
    } else if (told.length > follower.told.length) {
      await writeFollower(transaction, parts, { province, follower: { ...follower, told }, now });
    }
  }
  await writeDrafts(transaction, parts.ring, drafts, { now, lease: null });
}

const markOf = (wish: Wish, { status }: Pick<WishStatus, 'status'>) => `${wishKey(wish)}:${status}`;

/** Of a wish that has come to its end nobody waits to be told any more. */
function isAnswered(wish: Wish, told: readonly string[]): boolean {
  return (['in-effect', 'declined'] as const).some((status) =>
    told.includes(markOf(wish, { status })),
  );
}

function toDraft(
  { sealer }: FollowerParts,
  { follower, wishes }: { readonly follower: Follower; readonly wishes: readonly Wish[] },
  { province, wish: head, status }: News,
  now: Instant,
): OutboundDraft {
  const { voice, channel, address, language } = follower;
  // In the citizen's own words: what they wished, not what it was taken together with.
  const wish = wishes.find((each) => wishKey(each) === wishKey(head)) ?? wishes[0]!;
  const { status: state, version, reason } = status;
  const matter = { kind: 'status', wish, status: state, reason, language } as const;
  const cause = `${province}|${voice}|${wishKey(head)}|${version}`;
  return {
    channel: channelId(channel),
    chat: chatName(sealer, { channel, address }),
    kind: 'notice',
    address,
    message: { replies: [], pressed: null, template: null, matter },
    dedupeKey: sealer.pseudonym(cause, 'nomination-news'),
    dueAt: afterQuietHours(now, 'notice'),
    expiresAt: instant(startOfDay(addDays(localDay(now), NEWS_LIVES_DAYS))),
  };
}

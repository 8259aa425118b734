import { addDays, localDay, type Instant } from '../core/calendar.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import { parseConversation } from '../core/conversation/parse-conversation.ts';
import { channelId } from '../core/channel.ts';
import type {
  ChatKey,
  ChatTurnFacts,
  ConversationMemory,
} from '../core/conversation/conversation-memory.ts';
import { eventName, forgetParked, takeFromInbox } from './chat-inbox.ts';
import {
  forgetCommentFollower,
  forgetCommentFollowersOf,
  forgetOldCommentFollowers,
  keepCommentFollower,
} from './comment-followers.ts';
import { createGroupCommit } from './group-commit.ts';
import type { InvitationKeys } from './invitation-keys.ts';
import type { KeyRing } from './key-ring.ts';
import {
  forgetFollower,
  forgetOldFollowers,
  keepFollower,
  type FollowerParts,
} from './nomination-followers.ts';
import { forgetVoice } from './nomination-voices.ts';
import { closeChat, forgetOldMessages, reopenChat } from './outbox-book.ts';
import { writeRatings } from './rating-log.ts';
import { amendRating } from './rating-revisions.ts';
import type { Sealer } from './seal.ts';
import type { SqlEngine, SqlReader, SqlTransaction } from './sql-engine.ts';
import { writeDrafts } from './write-drafts.ts';

/** A chat's state is kept a little longer than the 72 hours in which it means something. */
const KEEP_CONVERSATION_DAYS = 4;

/** Turns that share a commit; as long as they are worked out, updates that arrive can't be stored. */
const MOST_TURNS = 16;

/** Platforms stop repeating an update long before this. */
const KEEP_EVENT_DAYS = 7;

interface MemoryParts {
  readonly keys: InvitationKeys;
  readonly ring: KeyRing;
  readonly now: () => Instant;
}

type ClaimedTurn = Parameters<ConversationMemory['applyOnce']>;
type AppliedTurn = Awaited<ReturnType<ConversationMemory['applyOnce']>>;

/**
 * Running dialogues. State is sealed and chats are named by keyed hashes, so that the database alone
 * ties no chat to a rating; an event claimed twice is applied once.
 */
export function createConversationMemory(
  engine: SqlEngine,
  parts: MemoryParts,
): ConversationMemory {
  const { keys, ring, now } = parts;
  const states = createStates(keys.sealer, now);

  async function applyOne(
    transaction: SqlTransaction,
    [key, { id, lease }, decide]: ClaimedTurn,
  ): Promise<AppliedTurn> {
    if (!(await claimUpdate(transaction, key, id, parts))) return null;
    await lockChat(transaction, engine.dialect, key);
    const decided = decide(await states.read(transaction, key));
    const { turn, outcomes } = await writeTurnRatings(transaction, decided, keys);
    for (const amendment of turn.amendments) await amendRating(transaction, amendment);
    await states.remember(transaction, key, turn.conversation);
    await obeyWish(transaction, key, { wish: turn.wish, now: now() });
    const followed = { key, turn, now: now() };
    await followTurn(transaction, { ring, sealer: keys.sealer }, followed);
    await followComments(transaction, { ring, sealer: keys.sealer }, followed);
    const options = { now: now(), lease };
    const { leased } = await writeDrafts(transaction, ring, turn.messages, options);
    return { turn, outcomes, leased };
  }

  const applyAll = (turns: readonly ClaimedTurn[]) =>
    engine.transaction(async (transaction) => {
      const applied: AppliedTurn[] = [];
      for (const turn of turns) applied.push(await applyOne(transaction, turn));
      return applied;
    });

  // Chats that write together share one wait for the disk. PostgreSQL commits side by side, and locks
  // chats: several locks in one transaction could stand against another process's.
  const apply =
    engine.dialect === 'sqlite' ? createGroupCommit(applyAll, () => MOST_TURNS) : applyAll;
  return {
    find: (key) => states.read(engine, key),
    applyOnce: async (...turn) => (await apply([turn]))[0]!,
  };
}

/** Dialogues, sealed. */
function createStates(sealer: Sealer, now: () => Instant) {
  const placeOf = (key: ChatKey) => `conversation|${key.channel}|${key.chat}`;
  return {
    async read(from: SqlReader, key: ChatKey): Promise<Conversation | null> {
      const [row] = await from.all<{ state: string }>(
        'SELECT state FROM conversation WHERE channel = $1 AND chat = $2',
        [key.channel, key.chat],
      );
      const state = row === undefined ? null : sealer.unseal(row.state, placeOf(key));
      // What an older version wrote and this one can't read is a dialogue that starts anew.
      return state === null ? null : parseConversation(JSON.parse(state));
    },
    async remember(
      transaction: SqlTransaction,
      key: ChatKey,
      conversation: Conversation | null,
    ): Promise<void> {
      if (conversation === null) {
        const forget = 'DELETE FROM conversation WHERE channel = $1 AND chat = $2';
        await transaction.run(forget, [key.channel, key.chat]);
        return;
      }
      const state = sealer.seal(JSON.stringify(conversation), placeOf(key));
      const forgetOn = addDays(localDay(now()), KEEP_CONVERSATION_DAYS);
      await transaction.run(
        `INSERT INTO conversation (channel, chat, state, forget_on) VALUES ($1, $2, $3, $4)
         ON CONFLICT (channel, chat) DO UPDATE SET state = excluded.state, forget_on = excluded.forget_on`,
        [key.channel, key.chat, state, forgetOn],
      );
    },
  };
}

/** False when the update was applied before; it is out of the inbox either way. */
async function claimUpdate(
  transaction: SqlTransaction,
  key: ChatKey,
  id: string,
  { keys, now }: MemoryParts,
): Promise<boolean> {
  const event = eventName(keys.sealer, key.channel, id);
  await takeFromInbox(transaction, key.channel, event);
  const claimed = await transaction.run(
    'INSERT INTO chat_event (channel, event, forget_on) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [key.channel, event, addDays(localDay(now()), KEEP_EVENT_DAYS)],
  );
  return claimed === 1;
}

/** A tap whose invitation turns out to be used up counts without it: nothing of it was written. */
async function writeTurnRatings(
  transaction: SqlTransaction,
  turn: ChatTurnFacts,
  keys: InvitationKeys,
) {
  const outcomes = await writeRatings(transaction, turn.ratings, keys);
  if (!outcomes.includes('invitation-unusable') || turn.ifInvitationLost === null) {
    return { turn, outcomes };
  }
  const instead = turn.ifInvitationLost();
  return { turn: instead, outcomes: await writeRatings(transaction, instead.ratings, keys) };
}

async function obeyWish(
  transaction: SqlTransaction,
  key: ChatKey,
  { wish, now }: { readonly wish: ChatTurnFacts['wish']; readonly now: Instant },
): Promise<void> {
  const target = { channel: channelId(key.channel), chat: key.chat };
  if (wish === 'blocked' || wish === 'stop') {
    const reason = wish === 'stop' ? 'stopped' : 'blocked';
    await closeChat(transaction, { ...target, reason }, now);
  } else {
    await reopenChat(transaction, target, wish === 'resume');
  }
}

interface FollowedTurn {
  readonly key: ChatKey;
  readonly turn: ChatTurnFacts;
  readonly now: Instant;
}

/** Who has nominated is told of answers in this chat, until they want to hear nothing more. */
async function followTurn(
  transaction: SqlTransaction,
  parts: FollowerParts,
  { key, turn, now }: FollowedTurn,
): Promise<void> {
  const { supporter, wish, ratings, amendments, forgottenVoice } = turn;
  if (forgottenVoice !== null) await forgetVoice(transaction, forgottenVoice);
  if (supporter === undefined) return;
  if (wish === 'stop' || wish === 'blocked' || forgottenVoice !== null) {
    await forgetFollower(transaction, parts.sealer, supporter);
  } else if ([...ratings, ...amendments].some(({ nomination }) => nomination !== null)) {
    await keepFollower(transaction, parts, { ...supporter, channel: key.channel, now });
  }
}

/** Who asked for it is told of the answer to a comment, unless they take it back or want no messages. */
async function followComments(
  transaction: SqlTransaction,
  parts: FollowerParts,
  { key, turn, now }: FollowedTurn,
): Promise<void> {
  const { supporter, wish, amendments, forgottenVoice, tellAnswerTo } = turn;
  if (supporter === undefined) return;
  const { province, address, language } = supporter;
  const { channel } = key;
  for (const { submissionId, comment } of amendments) {
    if (comment === '') await forgetCommentFollower(transaction, parts, { province, submissionId });
  }
  if (wish === 'stop' || forgottenVoice !== null) {
    await forgetCommentFollowersOf(transaction, parts, { channel, address });
  } else if (tellAnswerTo != null) {
    const follower = { channel, address, language };
    const kept = { province, submissionId: tellAnswerTo, follower, now };
    await keepCommentFollower(transaction, parts, kept);
  }
}

/** SQLite writes one transaction at a time anyway; PostgreSQL is told to, for this one chat. */
async function lockChat(
  transaction: SqlTransaction,
  dialect: SqlEngine['dialect'],
  key: ChatKey,
): Promise<void> {
  if (dialect === 'sqlite') return;
  const lock = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';
  await transaction.all(lock, [`${key.channel}|${key.chat}`]);
}

/** Drops chat state, event names and messages whose day has come. */
export async function forgetOldChats(engine: SqlEngine, now: Instant): Promise<void> {
  await engine.transaction(async (transaction) => {
    const today = localDay(now);
    await transaction.run('DELETE FROM conversation WHERE forget_on < $1', [today]);
    await transaction.run('DELETE FROM chat_event WHERE forget_on < $1', [today]);
    await forgetParked(transaction, now);
    await forgetOldMessages(transaction, now);
    await forgetOldFollowers(transaction, now);
    await forgetOldCommentFollowers(transaction, now);
    await transaction.run('DELETE FROM staff_mail_code WHERE expires_at < $1', [now]);
  });
}

import { addDays, instant, localDay, type Instant } from '../core/calendar.ts';
import { channelId, type ChannelId } from '../core/channel.ts';
import {
  MOST_UPDATE_TRIES,
  type ChatInbox,
  type InboxUpdate,
  type WaitingUpdate,
} from '../core/sending/inbox.ts';
import { createGroupCommit } from './group-commit.ts';
import { sealedPlace, type KeyRing } from './key-ring.ts';
import type { Sealer } from './seal.ts';
import type { SqlEngine, SqlRow, SqlTransaction } from './sql-engine.ts';

/** A parked update is looked at within a week, or never. */
const KEEP_PARKED_DAYS = 7;

interface WaitingRow extends SqlRow {
  readonly event: string;
  readonly position: number;
  readonly sealed: string;
  readonly tries: number;
  readonly due_at: number;
  readonly arrived_at: number;
}

interface InboxSettings {
  readonly ring: KeyRing;
  readonly sealer: Sealer;
  readonly now: () => Instant;
}

/** Updates between arrival and turn; updates that arrive together share one commit. */
export function createChatInbox(engine: SqlEngine, settings: InboxSettings): ChatInbox {
  const { ring, sealer, now } = settings;
  const commit = createGroupCommit<InboxUpdate, 'stored' | 'known'>((updates) =>
    engine.transaction((transaction) => storeAll(transaction, updates, settings)),
  );

  return {
    store: async (update) => (await commit([update]))[0]!,
    async next(channel, chat) {
      const [row] = await engine.all<WaitingRow>(NEXT, [channel, chat]);
      if (row === undefined) return null;
      await ring.prepare([row.sealed]);
      return toWaiting(row, { channel, chat }, ring);
    },
    async dueChats(channel, at, most) {
      const rows = await engine.all<{ chat: string }>(DUE_CHATS, [channel, at, most]);
      return rows.map(({ chat }) => chat);
    },
    drop: ({ channel, eventId }) =>
      engine.transaction(async (transaction) => {
        const event = eventName(sealer, channel, eventId);
        await takeFromInbox(transaction, channel, event);
        const forgetOn = addDays(localDay(now()), KEEP_PARKED_DAYS);
        await transaction.run(
          'INSERT INTO chat_event (channel, event, forget_on) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
          [channel, event, forgetOn],
        );
      }),
    noteFailure: (update, { problem, dueAt }) =>
      engine.transaction(async (transaction) => {
        const tries = update.tries + 1;
        const state = tries >= MOST_UPDATE_TRIES ? 'parked' : 'waiting';
        await transaction.run(
          `UPDATE chat_inbox SET state = $3, tries = $4, due_at = $5, problem = $6
           WHERE channel = $1 AND event = $2 AND state = 'waiting'`,
          [
            update.channel,
            eventName(sealer, update.channel, update.eventId),
            state,
            tries,
            dueAt,
            problem,
          ],
        );
        return state;
      }),
    ...inboxOversight(engine),
  };
}

const INSERT = `INSERT INTO chat_inbox
  (channel, event, chat, position, sealed, state, tries, due_at, arrived_at, problem)
  SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS TEXT), CAST($4 AS BIGINT), CAST($5 AS TEXT),
         'waiting', 0, CAST($6 AS BIGINT), CAST($6 AS BIGINT), NULL
  WHERE NOT EXISTS (SELECT 1 FROM chat_event WHERE channel = $1 AND event = $2)
  ON CONFLICT DO NOTHING`;
const NEXT = `SELECT event, position, sealed, tries, due_at, arrived_at FROM chat_inbox
  WHERE channel = $1 AND chat = $2 AND state = 'waiting' ORDER BY position, event LIMIT 1`;
const DUE_CHATS = `SELECT chat FROM chat_inbox WHERE channel = $1 AND state = 'waiting'
  AND due_at <= $2 GROUP BY chat ORDER BY min(due_at), chat LIMIT $3`;

async function storeAll(
  transaction: SqlTransaction,
  updates: readonly InboxUpdate[],
  { ring, sealer, now }: InboxSettings,
): Promise<readonly ('stored' | 'known')[]> {
  const outcomes: ('stored' | 'known')[] = [];
  for (const { channel, chat, eventId, position, payload } of updates) {
    const event = eventName(sealer, channel, eventId);
    const content = JSON.stringify([eventId, payload]);
    const sealed = ring.seal(content, sealedPlace('chat_inbox', channel, event));
    const values = [channel, event, chat, position, sealed, now()];
    outcomes.push((await transaction.run(INSERT, values)) === 1 ? 'stored' : 'known');
  }
  return outcomes;
}

type Oversight = Pick<ChatInbox, 'standings' | 'parked' | 'unpark' | 'discard'>;

/** What an official sees and decides of the inbox. */
function inboxOversight(engine: SqlEngine): Oversight {
  return {
    async standings() {
      const rows = await engine.all<{
        channel: string;
        waiting: number;
        parked: number;
        oldest: number | null;
      }>(`SELECT channel, sum(CASE WHEN state = 'waiting' THEN 1 ELSE 0 END) AS waiting,
            sum(CASE WHEN state = 'parked' THEN 1 ELSE 0 END) AS parked,
            min(CASE WHEN state = 'waiting' THEN arrived_at END) AS oldest
          FROM chat_inbox GROUP BY channel ORDER BY channel`);
      return rows.map(({ channel, waiting, parked, oldest }) => ({
        channel: channelId(channel),
        waiting,
        parked,
        oldestAt: oldest === null ? null : instant(oldest),
      }));
    },
    async parked(most) {
      const rows = await engine.all<{
        channel: string;
        event: string;
        problem: string | null;
        tries: number;
        arrived_at: number;
      }>(
        `SELECT channel, event, problem, tries, arrived_at FROM chat_inbox WHERE state = 'parked'
         ORDER BY arrived_at DESC, event LIMIT $1`,
        [most],
      );
      return rows.map((row) => ({
        channel: channelId(row.channel),
        event: row.event,
        problem: row.problem ?? '',
        tries: row.tries,
        arrivedAt: instant(row.arrived_at),
      }));
    },
    unpark: (channel, event, at) =>
      engine.transaction(async (transaction) => {
        const sql = `UPDATE chat_inbox SET state = 'waiting', tries = 0, due_at = $3
          WHERE channel = $1 AND event = $2 AND state = 'parked'`;
        return (await transaction.run(sql, [channel, event, at])) === 1;
      }),
    discard: (channel, event) =>
      engine.transaction(async (transaction) => {
        const sql = `DELETE FROM chat_inbox WHERE channel = $1 AND event = $2 AND state = 'parked'`;
        return (await transaction.run(sql, [channel, event])) === 1;
      }),
  };
}

/** The name under which an update is known: it tells nothing to whoever holds the database. */
export function eventName(sealer: Sealer, channel: string, eventId: string): string {
  return sealer.pseudonym(`${channel}|${eventId}`, 'chat-event');
}

/** Erases an update's payload and chat; part of the transaction that writes what it meant. */
export async function takeFromInbox(
  transaction: SqlTransaction,
  channel: string,
  event: string,
): Promise<void> {
  await transaction.run('DELETE FROM chat_inbox WHERE channel = $1 AND event = $2', [
    channel,
    event,
  ]);
}

/** Drops parked updates that nobody has asked for within a week. */
export async function forgetParked(transaction: SqlTransaction, now: Instant): Promise<void> {
  const before = now - KEEP_PARKED_DAYS * 86_400_000;
  await transaction.run(`DELETE FROM chat_inbox WHERE state = 'parked' AND arrived_at < $1`, [
    before,
  ]);
}

/** An update that no key opens any more stands for one whose payload is empty: it will be parked. */
function toWaiting(
  row: WaitingRow,
  { channel, chat }: { readonly channel: ChannelId; readonly chat: string },
  ring: KeyRing,
): WaitingUpdate {
  const content = ring.unseal(row.sealed, sealedPlace('chat_inbox', channel, row.event));
  const [eventId = '', payload = ''] = JSON.parse(content ?? '[]') as readonly string[];
  return {
    channel,
    chat,
    eventId,
    payload,
    position: row.position,
    tries: row.tries,
    dueAt: instant(row.due_at),
    arrivedAt: instant(row.arrived_at),
  };
}

import { addDays, instant, localDay, type Instant } from '../core/calendar.ts';
import type { ChannelId } from '../core/channel.ts';
import { isQuiet } from '../core/sending/quiet-hours.ts';
import type { Lease, LeaseRequest, Outbox } from '../core/sending/outbox.ts';
import type {
  LeasedMessage,
  MessageId,
  MessageKind,
  OutboundMessage,
} from '../core/sending/outbound-message.ts';
import type { AfterTry } from '../core/sending/send-outcome.ts';
import { createGroupCommit } from './group-commit.ts';
import type { InvitationKeys } from './invitation-keys.ts';
import { noteInvitationSent } from './invitation-reminders.ts';
import { moveMessage } from './invitation-sending.ts';
import { sealedPlace, type KeyRing } from './key-ring.ts';
import { outboxOversight, readSending } from './outbox-oversight.ts';
import { forUpdate, placeholders, type SqlEngine, type SqlRow } from './sql-engine.ts';
import type { SqlTransaction } from './sql-engine.ts';
import { writeDrafts } from './write-drafts.ts';

/** A second draft with the key of a sent message is refused for this long. */
const KEEP_SENT_DAYS = 7;

interface SettledMessage {
  readonly id: MessageId;
  readonly after: AfterTry;
}

interface OutboxRow extends SqlRow {
  readonly message_id: string;
  readonly chat: string;
  readonly kind: string;
  readonly dedupe_key: string | null;
  readonly sealed: string;
  readonly tries: number;
  readonly due_at: number;
  readonly made_at: number;
  readonly expires_at: number;
}

/** Messages on their way; see `Outbox` for what it promises. */
export function createOutbox(
  engine: SqlEngine,
  { keys, ring, now }: { keys: InvitationKeys; ring: KeyRing; now: () => Instant },
): Outbox {
  // Messages that were sent close together are marked together: one wait for the disk.
  const settle = createGroupCommit<SettledMessage, null>((settled) =>
    engine.transaction(async (transaction) => {
      const parts = { ring, keys, now: now() };
      for (const { id, after } of settled) await settleOne(transaction, id, after, parts);
      return settled.map(() => null);
    }),
  );
  return {
    add: (drafts) =>
      engine.transaction(async (transaction) => {
        const written = await writeDrafts(transaction, ring, drafts, { now: now(), lease: null });
        return written.taken;
      }),
    async lease(channel, request) {
      const rows = await engine.transaction((transaction) =>
        leaseRows(transaction, engine.dialect, channel, request),
      );
      await ring.prepare(rows.map(({ sealed }) => sealed));
      return rows.flatMap((row) => toLeased(row, channel, request.lease, ring));
    },
    renew: (id, { holder, until }) =>
      engine.transaction(async (transaction) => {
        const sql = `UPDATE outbox SET leased_until = $3
          WHERE message_id = $1 AND lease_holder = $2 AND state = 'waiting'`;
        return (await transaction.run(sql, [id, holder, until])) === 1;
      }),
    async settle(settled) {
      await settle(settled);
    },
    closeChat: (channel, chat, reason) =>
      engine.transaction((transaction) => closeChat(transaction, { channel, chat, reason }, now())),
    ...outboxOversight(engine),
  };
}

/**
 * The rate is kept by the database, so that it holds for all processes together: each lease takes
 * its places in one row of time slots.
 */
async function leaseRows(
  transaction: SqlTransaction,
  dialect: SqlEngine['dialect'],
  channel: ChannelId,
  request: LeaseRequest,
): Promise<readonly OutboxRow[]> {
  const { lease, now, perSecond } = request;
  await transaction.run(
    `INSERT INTO channel_sending (channel, failures, paused_until, slot_at, problem)
     VALUES ($1, 0, NULL, 0, NULL) ON CONFLICT DO NOTHING`,
    [channel],
  );
  const sending = await readSending(transaction, channel, forUpdate(dialect));
  if (sending.pausedUntil !== null && sending.pausedUntil > now) return [];
  const stepMs = 1000 / perSecond;
  const from = Math.max(sending.slotAt, now - 1000);
  // After trouble one message goes ahead and shows whether the platform is back.
  const most = sending.failures > 0 && sending.pausedUntil !== null ? 1 : request.most;
  const free = Math.min(most, Math.floor((now - from) / stepMs));
  if (free < 1) return [];
  const rows = await transaction.all<OutboxRow>(dueMessages(dialect, isQuiet(now)), [
    channel,
    now,
    free,
  ]);
  if (rows.length === 0) return rows;
  await transaction.run(
    `UPDATE outbox SET lease_holder = $1, leased_until = $2
     WHERE message_id IN (${placeholders(rows.length, 3)})`,
    [lease.holder, lease.until, ...rows.map(({ message_id }) => message_id)],
  );
  await transaction.run('UPDATE channel_sending SET slot_at = $2 WHERE channel = $1', [
    channel,
    Math.ceil(from + rows.length * stepMs),
  ]);
  return rows;
}

/** A chat's answers keep their order, and so do the other messages to it; neither waits for the other. */
function dueMessages(dialect: SqlEngine['dialect'], answersOnly: boolean): string {
  return `SELECT o.message_id, o.chat, o.kind, o.dedupe_key, o.sealed, o.tries, o.due_at, o.made_at,
      o.expires_at
    FROM outbox AS o
    WHERE o.channel = $1 AND o.state = 'waiting' AND o.due_at <= $2 AND o.leased_until <= $2
      AND o.expires_at > $2 ${answersOnly ? `AND o.kind = 'reply'` : ''}
      AND NOT EXISTS (
        SELECT 1 FROM outbox AS earlier
        WHERE earlier.channel = o.channel AND earlier.chat = o.chat AND earlier.state = 'waiting'
          AND earlier.position < o.position AND (earlier.kind = 'reply') = (o.kind = 'reply'))
    ORDER BY o.due_at, o.message_id LIMIT $3
    ${dialect === 'postgres' ? 'FOR UPDATE OF o SKIP LOCKED' : ''}`;
}

async function settleOne(
  transaction: SqlTransaction,
  id: MessageId,
  after: AfterTry,
  { ring, keys, now }: { ring: KeyRing; keys: InvitationKeys; now: Instant },
): Promise<void> {
  if (after.state === 'moved') {
    const { sealer } = keys;
    return moveMessage(transaction, { ring, sealer }, { id, ...after });
  }
  if (after.state === 'unwanted') {
    await transaction.run(`DELETE FROM outbox WHERE message_id = $1 AND state = 'waiting'`, [id]);
    return;
  }
  if (after.state === 'waiting') {
    await transaction.run(
      `UPDATE outbox SET due_at = $2, tries = $3, problem = $4, leased_until = 0
       WHERE message_id = $1 AND state = 'waiting'`,
      [id, after.dueAt, after.tries, after.problem],
    );
    return;
  }
  if (after.state === 'sent') {
    await transaction.run(`DELETE FROM outbox WHERE message_id = $1 AND kind = 'reply'`, [id]);
  }
  const [reference, problem] =
    after.state === 'sent' ? [after.reference, null] : [null, after.problem];
  const forgetOn = addDays(localDay(now), KEEP_SENT_DAYS);
  const marked = await transaction.run(
    `UPDATE outbox SET state = $2, sealed = '', chat = '', reference = $3, problem = $4,
       forget_on = $5 WHERE message_id = $1 AND state = 'waiting'`,
    [id, after.state, reference, problem, forgetOn],
  );
  if (marked === 1 && after.state === 'sent' && after.invited !== undefined) {
    await noteInvitationSent(transaction, { ring, keys }, { ...after.invited, now });
  }
}

interface ClosedChat {
  readonly channel: ChannelId;
  readonly chat: string;
  readonly reason: 'blocked' | 'stopped';
}

/** Part of a transaction; see `Outbox.closeChat`. */
export async function closeChat(
  transaction: SqlTransaction,
  { channel, chat, reason }: ClosedChat,
  now: Instant,
): Promise<void> {
  // The same chat may hold both reasons one after the other; who asked us to stop must ask us back.
  await transaction.run(
    `INSERT INTO closed_chat (channel, chat, reason, closed_on) VALUES ($1, $2, $3, $4)
     ON CONFLICT (channel, chat) DO UPDATE SET reason =
       CASE WHEN closed_chat.reason = 'stopped' THEN 'stopped' ELSE excluded.reason END`,
    [channel, chat, reason, localDay(now)],
  );
  const kept = reason === 'stopped' ? `AND kind <> 'reply'` : '';
  await transaction.run(
    `DELETE FROM outbox WHERE channel = $1 AND chat = $2 AND state = 'waiting' ${kept}`,
    [channel, chat],
  );
}

/** The citizen is back: what a block had closed is open; what they stopped opens only by their word. */
export async function reopenChat(
  transaction: SqlTransaction,
  { channel, chat }: Omit<ClosedChat, 'reason'>,
  byTheirWord: boolean,
): Promise<void> {
  await transaction.run(
    `DELETE FROM closed_chat WHERE channel = $1 AND chat = $2
     ${byTheirWord ? '' : `AND reason = 'blocked'`}`,
    [channel, chat],
  );
}

/** Erases what is past its time, and forgets what was sent or given up long ago. */
export async function forgetOldMessages(transaction: SqlTransaction, now: Instant): Promise<void> {
  const today = localDay(now);
  await transaction.run(
    `UPDATE outbox SET state = 'dead', sealed = '', chat = '', problem = 'expired', forget_on = $2
     WHERE state = 'waiting' AND expires_at <= $1 AND leased_until <= $1`,
    [now, addDays(today, KEEP_SENT_DAYS)],
  );
  await transaction.run(`DELETE FROM outbox WHERE state <> 'waiting' AND forget_on < $1`, [today]);
}

function toLeased(
  row: OutboxRow,
  channel: ChannelId,
  lease: Lease,
  ring: KeyRing,
): readonly LeasedMessage[] {
  const content = ring.unseal(row.sealed, sealedPlace('outbox', row.message_id));
  // What no key opens stays leased until it expires, and shows as dead then.
  if (content === null) return [];
  const [address, message] = JSON.parse(content) as [string, OutboundMessage];
  return [
    {
      id: row.message_id as MessageId,
      channel,
      chat: row.chat,
      kind: row.kind as MessageKind,
      address,
      message,
      dedupeKey: row.dedupe_key,
      tries: row.tries,
      dueAt: instant(row.due_at),
      madeAt: instant(row.made_at),
      expiresAt: instant(row.expires_at),
      leasedUntil: lease.until,
    },
  ];
}

/** Gives back what earlier processes had leased; for a store that has only one writer at a time. */
export async function releaseLeases(engine: SqlEngine): Promise<void> {
  await engine.transaction(async (transaction) => {
    await transaction.run(
      `UPDATE outbox SET leased_until = 0 WHERE state = 'waiting' AND leased_until > 0`,
    );
  });
}

import { randomUUID } from 'node:crypto';
import { localDay, type Instant } from '../core/calendar.ts';
import type { Lease } from '../core/sending/outbox.ts';
import type { LeasedMessage, MessageId, OutboundDraft } from '../core/sending/outbound-message.ts';
import { sealedPlace, type KeyRing } from './key-ring.ts';
import type { SqlTransaction } from './sql-engine.ts';

export interface WrittenDrafts {
  /** How many were new and are wanted. */
  readonly taken: number;
  /** Those that the lease's holder may send at once: due, and nothing before them in their chat. */
  readonly leased: readonly LeasedMessage[];
}

/**
 * Puts drafts into the outbox, as part of the transaction that writes their cause. What its chat does
 * not want, or is known by its key, is not taken.
 */
export async function writeDrafts(
  transaction: SqlTransaction,
  ring: KeyRing,
  drafts: readonly OutboundDraft[],
  { now, lease }: { readonly now: Instant; readonly lease: Lease | null },
): Promise<WrittenDrafts> {
  const leased: LeasedMessage[] = [];
  let taken = 0;
  for (const draft of drafts) {
    if (draft.kind !== 'reply' && (await isUnwanted(transaction, draft))) continue;
    const position = await nextPosition(transaction, draft);
    const own = lease !== null && draft.dueAt <= now && position === 1 ? lease : null;
    const id = randomUUID() as MessageId;
    const content = JSON.stringify([draft.address, draft.message]);
    const added = await transaction.run(INSERT, [
      id,
      draft.channel,
      draft.chat,
      position,
      draft.kind,
      draft.dedupeKey,
      ring.seal(content, sealedPlace('outbox', id)),
      draft.dueAt,
      now,
      draft.expiresAt,
      own?.holder ?? '',
      own?.until ?? 0,
      localDay(draft.expiresAt),
    ]);
    if (added === 0) continue;
    taken += 1;
    if (own !== null) {
      leased.push({ ...draft, id, tries: 0, madeAt: now, leasedUntil: own.until });
    }
  }
  return { taken, leased };
}

const INSERT = `INSERT INTO outbox (message_id, channel, chat, position, kind, dedupe_key, sealed, state,
    tries, due_at, made_at, expires_at, lease_holder, leased_until, reference, problem, forget_on)
  VALUES ($1, $2, $3, $4, $5, $6, $7, 'waiting', 0, $8, $9, $10, $11, $12, NULL, NULL, $13)
  ON CONFLICT DO NOTHING`;

async function isUnwanted(
  transaction: SqlTransaction,
  { channel, chat }: OutboundDraft,
): Promise<boolean> {
  const rows = await transaction.all(
    'SELECT 1 AS closed FROM closed_chat WHERE channel = $1 AND chat = $2',
    [channel, chat],
  );
  return rows.length > 0;
}

/** 1 when nothing waits for the chat: positions order a chat's waiting messages, nothing else. */
async function nextPosition(
  transaction: SqlTransaction,
  { channel, chat }: OutboundDraft,
): Promise<number> {
  const [row] = await transaction.all<{ last: number | null }>(
    `SELECT max(position) AS last FROM outbox WHERE channel = $1 AND chat = $2 AND state = 'waiting'`,
    [channel, chat],
  );
  return (row?.last ?? 0) + 1;
}

import type { Instant } from '../core/calendar.ts';
import { channelId } from '../core/channel.ts';
import type { DossierContact } from '../core/dossier-log.ts';
import type { DossierKey } from '../core/dossier.ts';
import type { InvitationContact, MadeInvitation } from '../core/invitation.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import {
  endOfInvitation,
  waysToInvite,
  type InvitationReach,
} from '../core/sending/invitation-policy.ts';
import { afterQuietHours } from '../core/sending/quiet-hours.ts';
import type { OutboundDraft, OutboundMessage } from '../core/sending/outbound-message.ts';
import { sealedPlace, type KeyRing } from './key-ring.ts';
import type { Sealer } from './seal.ts';
import type { SqlTransaction } from './sql-engine.ts';
import { writeDrafts } from './write-drafts.ts';

/** Where the citizen of a dossier can be invited. */
export interface ContactOfDossier {
  readonly key: DossierKey;
  readonly contacts: readonly DossierContact[];
}

/** What is to be sent about the dossiers of one province, in the transaction that records them. */
export interface InvitationSending {
  /**
   * Puts the invitations just made into the outbox, and turns those that still wait to the address
   * that is now right. Of an address through which nobody can be invited nothing is kept.
   */
  invite(
    transaction: SqlTransaction,
    province: ProvinceCode,
    news: {
      readonly contacts: readonly ContactOfDossier[];
      readonly made: readonly MadeInvitation[];
    },
  ): Promise<void>;
  /** Takes back, with its address, what waits for these dossiers. */
  erase(
    transaction: SqlTransaction,
    province: ProvinceCode,
    keys: readonly DossierKey[],
  ): Promise<void>;
}

export interface SendingParts {
  readonly ring: KeyRing;
  readonly sealer: Sealer;
  readonly reach: InvitationReach;
  readonly now: () => Instant;
}

/** The name under which a chat stands wherever something is noted of it: a keyed hash. */
export function chatName(sealer: Sealer, { channel, address }: InvitationContact): string {
  return sealer.pseudonym(address, `${channel}-chat`);
}

/** Another keyed hash of the dossier: the outbox alone ties no chat to a dossier. */
export function invitationName(sealer: Sealer, province: ProvinceCode, key: string): string {
  return sealer.pseudonym(`${province}|${key}`, 'invitation-sending');
}

/** Invitations on their way into the outbox. */
export function createInvitationSending(parts: SendingParts): InvitationSending {
  const { ring, sealer, reach, now } = parts;
  const nameOf = (province: ProvinceCode, key: string) => invitationName(sealer, province, key);

  return {
    async invite(transaction, province, { contacts, made }) {
      const last = new Map(contacts.map((each) => [each.key as string, each.contacts]));
      const fresh = made.flatMap((invitation) => {
        const known = last.get(invitation.dossierKey);
        last.delete(invitation.dossierKey);
        if (known === undefined) return [];
        const name = nameOf(province, invitation.dossierKey);
        return toDraft({ ...invitation, contacts: known, name }, parts) ?? [];
      });
      await writeDrafts(transaction, ring, fresh, { now: now(), lease: null });
      for (const [key, known] of last) {
        await redirect(transaction, parts, { name: nameOf(province, key), contacts: known });
      }
    },
    async erase(transaction, province, keys) {
      for (const key of keys) {
        const sql = `DELETE FROM outbox WHERE dedupe_key = $1 AND state = 'waiting'`;
        await transaction.run(sql, [nameOf(province, key)]);
      }
    },
  };

  /** What has gone out already can't be turned; what waits goes to the new address alone. */
  async function redirect(
    transaction: SqlTransaction,
    { ring: keys }: SendingParts,
    { name, contacts }: { readonly name: string; readonly contacts: readonly DossierContact[] },
  ): Promise<void> {
    const [row] = await transaction.all<{ message_id: string; sealed: string }>(
      `SELECT message_id, sealed FROM outbox WHERE dedupe_key = $1 AND state = 'waiting'
       AND leased_until <= $2`,
      [name, now()],
    );
    const content = keys.unseal(row?.sealed ?? '', sealedPlace('outbox', row?.message_id ?? ''));
    if (content === null) return;
    const [, { matter, ...message }] = JSON.parse(content) as [string, OutboundMessage];
    const [to, ...otherwise] = waysToInvite(contacts, reach);
    if (matter?.kind !== 'invitation' || to === undefined) {
      await transaction.run('DELETE FROM outbox WHERE message_id = $1', [row!.message_id]);
      return;
    }
    await moveMessage(transaction, parts, {
      id: row!.message_id,
      to,
      message: { ...message, matter: { ...matter, otherwise } },
      dueAt: afterQuietHours(now(), 'invitation'),
      problem: null,
    });
  }
}

function toDraft(
  {
    code,
    rateUntil,
    contacts,
    name,
  }: Pick<MadeInvitation, 'code' | 'rateUntil'> & {
    readonly contacts: readonly DossierContact[];
    readonly name: string;
  },
  { sealer, reach, now }: SendingParts,
): OutboundDraft | null {
  const [to, ...otherwise] = waysToInvite(contacts, reach);
  if (to === undefined) return null;
  return {
    channel: channelId(to.channel),
    chat: chatName(sealer, to),
    kind: 'invitation',
    address: to.address,
    message: invitingMessage({ kind: 'invitation', code, otherwise }),
    dedupeKey: name,
    dueAt: afterQuietHours(now(), 'invitation'),
    expiresAt: endOfInvitation(rateUntil),
  };
}

/** Its words are made when it goes out. */
export function invitingMessage(matter: NonNullable<OutboundMessage['matter']>): OutboundMessage {
  return { replies: [], pressed: null, template: null, matter };
}

/** Has a waiting message wait anew for another address of the citizen: see `AfterTry`. */
export async function moveMessage(
  transaction: SqlTransaction,
  { ring, sealer }: Pick<SendingParts, 'ring' | 'sealer'>,
  move: {
    readonly id: string;
    readonly to: InvitationContact;
    readonly message: OutboundMessage;
    readonly dueAt: Instant;
    readonly problem: string | null;
  },
): Promise<void> {
  const { id, to, message, dueAt, problem } = move;
  const chat = chatName(sealer, to);
  const closed = await transaction.all(
    'SELECT 1 AS closed FROM closed_chat WHERE channel = $1 AND chat = $2',
    [to.channel, chat],
  );
  if (closed.length > 0) {
    await transaction.run(`DELETE FROM outbox WHERE message_id = $1 AND state = 'waiting'`, [id]);
    return;
  }
  const [last] = await transaction.all<{ position: number | null }>(
    `SELECT max(position) AS position FROM outbox
     WHERE channel = $1 AND chat = $2 AND state = 'waiting'`,
    [to.channel, chat],
  );
  const sealed = ring.seal(JSON.stringify([to.address, message]), sealedPlace('outbox', id));
  await transaction.run(
    `UPDATE outbox SET channel = $2, chat = $3, position = $4, sealed = $5, tries = 0, due_at = $6,
       leased_until = 0, problem = $7
     WHERE message_id = $1 AND state = 'waiting'`,
    [id, to.channel, chat, (last?.position ?? 0) + 1, sealed, dueAt, problem],
  );
}

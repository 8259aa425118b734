import { localDay, type Instant } from '../core/calendar.ts';
import { channelId } from '../core/channel.ts';
import type { InvitationCode, InvitationContact } from '../core/invitation.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import { endOfInvitation, reminderDay } from '../core/sending/invitation-policy.ts';
import { afterQuietHours } from '../core/sending/quiet-hours.ts';
import type { OutboundDraft } from '../core/sending/outbound-message.ts';
import type { InvitationKeys } from './invitation-keys.ts';
import { chatName, invitingMessage } from './invitation-sending.ts';
import { addToInvitationCounts, lockInvitations, recount } from './invitation-counts.ts';
import { readInvitationWindow } from './invitation-window.ts';
import { earlierReminderPlace, sealedPlace, type KeyRing } from './key-ring.ts';
import { findInvitation, hasStep, isUsable, type FoundInvitation } from './redeem-invitation.ts';
import type { SqlEngine, SqlReader, SqlTransaction } from './sql-engine.ts';
import { writeDrafts } from './write-drafts.ts';

interface ReminderParts {
  readonly ring: KeyRing;
  readonly keys: InvitationKeys;
}

const reminderPlace = (province: string, headHash: string) =>
  sealedPlace('invitation_reminder', province, headHash);

/**
 * Part of the transaction that marks the message as sent: from then on the invitation counts as sent,
 * and code and contact are kept sealed until the one reminder, if there is to be one.
 */
export async function noteInvitationSent(
  transaction: SqlTransaction,
  { ring, keys }: ReminderParts,
  sent: {
    readonly code: InvitationCode;
    readonly contact: InvitationContact;
    readonly now: Instant;
  },
): Promise<void> {
  const { code, contact, now } = sent;
  const found = await findOpen(transaction, keys, { province: 'any', code, now });
  if (found === null) return;
  const { province, headHash, rateUntil } = found;
  const own = `province_code = $1 AND head_hash = $2 AND state = 'made'`;
  const made = await lockInvitations(transaction, own, [province, headHash]);
  const sql = `UPDATE invitation SET state = 'sent' WHERE ${own}`;
  await transaction.run(sql, [province, headHash]);
  const changes = made.flatMap((was) => recount(was, { state: 'sent' }));
  await addToInvitationCounts(transaction, changes);
  const dueOn = reminderDay(now, await readInvitationWindow(transaction), rateUntil);
  if (dueOn === null) return;
  const sealed = ring.seal(JSON.stringify({ code, ...contact }), reminderPlace(province, headHash));
  await transaction.run(
    `INSERT INTO invitation_reminder (province_code, head_hash, sealed, due_on)
     VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [province, headHash, sealed, dueOn],
  );
}

async function findOpen(
  from: SqlReader,
  keys: InvitationKeys,
  asked: {
    readonly province: ProvinceCode | 'any';
    readonly code: InvitationCode;
    readonly now: Instant;
  },
): Promise<FoundInvitation | null> {
  const found = await findInvitation(from, keys, asked.province, asked.code);
  if (found === null || !isUsable(found, localDay(asked.now))) return null;
  const { province, headHash } = found;
  return (await hasStep(from, province, keys.stepHash('used', province, headHash))) ? null : found;
}

interface ReminderRow {
  readonly [column: string]: string;
  readonly province_code: string;
  readonly head_hash: string;
  readonly sealed: string;
}

/** See `InvitationBook.remind`. */
export async function writeDueReminders(
  engine: SqlEngine,
  parts: ReminderParts,
  { now, limit }: { readonly now: Instant; readonly limit: number },
): Promise<number> {
  const due = await engine.all<ReminderRow>(
    `SELECT province_code, head_hash, sealed FROM invitation_reminder WHERE due_on <= $1
     ORDER BY province_code, head_hash LIMIT ${Math.trunc(limit)}`,
    [localDay(now)],
  );
  await parts.ring.prepare(due.map(({ sealed }) => sealed));
  await engine.transaction(async (transaction) => {
    const drafts: OutboundDraft[] = [];
    for (const { province_code: province, head_hash: headHash } of due) {
      // Whoever deletes it has it: two processes never send the same reminder.
      const [taken] = await transaction.all<ReminderRow>(
        `DELETE FROM invitation_reminder WHERE province_code = $1 AND head_hash = $2
         RETURNING province_code, head_hash, sealed`,
        [province, headHash],
      );
      const draft = taken === undefined ? null : await toDraft(transaction, parts, taken, now);
      if (draft !== null) drafts.push(draft);
    }
    await writeDrafts(transaction, parts.ring, drafts, { now, lease: null });
  });
  return due.length;
}

/** Null when the invitation is of no more use. */
async function toDraft(
  transaction: SqlTransaction,
  { ring, keys }: ReminderParts,
  { province_code, head_hash: headHash, sealed }: ReminderRow,
  now: Instant,
): Promise<OutboundDraft | null> {
  const province = province_code as ProvinceCode;
  const place = reminderPlace(province, headHash);
  const text = ring.unseal(sealed, place, earlierReminderPlace(headHash));
  if (text === null) return null;
  const { code, ...contact } = JSON.parse(text) as InvitationContact & { code: InvitationCode };
  const found = await findOpen(transaction, keys, { province, code, now });
  if (found === null) return null;
  return {
    channel: channelId(contact.channel),
    chat: chatName(keys.sealer, contact),
    kind: 'reminder',
    address: contact.address,
    message: invitingMessage({ kind: 'invitation', code, otherwise: [] }),
    dedupeKey: keys.sealer.pseudonym(`${province}|${headHash}`, 'invitation-reminder'),
    dueAt: afterQuietHours(now, 'reminder'),
    expiresAt: endOfInvitation(found.rateUntil),
  };
}

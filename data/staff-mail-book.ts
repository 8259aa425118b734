import { randomInt } from 'node:crypto';
import { instant, type Instant } from '../core/calendar.ts';
import { channelId } from '../core/channel.ts';
import {
  MAIL_CHANNEL,
  MAIL_CODE_LIVES_MS,
  MOST_MAIL_TRIES,
  type MailAddress,
  type StaffMailBook,
} from '../core/staff-mail.ts';
import type { OutboundDraft } from '../core/sending/outbound-message.ts';
import { addressPlace } from './alert-book.ts';
import { chatName } from './invitation-sending.ts';
import { sealedPlace, type KeyRing } from './key-ring.ts';
import type { Sealer } from './seal.ts';
import type { SqlEngine, SqlRow, SqlTransaction } from './sql-engine.ts';
import { writeDrafts } from './write-drafts.ts';

const CODE_DIGITS = 8;

interface AddressRow extends SqlRow {
  readonly chat_hash: string;
  readonly official_id: string;
  readonly sealed: string;
}

const waitingPlace = (official: string) => sealedPlace('staff_mail_code', official);

interface MailParts {
  readonly engine: SqlEngine;
  readonly sealer: Sealer;
  readonly ring: KeyRing;
}

/** E-mail addresses of officials over a database: see `StaffMailBook` for what it promises. */
export function createStaffMailBook(
  engine: SqlEngine,
  sealer: Sealer,
  ring: KeyRing,
): StaffMailBook {
  const parts = { engine, sealer, ring };
  return {
    offer: (official, address, letter) => offer(parts, { official, address, ...letter }),
    confirm: (official, code, now) =>
      engine.transaction((transaction) => confirm(transaction, parts, { official, code, now })),
    list: (official, now) => list(parts, official, now),
    remove: (official) =>
      engine.transaction(async (transaction) => {
        await transaction.run(
          'DELETE FROM staff_chat_address WHERE official_id = $1 AND channel = $2',
          [official, MAIL_CHANNEL],
        );
        await transaction.run('DELETE FROM staff_mail_code WHERE official_id = $1', [official]);
      }),
    stopToken: (address) => tokenOf(sealer, hashOf(sealer, address)),
    stop: (token) => engine.transaction((transaction) => stop(transaction, sealer, token)),
  };
}

const hashOf = (sealer: Sealer, address: string) =>
  sealer.pseudonym(`${MAIL_CHANNEL}|${address}`, 'staff-chat');
const tokenOf = (sealer: Sealer, hash: string) => sealer.pseudonym(hash, 'staff-mail-stop');
const codeHash = (sealer: Sealer, official: string, code: string) =>
  sealer.pseudonym(`${official}|${code}`, 'staff-mail-code');

async function offer(
  { engine, sealer, ring }: MailParts,
  asked: {
    readonly official: string;
    readonly address: MailAddress;
    readonly words: (code: string) => string;
    readonly now: Instant;
  },
): Promise<void> {
  const { official, address, words, now } = asked;
  const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
  const expiresAt = instant(now + MAIL_CODE_LIVES_MS);
  const replies = [{ placement: 'new', text: words(code), buttons: [] }] as const;
  const draft: OutboundDraft = {
    channel: channelId(MAIL_CHANNEL),
    chat: chatName(sealer, { channel: MAIL_CHANNEL, address }),
    kind: 'reply',
    address,
    message: { replies, pressed: null, template: null },
    dedupeKey: null,
    dueAt: now,
    expiresAt,
  };
  await engine.transaction(async (transaction) => {
    await transaction.run(
      `INSERT INTO staff_mail_code (official_id, code_hash, sealed, tries, expires_at)
       VALUES ($1, $2, $3, 0, $4)
       ON CONFLICT (official_id) DO UPDATE SET code_hash = excluded.code_hash,
         sealed = excluded.sealed, tries = 0, expires_at = excluded.expires_at`,
      [
        official,
        codeHash(sealer, official, code),
        ring.seal(address, waitingPlace(official)),
        expiresAt,
      ],
    );
    await writeDrafts(transaction, ring, [draft], { now, lease: null });
  });
}

async function confirm(
  transaction: SqlTransaction,
  { sealer, ring }: MailParts,
  {
    official,
    code,
    now,
  }: { readonly official: string; readonly code: string; readonly now: Instant },
): Promise<boolean> {
  const expected = { official, hash: codeHash(sealer, official, code), now };
  const sealed = await takeWaiting(transaction, expected);
  const address = sealed === null ? null : ring.unseal(sealed, waitingPlace(official));
  if (address === null) return false;
  const hash = hashOf(sealer, address);
  await transaction.run(
    `INSERT INTO staff_chat_address (chat_hash, official_id, channel, sealed)
     VALUES ($1, $2, $3, $4)
     ON CONFLICT (chat_hash, official_id) DO UPDATE SET sealed = excluded.sealed`,
    [hash, official, MAIL_CHANNEL, ring.seal(address, addressPlace(hash, official))],
  );
  return true;
}

async function list(
  { engine, ring }: MailParts,
  official: string,
  now: Instant,
): Promise<Awaited<ReturnType<StaffMailBook['list']>>> {
  const rows = await engine.all<AddressRow>(
    `SELECT chat_hash, official_id, sealed FROM staff_chat_address
     WHERE official_id = $1 AND channel = $2 ORDER BY chat_hash`,
    [official, MAIL_CHANNEL],
  );
  await ring.prepare(rows.map(({ sealed }) => sealed));
  const confirmed = rows.flatMap(({ chat_hash: hash, sealed }) => {
    const address = ring.unseal(sealed, addressPlace(hash, official));
    return address === null ? [] : [address];
  });
  const waiting = await engine.all(
    `SELECT 1 AS one FROM staff_mail_code
     WHERE official_id = $1 AND expires_at >= $2 AND tries < ${MOST_MAIL_TRIES}`,
    [official, now],
  );
  return { confirmed, waits: waiting.length > 0 };
}

async function stop(transaction: SqlTransaction, sealer: Sealer, token: string): Promise<number> {
  const rows = await transaction.all<{ chat_hash: string }>(
    'SELECT DISTINCT chat_hash FROM staff_chat_address WHERE channel = $1',
    [MAIL_CHANNEL],
  );
  const meant = rows.find(({ chat_hash: hash }) => tokenOf(sealer, hash) === token);
  if (meant === undefined) return 0;
  return transaction.run('DELETE FROM staff_chat_address WHERE chat_hash = $1 AND channel = $2', [
    meant.chat_hash,
    MAIL_CHANNEL,
  ]);
}

/** The sealed address that waits for this code, which is then used up; null for a wrong code. */
async function takeWaiting(
  transaction: SqlTransaction,
  {
    official,
    hash,
    now,
  }: { readonly official: string; readonly hash: string; readonly now: number },
): Promise<string | null> {
  const [row] = await transaction.all<{ code_hash: string; sealed: string }>(
    `UPDATE staff_mail_code SET tries = tries + 1
     WHERE official_id = $1 AND expires_at >= $2 AND tries < ${MOST_MAIL_TRIES}
     RETURNING code_hash, sealed`,
    [official, now],
  );
  if (row === undefined || row.code_hash !== hash) return null;
  await transaction.run('DELETE FROM staff_mail_code WHERE official_id = $1', [official]);
  return row.sealed;
}

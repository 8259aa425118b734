import { randomBytes } from 'node:crypto';
import { instant, localDay, type Instant, type LocalDay } from '../core/calendar.ts';
import type { AuditNote } from '../core/people/audit-log.ts';
import type { ChatKey } from '../core/conversation/conversation-memory.ts';
import {
  STAFF_CODE_BYTES,
  STAFF_CODE_LIVES_MS,
  staffChatCode,
  type StaffChatBook,
} from '../core/staff-chat.ts';
import { addressPlace } from './alert-book.ts';
import { appendAudit } from './audit-log.ts';
import type { KeyRing } from './key-ring.ts';
import type { Sealer } from './seal.ts';
import type { SqlEngine, SqlTransaction } from './sql-engine.ts';

/** Chats of officials over a database: see `StaffChatBook` for what it promises. */
export function createStaffChatBook(
  engine: SqlEngine,
  sealer: Sealer,
  ring: KeyRing,
): StaffChatBook {
  // Another hash than that of the dialogue: these rows join no dialogue with an official.
  const chatHash = ({ channel, chat }: ChatKey) =>
    sealer.pseudonym(`${channel}|${chat}`, 'staff-chat');
  const codeHash = (code: string) => sealer.pseudonym(code, 'staff-chat-code');
  return {
    async offer(officialId, now) {
      const code = staffChatCode(randomBytes(STAFF_CODE_BYTES));
      await engine.transaction(async (transaction) => {
        await transaction.run(
          'DELETE FROM staff_chat_code WHERE official_id = $1 OR expires_at < $2',
          [officialId, now],
        );
        await transaction.run(
          `INSERT INTO staff_chat_code (code_hash, official_id, expires_at, chat_hash)
           VALUES ($1, $2, $3, NULL)`,
          [codeHash(code), officialId, instant(now + STAFF_CODE_LIVES_MS)],
        );
      });
      return code;
    },
    declare: (code, chat, now) =>
      engine.transaction((transaction) =>
        declare(transaction, ring, {
          codeHash: codeHash(code),
          hash: chatHash(chat),
          chat,
          now,
        }),
      ),
    async isStaffFor(chat, { unit }) {
      const rows = await engine.all(
        `SELECT 1 AS found FROM staff_chat JOIN official USING (official_id)
         WHERE chat_hash = $1 AND (unit_code IS NULL OR unit_code = $2)`,
        [chatHash(chat), unit],
      );
      return rows.length > 0;
    },
    takeBack: (officialId, id, note) =>
      engine.transaction((transaction) => takeBack(transaction, { officialId, id, note })),
    async list(officialId) {
      const rows = await engine.all<{ id: string; channel: string; declared_on: number }>(
        `SELECT chat_hash AS id, channel, declared_on FROM staff_chat WHERE official_id = $1
         ORDER BY declared_on, channel, chat_hash`,
        [officialId],
      );
      return rows.map(({ id, channel, declared_on }) => ({
        id,
        channel,
        declaredOn: declared_on as LocalDay,
      }));
    },
  };
}

async function declare(
  transaction: SqlTransaction,
  ring: KeyRing,
  {
    codeHash,
    hash,
    chat,
    now,
  }: {
    readonly codeHash: string;
    readonly hash: string;
    readonly chat: Parameters<StaffChatBook['declare']>[1];
    readonly now: Instant;
  },
): Promise<boolean> {
  const [taken] = await transaction.all<{ official_id: string }>(
    `UPDATE staff_chat_code SET chat_hash = $2
     WHERE code_hash = $1 AND expires_at >= $3 AND (chat_hash IS NULL OR chat_hash = $2)
     RETURNING official_id`,
    [codeHash, hash, now],
  );
  if (taken === undefined) return false;
  const { official_id: official } = taken;
  await transaction.run(
    `INSERT INTO staff_chat (chat_hash, official_id, channel, declared_on)
     VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [hash, official, chat.channel, localDay(now)],
  );
  if (chat.address === undefined) return true;
  await transaction.run(
    `INSERT INTO staff_chat_address (chat_hash, official_id, channel, sealed)
     VALUES ($1, $2, $3, $4)
     ON CONFLICT (chat_hash, official_id) DO UPDATE SET sealed = excluded.sealed`,
    [hash, official, chat.channel, ring.seal(chat.address, addressPlace(hash, official))],
  );
  return true;
}

async function takeBack(
  transaction: SqlTransaction,
  {
    officialId,
    id,
    note,
  }: { readonly officialId: string; readonly id: string; readonly note: AuditNote },
): Promise<boolean> {
  const own = 'WHERE chat_hash = $1 AND official_id = $2';
  const taken = await transaction.run(`DELETE FROM staff_chat ${own}`, [id, officialId]);
  if (taken === 0) return false;
  await transaction.run(`DELETE FROM staff_chat_address ${own}`, [id, officialId]);
  // Otherwise the code that was used from it could still be used from it.
  await transaction.run(`DELETE FROM staff_chat_code ${own}`, [id, officialId]);
  await appendAudit(transaction, note);
  return true;
}

import type { Brand } from './brand.ts';
import type { Instant, LocalDay } from './calendar.ts';
import type { OpenInvitation } from './invitation.ts';
import type { AuditNote } from './people/audit-log.ts';
import type { ChatKey } from './conversation/conversation-memory.ts';

/** What an official sends to the bot from a chat of their own, e.g. `CB-7K2M-Q9XD`. */
export type StaffChatCode = Brand<string, 'StaffChatCode'>;

/** Random bytes that a code is made from: 40 bits, good for minutes and of no use to a citizen. */
export const STAFF_CODE_BYTES = 5;

export const STAFF_CODE_LIVES_MS = 15 * 60_000;

/** Without letters that are read or typed wrongly. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function staffChatCode(bytes: Uint8Array): StaffChatCode {
  if (bytes.length !== STAFF_CODE_BYTES) throw new Error(`made from ${STAFF_CODE_BYTES} bytes`);
  let bits = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let text = '';
  for (let i = 0; i < 8; i += 1, bits >>= 5n) text = ALPHABET[Number(bits & 31n)]! + text;
  return `CB-${text.slice(0, 4)}-${text.slice(4)}` as StaffChatCode;
}

/** The code in a whole message, in any case and spacing; null for anything else. */
export function parseStaffChatCode(text: string): StaffChatCode | null {
  if (text.length > 40) return null;
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '');
  const match = /^CB([0-9A-HJKMNP-TV-Z]{4})([0-9A-HJKMNP-TV-Z]{4})$/.exec(plain);
  return match === null ? null : (`CB-${match[1]}-${match[2]}` as StaffChatCode);
}

interface DeclaredChat {
  /** Names it among the official's chats: its keyed hash. */
  readonly id: string;
  readonly channel: string;
  readonly declaredOn: LocalDay;
}

/** A chat, and the platform's own address of it: kept sealed, so that its official can be told of alerts. */
interface OwnChat extends ChatKey {
  readonly address?: string;
}

/** Chats of officials: which they are is known by keyed hashes only. */
export interface StaffChatBook {
  /** A new code for the official; earlier unused ones are good no more. */
  offer(officialId: string, now: Instant): Promise<StaffChatCode>;
  /**
   * Notes that the chat is the one of whoever was offered the code. False, and nothing noted, when the
   * code is unknown, too old, or used from another chat; from the same chat it may come again.
   */
  declare(code: StaffChatCode, chat: OwnChat, now: Instant): Promise<boolean>;
  /** Whether the chat is that of an official of the invitation's unit, or of the whole province. */
  isStaffFor(chat: ChatKey, invitation: Pick<OpenInvitation, 'unit'>): Promise<boolean>;
  /**
   * The chat is no longer the official's, and nothing is sent there; written down in the audit log in
   * the same moment. False, and nothing noted, when the official has declared no such chat.
   */
  takeBack(officialId: string, id: string, note: AuditNote): Promise<boolean>;
  /** Chats that the official has declared. */
  list(officialId: string): Promise<readonly DeclaredChat[]>;
}

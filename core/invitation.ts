import type { Brand } from './brand.ts';
import type { Instant, LocalDay } from './calendar.ts';
import type { CounterId, ProvinceCode, UnitCode } from './organisation.ts';
import type { ProcedureCode } from './procedure.ts';

/**
 * The code of an invitation in its one spelling: 16 characters as in the QR code, or the 10 that are
 * printed below it for typing. It is a secret of whoever holds the slip: never logged, and stored
 * only as a keyed hash.
 */
export type InvitationCode = Brand<string, 'InvitationCode'>;

/** Crockford's Base32: no I, L, O and U, which are read or typed wrongly. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 16;
const TYPED_LENGTH = 10;
const HEAD_LENGTH = TYPED_LENGTH - 1;

/** A code is made from this many random bytes: 80 bits. */
export const CODE_BYTES = 10;

/** The code of 80 random bits; all of them are used. */
export function invitationCode(bytes: Uint8Array): InvitationCode {
  if (bytes.length !== CODE_BYTES) throw new Error(`a code is made from ${CODE_BYTES} bytes`);
  let code = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held & 31) << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) code += ALPHABET[(held >> (bits - 5)) & 31];
  }
  return code as InvitationCode;
}

/** The 10 characters by which the same invitation is typed: its first nine and their check. */
export function typedCode(code: InvitationCode): InvitationCode {
  const head = codeHead(code);
  return `${head}${ALPHABET[checkValue(head)]}` as InvitationCode;
}

/** The part that both spellings share, and by which an invitation is looked up: 45 bits. */
export function codeHead(code: InvitationCode): string {
  return code.slice(0, HEAD_LENGTH);
}

/** Whether it is the typed spelling, which alone could be guessed and is therefore limited. */
export function isTypedCode(code: InvitationCode): boolean {
  return code.length === TYPED_LENGTH;
}

/** In groups that can be read aloud: `ABCDE-FGHJK`, or four by four. */
export function spacedCode(code: InvitationCode): string {
  const size = isTypedCode(code) ? 5 : 4;
  return (code.match(new RegExp(`.{${size}}`, 'g')) ?? []).join('-');
}

/**
 * Reads what was typed, scanned or tapped: either spelling, in any case, with spaces and hyphens,
 * with O for 0 and I or L for 1; or a whole address that holds a code, e.g. `https://.../d/CODE`,
 * `.../d#CODE`, `t.me/bot?start=CODE`. Null for anything else, also for a typed code whose check
 * character does not fit: no citizen meant that one.
 */
export function parseInvitationCode(text: string): InvitationCode | null {
  if (text.length > 300) return null;
  const parts = text.normalize('NFKC').split(/[/?#=&]/);
  for (const part of parts.toReversed()) {
    const code = parseSpelling(part);
    if (code !== null) return code;
  }
  return null;
}

function parseSpelling(text: string): InvitationCode | null {
  const plain = text
    .toUpperCase()
    .replace(/[\s\p{Dash}_]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]+$/.test(plain)) return null;
  if (plain.length === CODE_LENGTH) return plain as InvitationCode;
  if (plain.length !== TYPED_LENGTH) return null;
  const fits = ALPHABET[checkValue(plain.slice(0, HEAD_LENGTH))] === plain[HEAD_LENGTH];
  return fits ? (plain as InvitationCode) : null;
}

/**
 * Sum of the characters' values, each times another power of 2, in the field of 32 elements. Because
 * all weights differ and none is zero, one wrong character and two exchanged ones never go unseen.
 */
function checkValue(head: string): number {
  let sum = 0;
  for (const character of head) sum = double(sum ^ ALPHABET.indexOf(character));
  return sum;
}

/** Times 2 modulo x^5 + x^2 + 1. */
function double(value: number): number {
  return value & 16 ? (value << 1) ^ 0b100101 : value << 1;
}

/** How an invitation stands. Whether it was used shows only after its window: see `data/`. */
export type InvitationState = 'made' | 'sent' | 'opened' | 'used' | 'expired' | 'withdrawn';

/** What an invitation needs to know of a finished dossier. */
export interface InvitedDossier {
  readonly province: ProvinceCode;
  readonly unit: UnitCode;
  readonly counter: CounterId;
  readonly procedure: ProcedureCode;
  /** Keyed hash; the dossier's code is never here. */
  readonly dossierKey: string;
  readonly finishedOn: LocalDay;
  /** Nobody is told its code, e.g. because it came in a file: it waits to be printed. */
  readonly unseen?: boolean;
}

/** An invitation at the only moment at which its code is known: hand it over, then forget it. */
export interface MadeInvitation {
  readonly dossierKey: string;
  readonly province: ProvinceCode;
  readonly code: InvitationCode;
  readonly typed: InvitationCode;
  readonly rateUntil: LocalDay;
}

/** What the page behind a good code shows: where, and about what. */
export interface OpenInvitation {
  readonly province: ProvinceCode;
  readonly unit: UnitCode;
  readonly counter: CounterId;
  readonly procedure: ProcedureCode;
  readonly rateUntil: LocalDay;
}

/** Through which an invitation is sent, and where to; always kept sealed. */
export interface InvitationContact {
  /** A channel that can send, e.g. `zalo`. */
  readonly channel: string;
  /** A phone number or a chat id. */
  readonly address: string;
}

/** Dossiers of a unit, or of one counter of it, whose slips are printed together. */
export interface SlipsOfDay {
  readonly province: ProvinceCode;
  readonly unit: UnitCode;
  readonly counter: CounterId | null;
  readonly finishedOn: LocalDay;
  /** Also those printed so before, whose slips are then good no more. */
  readonly again: boolean;
}

/** One of them, with what tells the counter to whom it may be given. */
export interface HandedInvitation extends MadeInvitation {
  readonly counter: CounterId;
  readonly procedure: ProcedureCode;
}

export interface StatesQuery {
  readonly province: ProvinceCode;
  /** First and last day on which they were made. */
  readonly from: number;
  readonly to: number;
}

/** Invitations of one unit by what is known of them; whether one was used is not, while it is open. */
export interface StateCounts {
  readonly unit: UnitCode;
  readonly made: number;
  /** Nobody holds their code yet. */
  readonly toPrint: number;
  readonly sent: number;
  /** Unused when their month was over. */
  readonly expired: number;
  readonly withdrawn: number;
}

export interface InvitationStates {
  readonly units: readonly StateCounts[];
  /** Opened ones of the province, of months that are not over. */
  readonly opened: number;
}

export interface InvitationBook {
  /**
   * What the code stands for; null, after the same work, when it is unknown, used, expired or
   * withdrawn, so that nobody learns which.
   */
  find(code: InvitationCode, now: Instant): Promise<OpenInvitation | null>;
  /** What the code stands for in whatever state it is; null when there is no such code. */
  findAny(code: InvitationCode): Promise<OpenInvitation | null>;
  /** Notes that the citizen has the page before them. Nothing shows in the invitation's row before its window is over. */
  noteOpened(code: InvitationCode, now: Instant): Promise<void>;
  /**
   * Puts up to `limit` reminders that are due into the outbox, of those whose invitation is still
   * open, and forgets them all: each is sent at most once, whatever else happens. Answers how many it
   * looked at.
   */
  remind(now: Instant, limit: number): Promise<number>;
  /**
   * A new code for the dossier's invitation in the place of the old one, which is good no more; null
   * when the dossier has none, its window is over, or it belongs to another unit than the one given. Whoever asks can't tell from the answer
   * whether the dossier was rated: then the new code is as used as the old one.
   */
  replace(
    dossier: {
      readonly province: ProvinceCode;
      readonly dossierKey: string;
      readonly unit: UnitCode | null;
    },
    now: Instant,
  ): Promise<MadeInvitation | null>;
  /**
   * New codes for up to `limit` invitations of the day whose code nobody holds; codes are known at no
   * other moment. Two who ask at once never get the same dossier, and whether one was rated does not
   * show. By procedure.
   */
  handOut(day: SlipsOfDay, limit: number, now: Instant): Promise<readonly HandedInvitation[]>;
  /** How many `handOut` would find. */
  countToHandOut(day: SlipsOfDay, now: Instant): Promise<number>;
  countStates(query: StatesQuery): Promise<InvitationStates>;
  /** Writes down what became of invitations whose month is over, and deletes rows kept long enough. */
  settle(now: Instant): Promise<void>;
}

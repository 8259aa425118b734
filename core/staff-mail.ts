import type { Brand } from './brand.ts';
import type { Instant } from './calendar.ts';

/** The channel by which e-mails leave; nobody rates by it. */
export const MAIL_CHANNEL = 'email';

/** An e-mail address of the plain form `name@place.domain`. */
export type MailAddress = Brand<string, 'MailAddress'>;

const LONGEST_ADDRESS = 254;

/** The address in the text, its place in small letters; null for anything that is none. */
export function parseMailAddress(text: string): MailAddress | null {
  const trimmed = text.normalize('NFC').trim();
  const match =
    /^([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64})@((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9])$/.exec(
      trimmed,
    );
  if (match === null || trimmed.length > LONGEST_ADDRESS) return null;
  return `${match[1]}@${match[2]!.toLowerCase()}` as MailAddress;
}

/** A code sent to an address that is to be confirmed is good for so long, and for so many tries. */
export const MAIL_CODE_LIVES_MS = 30 * 60_000;
export const MOST_MAIL_TRIES = 5;

/** Where whoever reads the letters ends them; needs no sign-in. */
export function mailStopLink(pagesUrl: string, token: string): string {
  return `${pagesUrl}/dashboard/mail/stop?t=${token}`;
}

/** E-mail addresses at which officials are told of alerts; known sealed, after their owner confirmed them. */
export interface StaffMailBook {
  /**
   * Sends a code to the address, in place of any sent before; nothing else is sent there until the
   * code came back. `words` makes subject and text of it.
   */
  offer(
    official: string,
    address: MailAddress,
    letter: { readonly words: (code: string) => string; readonly now: Instant },
  ): Promise<void>;
  /** False, and nothing noted, when the code is wrong, too old, or was tried too often. */
  confirm(official: string, code: string, now: Instant): Promise<boolean>;
  /** The official's confirmed addresses, and whether one waits for its code. */
  list(
    official: string,
    now: Instant,
  ): Promise<{ readonly confirmed: readonly string[]; readonly waits: boolean }>;
  /** Nothing is sent to any address of the official any more. */
  remove(official: string): Promise<void>;
  /** What stands in the link with which whoever reads the letters ends them. */
  stopToken(address: string): string;
  /** Ends the letters to the address of the token, whoever declared it; how many were ended. */
  stop(token: string): Promise<number>;
}

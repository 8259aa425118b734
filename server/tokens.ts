import { hash, randomBytes, randomInt } from 'node:crypto';
import { PAIRING_LENGTH, PAIRING_LETTERS, type PairingCode } from '../core/pairing-code.ts';

/** A new bearer token of 256 random bits; the prefix tells people, and scanners, what they hold. */
export function newToken(kind: 'device' | 'integration'): string {
  return `${kind === 'device' ? 'mcd' : 'mck'}_${randomBytes(32).toString('base64url')}`;
}

/** What is stored and looked up in place of a token or one-time code. */
export function tokenHash(token: string): string {
  return hash('sha256', token, 'base64url');
}

/** A new code for a tablet to show. */
export function newPairingCode(): PairingCode {
  const letters = Array.from(
    { length: PAIRING_LENGTH },
    () => PAIRING_LETTERS[randomInt(PAIRING_LETTERS.length)],
  );
  return letters.join('') as PairingCode;
}

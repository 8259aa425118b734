import type { Brand } from './brand.ts';

/** What a tablet shows, and an official types: eight letters, without the sign between them. */
export type PairingCode = Brand<string, 'PairingCode'>;

/** Consonants only: no word comes of them, and none is taken for a digit. 34.6 bits in eight. */
export const PAIRING_LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
export const PAIRING_LENGTH = 8;

/** A code is worth nothing after this long; the tablet then shows another. */
export const PAIRING_MS = 15 * 60_000;

/** A code as a person typed it, in either case and with any signs between; null when it can be none. */
export function parsePairingCode(text: string): PairingCode | null {
  const letters = text.toUpperCase().replace(/[\s.–-]/g, '');
  const isCode =
    letters.length === PAIRING_LENGTH &&
    [...letters].every((letter) => PAIRING_LETTERS.includes(letter));
  return isCode ? (letters as PairingCode) : null;
}

/** A code in two groups, to be read aloud: `BCDF-GHJK`. */
export function groupedCode(code: PairingCode): string {
  return `${code.slice(0, PAIRING_LENGTH / 2)}-${code.slice(PAIRING_LENGTH / 2)}`;
}

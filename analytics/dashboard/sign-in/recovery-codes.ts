import { createHash, randomBytes } from 'node:crypto';
import { toBase32 } from './one-time-code.ts';

const CODES = 10;
/** 80 bits: out of reach for guessing, also by who holds the hashes. */
const CODE_BYTES = 10;

/** Ten new codes for who has lost their phone, e.g. `ABCD-EFGH-IJKL-MNOP`. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: CODES }, () =>
    toBase32(randomBytes(CODE_BYTES)).match(/.{4}/g)!.join('-'),
  );
}

/** What is kept of a code; the same however it was typed. */
export function recoveryHash(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^A-Z2-7]/g, '');
  return createHash('sha256').update(letters).digest('base64url');
}

/** Whether it has the form of a recovery code, and not of a phone's code. */
export function isRecoveryCode(typed: string): boolean {
  return typed.toUpperCase().replace(/[^A-Z2-7]/g, '').length === (CODE_BYTES * 8) / 5;
}

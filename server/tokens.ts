import { hash, randomBytes } from 'node:crypto';

/** A new bearer token of 256 random bits; the prefix tells people, and scanners, what they hold. */
export function newToken(kind: 'device' | 'integration'): string {
  return `${kind === 'device' ? 'mcd' : 'mck'}_${randomBytes(32).toString('base64url')}`;
}

/** What is stored and looked up in place of a token or one-time code. */
export function tokenHash(token: string): string {
  return hash('sha256', token, 'base64url');
}

/** A new one-time enrolment code of 160 random bits. */
export function newEnrolmentCode(): string {
  return randomBytes(20).toString('base64url');
}

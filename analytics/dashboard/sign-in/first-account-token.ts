import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Whether the candidate is the token that the server printed at its start. Takes the same time
 * whatever the candidate is. Without a token nothing matches.
 */
export function matchesFirstAccountToken(candidate: string, token: string | null): boolean {
  const same = timingSafeEqual(digest(candidate.trim()), digest(token ?? ''));
  return same && token !== null && token !== '';
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

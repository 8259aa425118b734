import type { Access, AccessBook } from '../core/access.ts';

/** How long a token is believed without asking the store: another process may have revoked it. */
const BELIEVED_MS = 10_000;
const MOST_ENTRIES = 10_000;

/** The same book, which remembers the tokens in use. What is revoked here is refused at once. */
export function cachedAccess(book: AccessBook, clock: () => number): AccessBook {
  const known = new Map<string, { readonly access: Access; readonly until: number }>();
  const forget = (id: string) => {
    for (const [hash, entry] of known) if (entry.access.id === id) known.delete(hash);
  };
  return {
    ...book,
    async find(tokenHash) {
      const entry = known.get(tokenHash);
      if (entry !== undefined && entry.until > clock()) return entry.access;
      known.delete(tokenHash);
      const access = await book.find(tokenHash);
      if (access === null) return null;
      if (known.size >= MOST_ENTRIES) known.clear();
      known.set(tokenHash, { access, until: clock() + BELIEVED_MS });
      return access;
    },
    async revoke(id, at) {
      const revoked = await book.revoke(id, at);
      forget(id);
      return revoked;
    },
    async change(id, to, at) {
      const changed = await book.change(id, to, at);
      forget(id);
      return changed;
    },
    async noteClockOffset(id, offsetMs) {
      await book.noteClockOffset(id, offsetMs);
      forget(id);
    },
  };
}

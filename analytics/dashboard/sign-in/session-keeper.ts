import { createHash, randomBytes } from 'node:crypto';
import { instant, type Instant } from '../../../core/calendar.ts';
import type { Official, Session, SessionBook } from '../../../core/people/official.ts';

/** ASVS 7.3: signed out after half an hour of silence, and after twelve hours in any case. */
const IDLE_LIMIT_MS = 30 * 60_000;
const ABSOLUTE_LIMIT_MS = 12 * 3_600_000;

/** Activity is noted at most this often, so that reading pages does not write all the time. */
const TOUCH_EVERY_MS = 60_000;

/** Opens, finds and ends the sessions of officials; tokens are 256 random bits, kept as SHA-256. */
export interface SessionKeeper {
  /** Answers the new token. `replaced` is a token the browser held before; it ends. */
  open(official: Omit<Official, 'passwordHash'>, opening: SessionOpening): Promise<string>;
  /** The living session of a token, noted as active; null for every other text. */
  find(token: string): Promise<Session | null>;
  close(token: string): Promise<void>;
  /** Living sessions of an account, or of all; the one last seen first. */
  list(official: string | null): Promise<readonly Session[]>;
}

/** How a session came about. */
interface SessionOpening extends Pick<Session, 'method' | 'device' | 'origin'> {
  readonly replaced: string | null;
}

/** A keeper on the book, by the server's clock. */
export function createSessionKeeper(book: SessionBook, now: () => Instant): SessionKeeper {
  const close = (token: string) => book.close(sessionTokenHash(token));
  return {
    async open({ id, signInName, displayName, role, unit, counter }, { replaced, ...how }) {
      const at = now();
      if (replaced !== null) await close(replaced);
      await book.forgetOlder({
        openedBefore: instant(at - ABSOLUTE_LIMIT_MS),
        seenBefore: instant(at - IDLE_LIMIT_MS),
      });
      const token = randomBytes(32).toString('base64url');
      const official = { id, signInName, displayName, role, unit, counter };
      const tokenHash = sessionTokenHash(token);
      await book.open({ tokenHash, official, openedAt: at, seenAt: at, ...how });
      return token;
    },
    async find(token) {
      const session = await book.find(sessionTokenHash(token));
      if (session === null) return null;
      const at = now();
      if (at - session.openedAt >= ABSOLUTE_LIMIT_MS || at - session.seenAt >= IDLE_LIMIT_MS) {
        await book.close(session.tokenHash);
        return null;
      }
      // A clock that was set back is noted too: else silence would count from the future.
      if (Math.abs(at - session.seenAt) >= TOUCH_EVERY_MS) await book.touch(session.tokenHash, at);
      return session;
    },
    close,
    list: (official) =>
      book.list({
        official,
        openedAfter: instant(now() - ABSOLUTE_LIMIT_MS),
        seenAfter: instant(now() - IDLE_LIMIT_MS),
      }),
  };
}

function sessionTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

import type { Instant } from '../calendar.ts';
import type { CounterId, UnitCode } from '../organisation.ts';
import type { Role } from '../role.ts';

/** A person who signs in. Their work is public office, so the name is kept; the password is not. */
export interface Official {
  readonly id: string;
  /** What they type to sign in; unique, lower case. */
  readonly signInName: string;
  readonly displayName: string;
  /** PHC string of argon2id. */
  readonly passwordHash: string;
  readonly role: Role;
  /** The unit to which their rights are limited; null: the whole province. */
  readonly unit: UnitCode | null;
  /** The counter at which they work; null: none. */
  readonly counter: CounterId | null;
}

export interface OfficialBook {
  count(): Promise<number>;
  /** Null for a blocked account too. */
  find(signInName: string): Promise<Official | null>;
  /** The same by the account's id. */
  findById(id: string): Promise<Official | null>;
  /** False, and nothing written, when the name is taken. */
  add(official: Official): Promise<boolean>;
  /** False, and nothing written, when any account exists: two first accounts can't be made at once. */
  addFirst(official: Official): Promise<boolean>;
}

/** How an official has shown who they are. */
export type SignInMethod = 'password' | 'password-and-code' | 'passkey' | 'sign-on';

/** A signed-in browser. The token itself is only in its cookie. */
export interface Session {
  readonly tokenHash: string;
  readonly official: Omit<Official, 'passwordHash'>;
  readonly openedAt: Instant;
  readonly seenAt: Instant;
  readonly method: SignInMethod;
  /** Browser and system, e.g. `Firefox, Windows`; `` when unknown. */
  readonly device: string;
  /** The network from which it was opened, coarse; `` when unknown. */
  readonly origin: string;
}

export interface SessionBook {
  open(session: Session): Promise<void>;
  /** Null for the session of a blocked account too. */
  find(tokenHash: string): Promise<Session | null>;
  /** Living sessions of one account, or of all; the one last seen first. */
  list(query: {
    readonly official: string | null;
    readonly openedAfter: Instant;
    readonly seenAfter: Instant;
  }): Promise<readonly Session[]>;
  /** Ends one session of the account, or all but one; answers how many ended. */
  closeOf(
    official: string,
    which: { readonly only: string } | { readonly except: string | null },
  ): Promise<number>;
  /** Notes activity, for the idle limit. */
  touch(tokenHash: string, at: Instant): Promise<void>;
  close(tokenHash: string): Promise<void>;
  /** Forgets sessions opened or last seen before these instants. */
  forgetOlder(limits: {
    readonly openedBefore: Instant;
    readonly seenBefore: Instant;
  }): Promise<void>;
}

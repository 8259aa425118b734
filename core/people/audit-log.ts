import type { Instant } from '../calendar.ts';

/** Acts on accounts and sessions; what the other pages change is named by its route. */
type AccountAct =
  | 'first-account'
  | 'account-added'
  | 'account-invited'
  | 'invitation-withdrawn'
  | 'account-joined'
  | 'reset-offered'
  | 'password-reset'
  | 'account-changed'
  | 'account-blocked'
  | 'account-unblocked'
  | 'password-changed'
  | 'second-factor-on'
  | 'second-factor-off'
  | 'recovery-codes-made'
  | 'recovery-code-used'
  | 'passkey-added'
  | 'passkey-removed'
  | 'sign-on-linked'
  | 'sign-on-unlinked'
  | 'signed-in'
  | 'sign-in-refused'
  | 'signed-out'
  | 'sessions-ended';

/** Method and pattern of a route, e.g. `POST /dashboard/access/:id/revoke`. */
type RouteAct = `${string} /${string}`;

/** Something that was done, as it is to be written down. Never holds a password, code or token. */
export interface AuditNote {
  readonly at: Instant;
  /** Sign-in name of who did it; `` when nobody was signed in, `command` for a command. */
  readonly actor: string;
  readonly act: AccountAct | RouteAct;
  /** To whom or what; `` when the act says it all. */
  readonly object: string;
  /** A few words more, as fields: what it was before, what it is now. */
  readonly detail: Readonly<Record<string, string>>;
  /** The network from which it came, coarse; `` when unknown. */
  readonly origin: string;
}

export interface AuditEntry extends AuditNote {
  /** 1 for the first entry; without gaps. */
  readonly number: number;
}

/** Which entries to show; every part that is given must hold. */
interface AuditQuery {
  readonly actor?: string;
  readonly act?: string;
  /** First instant, included. */
  readonly from?: Instant;
  /** Last instant, excluded. */
  readonly to?: Instant;
  /** Only entries with a smaller number: the next page. */
  readonly before?: number;
  readonly most: number;
}

export interface AuditLog {
  /** Must not resolve before the entry survives a crash. Entries are never changed or taken away. */
  append(note: AuditNote): Promise<void>;
  /** Newest first. */
  list(query: AuditQuery): Promise<readonly AuditEntry[]>;
}

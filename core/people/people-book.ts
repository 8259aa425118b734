import type { Instant } from '../calendar.ts';
import type { CounterId, UnitCode } from '../organisation.ts';
import type { Role } from '../role.ts';
import type { AuditNote } from './audit-log.ts';

/** What an account may do, and where. */
export interface Standing {
  readonly role: Role;
  /** The unit to which its rights are limited; null: the whole province. */
  readonly unit: UnitCode | null;
  /** The counter at which its owner works; null: none. */
  readonly counter: CounterId | null;
}

/** An account as an administrator sees it. */
export interface Account extends Standing {
  readonly id: string;
  readonly signInName: string;
  readonly displayName: string;
  /** Null for accounts made before this was noted. */
  readonly madeAt: Instant | null;
  /** Null while it may sign in. */
  readonly blockedAt: Instant | null;
  readonly hasPassword: boolean;
  /** Whether codes of a phone are asked for. */
  readonly hasSecondFactor: boolean;
  readonly passkeys: number;
  /** Whether it is tied to the province's own sign-on. */
  readonly hasSignOn: boolean;
}

/** A link that makes an account (`join`), or gives an existing one a new password (`reset`). */
export interface AccountInvitation extends Standing {
  readonly kind: 'join' | 'reset';
  readonly signInName: string;
  readonly displayName: string;
  /** Sign-in name of who made the link. */
  readonly invitedBy: string;
  readonly madeAt: Instant;
  readonly expiresAt: Instant;
}

/** `last-administrator`: nobody would be left who can manage accounts; nothing was written. */
export type ChangeOutcome = 'done' | 'unknown' | 'last-administrator';

/** What the owner of an invitation has chosen. */
export interface NewAccount {
  readonly id: string;
  readonly displayName: string;
  /** `` when the account has none: its owner signs in by other means. */
  readonly passwordHash: string;
}

/** Accounts as administrators manage them. Whatever changes one writes its note in the same transaction. */
export interface PeopleBook {
  /** By display name. */
  list(): Promise<readonly Account[]>;
  find(id: string): Promise<Account | null>;
  /**
   * Keeps an invitation under the hash of its token; an earlier one for the same name is void. False,
   * and nothing written, when an account has the name (`join`), or none has it (`reset`).
   */
  invite(invitation: AccountInvitation, tokenHash: string, note: AuditNote): Promise<boolean>;
  /** Those that can still be used, newest first. */
  openInvitations(now: Instant): Promise<readonly AccountInvitation[]>;
  /** Null for an unknown, used, withdrawn or expired token: nobody learns which. */
  findInvitation(tokenHash: string, now: Instant): Promise<AccountInvitation | null>;
  /** False when there was none. */
  withdrawInvitation(signInName: string, note: AuditNote): Promise<boolean>;
  /**
   * Uses the invitation up: makes the account, or gives the existing one its new password and ends
   * its sessions. Answers the id of the account; null, and nothing written, when the token is good
   * no more.
   */
  redeem(tokenHash: string, account: NewAccount, note: AuditNote): Promise<string | null>;
  /** A new role, unit or counter ends the sessions of the account. */
  change(id: string, standing: Standing, note: AuditNote): Promise<ChangeOutcome>;
  /** Blocking ends the sessions of the account. */
  block(id: string, blocked: boolean, note: AuditNote): Promise<ChangeOutcome>;
  /** Ends every session of the account but the one that is kept. */
  setPassword(
    id: string,
    password: { readonly hash: string; readonly keepSession: string | null },
    note: AuditNote,
  ): Promise<void>;
}

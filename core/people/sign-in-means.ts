import type { Instant } from '../calendar.ts';
import type { AuditNote } from './audit-log.ts';

/** Codes of a phone (RFC 6238) that an account asks for after the password. */
export interface SecondFactor {
  /** The shared secret, base32. */
  readonly secret: string;
  readonly isConfirmed: boolean;
  /** Number of the half minute whose code was last used; older codes and this one are good no more. */
  readonly lastStep: number;
  readonly recoveryCodesLeft: number;
}

export interface SecondFactorBook {
  find(official: string): Promise<SecondFactor | null>;
  /** Keeps a secret that is not yet asked for; replaces one that was never confirmed. */
  offer(official: string, secret: string): Promise<void>;
  /** From now on codes are asked for. False, and nothing written, when none waits. */
  confirm(
    official: string,
    made: { readonly step: number; readonly recoveryHashes: readonly string[] },
    note: AuditNote,
  ): Promise<boolean>;
  /** Uses the code of a half minute up. False when it, or a later one, was used before. */
  takeStep(official: string, step: number): Promise<boolean>;
  /**
   * The newest half minute of anybody's code that was accepted; null for none. It is told by a phone's
   * clock and the server's together: neither can be far ahead alone.
   */
  newestStep(): Promise<number | null>;
  /** Uses a recovery code up. False when there is none with this hash. */
  takeRecoveryCode(official: string, codeHash: string, note: AuditNote): Promise<boolean>;
  /** New recovery codes in place of the old ones. */
  replaceRecoveryCodes(
    official: string,
    codeHashes: readonly string[],
    note: AuditNote,
  ): Promise<void>;
  /** Codes are no more asked for. False when none were. */
  remove(official: string, note: AuditNote): Promise<boolean>;
}

/** A key that a phone, a computer or a security key holds for one account and one host name. */
export interface Passkey {
  /** Base64url, as the authenticator made it. */
  readonly id: string;
  readonly official: string;
  /** The host name for which it was made. */
  readonly host: string;
  /** COSE key, base64url. */
  readonly publicKey: string;
  /** Signatures counted by the authenticator; 0 where it does not count. */
  readonly uses: number;
  readonly transports: readonly string[];
  readonly label: string;
  readonly addedAt: Instant;
  readonly usedAt: Instant | null;
}

export interface PasskeyBook {
  /** Oldest first. */
  list(official: string): Promise<readonly Passkey[]>;
  find(id: string): Promise<Passkey | null>;
  /** False, and nothing written, when the key is known already. */
  add(passkey: Passkey, note: AuditNote): Promise<boolean>;
  noteUse(id: string, uses: number, at: Instant): Promise<void>;
  /** False when the account has no such key. */
  remove(official: string, id: string, note: AuditNote): Promise<boolean>;
}

/** Who somebody is at a provider of OpenID Connect: its issuer, and its name for them. */
interface SignOnIdentity {
  readonly issuer: string;
  readonly subject: string;
}

export interface SignOnBook {
  /** Id of the account tied to the identity; null: none. */
  find(identity: SignOnIdentity): Promise<string | null>;
  list(official: string): Promise<readonly (SignOnIdentity & { readonly linkedAt: Instant })[]>;
  /** False, and nothing written, when the identity is tied to an account already. */
  link(official: string, identity: SignOnIdentity, note: AuditNote): Promise<boolean>;
  /** False when the account was tied to none. */
  unlink(official: string, note: AuditNote): Promise<boolean>;
}

/** Something half done between two requests of one browser. */
export interface SignInStep {
  readonly kind: 'second-factor' | 'passkey-add' | 'passkey-use' | 'sign-on';
  /** Whose it is; null while nobody knows. */
  readonly official: string | null;
  /** What the second request needs; sealed where it is kept. */
  readonly content: Readonly<Record<string, string>>;
  readonly expiresAt: Instant;
}

export interface SignInSteps {
  keep(tokenHash: string, step: SignInStep): Promise<void>;
  /** Null when it is unknown, used, of another kind, or expired. */
  find(tokenHash: string, kind: SignInStep['kind'], now: Instant): Promise<SignInStep | null>;
  /** The same, and it is used up: of two who ask at once one gets it. */
  take(tokenHash: string, kind: SignInStep['kind'], now: Instant): Promise<SignInStep | null>;
}

import type { Instant } from './calendar.ts';
import type { CounterId, ProvinceCode, UnitCode } from './organisation.ts';

/** What a bearer of a token may write. */
export type Writer =
  | {
      readonly kind: 'device';
      readonly id: string;
      readonly counter: CounterId;
      /** Counters at which it stood before: what it still holds for them is theirs. */
      readonly former?: readonly CounterId[];
    }
  /** Software of one unit; of the whole province when none is named. */
  | {
      readonly kind: 'integration';
      readonly id: string;
      readonly province: ProvinceCode;
      readonly unit?: UnitCode;
    }
  /** A chat channel, which has no token: it may write for the counters of its province. */
  | { readonly kind: 'chat'; readonly id: string; readonly province: ProvinceCode };

/** A device or an integration that may write ratings; its token is known only by its hash. */
export interface Access {
  readonly id: string;
  readonly label: string;
  readonly writer: Writer;
  readonly issuedAt: Instant;
  readonly revokedAt: Instant | null;
  /** Server's clock minus the writer's, as last measured; 0 when it is right. */
  readonly clockOffsetMs: number;
}

export interface AccessBook {
  issue(access: Access, tokenHash: string): Promise<void>;
  /** Null for an unknown or revoked token. */
  find(tokenHash: string): Promise<Access | null>;
  list(): Promise<readonly Access[]>;
  /** False when there is no such access or it was revoked before. */
  revoke(id: string, at: Instant): Promise<boolean>;
  noteClockOffset(id: string, offsetMs: number): Promise<void>;
  /** Renames a device or moves it to another counter; false when none in use has this id. */
  change(id: string, to: { label: string; counter: CounterId }, at: Instant): Promise<boolean>;
  /** False, and nothing kept, when the code is taken or too many devices wait. */
  offerPairing(pairing: Pairing, now: Instant): Promise<boolean>;
  /**
   * Makes the device that shows the code one that may write, once. False, and nothing written, when
   * the code is unknown, used or expired.
   */
  approvePairing(code: string, access: Access): Promise<boolean>;
  /** Whether this token still waits for an official. */
  isPairing(tokenHash: string, now: Instant): Promise<boolean>;
}

/** A device that shows a code until an official types it. */
interface Pairing {
  readonly code: string;
  readonly tokenHash: string;
  readonly expiresAt: Instant;
}

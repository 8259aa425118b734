import type { Instant } from './calendar.ts';

/** A setting that an official made, as last recorded. */
export interface StoredSetting {
  readonly name: string;
  /** Counted from 1; every earlier version is kept. */
  readonly version: number;
  /** Any JSON; whoever reads it checks its shape, for a later program may have written it. */
  readonly value: unknown;
  /** Sign-in name of the official. */
  readonly author: string;
  readonly recordedAt: Instant;
}

/** What officials can set while the program runs. Secrets are never among it. */
export interface SettingBook {
  /** The newest version; null when it was never set, and then the program's own default holds. */
  find(name: string): Promise<StoredSetting | null>;
  /** Every version, oldest first. */
  history(name: string): Promise<readonly StoredSetting[]>;
  /**
   * Adds the version after `after` (0 when there was none). False, and nothing written, when somebody
   * else has recorded that version meanwhile: read again, and ask the official.
   */
  record(change: {
    readonly name: string;
    readonly value: unknown;
    readonly author: string;
    readonly at: Instant;
    readonly after: number;
  }): Promise<boolean>;
}

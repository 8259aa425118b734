import type { Instant } from './calendar.ts';

/** Tokens with which an official account lets us speak for it; the refresh token works once. */
export interface ZaloTokenSet {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly obtainedAt: Instant;
  readonly accessExpiresAt: Instant;
}

/** What an administrator of the official account has granted, as it stands. */
export interface ZaloGrant {
  /** Null when the tokens were entered by hand. */
  readonly oaId: string | null;
  /** Counts the token sets; each refresh makes the next. */
  readonly generation: number;
  readonly tokens: ZaloTokenSet;
  /** `consent-needed`: Zalo takes these tokens no longer; only consent in a browser helps. */
  readonly state: 'valid' | 'consent-needed';
  /** Code of the last failure; null when the last refresh went well. */
  readonly problem: string | null;
  /** Whether somebody is refreshing, or has asked everybody to wait. */
  readonly held: boolean;
}

/** The right to refresh one generation, held by one process until it says or falls silent. */
interface ZaloRefreshClaim {
  readonly generation: number;
  readonly holder: string;
}

/** The grants of official accounts, one an app. Tokens are sealed at rest. */
export interface ZaloTokenBook {
  /** Null when consent was never given. */
  find(appId: string): Promise<ZaloGrant | null>;
  /**
   * True for one caller among all processes: it alone may use the refresh token of the generation,
   * until `leaseMs` have passed by the clock of the store. False for everybody else, and when the
   * generation has moved on or consent is needed.
   */
  claim(appId: string, claim: ZaloRefreshClaim, leaseMs: number): Promise<boolean>;
  /**
   * Puts the tokens of a refresh in the place of the generation they came from, whose tokens are kept
   * as the previous ones. Must not resolve before they survive a power cut. False, and nothing
   * written, when that generation is no longer the current one.
   */
  replace(appId: string, generation: number, tokens: ZaloTokenSet): Promise<boolean>;
  /** Writes the tokens of a new consent, whatever was there before. */
  begin(appId: string, oaId: string | null, tokens: ZaloTokenSet): Promise<void>;
  /** Notes why a refresh failed, and lets nobody try again for `pauseMs`. */
  postpone(appId: string, claim: ZaloRefreshClaim, problem: string, pauseMs: number): Promise<void>;
  /** Notes that the tokens meant are dead. False, and nothing written, when newer ones are in use. */
  requireConsent(
    appId: string,
    problem: string,
    meant: { readonly generation: number } | { readonly obtainedUntil: Instant },
  ): Promise<boolean>;
}

import type { Instant } from '../../../core/calendar.ts';

/** How the official account stands. */
export interface ZaloStanding {
  readonly state: 'none' | 'valid' | 'consent-needed';
  readonly oaId: string | null;
  readonly obtainedAt: Instant | null;
  readonly accessExpiresAt: Instant | null;
  /** Code of the last failure. */
  readonly problem: string | null;
  readonly waitingAnswers: number;
  readonly unknownEvents: readonly { readonly name: string; readonly count: number }[];
}

/** `refused`: Zalo does not take what it was given, and never will. */
export type ZaloConnectOutcome = 'connected' | 'refused' | 'unreachable';

/** The official account, as the page needs it that connects it. */
export interface ZaloConnection {
  /** Where Zalo leads back to; null without a public address. */
  readonly redirectUri: string | null;
  readonly webhookUrl: string | null;
  readonly codeChallenge: string;
  standing(): Promise<ZaloStanding>;
  permissionLink(redirectUri: string, state: string): string;
  connect(code: string, oaId: string | null): Promise<ZaloConnectOutcome>;
  adopt(refreshToken: string): Promise<ZaloConnectOutcome>;
}

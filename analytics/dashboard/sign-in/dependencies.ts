import type { Instant } from '../../../core/calendar.ts';
import type { OfficialBook, SessionBook } from '../../../core/ports.ts';

export interface SignInDependencies {
  readonly officials: OfficialBook;
  readonly sessions: SessionBook;
  readonly now: () => Instant;
  /** Printed by the server at its start; null when there was an account. */
  readonly firstAccountToken: string | null;
  /** True behind HTTPS. */
  readonly secureCookies: boolean;
}

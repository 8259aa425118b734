import { addDays, instant, localDay, startOfDay, type Instant } from '../calendar.ts';
import type { MessageKind } from './outbound-message.ts';

const HOUR_MS = 3_600_000;
/** Nobody is written to from 21:00 to 08:00 in Vietnam; only who writes first is answered. */
const QUIET_FROM_HOUR = 21;
const QUIET_UNTIL_HOUR = 8;

/** The instant itself for an answer or in waking hours; else the next 08:00 in Vietnam. */
export function afterQuietHours(at: Instant, kind: MessageKind): Instant {
  if (kind === 'reply') return at;
  const day = localDay(at);
  const morning = instant(startOfDay(day) + QUIET_UNTIL_HOUR * HOUR_MS);
  if (at < morning) return morning;
  const evening = startOfDay(day) + QUIET_FROM_HOUR * HOUR_MS;
  if (at < evening) return at;
  return instant(startOfDay(addDays(day, 1)) + QUIET_UNTIL_HOUR * HOUR_MS);
}

/** True when only answers may go out. */
export function isQuiet(at: Instant): boolean {
  return afterQuietHours(at, 'notice') !== at;
}

import { addDays, localDay, startOfDay, type Instant, type LocalDay } from '../calendar.ts';
import type { DossierContact } from '../dossier-log.ts';
import type { InvitationContact } from '../invitation.ts';
import type { InvitationWindow } from '../invitation-window.ts';
import { afterQuietHours } from './quiet-hours.ts';

/** Through what this installation can invite. */
export interface InvitationReach {
  /** To a citizen known to the official account: consultation, or else a template by user. */
  readonly zaloChat: boolean;
  /** To a phone number, which takes an approved template. */
  readonly zaloPhone: boolean;
  readonly telegram: boolean;
}

export const NO_REACH: InvitationReach = { zaloChat: false, zaloPhone: false, telegram: false };

/** Best first: where a citizen has written to us, then their phone, then Telegram. */
const WAYS = [
  { kind: 'zalo', channel: 'zalo', by: 'zaloChat' },
  { kind: 'phone', channel: 'zalo', by: 'zaloPhone' },
  { kind: 'telegram', channel: 'telegram', by: 'telegram' },
] as const;

/**
 * Where an invitation is sent, and where instead when the one before can't be reached; empty when
 * there is no way. Each address once.
 */
export function waysToInvite(
  contacts: readonly DossierContact[],
  reach: InvitationReach,
): readonly InvitationContact[] {
  const ways = WAYS.filter(({ by }) => reach[by]).flatMap(({ kind, channel }) =>
    contacts
      .filter((contact) => contact.kind === kind)
      .map(({ address }) => ({ channel, address })),
  );
  return ways.filter(
    ({ channel, address }, i) =>
      ways.findIndex((way) => way.channel === channel && way.address === address) === i,
  );
}

/** The first instant at which a rating can't use the invitation any more. */
export function endOfInvitation(rateUntil: LocalDay): Instant {
  return startOfDay(addDays(rateUntil, 1));
}

/** How a message about an invitation stands at the moment at which it would go out. */
export interface InvitationStanding {
  /** Last day of its window; null when it is used, withdrawn or expired. */
  readonly openUntil: LocalDay | null;
  /** The citizen has closed the chat, or wants nothing more. */
  readonly isStopped: boolean;
}

export type SendingDecision =
  | { readonly kind: 'send' }
  | { readonly kind: 'wait'; readonly dueAt: Instant }
  | { readonly kind: 'never'; readonly because: 'stopped' | 'not-open' | 'over' };

/**
 * Whether an invitation, or its reminder, goes out now. Never to who has stopped us or can't use it,
 * never from 21:00 to 08:00 in Vietnam, and not at all when it would be over by the morning.
 */
export function decideSending(
  { openUntil, isStopped }: InvitationStanding,
  now: Instant,
): SendingDecision {
  if (isStopped) return { kind: 'never', because: 'stopped' };
  if (openUntil === null) return { kind: 'never', because: 'not-open' };
  const dueAt = afterQuietHours(now, 'invitation');
  if (dueAt >= endOfInvitation(openUntil)) return { kind: 'never', because: 'over' };
  return dueAt > now ? { kind: 'wait', dueAt } : { kind: 'send' };
}

/**
 * The day on which an invitation that was sent is recalled, once; null when it is not, because the
 * settings say so or its window would be over.
 */
export function reminderDay(
  sentAt: Instant,
  { remindAfterDays }: Pick<InvitationWindow, 'remindAfterDays'>,
  rateUntil: LocalDay,
): LocalDay | null {
  if (remindAfterDays === null) return null;
  const day = addDays(localDay(sentAt), remindAfterDays);
  return day > rateUntil ? null : day;
}

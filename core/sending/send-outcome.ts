import { instant, type Instant } from '../calendar.ts';
import { afterQuietHours } from './quiet-hours.ts';
import type { InvitationCode, InvitationContact } from '../invitation.ts';
import type { LeasedMessage, OutboundMessage } from './outbound-message.ts';

/**
 * What became of one try to send. `code` is one of the channel's own error codes: it never holds an
 * address, a token or a text.
 */
export type SendOutcome =
  /** `reference`: the platform's id of the message, when something may later be asked by it. */
  | { readonly kind: 'sent'; readonly reference: string | null }
  /** Passing trouble of the platform or the network. */
  | { readonly kind: 'retry'; readonly code: string }
  /** Not now, but at a known time; no fault of the message or the platform. */
  | { readonly kind: 'later'; readonly code: string; readonly dueAt: Instant }
  /** The platform asks us to wait, with everything of this channel. */
  | { readonly kind: 'slow-down'; readonly code: string; readonly retryAfterMs: number | null }
  /** This message will never go out this way. */
  | { readonly kind: 'final'; readonly code: string }
  /** The citizen has closed the chat to us: nothing that waits for it goes out any more. */
  | { readonly kind: 'closed'; readonly code: string }
  /** Nobody has any use for it any more. */
  | { readonly kind: 'unwanted'; readonly code: string }
  /** Our own credentials are refused: nothing of this channel can go out until somebody acts. */
  | { readonly kind: 'credentials-refused'; readonly code: string };

/** What the outbox does with a message after a try. */
export type AfterTry =
  | {
      readonly state: 'sent';
      readonly reference: string | null;
      /** The invitation that has reached the citizen, and where; left out for other messages. */
      readonly invited?: { readonly code: InvitationCode; readonly contact: InvitationContact };
    }
  | {
      readonly state: 'waiting';
      readonly dueAt: Instant;
      readonly tries: number;
      readonly problem: string;
    }
  /** It waits anew, for another address of the citizen. */
  | {
      readonly state: 'moved';
      readonly to: InvitationContact;
      readonly message: OutboundMessage;
      readonly dueAt: Instant;
      readonly problem: string;
    }
  /** It leaves nothing behind. */
  | { readonly state: 'unwanted' }
  | { readonly state: 'dead'; readonly problem: string };

/** Tries after which a message is given up. */
const MOST_TRIES = 12;

const LEAST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 15 * 60_000;

/**
 * What follows from the outcome of a try. Delays grow from 1 s to 15 min with full jitter (`chance`
 * is a random number from 0 to 1), are never shorter than the platform asks, and never end in quiet
 * hours for what is no answer; a message that has had its tries, or would be late, is dead.
 */
export function afterTry(
  message: Pick<LeasedMessage, 'kind' | 'tries' | 'expiresAt'>,
  outcome: SendOutcome,
  now: Instant,
  chance: number,
): AfterTry {
  if (outcome.kind === 'sent') return { state: 'sent', reference: outcome.reference };
  const { code } = outcome;
  if (outcome.kind === 'unwanted') return { state: 'unwanted' };
  if (outcome.kind === 'final' || outcome.kind === 'closed')
    return { state: 'dead', problem: code };
  if (outcome.kind === 'later') {
    const later = afterQuietHours(
      instant(Math.max(now + LEAST_DELAY_MS, outcome.dueAt)),
      message.kind,
    );
    return waitUntil(later, message.tries, message, code);
  }
  // Waiting for somebody to renew our credentials, or for the platform, is no fault of the message.
  const counted = outcome.kind === 'retry' ? message.tries + 1 : message.tries;
  if (counted >= MOST_TRIES) return { state: 'dead', problem: code };
  const asked = outcome.kind === 'slow-down' ? (outcome.retryAfterMs ?? 0) : 0;
  const delayMs = Math.max(asked, retryDelayMs(message.tries, chance));
  const dueAt = afterQuietHours(instant(now + delayMs), message.kind);
  return waitUntil(dueAt, counted, message, code);
}

/**
 * What follows for an invitation, where it is not what follows for any message: what was sent is
 * noted with its address, and who can't be reached one way is sent it another way. Only an answer
 * that the message did not arrive moves it, so that nobody is invited twice. Null for the rest.
 */
export function afterInviting(
  { channel, address, kind, message, expiresAt }: Omit<LeasedMessage, 'tries'>,
  outcome: SendOutcome,
  now: Instant,
): AfterTry | null {
  if (kind !== 'invitation' || message.matter?.kind !== 'invitation') return null;
  const { code, otherwise } = message.matter;
  if (outcome.kind === 'sent') {
    const { reference } = outcome;
    return { state: 'sent', reference, invited: { code, contact: { channel, address } } };
  }
  const [to, ...rest] = otherwise;
  if (to === undefined || !UNREACHABLE.has(outcome.kind)) return null;
  const dueAt = afterQuietHours(now, kind);
  if (dueAt >= expiresAt) return null;
  const matter = { ...message.matter, otherwise: rest };
  const problem = 'code' in outcome ? outcome.code : '';
  return { state: 'moved', to, message: { ...message, matter }, dueAt, problem };
}

/** Who has closed a chat to us is not looked for elsewhere. */
const UNREACHABLE: ReadonlySet<SendOutcome['kind']> = new Set(['final', 'credentials-refused']);

/** What would come too late is not waited for. */
function waitUntil(
  dueAt: Instant,
  tries: number,
  { expiresAt }: Pick<LeasedMessage, 'expiresAt'>,
  problem: string,
): AfterTry {
  return dueAt >= expiresAt
    ? { state: 'dead', problem }
    : { state: 'waiting', dueAt, tries, problem };
}

/** A random delay up to 1, 2, 4 ... s, at most 15 min, and at least 1 s. */
export function retryDelayMs(tries: number, chance: number): number {
  const longest = Math.min(LONGEST_DELAY_MS, LEAST_DELAY_MS * 2 ** Math.min(tries, 30));
  return Math.max(LEAST_DELAY_MS, Math.round(longest * chance));
}

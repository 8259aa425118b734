import type { Instant } from '../calendar.ts';
import type { ChannelId } from '../channel.ts';
import type { LeasedMessage, MessageId, MessageKind, OutboundDraft } from './outbound-message.ts';
import type { AfterTry } from './send-outcome.ts';

/** Who holds a lease, and until when: a process that dies gives its messages back by silence. */
export interface Lease {
  readonly holder: string;
  readonly until: Instant;
}

export interface LeaseRequest {
  readonly lease: Lease;
  readonly now: Instant;
  readonly most: number;
  /** Messages that all processes together may send in a second. */
  readonly perSecond: number;
}

/** How much of one channel waits, and what is wrong with it. */
interface OutboxStanding {
  readonly channel: ChannelId;
  readonly waiting: number;
  readonly dead: number;
  /** When the oldest waiting message was put in; null when none waits. */
  readonly oldestAt: Instant | null;
  readonly sending: ChannelSending;
}

/** Whether a channel may send at all; shared by every process. */
export interface ChannelSending {
  /** Failures in a row. */
  readonly failures: number;
  /** Nothing is sent before this; null while the channel is open. */
  readonly pausedUntil: Instant | null;
  /** Code of what paused it; null while it is open. */
  readonly problem: string | null;
}

/** A message that was given up; it holds neither address nor text any more. */
interface DeadMessage {
  readonly id: MessageId;
  readonly channel: ChannelId;
  readonly kind: MessageKind;
  readonly problem: string;
  readonly tries: number;
  readonly madeAt: Instant;
}

/** Messages that wait to be sent. Chat turns add theirs through `ConversationMemory.applyOnce`. */
export interface Outbox {
  /** Takes the drafts in one transaction, but for those whose key is known; answers how many it took. */
  add(drafts: readonly OutboundDraft[]): Promise<number>;
  /**
   * Leases due messages of the channel, oldest first and at most the first of each chat, so that a
   * chat's order holds whoever sends. Messages of a holder that has fallen silent are leased again.
   */
  lease(channel: ChannelId, request: LeaseRequest): Promise<readonly LeasedMessage[]>;
  /** Lengthens a lease; false when it was lost, and then the message must not be sent. */
  renew(id: MessageId, lease: Lease): Promise<boolean>;
  /**
   * Notes what became of leased messages. Sent and dead ones lose address and text at once; an answer
   * that was sent leaves nothing behind.
   */
  settle(settled: readonly { readonly id: MessageId; readonly after: AfterTry }[]): Promise<void>;
  /**
   * Erases what waits for the chat and notes that it wants no message of ours: none at all when it
   * has `blocked` us, none but answers when the citizen has `stopped` us.
   */
  closeChat(channel: ChannelId, chat: string, reason: 'blocked' | 'stopped'): Promise<void>;
  /** True when the citizen has closed the chat, or has said that nothing more should be sent. */
  isClosed(channel: ChannelId, chat: string): Promise<boolean>;
  /** The key of a sent message by the platform's id of it; null when it is not known (any more). */
  findSent(channel: ChannelId, reference: string): Promise<string | null>;
  sending(channel: ChannelId): Promise<ChannelSending>;
  noteSending(channel: ChannelId, sending: ChannelSending): Promise<void>;
  standings(): Promise<readonly OutboxStanding[]>;
  /** Newest first. */
  dead(most: number): Promise<readonly DeadMessage[]>;
}

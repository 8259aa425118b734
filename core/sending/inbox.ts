import type { Instant } from '../calendar.ts';
import type { ChannelId } from '../channel.ts';

/** An update of a platform, before anything is made of it. */
export interface InboxUpdate {
  readonly channel: ChannelId;
  /** The platform's id of the update, the same when it is delivered again. */
  readonly eventId: string;
  /** Keyed hash of the chat: updates of one chat are worked on one after another. */
  readonly chat: string;
  /** The platform's own order within a chat: a running number or a time. */
  readonly position: number;
  /** The update as it came; sealed at rest, erased in the transaction that writes what it meant. */
  readonly payload: string;
}

export interface WaitingUpdate extends InboxUpdate {
  /** Failed tries so far. */
  readonly tries: number;
  readonly dueAt: Instant;
  readonly arrivedAt: Instant;
}

/** An update that could not be worked on, set aside so that the chat goes on. */
interface ParkedUpdate {
  readonly channel: ChannelId;
  /** Stands for the update; it is a keyed hash. */
  readonly event: string;
  readonly problem: string;
  readonly tries: number;
  readonly arrivedAt: Instant;
}

interface InboxStanding {
  readonly channel: ChannelId;
  readonly waiting: number;
  readonly parked: number;
  readonly oldestAt: Instant | null;
}

/** Tries after which an update is parked. */
export const MOST_UPDATE_TRIES = 5;

/** Updates that wait to be worked on; `ConversationMemory.applyOnce` takes them away. */
export interface ChatInbox {
  /**
   * Resolves once the update survives a power cut; `known` when it waits already or was worked on
   * before. Only then may the platform be told that it has arrived.
   */
  store(update: InboxUpdate): Promise<'stored' | 'known'>;
  /** The chat's first waiting update; null when there is none. */
  next(channel: ChannelId, chat: string): Promise<WaitingUpdate | null>;
  /** Chats that have a due update. */
  dueChats(channel: ChannelId, now: Instant, most: number): Promise<readonly string[]>;
  /** Drops an update that means nothing to us. */
  drop(update: Pick<InboxUpdate, 'channel' | 'eventId'>): Promise<void>;
  /** Counts a failed try; after `MOST_UPDATE_TRIES` the update is parked. Answers what it is now. */
  noteFailure(
    update: WaitingUpdate,
    failure: { readonly problem: string; readonly dueAt: Instant },
  ): Promise<'waiting' | 'parked'>;
  standings(): Promise<readonly InboxStanding[]>;
  /** Newest first. */
  parked(most: number): Promise<readonly ParkedUpdate[]>;
  /** Lets a parked update be tried again; false when it is not there. */
  unpark(channel: ChannelId, event: string, now: Instant): Promise<boolean>;
  /** Erases a parked update; false when it is not there. */
  discard(channel: ChannelId, event: string): Promise<boolean>;
}

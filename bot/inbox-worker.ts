import { instant } from '../core/calendar.ts';
import { chatWords } from '../core/conversation/chat-words.ts';
import { DEFAULT_LANGUAGE } from '../core/language.ts';
import type { ChatTurnFacts } from '../core/conversation/conversation-memory.ts';
import type { InboxUpdate, WaitingUpdate } from '../core/sending/inbox.ts';
import { retryDelayMs } from '../core/sending/send-outcome.ts';
import type { ChannelAdapter, ChatEvent } from './channel-adapter.ts';
import { replyDraft, turnOf, type ChatTurnSettings } from './chat-turn.ts';
import type { OutboxWorker } from './outbox-worker.ts';
import { createPlaces, createSerialQueues } from './serial-queues.ts';
import { waitByTimer, within } from './wait.ts';

/** How often what was left behind, here or by another process, is looked for. */
const SWEEP_MS = 2_000;
const MOST_CHATS = 500;
/** Chats worked on side by side: enough to share a wait for the disk. */
const CHATS_AT_ONCE = 16;
/**
 * While so many updates come in so short a time, chats are worked on with pauses in between: platforms
 * wait for an update to be stored, and repeat what they had to wait for too long.
 */
const FLOOD = { updates: 30, withinMs: 100, pauseMs: 20 } as const;

export interface InboxWorkerSettings extends ChatTurnSettings {
  readonly random: () => number;
  readonly sweepMs?: number;
}

type Reader = Pick<ChannelAdapter, 'id' | 'readUpdate'>;

/** Works on the updates of one channel: each chat in its order, different chats side by side. */
export class InboxWorker {
  readonly #reader: Reader;
  readonly #settings: InboxWorkerSettings;
  readonly #outbox: OutboxWorker;
  readonly #chats = createSerialQueues();
  readonly #arriving = new Set<Promise<unknown>>();
  readonly #places = createPlaces(CHATS_AT_ONCE);
  /** When the last updates came. */
  readonly #arrivals: number[] = [];
  readonly #stopping = new AbortController();
  #sweeping: Promise<void> = Promise.resolve();

  constructor(reader: Reader, settings: InboxWorkerSettings, outbox: OutboxWorker) {
    this.#reader = reader;
    this.#settings = settings;
    this.#outbox = outbox;
  }

  /** Resolves once the update is stored; rejects when it is not, and must come again. */
  async receive(update: Omit<InboxUpdate, 'channel'>): Promise<void> {
    this.#arrivals.push(performance.now());
    if (this.#arrivals.length > FLOOD.updates) this.#arrivals.shift();
    const storing = this.#settings.inbox.store({ ...update, channel: this.#reader.id });
    this.#arriving.add(storing);
    try {
      if ((await storing) === 'stored') this.#wake(update.chat);
    } finally {
      this.#arriving.delete(storing);
    }
  }

  start(): void {
    this.#sweeping = this.#sweep();
  }

  /** Works on what has arrived for `graceMs` at most, ends the update under way, and takes no more. */
  async stop(graceMs: number): Promise<void> {
    const settled = Promise.allSettled(this.#arriving).then(() => this.#chats.settled());
    await within(graceMs, settled);
    this.#stopping.abort();
    await Promise.all([this.#sweeping, settled]);
  }

  #wake(chat: string): void {
    // One round behind the running one takes whatever has arrived; more would find nothing.
    if (this.#stopping.signal.aborted || this.#chats.length(chat) > 1) return;
    void this.#chats.run(chat, () => this.#places(() => this.#drain(chat)));
  }

  #isFlooded(): boolean {
    const { updates, withinMs } = FLOOD;
    return this.#arrivals.length === updates && performance.now() - this.#arrivals[0]! < withinMs;
  }

  async #drain(chat: string): Promise<void> {
    const { inbox, now } = this.#settings;
    if (this.#isFlooded()) await waitByTimer(FLOOD.pauseMs, this.#stopping.signal);
    try {
      while (!this.#stopping.signal.aborted) {
        const update = await inbox.next(this.#reader.id, chat);
        if (update === null || update.dueAt > now()) return;
        if (!(await this.#workOn(update))) return;
      }
    } catch (error) {
      // The store is out of reach: the next sweep finds the update where it was.
      this.#note(error);
    }
  }

  /** False when the chat must wait before its next update is looked at. */
  async #workOn(update: WaitingUpdate): Promise<boolean> {
    let event: ChatEvent | null = null;
    try {
      event = await this.#reader.readUpdate(update.payload);
      if (event === null) await this.#settings.inbox.drop(update);
      else await this.#apply(event, update);
      return true;
    } catch (error) {
      if (isStoreFault(error)) throw error;
      return this.#noteFailure(update, event, error);
    }
  }

  async #apply(event: ChatEvent, update: WaitingUpdate): Promise<void> {
    const channel = this.#reader.id;
    const key = { channel, chat: update.chat };
    const turn = await turnOf(event, key, this.#settings);
    const claim = { id: update.eventId, lease: this.#outbox.lease() };
    const applied = await this.#settings.memory.applyOnce(key, claim, turn);
    if (applied === null) return;
    if (applied.outcomes.includes('conflict')) {
      this.#settings.log('chat-rating-conflict', { channel });
    }
    this.#outbox.offer(applied.leased);
    if (applied.leased.length < applied.turn.messages.length) this.#outbox.wake();
    const { searchChoice = null } = applied.turn;
    if (searchChoice !== null) await this.#learn(searchChoice);
  }

  /** What can't be learnt is lost: it matters less than the citizen's next message. */
  async #learn({ words, procedure }: NonNullable<ChatTurnFacts['searchChoice']>): Promise<void> {
    try {
      await this.#settings.noteChoice?.({ words, procedure });
    } catch (error) {
      this.#settings.log('chat-choice-not-noted', {
        channel: this.#reader.id,
        fault: faultFields(error).fault,
      });
    }
  }

  /** A fault of ours must neither lose the update nor hold up the chat for ever. */
  async #noteFailure(
    update: WaitingUpdate,
    event: ChatEvent | null,
    error: unknown,
  ): Promise<boolean> {
    const { inbox, outbox, now, random, log } = this.#settings;
    const { channel, chat, tries } = update;
    const { fault, place } = faultFields(error);
    const dueAt = instant(now() + retryDelayMs(tries, random()));
    const state = await inbox.noteFailure(update, { problem: `${fault} ${place}`.trim(), dueAt });
    log('chat-update-failed', { channel, fault, place, tries: tries + 1, state });
    if (state === 'waiting') return false;
    if (event === null) return true;
    const text = chatWords(event.language ?? DEFAULT_LANGUAGE).turnFailed;
    const replies = [{ placement: 'new', text, buttons: [] } as const];
    await outbox.add(replyDraft(replies, event, { channel, chat, now: now() }));
    this.#outbox.wake();
    return true;
  }

  async #sweep(): Promise<void> {
    const { inbox, now, sweepMs } = this.#settings;
    while (!this.#stopping.signal.aborted) {
      try {
        const due = await inbox.dueChats(this.#reader.id, now(), MOST_CHATS);
        for (const chat of due) this.#wake(chat);
      } catch (error) {
        this.#note(error);
      }
      await waitByTimer(sweepMs ?? SWEEP_MS, this.#stopping.signal);
    }
  }

  #note(error: unknown): void {
    const { fault } = faultFields(error);
    this.#settings.log('chat-inbox-unread', { channel: this.#reader.id, fault });
  }
}

/** A fault of the store says nothing against the update. */
function isStoreFault(error: unknown): boolean {
  return error instanceof Error && error.name === 'StoreError';
}

/** Name and place of a fault; never its message, which could quote a citizen. */
function faultFields(error: unknown): { readonly fault: string; readonly place: string } {
  if (!(error instanceof Error)) return { fault: typeof error, place: '' };
  const line = /^\s+at .*$/m.exec(error.stack ?? '')?.[0] ?? '';
  return { fault: error.name, place: line.trim().replace(/(\(|at ).*\//, '$1') };
}

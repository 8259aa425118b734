import { instant, type Instant } from '../core/calendar.ts';
import type { LeasedMessage } from '../core/sending/outbound-message.ts';
import type { Lease, Outbox } from '../core/sending/outbox.ts';
import {
  afterInviting,
  afterTry,
  type AfterTry,
  type SendOutcome,
} from '../core/sending/send-outcome.ts';
import type { ChannelAdapter } from './channel-adapter.ts';
import type { Log } from './chat-channel.ts';
import { createCircuitBreaker, type CircuitBreaker } from './circuit-breaker.ts';
import { waitByTimer, within } from './wait.ts';
import { wordMessage, type WordingSettings } from './word-message.ts';

const LEASE_MS = 60_000;
/** A message whose lease ends sooner is leased anew before it is sent. */
const LEAST_LEASE_MS = 20_000;
const SWEEP_MS = 1_000;

export interface OutboxWorkerSettings extends WordingSettings {
  readonly outbox: Outbox;
  readonly now: () => Instant;
  /** From 0 to 1, for delays that do not fall together. */
  readonly random: () => number;
  /** Names this process; another one for each start. */
  readonly holder: string;
  readonly log: Log;
  readonly leaseMs?: number;
  readonly sweepMs?: number;
}

type Sender = Pick<ChannelAdapter, 'id' | 'limits' | 'send'>;

/**
 * Sends what waits in the outbox for one channel: at least once, each chat in its order. A message is
 * marked after the platform has taken it, so it is repeated only when the process ends in between.
 */
export class OutboxWorker {
  readonly #sender: Sender;
  readonly #settings: OutboxWorkerSettings;
  readonly #breaker: CircuitBreaker;
  readonly #stopping = new AbortController();
  readonly #sending = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  readonly #queue: LeasedMessage[] = [];
  #sweeping: Promise<void> = Promise.resolve();
  #pumping: Promise<void> | null = null;
  #pumpAgain = false;
  /** Whether something may wait that is not in the queue: nothing is looked for otherwise. */
  #mayWait = false;

  constructor(sender: Sender, settings: OutboxWorkerSettings) {
    this.#sender = sender;
    this.#settings = settings;
    this.#breaker = createCircuitBreaker(sender.id, settings);
  }

  /** For messages that this process may send at once; null while nothing may be sent. */
  lease(): Lease | null {
    return this.#stopping.signal.aborted || this.#breaker.isPaused() ? null : this.#newLease();
  }

  /** Sends messages leased by `lease`. */
  offer(messages: readonly LeasedMessage[]): void {
    this.#queue.push(...messages);
    while (this.#underWay.size < this.#sender.limits.atOnce && this.#queue.length > 0) {
      const task = this.#sendOne(this.#queue.shift()!).finally(() => {
        this.#underWay.delete(task);
        this.offer([]);
        // Leased by the dozen, not one by one as each is sent; the sweep finds whatever is left.
        if (this.#mayWait && this.#underWay.size <= this.#sender.limits.atOnce / 2) this.wake();
      });
      this.#underWay.add(task);
    }
  }

  /** Looks at once for what is due. */
  wake(): void {
    this.#mayWait = true;
    if (this.#pumping !== null) {
      this.#pumpAgain = true;
      return;
    }
    this.#pumping = this.#pump()
      .catch((error: unknown) => this.#note('chat-outbox-unread', error))
      .finally(() => {
        this.#pumping = null;
        if (this.#pumpAgain) {
          this.#pumpAgain = false;
          this.wake();
        }
      });
  }

  start(): void {
    this.#sweeping = this.#sweep();
  }

  /** Begins nothing new, gives calls under way `graceMs`, and gives back what did not get out. */
  async stop(graceMs: number): Promise<void> {
    this.#stopping.abort();
    await this.#sweeping;
    await this.#pumping;
    const settled = allOf(this.#underWay);
    await within(graceMs, settled);
    this.#sending.abort();
    await settled;
  }

  async #sendOne(message: LeasedMessage): Promise<void> {
    try {
      await this.#sendLeased(message);
    } catch (error) {
      // Not marked: the message is sent again when its lease has ended, by whoever finds it.
      this.#note('chat-message-unmarked', error);
    }
  }

  async #sendLeased(message: LeasedMessage): Promise<void> {
    const { outbox, now } = this.#settings;
    if (this.#sending.signal.aborted || this.#breaker.isPaused()) {
      await outbox.settle([{ id: message.id, after: givenBack(message, now()) }]);
      return;
    }
    const left = message.leasedUntil - now();
    if (left < Math.min(LEAST_LEASE_MS, this.#leaseMs() / 2)) {
      if (!(await outbox.renew(message.id, this.#newLease()))) return;
    }
    await this.#settle(message, await this.#trySending(message));
  }

  async #trySending(message: LeasedMessage): Promise<SendOutcome> {
    const worded = await wordMessage(message, this.#settings);
    if (worded.kind !== 'send') return worded;
    try {
      return await this.#sender.send(message.address, worded.message, this.#sending.signal);
    } catch (error) {
      return { kind: 'retry', code: error instanceof Error ? error.name : 'unknown' };
    }
  }

  async #settle(message: LeasedMessage, outcome: SendOutcome): Promise<void> {
    const { outbox, now, random, log } = this.#settings;
    const channel = this.#sender.id;
    if (this.#sending.signal.aborted && outcome.kind === 'retry') {
      await outbox.settle([{ id: message.id, after: givenBack(message, now()) }]);
      return;
    }
    const after =
      afterInviting(message, outcome, now()) ?? afterTry(message, outcome, now(), random());
    await outbox.settle([{ id: message.id, after }]);
    if (outcome.kind === 'closed') {
      await outbox.closeChat(channel, message.chat, 'blocked');
    } else if (after.state === 'dead') {
      log('chat-message-dead', { channel, kind: message.kind, code: after.problem });
    } else if (after.state === 'moved') {
      log('chat-message-moved', { channel, to: after.to.channel, code: after.problem });
    }
    // What was not tried says nothing of the platform.
    if (outcome.kind === 'unwanted') return;
    await this.#breaker.note(outcome);
  }

  async #pump(): Promise<void> {
    const { atOnce, perSecond } = this.#sender.limits;
    const most = atOnce - this.#underWay.size;
    if (this.#stopping.signal.aborted || most < 1 || this.#breaker.isPaused()) return;
    const { outbox, now } = this.#settings;
    const request = { lease: this.#newLease(), now: now(), most, perSecond };
    const leased = await outbox.lease(this.#sender.id, request);
    // What is under way may hold back what follows it in its chat.
    this.#mayWait = leased.length > 0 || this.#underWay.size > 0;
    this.offer(leased);
  }

  async #sweep(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      await this.#breaker.refresh();
      this.wake();
      await waitByTimer(this.#settings.sweepMs ?? SWEEP_MS, this.#stopping.signal);
    }
  }

  #leaseMs(): number {
    return this.#settings.leaseMs ?? LEASE_MS;
  }

  #newLease(): Lease {
    const { holder, now } = this.#settings;
    return { holder, until: instant(now() + this.#leaseMs()) };
  }

  #note(event: string, error: unknown): void {
    const fault = error instanceof Error ? error.name : typeof error;
    this.#settings.log(event, { channel: this.#sender.id, fault });
  }
}

async function allOf(tasks: ReadonlySet<Promise<void>>): Promise<void> {
  while (tasks.size > 0) await Promise.all(tasks);
}

/** Due at once, as if it had not been tried. */
function givenBack(message: LeasedMessage, now: Instant): AfterTry {
  return { state: 'waiting', dueAt: now, tries: message.tries, problem: 'stopped' };
}

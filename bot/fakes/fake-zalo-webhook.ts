import { createHash } from 'node:crypto';
import type { FakeClock } from './fake-clock.ts';

/** How long Zalo waits for an answer. */
const ANSWER_MS = 2_000;

/** When an unanswered delivery is repeated, counted from the one before. */
const RETRIES_MS = [30_000, 300_000, 900_000, 1_800_000, 3_600_000];

/** One event as it is sent: the same bytes at every try. */
export interface FakeDelivery {
  readonly event: string;
  readonly body: string;
  readonly timestamp: string;
}

interface WebhookKeys {
  readonly appId: string;
  readonly oaSecretKey: string;
}

/** Zalo's side of the webhook: signed deliveries, repeated while they are not answered with 200. */
export class FakeZaloWebhook {
  readonly #keys: WebhookKeys;
  readonly #clock: FakeClock;
  readonly #running = new Set<Promise<void>>();
  #held: FakeDelivery[] | null = null;
  url: string | null = null;
  /** Milliseconds by which the header's timestamp, which is the signed one, differs from the body's. */
  headerShiftMs = 0;
  /** How long an answer is waited for. */
  answerMs = ANSWER_MS;
  /** Set once an event was not taken even at its last try. */
  disabled = false;
  readonly sent: FakeDelivery[] = [];
  readonly statuses: (number | 'no answer')[] = [];

  constructor(keys: WebhookKeys, clock: FakeClock) {
    this.#keys = keys;
    this.#clock = clock;
  }

  /** Saves the address as the console does: an unsigned `{}` must be answered with 200. */
  async register(url: string): Promise<boolean> {
    const status = await this.#post(url, '{}', {});
    if (status !== 200) return false;
    this.url = url;
    this.disabled = false;
    return true;
  }

  /** Sends the event, or keeps it while deliveries are held. */
  send(event: string, fields: Readonly<Record<string, unknown>>): FakeDelivery {
    const timestamp = String(this.#clock.now());
    const body = JSON.stringify({
      app_id: this.#keys.appId,
      ...fields,
      event_name: event,
      timestamp,
    });
    const delivery = { event, body, timestamp };
    if (this.#held) this.#held.push(delivery);
    else this.deliver(delivery);
    return delivery;
  }

  /** Keeps what is sent from now on until `release`. */
  hold(): void {
    this.#held ??= [];
  }

  /** Sends what was kept, in the order that `arrange` gives it. */
  release(
    arrange: (held: readonly FakeDelivery[]) => readonly FakeDelivery[] = (held) => held,
  ): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const delivery of arrange(held)) this.deliver(delivery);
  }

  /** Sends the same bytes (again). */
  deliver(delivery: FakeDelivery, tries = 0): void {
    const running = this.#try(delivery, tries).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** True while a delivery is under way. */
  get isBusy(): boolean {
    return this.#running.size > 0;
  }

  /** Resolves once nothing is under way; what waits for its time is not. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Headers with which Zalo would send this body. */
  headersFor(delivery: FakeDelivery, tries = 0): Readonly<Record<string, string>> {
    const stamp = String(Number(delivery.timestamp) + this.headerShiftMs);
    const { appId, oaSecretKey } = this.#keys;
    const signed = appId + delivery.body + stamp + oaSecretKey;
    const mac = createHash('sha256').update(signed, 'utf8').digest('hex');
    return {
      'X-ZEvent-Signature': `mac=${mac}`,
      'X-ZEvent-Timestamp': stamp,
      num_retry: String(tries),
    };
  }

  async #try(delivery: FakeDelivery, tries: number): Promise<void> {
    if (this.url === null || this.disabled) return;
    this.sent.push(delivery);
    const status = await this.#post(this.url, delivery.body, this.headersFor(delivery, tries));
    this.statuses.push(status);
    if (status === 200) return;
    const pause = RETRIES_MS[tries];
    if (pause === undefined) this.disabled = true;
    else this.#clock.at(this.#clock.now() + pause, () => this.deliver(delivery, tries + 1));
  }

  async #post(
    url: string,
    body: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<number | 'no answer'> {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
        signal: AbortSignal.timeout(this.answerMs),
      });
      await response.body?.cancel();
      return response.status;
    } catch {
      return 'no answer';
    }
  }
}

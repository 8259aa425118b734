import { createHash } from 'node:crypto';
import { FakeClock } from './fake-clock.ts';
import { FakeServer, jsonOf, type FakeAnswer, type FakeRequest } from './fake-server.ts';

const LONGEST_TEXT = 2_000;
/** The real one holds a request for as long as it is asked to; a fake need not. */
const LONGEST_HOLD_MS = 2_000;

export interface FakeBotMessage {
  readonly from: 'bot' | 'citizen';
  readonly text: string;
}

/** The Zalo Bot platform on loopback, for one bot: one update a request, gone once it was fetched. */
export class FakeZaloBot {
  readonly token: string;
  readonly server: FakeServer;
  /** Messages that the plan still allows this month, both ways. */
  remaining = 3_000;
  webhook: { readonly url: string; readonly secret: string } | null = null;
  /** Where the webhook's public host is to be found on this machine; null: nowhere. */
  publicAddress: string | null = null;
  readonly clock: FakeClock;
  /** Chats whose citizen wants nothing from the bot. */
  readonly blocked = new Set<string>();
  /** Answers to what was pushed, oldest first. */
  readonly statuses: (number | 'no answer')[] = [];
  readonly #chats = new Map<string, FakeBotMessage[]>();
  readonly #waiting: Readonly<Record<string, unknown>>[] = [];
  readonly #watchers = new Set<() => void>();
  #last = 0;

  private constructor(token: string, clock: FakeClock) {
    this.token = token;
    this.clock = clock;
    this.server = new FakeServer((request) => this.#answer(request));
  }

  static async open(
    token = '777:planted-zalo-bot-token',
    { now, port = 0 }: { readonly now?: () => number; readonly port?: number } = {},
  ): Promise<FakeZaloBot> {
    const fake = new FakeZaloBot(token, new FakeClock(now));
    await fake.server.open(port);
    return fake;
  }

  close(): Promise<void> {
    for (const wake of this.#watchers) wake();
    return this.server.close();
  }

  /** The chat as the citizen sees it, oldest first. */
  chat(chatId: string): readonly FakeBotMessage[] {
    return this.#chats.get(chatId) ?? [];
  }

  say(chatId: string, text: string): Readonly<Record<string, unknown>> {
    this.#show(chatId, { from: 'citizen', text });
    return this.push(this.update(chatId, 'message.text.received', { text }));
  }

  sendSticker(chatId: string): Readonly<Record<string, unknown>> {
    return this.push(this.update(chatId, 'message.sticker.received', { sticker: 'x' }));
  }

  sendPhoto(chatId: string): Readonly<Record<string, unknown>> {
    const content = { photo_url: 'https://example.invalid/a.jpg', caption: '' };
    return this.push(this.update(chatId, 'message.image.received', content));
  }

  update(chatId: string, event: string, content: Readonly<Record<string, unknown>>) {
    // Whoever writes may be written to from then on.
    if (!this.#chats.has(chatId)) this.#chats.set(chatId, []);
    this.blocked.delete(chatId);
    const id = this.#newId();
    const chat = { id: chatId, chat_type: 'PRIVATE' };
    const from = { id: chatId, display_name: 'Người dân', is_bot: false };
    return {
      event_name: event,
      message: { message_id: id, chat, from, date: this.clock.now(), ...content },
    };
  }

  /** True while the bot waits for an update and there is none: everything before is stored. */
  get isWaitedFor(): boolean {
    return this.#waiting.length === 0 && this.#watchers.size > 0;
  }

  /** Puts the update where it is fetched, or pushes it where a webhook is set. */
  push(update: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    if (this.webhook) {
      void this.deliver(JSON.stringify(update)).catch(() => undefined);
      return update;
    }
    this.#waiting.push(update);
    for (const wake of this.#watchers) wake();
    return update;
  }

  /** Pushes these bytes (again), with the secret unless another one is given. */
  async deliver(body: string, secret = this.webhook?.secret): Promise<number | 'no answer'> {
    if (this.webhook === null || this.publicAddress === null) throw new Error('no webhook');
    const { pathname } = new URL(this.webhook.url);
    const status = await fetch(this.publicAddress + pathname, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret !== undefined && { 'x-bot-api-secret-token': secret }),
      },
      body,
    }).then(
      async (response) => {
        await response.body?.cancel();
        return response.status;
      },
      () => 'no answer' as const,
    );
    this.statuses.push(status);
    return status;
  }

  async #answer(request: FakeRequest): Promise<FakeAnswer> {
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.path) ?? [];
    if (token !== this.token) return refused(401, 'Unauthorized');
    const body = jsonOf(request.body);
    switch (method) {
      case 'getMe':
        return done({ id: '777', account_name: 'Bot Một Chạm', can_join_groups: false });
      case 'getUpdates':
        return this.#getUpdate(Number(body['timeout'] ?? 30), request.gone);
      case 'setWebhook':
        return this.#setWebhook(body);
      case 'deleteWebhook':
        this.webhook = null;
        return done({ url: '', updated_at: this.clock.now() });
      case 'sendMessage':
        return this.#sendMessage(body);
      case 'sendChatAction':
        return { json: { ok: true } };
      default:
        return refused(404, 'Method not found');
    }
  }

  async #getUpdate(seconds: number, gone: Promise<void>): Promise<FakeAnswer> {
    if (this.webhook) return refused(400, 'A webhook is set');
    if (this.#waiting.length === 0) {
      const woken = Promise.withResolvers<void>();
      this.#watchers.add(woken.resolve);
      const timer = setTimeout(woken.resolve, Math.min(seconds * 1000, LONGEST_HOLD_MS));
      await Promise.race([woken.promise, gone]);
      clearTimeout(timer);
      this.#watchers.delete(woken.resolve);
    }
    const update = this.#waiting.shift();
    return update ? done(update) : refused(408, 'Request timeout');
  }

  #setWebhook(body: Readonly<Record<string, unknown>>): FakeAnswer {
    const { url, secret_token: secret } = body;
    const isUsable = typeof secret === 'string' && /^.{8,256}$/.test(secret);
    if (typeof url !== 'string' || !url.startsWith('https://') || !isUsable) {
      return refused(400, 'Bad webhook');
    }
    this.webhook = { url, secret };
    return done({ url, updated_at: this.clock.now() });
  }

  #sendMessage(body: Readonly<Record<string, unknown>>): FakeAnswer {
    const { chat_id: chatId, text } = body;
    // A bot can't write first.
    if (typeof chatId !== 'string' || !this.#chats.has(chatId)) return refused(403, 'Forbidden');
    if (this.blocked.has(chatId)) return refused(403, 'Forbidden');
    if (typeof text !== 'string' || text === '' || [...text].length > LONGEST_TEXT) {
      return refused(400, 'Bad text');
    }
    if (this.remaining <= 0) return refused(429, 'Quota exceeded');
    this.remaining -= 1;
    this.#show(chatId, { from: 'bot', text });
    return done({ message_id: this.#newId(), date: this.clock.now() });
  }

  #show(chatId: string, message: FakeBotMessage): void {
    this.#chats.set(chatId, [...this.chat(chatId), message]);
  }

  #newId(): string {
    this.#last += 1;
    return createHash('sha256').update(`bot ${this.#last}`).digest('hex').slice(0, 20);
  }
}

function done(result: unknown): FakeAnswer {
  return { json: { ok: true, result } };
}

/** HTTP says 200 even then. */
function refused(code: number, description: string): FakeAnswer {
  return { json: { ok: false, error_code: code, description } };
}

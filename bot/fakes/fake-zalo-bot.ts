import { createHash } from 'node:crypto';
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
  readonly #chats = new Map<string, FakeBotMessage[]>();
  readonly #waiting: Readonly<Record<string, unknown>>[] = [];
  readonly #watchers = new Set<() => void>();
  #last = 0;

  private constructor(token: string) {
    this.token = token;
    this.server = new FakeServer((request) => this.#answer(request));
  }

  static async open(token = '777:planted-zalo-bot-token', port = 0): Promise<FakeZaloBot> {
    const fake = new FakeZaloBot(token);
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

  update(chatId: string, event: string, content: Readonly<Record<string, unknown>>) {
    const id = this.#newId();
    const chat = { id: chatId, chat_type: 'PRIVATE' };
    const from = { id: chatId, display_name: 'Người dân', is_bot: false };
    return {
      event_name: event,
      message: { message_id: id, chat, from, date: Date.now(), ...content },
    };
  }

  /** Puts the update where it is fetched. */
  push(update: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    this.#waiting.push(update);
    for (const wake of this.#watchers) wake();
    return update;
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
        return done({ url: '', updated_at: Date.now() });
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
    return done({ url, updated_at: Date.now() });
  }

  #sendMessage(body: Readonly<Record<string, unknown>>): FakeAnswer {
    const { chat_id: chatId, text } = body;
    // A bot can't write first.
    if (typeof chatId !== 'string' || !this.#chats.has(chatId)) return refused(403, 'Forbidden');
    if (typeof text !== 'string' || text === '' || [...text].length > LONGEST_TEXT) {
      return refused(400, 'Bad text');
    }
    if (this.remaining <= 0) return refused(429, 'Quota exceeded');
    this.remaining -= 1;
    this.#show(chatId, { from: 'bot', text });
    return done({ message_id: this.#newId(), date: Date.now() });
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

import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import type { InlineKeyboardMarkup, Update } from 'grammy/types';

type Payload = Readonly<Record<string, unknown>>;

export interface Call {
  readonly method: string;
  readonly payload: Payload;
}

/** How the server misbehaves instead of answering. */
export type Fault =
  | { readonly status: number; readonly description: string; readonly retryAfter?: number }
  | { readonly raw: string; readonly status?: number }
  | 'hang'
  | 'reset';

/** A message as the chat shows it now. */
export interface ShownMessage {
  readonly id: number;
  readonly text: string;
  readonly buttons: readonly {
    readonly label: string;
    readonly data: string;
    readonly url?: string;
  }[];
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const DATE = 1_795_402_800;

/** A Bot API server on loopback, for one token; it keeps what chats show and what was called. */
export class FakeTelegram {
  readonly calls: Call[] = [];
  /** Chats whose citizen has blocked the bot. */
  readonly blocked = new Set<number>();
  readonly token: string;
  apiRoot = '';
  webhook: { readonly url: string; readonly secret_token?: string } | null = null;
  readonly #server = createServer((request, response) => {
    readText(request).then(
      (body) => this.#answer(request.url ?? '', body, response),
      // Who called was gone before all was said.
      () => undefined,
    );
  });
  readonly #chats = new Map<number, ShownMessage[]>();
  readonly #faults: { readonly method: string; readonly fault: Fault; times: number }[] = [];
  readonly #watchers = new Set<() => void>();
  #queue: Update[] = [];
  #lastUpdate = 1000;
  #lastMessage = 0;

  constructor(token: string) {
    this.token = token;
  }

  static async open(token = '4242:planted-token_FOR-tests-0123456789'): Promise<FakeTelegram> {
    const fake = new FakeTelegram(token);
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    fake.apiRoot = `http://127.0.0.1:${(fake.#server.address() as AddressInfo).port}`;
    return fake;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Resolves once the condition holds; looked at after every call. */
  async until(holds: () => boolean): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!holds()) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
    });
  }

  /** Resolves once nobody is connected, and so all that was ever sent off has arrived. */
  async untilAlone(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    // Not at once: a connection may wait to be taken.
    const lookSoon = () => setTimeout(look, 10);
    const look = () => {
      this.#server.getConnections((_, count) => (count === 0 ? resolve() : lookSoon()));
    };
    lookSoon();
    await promise;
  }

  /** The method misbehaves for this many calls. */
  fail(method: string, fault: Fault, times = 1): void {
    this.#faults.push({ method, fault, times });
  }

  /** Nothing that was planned to fail fails any more. */
  heal(): void {
    this.#faults.length = 0;
  }

  /** Updates wait to be fetched, in the order given. */
  queue(...updates: readonly Update[]): void {
    this.#queue.push(...updates);
    this.#look();
  }

  /** Updates that were not confirmed yet. */
  get pending(): readonly number[] {
    return this.#queue.map((update) => update.update_id);
  }

  called(method: string): readonly Payload[] {
    return this.calls.filter((call) => call.method === method).map((call) => call.payload);
  }

  /** What the chat shows now, oldest first. */
  chat(chatId: number): readonly ShownMessage[] {
    return this.#chats.get(chatId) ?? [];
  }

  /** The newest message with the button, which is pressed. */
  press(chatId: number, label: string): Update {
    const found = this.chat(chatId).findLast((message) =>
      message.buttons.some((button) => button.label === label),
    );
    const data = found?.buttons.find((button) => button.label === label)?.data;
    if (!found || data === undefined) throw new Error(`No button ${label} in chat ${chatId}.`);
    return this.pressData(chatId, data, found.id);
  }

  pressData(chatId: number, data: string, messageId = 1): Update {
    return this.#update({
      callback_query: {
        id: `query-${this.#lastUpdate}`,
        from: user(chatId),
        chat_instance: '1',
        data,
        message: { message_id: messageId, date: DATE, chat: privateChat(chatId), text: 'x' },
      },
    });
  }

  text(chatId: number, said: string, language = 'vi'): Update {
    return this.message(chatId, { text: said }, language);
  }

  message(chatId: number, content: Payload, language = 'vi'): Update {
    const from = user(chatId, language);
    const message = { message_id: (this.#lastMessage += 1), date: DATE, from };
    return this.#update({ message: { ...message, chat: privateChat(chatId), ...content } });
  }

  groupText(chatId: number, said: string): Update {
    const chat = { id: chatId, type: 'supergroup', title: 'Tổ dân phố' };
    const message = { message_id: (this.#lastMessage += 1), date: DATE, from: user(5), chat };
    return this.#update({ message: { ...message, text: said } });
  }

  membership(chatId: number, status: 'kicked' | 'member'): Update {
    const chat = privateChat(chatId);
    const change = { old_chat_member: { status: 'member' }, new_chat_member: { status } };
    return this.#update({ my_chat_member: { chat, from: user(chatId), date: DATE, ...change } });
  }

  #update(content: Payload): Update {
    return { update_id: (this.#lastUpdate += 1), ...content };
  }

  async #answer(path: string, body: string, response: ServerResponse): Promise<void> {
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(path) ?? [];
    const payload = JSON.parse(body === '' ? '{}' : body) as Payload;
    if (token !== this.token) {
      reply(response, refused(401, 'Unauthorized'));
      return;
    }
    this.calls.push({ method, payload });
    const planted = this.#faults.find((each) => each.method === method && each.times > 0);
    if (planted) {
      planted.times -= 1;
      misbehave(response, planted.fault);
    } else {
      reply(response, await this.#perform(method, payload, response));
    }
    this.#look();
  }

  #look(): void {
    for (const look of this.#watchers) look();
  }

  #perform(method: string, payload: Payload, response: ServerResponse): Answer | Promise<Answer> {
    switch (method) {
      case 'getMe':
        return done({ id: 4242, is_bot: true, first_name: 'Một Chạm', username: 'mot_cham_bot' });
      case 'getUpdates':
        return this.#getUpdates(payload, response);
      case 'setWebhook':
        return this.#setWebhook(payload);
      case 'deleteWebhook':
        this.webhook = null;
        return done(true);
      case 'sendMessage':
        return this.#sendMessage(payload);
      case 'editMessageText':
        return this.#editMessage(payload);
      case 'answerCallbackQuery':
      case 'setMyCommands':
      case 'leaveChat':
        return done(true);
      default:
        return refused(404, 'Not Found: method not found');
    }
  }

  async #getUpdates(payload: Payload, response: ServerResponse): Promise<Answer> {
    if (this.webhook) {
      return refused(409, "Conflict: can't use getUpdates method while webhook is active");
    }
    const offset = Number(payload['offset'] ?? 0);
    this.#queue = this.#queue.filter((update) => update.update_id >= offset);
    this.#look();
    // As the real one: the request is held until there is something, or the caller hangs up.
    const gone = Promise.withResolvers<void>();
    response.once('close', gone.resolve);
    await Promise.race([gone.promise, this.until(() => this.#queue.length > 0)]);
    return done(this.#queue.slice(0, Number(payload['limit'] ?? 100)));
  }

  #setWebhook(payload: Payload): Answer {
    const url = String(payload['url']);
    if (!url.startsWith('https://')) {
      return refused(400, 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook');
    }
    this.webhook = { url, secret_token: String(payload['secret_token']) };
    return done(true);
  }

  #sendMessage(payload: Payload): Answer {
    const chatId = Number(payload['chat_id']);
    const problem = this.#problemOf(chatId, payload);
    if (problem) return problem;
    const shown = toShown((this.#lastMessage += 1), payload);
    this.#chats.set(chatId, [...this.chat(chatId), shown]);
    return done({ message_id: shown.id, date: DATE, chat: privateChat(chatId), text: shown.text });
  }

  #editMessage(payload: Payload): Answer {
    const chatId = Number(payload['chat_id']);
    const problem = this.#problemOf(chatId, payload);
    if (problem) return problem;
    const messages = this.chat(chatId);
    const old = messages.find((message) => message.id === payload['message_id']);
    if (!old) return refused(400, 'Bad Request: message to edit not found');
    const shown = toShown(old.id, payload);
    if (JSON.stringify(shown) === JSON.stringify(old)) {
      return refused(
        400,
        'Bad Request: message is not modified: specified new message content is same',
      );
    }
    this.#chats.set(
      chatId,
      messages.map((message) => (message === old ? shown : message)),
    );
    return done({ message_id: shown.id, date: DATE, chat: privateChat(chatId), text: shown.text });
  }

  #problemOf(chatId: number, payload: Payload): Answer | null {
    if (this.blocked.has(chatId)) return refused(403, 'Forbidden: bot was blocked by the user');
    const said = typeof payload['text'] === 'string' ? payload['text'] : '';
    if (said === '') return refused(400, 'Bad Request: message text is empty');
    if ([...said].length > 4096) return refused(400, 'Bad Request: message is too long');
    const wrong = toShown(0, payload).buttons.some(({ data, url }) =>
      url === undefined
        ? data === '' || Buffer.byteLength(data) > 64
        : !/^https:\/\/[\w-]+\./.test(url),
    );
    return wrong ? refused(400, 'Bad Request: BUTTON_DATA_INVALID') : null;
  }
}

function toShown(id: number, payload: Payload): ShownMessage {
  const markup = payload['reply_markup'] as InlineKeyboardMarkup | undefined;
  const buttons = (markup?.inline_keyboard ?? []).flat().map((button) => ({
    label: button.text,
    data: 'callback_data' in button ? (button.callback_data ?? '') : '',
    ...('url' in button && { url: button.url }),
  }));
  return { id, text: String(payload['text']), buttons };
}

function done(result: unknown): Answer {
  return { status: 200, body: { ok: true, result } };
}

function refused(status: number, description: string, retryAfter?: number): Answer {
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
  return { status, body: { ok: false, error_code: status, description, ...parameters } };
}

function reply(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function misbehave(response: ServerResponse, fault: Fault): void {
  if (fault === 'hang') return;
  if (fault === 'reset') response.destroy();
  else if ('raw' in fault) response.writeHead(fault.status ?? 200).end(fault.raw);
  else reply(response, refused(fault.status, fault.description, fault.retryAfter));
}

function user(id: number, language = 'vi') {
  return { id, is_bot: false, first_name: 'Người dân', language_code: language };
}

function privateChat(id: number) {
  return { id, type: 'private' as const, first_name: 'Người dân' };
}

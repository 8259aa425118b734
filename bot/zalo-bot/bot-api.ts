/** A failed call to the Zalo Bot platform. It has no `cause`: addresses of calls hold the token. */
export class ZaloBotError extends Error {
  override readonly name = 'ZaloBotError';
  readonly code:
    | 'token-refused'
    | 'nothing-new'
    | 'quota'
    | 'chat-closed'
    | 'bad-request'
    | 'server-fault'
    | 'answer-unreadable'
    | 'timeout'
    | 'network'
    | 'aborted';

  constructor(code: ZaloBotError['code'], method: string) {
    super(`Zalo Bot call ${method} failed: ${code}`);
    this.code = code;
  }
}

export interface ZaloBotApiSettings {
  readonly token: string;
  /** Base address without a slash at the end. */
  readonly apiRoot: string;
  readonly callTimeoutMs: number;
  /** How long the platform may hold a request for updates while there are none. */
  readonly pollSeconds: number;
}

/** The calls that we make; each rejects with a `ZaloBotError` and nothing else. */
export interface ZaloBotApi {
  /** The bot's name. */
  findName(signal: AbortSignal): Promise<string>;
  /** The next update as JSON text; null when there is none. It is gone from the platform then. */
  fetchUpdate(signal: AbortSignal): Promise<string | null>;
  /** The platform's id of the message; null when it does not say. */
  send(chatId: string, text: string, signal: AbortSignal): Promise<string | null>;
  setWebhook(url: string, secret: string, signal: AbortSignal): Promise<void>;
  removeWebhook(signal: AbortSignal): Promise<void>;
}

type Fields = Readonly<Record<string, unknown>>;

/** A client of one bot, whose token appears in no error that it throws. */
export function createZaloBotApi(settings: ZaloBotApiSettings): ZaloBotApi {
  const { callTimeoutMs, pollSeconds } = settings;
  const call = (method: string, body: Fields, signal: AbortSignal, timeoutMs = callTimeoutMs) =>
    callBot({ method, body, signal, timeoutMs }, settings);
  return {
    async findName(signal) {
      const { account_name: name } = fieldsOf(await call('getMe', {}, signal));
      return typeof name === 'string' ? name : '';
    },
    async fetchUpdate(signal) {
      const limit = pollSeconds * 1000 + callTimeoutMs;
      try {
        const timeout = String(pollSeconds);
        const update = await call('getUpdates', { timeout }, signal, limit);
        return update === null || update === undefined ? null : JSON.stringify(update);
      } catch (error) {
        if (error instanceof ZaloBotError && error.code === 'nothing-new') return null;
        throw error;
      }
    },
    async send(chatId, text, signal) {
      const sent = fieldsOf(await call('sendMessage', { chat_id: chatId, text }, signal));
      return typeof sent['message_id'] === 'string' ? sent['message_id'] : null;
    },
    setWebhook: async (url, secret, signal) =>
      void (await call('setWebhook', { url, secret_token: secret }, signal)),
    removeWebhook: async (signal) => void (await call('deleteWebhook', {}, signal)),
  };
}

interface BotCall {
  readonly method: string;
  readonly body: Fields;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
}

async function callBot(
  { method, body, signal, timeoutMs }: BotCall,
  { apiRoot, token }: ZaloBotApiSettings,
): Promise<unknown> {
  const deadline = AbortSignal.timeout(timeoutMs);
  let status: number;
  let text: string;
  try {
    const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.any([deadline, signal]),
    });
    status = response.status;
    text = await response.text();
  } catch {
    if (signal.aborted) throw new ZaloBotError('aborted', method);
    throw new ZaloBotError(deadline.aborted ? 'timeout' : 'network', method);
  }
  const answer = parse(text);
  if (answer === null) {
    throw new ZaloBotError(status >= 500 ? 'server-fault' : 'answer-unreadable', method);
  }
  if (answer['ok'] === true) return answer['result'];
  throw new ZaloBotError(codeOf(Number(answer['error_code'] ?? status)), method);
}

function codeOf(status: number): ZaloBotError['code'] {
  switch (status) {
    case 401:
    case 404:
      return 'token-refused';
    case 403:
      return 'chat-closed';
    case 408:
      return 'nothing-new';
    case 429:
      return 'quota';
    default:
      return status >= 500 || Number.isNaN(status) ? 'server-fault' : 'bad-request';
  }
}

function parse(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Fields) : null;
  } catch {
    return null;
  }
}

/** The value as an object; an empty one when it is none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

import { Api } from 'grammy';
import type { BotCommand, InlineKeyboardMarkup, Update } from 'grammy/types';
import type { Language } from '../../core/language.ts';
import { TelegramError, toTelegramError } from './telegram-error.ts';

/** The only kinds of updates we ask for. */
const ALLOWED_UPDATES = ['message', 'callback_query', 'my_chat_member'] as const;

/** A link may hold a code: nobody but the citizen is to open it. */
const PLAIN = { link_preview_options: { is_disabled: true } } as const;

export interface TelegramApiSettings {
  readonly token: string;
  /** Another Bot API server; no trailing slash. */
  readonly apiRoot: string | undefined;
  /** Longest time a call may take. */
  readonly callTimeoutMs: number;
  /** How long Telegram may hold a request for updates while there are none. */
  readonly pollSeconds: number;
}

export interface OutgoingMessage {
  readonly text: string;
  readonly keyboard: InlineKeyboardMarkup;
}

/**
 * The calls of the Bot API that we make. Each rejects with a `TelegramError` and nothing else; an
 * aborted signal ends the call.
 */
export interface TelegramApi {
  /** The bot's user name. */
  findUsername(signal: AbortSignal): Promise<string>;
  /** Updates from the offset on, which forgets those before it; null: all that are not yet forgotten. */
  fetchUpdates(offset: number | null, signal: AbortSignal): Promise<readonly Update[]>;
  send(chatId: number, message: OutgoingMessage, signal: AbortSignal): Promise<void>;
  edit(
    target: { readonly chatId: number; readonly messageId: number },
    message: OutgoingMessage,
    signal: AbortSignal,
  ): Promise<void>;
  /** Ends the waiting sign on a pressed button. */
  acknowledgePress(queryId: string, signal: AbortSignal): Promise<void>;
  leave(chatId: number, signal: AbortSignal): Promise<void>;
  /** The commands in the app's menu; without a language for everyone else. */
  announceCommands(
    commands: readonly BotCommand[],
    language: Language | undefined,
    signal: AbortSignal,
  ): Promise<void>;
  setWebhook(url: string, secret: string, signal: AbortSignal): Promise<void>;
  removeWebhook(signal: AbortSignal): Promise<void>;
}

/** A client of the Bot API for one token, which appears in no error it throws. */
export function createTelegramApi(settings: TelegramApiSettings): TelegramApi {
  const api = createClient(settings, settings.callTimeoutMs / 1000);
  const polling = createClient(settings, settings.pollSeconds + settings.callTimeoutMs / 1000);
  const allowed_updates = ALLOWED_UPDATES;
  const secrets = [settings.token, settings.token.replace(/^\d+:/, '')];
  const call = async <T>(method: string, request: () => Promise<T>): Promise<T> => {
    try {
      return await request();
    } catch (error) {
      throw toTelegramError(error, method, secrets);
    }
  };
  return {
    findUsername: (signal) => call('getMe', async () => (await api.getMe(cancel(signal))).username),
    fetchUpdates: (offset, signal) =>
      call('getUpdates', async () => {
        const options = { limit: 100, timeout: settings.pollSeconds, allowed_updates };
        const from = offset === null ? {} : { offset };
        return checked(await polling.getUpdates({ ...options, ...from }, cancel(signal)));
      }),
    send: (chatId, { text, keyboard }, signal) =>
      call('sendMessage', () =>
        api.sendMessage(chatId, text, { ...PLAIN, reply_markup: keyboard }, cancel(signal)),
      ).then(ignore),
    edit: ({ chatId, messageId }, { text, keyboard }, signal) =>
      call('editMessageText', () =>
        api.editMessageText(
          chatId,
          messageId,
          text,
          { ...PLAIN, reply_markup: keyboard },
          cancel(signal),
        ),
      ).then(ignore),
    acknowledgePress: (queryId, signal) =>
      call('answerCallbackQuery', () => api.answerCallbackQuery(queryId, {}, cancel(signal))).then(
        ignore,
      ),
    leave: (chatId, signal) =>
      call('leaveChat', () => api.leaveChat(chatId, cancel(signal))).then(ignore),
    announceCommands: (commands, language, signal) =>
      call('setMyCommands', () =>
        api.setMyCommands(
          commands,
          language === undefined ? {} : { language_code: language },
          cancel(signal),
        ),
      ).then(ignore),
    setWebhook: (url, secret, signal) =>
      call('setWebhook', () =>
        api.setWebhook(url, { secret_token: secret, allowed_updates }, cancel(signal)),
      ).then(ignore),
    removeWebhook: (signal) =>
      call('deleteWebhook', () => api.deleteWebhook({}, cancel(signal))).then(ignore),
  };
}

function createClient({ token, apiRoot }: TelegramApiSettings, timeoutSeconds: number): Api {
  return new Api(token, { timeoutSeconds, ...(apiRoot === undefined ? {} : { apiRoot }) });
}

/** The library declares an older `AbortSignal`; it uses no more of it than Node's own has. */
function cancel(signal: AbortSignal): Parameters<Api['getMe']>[0] {
  return signal as unknown as Parameters<Api['getMe']>[0];
}

function checked(updates: readonly Update[]): readonly Update[] {
  if (!Array.isArray(updates) || !updates.every(isNumbered)) {
    throw new TelegramError('answer-unreadable', 'getUpdates');
  }
  return updates;
}

/** True for an object with a whole `update_id`: the least that an update must have. */
export function isNumbered(value: unknown): value is Update {
  if (typeof value !== 'object' || value === null || !('update_id' in value)) return false;
  return Number.isSafeInteger(value.update_id);
}

function ignore(): void {}

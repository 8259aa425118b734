import { chatWords } from '../../core/conversation/chat-words.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../core/language.ts';
import { backoffMs } from '../wait.ts';
import type { TelegramTools } from './send-message.ts';
import type { TelegramApi } from './telegram-api.ts';
import { toTelegramError } from './telegram-error.ts';

const LONGEST_BACKOFF_MS = 60_000;

/** Where Telegram pushes updates to, and what it shows to prove that it is Telegram. */
export interface Webhook {
  readonly url: string;
  readonly secret: string;
}

/**
 * The bot's user name once updates are pushed to the webhook or, without one, can be fetched. Tries
 * until Telegram answers; null when it refuses us, or the signal was aborted before.
 */
export async function connect(
  webhook: Webhook | null,
  tools: TelegramTools,
): Promise<string | null> {
  const { api, wait, log, signal } = tools;
  for (let failures = 1; !signal.aborted; failures += 1) {
    try {
      const username = await arrange(webhook, api, signal);
      await announceCommands(tools);
      return username;
    } catch (error) {
      if (signal.aborted) break;
      const failure = toTelegramError(error, 'getMe');
      log('telegram-connect-failed', { code: failure.code, message: failure.message, failures });
      if (!failure.retryable) break;
      await wait(failure.retryAfterMs ?? backoffMs(failures, LONGEST_BACKOFF_MS), signal);
    }
  }
  return null;
}

async function arrange(
  webhook: Webhook | null,
  api: TelegramApi,
  signal: AbortSignal,
): Promise<string> {
  const username = await api.findUsername(signal);
  if (webhook) await api.setWebhook(webhook.url, webhook.secret, signal);
  else await api.removeWebhook(signal);
  return username;
}

/** The menu of commands, without which the chat works just as well; first that of all other languages. */
async function announceCommands({ api, log, signal }: TelegramTools): Promise<void> {
  const menus = [undefined, ...LANGUAGES];
  try {
    await Promise.all(
      menus.map((language) =>
        api.announceCommands(commandsIn(language ?? DEFAULT_LANGUAGE), language, signal),
      ),
    );
  } catch (error) {
    log('telegram-commands-not-announced', { code: toTelegramError(error, 'setMyCommands').code });
  }
}

function commandsIn(language: Language) {
  const words = chatWords(language);
  return [
    { command: 'start', description: words.commandStart },
    { command: 'huy', description: words.commandCancel },
    { command: 'trogiup', description: words.commandHelp },
    { command: 'ngonngu', description: words.commandLanguage },
    { command: 'tinhhinh', description: words.commandStatus },
    { command: 'xoa', description: words.commandErase },
    { command: 'dung', description: words.commandStop },
  ];
}

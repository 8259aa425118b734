import type { Update } from 'grammy/types';
import { backoffMs } from '../wait.ts';
import type { TelegramTools } from './send-message.ts';
import { toTelegramError, type TelegramError } from './telegram-error.ts';
import { chatIdOf } from './to-citizen-input.ts';

const LONGEST_BACKOFF_MS = 60_000;

/** Keeps a server that answers empty at once, instead of holding the request, from being hammered. */
const PAUSE_AFTER_NOTHING_MS = 200;

/**
 * Fetches updates until the signal is aborted. An update is forgotten at Telegram only by the fetch
 * after it was stored, so one that could not be stored comes again; updates of a chat are taken in
 * Telegram's order, chats side by side. Ends early, with `refused`, when the token is refused.
 */
export async function pollUpdates(
  take: (update: Update) => Promise<void>,
  tools: TelegramTools,
): Promise<'stopped' | 'refused'> {
  const { api, wait, signal } = tools;
  let offset: number | null = null;
  let failures = 0;
  while (!signal.aborted) {
    try {
      const updates = await api.fetchUpdates(offset, signal);
      const unstored = await takeAll(updates, take);
      offset = unstored ?? nextOffset(updates);
      failures = unstored === null ? 0 : failures + 1;
      if (updates.length > 0 && unstored === null) continue;
      const pauseMs =
        failures > 0 ? backoffMs(failures, LONGEST_BACKOFF_MS) : PAUSE_AFTER_NOTHING_MS;
      await wait(pauseMs, signal);
    } catch (error) {
      if (signal.aborted) break;
      const failure = toTelegramError(error, 'getUpdates');
      if (failure.code === 'token-refused') return 'refused';
      failures += 1;
      await recover(failure, failures, tools);
    }
  }
  return 'stopped';
}

/** Lowest number of an update that could not be stored; null when all are. */
async function takeAll(
  updates: readonly Update[],
  take: (update: Update) => Promise<void>,
): Promise<number | null> {
  const inOrder = updates.toSorted((a, b) => a.update_id - b.update_id);
  const chats = Map.groupBy(inOrder, (update) => chatIdOf(update) ?? `none ${update.update_id}`);
  const unstored = await Promise.all([...chats.values()].map((chat) => takeChat(chat, take)));
  const numbers = unstored.filter((number) => number !== null);
  return numbers.length === 0 ? null : Math.min(...numbers);
}

/** Stops at the first update that is not stored: those behind it may build on it. */
async function takeChat(
  updates: readonly Update[],
  take: (update: Update) => Promise<void>,
): Promise<number | null> {
  for (const update of updates) {
    try {
      await take(update);
    } catch {
      return update.update_id;
    }
  }
  return null;
}

/**
 * After an empty answer everything is confirmed, and no number is named any more: after a quiet week
 * Telegram starts to count elsewhere, and an old number could lie above the new ones.
 */
function nextOffset(updates: readonly Update[]): number | null {
  return updates.length === 0 ? null : Math.max(...updates.map((update) => update.update_id)) + 1;
}

async function recover(
  failure: TelegramError,
  failures: number,
  tools: TelegramTools,
): Promise<void> {
  const { api, wait, log, signal } = tools;
  const pauseMs = failure.retryAfterMs ?? backoffMs(failures, LONGEST_BACKOFF_MS);
  const { code } = failure;
  const hint =
    code === 'conflict' ? 'Another process fetches with this token, or a webhook is set.' : '';
  log('telegram-poll-failed', { code, hint, failures, pauseMs });
  if (code === 'conflict') {
    // A webhook left by an earlier setting is the one conflict that we can end ourselves.
    await api.removeWebhook(signal).catch(() => {});
  }
  await wait(pauseMs, signal);
}

import type { Update } from 'grammy/types';
import { chatWords } from '../../core/conversation/chat-words.ts';
import { DEFAULT_LANGUAGE } from '../../core/language.ts';
import type { ChatTurns } from '../chat-turn.ts';
import { createSerialQueues } from '../serial-queues.ts';
import { sendReplies, tryTo, type SendingTools } from './send-replies.ts';
import { toTelegramError } from './telegram-error.ts';
import { toTelegramEvent, type TelegramEvent } from './to-citizen-input.ts';

export interface UpdateIntake {
  /** Resolves once the update is stored or needs no storing; rejects when it must come again. */
  take(update: Update): Promise<void>;
  /** Resolves once everything taken is stored and every call to Telegram is made or given up. */
  settled(): Promise<void>;
}

interface UpdateIntakeSettings {
  readonly turns: ChatTurns;
  readonly tools: SendingTools;
  readonly chatKey: (chatId: number) => string;
  /** Updates are numbered for each bot anew; the bot's id keeps the numbers of two bots apart. */
  readonly botId: string;
}

/** The one way by which an update comes in, fetched or pushed. */
export function createUpdateIntake(settings: UpdateIntakeSettings): UpdateIntake {
  const { turns, tools, chatKey, botId } = settings;
  const asides = createSerialQueues();

  function aside(key: string, task: () => Promise<void>): void {
    // The tasks settle their own failures; a rejection can't occur.
    void asides.run(key, task);
  }

  return {
    async take(update) {
      const event = read(update, tools);
      if (event === null) return;
      const { chatId } = event;
      if (event.kind === 'group') {
        const key = `group ${chatId}`;
        if (asides.length(key) === 0) aside(key, () => declineGroup(event, tools));
        return;
      }
      const { input, language, press } = event;
      if (press) aside(`press ${press.queryId}`, () => acknowledge(press.queryId, tools));
      const eventId = `${botId}:${update.update_id}`;
      const target = { chatId, pressedMessageId: press?.messageId ?? null };
      try {
        await turns.take({ chat: chatKey(chatId), eventId, input, language }, (replies) =>
          sendReplies(replies, target, tools),
        );
      } catch (error) {
        tools.log('telegram-update-not-stored', { fault: faultName(error) });
        throw error;
      }
    },
    async settled() {
      await turns.settled();
      await asides.settled();
    },
  };
}

/** An update that is not what it should be is noted and counts as done: it would never get better. */
function read(update: Update, { log }: SendingTools): TelegramEvent | null {
  try {
    const event = toTelegramEvent(update);
    if (event === null || Number.isSafeInteger(event.chatId)) return event;
  } catch {
    // Falls through: not shaped as Telegram promises.
  }
  log('telegram-update-unreadable', {});
  return null;
}

/** Name and code of a store's fault; its message could hold more than a log may. */
function faultName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}

/** One try: a late acknowledgement is worth nothing, and the messages follow anyway. */
async function acknowledge(queryId: string, { api, log, signal }: SendingTools): Promise<void> {
  try {
    await api.acknowledgePress(queryId, signal);
  } catch (error) {
    const { code } = toTelegramError(error, 'answerCallbackQuery');
    if (code !== 'query-expired') log('telegram-press-unacknowledged', { code });
  }
}

/** Ratings are a private matter: says so and leaves. */
async function declineGroup(
  { chatId, language }: Extract<TelegramEvent, { kind: 'group' }>,
  tools: SendingTools,
): Promise<void> {
  const text = chatWords(language ?? DEFAULT_LANGUAGE).privateOnly;
  const target = { chatId, pressedMessageId: null };
  await sendReplies([{ placement: 'new', text, buttons: [] }], target, tools);
  const failure = await tryTo(() => tools.api.leave(chatId, tools.signal), tools);
  if (failure && failure.code !== 'chat-closed') {
    tools.log('telegram-group-not-left', { code: failure.code });
  }
}

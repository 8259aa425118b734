import type { Update } from 'grammy/types';
import { chatWords } from '../../core/conversation/chat-words.ts';
import { DEFAULT_LANGUAGE } from '../../core/language.ts';
import type { ChatEvent } from '../channel-adapter.ts';
import type { ChatRuntime } from '../chat-runtime.ts';
import { createSerialQueues } from '../serial-queues.ts';
import { renderReply } from './render-reply.ts';
import { tryTo, type TelegramTools } from './send-message.ts';
import { toTelegramError } from './telegram-error.ts';
import { toTelegramEvent, type TelegramEvent } from './to-citizen-input.ts';

export interface UpdateIntake {
  /** Resolves once the update is stored or needs no storing; rejects when it must come again. */
  take(update: Update): Promise<void>;
  /** Resolves once every call to Telegram that is no message is made or given up. */
  settled(): Promise<void>;
}

interface UpdateIntakeSettings {
  readonly receive: ChatRuntime['receive'];
  readonly tools: TelegramTools;
  readonly chatKey: (chatId: number) => string;
  /** Updates are numbered for each bot anew; the bot's id keeps the numbers of two bots apart. */
  readonly botId: string;
}

/** The one way by which an update comes in, fetched or pushed. */
export function createUpdateIntake(settings: UpdateIntakeSettings): UpdateIntake {
  const { receive, tools, chatKey, botId } = settings;
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
      const { press } = event;
      if (press) aside(`press ${press.queryId}`, () => acknowledge(press.queryId, tools));
      try {
        await receive({
          eventId: `${botId}:${update.update_id}`,
          chat: chatKey(chatId),
          position: update.update_id,
          payload: JSON.stringify(update),
        });
      } catch (error) {
        tools.log('telegram-update-not-stored', { fault: faultName(error) });
        throw error;
      }
    },
    settled: () => asides.settled(),
  };
}

/** What a stored update means; null when it is none of a private chat. */
export function readUpdate(payload: string): ChatEvent | null {
  const event = toTelegramEvent(JSON.parse(payload) as Update);
  if (event?.kind !== 'private') return null;
  const { chatId, input, language, press } = event;
  const pressed = press?.messageId == null ? null : String(press.messageId);
  return { address: String(chatId), input, language, pressed };
}

/** An update that is not what it should be is noted and counts as done: it would never get better. */
function read(update: Update, { log }: TelegramTools): TelegramEvent | null {
  try {
    const event = toTelegramEvent(update);
    if (event === null || isAddressed(event)) return event;
  } catch {
    // Falls through: not shaped as Telegram promises.
  }
  log('telegram-update-unreadable', {});
  return null;
}

/** Whether its chat, and the press it may be, are named as Telegram names them. */
function isAddressed(event: TelegramEvent): boolean {
  const press = event.kind === 'private' ? event.press : null;
  return (
    Number.isSafeInteger(event.chatId) && (press === null || typeof press.queryId === 'string')
  );
}

/** Name and code of a store's fault; its message could hold more than a log may. */
function faultName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}

/** One try: a late acknowledgement is worth nothing, and the messages follow anyway. */
async function acknowledge(queryId: string, { api, log, signal }: TelegramTools): Promise<void> {
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
  tools: TelegramTools,
): Promise<void> {
  const { api, log, signal } = tools;
  const text = chatWords(language ?? DEFAULT_LANGUAGE).privateOnly;
  const message = renderReply({ placement: 'new', text, buttons: [] });
  const unsaid = await tryTo(() => api.send(chatId, message, signal), tools);
  if (unsaid && unsaid.code !== 'chat-closed')
    log('telegram-group-not-told', { code: unsaid.code });
  const stayed = await tryTo(() => api.leave(chatId, signal), tools);
  if (stayed && stayed.code !== 'chat-closed')
    log('telegram-group-not-left', { code: stayed.code });
}

import type { ChatChannel, Log } from '../../bot/chat-channel.ts';
import { createTelegramChannel, type TelegramChannelSettings } from '../../bot/telegram/channel.ts';
import { openChatStore, type ChatStore } from './chat-store.ts';
import { FakeTelegram } from '../../bot/fakes/fake-telegram.ts';

/** A channel, the fake it talks to and the store behind it, all closed together. */
export interface TelegramBot {
  readonly fake: FakeTelegram;
  readonly store: ChatStore;
  /** Waits asked for so far, none of which took any time. */
  readonly waits: readonly number[];
  /** A channel like one of a newly started process; the one before is not stopped by it. */
  open(over?: Partial<TelegramChannelSettings>): ChatChannel;
  /** Opens and starts a channel, and waits until it receives. */
  start(over?: Partial<TelegramChannelSettings>): Promise<ChatChannel>;
  /** Stops every channel, so that nothing more can come after it. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export async function openTelegramBot(): Promise<TelegramBot> {
  const fake = await FakeTelegram.open();
  const store = await openChatStore();
  const waits: number[] = [];
  const channels: ChatChannel[] = [];
  const bot: TelegramBot = {
    fake,
    store,
    waits,
    open(over = {}) {
      const channel = createTelegramChannel({
        ...store.settings,
        token: fake.token,
        apiRoot: fake.apiRoot,
        chatKey: (chatId) => `hash-${((chatId * 7919) % 100_003).toString(36)}`,
        wait: async (ms) => {
          waits.push(ms);
        },
        stopGraceMs: 30_000,
        ...over,
      });
      channels.push(channel);
      return channel;
    },
    async start(over = {}) {
      const receiving = Promise.withResolvers<void>();
      const log: Log = (event, fields) => {
        store.settings.log(event, fields);
        if (event === 'telegram-receiving') receiving.resolve();
      };
      const channel = bot.open({ ...over, log });
      channel.start();
      await receiving.promise;
      return channel;
    },
    async settle() {
      await Promise.all(channels.map((channel) => channel.stop()));
    },
    async close() {
      await bot.settle();
      await fake.close();
      await store.close();
    },
  };
  return bot;
}

export const CITIZEN = 900_719_925_474;
export const OTHER_CITIZEN = 55;

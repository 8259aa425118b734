import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { ChatChannel } from '../../bot/chat-channel.ts';
import { FakeZaloBot } from '../../bot/fakes/fake-zalo-bot.ts';
import { createZaloBotChannel, type ZaloBotChannelSettings } from '../../bot/zalo-bot/channel.ts';
import { openChatStore, type ChatStore } from './chat-store.ts';

/** A bot on the fake Zalo Bot platform with a real store behind it. */
export interface ZaloBot {
  readonly fake: FakeZaloBot;
  readonly store: ChatStore;
  /** A channel like one of a newly started process; the one before is not stopped by it. */
  open(over?: Partial<ZaloBotChannelSettings>): ChatChannel;
  /** Opens and starts a channel whose updates are pushed to a server on loopback. */
  openPushed(over?: Partial<ZaloBotChannelSettings>): Promise<{
    readonly channel: ChatChannel;
    readonly url: string;
  }>;
  close(): Promise<void>;
}

export const BOT_SECRET = 'a-secret-of-the-webhook';

export async function openZaloBot(): Promise<ZaloBot> {
  const store = await openChatStore();
  const fake = await FakeZaloBot.open(undefined, { now: store.settings.now });
  const channels: ChatChannel[] = [];
  const servers: Server[] = [];
  const bot: ZaloBot = {
    fake,
    store,
    open(over = {}) {
      const channel = createZaloBotChannel({
        ...store.settings,
        token: fake.token,
        apiRoot: fake.server.address,
        choices: store.store.offeredChoices,
        unknownEvents: store.store.zaloUnknownEvents,
        chatKey: (chatId) => `hash-${chatId.length}-${chatId.slice(0, 2)}`,
        publicUrl: null,
        webhookSecret: BOT_SECRET,
        wait: () => new Promise((resolve) => setTimeout(resolve, 5)),
        pollSeconds: 1,
        stopGraceMs: 30_000,
        ...over,
      });
      channels.push(channel);
      return channel;
    },
    async openPushed(over = {}) {
      const channel = bot.open({ publicUrl: 'https://motcham.example.vn', ...over });
      const app = express().use(channel.router!);
      const server = createServer(app);
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      fake.publicAddress = address;
      channel.start();
      return { channel, url: `${address}/zalo-bot/webhook` };
    },
    async close() {
      await Promise.all(channels.map((channel) => channel.stop()));
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      await fake.close();
      await store.close();
    },
  };
  return bot;
}

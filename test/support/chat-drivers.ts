import { vi } from 'vitest';
import type { ChatRuntimeSettings } from '../../bot/chat-runtime.ts';
import { addDays, localDay } from '../../core/calendar.ts';
import type { ButtonPress } from '../../core/conversation/citizen-input.ts';
import type { MadeInvitation } from '../../core/invitation.ts';
import { createInvitationKeys } from '../../data/invitation-keys.ts';
import { createInvitationMaker } from '../../data/make-invitations.ts';
import { createSealer } from '../../data/seal.ts';
import { aDirectory, NOON, OTHER_COUNTER, PROVINCE } from './chat-builders.ts';
import { BIRTH, MARRIAGE, MARRIAGE_PAPERS, WITH_PROCEDURES } from './chat-procedures.ts';
import type { ChatStore } from './chat-store.ts';
import { openFakeChannel } from './fake-channel.ts';
import { openTelegramBot } from './telegram-bot.ts';
import { openZaloBotDriver, openZaloDriver, ZALO_BOT_DIFFERENCES } from './zalo-chat-drivers.ts';

export type ChatName = 'a' | 'b';

/** A channel as the scripts see it: what a citizen can do there, and the buttons they see. */
export interface OpenChat {
  readonly store: ChatStore;
  say(chat: ChatName, text: string): void | Promise<void>;
  /** Follows a link or scans a code. */
  open(chat: ChatName, code: string): void | Promise<void>;
  photo(chat: ChatName): void | Promise<void>;
  leave(chat: ChatName): void | Promise<void>;
  /** Labels and handles of all buttons in the chat, oldest first. */
  buttons(chat: ChatName): readonly { readonly label: string; readonly handle: string }[];
  press(chat: ChatName, handle: string): void | Promise<void>;
  /** A button of data that nobody made. */
  forge(chat: ChatName): void | Promise<void>;
  /** The platform delivers the last update again. */
  repeat(): void | Promise<void>;
  /** True once the platform has nothing left to deliver. */
  isDelivered(): boolean;
  close(): Promise<void>;
}

export interface ChatDriver {
  readonly name: string;
  open(): Promise<OpenChat>;
  /** Ratings of scripts, by name, that the platform can only lead to something else. */
  readonly differences?: ReadonlyMap<string, readonly string[]>;
}

/** What the scripts need of the installation: procedures, and a search over them. */
const SCRIPT_SETTINGS: Partial<ChatRuntimeSettings> = {
  directory: () => WITH_PROCEDURES.directory,
  search: async () => WITH_PROCEDURES.search,
  papers: async () => (code) => (code === MARRIAGE.code ? MARRIAGE_PAPERS : []),
};

/** Every channel; a new one is one line. */
export const CHAT_DRIVERS: readonly ChatDriver[] = [
  { name: 'no platform', open: openPlainDriver },
  { name: 'Telegram', open: openTelegramDriver },
  { name: 'Zalo OA', open: () => openZaloDriver(SCRIPT_SETTINGS) },
  {
    name: 'Zalo Bot',
    open: () => openZaloBotDriver(SCRIPT_SETTINGS),
    differences: ZALO_BOT_DIFFERENCES,
  },
];

async function openPlainDriver(): Promise<OpenChat> {
  const { openChatStore } = await import('./chat-store.ts');
  const store = await openChatStore();
  const channel = openFakeChannel(store, SCRIPT_SETTINGS);
  let last: () => Promise<void> = async () => undefined;
  let events = 0;
  const say = (input: Parameters<typeof channel.say>[0], chat: ChatName) => {
    const event = `script-${(events += 1)}`;
    last = () => channel.say(input, { chat, event });
    return last();
  };
  return {
    store,
    say: (chat, text) => say({ kind: 'text', text }, chat),
    open: (chat, code) => say({ kind: 'start', code }, chat),
    photo: (chat) => say({ kind: 'unsupported' }, chat),
    leave: (chat) => say({ kind: 'left' }, chat),
    buttons: (chat) =>
      channel.sent
        .filter(({ address }) => address === `address-${chat}`)
        .flatMap(({ message }) => message.replies.flatMap(({ buttons }) => buttons.flat()))
        .map(({ label, press }) => ({ label, handle: JSON.stringify(press) })),
    press: (chat, handle) => say(JSON.parse(handle) as ButtonPress, chat),
    forge: (chat) => say({ kind: 'unknown-button' }, chat),
    repeat: () => last(),
    isDelivered: () => true,
    async close() {
      await channel.runtime.stop(30_000);
      await store.close();
    },
  };
}

const CHATS: Readonly<Record<ChatName, number>> = { a: 1001, b: 1002 };

async function openTelegramDriver(): Promise<OpenChat> {
  const { fake, store, ...bot } = await openTelegramBot();
  await bot.start(SCRIPT_SETTINGS);
  let last = fake.text(CHATS.a, 'x');
  const queue = (update: typeof last) => fake.queue((last = update));
  return {
    store,
    say: (chat, text) => queue(fake.text(CHATS[chat], text)),
    open: (chat, code) => queue(fake.text(CHATS[chat], `/start ${code}`)),
    photo: (chat) => queue(fake.message(CHATS[chat], { photo: [] })),
    leave: (chat) => queue(fake.membership(CHATS[chat], 'kicked')),
    buttons: (chat) =>
      fake
        .chat(CHATS[chat])
        .flatMap(({ id, buttons }) =>
          buttons.map(({ label, data }) => ({ label, handle: `${id} ${data}` })),
        ),
    press(chat, handle) {
      const [id = '', data = ''] = handle.split(' ');
      queue(fake.pressData(CHATS[chat], data, Number(id)));
    },
    forge: (chat) => queue(fake.pressData(CHATS[chat], 'r1:forged:5')),
    repeat: () => fake.queue(last),
    isDelivered: () => fake.pending.length === 0,
    close: () => bot.close(),
  };
}

/** Resolves once everything delivered is worked on and every answer is out. */
export async function settled({ store, isDelivered }: OpenChat): Promise<void> {
  const { inbox, outbox } = store.settings;
  await vi.waitUntil(
    async () => {
      if (!isDelivered()) return false;
      const [waiting, sending] = await Promise.all([inbox.standings(), outbox.standings()]);
      return [...waiting, ...sending].every((standing) => standing.waiting === 0);
    },
    { timeout: 30_000, interval: 5 },
  );
}

/** Invitations of three finished dossiers at the other counter; the last one is past its days. */
export async function invite({ store }: ChatStore): Promise<readonly MadeInvitation[]> {
  const secret = Buffer.alloc(32, 7);
  const keys = createInvitationKeys(createSealer(secret), secret);
  const provinces = [...aDirectory().provinces.values()];
  await store.directory.record({ provinces, units: [], counters: [], procedures: [] });
  const made = async (key: string, daysAgo: number) => {
    const day = addDays(localDay(NOON), -daysAgo);
    const at = (NOON - daysAgo * 86_400_000) as typeof NOON;
    const dossier = {
      province: PROVINCE,
      unit: '30310' as never,
      counter: OTHER_COUNTER,
      procedure: BIRTH.code,
      dossierKey: key,
      finishedOn: day,
    };
    const make = createInvitationMaker(keys, () => at);
    const [invitation] = await store.engine.transaction((tx) => make(tx, [dossier]));
    return invitation!;
  };
  return [await made('good', 0), await made('used', 0), await made('expired', 40)];
}

import type { ChatRuntimeSettings } from '../../bot/chat-runtime.ts';
import type { ChatName, OpenChat } from './chat-drivers.ts';
import { openZaloBot } from './zalo-bot.ts';
import { openZaloOa } from './zalo-oa.ts';

type Settings = Partial<ChatRuntimeSettings>;

/** Longer than a number can hold, as Zalo's are. */
const OA_CITIZENS: Readonly<Record<ChatName, string>> = {
  a: '2468458835296197922',
  b: '9007199254740993001',
};

/** An official account: a tap arrives as the text that the button holds. */
export async function openZaloDriver(runtime: Settings): Promise<OpenChat> {
  const { fake, store, close } = await openZaloOa({ runtime });
  let last = () => fake.follow(OA_CITIZENS.a);
  const send = (deliver: () => ReturnType<typeof fake.say>) => {
    const delivery = deliver();
    last = () => {
      fake.webhook.deliver(delivery, 1);
      return delivery;
    };
  };
  return {
    store,
    say: (chat, text) => send(() => fake.say(OA_CITIZENS[chat], text)),
    open: (chat, code) => send(() => fake.say(OA_CITIZENS[chat], `#HS ${code}`)),
    photo: (chat) => send(() => fake.sendOther(OA_CITIZENS[chat], 'image')),
    leave: (chat) => send(() => fake.unfollow(OA_CITIZENS[chat])),
    buttons: (chat) =>
      fake
        .chat(OA_CITIZENS[chat])
        .flatMap(({ buttons }) =>
          buttons.map(({ title, payload }) => ({ label: title, handle: payload })),
        ),
    press: (chat, handle) => send(() => fake.tapPayload(OA_CITIZENS[chat], handle)),
    forge: (chat) => send(() => fake.tapPayload(OA_CITIZENS[chat], '#r1:forged:5')),
    repeat: () => void last(),
    isDelivered: () => !fake.webhook.isBusy,
    close,
  };
}

const BOT_CITIZENS: Readonly<Record<ChatName, string>> = {
  a: '6ede9afa66b88fe6d6a9',
  b: '70c5ad3f11e8b2904d1c',
};

/** A numbered line: the only button that the Zalo Bot platform has. */
const NUMBERED = /^(\d{1,2})\. (.+)$/gm;

/** A bot of the Zalo Bot platform: a button is a numbered line, and pressing it is typing the number. */
export async function openZaloBotDriver(runtime: Settings): Promise<OpenChat> {
  const { fake, store, close, ...bot } = await openZaloBot();
  bot.open(runtime).start();
  let last: () => unknown = () => undefined;
  const send = (push: () => ReturnType<typeof fake.say>) => {
    const update = push();
    last = () => fake.push(update);
  };
  return {
    store,
    say: (chat, text) => send(() => fake.say(BOT_CITIZENS[chat], text)),
    open: (chat, code) => send(() => fake.say(BOT_CITIZENS[chat], `start ${code}`)),
    photo: (chat) => send(() => fake.sendPhoto(BOT_CITIZENS[chat])),
    // The platform tells nobody that a chat was left: its messages just stop arriving.
    leave: (chat) => void fake.blocked.add(BOT_CITIZENS[chat]),
    buttons: (chat) =>
      fake
        .chat(BOT_CITIZENS[chat])
        .flatMap(({ from, text }) => (from === 'bot' ? [...text.matchAll(NUMBERED)] : []))
        .map(([, number = '', label = '']) => ({ label, handle: number })),
    press: (chat, handle) => send(() => fake.say(BOT_CITIZENS[chat], handle)),
    // A number that nothing was offered under.
    forge: (chat) => send(() => fake.say(BOT_CITIZENS[chat], '99')),
    repeat: () => void last(),
    isDelivered: () => fake.isWaitedFor,
    close,
  };
}

/**
 * What is stored on Zalo Bot where it differs: a typed number always means the newest question of one's
 * own chat, since no message there holds anything that could be pressed later or by somebody else.
 */
export const ZALO_BOT_DIFFERENCES: ReadonlyMap<string, readonly string[]> = new Map([
  ['a button of an old message', ['30310-1 - 5']],
  ["somebody else's button", ['91-0 - 5']],
  ["somebody else's button for an answer", ['30307-1 - 5 "Cán bộ rất vui vẻ"', '91-0 - 2']],
]);

import type { FakeTelegram } from './fake-telegram.ts';
import type { FakeZaloBot } from './fake-zalo-bot.ts';
import type { FakeZalo } from './fake-zalo.ts';

interface ShownButton {
  readonly title: string;
  /** Set when the button opens a page. */
  readonly url?: string;
}

interface ShownMessage {
  readonly from: 'citizen' | 'service';
  readonly text: string;
  readonly buttons: readonly ShownButton[];
}

/** One chat of one citizen, as a phone shows it. */
export interface DemoPhone {
  readonly id: string;
  readonly name: string;
  messages(): readonly ShownMessage[];
  say(text: string): void;
  /** Presses the newest button with the title. */
  press(title: string): void;
}

const TELEGRAM_CITIZEN = 900_100_200;
/** Who holds the phone for Zalo. */
export const ZALO_CITIZEN = '2468458835296197922';
const BOT_CITIZEN = '6ede9afa66b88fe6d6a9';

/** Telegram keeps only what bots say; what the citizen said is put in where it was said. */
export function telegramPhone(fake: FakeTelegram): DemoPhone {
  const said: { readonly text: string; readonly after: number }[] = [];
  const note = (text: string) => said.push({ text, after: fake.chat(TELEGRAM_CITIZEN).length });
  return {
    id: 'telegram',
    name: 'Telegram',
    messages() {
      const ofBot = fake.chat(TELEGRAM_CITIZEN).map(({ text, buttons }): ShownMessage => {
        return {
          from: 'service',
          text,
          buttons: buttons.map(({ label, url }) =>
            url === undefined ? { title: label } : { title: label, url },
          ),
        };
      });
      const spoken = (count: number) =>
        said
          .filter(({ after }) => after === count)
          .map(({ text }): ShownMessage => ({ from: 'citizen', text, buttons: [] }));
      return [...spoken(0), ...ofBot.flatMap((message, i) => [message, ...spoken(i + 1)])];
    },
    say(text) {
      note(text);
      fake.queue(fake.text(TELEGRAM_CITIZEN, text));
    },
    press: (title) => fake.queue(fake.press(TELEGRAM_CITIZEN, title)),
  };
}

/** A tap on Zalo leaves nothing in the chat, as there. */
export function zaloPhone(fake: FakeZalo): DemoPhone {
  fake.messages.citizen(ZALO_CITIZEN, '84912345678');
  return {
    id: 'zalo',
    name: 'Zalo OA',
    messages: () =>
      fake.chat(ZALO_CITIZEN).map(({ from, text, buttons }) => ({
        from: from === 'oa' ? 'service' : 'citizen',
        text,
        buttons: buttons.map(({ title, type, payload }) =>
          type === 'oa.open.url' ? { title, url: payload } : { title },
        ),
      })),
    say: (text) => void fake.say(ZALO_CITIZEN, text),
    press: (title) => void fake.tap(ZALO_CITIZEN, title),
  };
}

/** Zalo Bot knows no buttons: the answers are numbered in the text. */
export function zaloBotPhone(fake: FakeZaloBot): DemoPhone {
  return {
    id: 'zalo-bot',
    name: 'Zalo Bot',
    messages: () =>
      fake.chat(BOT_CITIZEN).map(({ from, text }) => ({
        from: from === 'bot' ? 'service' : 'citizen',
        text,
        buttons: [],
      })),
    say: (text) => void fake.say(BOT_CITIZEN, text),
    press: () => undefined,
  };
}

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chatWords } from '../../../core/conversation/chat-words.ts';
import { readCommand } from '../../../core/conversation/read-command.ts';
import {
  CITIZEN,
  openTelegramBot,
  OTHER_CITIZEN,
  type TelegramBot,
} from '../../support/telegram-bot.ts';

const words = chatWords('vi');
let bot: TelegramBot;

beforeEach(async () => {
  bot = await openTelegramBot();
});
afterEach(() => bot.close());

/** Resolves once the chat shows this many messages. */
const shows = (count: number, chat = CITIZEN) =>
  bot.fake.until(() => bot.fake.chat(chat).length >= count);
const lastText = (chat = CITIZEN) => bot.fake.chat(chat).at(-1)?.text ?? '';
const confirmed = () => bot.fake.until(() => bot.fake.pending.length === 0);

describe('a whole dialogue', () => {
  test('goes from the code to the thanks, and shows the choice in the question', async () => {
    const { fake, store } = bot;
    await bot.start();
    fake.queue(fake.text(CITIZEN, '/start c-30307-1'));
    await shows(1);
    expect(
      fake
        .chat(CITIZEN)[0]
        ?.buttons.slice(0, 5)
        .map(({ label }) => label),
    ).toEqual([
      '😄 Rất hài lòng',
      '🙂 Hài lòng',
      '😐 Bình thường',
      '🙁 Không hài lòng',
      '😞 Rất không hài lòng',
    ]);
    fake.queue(fake.press(CITIZEN, '🙁 Không hài lòng'));
    await shows(2);
    expect(fake.chat(CITIZEN)[0]?.buttons.map(({ label }) => label)).toEqual([words.changeScore]);
    expect(fake.chat(CITIZEN)[0]?.text).toContain('🙁 Không hài lòng');
    expect(await store.ratings()).toEqual(['30307-1 2']);
    fake.queue(fake.press(CITIZEN, '☐ Phải chờ lâu'));
    await fake.until(() => fake.chat(CITIZEN).at(-1)?.buttons[0]?.label === '☑ Phải chờ lâu');
    fake.queue(fake.press(CITIZEN, words.send));
    await shows(3);
    fake.queue(fake.press(CITIZEN, words.skip));
    await shows(4);
    fake.queue(fake.text(CITIZEN, 'Phải chờ lâu'));
    await shows(5);
    expect(lastText()).toContain(words.thanks);
    expect(await store.comments()).toEqual(['Phải chờ lâu']);
    expect(fake.called('answerCallbackQuery')).toHaveLength(4);
    expect(store.logged.map(({ event }) => event)).toEqual(['telegram-receiving']);
  });

  test('changes the language in place', async () => {
    const { fake } = bot;
    await bot.start();
    fake.queue(fake.text(CITIZEN, 'chào'));
    await shows(1);
    fake.queue(fake.press(CITIZEN, 'English'));
    await fake.until(() => lastText().includes(chatWords('en').askScore));
    expect(fake.chat(CITIZEN)).toHaveLength(1);
    fake.queue(fake.press(CITIZEN, '😄 Very satisfied'));
    await shows(2);
    expect(await bot.store.ratings()).toEqual(['91-0 5']);
  });

  test('asks Telegram for the three kinds of updates only, and tells it the commands', async () => {
    const { fake } = bot;
    const channel = await bot.start();
    await fake.until(() => fake.called('getUpdates').length > 0);
    expect(fake.called('deleteWebhook')).toHaveLength(1);
    expect(fake.called('getUpdates')[0]).toEqual({
      limit: 100,
      timeout: 30,
      allowed_updates: ['message', 'callback_query', 'my_chat_member'],
    });
    const menus = fake.called('setMyCommands');
    expect(menus.map((payload) => payload['language_code'])).toEqual([undefined, 'vi', 'km', 'en']);
    const all = ['start', 'huy', 'trogiup', 'ngonngu', 'tinhhinh', 'xoa', 'dung'];
    const descriptions = menus.map(({ commands }) => {
      const listed = commands as readonly { command: string; description: string }[];
      expect(listed.map(({ command }) => command)).toEqual(all);
      // Telegram takes 1 to 256 characters, and commands that we read.
      for (const { command, description } of listed) {
        expect(readCommand(`/${command}`)?.command === 'help').toBe(command === 'trogiup');
        expect(description.length).toBeGreaterThan(2);
        expect(description.length).toBeLessThanOrEqual(256);
      }
      return listed.map(({ description }) => description);
    });
    expect(descriptions[0]).toEqual(descriptions[1]);
    expect(new Set(descriptions.flat()).size).toBeGreaterThanOrEqual(3 * all.length - 2);
    expect(channel.router).toBeNull();
    expect(channel.status()).toEqual({ state: 'receiving', address: 'https://t.me/mot_cham_bot' });
  });

  test('goes on after a restart between any two steps', async () => {
    const { fake, store } = bot;
    let channel = await bot.start();
    const restart = async () => {
      await channel.stop();
      expect(channel.status().state).toBe('stopped');
      channel = await bot.start();
    };
    fake.queue(fake.text(CITIZEN, '/start c-30307-1'));
    await shows(1);
    await restart();
    fake.queue(fake.press(CITIZEN, '🙂 Hài lòng'));
    await shows(2);
    await restart();
    fake.queue(fake.text(CITIZEN, 'Rất nhanh'));
    await shows(3);
    await restart();
    fake.queue(fake.text(CITIZEN, 'hết'));
    await shows(4);
    expect(await store.ratings()).toEqual(['30307-1 4']);
    expect(await store.comments()).toEqual(['Rất nhanh']);
  });
});

describe('repeated and disordered updates', () => {
  test('an update delivered twice counts once and is answered once', async () => {
    const { fake, store } = bot;
    await bot.start();
    const start = fake.text(CITIZEN, '/start c-30307-1');
    fake.queue(start, start);
    await shows(1);
    const tap = fake.press(CITIZEN, '😄 Rất hài lòng');
    fake.queue(tap, tap);
    await shows(2);
    fake.queue(tap, start, fake.text(CITIZEN, 'Rất tốt'));
    await fake.until(() => lastText().includes('“Rất tốt”'));
    await bot.settle();
    expect(fake.chat(CITIZEN)).toHaveLength(3);
    expect(await store.ratings()).toEqual(['30307-1 5']);
    expect(await store.comments()).toEqual(['Rất tốt']);
  });

  test('a batch in the wrong order is taken in the right one', async () => {
    const { fake, store } = bot;
    await bot.start();
    fake.queue(fake.text(CITIZEN, 'chào'));
    await shows(1);
    const tap = fake.press(CITIZEN, '😞 Rất không hài lòng');
    const comment = fake.text(CITIZEN, 'Đi lại ba lần');
    fake.queue(comment, tap);
    await shows(3);
    expect(await store.ratings()).toEqual(['91-0 1']);
    expect(await store.comments()).toEqual(['Đi lại ba lần']);
  });

  test('a tap that comes before its start begins kindly anew and keeps nothing', async () => {
    const { fake, store } = bot;
    await bot.start();
    fake.queue(fake.pressData(CITIZEN, 'r1:AAAAAAAAAAAAAAAAAAAAAA:5'));
    await shows(1);
    expect(lastText()).toContain(words.buttonUnknown);
    fake.queue(fake.text(CITIZEN, '/start c-30307-1'));
    await shows(2);
    fake.queue(fake.press(CITIZEN, '🙂 Hài lòng'));
    await shows(3);
    expect(await store.ratings()).toEqual(['30307-1 4']);
  });

  test.for(['', 'r1:AAAAAAAAAAAAAAAAAAAAAA:9', 'r1:short:5', 'x'.repeat(65), 'l1:fr'])(
    'forged button data %j stores nothing and is answered kindly',
    async (data) => {
      const { fake, store } = bot;
      await bot.start();
      fake.queue(fake.pressData(CITIZEN, data));
      await shows(1);
      expect(lastText()).toContain(words.buttonUnknown);
      expect(await store.ratings()).toEqual([]);
    },
  );

  test("another person's button does not count", async () => {
    const { fake, store } = bot;
    await bot.start();
    fake.queue(fake.text(CITIZEN, 'chào'));
    await shows(1);
    const data = fake.chat(CITIZEN)[0]?.buttons[0]?.data ?? '';
    fake.queue(fake.pressData(OTHER_CITIZEN, data));
    await shows(1, OTHER_CITIZEN);
    expect(lastText(OTHER_CITIZEN)).toContain(words.buttonUnknown);
    expect(await store.ratings()).toEqual([]);
  });
});

describe('what is not a citizen rating in private', () => {
  test('a group is told so, and left', async () => {
    const { fake, store } = bot;
    await bot.start();
    fake.queue(fake.groupText(-100_777, '/start@mot_cham_bot c-30307-1'));
    await fake.until(() => fake.called('leaveChat').length === 1);
    await bot.settle();
    expect(fake.chat(-100_777).map(({ text }) => text)).toEqual([words.privateOnly]);
    expect(await store.dump()).not.toContain('hash');
  });

  test('a photo is answered kindly, a service notice not at all', async () => {
    const { fake } = bot;
    await bot.start();
    fake.queue(
      fake.message(CITIZEN, { pinned_message: { message_id: 1 } }),
      fake.message(CITIZEN, { photo: [], caption: '5' }),
    );
    await shows(1);
    await bot.settle();
    expect(fake.chat(CITIZEN)).toHaveLength(1);
    expect(lastText()).toContain(words.unsupported);
  });

  test('an update of a kind or shape we do not know is passed over', async () => {
    const { fake, store } = bot;
    await bot.start();
    const { update_id } = fake.text(CITIZEN, 'x');
    const odd = [{ message: 'text' }, { message: { chat: null } }, { callback_query: {} }, {}];
    fake.queue(
      ...odd.map((content, index) => ({ update_id: update_id + index, ...content }) as never),
    );
    await confirmed();
    fake.queue({ ...fake.text(CITIZEN, 'chào'), update_id: update_id + 100 });
    await shows(1);
    const unreadable = store.logged.filter(({ event }) => event === 'telegram-update-unreadable');
    expect(unreadable).toHaveLength(3);
  });

  test('blocking us forgets the dialogue', async () => {
    const { fake, store } = bot;
    await bot.start();
    fake.queue(fake.text(CITIZEN, 'chào'));
    await shows(1);
    fake.queue(fake.membership(CITIZEN, 'kicked'), fake.membership(CITIZEN, 'member'));
    await confirmed();
    fake.queue(fake.press(CITIZEN, '😄 Rất hài lòng'));
    await shows(2);
    expect(lastText()).toContain(words.buttonUnknown);
    expect(await store.ratings()).toEqual([]);
  });
});

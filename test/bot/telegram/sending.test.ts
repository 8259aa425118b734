import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chatWords } from '../../../core/conversation/chat-words.ts';
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

describe('trouble while sending', () => {
  test.for([
    ['too many requests', { status: 429, description: 'Too Many Requests', retryAfter: 3 }],
    ['a server fault', { status: 500, description: 'Internal Server Error' }],
    ['a page instead of an answer', { raw: '<html></html>', status: 502 }],
    ['a lost connection', 'reset'],
    ['no answer', 'hang'],
  ] as const)('%s: sends again', async ([, fault]) => {
    const { fake, store } = bot;
    store.hurry(50);
    await bot.start({ callTimeoutMs: fault === 'hang' ? 150 : 60_000, leaseMs: 1e9 });
    fake.fail('sendMessage', fault);
    fake.queue(fake.text(CITIZEN, 'chào'));
    await shows(1);
    expect(lastText()).toContain(words.greeting);
    expect(fake.called('sendMessage')).toHaveLength(2);
  });

  test('pauses after five failures in a row, keeps the fact, and sends when all is well', async () => {
    const { fake, store } = bot;
    await bot.start({ leaseMs: 1e9 });
    fake.queue(fake.text(CITIZEN, 'chào'));
    await shows(1);
    store.hurry(200);
    fake.fail('sendMessage', { status: 500, description: 'Internal Server Error' }, 5);
    fake.queue(fake.press(CITIZEN, '😄 Rất hài lòng'));
    await shows(2);
    expect(await store.ratings()).toEqual(['91-0 5']);
    expect(fake.called('sendMessage')).toHaveLength(7);
    await expect.poll(() => store.logged.at(-1)?.event).toBe('chat-channel-resumed');
    expect(store.logged.map(({ event }) => event)).toContain('chat-channel-paused');
  });

  test('waits as long as it is told to, with every chat', async () => {
    const { fake, store } = bot;
    await bot.start();
    fake.fail('sendMessage', { status: 429, description: 'Too Many Requests', retryAfter: 3600 });
    fake.queue(fake.text(CITIZEN, 'chào'));
    await expect.poll(() => store.logged.at(-1)?.event).toBe('chat-channel-paused');
    fake.queue(fake.text(OTHER_CITIZEN, 'chào'));
    await confirmed();
    expect(fake.called('sendMessage')).toHaveLength(1);
    store.pass(3_600_000);
    await shows(1);
    await shows(1, OTHER_CITIZEN);
  });

  test('a citizen who has blocked us is not tried again, and the rating stays', async () => {
    const { fake, store } = bot;
    await bot.start();
    fake.queue(fake.text(CITIZEN, 'chào'));
    await shows(1);
    fake.blocked.add(CITIZEN);
    fake.queue(fake.press(CITIZEN, '😄 Rất hài lòng'));
    await fake.until(() => fake.called('editMessageText').length === 1);
    await bot.settle();
    expect(await store.ratings()).toEqual(['91-0 5']);
    expect(fake.called('sendMessage')).toHaveLength(1);
    expect(store.logged.map(({ event }) => event)).toEqual(['telegram-receiving']);
  });

  test('a message that can not be changed, or is as it should be, does no harm', async () => {
    const { fake, store } = bot;
    await bot.start();
    fake.queue(fake.text(CITIZEN, 'chào'));
    await shows(1);
    const { update_id, callback_query } = fake.press(CITIZEN, '😄 Rất hài lòng');
    const { message: _gone, ...withoutMessage } = callback_query ?? ({} as never);
    fake.fail('answerCallbackQuery', {
      status: 400,
      description:
        'Bad Request: query is too old and response timeout expired or query ID is invalid',
    });
    fake.queue({ update_id, callback_query: withoutMessage as typeof callback_query } as never);
    await shows(3);
    expect(fake.chat(CITIZEN)[1]?.text).toContain('😄 Rất hài lòng');
    fake.queue(fake.pressData(CITIZEN, 'l1:vi', 999_999));
    await shows(4);
    fake.queue(fake.pressData(CITIZEN, 'l1:vi', fake.chat(CITIZEN).at(-1)?.id));
    await fake.until(() => fake.called('editMessageText').length === 2);
    await bot.settle();
    expect(fake.chat(CITIZEN)).toHaveLength(4);
    expect(store.logged.map(({ event }) => event)).toEqual(['telegram-receiving']);
  });

  test('one slow chat does not hold up another', async () => {
    const { fake } = bot;
    await bot.start({ callTimeoutMs: 60_000, stopGraceMs: 20 });
    fake.fail('sendMessage', 'hang');
    fake.queue(fake.text(CITIZEN, 'chào'));
    await fake.until(() => fake.called('sendMessage').length === 1);
    fake.queue(fake.text(CITIZEN, 'ơi'), fake.text(OTHER_CITIZEN, 'chào'));
    await shows(1, OTHER_CITIZEN);
    await confirmed();
    expect(fake.chat(CITIZEN)).toHaveLength(0);
  });

  test('many chats at once each end in their own facts', async () => {
    const { fake, store } = bot;
    await bot.start();
    const chats = Array.from({ length: 40 }, (_, index) => 1000 + index);
    fake.queue(...chats.map((chat) => fake.text(chat, '/start c-30307-1')));
    await Promise.all(chats.map((chat) => shows(1, chat)));
    const labels = ['😄 Rất hài lòng', '😞 Rất không hài lòng'];
    fake.queue(...chats.map((chat) => fake.press(chat, labels[chat % 2] ?? '')));
    await Promise.all(chats.map((chat) => shows(2, chat)));
    const scores = (await store.ratings()).map((rating) => rating.at(-1)).join('');
    expect(scores).toBe('1'.repeat(20) + '5'.repeat(20));
  });
});

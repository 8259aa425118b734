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
const confirmed = () => bot.fake.until(() => bot.fake.pending.length === 0);

describe('a store that can not write', () => {
  test('leaves the update at Telegram until it is stored, and lets others pass', async () => {
    const { fake, store } = bot;
    store.failNext(3);
    const first = fake.text(CITIZEN, 'chào');
    fake.queue(first, fake.text(CITIZEN, 'ơi'), fake.text(OTHER_CITIZEN, 'xin chào'));
    await bot.start();
    await shows(2);
    await shows(1, OTHER_CITIZEN);
    await confirmed();
    const offsets = fake.called('getUpdates').map((payload) => Number(payload['offset'] ?? 0));
    const stuck = offsets.slice(1, 3);
    expect(stuck.every((offset) => offset <= first.update_id)).toBe(true);
    expect(fake.chat(CITIZEN)).toHaveLength(2);
    expect(fake.chat(CITIZEN)[0]?.text).toContain(words.greeting);
    expect(fake.chat(OTHER_CITIZEN)).toHaveLength(1);
    expect(store.logged).toContainEqual({
      event: 'telegram-update-not-stored',
      fields: { fault: 'StoreError write-failed' },
    });
  });
});

describe('trouble while fetching', () => {
  test('is survived, whatever kind it is', async () => {
    const { fake, store } = bot;
    fake.fail('getUpdates', { status: 500, description: 'Internal Server Error' }, 3);
    fake.fail('getUpdates', { status: 429, description: 'Too Many Requests', retryAfter: 7 });
    fake.fail('getUpdates', { raw: '<html>Bad Gateway</html>', status: 502 });
    fake.fail('getUpdates', { raw: 'null' });
    fake.fail('getUpdates', { raw: '{}' });
    fake.fail('getUpdates', { raw: '{"ok":true,"result":[{"update_id":"1"}]}' });
    fake.fail('getUpdates', 'reset');
    fake.fail('getUpdates', {
      status: 409,
      description: 'Conflict: terminated by other getUpdates request',
    });
    await bot.start();
    fake.queue(fake.text(CITIZEN, 'chào'));
    await shows(1);
    const failed = store.logged.filter(({ event }) => event === 'telegram-poll-failed');
    expect(failed.map(({ fields }) => fields['code'])).toEqual([
      'server-fault',
      'server-fault',
      'server-fault',
      'too-many-requests',
      'answer-unreadable',
      'answer-unreadable',
      'answer-unreadable',
      'answer-unreadable',
      'network',
      'conflict',
    ]);
    expect(bot.waits.slice(0, 4)).toEqual([1_000, 2_000, 4_000, 7_000]);
    expect(Math.max(...bot.waits)).toBeLessThanOrEqual(60_000);
    expect(fake.called('deleteWebhook')).toHaveLength(2);
  });

  test('a refused token stops the channel with one clear sentence', async () => {
    const { fake, store } = bot;
    fake.fail('getUpdates', { status: 401, description: 'Unauthorized' });
    const channel = await bot.start();
    await expect.poll(() => channel.status().state).toBe('refused');
    expect(fake.called('getUpdates')).toHaveLength(1);
    expect(store.logged.at(-1)).toMatchObject({
      event: 'telegram-refused',
      fields: { message: expect.stringMatching(/^Telegram refused the bot token/) },
    });
  });
});

describe('connecting', () => {
  test('is tried again until Telegram can be reached', async () => {
    const { fake, store } = bot;
    fake.fail('getMe', 'reset', 2);
    fake.fail('deleteWebhook', { status: 500, description: 'Internal Server Error' });
    const channel = await bot.start();
    expect(channel.status().state).toBe('receiving');
    expect(store.logged.map(({ fields }) => fields['code']).slice(0, 3)).toEqual([
      'network',
      'network',
      'server-fault',
    ]);
  });

  test.for([401, 404])('ends at once when the token is refused with %i', async (status) => {
    const { fake } = bot;
    fake.fail('getMe', { status, description: 'Unauthorized' });
    const channel = bot.open();
    expect(channel.status().state).toBe('idle');
    channel.start();
    channel.start();
    expect(channel.status().state).toBe('starting');
    await expect.poll(() => channel.status().state).toBe('refused');
    expect(fake.calls.map(({ method }) => method)).toEqual(['getMe']);
  });

  test('goes on without a menu of commands', async () => {
    const { fake, store } = bot;
    fake.fail('setMyCommands', { status: 400, description: 'Bad Request' }, 3);
    await bot.start();
    fake.queue(fake.text(CITIZEN, 'chào'));
    await shows(1);
    expect(store.logged.map(({ event }) => event)).toContain('telegram-commands-not-announced');
  });

  test('can be given up before Telegram answers', async () => {
    const { fake } = bot;
    fake.fail('getMe', 'hang');
    const channel = bot.open();
    channel.start();
    await fake.until(() => fake.called('getMe').length === 1);
    await channel.stop();
    expect(channel.status().state).toBe('stopped');
  });

  test('a channel that was never started can be stopped', async () => {
    await expect(bot.open().stop()).resolves.toBeUndefined();
  });

  test.for(['', 'no-number:key', '42', '42:key with blanks'])('refuses the token %j', (token) => {
    expect(() => bot.open({ token })).toThrow('not of the form');
  });
});

describe('stopping', () => {
  test('finishes the update in flight, its reply included', async () => {
    const { fake, store } = bot;
    const channel = await bot.start();
    fake.queue(fake.text(CITIZEN, 'chào'));
    await shows(1);
    const { reached, release } = store.hold();
    fake.queue(fake.press(CITIZEN, '😄 Rất hài lòng'));
    await reached;
    const stopping = channel.stop();
    await fake.until(() => fake.called('answerCallbackQuery').length === 1);
    expect(channel.status().state).toBe('receiving');
    release();
    await stopping;
    expect(await store.ratings()).toEqual(['91-0 5']);
    expect(fake.chat(CITIZEN)).toHaveLength(2);
  });

  test('does not wait for ever for a reply that does not get out', async () => {
    const { fake } = bot;
    const channel = await bot.start({ callTimeoutMs: 60_000, stopGraceMs: 20 });
    fake.fail('sendMessage', 'hang');
    fake.queue(fake.text(CITIZEN, 'chào'));
    await fake.until(() => fake.called('sendMessage').length === 1);
    await channel.stop();
    expect(channel.status().state).toBe('stopped');
  });
});

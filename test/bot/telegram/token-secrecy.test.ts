import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ChatChannel } from '../../../bot/chat-channel.ts';
import { createTelegramApi, type TelegramApi } from '../../../bot/telegram/telegram-api.ts';
import { TelegramError } from '../../../bot/telegram/telegram-error.ts';
import type { Fault } from '../../../bot/fakes/fake-telegram.ts';
import { CITIZEN, openTelegramBot, type TelegramBot } from '../../support/telegram-bot.ts';

let bot: TelegramBot;

beforeEach(async () => {
  bot = await openTelegramBot();
});
afterEach(() => bot.close());

/** Everything somebody could print of a value: every property, nested and hidden ones too. */
function printed(value: unknown): string {
  return `${inspect(value, { depth: 12, showHidden: true })} ${String(value)} ${JSON.stringify(value)}`;
}

const FAULTS: readonly Fault[] = [
  { status: 400, description: 'Bad Request' },
  { status: 403, description: 'Forbidden: bot was blocked by the user' },
  { status: 429, description: 'Too Many Requests', retryAfter: 1 },
  { status: 500, description: 'Internal Server Error' },
  { raw: '<html>Bad Gateway</html>', status: 502 },
  { raw: 'null' },
  { raw: '' },
  'reset',
  'hang',
];

test.for(FAULTS)('no error of a call names the token or the chat: %j', async (fault) => {
  const { fake } = bot;
  const [, key = ''] = fake.token.split(':');
  const api = aClient(fake.token, fake.apiRoot);
  // A server could even send the token back.
  const echo = typeof fault === 'object' && 'description' in fault;
  const planted = echo
    ? { ...fault, description: `${fault.description} /bot${fake.token}/x` }
    : fault;
  fake.fail('sendMessage', planted);
  const message = { text: 'a citizen said this', keyboard: { inline_keyboard: [] } };
  const error = await failureOf(api.send(CITIZEN, message, new AbortController().signal));
  expect(error).toBeInstanceOf(TelegramError);
  const text = printed(error);
  expect(text).not.toContain(key);
  expect(text).not.toContain('a citizen said this');
  expect(text).not.toContain(String(CITIZEN));
});

test('nor does one of a server that is not there, or of a call that was given up', async () => {
  const { fake } = bot;
  const [, key = ''] = fake.token.split(':');
  const gone = aClient(fake.token, 'http://127.0.0.1:1');
  const errors = [
    await failureOf(gone.findUsername(new AbortController().signal)),
    await failureOf(aClient(fake.token, fake.apiRoot).findUsername(AbortSignal.abort())),
  ];
  expect(errors.map((error) => (error as TelegramError).code)).toEqual(['network', 'aborted']);
  expect(printed(errors)).not.toContain(key);
});

test('nothing logged in a bad hour names the token, a chat, a question or what was said', async () => {
  const { fake, store } = bot;
  const methods = ['getMe', 'deleteWebhook', 'setMyCommands', 'getUpdates', 'editMessageText'];
  for (const method of [...methods, 'answerCallbackQuery', 'sendMessage', 'leaveChat']) {
    for (const fault of FAULTS) if (fault !== 'hang') fake.fail(method, fault);
  }
  // A 400 or 403 while connecting turns a channel off: as if somebody started it again.
  const channels: ChatChannel[] = [];
  for (let tries = 0; tries < 8; tries += 1) {
    const channel = bot.open({ callTimeoutMs: 200 });
    channels.push(channel);
    channel.start();
    await expect.poll(() => channel.status().state).not.toBe('starting');
    if (channel.status().state === 'receiving') break;
  }
  store.failNext(1);
  fake.queue(
    fake.text(CITIZEN, 'secret words 12345'),
    fake.pressData(CITIZEN, 'r1:AAAAAAAAAAAAAAAAAAAAAA:5'),
    fake.groupText(-100_777, 'secret words 12345'),
  );
  await fake.until(() => fake.pending.length === 0);
  await Promise.all(channels.map((channel) => channel.stop()));
  const [, key = ''] = fake.token.split(':');
  const log = printed([store.logged, channels.map((channel) => channel.status())]);
  expect(store.logged.length).toBeGreaterThan(10);
  for (const secret of [key, String(CITIZEN), '100777', 'secret words', 'AAAAAAAA', 'hash-']) {
    expect(log).not.toContain(secret);
  }
  expect(log).not.toMatch(/0f8fad5b-d9cb/);
});

test('the store holds neither the chat id nor the token', async () => {
  const { fake, store } = bot;
  await bot.start();
  fake.queue(fake.text(CITIZEN, '/start c-30307-1'));
  await fake.until(() => fake.chat(CITIZEN).length === 1);
  fake.queue(fake.press(CITIZEN, '😄 Rất hài lòng'));
  await fake.until(() => fake.chat(CITIZEN).length === 2);
  const dump = await store.dump();
  expect(dump).toContain('30307-1');
  expect(dump).not.toContain(String(CITIZEN));
  expect(dump).not.toContain(fake.token.split(':')[1]);
});

function aClient(token: string, apiRoot: string): TelegramApi {
  return createTelegramApi({ token, apiRoot, callTimeoutMs: 200, pollSeconds: 1 });
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => null,
    (error: unknown) => error,
  );
}

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NOTHING_STORED, type ChatStore } from '../../support/chat-store.ts';
import { openZaloBot, type ZaloBot } from '../../support/zalo-bot.ts';
import { waitUntil } from '../../support/zalo-oa.ts';

const CITIZEN = '6ede9afa66b88fe6d6a9';
let bot: ZaloBot;
let fake: ZaloBot['fake'];
let store: ChatStore;
const aChannel = () => bot.open();

beforeEach(async () => {
  bot = await openZaloBot();
  ({ fake, store } = bot);
});
afterEach(() => bot.close());

const said = () => fake.chat(CITIZEN).flatMap(({ from, text }) => (from === 'bot' ? [text] : []));
const ratings = async (count: number) =>
  waitUntil(async () => (await store.ratings()).length === count);

test('the answers are numbered, and a score keeps its own number', async () => {
  aChannel().start();
  fake.say(CITIZEN, 'start c-30310-1');
  await waitUntil(() => said().length === 1);
  expect(said()[0]).toContain('5. 😄 Rất hài lòng');
  expect(said()[0]).toContain('1. 😞 Rất không hài lòng');
  fake.say(CITIZEN, '2');
  await ratings(1);
  expect(await store.ratings()).toEqual(['30310-1 2']);
});

test('words do as well as numbers', async () => {
  aChannel().start();
  fake.say(CITIZEN, 'start c-30310-1');
  await waitUntil(() => said().length === 1);
  fake.say(CITIZEN, 'rất hài lòng');
  await ratings(1);
  expect(await store.ratings()).toEqual(['30310-1 5']);
});

test('a number means what the last message offered, also after a restart', async () => {
  const first = aChannel();
  first.start();
  fake.say(CITIZEN, 'start c-30310-1');
  await waitUntil(() => said().length === 1);
  await first.stop();
  fake.say(CITIZEN, '4');
  aChannel().start();
  await ratings(1);
  expect(await store.ratings()).toEqual(['30310-1 4']);
});

test('a sticker is answered in words, an event of another kind not at all', async () => {
  aChannel().start();
  fake.push({ event_name: 'message.unsupported.received' });
  fake.push({ no: 'event' });
  fake.sendSticker(CITIZEN);
  fake.say(CITIZEN, 'chào');
  await waitUntil(() => said().length >= 1);
  expect(store.logged.map(({ event }) => event)).toContain('zalo-bot-update-unreadable');
});

describe('an update', () => {
  test('is kept until the store has it: the platform has forgotten it', async () => {
    store.failNext(3);
    aChannel().start();
    fake.say(CITIZEN, 'chào');
    await waitUntil(() => said().length === 1);
    expect(said()[0]).not.toBe('');
  });

  test('that comes again counts once', async () => {
    aChannel().start();
    const update = fake.say(CITIZEN, 'start c-30310-1');
    await waitUntil(() => said().length === 1);
    fake.push({ ok: true, result: update });
    fake.say(CITIZEN, '5');
    await ratings(1);
    expect(said().filter((text) => text.includes('5. 😄')).length).toBe(1);
  });
});

test('a platform in trouble is tried again', async () => {
  fake.server.fail('/getMe', { status: 502, raw: '<html>' });
  fake.server.fail('/getUpdates', 'reset');
  const channel = aChannel();
  channel.start();
  fake.say(CITIZEN, 'chào');
  await waitUntil(() => said().length === 1);
  expect(channel.status().state).toBe('receiving');
});

test('a refused token turns the channel off, and is in no log', async () => {
  const channel = bot.open({ token: '777:another-token' });
  channel.start();
  await waitUntil(() => channel.status().state === 'refused');
  expect(JSON.stringify(store.logged)).not.toContain('another-token');
  expect(await store.dump()).toBe(NOTHING_STORED);
});

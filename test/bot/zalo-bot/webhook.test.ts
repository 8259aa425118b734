import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NOTHING_STORED } from '../../support/chat-store.ts';
import { BOT_SECRET, openZaloBot, type ZaloBot } from '../../support/zalo-bot.ts';
import { waitUntil } from '../../support/zalo-oa.ts';

const CITIZEN = '6ede9afa66b88fe6d6a9';
let bot: ZaloBot;
let url: string;

beforeEach(async () => {
  bot = await openZaloBot();
  ({ url } = await bot.openPushed());
  await waitUntil(() => bot.fake.webhook !== null);
});
afterEach(() => bot.close());

const textFrom = (text: string) =>
  bot.fake.update(CITIZEN, 'message.text.received', { text }) as Record<string, unknown>;
const deliver = (update: unknown, secret?: string) =>
  bot.fake.deliver(typeof update === 'string' ? update : JSON.stringify(update), secret);
const isDone = () =>
  waitUntil(async () =>
    [
      ...(await bot.store.store.inbox.standings()),
      ...(await bot.store.store.outbox.standings()),
    ].every(({ waiting }) => waiting === 0),
  );
const counts = () => bot.store.store.zaloUnknownEvents.counts();

async function post(headers: Readonly<Record<string, string>>): Promise<number> {
  const body = JSON.stringify(textFrom('start c-30310-1'));
  const response = await fetch(url, { method: 'POST', headers, body });
  await response.body?.cancel();
  return response.status;
}

test('the address and the secret are given to the platform', () => {
  expect(bot.fake.webhook).toEqual({
    url: 'https://motcham.example.vn/zalo-bot/webhook',
    secret: BOT_SECRET,
  });
});

test.for([
  ['no secret', {}],
  ['an empty one', { 'x-bot-api-secret-token': '' }],
  ['another one', { 'x-bot-api-secret-token': 'a-secret-of-the-webhooK' }],
  ['a part of it', { 'x-bot-api-secret-token': BOT_SECRET.slice(0, -1) }],
  ['it under another name', { 'x-telegram-bot-api-secret-token': BOT_SECRET }],
] as const)('%s: 401, and nothing is stored', async ([, headers]) => {
  expect(await post(headers)).toBe(401);
  await isDone();
  expect(await bot.store.dump()).toBe(NOTHING_STORED);
  expect(await counts()).toEqual([]);
  expect(JSON.stringify(bot.store.logged)).not.toContain(BOT_SECRET);
});

test('a body without end is refused before it is read', async () => {
  const answered = Promise.withResolvers<number | undefined>();
  const call = request(url, { method: 'POST', headers: { 'transfer-encoding': 'chunked' } });
  call.on('response', (response) => answered.resolve(response.statusCode));
  call.on('error', answered.reject);
  call.write('x');
  expect(await answered.promise).toBe(401);
  call.destroy();
});

test('a body beyond all measure is refused, and nothing is stored', async () => {
  const huge = textFrom('a'.repeat(300_000));
  expect(await deliver(huge)).toBe(413);
  expect(await bot.store.dump()).toBe(NOTHING_STORED);
});

test('a rating comes in by it, flat or wrapped', async () => {
  expect(await deliver(textFrom('start c-30310-1'))).toBe(200);
  await isDone();
  expect(await deliver({ ok: true, result: textFrom('5') })).toBe(200);
  await isDone();
  expect(await bot.store.ratings()).toEqual(['30310-1 5']);
});

test('updates delivered again, side by side and later, count once', async () => {
  const start = textFrom('start c-30310-1');
  const five = textFrom('5');
  await Promise.all([deliver(start), deliver(start), deliver({ result: start })]);
  await isDone();
  await Promise.all([deliver(five), deliver({ ok: true, result: five }), deliver(five)]);
  await isDone();
  expect(await deliver(start)).toBe(200);
  expect(await deliver(five)).toBe(200);
  await isDone();
  expect(await bot.store.ratings()).toEqual(['30310-1 5']);
  const greetings = bot.fake.chat(CITIZEN).filter(({ text }) => text.includes('5. 😄'));
  expect(greetings).toHaveLength(1);
});

test('updates in another order than they were written in leave the same', async () => {
  expect(await deliver(textFrom('start c-30310-1'))).toBe(200);
  await isDone();
  const words = textFrom('Cán bộ rất vui vẻ');
  bot.fake.clock.advance(1_000);
  const score = textFrom('rất hài lòng');
  const held = bot.store.hold();
  const arriving = [deliver(score), deliver(words)];
  await held.reached;
  held.release();
  expect(await Promise.all(arriving)).toEqual([200, 200]);
  await isDone();
  expect(await bot.store.ratings()).toEqual(['30310-1 5']);
  expect(await bot.store.comments()).toEqual(['Cán bộ rất vui vẻ']);
});

test('what can not be stored is asked for again', async () => {
  bot.store.failNext(1);
  const start = textFrom('start c-30310-1');
  expect(await deliver(start)).toBe(500);
  expect(await deliver(start)).toBe(200);
  await isDone();
  expect(bot.fake.chat(CITIZEN)).toHaveLength(1);
});

describe('an event', () => {
  test('of an unknown name is kept and counted, each once, and sealed', async () => {
    const one = bot.fake.update(CITIZEN, 'message.dance.received', { dance: 'lambada' });
    const other = bot.fake.update(CITIZEN, 'message.dance.received', { dance: 'waltz' });
    for (const update of [one, one, other, one]) expect(await deliver(update)).toBe(200);
    expect(await counts()).toEqual([{ name: 'bot:message.dance.received', count: 2 }]);
    const rows = await bot.store.store.engine.all('SELECT * FROM zalo_unknown_event');
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`lambada|${CITIZEN}`));
    expect(await bot.store.dump()).toBe(NOTHING_STORED);
  });

  test('with a name of control characters and no end is named tamely', async () => {
    const update = { event_name: `\u0000<b>${'x'.repeat(500)}`, message: {} };
    expect(await deliver(update)).toBe(200);
    const [{ name } = { name: '' }] = await counts();
    expect(name).toMatch(/^bot:\?\?b\?x+$/);
    expect(name.length).toBeLessThan(100);
  });

  test.for([
    ['of a group', { chat: { id: 'g', chat_type: 'GROUP' } }],
    ['of another bot', { from: { id: 'x', is_bot: true } }],
  ] as const)('%s is nothing for us', async ([, over]) => {
    const update = textFrom('5');
    const message = { ...(update['message'] as object), ...over };
    expect(await deliver({ ...update, message })).toBe(200);
    await isDone();
    expect(await bot.store.dump()).toBe(NOTHING_STORED);
    expect(await counts()).toEqual([]);
  });

  test.for(['', 'null', '[]', '{', '"x"', '{"event_name":7}', '{"result":null}'])(
    'that is none, %j, is told and not repeated for ever',
    async (body) => {
      expect(await deliver(body)).toBe(200);
      expect(await bot.store.dump()).toBe(NOTHING_STORED);
      expect(bot.store.logged.map(({ event }) => event)).toContain('zalo-bot-update-unreadable');
    },
  );

  test('of a protected account, whose content is withheld, is nothing for us', async () => {
    expect(await deliver({ event_name: 'message.unsupported.received' })).toBe(200);
    expect(await counts()).toEqual([]);
  });

  test.for(['image', 'sticker', 'voice', 'link', 'unsupported'])(
    'with a %s is answered in words',
    async (kind) => {
      expect(await deliver(bot.fake.update(CITIZEN, `message.${kind}.received`, {}))).toBe(200);
      await isDone();
      expect(bot.fake.chat(CITIZEN)).toHaveLength(1);
    },
  );
});

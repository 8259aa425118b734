import { afterAll, beforeAll, expect, test } from 'vitest';
import { AN_GIANG, LONG_XUYEN, TODAY } from '../support/builders.ts';
import { FakeTelegram } from '../../bot/fakes/fake-telegram.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const CITIZEN = 900_719_925_474;
let fake: FakeTelegram;
let server: TestServer;

beforeAll(async () => {
  fake = await FakeTelegram.open();
  server = await startTestServer(undefined, {
    TELEGRAM_BOT_TOKEN: fake.token,
    TELEGRAM_API_ROOT: fake.apiRoot,
  });
});
afterAll(async () => {
  await server.stop();
  await fake.close();
});

test('a tap in Telegram is a rating of the counter whose code was scanned', async () => {
  for (const channel of server.channels) channel.start();
  fake.queue(fake.text(CITIZEN, `/start c-${LONG_XUYEN}-1`));
  await fake.until(() => fake.chat(CITIZEN).length === 1);
  fake.queue(fake.press(CITIZEN, '🙂 Hài lòng'));
  await fake.until(() => fake.chat(CITIZEN).length === 2);
  const query = { province: AN_GIANG, dimension: 'counter', grain: 'day', by: 'member' } as const;
  expect(await server.store.ratings.tally({ ...query, from: 0, to: TODAY + 1 })).toEqual([
    { period: null, member: `${LONG_XUYEN}-1`, backed: false, scores: [0, 0, 0, 1, 0] },
  ]);
  const kept = JSON.stringify([
    await server.store.engine.all('SELECT * FROM conversation'),
    await server.store.engine.all('SELECT * FROM chat_event'),
    await server.store.engine.all('SELECT * FROM rating'),
  ]);
  expect(kept).not.toContain(String(CITIZEN));
  expect(server.logged.join('')).not.toContain(fake.token);
});

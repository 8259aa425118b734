import { afterAll, beforeAll, expect, test } from 'vitest';
import { FakeZalo } from '../../bot/fakes/fake-zalo.ts';
import { instant, localDay } from '../../core/calendar.ts';
import type { TemplateSubject } from '../../core/zalo-feedback.ts';
import { AN_GIANG, LONG_XUYEN, NOW } from '../support/builders.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { waitUntil } from '../support/zalo-oa.ts';

let fake: FakeZalo;
let server: TestServer;

beforeAll(async () => {
  fake = await FakeZalo.open({ now: () => NOW });
  const { appId, appSecret, oaSecretKey } = fake.app;
  const { address } = fake.server;
  server = await startTestServer(undefined, {
    ZALO_APP_ID: appId,
    ZALO_APP_SECRET: appSecret,
    ZALO_OA_SECRET_KEY: oaSecretKey,
    ZALO_OAUTH_HOST: address,
    ZALO_OPENAPI_HOST: address,
    ZALO_BUSINESS_HOST: address,
  });
  fake.webhook.answerMs = 30_000;
  await fake.webhook.register(`${server.url}/zalo/webhook`);
});
afterAll(async () => {
  await fake.webhook.settled();
  await server.stop();
  await fake.close();
});

test('an answer to a rating template is a rating of its counter, with its reason', async () => {
  for (const channel of server.channels) channel.start();
  const subject = {
    submissionId: '6f1c0a52-7d0b-4b53-9d39-3a1b8a8a5c11',
    counter: `${LONG_XUYEN}-1`,
    procedure: null,
    invitationCode: null,
  } as TemplateSubject;
  const forgetOn = localDay(instant(NOW + 1e9));
  await server.store.zaloFeedback.noteSent('m1', subject, forgetOn);
  fake.rate('m1', 2, { tags: ['Chờ lâu'] });
  const query = { province: AN_GIANG, dimension: 'counter', grain: 'day', by: 'member' } as const;
  const tally = () => server.store.ratings.tally({ ...query, from: 0, to: 100_000 });
  await waitUntil(async () => (await tally()).length === 1);
  expect(await tally()).toMatchObject([{ member: `${LONG_XUYEN}-1`, scores: [0, 1, 0, 0, 0] }]);
  const answers = await server.store.engine.all('SELECT * FROM answer');
  expect(JSON.stringify(answers)).toContain('waited-too-long');
  await fake.webhook.settled();
  // Stored but not in time: the real one would send it again.
  expect([[200], [503]]).toContainEqual(fake.webhook.statuses);
  expect(server.logged.join('')).not.toContain(fake.app.appSecret);
});

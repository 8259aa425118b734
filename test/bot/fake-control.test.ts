import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ZALO_CITIZEN } from '../../bot/fakes/demo-phones.ts';
import { obeyFakeOrder, parseFakeOrder, type FakeOrder } from '../../bot/fakes/fake-control.ts';
import { FakeTelegram } from '../../bot/fakes/fake-telegram.ts';
import { FakeZaloBot } from '../../bot/fakes/fake-zalo-bot.ts';
import { FakeZalo } from '../../bot/fakes/fake-zalo.ts';

let fakes: Parameters<typeof obeyFakeOrder>[0];
beforeEach(async () => {
  fakes = {
    telegram: await FakeTelegram.open(),
    zalo: await FakeZalo.open(),
    zaloBot: await FakeZaloBot.open(),
  };
});
afterEach(() => Promise.all([fakes.telegram.close(), fakes.zalo.close(), fakes.zaloBot.close()]));

const tell = (channel: string, order: FakeOrder['order'], more: Partial<FakeOrder> = {}) =>
  obeyFakeOrder(fakes, { channel, order, times: 1, hours: 0, stars: 5, ...more });
const addresses = () => ({
  telegram: `${fakes.telegram.apiRoot}/bot${fakes.telegram.token}/sendMessage`,
  zalo: `${fakes.zalo.server.address}/v3.0/oa/message/cs`,
  'zalo-bot': `${fakes.zaloBot.server.address}/bot${fakes.zaloBot.token}/sendMessage`,
});
type Channel = keyof ReturnType<typeof addresses>;
async function ask(channel: Channel, signal = AbortSignal.timeout(60_000)): Promise<string> {
  const request = { method: 'POST', body: '{}', signal };
  return fetch(addresses()[channel], request).then(
    async (response) => `${response.status} ${await response.text()}`,
    (error: Error) => error.name,
  );
}
const asked = () =>
  fakes.telegram.calls.length + fakes.zalo.server.asked.length + fakes.zaloBot.server.asked.length;
/** Asks, and hangs up a while after the fake has heard it. */
async function askInVain(channel: Channel): Promise<string> {
  const before = asked();
  const patience = new AbortController();
  const answer = ask(channel, patience.signal);
  await vi.waitUntil(() => asked() > before, { timeout: 30_000, interval: 5 });
  setTimeout(() => patience.abort(), 100);
  return answer;
}

describe.for(['telegram', 'zalo', 'zalo-bot'] as const)('%s', (channel) => {
  test.for([
    ['server-error', /^502 <html>/],
    ['not-json', /^200 <html>/],
    ['hang', /^AbortError$/],
    ['reset', /^TypeError$/],
    ['rate-limit', /429|-32/],
  ] as const)('does as it is told: %s, so often and no more', async ([order, seen]) => {
    const well = await ask(channel);
    const askSo = order === 'hang' ? askInVain : ask;
    expect(tell(channel, order, { times: 2 })).toBe(true);
    expect(await askSo(channel)).toMatch(seen);
    expect(await askSo(channel)).toMatch(seen);
    expect(await ask(channel)).toBe(well);
    tell(channel, order, { times: 100 });
    expect(tell(channel, 'well')).toBe(true);
    expect(await ask(channel)).toBe(well);
  });
});

test('clocks go forward, and a grant is revoked', () => {
  const before = fakes.zalo.clock.now();
  tell('zalo', 'advance-clock', { hours: 24 });
  expect(fakes.zalo.clock.now() - before).toBeGreaterThanOrEqual(24 * 3_600_000);
  const { accessToken } = fakes.zalo.grants.issue();
  expect(fakes.zalo.grants.problemOf(accessToken)).toBeNull();
  expect(tell('zalo', 'revoke-grant')).toBe(true);
  expect(fakes.zalo.grants.problemOf(accessToken)).not.toBeNull();
  expect(tell('telegram', 'advance-clock', { hours: 1 })).toBe(false);
  expect(tell('nowhere', 'hang')).toBe(false);
});

test('the citizen with Zalo follows, leaves, and answers the newest rating template', () => {
  const sent: string[] = [];
  const { zalo } = fakes;
  const send = zalo.webhook.send.bind(zalo.webhook);
  zalo.webhook.send = (event, fields) => {
    sent.push(event);
    return send(event, fields);
  };
  expect(tell('zalo', 'follow')).toBe(true);
  expect(tell('zalo', 'unfollow')).toBe(true);
  expect(tell('zalo', 'stars')).toBe(false);
  const template = { messageId: 'm1', from: 'oa', text: '', buttons: [], templateId: '7' } as const;
  zalo.messages.citizen(ZALO_CITIZEN).messages.push(template);
  expect(tell('zalo', 'stars', { stars: 2 })).toBe(true);
  expect(sent).toEqual(['follow', 'unfollow', 'user_feedback']);
  expect(tell('zalo-bot', 'follow')).toBe(false);
  expect(tell('telegram', 'stars')).toBe(false);
});

test.for([
  {},
  { channel: 'zalo' },
  { channel: 7, order: 'hang' },
  { channel: 'zalo', order: 'explode' },
  { channel: 'zalo', order: 'hang', times: 0 },
  { channel: 'zalo', order: 'hang', times: '5' },
  { channel: 'zalo', order: 'stars', stars: 6 },
  { channel: 'zalo', order: 'advance-clock', hours: 1e9 },
])('%j is no order', (body) => {
  expect(parseFakeOrder(body)).toBeNull();
});

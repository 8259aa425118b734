import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chatWords } from '../../../core/conversation/chat-words.ts';
import { NOTHING_STORED } from '../../support/chat-store.ts';
import {
  CITIZEN,
  openZaloOa,
  OTHER_CITIZEN,
  waitUntil,
  type ZaloOa,
} from '../../support/zalo-oa.ts';

const words = chatWords('vi');
let oa: ZaloOa;

beforeEach(async () => {
  oa = await openZaloOa();
});
afterEach(() => oa.close());

async function post(body: string | Uint8Array<ArrayBuffer>, headers = {}): Promise<number> {
  const response = await fetch(oa.webhookUrl, { method: 'POST', headers, body });
  expect(await response.text()).toMatch(/^[A-Za-z ]+$/);
  return response.status;
}

/** An event as Zalo would send it, signed, without sending it. */
function signed(event: string, fields: Readonly<Record<string, unknown>>) {
  const timestamp = String(oa.fake.clock.now());
  const body = JSON.stringify({ ...fields, event_name: event, timestamp });
  return { body, headers: oa.fake.webhook.headersFor({ event, body, timestamp }) };
}

const aText = (text: string, messageId = 'm1', citizen = CITIZEN) =>
  signed('user_send_text', { sender: { id: citizen }, message: { text, msg_id: messageId } });

test('an event is stored, answered with 200 and replied to', async () => {
  oa.fake.say(CITIZEN, 'chào');
  await oa.delivered();
  expect(oa.fake.webhook.statuses).toEqual([200]);
  await oa.shows(1);
  expect(oa.said()[0]).toContain(words.greeting);
});

describe('the signature', () => {
  test.for([
    ['missing', {}],
    ['empty', { 'X-ZEvent-Signature': '' }],
    ['wrong', { 'X-ZEvent-Signature': `mac=${'0'.repeat(64)}` }],
    ['no hex', { 'X-ZEvent-Signature': 'mac=hello' }],
  ] as const)('when %s, nothing is stored and 401 answered', async ([, headers]) => {
    const { body } = aText('chào');
    expect(await post(body, headers)).toBe(401);
    expect(await post('not json', headers)).toBe(401);
    expect(await post('', headers)).toBe(401);
    expect(await oa.store.dump()).toBe(NOTHING_STORED);
    expect(await oa.store.store.zaloUnknownEvents.counts()).toEqual([]);
  });

  test('holds for the bytes that came, not for what they mean', async () => {
    const { body, headers } = aText('chào');
    const pretty = JSON.stringify(JSON.parse(body), null, 2);
    expect(await post(pretty, headers)).toBe(401);
    expect(await post(body, headers)).toBe(200);
  });

  test('may be made over the time of the header', async () => {
    oa.fake.webhook.headerShiftMs = 7;
    oa.fake.say(CITIZEN, 'chào');
    await oa.delivered();
    expect(oa.fake.webhook.statuses).toEqual([200]);
  });

  test('of a recording that is days old is refused', async () => {
    const old = aText('chào');
    oa.fake.clock.advance(25 * 3_600_000);
    expect(await post(old.body, old.headers)).toBe(401);
    expect(await oa.store.dump()).toBe(NOTHING_STORED);
  });

  test('is not asked of the empty object by which Zalo checks the address', async () => {
    expect(await post('{}')).toBe(200);
    expect(await post(' {}\n')).toBe(200);
    expect(await post('{"a":1}')).toBe(401);
    expect(await oa.store.dump()).toBe(NOTHING_STORED);
  });
});

test('more than 256 kB is refused', async () => {
  expect(await post('x'.repeat(300_000))).toBe(413);
});

test('an event delivered ten times at once counts once', async () => {
  for (const citizen of [CITIZEN, OTHER_CITIZEN]) {
    oa.fake.messages.citizen(citizen).lastInteractionAt = oa.fake.clock.now();
  }
  const { body, headers } = aText('c-30307-1');
  const statuses = await Promise.all(Array.from({ length: 10 }, () => post(body, headers)));
  expect(new Set(statuses)).toEqual(new Set([200]));
  await oa.shows(1);
  const later = aText('xin chào', 'm2', OTHER_CITIZEN);
  expect(await post(later.body, later.headers)).toBe(200);
  await oa.shows(1, OTHER_CITIZEN);
  expect(oa.said().filter((text) => text.includes('Long Xuyên')).length).toBeLessThanOrEqual(1);
  expect(oa.said().length).toBeLessThanOrEqual(2);
});

test('what can not be stored is asked for again, and counted once when it comes', async () => {
  oa.store.failNext(2);
  oa.fake.say(CITIZEN, 'chào');
  await oa.delivered();
  expect(oa.fake.webhook.statuses).toEqual([503]);
  oa.fake.clock.advance(30_000);
  await oa.delivered();
  oa.fake.clock.advance(300_000);
  await oa.delivered();
  expect(oa.fake.webhook.statuses).toEqual([503, 503, 200]);
  await oa.shows(1);
  expect(oa.fake.webhook.disabled).toBe(false);
});

test('a store that hangs does not keep Zalo waiting for its two seconds', async () => {
  await oa.close();
  oa = await openZaloOa({ limits: {} });
  const { release } = oa.store.hold();
  const { body, headers } = aText('chào');
  expect(await post(body, headers)).toBe(503);
  release();
  await expect.poll(() => post(body, headers)).toBe(200);
});

test('messages of a chat that overtake each other are each answered once', async () => {
  oa.fake.webhook.hold();
  oa.fake.say(CITIZEN, 'chào');
  oa.fake.say(CITIZEN, '5');
  oa.fake.webhook.release((held) => held.toReversed());
  await oa.delivered();
  await oa.shows(2);
  await waitUntil(async () =>
    (await oa.store.store.inbox.standings()).every((s) => s.waiting === 0),
  );
  expect((await oa.store.ratings()).length).toBeLessThanOrEqual(1);
});

describe('events', () => {
  test.for([
    'oa_send_text',
    'user_seen_message',
    'user_received_message',
    'user_click_chatnow',
    'change_template_status',
    'change_oa_daily_quota',
    'anonymous_send_text',
    'user_submit_info',
  ])('%s is known and asks nothing of us', async (name) => {
    const { body, headers } = signed(name, { sender: { id: CITIZEN }, message: { msg_id: 'x' } });
    expect(await post(body, headers)).toBe(200);
    expect(await oa.store.dump()).toBe(NOTHING_STORED);
    expect(await oa.store.store.zaloUnknownEvents.counts()).toEqual([]);
  });

  test('of an unknown name are kept and counted, each once', async () => {
    const one = signed('user_dances', { oa_id: '3', dance: 'lambada' });
    const other = signed('user_dances', { oa_id: '3', dance: 'waltz' });
    for (const { body, headers } of [one, one, other, one]) {
      expect(await post(body, headers)).toBe(200);
    }
    const { zaloUnknownEvents } = oa.store.store;
    expect(await zaloUnknownEvents.counts()).toEqual([{ name: 'user_dances', count: 2 }]);
    const rows = await oa.store.store.engine.all('SELECT * FROM zalo_unknown_event');
    expect(JSON.stringify(rows)).not.toContain('lambada');
    oa.fake.clock.advance(0);
    await oa.store.store.engine.transaction((tx) =>
      tx.run('UPDATE zalo_unknown_event SET forget_on = 0'),
    );
    await oa.store.store.maintain();
    expect(await zaloUnknownEvents.counts()).toEqual([]);
  });

  test('that withdraw the consent ask for it again', async () => {
    oa.fake.clock.advance(1_000);
    oa.fake.revoke();
    await oa.delivered();
    expect(await oa.parts.keeper.standing()).toMatchObject({ state: 'consent-needed' });
    expect(oa.store.logged.map(({ event }) => event)).toContain('zalo-consent-needed');
  });
});

test('proves that the domain is ours', async () => {
  const origin = new URL(oa.webhookUrl).origin;
  const page = await fetch(`${origin}/zalo_verifierAbc123.html`);
  expect(await page.text()).toContain('content="Abc123"');
  expect((await fetch(`${origin}/zalo_verifierOther.html`)).status).toBe(404);
});

test('says where it is reached, and whether it works', async () => {
  await waitUntil(() => oa.channel.status().state === 'receiving');
  expect(oa.channel.status()).toEqual({ state: 'receiving', address: null });
});

test('no signed event, however odd, is answered with a fault', async () => {
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(null, 1e20, -1, '', '\ud800', '\u202e', '#r1:', '#l1:xx', {}, []),
  );
  const names = fc.oneof(
    fc.constantFrom('user_send_text', 'user_feedback', 'follow', 'permission_revoked', 'x'),
    fc.string({ minLength: 1 }),
  );
  const message = fc.record({ text: odd, msg_id: odd, rate: odd, attachments: odd });
  await fc.assert(
    fc.asyncProperty(names, odd, fc.oneof(message, odd), async (name, sender, said) => {
      const fields = { sender, follower: sender, user_id: sender, message: said };
      const { body, headers } = signed(name, fields);
      expect(await post(body, headers)).toBe(200);
    }),
    { numRuns: 300 },
  );
}, 300_000);

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appSecretProof, createZaloApi, type ZaloApi } from '../../../bot/zalo/zalo-api-client.ts';
import { ZaloError } from '../../../bot/zalo/zalo-error.ts';
import {
  CITIZEN,
  openZaloApi,
  PHONE,
  TEMPLATE,
  type ZaloApiSetup,
} from '../../support/zalo-api.ts';

const DAY_MS = 86_400_000;
const filled = { templateId: TEMPLATE, data: { case_code: 'H01.23-1' } };
let setup: ZaloApiSetup;

beforeEach(async () => {
  setup = await openZaloApi();
  setup.fake.say(CITIZEN, 'chào');
});
afterEach(() => setup.fake.close());

/** The error with which the call failed. */
async function failureOf(call: Promise<unknown>): Promise<ZaloError> {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ZaloError);
  return error as ZaloError;
}

describe('a consultation message', () => {
  test('arrives with its buttons, composed', async () => {
    const { api, fake } = setup;
    const decomposed = 'Đã xác nhận hồ sơ'.normalize('NFD');
    const sent = await api.sendConsultation(CITIZEN, {
      text: decomposed,
      buttons: [
        { kind: 'say', title: '😄 Rất hài lòng', payload: '#r1:x:5', hidden: true },
        { kind: 'say', title: 'Khác', payload: 'khác', hidden: false },
        { kind: 'open', title: 'Mở trang', url: 'https://motcham.example.vn/d/ABC' },
      ],
    });
    const shown = fake.chat(CITIZEN).at(-1)!;
    expect(sent).toEqual({ messageId: shown.messageId, quotaType: 'reply' });
    expect(shown.text).toBe('Đã xác nhận hồ sơ'.normalize('NFC'));
    expect(shown.buttons).toEqual([
      { title: '😄 Rất hài lòng', type: 'oa.query.hide', payload: '#r1:x:5' },
      { title: 'Khác', type: 'oa.query.show', payload: 'khác' },
      { title: 'Mở trang', type: 'oa.open.url', payload: 'https://motcham.example.vn/d/ABC' },
    ]);
  });

  test('costs something after two days and is refused after seven', async () => {
    const { api, fake } = setup;
    fake.clock.advance(3 * DAY_MS);
    const token = fake.grants.issue().accessToken;
    const fresh = setup.open({
      tokens: { current: async () => token, renewed: async () => token },
    });
    expect((await fresh.sendConsultation(CITIZEN, { text: 'a' })).quotaType).toBe('sub_quota');
    fake.clock.advance(5 * DAY_MS);
    const failure = await failureOf(api.sendConsultation(CITIZEN, { text: 'a' }));
    expect(failure).toMatchObject({ code: 'refused', apiCode: -230, remedy: 'fall-back' });
    expect(failure.outcome).toBe('not-done');
  });

  test.for([
    ['too long a text', { text: 'x'.repeat(2_001) }],
    [
      'too many buttons',
      {
        text: 'x',
        buttons: Array.from({ length: 6 }, () => ({
          kind: 'say' as const,
          title: 'a',
          payload: 'b',
          hidden: true,
        })),
      },
    ],
    [
      'a plain http page',
      { text: 'x', buttons: [{ kind: 'open' as const, title: 'a', url: 'http://x' }] },
    ],
  ] as const)('with %s is our own mistake', async ([, message]) => {
    const failure = await failureOf(setup.api.sendConsultation(CITIZEN, message));
    expect(failure).toMatchObject({ apiCode: -201, remedy: 'give-up', retryable: false });
  });
});

describe('a template', () => {
  test('goes to a user or a phone, and is found again by its message id', async () => {
    const { api, fake } = setup;
    const byUser = await api.sendTemplateToUser(CITIZEN, filled);
    const byPhone = await api.sendTemplateToPhone({ phone: PHONE, trackingId: 'hs1' }, filled);
    const ids = fake
      .chat(CITIZEN)
      .slice(-2)
      .map((message) => message.messageId);
    expect([byUser.messageId, byPhone.messageId]).toEqual(ids);
    expect(byPhone.remainingToday).toBe(499);
  });

  test.for([
    ['an unknown phone', { phone: '84900000000' }, filled, -118, 'fall-back'],
    ['a phone of another form', { phone: '0912345678' }, filled, -108, 'fall-back'],
    ['a missing field', {}, { templateId: TEMPLATE, data: {} }, -1122, 'give-up'],
    ['too long a field', {}, { ...filled, data: { case_code: 'x'.repeat(31) } }, -1121, 'give-up'],
    ['an unknown template', {}, { ...filled, templateId: '9' }, -109, 'give-up'],
  ] as const)('with %s is refused', async ([, over, template, apiCode, remedy]) => {
    const to = { phone: PHONE, trackingId: 'hs1', ...over };
    const failure = await failureOf(setup.api.sendTemplateToPhone(to, template));
    expect(failure).toMatchObject({ apiCode, remedy });
    expect(failure.message).not.toContain('9123');
  });

  test('waits for tomorrow when the day is used up', async () => {
    setup.fake.messages.remainingToday = 0;
    const failure = await failureOf(
      setup.api.sendTemplateToPhone({ phone: PHONE, trackingId: 'hs1' }, filled),
    );
    expect(failure).toMatchObject({ apiCode: -144, remedy: 'tomorrow', retryable: true });
  });

  test('is described with its fields and prices', async () => {
    expect(await setup.api.findTemplate(TEMPLATE)).toEqual({
      templateId: TEMPLATE,
      name: 'Mời Ông/Bà đánh giá',
      status: 'ENABLE',
      parameters: [{ name: 'case_code', required: true, minLength: 1, maxLength: 30 }],
      priceByPhone: '800',
      priceByUser: '560',
    });
  });
});

describe('ratings', () => {
  const query = {
    templateId: TEMPLATE,
    from: 0,
    to: Number.MAX_SAFE_INTEGER,
    offset: 0,
    limit: 100,
  };

  test.for(['GET', 'POST'])('are read when Zalo takes %s alone', async (verb) => {
    const { api, fake } = setup;
    fake.ratingsVerb = verb;
    const { messageId } = await api.sendTemplateToUser(CITIZEN, filled);
    fake.rate(messageId!, 2, { note: 'Chờ lâu', tags: ['Chờ lâu'] });
    const page = await api.listRatings(query);
    expect(page.total).toBe(1);
    expect(page.ratings[0]).toMatchObject({
      messageId,
      stars: 2,
      note: 'Chờ lâu',
      tags: ['Chờ lâu'],
    });
    await api.listRatings(query);
    const asked = fake.server.asked.filter((path) => path === '/rating/get');
    expect(asked).toHaveLength(verb === 'GET' ? 2 : 3);
  });

  test('that are none are left out', async () => {
    const data = { total: 3, data: [{ msgId: '1', rate: 9 }, { rate: 5 }, 'x'] };
    setup.fake.server.fail('/rating/get', { json: { error: 0, data } });
    expect((await setup.api.listRatings(query)).ratings).toEqual([]);
  });
});

test('reads a user and what may still be written to them', async () => {
  const { api, fake } = setup;
  expect(await api.findUser(CITIZEN)).toEqual({
    userId: CITIZEN,
    displayName: 'Người dân',
    isFollower: true,
  });
  const at = fake.messages.citizen(CITIZEN).lastInteractionAt;
  expect(await api.consultationQuota(CITIZEN)).toEqual({ lastInteractionAt: at, freeReplies: 8 });
  expect(await api.templateQuota()).toEqual({ daily: 500, remaining: 500 });
});

test('keeps every digit of ids that come as numbers', async () => {
  const raw = '{"error":0,"data":{"user_id":2468458835296197922,"display_name":"x"}}';
  setup.fake.server.fail('/user/detail', { status: 200, raw });
  expect((await setup.api.findUser(CITIZEN)).userId).toBe('2468458835296197922');
});

describe('the access token', () => {
  test('that is no longer taken is renewed once, and the message sent once', async () => {
    const { fake, api, renewals, accessToken } = setup;
    fake.clock.advance(26 * 3_600_000);
    await api.sendConsultation(CITIZEN, { text: 'a' });
    expect(renewals).toEqual([accessToken]);
    expect(fake.chat(CITIZEN).filter(({ from }) => from === 'oa')).toHaveLength(1);
  });

  test('that is refused again ends the call', async () => {
    const { fake, api, renewals } = setup;
    const refused = { json: { error: -216, message: 'Access token is invalid' } };
    fake.server.fail('/message/cs', refused, { times: 2 });
    const failure = await failureOf(api.sendConsultation(CITIZEN, { text: 'a' }));
    expect(failure.apiCode).toBe(-216);
    expect(renewals).toHaveLength(1);
  });

  test('and the app secret are in no error, whatever Zalo answers', async () => {
    const { fake, accessToken } = setup;
    const api = setup.open({ appSecret: 'planted-app-secret' });
    const message = `bad ${accessToken} and planted-app-secret`;
    fake.server.fail('*', { json: { error: -201, message } });
    const failure = await failureOf(api.sendConsultation(CITIZEN, { text: 'a' }));
    const told = `${failure.message} ${failure.stack ?? ''} ${JSON.stringify(failure)}`;
    expect(told).not.toContain(accessToken);
    expect(told).not.toContain('planted-app-secret');
    expect(failure.cause).toBeUndefined();
  });
});

test('the proof of the app secret is the known one', () => {
  expect(appSecretProof('appSecretKey', 'accessToken')).toBe(
    '0584869ec908cfecf20763760e69c4baca98ac64aaeb6a938f47ca758dfe779f',
  );
});

describe('a failure on the way', () => {
  const send = (api: ZaloApi) => api.sendConsultation(CITIZEN, { text: 'a' });

  test.for([
    ['a gateway fault', { status: 502, raw: '<html>Bad Gateway</html>' }, 'server-fault'],
    ['a page instead of JSON', { status: 200, raw: '<html></html>' }, 'answer-unreadable'],
    ['half an answer', { status: 200, raw: '{"error":0,"da' }, 'answer-unreadable'],
    ['a list', { status: 200, raw: '[]' }, 'answer-unreadable'],
    ['nothing', { status: 200, raw: '' }, 'answer-unreadable'],
    ['a page that is not there', { status: 404, raw: 'not found' }, 'answer-unreadable'],
    ['a broken connection', 'reset', 'network'],
    ['too long an answer', { status: 200, raw: ' '.repeat(5_000_000) }, 'answer-unreadable'],
  ] as const)('%s may pass, and may have been sent', async ([, fault, code]) => {
    setup.fake.server.fail('*', fault);
    const failure = await failureOf(send(setup.api));
    expect(failure).toMatchObject({ code, remedy: 'retry', retryable: true, outcome: 'unknown' });
  });

  test('a refusal inside a fault of the server is a refusal', async () => {
    setup.fake.server.fail('*', { status: 500, raw: '{"error":-230,"message":"x"}' });
    expect((await failureOf(send(setup.api))).apiCode).toBe(-230);
  });

  test('a server that never answers ends the call', async () => {
    setup.fake.server.fail('*', 'hang', { times: 2 });
    expect((await failureOf(send(setup.open({ timeoutMs: 50 })))).code).toBe('timeout');
    const ended = AbortSignal.abort();
    const call = setup.api.sendConsultation(CITIZEN, { text: 'a' }, ended);
    expect((await failureOf(call)).code).toBe('aborted');
  });

  test('a redirect is not followed: it would carry the token along', async () => {
    let reached = 0;
    const elsewhere = createServer((_request, response) => {
      reached += 1;
      response.end('{}');
    }).listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const target = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    const redirecting = createServer((_request, response) => {
      response.writeHead(307, { location: target }).end();
    }).listen(0, '127.0.0.1');
    await once(redirecting, 'listening');
    const openapi = `http://127.0.0.1:${(redirecting.address() as AddressInfo).port}`;
    const api = setup.open({ hosts: { openapi } });
    expect((await failureOf(send(api))).code).toBe('network');
    expect(reached).toBe(0);
    elsewhere.close();
    redirecting.close();
  });

  test('nobody listening means that nothing was sent', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const openapi = `http://127.0.0.1:${(closed.address() as AddressInfo).port}`;
    await new Promise((resolve) => closed.close(resolve));
    const failure = await failureOf(send(setup.open({ hosts: { openapi } })));
    expect(failure).toMatchObject({ code: 'network', outcome: 'not-done' });
  });
});

test.for([
  'http://openapi.zalo.me',
  'http://10.0.0.1',
  'ftp://127.0.0.1',
  'https://user:pw@openapi.zalo.me',
  'https://openapi.zalo.me?x',
  'openapi.zalo.me',
  'http://127.0.0.1.example.vn',
])('sends no token to %s', (openapi) => {
  const tokens = { current: async () => 'a', renewed: async () => 'b' };
  expect(() => createZaloApi({ tokens, hosts: { openapi } })).toThrow('must be https');
});

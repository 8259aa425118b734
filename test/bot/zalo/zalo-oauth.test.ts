import { afterEach, beforeEach, expect, test } from 'vitest';
import { FAKE_ZALO_APP, FakeZalo } from '../../../bot/fakes/fake-zalo.ts';
import type { ZaloError } from '../../../bot/zalo/zalo-error.ts';
import { codeChallenge, createZaloOAuth, type ZaloOAuth } from '../../../bot/zalo/zalo-oauth.ts';

const VERIFIER = 'a'.repeat(43);
const { appId, appSecret } = FAKE_ZALO_APP;
let fake: FakeZalo;
let oauth: ZaloOAuth;

beforeEach(async () => {
  fake = await FakeZalo.open();
  oauth = createZaloOAuth({ appId, appSecret, host: fake.server.address });
});
afterEach(() => fake.close());

const refusalOf = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => error as ZaloError,
  );

test('the challenge of the known verifier is the known one', () => {
  expect(codeChallenge(VERIFIER)).toBe('ZtNPunH49FD35FWYhT5Tv8I7vRKQJ8uxMaL0_9eHjNA');
});

test('the link of the consent has four parameters and no other', () => {
  const link = new URL(
    createZaloOAuth({ appId, appSecret }).permissionLink({
      redirectUri: 'https://motcham.example.vn/dashboard/settings/zalo/callback',
      challenge: 'ch',
      state: 'st',
    }),
  );
  expect(link.origin + link.pathname).toBe('https://oauth.zaloapp.com/v4/oa/permission');
  expect([...link.searchParams.keys()]).toEqual([
    'app_id',
    'redirect_uri',
    'code_challenge',
    'state',
  ]);
});

test('a code gives a pair once, within ten minutes, to who has the verifier', async () => {
  const pair = await oauth.exchange(fake.grants.consent(codeChallenge(VERIFIER)), VERIFIER);
  expect(pair.expiresInMs).toBe(90_000_000);
  expect(fake.grants.problemOf(pair.accessToken)).toBeNull();
  const code = fake.grants.consent(codeChallenge(VERIFIER));
  expect((await refusalOf(oauth.exchange(code, 'b'.repeat(43))))?.remedy).toBe('alarm');
  const late = fake.grants.consent(codeChallenge(VERIFIER));
  fake.clock.advance(600_001);
  expect((await refusalOf(oauth.exchange(late, VERIFIER)))?.remedy).toBe('alarm');
});

test('a refresh token works once', async () => {
  const first = fake.grants.issue();
  const second = await oauth.refresh(first.refreshToken);
  expect(second.refreshToken).not.toBe(first.refreshToken);
  const refused = await refusalOf(oauth.refresh(first.refreshToken));
  expect(refused).toMatchObject({ code: 'refused', remedy: 'alarm', retryable: false });
  expect(refused?.message).not.toContain(first.refreshToken);
});

test('an answer without a pair is unreadable, and the token may be gone', async () => {
  fake.server.fail('*', { json: { access_token: 'a' } });
  const { refreshToken } = fake.grants.issue();
  const failure = await refusalOf(oauth.refresh(refreshToken));
  expect(failure).toMatchObject({ code: 'answer-unreadable', outcome: 'unknown' });
});

test('a rate limit passes', async () => {
  fake.server.fail('*', { json: { error: -32, message: 'limit' } });
  const failure = await refusalOf(oauth.refresh('x'.repeat(20)));
  expect(failure).toMatchObject({ remedy: 'retry', outcome: 'not-done' });
});

test('neither secret nor code is in an error', async () => {
  fake.server.fail('*', {
    json: { error: -1, error_description: `${appSecret} secret-code-1234` },
  });
  const failure = await refusalOf(oauth.exchange('secret-code-1234', VERIFIER));
  expect(failure?.message).toContain('***');
  expect(failure?.message).not.toContain(appSecret);
  expect(failure?.message).not.toContain('secret-code');
});

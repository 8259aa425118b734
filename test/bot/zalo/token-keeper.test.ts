import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FAKE_ZALO_APP, FakeZalo } from '../../../bot/fakes/fake-zalo.ts';
import { createTokenKeeper, type TokenKeeperSettings } from '../../../bot/zalo/token-keeper.ts';
import { codeChallenge, createZaloOAuth } from '../../../bot/zalo/zalo-oauth.ts';
import { waitByTimer } from '../../../bot/wait.ts';
import { instant } from '../../../core/calendar.ts';
import type { ZaloTokenBook } from '../../../core/zalo-grant.ts';
import { openStore } from '../../../data/open-store.ts';
import { StoreError } from '../../../data/store-error.ts';
import {
  ENGINES,
  openPostgresTestStore,
  TEST_SECRET,
  type TestStore,
} from '../../support/stores.ts';

const HOUR_MS = 3_600_000;
const { appId, appSecret } = FAKE_ZALO_APP;

interface Logged {
  readonly event: string;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
}

let fake: FakeZalo;
let opened: TestStore;
let logged: Logged[];
let holders: number;

const events = () => logged.map(({ event }) => event);

const anOAuth = (timeoutMs: number) =>
  createZaloOAuth({ appId, appSecret, host: fake.server.address, timeoutMs });

/** A keeper like that of one process; it may use another book than the store's. */
function aKeeper(over: Partial<TokenKeeperSettings> = {}) {
  return createTokenKeeper({
    appId,
    oauth: anOAuth(30_000),
    book: opened.store.zaloTokens,
    now: () => instant(fake.clock.now()),
    monotonic: () => 0,
    wait: () => new Promise((resolve) => setImmediate(resolve)),
    log: (event, fields) => logged.push({ event, fields }),
    holder: `process ${(holders += 1)}`,
    ...over,
  });
}

/** Grants the app its tokens by the console's way. */
async function connect(keeper = aKeeper()): Promise<void> {
  await keeper.adopt(fake.grants.issue().refreshToken);
}

async function startWith(open: () => Promise<TestStore>): Promise<void> {
  fake = await FakeZalo.open();
  opened = await open();
  logged = [];
  holders = 0;
}

afterEach(async () => {
  await opened.discard();
  await fake.close();
});

describe.for(ENGINES)('on $name', ({ open }) => {
  beforeEach(() => startWith(open));

  test('a consent gives tokens that work, sealed in the store', async () => {
    const verifier = 'v'.repeat(43);
    const keeper = aKeeper();
    expect(await keeper.standing()).toMatchObject({ state: 'none' });
    await keeper.connect(fake.grants.consent(codeChallenge(verifier)), verifier, '333');
    const token = await keeper.current();
    expect(fake.grants.problemOf(token)).toBeNull();
    expect(await keeper.standing()).toMatchObject({ state: 'valid', oaId: '333', problem: null });
    const rows = JSON.stringify(await opened.store.engine.all('SELECT * FROM zalo_grant'));
    expect(rows).not.toContain(token);
  });

  test('a new pair replaces the old one, which is kept as the previous', async () => {
    await connect();
    const keeper = aKeeper();
    const before = await keeper.current();
    const [row] = await opened.store.engine.all<{ tokens: string }>('SELECT * FROM zalo_grant');
    const after = await keeper.renewed(before);
    expect(after).not.toBe(before);
    expect(fake.grants.problemOf(after)).toBeNull();
    const [now] = await opened.store.engine.all<{ previous_tokens: string }>(
      'SELECT * FROM zalo_grant',
    );
    expect(now!.previous_tokens).toBe(row!.tokens);
    expect(await keeper.current()).toBe(after);
  });

  test('a token that another process has renewed meanwhile is not renewed again', async () => {
    await connect();
    const [here, there] = [aKeeper(), aKeeper()];
    const old = await here.current();
    const renewed = await there.renewed(old);
    expect(await here.renewed(old)).toBe(renewed);
    expect(fake.grants.presented).toHaveLength(2);
  });

  test('many callers at once make one refresh', async () => {
    await connect();
    const keepers = [1, 2, 3].map(() => aKeeper({ wait: waitByTimer }));
    const old = await keepers[0]!.current();
    const calls = keepers.flatMap((keeper) =>
      Array.from({ length: 10 }, () => keeper.renewed(old)),
    );
    const tokens = await Promise.all(calls);
    expect(new Set(tokens).size).toBe(1);
    expect(fake.grants.presented).toHaveLength(2);
  });

  test('a refusal is final: told once, and nothing is tried again', async () => {
    await connect();
    const keeper = aKeeper();
    fake.grants.revoke();
    const refused = await keeper.renewed(await keeper.current()).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'refused', remedy: 'alarm' });
    await expect(keeper.current()).rejects.toMatchObject({ code: 'consent-needed' });
    await expect(aKeeper().current()).rejects.toMatchObject({ remedy: 'alarm' });
    expect(fake.grants.presented).toHaveLength(2);
    expect(events().filter((event) => event === 'zalo-consent-needed')).toHaveLength(1);
    expect(await keeper.standing()).toMatchObject({ state: 'consent-needed', problem: '-14014' });
    await connect();
    expect(await keeper.standing()).toMatchObject({ state: 'valid', problem: null });
  });

  test('a slow refresh that succeeded wins over a refusal met meanwhile', async () => {
    await connect();
    const { zaloTokens: book } = opened.store;
    const grant = (await book.find(appId))!;
    expect(await book.claim(appId, { generation: grant.generation, holder: 'slow' }, 0)).toBe(true);
    await book.requireConsent(appId, '-14014', { generation: grant.generation });
    expect(await book.replace(appId, grant.generation, grant.tokens)).toBe(true);
    expect(await book.find(appId)).toMatchObject({ state: 'valid', generation: 2 });
    expect(await book.requireConsent(appId, 'late', { generation: 1 })).toBe(false);
    expect(await book.replace(appId, 1, grant.tokens)).toBe(false);
  });

  test('a withdrawal older than the consent changes nothing, a newer one ends it', async () => {
    await connect();
    const keeper = aKeeper();
    const { obtainedAt } = await keeper.standing();
    await keeper.noteRevoked(instant(obtainedAt! - 1));
    expect(await keeper.standing()).toMatchObject({ state: 'valid' });
    await keeper.noteRevoked(instant(obtainedAt! + 1));
    expect(await keeper.standing()).toMatchObject({ state: 'consent-needed', problem: 'revoked' });
    expect(events()).toContain('zalo-consent-needed');
  });
});

describe('a keeper that runs', () => {
  beforeEach(() => startWith(ENGINES[0]!.open));

  test('refreshes at 20 of 25 hours, and not before', async () => {
    await connect();
    const looks = Promise.withResolvers<void>();
    let waited = 0;
    const keeper = aKeeper({
      wait: async (ms) => {
        if (ms === 60_000 && (waited += 1) === 50) looks.resolve();
        if (waited >= 50) await new Promise((resolve) => setImmediate(resolve));
        else fake.clock.advance(HOUR_MS);
      },
    });
    keeper.start();
    await looks.promise;
    await keeper.stop();
    // Some 50 hours: given at 0, renewed at 20 and 40.
    expect(fake.grants.presented).toHaveLength(3);
    expect((await keeper.standing()).state).toBe('valid');
  });

  test('keeps what Zalo gave until the store takes it, and says so; nobody uses it before', async () => {
    await connect();
    const real = opened.store.zaloTokens;
    let failures = 3;
    const book: ZaloTokenBook = {
      ...real,
      async replace(...args) {
        if ((failures -= 1) >= 0) throw new StoreError('disk-full', 'full', { retryable: true });
        return real.replace(...args);
      },
    };
    const keeper = aKeeper({ book });
    const old = await keeper.current();
    const renewing = keeper.renewed(old);
    await expect.poll(() => events().includes('zalo-token-not-kept')).toBe(true);
    const token = await renewing;
    expect(await aKeeper().current()).toBe(token);
    expect(events().filter((event) => event === 'zalo-token-not-kept')).toHaveLength(3);
    expect(logged.find(({ event }) => event === 'zalo-token-not-kept')?.fields['code']).toBe(
      'disk-full',
    );
  });

  test.for([
    ['a gateway fault', { status: 502, raw: '<html>' }],
    ['a broken connection', 'reset'],
    ['a hang', 'hang'],
    ['a rate limit', { json: { error: -32, message: 'limit' } }],
  ] as const)('%s makes everybody wait ten minutes and is no lost grant', async ([, fault]) => {
    await connect();
    const keeper = aKeeper({ oauth: anOAuth(fault === 'hang' ? 300 : 30_000) });
    const old = await keeper.current();
    fake.server.fail('*', fault);
    await expect(keeper.renewed(old)).rejects.toMatchObject({ remedy: 'retry' });
    expect(await keeper.standing()).toMatchObject({ state: 'valid' });
    expect((await keeper.standing()).problem).not.toBeNull();
    const presented = fake.grants.presented.length;
    await expect(aKeeper().renewed(old)).rejects.toMatchObject({ code: 'timeout' });
    expect(fake.grants.presented).toHaveLength(presented);
  });

  test('a process that died after the answer leaves a grant that needs consent, told once', async () => {
    await connect();
    fake.server.fail('/access_token', 'reset', { when: 'after' });
    const keeper = aKeeper();
    await expect(keeper.renewed(await keeper.current())).rejects.toMatchObject({ code: 'network' });
    const { zaloTokens: book } = opened.store;
    const { generation } = (await book.find(appId))!;
    // The pause is over.
    await opened.store.engine.transaction((tx) => tx.run('UPDATE zalo_grant SET held_until = 0'));
    await expect(keeper.renewed(await keeper.current())).rejects.toMatchObject({ remedy: 'alarm' });
    expect((await book.find(appId))?.generation).toBe(generation);
    expect(events().filter((event) => event === 'zalo-consent-needed')).toHaveLength(1);
  });

  test('a process held up after its claim leaves the token alone', async () => {
    await connect();
    let at = 0;
    const keeper = aKeeper({ monotonic: () => (at += 300_000) });
    const presented = fake.grants.presented.length;
    await expect(keeper.renewed(await keeper.current())).rejects.toMatchObject({ code: 'timeout' });
    expect(fake.grants.presented).toHaveLength(presented);
  });

  test('tokens are in no log', async () => {
    await connect();
    const keeper = aKeeper();
    const token = await keeper.renewed(await keeper.current());
    fake.grants.revoke();
    await keeper.renewed(token).catch(() => undefined);
    const told = JSON.stringify(logged);
    for (const secret of [token, appSecret, ...fake.grants.presented]) {
      expect(told).not.toContain(secret);
    }
  });
});

test('two processes on one PostgreSQL never use a refresh token twice', async () => {
  await startWith(openPostgresTestStore);
  const other = await openStore({ url: opened.url, secret: TEST_SECRET });
  try {
    await connect();
    const here = aKeeper({ wait: waitByTimer });
    const keepers = [here, aKeeper({ wait: waitByTimer, book: other.zaloTokens })];
    let token = await keepers[0]!.current();
    for (let round = 0; round < 6; round += 1) {
      const tokens = await Promise.all(
        Array.from({ length: 6 }, (_, i) => keepers[i % 2]!.renewed(token)),
      );
      expect(new Set(tokens).size).toBe(1);
      token = tokens[0]!;
    }
    expect(new Set(fake.grants.presented).size).toBe(fake.grants.presented.length);
    expect(fake.grants.presented).toHaveLength(7);
    expect((await keepers[1]!.standing()).state).toBe('valid');
  } finally {
    await other.close();
  }
});

test('a copy made with another secret can not use the tokens', async () => {
  await startWith(ENGINES[0]!.open);
  await connect();
  const url = opened.url;
  await opened.store.close();
  const stranger = await openStore({ url, secret: Buffer.alloc(32, 9) });
  expect(await stranger.zaloTokens.find(appId)).toBeNull();
  await stranger.close();
});

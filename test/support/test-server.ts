import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import type { ChatChannel } from '../../bot/chat-channel.ts';
import { instant, type Instant } from '../../core/calendar.ts';
import type { Writer } from '../../core/access.ts';
import { assemble } from '../../server/assemble.ts';
import { readConfig, type Config } from '../../server/config.ts';
import { createLog } from '../../server/log.ts';
import { listen } from '../../server/serve.ts';
import { newToken, tokenHash } from '../../server/tokens.ts';
import { AN_GIANG, LISTS, LONG_XUYEN, NOW } from './builders.ts';
import { openSqliteTestStore, TEST_SECRET, type TestStore } from './stores.ts';

/** A whole server in this process, on a store and a clock of its own. */
export interface TestServer {
  readonly url: string;
  /** The application that answers, for tests of what it is made of. */
  readonly app: Express;
  readonly store: TestStore['store'];
  readonly channels: readonly ChatChannel[];
  readonly logged: readonly string[];
  readonly deviceToken: string;
  readonly apiKey: string;
  readonly firstAccountToken: string;
  /** Faults that would have ended the process. */
  readonly fatal: readonly Error[];
  setClock(now: Instant): void;
  /** What the running server does about once a minute. */
  refresh(): Promise<void>;
  loadPages(): Promise<void>;
  /** POSTs to the API; `body` is sent as it is when it is a string. */
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  stop(): Promise<void>;
}

export async function startTestServer(
  open: () => Promise<TestStore> = openSqliteTestStore,
  environment: Readonly<Record<string, string>> = {},
): Promise<TestServer> {
  const testStore = await open();
  const { store } = testStore;
  await store.directory.record(LISTS);
  let clock: Instant = NOW;
  const now = () => clock;
  const logged: string[] = [];
  const fatal: Error[] = [];
  const firstAccountToken = 'first-account-token-of-this-test';
  const log = createLog(
    (line) => logged.push(line),
    () => new Date(clock),
  );
  const { app, channels, refresh, loadPages } = await assemble({
    config: testConfig(environment),
    secret: TEST_SECRET,
    store,
    log,
    now,
    onFatal: (fault) => fatal.push(fault),
    firstAccountToken,
  });
  const listening = await listen(app, 0, '127.0.0.1');
  const url = `http://127.0.0.1:${listening.port}`;
  const deviceToken = await issue(store, {
    kind: 'device',
    id: randomUUID(),
    counter: `${LONG_XUYEN}-1` as never,
  });
  const apiKey = await issue(store, { kind: 'integration', id: randomUUID(), province: AN_GIANG });
  const shown = { deviceToken, apiKey, firstAccountToken, refresh, loadPages, fatal };
  return {
    url,
    app,
    store,
    channels,
    logged,
    ...shown,
    setClock: (at) => void (clock = at),
    post: (path, body, headers = {}) =>
      fetch(url + path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${deviceToken}`,
          ...headers,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async stop() {
      await listening.close();
      await Promise.all(channels.map((channel) => channel.stop()));
      await testStore.discard();
    },
  };
}

function testConfig(environment: Readonly<Record<string, string>>): Config {
  const config = readConfig({ PORT: '0', ...environment });
  if (!config.ok) throw new Error(config.error.en);
  return config.value;
}

async function issue(store: TestStore['store'], writer: Writer & { id: string }): Promise<string> {
  const token = newToken(writer.kind === 'device' ? 'device' : 'integration');
  const access = {
    id: writer.id,
    label: 'test',
    writer,
    issuedAt: instant(NOW),
    revokedAt: null,
    clockOffsetMs: 0,
  };
  await store.access.issue(access, tokenHash(token));
  return token;
}

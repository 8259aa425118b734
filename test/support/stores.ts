import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { inject } from 'vitest';
import { openStore, type OpenedStore, type OpenStoreOptions } from '../../data/open-store.ts';
import { NOW } from './builders.ts';

export const TEST_SECRET = Buffer.alloc(32, 7);

export interface TestStore {
  readonly url: string;
  readonly store: OpenedStore;
  /** Closes the store and removes every trace of it. */
  discard(): Promise<void>;
}

/** The engines on which every promise of the store is tested. */
export const ENGINES: readonly {
  readonly name: string;
  readonly open: () => Promise<TestStore>;
}[] = [
  { name: 'SQLite', open: () => openSqliteTestStore() },
  { name: 'PostgreSQL', open: openPostgresTestStore },
];

/** Everything is connected. */
const EVERY_WAY = { zaloChat: true, zaloPhone: true, telegram: true } as const;

/** A fresh SQLite store in a folder of its own. */
export async function openSqliteTestStore(
  options: Partial<OpenStoreOptions> = {},
): Promise<TestStore> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-'));
  const url = path.join(folder, 'store.db');
  const store = await openStore({
    url,
    secret: TEST_SECRET,
    now: () => NOW,
    reach: EVERY_WAY,
    ...options,
  });
  return {
    url,
    store,
    async discard() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A fresh database on the PostgreSQL server of this test run. */
export async function openPostgresTestStore(): Promise<TestStore> {
  const server = inject('postgresUrl');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const store = await openStore({
    url: url.href,
    secret: TEST_SECRET,
    now: () => NOW,
    reach: EVERY_WAY,
  });
  return {
    url: url.href,
    store,
    async discard() {
      await store.close();
      await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

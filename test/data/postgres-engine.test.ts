import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgresTestStore, type TestStore } from '../support/stores.ts';

let opened: TestStore;
beforeAll(async () => {
  opened = await openPostgresTestStore();
});
afterAll(() => opened.discard());

const GONE = { name: 'StoreError', code: 'write-failed', retryable: true };

/** Ends a connection as a restart of the server would, and waits until it is over. */
async function terminate(pid: number): Promise<void> {
  const { engine } = opened.store;
  await engine.all('SELECT pg_terminate_backend($1)', [pid]);
  await expect
    .poll(() => engine.all('SELECT pid FROM pg_stat_activity WHERE pid = $1', [pid]), {
      timeout: 30_000,
    })
    .toEqual([]);
}

test.for(['between two queries', 'during one'])(
  'a connection lost %s fails its transaction and nothing else',
  async (when) => {
    const { engine } = opened.store;
    const broken = engine.transaction(async (tx) => {
      await tx.run('CREATE TABLE half_made (n INTEGER)');
      const [row] = await tx.all<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      const query = when === 'during one' ? tx.all('SELECT pg_sleep(60)') : null;
      query?.catch(() => undefined);
      await terminate(row!.pid);
      await (query ?? tx.all('SELECT 1 AS one'));
    });
    await expect(broken).rejects.toMatchObject(GONE);
    const tables = await engine.transaction((tx) =>
      tx.all("SELECT 1 AS found FROM pg_tables WHERE tablename = 'half_made'"),
    );
    expect(tables).toEqual([]);
  },
);

import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrate, migrations, newestVersion, requireNewest } from '../../data/migrate.ts';
import { openSqliteEngine } from '../../data/sqlite-engine.ts';
import { openPostgresEngine } from '../../data/postgres-engine.ts';
import { TABLE_NAMES, TABLES_NOT_COPIED } from '../../data/copy-store.ts';
import { aRating, LISTS } from '../support/builders.ts';
import { ENGINES, openPostgresTestStore } from '../support/stores.ts';
import { openStore } from '../../data/open-store.ts';
import { StoreError } from '../../data/store-error.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { TEST_SECRET } from '../support/stores.ts';

describe('migrations', () => {
  test('are numbered upwards from 1, no number twice', () => {
    const versions = migrations().map(({ version }) => version);
    expect(versions[0]).toBe(1);
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
  });

  test.for(migrations().map(({ version }) => ({ version })))(
    'bring a store of version $version, with ratings in it, to the newest',
    async ({ version }) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-'));
      const url = path.join(folder, 'old.db');
      const old = openSqliteEngine(url);
      await migrate(
        old,
        migrations().filter((step) => step.version <= version),
      );
      await old.transaction(async (tx) => {
        await tx.run(`INSERT INTO province (province_code, name) VALUES ('91', 'An Giang')`);
        await tx.run(
          `INSERT INTO rating (rating_id, province_code, unit_code, counter_id, procedure_code, channel,
           day, score, backed, questionnaire, layout)
           VALUES ('r', '91', '30307', '30307-1', NULL, 'kiosk', 20000, 5, 0, 1, NULL)`,
        );
        await tx.run(
          `INSERT INTO rating_count VALUES ('91', '30307', '30307-1', '', 'kiosk', 20000, 5, 0, 1)`,
        );
      });
      await old.close();
      copyFileSync(url, `${url}.copy`);
      const store = await openStore({ url, secret: TEST_SECRET });
      expect((await verifyCounts(store.engine)).ratings).toBe(1);
      expect(await store.ratings.append([aRating()])).toEqual(['stored']);
      await store.close();
      rmSync(folder, { recursive: true });
    },
  );

  test('undo a step that fails half way, and succeed when it is mended', async () => {
    const engine = openSqliteEngine(':memory:');
    await migrate(engine);
    const version = newestVersion() + 1;
    const step = (sql: string) => [...migrations(), { version, name: 'next', sql }];
    const half = 'CREATE TABLE extra (a TEXT);\nCREATE TABLE extra (a TEXT);\n';
    await expect(migrate(engine, step(half))).rejects.toThrow(/already exists/);
    expect(await engine.all(`SELECT name FROM sqlite_schema WHERE name = 'extra'`)).toEqual([]);
    await migrate(engine, step('CREATE TABLE extra (a TEXT);\n'));
    expect(await engine.all('SELECT * FROM extra')).toEqual([]);
    await engine.close();
  });

  test.each(ENGINES)('refuse a store of a newer version on $name', async ({ open }) => {
    const { store, discard } = await open();
    const fewer = migrations().slice(0, -1);
    await expect(migrate(store.engine, fewer)).rejects.toMatchObject({ code: 'newer-version' });
    await discard();
  });

  test.each(ENGINES)('have to be made before a store on $name is read beside', async ({ open }) => {
    const { store, discard } = await open();
    await expect(requireNewest(store.engine)).resolves.toBeUndefined();
    await discard();
  });

  test('are asked for in words when a store of an older version is read', async () => {
    const old = openSqliteEngine(':memory:');
    await migrate(old, migrations().slice(0, -1));
    await expect(requireNewest(old)).rejects.toMatchObject({ code: 'older-version' });
  });

  test('are not asked for when the server goes away meanwhile', async () => {
    const old = openSqliteEngine(':memory:');
    const lost = new StoreError('write-failed', 'PostgreSQL went away', { retryable: true });
    await expect(requireNewest({ ...old, all: () => Promise.reject(lost) })).rejects.toBe(lost);
  });

  test('meet a PostgreSQL server that refuses the database, and say so', async () => {
    const { url, discard } = await openPostgresTestStore();
    const none = new URL(url);
    none.pathname = '/there-is-none';
    await expect(openPostgresEngine(String(none))).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('there-is-none') as string,
    });
    await discard();
  });

  test('are taken once when two processes start on one PostgreSQL database', async () => {
    const { store, url, discard } = await openPostgresTestStore();
    await store.engine.transaction(async (tx) => {
      await tx.run('DROP SCHEMA public CASCADE');
      await tx.run('CREATE SCHEMA public');
    });
    const engines = await Promise.all([1, 2, 3].map(() => openPostgresEngine(url)));
    await Promise.all(engines.map((engine) => migrate(engine)));
    expect(await engines[0]!.all('SELECT version FROM schema_version')).toHaveLength(
      migrations().length,
    );
    await Promise.all(engines.map((engine) => engine.close()));
    await discard();
  });

  test.each(ENGINES)(
    'leave on $name just the tables that are copied and backed up',
    async ({ open }) => {
      const { store, discard } = await open();
      await store.directory.record(LISTS);
      const sql =
        store.engine.dialect === 'sqlite'
          ? `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
          : `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'schema_version'`;
      const tables = await store.engine.all<{ name: string }>(sql);
      expect(tables.map(({ name }) => name).toSorted()).toEqual(
        [...TABLE_NAMES, ...TABLES_NOT_COPIED].toSorted(),
      );
      await discard();
    },
  );
});

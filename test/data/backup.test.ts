import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeBackup } from '../../data/backup.ts';
import { TABLE_NAMES } from '../../data/copy-store.ts';
import { openStore, type OpenedStore } from '../../data/open-store.ts';
import { restoreBackup } from '../../data/restore.ts';
import { openSqliteEngine } from '../../data/sqlite-engine.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { aRating, LISTS, NOW } from '../support/builders.ts';
import {
  ENGINES,
  openPostgresTestStore,
  openSqliteTestStore,
  TEST_SECRET,
} from '../support/stores.ts';

const OPTIONS = { replace: false, stamp: '2026-11-23T093000' };

async function contents({ engine }: OpenedStore) {
  const tables: Record<string, unknown> = {};
  for (const table of TABLE_NAMES) {
    const rows = await engine.all(`SELECT * FROM ${table}`);
    tables[table] = rows.map((row) => JSON.stringify(row)).toSorted();
  }
  return tables;
}

async function fill(store: OpenedStore, count = 700): Promise<void> {
  await store.directory.record(LISTS);
  const ratings = Array.from({ length: count }, (_, i) =>
    aRating({
      score: ((i % 5) + 1) as never,
      reasons: ['other'],
      comment: i % 3 === 0 ? `ý kiến ${i}` : null,
    }),
  );
  await store.ratings.append(ratings);
}

describe('a backup', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-'));
    file = path.join(folder, 'backup.db');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each(ENGINES)(
    'of a store on $name holds all of it and restores to an equal store',
    async ({ open }) => {
      const source = await open();
      await fill(source.store);
      expect((await writeBackup(source.url, file)).ratings).toBe(700);
      const target = path.join(folder, 'restored.db');
      const result = await restoreBackup(file, target, OPTIONS);
      expect(result.setAside).toBeNull();
      const restored = await openStore({ url: target, secret: TEST_SECRET });
      expect(await contents(restored)).toEqual(await contents(source.store));
      await restored.close();
      await source.discard();
    },
  );

  test('of SQLite moves a province to PostgreSQL without a difference', async () => {
    const source = await openSqliteTestStore();
    const target = await openPostgresTestStore();
    await fill(source.store);
    await writeBackup(source.url, file);
    await restoreBackup(file, target.url, OPTIONS);
    expect(await contents(target.store)).toEqual(await contents(source.store));
    expect((await verifyCounts(target.store.engine)).differences).toEqual([]);
    await expect(restoreBackup(file, target.url, OPTIONS)).rejects.toMatchObject({
      code: 'not-empty',
    });
    await source.discard();
    await target.discard();
  });

  test('taken while ratings come in is one consistent moment, with all acknowledged before', async () => {
    const source = await openSqliteTestStore();
    await fill(source.store, 2000);
    let busy = true;
    const load = (async () => {
      while (busy) {
        await source.store.ratings.append([aRating()]);
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    const { ratings, differences } = await writeBackup(source.url, file);
    busy = false;
    await load;
    expect(ratings).toBeGreaterThanOrEqual(2000);
    expect(differences).toEqual([]);
    await source.discard();
  });

  test('refuses to overwrite, and leaves no half file behind', async () => {
    const source = await openSqliteTestStore();
    await fill(source.store, 5);
    writeFileSync(file, 'precious');
    await expect(writeBackup(source.url, file)).rejects.toMatchObject({ code: 'not-empty' });
    expect(readFileSync(file, 'utf8')).toBe('precious');
    const impossible = path.join(folder, 'missing', 'backup.db');
    await expect(writeBackup(source.url, impossible)).rejects.toMatchObject({ name: 'StoreError' });
    await source.discard();
  });

  test('is left as it is by a restore, for the program that wrote it too', async () => {
    const source = await openSqliteTestStore();
    await fill(source.store, 20);
    await writeBackup(source.url, file);
    // Whoever opens it as a store, to bring it up to date, changes this.
    const database = new DatabaseSync(file);
    database.exec('PRAGMA journal_mode = DELETE');
    database.close();
    chmodSync(file, 0o444);
    const before = readFileSync(file);
    const target = path.join(folder, 'nowhere', 'yet', 'mot-cham.db');
    await restoreBackup(file, target, OPTIONS);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readdirSync(path.dirname(target))).toEqual(['mot-cham.db', 'mot-cham.db.lock']);
    expect(readdirSync(folder).toSorted()).toEqual(['backup.db', 'nowhere']);
    await source.discard();
  });

  test('that is a store as it lay there is restored with what stands in its log', async () => {
    const source = await openSqliteTestStore();
    await fill(source.store, 20);
    for (const side of ['', '-wal']) copyFileSync(source.url + side, file + side);
    await source.discard();
    const { verification } = await restoreBackup(file, path.join(folder, 'restored.db'), OPTIONS);
    expect(verification.ratings).toBe(20);
    expect(existsSync(`${file}-wal`)).toBe(true);
  });

  test.each(['', '.restoring'])(
    'is restored as it is, whatever log lies at the store’s name with "%s"',
    async (end) => {
      const source = await openSqliteTestStore();
      await fill(source.store, 20);
      await writeBackup(source.url, file);
      await fill(source.store, 10);
      const target = path.join(folder, 'restored.db');
      // As after a store was deleted without it, or a restore was killed.
      copyFileSync(`${source.url}-wal`, `${target}${end}-wal`);
      await source.discard();
      const { verification, setAside } = await restoreBackup(file, target, OPTIONS);
      expect(setAside).toBeNull();
      expect(verification.ratings).toBe(20);
      const restored = await openStore({ url: target, secret: TEST_SECRET });
      expect((await verifyCounts(restored.engine)).ratings).toBe(20);
      await restored.close();
    },
  );

  test('that is not there is named', async () => {
    const missing = path.join(folder, 'missing.db');
    const target = path.join(folder, 'restored.db');
    await expect(restoreBackup(missing, target, OPTIONS)).rejects.toMatchObject({
      code: 'no-file',
    });
    await expect(writeBackup(missing, file)).rejects.toMatchObject({ code: 'no-file' });
  });

  test('whose counts were tampered with is not restored', async () => {
    const source = await openSqliteTestStore();
    await fill(source.store, 20);
    await writeBackup(source.url, file);
    const database = new DatabaseSync(file);
    database.exec('UPDATE rating_count SET n = n + 1');
    database.close();
    const target = path.join(folder, 'restored.db');
    await expect(restoreBackup(file, target, OPTIONS)).rejects.toMatchObject({
      code: 'backup-failed',
    });
    expect(existsSync(target)).toBe(false);
    await source.discard();
  });

  test('replaces a store only when told, and sets the old one aside', async () => {
    const source = await openSqliteTestStore();
    await fill(source.store, 20);
    await writeBackup(source.url, file);
    await fill(source.store, 10);
    await expect(
      restoreBackup(file, source.url, { ...OPTIONS, replace: true }),
    ).rejects.toMatchObject({ code: 'in-use' });
    await source.store.close();
    await expect(restoreBackup(file, source.url, OPTIONS)).rejects.toMatchObject({
      code: 'not-empty',
    });
    const { setAside } = await restoreBackup(file, source.url, { ...OPTIONS, replace: true });
    const ratingsIn = async (url: string) => {
      const store = await openStore({ url, secret: TEST_SECRET });
      const { ratings } = await verifyCounts(store.engine);
      await store.close();
      return ratings;
    };
    expect(await ratingsIn(source.url)).toBe(20);
    expect(await ratingsIn(setAside!)).toBe(30);
    await source.discard();
  });
});

test.each(ENGINES)('a backup of $name holds no tokens of Zalo', async ({ open }) => {
  const { url, store, discard } = await open();
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-'));
  const tokens = { accessToken: 'a', refreshToken: 'r', obtainedAt: NOW, accessExpiresAt: NOW };
  await store.zaloTokens.begin('app', 'oa', tokens);
  const file = path.join(folder, 'backup.db');
  await writeBackup(url, file);
  const copy = openSqliteEngine(file);
  expect(await copy.all('SELECT * FROM zalo_grant')).toEqual([]);
  await copy.close();
  expect(await store.zaloTokens.find('app')).not.toBeNull();
  await discard();
  rmSync(folder, { recursive: true });
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../data/open-store.ts';
import { openSqliteEngine, openSqliteReader } from '../../data/sqlite-engine.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { aRating, LISTS } from '../support/builders.ts';
import { TEST_SECRET } from '../support/stores.ts';

describe('a SQLite store', () => {
  let folder: string;
  let url: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-'));
    url = path.join(folder, 'store.db');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = () => openStore({ url, secret: TEST_SECRET });
  const makeStore = async (ratings = 500) => {
    const store = await open();
    await store.directory.record(LISTS);
    await store.ratings.append(
      Array.from({ length: ratings }, () => aRating({ comment: 'x'.repeat(200) })),
    );
    await store.close();
  };
  const expectRefused = async (code: string) => {
    const before = readFileSync(url);
    const error = await open().then(
      () => null,
      (caught: Error & { code?: string }) => caught,
    );
    expect(error).toMatchObject({ name: 'StoreError', code });
    expect(error!.message).toMatch(/^[^\n]+$/);
    expect(readFileSync(url).equals(before)).toBe(true);
    expect(existsSync(`${url}-wal`)).toBe(false);
  };

  test('refuses a file that is not a database and leaves it as it is', async () => {
    writeFileSync(url, 'xin chào, đây không phải cơ sở dữ liệu'.repeat(50));
    await expectRefused('damaged');
  });

  test('refuses a database that was cut short', async () => {
    await makeStore();
    truncateSync(url, statSync(url).size - 4096 * 3);
    await expectRefused('damaged');
    truncateSync(url, 50);
    await expectRefused('damaged');
  });

  test('refuses a database with damage inside', async () => {
    await makeStore();
    const bytes = readFileSync(url);
    for (let page = 5; page * 4096 < bytes.length; page += 1)
      bytes.fill(0xa5, page * 4096, page * 4096 + 64);
    writeFileSync(url, bytes);
    await expectRefused('damaged');
  });

  test('refuses a store that a newer version wrote', async () => {
    await makeStore(1);
    const database = new DatabaseSync(url);
    database.exec('PRAGMA user_version = 9999');
    database.close();
    await expectRefused('newer-version');
  });

  test('refuses the database of another program', async () => {
    const database = new DatabaseSync(url);
    database.exec('CREATE TABLE diary (a); PRAGMA user_version = 1');
    database.close();
    await expectRefused('not-ours');
  });

  test('refuses a folder that cannot be made or written', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    const below = path.join(folder, 'file', 'store.db');
    await expect(openStore({ url: below, secret: TEST_SECRET })).rejects.toMatchObject({
      code: 'not-writable',
    });
    mkdirSync(url);
    await expect(open()).rejects.toMatchObject({ name: 'StoreError' });
  });

  test('is not read where SQLite cannot make its files beside it', async () => {
    await (await open()).close();
    mkdirSync(`${url}-wal`);
    expect(() => openSqliteReader(url)).toThrow(
      expect.objectContaining({ name: 'StoreError', code: 'not-writable' }),
    );
    expect(() => openSqliteReader(path.join(folder, 'none.db'))).toThrow(
      expect.objectContaining({ code: 'no-file' }),
    );
  });

  test('lets only one opener write', async () => {
    const first = await open();
    await expect(open()).rejects.toMatchObject({ code: 'in-use' });
    await first.directory.record(LISTS);
    await first.close();
    const second = await open();
    await second.close();
  });

  test('shows no order of arrival in the order of its rows', async () => {
    const store = await open();
    const days = Array.from({ length: 400 }, (_, i) => 10_000 + i);
    for (const day of days) await store.ratings.append([aRating({ day: day as never })]);
    const rows = await store.engine.all<{ day: number }>('SELECT day FROM rating');
    const inOrder = rows.filter((row, i) => i > 0 && row.day === rows[i - 1]!.day + 1).length;
    expect(inOrder).toBeLessThan(15);
    const ascending = rows.filter((row, i) => i > 0 && row.day > rows[i - 1]!.day).length;
    expect(ascending).toBeGreaterThan(140);
    expect(ascending).toBeLessThan(260);
    await expect(store.engine.all('SELECT rowid FROM rating')).rejects.toThrow(/no such column/);
    await store.close();
  });

  test('runs with every setting that durability needs', async () => {
    const engine = openSqliteEngine(url);
    const read = async (pragma: string) =>
      Object.values((await engine.transaction((tx) => tx.all(`PRAGMA ${pragma}`)))[0]!)[0];
    expect(await read('journal_mode')).toBe('wal');
    expect(await read('synchronous')).toBe(2);
    expect(await read('secure_delete')).toBe(1);
    await engine.close();
  });

  test('says in-use only while the other lives, and closing twice does no harm', async () => {
    const store = await open();
    await store.close();
    await store.close();
    await expect(store.ratings.append([aRating()])).rejects.toMatchObject({ code: 'closed' });
  });

  test('answers a full disk with a retryable error and keeps what it had', async () => {
    await makeStore(50);
    const store = await open();
    const pages = (await store.engine.all<{ page_count: number }>('PRAGMA page_count'))[0]!
      .page_count;
    await store.engine.transaction((tx) => tx.all(`PRAGMA max_page_count = ${pages + 2}`));
    const full = store.ratings.append(
      Array.from({ length: 2000 }, () => aRating({ comment: 'y'.repeat(500) })),
    );
    await expect(full).rejects.toMatchObject({ code: 'disk-full', retryable: true, fatal: false });
    await store.engine.transaction((tx) => tx.all('PRAGMA max_page_count = 1000000'));
    expect(await store.ratings.append([aRating()])).toEqual(['stored']);
    expect(await verifyCounts(store.engine)).toMatchObject({
      ratings: 51,
      differences: [],
      damage: [],
    });
    await store.close();
  });
});

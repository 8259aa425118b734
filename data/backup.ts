import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { copyStore, TABLES_NOT_COPIED } from './copy-store.ts';
import { migrate, newestVersion } from './migrate.ts';
import { isPostgresUrl } from './open-store.ts';
import { inspectSqliteFile } from './sqlite-file.ts';
import { openSqliteEngine } from './sqlite-engine.ts';
import { StoreError, unwritable } from './store-error.ts';
import { syncFile } from './sync-file.ts';
import { verifyCounts, type Verification } from './verify-counts.ts';

/**
 * Writes a backup, a SQLite file whatever the store is, while the store may be in use. The file
 * appears under its name only when it is whole, on disk, opened again, and its counts equal its
 * facts. Refuses to overwrite.
 */
export async function writeBackup(storeUrl: string, file: string): Promise<Verification> {
  if (existsSync(file)) throw new StoreError('not-empty', `${file} exists already`);
  const partial = `${file}.partial`;
  removeDatabase(partial);
  try {
    if (isPostgresUrl(storeUrl)) await copyFromPostgres(storeUrl, partial);
    else await copyFromSqlite(storeUrl, partial);
    const verification = await verifyFile(partial);
    if (verification.differences.length > 0 || verification.damage.length > 0) {
      throw new StoreError('backup-failed', 'the copy is not equal to its facts');
    }
    syncFile(partial);
    renameSync(partial, file);
    syncFile(path.dirname(file));
    return verification;
  } finally {
    removeDatabase(partial);
  }
}

/** Opens a backup for reading and compares its counts with its facts. */
export async function verifyFile(file: string): Promise<Verification> {
  inspectSqliteFile(file, newestVersion());
  const engine = openSqliteEngine(file);
  try {
    await migrate(engine);
    return await verifyCounts(engine);
  } finally {
    await engine.close();
    for (const side of ['-wal', '-shm']) rmSync(file + side, { force: true });
  }
}

async function copyFromSqlite(storePath: string, partial: string): Promise<void> {
  if (!existsSync(storePath)) throw new StoreError('no-file', `there is no store at ${storePath}`);
  const source = new DatabaseSync(storePath, { readOnly: true });
  try {
    source.exec('PRAGMA busy_timeout = 5000');
    await backup(source, partial, { rate: 2000 });
  } catch (cause) {
    throw unwritable(path.dirname(partial), `the backup ${partial} could not be written`, cause);
  } finally {
    source.close();
  }
  await leaveOut(partial);
}

/**
 * Empties the tables that no copy may hold, and lays every page anew in the order of its keys: pages
 * as they were written tell in which order ratings came.
 */
async function leaveOut(partial: string): Promise<void> {
  const copy = openSqliteEngine(partial);
  try {
    await migrate(copy);
    await copy.transaction(async (transaction) => {
      for (const table of TABLES_NOT_COPIED) await transaction.run(`DELETE FROM ${table}`);
    });
  } finally {
    await copy.close();
  }
  const plain = new DatabaseSync(partial);
  plain.exec('VACUUM');
  plain.close();
}

async function copyFromPostgres(url: string, partial: string): Promise<void> {
  const { openPostgresEngine } = await import('./postgres-engine.ts');
  const source = await openPostgresEngine(url);
  const target = openSqliteEngine(partial);
  try {
    await migrate(target);
    await copyStore(source, target);
  } finally {
    await target.close();
    await source.close();
  }
}

function removeDatabase(file: string): void {
  for (const side of ['', '-wal', '-shm', '-journal']) rmSync(file + side, { force: true });
}

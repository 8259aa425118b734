import { chmodSync, copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { verifyFile } from './backup.ts';
import { copyStore } from './copy-store.ts';
import { migrate, newestVersion } from './migrate.ts';
import { isPostgresUrl, makeFolder } from './open-store.ts';
import { openSqliteEngine } from './sqlite-engine.ts';
import { inspectSqliteFile } from './sqlite-file.ts';
import { StoreError, unwritable } from './store-error.ts';
import { syncFile } from './sync-file.ts';
import type { Verification } from './verify-counts.ts';
import { takeWriterLock } from './writer-lock.ts';

export interface RestoreResult {
  readonly verification: Verification;
  /** Where the store that was there before was put aside; null when there was none. */
  readonly setAside: string | null;
}

/**
 * Makes a backup the store. A store that exists is refused unless `replace`; then it is set aside,
 * never deleted. A copy of the backup is brought up to date and verified first: the backup itself stays as
 * it is, for the program that wrote it too. The store must not be in use.
 *
 * @param stamp ends the name of the store set aside, e.g. `2026-11-23T093000`
 */
export async function restoreBackup(
  file: string,
  storeUrl: string,
  options: { readonly replace: boolean; readonly stamp: string },
): Promise<RestoreResult> {
  if (!existsSync(file)) throw new StoreError('no-file', `there is no file ${file}`);
  return isPostgresUrl(storeUrl)
    ? restoreToPostgres(file, storeUrl)
    : restoreToSqlite(file, storeUrl, options);
}

async function restoreToSqlite(
  file: string,
  storePath: string,
  { replace, stamp }: { readonly replace: boolean; readonly stamp: string },
): Promise<RestoreResult> {
  const folder = path.dirname(storePath);
  makeFolder(folder);
  const lock = takeWriterLock(storePath);
  const partial = `${storePath}.restoring`;
  const aside = `${storePath}.before-${stamp}`;
  try {
    const setAside = existsSync(storePath) ? aside : null;
    if (setAside !== null && !replace) {
      throw new StoreError('not-empty', `${storePath} exists; add --replace to set it aside`);
    }
    const verification = await verifiedCopy(file, partial);
    syncFile(partial);
    // The log of a store, even of one that is gone, would be played into what takes its place.
    for (const side of SIDES) {
      if (existsSync(storePath + side)) renameSync(storePath + side, aside + side);
    }
    renameSync(partial, storePath);
    syncFile(folder);
    return { verification, setAside };
  } finally {
    removeStore(partial);
    lock.release();
  }
}

/** What a store consists of: its file, and what SQLite keeps beside it. */
const SIDES = ['', '-wal', '-shm'];

function removeStore(file: string): void {
  for (const side of SIDES) rmSync(file + side, { force: true });
}

async function restoreToPostgres(file: string, url: string): Promise<RestoreResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-restore-'));
  const copy = path.join(folder, 'copy.db');
  try {
    const verification = await verifiedCopy(file, copy);
    const { openPostgresEngine } = await import('./postgres-engine.ts');
    const source = openSqliteEngine(copy);
    try {
      const target = await openPostgresEngine(url);
      try {
        await migrate(target);
        await copyStore(source, target);
      } finally {
        await target.close();
      }
    } finally {
      await source.close();
    }
    return { verification, setAside: null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies a backup, brings the copy up to date, and compares its counts with its facts. */
async function verifiedCopy(file: string, copy: string): Promise<Verification> {
  // A cut or foreign file is named by its own name.
  inspectSqliteFile(file, newestVersion());
  // A restore that was killed has left the log of another copy.
  removeStore(copy);
  try {
    // A store that was copied as it lay there has a part of itself in its log.
    for (const side of ['', '-wal'].filter((each) => existsSync(file + each))) {
      copyFileSync(file + side, copy + side);
      // A copy of what may only be read may only be read, too.
      chmodSync(copy + side, 0o600);
    }
  } catch (cause) {
    throw unwritable(path.dirname(copy), `${file} cannot be copied to ${copy}`, cause);
  }
  const verification = await verifyFile(copy);
  if (verification.differences.length > 0 || verification.damage.length > 0) {
    throw new StoreError('backup-failed', `the counts in ${file} do not equal its facts`);
  }
  return verification;
}

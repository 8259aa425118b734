import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { verifyFile } from './backup.ts';
import { copyStore } from './copy-store.ts';
import { migrate } from './migrate.ts';
import { isPostgresUrl } from './open-store.ts';
import { openSqliteEngine } from './sqlite-engine.ts';
import { StoreError } from './store-error.ts';
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
 * never deleted. The backup is verified first, and the store must not be in use.
 *
 * @param stamp ends the name of the store set aside, e.g. `2026-11-23T093000`
 */
export async function restoreBackup(
  file: string,
  storeUrl: string,
  options: { readonly replace: boolean; readonly stamp: string },
): Promise<RestoreResult> {
  if (!existsSync(file)) throw new StoreError('backup-failed', `there is no file ${file}`);
  const verification = await verifyFile(file);
  if (verification.differences.length > 0 || verification.damage.length > 0) {
    throw new StoreError('backup-failed', `the counts in ${file} do not equal its facts`);
  }
  const setAside = isPostgresUrl(storeUrl)
    ? await restoreToPostgres(file, storeUrl)
    : restoreToSqlite(file, storeUrl, options);
  return { verification, setAside };
}

function restoreToSqlite(
  file: string,
  storePath: string,
  { replace, stamp }: { readonly replace: boolean; readonly stamp: string },
): string | null {
  const lock = takeWriterLock(storePath);
  try {
    const aside = existsSync(storePath) ? `${storePath}.before-${stamp}` : null;
    if (aside !== null && !replace) {
      throw new StoreError('not-empty', `${storePath} exists; add --replace to set it aside`);
    }
    const partial = `${storePath}.restoring`;
    copyFileSync(file, partial);
    syncFile(partial);
    if (aside !== null) {
      renameSync(storePath, aside);
      for (const side of ['-wal', '-shm']) {
        if (existsSync(storePath + side)) renameSync(storePath + side, aside + side);
      }
    }
    renameSync(partial, storePath);
    syncFile(path.dirname(storePath));
    return aside;
  } finally {
    rmSync(`${storePath}.restoring`, { force: true });
    lock.release();
  }
}

async function restoreToPostgres(file: string, url: string): Promise<null> {
  const { openPostgresEngine } = await import('./postgres-engine.ts');
  const source = openSqliteEngine(file);
  const target = await openPostgresEngine(url);
  try {
    await migrate(target);
    await copyStore(source, target);
    return null;
  } finally {
    await target.close();
    await source.close();
  }
}

import { readFile, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { instant, type Instant } from '../core/calendar.ts';
import { isPostgresUrl, type OpenedStore } from '../data/open-store.ts';
import { storeSize } from '../data/store-size.ts';
import type { Config } from './config.ts';

/** In the data folder, for a backup runs in a process of its own that may not write into the store. */
const NOTE = 'last-backup.txt';

interface StoreFacts {
  readonly bytes: number | null;
  readonly freeBytes: number | null;
  readonly lastBackupAt: Instant | null;
}

/** How big the store is, what room is left for it, and when `npm run backup` last made a whole copy. */
export async function storeFacts(
  { engine }: Pick<OpenedStore, 'engine'>,
  { storeUrl, dataFolder }: Pick<Config, 'storeUrl' | 'dataFolder'>,
): Promise<StoreFacts> {
  const [bytes, freeBytes, lastBackupAt] = await Promise.all([
    storeSize(engine),
    // What is free for a database server only its own machine knows.
    isPostgresUrl(storeUrl) ? null : freeIn(path.dirname(path.resolve(storeUrl))),
    readBackupNote(dataFolder),
  ]);
  return { bytes, freeBytes, lastBackupAt };
}

/** Notes that a backup is whole. A data folder that can't be written makes no backup worse. */
export async function noteBackup(dataFolder: string, at: Instant): Promise<void> {
  try {
    await writeFile(path.join(dataFolder, NOTE), `${new Date(at).toISOString()}\n`);
  } catch {
    // The page of operations will say that it knows of none.
  }
}

async function readBackupNote(dataFolder: string): Promise<Instant | null> {
  try {
    const at = Date.parse((await readFile(path.join(dataFolder, NOTE), 'utf8')).trim());
    return Number.isNaN(at) ? null : instant(at);
  } catch {
    return null;
  }
}

async function freeIn(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

import { readdir, readFile, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { instant, type Instant } from '../core/calendar.ts';
import { isPostgresUrl, type OpenedStore } from '../data/open-store.ts';
import { storeSize } from '../data/store-size.ts';
import type { Config } from './config.ts';
import { REFUSED_FOLDER } from './dossier-folder.ts';

/** In the data folder, for a backup runs in a process of its own that may not write into the store. */
const NOTE = 'last-backup.txt';

interface StoreFacts {
  readonly bytes: number | null;
  readonly freeBytes: number | null;
  readonly lastBackupAt: Instant | null;
  readonly refusedFiles: number | null;
}

/**
 * How big the store is, what room is left for it, when `npm run backup` last made a whole copy, and how
 * many files of the watched folder could not be taken and still lie there.
 */
export async function storeFacts(
  { engine }: Pick<OpenedStore, 'engine'>,
  {
    storeUrl,
    dataFolder,
    dossierFolder,
  }: Pick<Config, 'storeUrl' | 'dataFolder' | 'dossierFolder'>,
): Promise<StoreFacts> {
  const [bytes, freeBytes, lastBackupAt, refusedFiles] = await Promise.all([
    storeSize(engine),
    // What is free for a database server only its own machine knows.
    isPostgresUrl(storeUrl) ? null : freeIn(path.dirname(path.resolve(storeUrl))),
    readBackupNote(dataFolder),
    dossierFolder === null ? null : countRefused(dossierFolder),
  ]);
  return { bytes, freeBytes, lastBackupAt, refusedFiles };
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

/** Each refused file lies beside its report, whose name ends in `.txt`. */
async function countRefused(folder: string): Promise<number | null> {
  try {
    const names = await readdir(path.join(folder, REFUSED_FOLDER));
    return names.filter((name) => !/\.(txt|draft)$/.test(name)).length;
  } catch {
    return null;
  }
}

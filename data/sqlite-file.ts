import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from './store-error.ts';

/** Marks a file as a store of this program: "MChm" in SQLite's `application_id`. */
export const APPLICATION_ID = 0x4d43686d;

/** Below this size every page is checked before the store is opened; above, `npm run verify` does. */
const FULL_CHECK_BYTES = 32 * 1024 * 1024;

const HEADER_BYTES = 100;

/**
 * Refuses a file that is not a whole database of ours, before anything is opened for writing and so
 * before anything could change: not SQLite, another program's, newer than this program, cut short,
 * or (up to 32 MiB) with damage inside. A missing or empty file is fine: it is a new store.
 */
export function inspectSqliteFile(path: string, knownVersion: number): void {
  if (!existsSync(path)) return;
  if (!statSync(path).isFile()) throw new StoreError('not-writable', `${path} is not a file`);
  if (statSync(path).size === 0) return;
  const header = readHeader(path);
  if (header.bytes < HEADER_BYTES || header.magic !== 'SQLite format 3\0') {
    throw new StoreError('damaged', `${path} is not a database, or its beginning is damaged`);
  }
  if (header.applicationId !== APPLICATION_ID && header.userVersion !== 0) {
    throw new StoreError('not-ours', `${path} belongs to another program`);
  }
  if (header.userVersion > knownVersion) {
    throw new StoreError(
      'newer-version',
      `${path} was written by a newer version (schema ${header.userVersion}, this program knows ${knownVersion})`,
    );
  }
  // After a power cut the file may be half written, and whole again once its log is played back.
  if (hasLog(path)) return;
  if (header.size % header.pageSize !== 0 || header.size < header.pageSize * header.pageCount) {
    throw new StoreError('damaged', `${path} is damaged: it was cut short`);
  }
  if (header.size <= FULL_CHECK_BYTES) checkEveryPage(path);
}

interface Header {
  readonly bytes: number;
  readonly size: number;
  readonly magic: string;
  readonly pageSize: number;
  readonly pageCount: number;
  readonly userVersion: number;
  readonly applicationId: number;
}

/** Reads the fields we need of SQLite's file header (fileformat2.html section 1.3). */
function readHeader(path: string): Header {
  const file = openForReading(path);
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    const bytes = readSync(file, header, 0, HEADER_BYTES, 0);
    const pageSize = header.readUInt16BE(16);
    const sizeIsCurrent = header.readUInt32BE(24) === header.readUInt32BE(92);
    return {
      bytes,
      size: fstatSync(file).size,
      magic: header.toString('latin1', 0, 16),
      pageSize: pageSize === 1 ? 65_536 : Math.max(pageSize, 1),
      pageCount: sizeIsCurrent ? header.readUInt32BE(28) : 0,
      userVersion: header.readUInt32BE(60),
      applicationId: header.readUInt32BE(68),
    };
  } finally {
    closeSync(file);
  }
}

function openForReading(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (cause) {
    throw new StoreError('not-writable', `${path} cannot be read`, { cause });
  }
}

/** True when SQLite will repair the file from its write-ahead or rollback log on opening it. */
function hasLog(path: string): boolean {
  return [`${path}-wal`, `${path}-journal`].some(
    (log) => existsSync(log) && statSync(log).size > 0,
  );
}

/** Opens the file as unchangeable, so that even looking creates no side file. */
function checkEveryPage(path: string): void {
  const url = new URL(`file://${path.split('/').map(encodeURIComponent).join('/')}?immutable=1`);
  let found: unknown;
  try {
    const database = new DatabaseSync(url, { readOnly: true });
    try {
      found = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    } finally {
      database.close();
    }
  } catch (cause) {
    throw new StoreError('damaged', `${path} is damaged`, { cause });
  }
  if (found !== 'ok') throw new StoreError('damaged', `${path} is damaged: ${String(found)}`);
}

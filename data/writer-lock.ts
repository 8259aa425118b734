import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError, unwritable } from './store-error.ts';

/** The right to write to a store; at most one process has it. */
export interface WriterLock {
  /** Gives the right up; releasing twice does no harm. */
  release(): void;
}

/**
 * Takes the lock beside a SQLite store, or throws `in-use` at once. The lock is one that the
 * operating system holds for the process (an exclusive transaction on a file of its own), so it is
 * gone with the process however that ends, and no stale lock can keep a restart out.
 */
export function takeWriterLock(storePath: string): WriterLock {
  let file: DatabaseSync;
  try {
    file = new DatabaseSync(`${storePath}.lock`);
  } catch (cause) {
    throw unwritable(dirname(storePath), `cannot write beside ${storePath}`, cause);
  }
  try {
    // A journal on disk would stay behind when the process is killed, and needs room.
    file.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY');
    file.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    file.close();
    const busy = (cause as { errcode?: number }).errcode === 5;
    throw busy
      ? new StoreError('in-use', `${storePath} is in use by another process of this program`, {
          cause,
        })
      : unwritable(dirname(storePath), `cannot write beside ${storePath}`, cause);
  }
  return {
    release() {
      if (file.isOpen) file.close();
    },
  };
}

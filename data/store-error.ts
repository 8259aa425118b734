import { statfsSync } from 'node:fs';

export type StoreErrorCode =
  | 'in-use'
  | 'not-writable'
  | 'not-ours'
  | 'damaged'
  | 'newer-version'
  | 'older-version'
  | 'engine-too-old'
  | 'not-durable'
  | 'unreachable'
  | 'disk-full'
  | 'write-failed'
  | 'closed'
  | 'secret-unusable'
  | 'not-empty'
  | 'no-file'
  | 'refused'
  | 'backup-failed';

/** A fault of the store. `fatal` means that this process must stop and be started again. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly retryable: boolean;
  readonly fatal: boolean;

  constructor(
    code: StoreErrorCode,
    message: string,
    options: {
      readonly cause?: unknown;
      readonly retryable?: boolean;
      readonly fatal?: boolean;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? false;
    this.fatal = options.fatal ?? false;
  }
}

/** Less room than this, and SQLite can't even make the files that it needs beside a store. */
const LEAST_ROOM = 64 * 1024;

/** What could not be made or written in the folder, said as what it is when the disk is full. */
export function unwritable(folder: string, message: string, cause: unknown): StoreError {
  return isFull(folder, cause)
    ? new StoreError('disk-full', `${message}: the disk is full`, { cause, retryable: true })
    : new StoreError('not-writable', message, { cause });
}

function isFull(folder: string, cause: unknown): boolean {
  if ((cause as { code?: string }).code === 'ENOSPC') return true;
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < LEAST_ROOM;
  } catch {
    return false;
  }
}

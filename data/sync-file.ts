import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Returns when the file's content, or the folder's list of names, is on disk. */
export function syncFile(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

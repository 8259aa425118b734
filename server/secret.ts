import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { StoreError } from '../data/store-error.ts';
import type { Config } from './config.ts';

const FILE = 'secret.key';
const LEAST_BYTES = 32;

/**
 * The installation's secret: from the settings, or from `secret.key` in the data folder, made at the
 * first start, readable by its owner only. Refuses a file that others can read or that is cut short.
 */
export function installationSecret(config: Config): Buffer {
  if (config.secret !== null) return Buffer.from(config.secret);
  const file = path.join(config.dataFolder, FILE);
  try {
    if (!existsSync(file)) writeNew(file);
    const open = (statSync(file).mode & 0o077) !== 0;
    if (open)
      throw new StoreError('secret-unusable', `${file} can be read by others: chmod 600 it`);
    const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
    if (secret.length >= LEAST_BYTES) return secret;
    throw new StoreError('secret-unusable', `${file} is cut short`);
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw new StoreError('not-writable', `${file} cannot be read or written`, { cause });
  }
}

function writeNew(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeSync(handle, `${randomBytes(LEAST_BYTES).toString('base64url')}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

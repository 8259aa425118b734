import { randomBytes } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { StoreError, unwritable } from '../data/store-error.ts';
import { syncFile } from '../data/sync-file.ts';
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
    throw unwritable(config.dataFolder, `${file} cannot be read or written`, cause);
  }
}

/** Whether there is a secret already, so that none has to be made. */
export function hasSecret(config: Config): boolean {
  return config.secret !== null || existsSync(path.join(config.dataFolder, FILE));
}

/** Appears whole or not at all; when two processes start together, the first one's stays. */
function writeNew(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  const text = `${randomBytes(LEAST_BYTES).toString('base64url')}\n`;
  try {
    writeFileSync(draft, text, { mode: 0o600, flag: 'wx', flush: true });
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  syncFile(path.dirname(file));
}

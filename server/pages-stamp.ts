import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Everything the built pages are made from. */
const SOURCES = [
  'core',
  'kiosk',
  'analytics',
  'server/commands/build.ts',
  'server/pages-stamp.ts',
  'package-lock.json',
];

/** Where the last complete build noted the sources it was made from. */
export const STAMP_FILE = join('dist', 'pages.stamp');

/**
 * True when `dist/` was built, completely, from exactly the sources as they are now. Compares
 * contents, not times, so that a checkout or a copied folder does not confuse it.
 */
export function pagesAreFresh(root: string = ROOT): boolean {
  const stamp = join(root, STAMP_FILE);
  if (!existsSync(stamp) || !existsSync(join(root, 'dist/kiosk/index.html'))) return false;
  return readFileSync(stamp, 'utf8') === pagesStamp(root);
}

/** A hash of the names and contents of all sources of the pages. */
export function pagesStamp(root: string = ROOT): string {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((source) => listFiles(root, source))) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function listFiles(root: string, path: string): readonly string[] {
  if (!existsSync(join(root, path))) return [];
  if (/\.\w+$/.test(path)) return [path];
  const entries = readdirSync(join(root, path), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

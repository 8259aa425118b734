import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Where the built pages lie. */
export const PAGES_FOLDER = join(ROOT, 'dist');

/** Everything the built pages are made from. */
const SOURCES = [
  'core',
  'kiosk',
  'analytics',
  'server/commands/build.ts',
  'server/pages-stamp.ts',
  'server/small-wave.ts',
  'server/spoken-prompts.ts',
  'package-lock.json',
];

/** Without these the build is not whole, whatever the stamp says. */
const BUILT = ['dist/kiosk/index.html', 'dist/dashboard/dashboard.js'];

/** Where the last complete build noted the sources it was made from. */
export const STAMP_FILE = join('dist', 'pages.stamp');

/**
 * True when `dist/` was built, completely, from exactly the sources as they are now. Compares
 * contents, not times, so that a checkout or a copied folder does not confuse it.
 */
export function pagesAreFresh(root: string = ROOT): boolean {
  const stamp = join(root, STAMP_FILE);
  const isWhole = [STAMP_FILE, ...BUILT].every((path) => existsSync(join(root, path)));
  return isWhole && readFileSync(stamp, 'utf8') === pagesStamp(root);
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

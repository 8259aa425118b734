import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the repository. */
export const ROOT = path.join(import.meta.dirname, '../..');

/** What tools write beside the sources; also in `.gitignore`. */
const NOT_OURS: ReadonlySet<string> = new Set(['.git', 'node_modules', 'dist', 'var', 'coverage']);

/** A file with its text, by its path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Every file of the project, in order: those that git knows or would take, else, where there is no
 * git, those in the folders.
 */
export function listProjectFiles(): readonly string[] {
  const git = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const listed = git.status === 0 ? git.stdout.split('\0').filter(Boolean) : walk('');
  return [...new Set(listed)].filter((file) => existsSync(path.join(ROOT, file))).toSorted();
}

/** Every file of the project that holds code. */
export function readSourceFiles(): readonly SourceFile[] {
  return listProjectFiles()
    .filter((file) => /\.(ts|mts|mjs|js|cjs)$/.test(file))
    .map((file) => ({ path: file, text: readFileSync(path.join(ROOT, file), 'utf8') }));
}

function walk(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (!entry.isDirectory()) return [file];
    return NOT_OURS.has(entry.name) ? [] : walk(file);
  });
}

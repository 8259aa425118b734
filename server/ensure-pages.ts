import { spawnSync } from 'node:child_process';
import { pagesAreFresh } from './pages-stamp.ts';
import { StartError } from './start-error.ts';

/**
 * Builds the pages when their sources have changed since the last build. In a process of its own: the
 * build tool would stay in this one's memory.
 */
export function ensurePages(say: (line: string) => void): void {
  if (pagesAreFresh()) return;
  say('Đang dựng các trang / building the pages...');
  const build = new URL('./commands/build.ts', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, [build], { encoding: 'utf8' });
  if (status !== 0)
    throw new StartError(`không dựng được các trang / the pages cannot be built: ${stderr}`);
  if (stdout.trim() !== '') say(stdout.trim());
}

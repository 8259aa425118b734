import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A view of the file system of its own, in which folders can be small disks or read-only. */
export interface MountSpace {
  /** The command under which a program sees it. */
  readonly under: readonly string[];
  /** The same file as seen from outside. */
  outside(path: string): string;
  /** Ends it; its mounts go with it, as they do when this process is killed. */
  close(): Promise<void>;
}

/**
 * Opens a view of its own and runs `script` in it, to mount what is wanted. Null where the system
 * does not allow that, as in some containers.
 */
export async function openMountSpace(script: string): Promise<MountSpace | null> {
  const isRoot = process.getuid?.() === 0;
  const own = isRoot ? ['-m'] : ['-m', '-U', '-r'];
  const body = `{ ${script}; } >&2 && echo ready && exec cat`;
  const holder = spawn('unshare', [...own, '--propagation', 'private', 'sh', '-ec', body], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = once(holder, 'close').catch(() => undefined);
  const isReady = await new Promise<boolean>((resolve) => {
    holder.stdout.once('data', () => resolve(true));
    void ended.then(() => resolve(false));
  });
  if (!isReady) return null;
  const enter = isRoot ? ['-m'] : ['-m', '-U', '--preserve-credentials'];
  return {
    under: ['nsenter', '-t', String(holder.pid), ...enter],
    outside: (path) => `/proc/${holder.pid}/root${path}`,
    async close() {
      holder.stdin.end();
      await ended;
    },
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { stracePath } from './require-tools.ts';

/** A system call that fails, from the `first`-th call on a file of the store; once, or for good. */
export interface Fault {
  readonly call: 'fsync' | 'pwrite64' | 'ftruncate';
  readonly error: 'EIO' | 'ENOSPC';
  readonly first: number;
  readonly lasting?: boolean;
}

/**
 * The command under which a program meets the fault. strace stands aside (`-D`), so that the
 * program itself is the child: its signals and its exit code are its own.
 */
export function underFault(fault: Fault, storePath: string): readonly string[] {
  const when = `${fault.first}${fault.lasting === true ? '+' : ''}`;
  // The quick filter outlives strace: with it, a program that strace let go could not write at all.
  const filter = fault.lasting === true ? [] : ['--seccomp-bpf'];
  return [
    stracePath(),
    '-D',
    '-f',
    ...filter,
    '-q',
    '-I',
    '2',
    '-o',
    '/dev/null',
    ...[storePath, `${storePath}-wal`].flatMap((file) => ['-P', file]),
    '-e',
    `trace=${fault.call}`,
    '-e',
    `inject=${fault.call}:error=${fault.error}:when=${when}`,
  ];
}

/** A disk that looks full from the `first`-th write of the store's on, until it is freed. */
export interface TracedFullDisk {
  readonly under: readonly string[];
  /** Lets strace go, and with it the fault; the program runs on. */
  free(): Promise<void>;
}

/** For systems that allow no small disk: every write of the store's after the first few fails. */
export function traceFullDisk(storePath: string): TracedFullDisk {
  const fault: Fault = { call: 'pwrite64', error: 'ENOSPC', first: 200, lasting: true };
  return {
    under: underFault(fault, storePath),
    async free() {
      for (const pid of tracersOf(storePath)) process.kill(pid, 'SIGTERM');
      while (tracersOf(storePath).length > 0) await pause(10);
    },
  };
}

/** The strace processes that watch this very store, which only this test made. */
function tracersOf(storePath: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const [program = '', ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return program === stracePath() && args.includes(storePath);
      } catch {
        return false;
      }
    })
    .map(Number);
}

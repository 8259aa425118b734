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
  return [
    stracePath(),
    ...['-D', '-f', '-q', '-o', '/dev/null'],
    ...[storePath, `${storePath}-wal`].flatMap((file) => ['-P', file]),
    ...['-e', `trace=${fault.call}`, '-e', `inject=${fault.call}:error=${fault.error}:when=${when}`],
  ];
}

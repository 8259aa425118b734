/**
 * A problem of which nothing was heard for so long counts as over: a load balancer that keeps requests
 * away from a sick server would else never let it show that it is well.
 */
const FORGOTTEN_AFTER_MS = 60_000;

/** Whether the server can do its job, and what to do when it never can again. */
export interface Health {
  /** Null while all is well; else the code of what is wrong. */
  problem(): string | null;
  /** Notes a fault met by a request; a fatal one ends the process once its answers are out. */
  noteFault(error: unknown): void;
  /** Notes that something was written durably. */
  noteSuccess(): void;
}

/**
 * `onFatal` is called once, when a fault says that only a restart can help; `monotonic` tells milliseconds
 * that no change of the clock moves.
 */
export function createHealth(
  onFatal: (error: Error) => void,
  monotonic: () => number = () => performance.now(),
): Health {
  let problem: string | null = null;
  let notedAt = 0;
  let fatal = false;
  return {
    problem() {
      if (!fatal && monotonic() - notedAt >= FORGOTTEN_AFTER_MS) problem = null;
      return problem;
    },
    noteFault(error) {
      const fault = error as Error & { code?: string; fatal?: boolean };
      problem = fault.code ?? fault.name;
      notedAt = monotonic();
      if (fault.fatal === true && !fatal) {
        fatal = true;
        onFatal(fault);
      }
    },
    noteSuccess() {
      if (!fatal) problem = null;
    },
  };
}

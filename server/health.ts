/** Whether the server can do its job, and what to do when it never can again. */
export interface Health {
  /** Null while all is well; else the code of what is wrong. */
  problem(): string | null;
  /** Notes a fault met by a request; a fatal one ends the process once its answers are out. */
  noteFault(error: unknown): void;
  noteSuccess(): void;
}

/** `onFatal` is called once, when a fault says that only a restart can help. */
export function createHealth(onFatal: (error: Error) => void): Health {
  let problem: string | null = null;
  let fatal = false;
  return {
    problem: () => problem,
    noteFault(error) {
      const fault = error as Error & { code?: string; fatal?: boolean };
      problem = fault.code ?? fault.name;
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

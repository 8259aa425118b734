/** Runs one piece of work at a time, in the order asked. */
export interface Mutex {
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when everything asked so far has ended. */
  idle(): Promise<void>;
}

/** A mutex that nobody holds. A rejected piece of work does not stop the next. */
export function createMutex(): Mutex {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run<T>(work: () => Promise<T>): Promise<T> {
      const turn = last.then(work, work);
      last = turn.catch(() => undefined);
      return turn;
    },
    async idle() {
      await last;
    },
  };
}

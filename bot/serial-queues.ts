/** Tasks of one key run one after another, in the order given; different keys run side by side. */
export interface SerialQueues {
  /** Outcome of the task; a task that fails does not stop those behind it. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
  /** Tasks of the key that are running or waiting. */
  length(key: string): number;
  /** Resolves once nothing runs or waits. */
  settled(): Promise<void>;
}

/** Queues that take no memory while they are empty. */
export function createSerialQueues(): SerialQueues {
  const queues = new Map<string, { tail: Promise<void>; length: number }>();
  return {
    run(key, task) {
      const queue = queues.get(key) ?? { tail: Promise.resolve(), length: 0 };
      queues.set(key, queue);
      queue.length += 1;
      const outcome = queue.tail.then(task);
      const leave = () => {
        queue.length -= 1;
        if (queue.length === 0) queues.delete(key);
      };
      queue.tail = outcome.then(leave, leave);
      return outcome;
    },
    length: (key) => queues.get(key)?.length ?? 0,
    async settled() {
      while (queues.size > 0) {
        await Promise.all([...queues.values()].map((queue) => queue.tail));
      }
    },
  };
}

/** Runs at most so many tasks at a time; the others wait in the order given. */
export function createPlaces(most: number): (task: () => Promise<void>) => Promise<void> {
  const waiting: (() => void)[] = [];
  let taken = 0;

  function admit(): void {
    while (waiting.length > 0 && taken < most) {
      taken += 1;
      waiting.shift()!();
    }
  }

  return async (task) => {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      admit();
    });
    try {
      await task();
    } finally {
      taken -= 1;
      admit();
    }
  };
}

/** Most items that one commit takes when nothing else is said; the rest waits for the next. */
const MOST_ITEMS = 1000;

interface Job<Item, Outcome> {
  readonly items: readonly Item[];
  readonly resolve: (outcomes: readonly Outcome[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets requests that arrive together share one commit, and so one wait for the disk. A lone request
 * waits for nobody: its commit begins in the same turn of the event loop. While a commit is under
 * way, what arrives is gathered for the next. When a shared commit fails for a reason that lies in
 * one request, each is tried by itself, so that none pays for another. A request of more than
 * `mostItems` says is one commit all the same.
 */
export function createGroupCommit<Item, Outcome>(
  write: (items: readonly Item[]) => Promise<readonly Outcome[]>,
  mostItems = () => MOST_ITEMS,
): (items: readonly Item[]) => Promise<readonly Outcome[]> {
  let waiting: Job<Item, Outcome>[] = [];
  let busy = false;

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const jobs = takeJobs();
      await writeTogether(jobs, write);
    }
    busy = false;
  }

  function takeJobs(): readonly Job<Item, Outcome>[] {
    const most = mostItems();
    let items = 0;
    let count = 0;
    while (
      count < waiting.length &&
      (count === 0 || items + waiting[count]!.items.length <= most)
    ) {
      items += waiting[count]!.items.length;
      count += 1;
    }
    const jobs = waiting.slice(0, count);
    waiting = waiting.slice(count);
    return jobs;
  }

  return (items) =>
    new Promise((resolve, reject) => {
      waiting.push({ items, resolve, reject });
      if (busy) return;
      busy = true;
      setImmediate(() => void drain());
    });
}

async function writeTogether<Item, Outcome>(
  jobs: readonly Job<Item, Outcome>[],
  write: (items: readonly Item[]) => Promise<readonly Outcome[]>,
): Promise<void> {
  try {
    const outcomes = await write(jobs.flatMap((job) => job.items));
    let next = 0;
    for (const job of jobs) job.resolve(outcomes.slice(next, (next += job.items.length)));
  } catch (error) {
    const shared = jobs.length > 1 && !(error as { retryable?: boolean }).retryable;
    if (!shared) for (const job of jobs) job.reject(error);
    else for (const job of jobs) await writeTogether([job], write);
  }
}

/** Resolves after the time, or at once when the signal is aborted; it never rejects. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** Waits by the process's own timer. */
export const waitByTimer: Wait = (ms, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });

/** Resolves when the work is done, or when the time is up. */
export async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const limit = new AbortController();
  await Promise.race([work, waitByTimer(ms, limit.signal)]);
  limit.abort();
}

const FIRST_DELAY_MS = 1_000;

/** Delay before the next try after so many failures in a row: 1, 2, 4 ... s, at most `longestMs`. */
export function backoffMs(failures: number, longestMs: number): number {
  return Math.min(longestMs, FIRST_DELAY_MS * 2 ** Math.min(failures - 1, 30));
}

/** As long as one piece of work may hold the event loop; a page or a tap can wait this long. */
const LONGEST_MS = 20;

/**
 * Lets others have the event loop when the work that asks has held it for long; to be awaited in
 * every loop that may run over very many rows. Undefined, and nothing to wait for, most of the time.
 */
export type FairTurn = () => Promise<void> | undefined;

/** For one piece of work that begins now. */
export function createFairTurn(): FairTurn {
  let since = performance.now();
  return () => {
    if (performance.now() - since < LONGEST_MS) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        since = performance.now();
        resolve();
      });
    });
  };
}

/**
 * Work that pauses now and then, so that whoever does it can answer others in between. Each step
 * takes some milliseconds.
 */
export type InSteps<T> = Generator<undefined, T, undefined>;

/** Does all the steps at once. */
export function finishSteps<T>(work: InSteps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Maps a list, pausing after every `size` items. */
export function* mapInSteps<From, To>(
  list: readonly From[],
  size: number,
  map: (item: From, at: number) => To,
): InSteps<To[]> {
  const mapped: To[] = [];
  for (const [at, item] of list.entries()) {
    mapped.push(map(item, at));
    if (at % size === size - 1) yield;
  }
  return mapped;
}

/** A clock that can be put forward: what waits for a time then comes due. */
export class FakeClock {
  readonly #base: () => number;
  readonly #due: { readonly at: number; readonly run: () => void }[] = [];
  #ahead = 0;

  /** Runs on from the base; the real time unless another is given. */
  constructor(base: () => number = Date.now) {
    this.#base = base;
  }

  now(): number {
    return this.#base() + this.#ahead;
  }

  /** Runs the task once the clock has reached the time. */
  at(at: number, run: () => void): void {
    this.#due.push({ at, run });
  }

  /** Puts the clock forward, through every time that something waits for, in order. */
  advance(ms: number): void {
    const end = this.now() + ms;
    for (;;) {
      const next = this.#due.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#due.splice(this.#due.indexOf(next), 1);
      this.#ahead += Math.max(0, next.at - this.now());
      next.run();
    }
    this.#ahead += Math.max(0, end - this.now());
  }
}

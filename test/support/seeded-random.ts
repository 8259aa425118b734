import { randomInt } from 'node:crypto';

/** Chance that can be repeated: the same seed gives the same numbers. */
export interface SeededRandom {
  readonly seed: number;
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
}

/**
 * Chance for one test; prints its seed, so that a failure can be repeated with
 * `ANOMALY_SEED=... npm test -- FILE`.
 */
export function announcedRandom(test: string): SeededRandom {
  const given = Number(process.env['ANOMALY_SEED']);
  const seed = Number.isInteger(given) && given > 0 ? given : randomInt(1, 2 ** 31);
  process.stdout.write(`${test}: ANOMALY_SEED=${seed}\n`);
  return seededRandom(seed);
}

/** Mulberry32: small, and even enough to choose moments and sectors. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    seed,
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
  };
}

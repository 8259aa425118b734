/** A stream of numbers that only its seed decides. For made-up data: never for secrets. */
export interface SeededRandom {
  /** Evenly from [0, 1). */
  next(): number;
  /** Normal, with mean 0 and standard deviation 1. */
  normal(): number;
  /** Thirty-two random bits, as a whole number. */
  bits(): number;
}

/** Spreads a text over 32 bits (FNV-1a with a final avalanche). */
function spread(text: string, basis: number): number {
  let hash = basis;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The stream of a seed: sfc32 of PractRand, 128 bits of state. Equal seeds give equal streams. */
export function seededRandom(seed: string): SeededRandom {
  let a = spread(seed, 0x811c9dc5);
  let b = spread(seed, 0x2545f491);
  let c = spread(seed, 0x9e3779b9);
  let counter = spread(seed, 0x6a09e667);

  function bits(): number {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  }
  for (let i = 0; i < 16; i += 1) bits();

  const next = () => bits() / 0x1_0000_0000;
  return {
    bits,
    next,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

/** Chooses items in proportion to their weights; at least one weight must be above 0. */
export function weightedChoice<T>(
  items: readonly T[],
  weightOf: (item: T, index: number) => number,
): (random: SeededRandom) => T {
  let sum = 0;
  const upTo = items.map((item, index) => (sum += weightOf(item, index)));
  return (random) => {
    const target = random.next() * sum;
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (upTo[middle]! > target) high = middle;
      else low = middle + 1;
    }
    return items[low]!;
  };
}

/** The items in an order that only the seed decides. */
export function shuffled<T>(items: readonly T[], random: SeededRandom): readonly T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random.next() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

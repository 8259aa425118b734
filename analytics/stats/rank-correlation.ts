import { requirePositive, StatisticsError } from './statistics-error.ts';
import { requireValues, sameLength, sumOf } from './sums.ts';

interface Pairs {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Kendall's tau-b of ordinal pairs, ties allowed for. Throws when either side does not vary. */
export function kendallTauB({ x, y }: Pairs): { readonly tau: number } {
  requirePairs({ x, y });
  let [agreed, tiedX, tiedY, pairs] = [0, 0, 0, 0];
  for (let i = 0; i < x.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const [dx, dy] = [Math.sign(x[i]! - x[j]!), Math.sign(y[i]! - y[j]!)];
      agreed += dx * dy;
      tiedX += dx === 0 ? 1 : 0;
      tiedY += dy === 0 ? 1 : 0;
      pairs += 1;
    }
  }
  return { tau: agreed / Math.sqrt((pairs - tiedX) * (pairs - tiedY)) };
}

/** Spearman's rank correlation, ties at their mean rank. Throws when either side does not vary. */
export function spearman({ x, y }: Pairs): { readonly rho: number } {
  requirePairs({ x, y });
  const middle = (x.length + 1) / 2;
  const a = meanRanks(x).map((rank) => rank - middle);
  const b = meanRanks(y).map((rank) => rank - middle);
  const product = (left: readonly number[], right: readonly number[]) =>
    sumOf(left.map((value, i) => value * right[i]!));
  return { rho: product(a, b) / Math.sqrt(product(a, a) * product(b, b)) };
}

function meanRanks(values: readonly number[]): readonly number[] {
  const order = values.map((_, i) => i).toSorted((a, b) => values[a]! - values[b]!);
  const ranks = Array.from(values);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (const at of order.slice(from, to)) ranks[at] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

function requirePairs({ x, y }: Pairs): void {
  sameLength(x, y);
  requireValues('x', x);
  requireValues('y', y);
  requirePositive('pairs less one', x.length - 1);
  if (new Set(x).size === 1 || new Set(y).size === 1) {
    throw new StatisticsError('argument-invalid', 'one side does not vary');
  }
}

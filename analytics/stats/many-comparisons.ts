import { requireProbability, StatisticsError } from './statistics-error.ts';

/** Adjusted p-values in the order given. */
export interface AdjustedTests {
  readonly adjusted: readonly number[];
}

/**
 * Benjamini and Hochberg (1995): of the tests rejected at q, on average at most the share q is wrong.
 * For lists that are screened; `rejectedCount` is 0 for no tests at all.
 */
export function benjaminiHochberg(tests: {
  readonly p: readonly number[];
  readonly q: number;
}): AdjustedTests & { readonly rejectedCount: number } {
  const { p, q } = tests;
  requireProbability('q', q);
  const order = ascending(p);
  const adjusted = Array.from(p);
  let least = 1;
  for (let rank = p.length; rank >= 1; rank -= 1) {
    const at = order[rank - 1]!;
    least = Math.min(least, (p.length * p[at]!) / rank);
    adjusted[at] = least;
  }
  return { adjusted, rejectedCount: adjusted.filter((value) => value <= q).length };
}

/**
 * Holm (1979): the chance that any rejected test is wrong is at most the level. For statements that
 * name a person or an office, where one false alarm is costly.
 */
export function holm({ p }: { readonly p: readonly number[] }): AdjustedTests {
  const adjusted = Array.from(p);
  let most = 0;
  for (const [i, at] of ascending(p).entries()) {
    most = Math.max(most, Math.min(1, (p.length - i) * p[at]!));
    adjusted[at] = most;
  }
  return { adjusted };
}

/**
 * Wang and Ramdas (2022) on e-values, valid under any dependence: indexes of the rejected, the
 * strongest first. Rejects the k largest for the greatest k with e_(k) >= m / (k q).
 */
export function eBenjaminiHochberg(e: readonly number[], q: number): readonly number[] {
  requireProbability('q', q);
  if (e.some((value) => !(value >= 0))) {
    throw new StatisticsError('argument-invalid', 'an e-value is not at least 0');
  }
  const order = e.map((_, i) => i).toSorted((a, b) => e[b]! - e[a]!);
  const rejected = order.findLastIndex((at, i) => e[at]! * (i + 1) * q >= e.length) + 1;
  return order.slice(0, rejected);
}

function ascending(p: readonly number[]): readonly number[] {
  for (const value of p) requireProbability('p', value);
  return p.map((_, i) => i).toSorted((a, b) => p[a]! - p[b]!);
}

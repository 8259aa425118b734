import { StatisticsError } from './statistics-error.ts';

/** Sum with the rounding carried along (Neumaier 1974): exact enough for any number of terms. */
export function sumOf(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** Throws unless both series hold as many values. */
export function sameLength(a: readonly unknown[], b: readonly unknown[]): void {
  if (a.length !== b.length) {
    throw new StatisticsError('argument-invalid', `series of ${a.length} and ${b.length} values`);
  }
}

/** Throws unless every value is a finite number, within bounds when there are some. */
export function requireValues(
  name: string,
  values: readonly number[],
  [least, most]: readonly [number, number] = [-Infinity, Infinity],
): void {
  for (const value of values) {
    if (!Number.isFinite(value) || value < least || value > most) {
      throw new StatisticsError('argument-invalid', `${name} holds ${value}`);
    }
  }
}

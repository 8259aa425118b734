export type StatisticsErrorCode =
  | 'argument-invalid'
  | 'no-observations'
  | 'sample-exceeds-population'
  | 'out-of-reach'
  | 'not-converged';

/**
 * Thrown in place of NaN: `argument-invalid` names an argument outside its range,
 * `no-observations` a sample of nobody, `sample-exceeds-population` more ratings than finished
 * dossiers, `out-of-reach` a plan longer than its limit, `not-converged` a series cut off.
 */
export class StatisticsError extends Error {
  override readonly name = 'StatisticsError';
  readonly code: StatisticsErrorCode;
  readonly retryable = false;

  constructor(code: StatisticsErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Throws unless `x` of `n` is a count of part of a sample: whole numbers with 0 <= x <= n. */
export function requireCounts(x: number, n: number): void {
  requireWhole('n', n);
  requireWhole('x', x);
  if (x > n) throw new StatisticsError('argument-invalid', `x (${x}) exceeds n (${n})`);
}

/** Throws unless `x` of `n` are counts and somebody was asked. */
export function requireSample(x: number, n: number): void {
  requireCounts(x, n);
  if (n === 0) throw new StatisticsError('no-observations', 'n is 0');
}

/** Throws unless a sample of `n` can come from a population of `N`. */
export function requirePopulation(n: number, N: number): void {
  requireWhole('N', N);
  if (n > N) throw new StatisticsError('sample-exceeds-population', `n (${n}) exceeds N (${N})`);
}

/** Throws unless the value is a whole number from 0 that a double holds exactly. */
export function requireWhole(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new StatisticsError(
      'argument-invalid',
      `${name} (${value}) is not a whole number from 0`,
    );
  }
}

/** Throws unless 0 <= value <= 1. */
export function requireProbability(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) {
    throw new StatisticsError('argument-invalid', `${name} (${value}) is not within 0..1`);
  }
}

/** Throws unless 0 < value < `below`. */
export function requireBetween(name: string, value: number, below = 1): void {
  if (!(value > 0 && value < below)) {
    throw new StatisticsError(
      'argument-invalid',
      `${name} (${value}) is not between 0 and ${below}`,
    );
  }
}

/** Throws unless the value is a finite number above 0. */
export function requirePositive(name: string, value: number): void {
  requireBetween(name, value, Infinity);
}

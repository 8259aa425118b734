import { choleskySolve } from './cholesky.ts';
import { fitLogistic, type GroupedRows } from './logistic-regression.ts';
import { requirePositive, StatisticsError } from './statistics-error.ts';
import { requireValues, sameLength } from './sums.ts';

/** Every subset of drivers is fitted: beyond so many that takes too long. */
const MOST_DRIVERS = 12;

/**
 * Share of R squared that goes together with each driver, averaged over all orders of entering
 * (Lindeman, Merenda and Gold 1980; a Shapley value). From the covariance matrix, response first; the
 * shares sum to `r2`. Goes together with, not: causes.
 */
export function lmgImportance({
  covariance,
}: {
  readonly covariance: readonly (readonly number[])[];
}): { readonly lmg: readonly number[]; readonly r2: number } {
  const drivers = covariance.length - 1;
  const variance = covariance[0]?.[0] ?? 0;
  requirePositive('variance of the response', variance);
  for (const row of covariance) {
    sameLength(row, covariance);
    requireValues('covariance', row);
  }
  const explained = (subset: readonly number[]) => {
    if (subset.length === 0) return 0;
    const c = subset.map((j) => covariance[j + 1]![0]!);
    const inner = subset.map((j) => subset.map((k) => covariance[j + 1]![k + 1]!));
    const solution = choleskySolve(inner, c);
    return c.reduce((sum, value, i) => sum + value * solution[i]!, 0) / variance;
  };
  const { shares, total } = shapley(drivers, explained);
  if (shares.some((share) => !Number.isFinite(share))) {
    throw new StatisticsError('not-converged', 'no covariance matrix');
  }
  return { lmg: shares, r2: total };
}

/**
 * The same for a yes-or-no response: Shapley value of the share of deviance that logistic regressions
 * on the drivers explain. Throws `not-converged` for separated data, `no-observations` when the
 * response does not vary.
 */
export function shapleyDeviance(rows: GroupedRows): {
  readonly shapley: readonly number[];
  readonly total: number;
} {
  const drivers = rows.X[0]?.length ?? 0;
  const explained = (subset: readonly number[]) => {
    if (subset.length === 0) return 0;
    const X = rows.X.map((row) => subset.map((j) => row[j]!));
    const { deviance, nullDeviance } = fitLogistic({ ...rows, X });
    if (nullDeviance === 0) {
      throw new StatisticsError('no-observations', 'the response does not vary');
    }
    return 1 - deviance / nullDeviance;
  };
  const { shares, total } = shapley(drivers, explained);
  return { shapley: shares, total };
}

function shapley(
  drivers: number,
  valueOf: (subset: readonly number[]) => number,
): { readonly shares: readonly number[]; readonly total: number } {
  if (drivers > MOST_DRIVERS) {
    throw new StatisticsError('out-of-reach', `${drivers} drivers, at most ${MOST_DRIVERS}`);
  }
  const members = (set: number) =>
    Array.from({ length: drivers }, (_, j) => j).filter((j) => set & (1 << j));
  const values = Array.from({ length: 1 << drivers }, (_, set) => valueOf(members(set)));
  const shares = Array.from({ length: drivers }, (_, j) =>
    values.reduce((sum, value, set) => {
      if (set & (1 << j)) return sum;
      const weight = 1 / (drivers * choose(drivers - 1, members(set).length));
      return sum + weight * (values[set | (1 << j)]! - value);
    }, 0),
  );
  return { shares, total: values.at(-1)! };
}

function choose(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i += 1) result = (result * (n - k + i)) / i;
  return result;
}

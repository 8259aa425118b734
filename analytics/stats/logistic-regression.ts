import { choleskyInverse } from './cholesky.ts';
import { requirePositive, requireSample, StatisticsError } from './statistics-error.ts';
import { requireValues, sameLength, sumOf } from './sums.ts';

const MOST_STEPS = 50;
/** Coefficients of standardised drivers beyond this come from separated data, not from an effect. */
const SEPARATED = 15;

/** Grouped rows: `x` events of `n` at each row of drivers. */
export interface GroupedRows {
  readonly X: readonly (readonly number[])[];
  readonly x: readonly number[];
  readonly n: readonly number[];
}

/** A fit, intercept first. */
export interface LogisticFit {
  readonly coefficients: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  readonly deviance: number;
  readonly nullDeviance: number;
  readonly fitted: readonly number[];
}

/**
 * Logistic regression by maximum likelihood, iteratively reweighted. Throws `not-converged` when the
 * data are separated (some combination of drivers tells events from the rest without error) or a
 * driver does not vary: then no number means anything.
 */
export function logisticRegression(rows: GroupedRows): {
  readonly coefficients: readonly number[];
  readonly se: readonly number[];
  readonly deviance: number;
  readonly nullDeviance: number;
} {
  const { coefficients, covariance, deviance, nullDeviance } = fitLogistic(rows);
  const se = covariance.map((row, i) => Math.sqrt(row[i]!));
  return { coefficients, se, deviance, nullDeviance };
}

/** The fit itself. Drivers are centred and scaled meanwhile, so that dates may be drivers. */
export function fitLogistic({ X, x, n }: GroupedRows): LogisticFit {
  sameLength(X, x);
  sameLength(x, n);
  requirePositive('rows', x.length);
  for (const [i, count] of x.entries()) requireSample(count, n[i]!);
  const scales = scalesOf(X);
  const design = X.map((row) => [
    1,
    ...scales.map(({ mean, deviation }, j) => (row[j]! - mean) / deviation),
  ]);
  const { beta, covariance } = iterate(design, x, n);
  const fitted = design.map((row) => expit(dot(row, beta)));
  const common = sumOf(x) / sumOf(n);
  return {
    ...unscale(beta, covariance, scales),
    deviance: binomialDeviance(x, n, fitted),
    nullDeviance: binomialDeviance(
      x,
      n,
      x.map(() => common),
    ),
    fitted,
  };
}

interface Scale {
  readonly mean: number;
  readonly deviation: number;
}

function scalesOf(X: readonly (readonly number[])[]): readonly Scale[] {
  const width = X[0]?.length ?? 0;
  return Array.from({ length: width }, (_, j) => {
    const column = X.map((row) => row[j] ?? NaN);
    requireValues('X', column);
    const mean = sumOf(column) / column.length;
    const deviation = Math.sqrt(sumOf(column.map((v) => (v - mean) ** 2)) / column.length);
    if (deviation === 0) throw new StatisticsError('not-converged', `driver ${j} does not vary`);
    return { mean, deviation };
  });
}

function iterate(
  design: readonly (readonly number[])[],
  x: readonly number[],
  n: readonly number[],
) {
  const width = design[0]!.length;
  // One event and one other for all: a start inside, also for rows that are all or nothing.
  const start = (sumOf(x) + 1) / (sumOf(n) + 2);
  let beta = Array.from({ length: width }, (_, j) => (j === 0 ? Math.log(start / (1 - start)) : 0));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const p = design.map((row) => expit(dot(row, beta)));
    const weights = p.map((share, i) => n[i]! * share * (1 - share));
    const information = products(design, weights);
    const covariance = choleskyInverse(information);
    const score = Array.from({ length: width }, (_, j) =>
      sumOf(design.map((row, i) => row[j]! * (x[i]! - n[i]! * p[i]!))),
    );
    const move = covariance.map((row) => dot(row, score));
    beta = beta.map((value, j) => value + move[j]!);
    if (beta.some((value) => !(Math.abs(value) <= SEPARATED))) break;
    if (Math.max(...move.map(Math.abs)) < 1e-10) return { beta, covariance };
  }
  throw new StatisticsError('not-converged', 'the data are separated');
}

/** X' W X. */
function products(design: readonly (readonly number[])[], weights: readonly number[]): number[][] {
  const width = design[0]!.length;
  return Array.from({ length: width }, (_, j) =>
    Array.from({ length: width }, (__, k) =>
      sumOf(design.map((row, i) => weights[i]! * row[j]! * row[k]!)),
    ),
  );
}

/** Coefficients and covariance for the drivers as they were given. */
function unscale(
  beta: readonly number[],
  covariance: readonly (readonly number[])[],
  scales: readonly Scale[],
) {
  const back = [
    [1, ...scales.map(({ mean, deviation }) => -mean / deviation)],
    ...scales.map(({ deviation }, j) => [
      0,
      ...scales.map((_, k) => (j === k ? 1 / deviation : 0)),
    ]),
  ];
  return {
    coefficients: back.map((row) => dot(row, beta)),
    covariance: back.map((left) =>
      back.map((right) =>
        dot(
          left,
          covariance.map((row) => dot(row, right)),
        ),
      ),
    ),
  };
}

function binomialDeviance(
  x: readonly number[],
  n: readonly number[],
  shares: readonly number[],
): number {
  const part = (seen: number, expected: number) =>
    seen === 0 ? 0 : seen * Math.log(seen / expected);
  return (
    2 *
    sumOf(
      x.map(
        (count, i) =>
          part(count, n[i]! * shares[i]!) + part(n[i]! - count, n[i]! * (1 - shares[i]!)),
      ),
    )
  );
}

/** The share whose logit is given. */
export function expit(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

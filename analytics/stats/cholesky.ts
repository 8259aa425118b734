import { StatisticsError } from './statistics-error.ts';

/**
 * Inverse of a symmetric positive definite matrix. Throws `not-converged` when it is singular to
 * rounding, as it is when two columns of a regression say the same.
 */
export function choleskyInverse(matrix: readonly (readonly number[])[]): readonly number[][] {
  const factor = cholesky(matrix);
  const size = matrix.length;
  const columns = Array.from({ length: size }, (_, j) =>
    solve(
      factor,
      Array.from({ length: size }, (__, i) => (i === j ? 1 : 0)),
    ),
  );
  return columns;
}

/** The solution of `matrix` times solution = `right`, under the same condition. */
export function choleskySolve(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] {
  return solve(cholesky(matrix), right);
}

function cholesky(matrix: readonly (readonly number[])[]): readonly number[][] {
  const factor: number[][] = matrix.map((row) => row.map(() => 0));
  for (const [i, row] of matrix.entries()) {
    for (let j = 0; j <= i; j += 1) {
      let rest = row[j]!;
      for (let k = 0; k < j; k += 1) rest -= factor[i]![k]! * factor[j]![k]!;
      if (i !== j) factor[i]![j] = rest / factor[j]![j]!;
      else if (rest > 1e-13 * Math.abs(row[i]!)) factor[i]![i] = Math.sqrt(rest);
      else throw new StatisticsError('not-converged', 'the matrix is singular');
    }
  }
  return factor;
}

function solve(factor: readonly number[][], right: readonly number[]): number[] {
  const size = right.length;
  const half: number[] = [];
  for (let i = 0; i < size; i += 1) {
    let rest = right[i]!;
    for (let k = 0; k < i; k += 1) rest -= factor[i]![k]! * half[k]!;
    half[i] = rest / factor[i]![i]!;
  }
  const whole = Array.from(half);
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) whole[i]! -= factor[k]![i]! * whole[k]!;
    whole[i]! /= factor[i]![i]!;
  }
  return whole;
}

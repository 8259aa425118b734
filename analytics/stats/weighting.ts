import {
  requireCounts,
  requirePopulation,
  requirePositive,
  StatisticsError,
} from './statistics-error.ts';
import { requireValues, sameLength, sumOf } from './sums.ts';

/**
 * The share among all finished dossiers, each stratum counting by its dossiers instead of its ratings
 * (Holt and Smith 1979). `weightPerRating` has mean 1 over the ratings. Throws for a stratum without
 * two ratings: merge it with its nearest first.
 */
export function postStratify(strata: {
  readonly x: readonly number[];
  readonly n: readonly number[];
  readonly population: readonly number[];
  /** With it the error is that of these dossiers, else that of many like them. */
  readonly fpc?: boolean;
}): { readonly p: number; readonly se: number; readonly weightPerRating: readonly number[] } {
  const { x, n, population, fpc = false } = strata;
  sameLength(x, n);
  sameLength(n, population);
  for (const [h, size] of n.entries()) {
    requireCounts(x[h]!, size);
    requirePopulation(size, population[h]!);
    requirePositive('ratings of a stratum less one', size - 1);
  }
  const [rated, all] = [sumOf(n), sumOf(population)];
  requirePositive('population', all);
  const parts = n.map((size, h) => {
    const share = x[h]! / size;
    const weight = population[h]! / all;
    const left = fpc ? 1 - size / population[h]! : 1;
    return {
      share: weight * share,
      variance: (weight ** 2 * share * (1 - share) * left) / (size - 1),
      weightPerRating: (weight * rated) / size,
    };
  });
  return {
    p: sumOf(parts.map(({ share }) => share)),
    se: Math.sqrt(sumOf(parts.map(({ variance }) => variance))),
    weightPerRating: parts.map(({ weightPerRating }) => weightPerRating),
  };
}

const MOST_ROUNDS = 10_000;

/**
 * The share when only the dossiers by row and by column are known: cells are scaled until both margins
 * agree (Deming and Stephan 1940). Cells without ratings stay empty. Throws when a margin has dossiers
 * but no rating, or when the margins cannot be met.
 */
export function rake(table: {
  readonly counts: readonly (readonly number[])[];
  readonly satisfied: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly colTotals: readonly number[];
}): {
  readonly p: number;
  readonly cellTotals: readonly (readonly number[])[];
  readonly kishDeff: number;
  readonly effectiveN: number;
} {
  const { counts, satisfied, rowTotals, colTotals } = table;
  requireValues('margins', [...rowTotals, ...colTotals], [0, Infinity]);
  sameLength(counts, rowTotals);
  for (const [r, row] of counts.entries()) {
    sameLength(row, colTotals);
    for (const [c, count] of row.entries()) requireCounts(satisfied[r]?.[c] ?? NaN, count);
  }
  const cells = fitMargins(counts, rowTotals, colTotals);
  const flat = counts.flatMap((row, r) =>
    row.flatMap((count, c) =>
      count === 0 ? [] : [{ count, good: satisfied[r]![c]!, total: cells[r]![c]! }],
    ),
  );
  const weighted = sumOf(flat.map(({ total, good, count }) => (total * good) / count));
  const { deff, effectiveN } = kish(
    flat.map(({ count, total }) => ({ count, weight: total / count })),
  );
  const p = weighted / sumOf(flat.map(({ total }) => total));
  return { p, cellTotals: cells, kishDeff: deff, effectiveN };
}

function fitMargins(
  counts: readonly (readonly number[])[],
  rowTotals: readonly number[],
  colTotals: readonly number[],
): readonly number[][] {
  const cells = counts.map((row) => Array.from(row));
  const columns = colTotals.map((_, c) => c);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let change = 0;
    for (const [r, row] of cells.entries()) {
      const factor = scale(rowTotals[r]!, sumOf(row));
      change = Math.max(change, Math.abs(factor - 1));
      for (const c of columns) row[c]! *= factor;
    }
    for (const c of columns) {
      const factor = scale(colTotals[c]!, sumOf(cells.map((row) => row[c]!)));
      change = Math.max(change, Math.abs(factor - 1));
      for (const row of cells) row[c]! *= factor;
    }
    if (change < 1e-12) return cells;
  }
  throw new StatisticsError('not-converged', 'the margins cannot be met');
}

function scale(total: number, current: number): number {
  if (total > 0 && current === 0) {
    throw new StatisticsError('no-observations', 'a margin has dossiers but no rating');
  }
  return current === 0 ? 1 : total / current;
}

/** Kish (1965): how much weights of unequal size cost, and how many equal ones say as much. */
export function kishDeff({ weights }: { readonly weights: readonly number[] }): {
  readonly deff: number;
  readonly effectiveN: number;
} {
  return kish(weights.map((weight) => ({ count: 1, weight })));
}

/** The same for groups of one weight each. */
export function kish(groups: readonly { readonly count: number; readonly weight: number }[]): {
  readonly deff: number;
  readonly effectiveN: number;
} {
  requireValues(
    'weights',
    groups.map(({ weight }) => weight),
    [0, Infinity],
  );
  const n = sumOf(groups.map(({ count }) => count));
  const most = groups.reduce((max, { weight }) => Math.max(max, weight), 0);
  requirePositive('largest weight', most);
  // Only ratios count: by the largest, squares of very small or large weights stay numbers.
  const parts = groups.map(({ count, weight }) => ({ count, weight: weight / most }));
  const sum = sumOf(parts.map(({ count, weight }) => count * weight));
  const squares = sumOf(parts.map(({ count, weight }) => count * weight ** 2));
  return { deff: (n * squares) / sum ** 2, effectiveN: sum ** 2 / squares };
}

/** Weights cut at five times their median and scaled back to their number; how many were cut. */
export function trimWeights(weights: readonly number[]): {
  readonly weights: readonly number[];
  readonly trimmed: number;
} {
  requireValues('weights', weights, [0, Infinity]);
  if (weights.length === 0) return { weights: [], trimmed: 0 };
  const sorted = weights.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
  const cut = weights.map((weight) => Math.min(weight, 5 * median));
  const sum = sumOf(cut);
  requirePositive('sum of the weights', sum);
  return {
    weights: cut.map((weight) => (weight * cut.length) / sum),
    trimmed: weights.filter((weight) => weight > 5 * median).length,
  };
}

/**
 * The share if every silent dossier had been dissatisfied, and if every one had been satisfied: no
 * assumption about silence can lead outside. 0 and 1 when no dossier is known.
 */
export function worstAndBestCase(answers: {
  readonly x: number;
  readonly n: number;
  readonly N: number;
}): { readonly lower: number; readonly upper: number } {
  const { x, n, N } = answers;
  requireCounts(x, n);
  requirePopulation(n, N);
  if (N === 0) return { lower: 0, upper: 1 };
  return { lower: x / N, upper: (x + N - n) / N };
}

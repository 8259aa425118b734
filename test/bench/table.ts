/** One line of the benchmark table. */
export interface BenchRow {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** What it is compared with, measured in the same run; null where the goal is a plain number. */
  readonly reference: number | null;
  /** value / reference, or reference / value where smaller is better and the goal says "times faster". */
  readonly ratio: number | null;
  readonly goal: string;
  readonly met: boolean;
}

export type Goal =
  | { readonly kind: 'value-at-most'; readonly limit: number }
  | { readonly kind: 'ratio-at-least'; readonly limit: number }
  | { readonly kind: 'ratio-at-most'; readonly limit: number };

/** A row whose verdict follows from its numbers. `ratio` is value over reference. */
export function benchRow(
  id: string,
  measured: { readonly value: number; readonly unit: string; readonly reference?: number },
  goal: Goal,
): BenchRow {
  const { value, unit, reference = null } = measured;
  const ratio = reference === null ? null : value / reference;
  const compared = goal.kind === 'value-at-most' ? value : (ratio ?? Number.NaN);
  const met = goal.kind === 'ratio-at-least' ? compared >= goal.limit : compared <= goal.limit;
  const sign = goal.kind === 'ratio-at-least' ? '>=' : '<=';
  const what = goal.kind === 'value-at-most' ? unit : 'x reference';
  return { id, value, unit, reference, ratio, goal: `${sign} ${goal.limit} ${what}`, met };
}

/** The table as text, one line a row. */
export function renderTable(rows: readonly BenchRow[]): string {
  const head = ['what', 'value', 'unit', 'reference', 'ratio', 'goal', 'met'];
  const lines = rows.map((row) => [
    row.id,
    short(row.value),
    row.unit,
    row.reference === null ? '-' : short(row.reference),
    row.ratio === null ? '-' : row.ratio.toFixed(2),
    row.goal,
    row.met ? 'yes' : 'NO',
  ]);
  const widths = head.map((title, i) =>
    Math.max(title.length, ...lines.map((line) => line[i]!.length)),
  );
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function short(n: number): string {
  return n >= 100 ? Math.round(n).toString() : n.toPrecision(3);
}

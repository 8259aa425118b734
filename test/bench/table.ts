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

/** How a row is judged. `faster-at-least` compares reference / value. */
export type Goal =
  | { readonly kind: 'value-at-most'; readonly limit: number }
  | { readonly kind: 'value-at-least'; readonly limit: number }
  | { readonly kind: 'ratio-at-least'; readonly limit: number }
  | { readonly kind: 'ratio-at-most'; readonly limit: number }
  | { readonly kind: 'faster-at-least'; readonly limit: number };

/** A row whose verdict follows from its numbers. `ratio` is value over reference, or its inverse. */
export function benchRow(
  id: string,
  measured: { readonly value: number; readonly unit: string; readonly reference?: number },
  goal: Goal,
): BenchRow {
  const { value, unit, reference = null } = measured;
  const faster = goal.kind === 'faster-at-least';
  const ratio = reference === null ? null : faster ? reference / value : value / reference;
  const plain = goal.kind === 'value-at-most' || goal.kind === 'value-at-least';
  const compared = plain ? value : (ratio ?? Number.NaN);
  const atLeast = faster || goal.kind === 'ratio-at-least' || goal.kind === 'value-at-least';
  const met = atLeast ? compared >= goal.limit : compared <= goal.limit;
  const what = plain ? unit : faster ? 'x faster' : undefined;
  const words = `${atLeast ? '>=' : '<='} ${goal.limit} ${what ?? 'x reference'}`;
  return { id, value, unit, reference, ratio, goal: words, met };
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

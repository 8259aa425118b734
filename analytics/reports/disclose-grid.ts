import { SMALLEST_SHOWN } from './disclose.ts';

/** One axis of a table: its members, each below a coarser one or at the top. */
export interface GridAxis {
  readonly members: readonly string[];
  /** Place of the coarser member; -1 at the top. */
  readonly parents: Int32Array;
  /** 1 for members whose own sum over the other axis is public. */
  readonly shown: Uint8Array;
}

/** Cells by number. */
export interface GridCells {
  readonly rowOf: Int32Array;
  readonly columnOf: Int32Array;
  /** Cells of nobody give nothing away and are passed over. */
  readonly n: Int32Array;
  /** 1 for cells that are hidden although large enough. */
  readonly sensitive: Uint8Array;
  /** The cell of two members; -1 for none. */
  cellAt(row: number, column: number): number;
}

/**
 * Which cells of a table may not be shown beside the sums of its rows and columns. In every line whose
 * sum is public (a row, a column, the parts of a coarser cell) the hidden cells are none, or at least
 * two with `SMALLEST_SHOWN` ratings together, whichever way the table is read; what lies in a hidden
 * cell or below a hidden sum is hidden. Goes over all lines until nothing changes: it only ever hides
 * more, so it ends.
 */
export function hiddenCells(cells: GridCells, rows: GridAxis, columns: GridAxis): Uint8Array {
  const { rowOf, columnOf, n, sensitive } = cells;
  const hidden = new Uint8Array(n.length);
  for (let cell = 0; cell < n.length; cell += 1) {
    const isOpen = rows.shown[rowOf[cell]!] === 1 && columns.shown[columnOf[cell]!] === 1;
    if (!isOpen || sensitive[cell] === 1 || n[cell]! < SMALLEST_SHOWN) hidden[cell] = 1;
  }
  const lines = [linesAlong(cells, rows, columns), linesAcross(cells, rows, columns)] as const;
  const hide = (cell: number): void => {
    hidden[cell] = 1;
    for (const along of lines) noteHidden(along, cell, n[cell]!);
  };
  for (let cell = 0; cell < n.length; cell += 1) if (hidden[cell] === 1) hide(cell);
  const name = (cell: number) =>
    `${rows.members[rowOf[cell]!]}\u0000${columns.members[columnOf[cell]!]}`;
  const shown = new Int32Array(n.length).map((_, cell) => cell);
  let left = n.length;
  const forgetHidden = (): void => {
    let kept = 0;
    for (let i = 0; i < left; i += 1) {
      if (hidden[shown[i]!] === 0) shown[kept++] = shown[i]!;
    }
    left = kept;
  };
  forgetHidden();
  for (let hasChanged = true; hasChanged;) {
    const before = left;
    for (const along of lines) {
      hideInLines(along, { n, hidden, shown: shown.subarray(0, left), hide, name });
      forgetHidden();
    }
    hasChanged = left < before;
  }
  return hidden;
}

/** Lines that together hold every cell once. */
interface Lines {
  /** The line of each cell. */
  readonly of: Int32Array;
  /** The cell that holds the sum of each line; -1 for a row or column as a whole. */
  readonly sums: Int32Array;
  /** How many cells of each line are hidden, and how many ratings they hold. */
  readonly counts: Int32Array;
  readonly ratings: Int32Array;
}

/** Rows, each by the coarser columns. */
function linesAlong(cells: GridCells, rows: GridAxis, columns: GridAxis): Lines {
  const { rowOf, columnOf } = cells;
  return linesBy(cells, {
    lines: rows.members.length,
    lineOf: rowOf,
    parentOf: (cell) => columns.parents[columnOf[cell]!]!,
    parents: columns.members.length,
    sumAt: (row, parent) => cells.cellAt(row, parent),
  });
}

/** Columns, each by the coarser rows. */
function linesAcross(cells: GridCells, rows: GridAxis, columns: GridAxis): Lines {
  const { rowOf, columnOf } = cells;
  return linesBy(cells, {
    lines: columns.members.length,
    lineOf: columnOf,
    parentOf: (cell) => rows.parents[rowOf[cell]!]!,
    parents: rows.members.length,
    sumAt: (column, parent) => cells.cellAt(parent, column),
  });
}

function linesBy(
  { n }: GridCells,
  {
    lines,
    lineOf,
    parentOf,
    parents,
    sumAt,
  }: {
    readonly lines: number;
    readonly lineOf: Int32Array;
    readonly parents: number;
    parentOf(cell: number): number;
    sumAt(line: number, parent: number): number;
  },
): Lines {
  const step = parents + 1;
  const of = new Int32Array(n.length);
  const sums = new Int32Array(lines * step).fill(-1);
  for (let cell = 0; cell < n.length; cell += 1) {
    const parent = parentOf(cell);
    const line = lineOf[cell]! * step + parent + 1;
    of[cell] = line;
    if (parent !== -1 && sums[line] === -1) sums[line] = sumAt(lineOf[cell]!, parent);
  }
  const [counts, ratings] = [new Int32Array(sums.length), new Int32Array(sums.length)];
  return { of, sums, counts, ratings };
}

function noteHidden({ of, counts, ratings }: Lines, cell: number, n: number): void {
  if (n === 0) return;
  counts[of[cell]!]! += 1;
  ratings[of[cell]!]! += n;
}

interface Hiding {
  readonly n: Int32Array;
  readonly hidden: Uint8Array;
  /** Cells that no sweep before has hidden. */
  readonly shown: Int32Array;
  hide(cell: number): void;
  name(cell: number): string;
}

/** Hides what the rest of a line would give away. */
function hideInLines(
  { of, sums, counts, ratings }: Lines,
  { n, hidden, shown, hide, name }: Hiding,
): void {
  const isUnsafe = (line: number) =>
    counts[line]! > 0 && (counts[line]! < 2 || ratings[line]! < SMALLEST_SHOWN);
  const toHide = new Map<number, number[]>();
  for (let i = 0; i < shown.length; i += 1) {
    const cell = shown[i]!;
    const line = of[cell]!;
    const sum = sums[line]!;
    if (sum !== -1 && hidden[sum] === 1) {
      hide(cell);
    } else if (isUnsafe(line)) {
      const known = toHide.get(line);
      if (known === undefined) toHide.set(line, [cell]);
      else known.push(cell);
    }
  }
  for (const [line, own] of toHide) {
    own.sort((a, b) => n[a]! - n[b]! || (name(a) < name(b) ? -1 : 1));
    for (const cell of own) {
      if (!isUnsafe(line)) break;
      hide(cell);
    }
  }
}

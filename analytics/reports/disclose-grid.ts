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
  const lines = [linesAlong(cells, rows, columns), linesAcross(cells, rows, columns)];
  const name = (cell: number) =>
    `${rows.members[rowOf[cell]!]}\u0000${columns.members[columnOf[cell]!]}`;
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (const along of lines) {
      if (hideInLines(along, { n, hidden, name })) hasChanged = true;
    }
  }
  return hidden;
}

/** Lines that together hold every cell once. */
interface Lines {
  /** The line of each cell. */
  readonly of: Int32Array;
  /** The cell that holds the sum of each line; -1 for a row or column as a whole. */
  readonly sums: Int32Array;
}

/** Rows, each by the coarser columns. */
function linesAlong(cells: GridCells, rows: GridAxis, columns: GridAxis): Lines {
  const step = columns.members.length + 1;
  return linesBy(cells, rows.members.length * step, (row, column) => {
    const parent = columns.parents[column]!;
    return [row * step + parent + 1, parent === -1 ? -1 : cells.cellAt(row, parent)];
  });
}

/** Columns, each by the coarser rows. */
function linesAcross(cells: GridCells, rows: GridAxis, columns: GridAxis): Lines {
  const step = rows.members.length + 1;
  return linesBy(cells, columns.members.length * step, (row, column) => {
    const parent = rows.parents[row]!;
    return [column * step + parent + 1, parent === -1 ? -1 : cells.cellAt(parent, column)];
  });
}

function linesBy(
  { rowOf, columnOf, n }: GridCells,
  count: number,
  lineOf: (row: number, column: number) => readonly [line: number, sum: number],
): Lines {
  const of = new Int32Array(n.length);
  const sums = new Int32Array(count).fill(-1);
  for (let cell = 0; cell < n.length; cell += 1) {
    const [line, sum] = lineOf(rowOf[cell]!, columnOf[cell]!);
    of[cell] = line;
    sums[line] = sum;
  }
  return { of, sums };
}

interface Hiding {
  readonly n: Int32Array;
  readonly hidden: Uint8Array;
  name(cell: number): string;
}

/** Hides what the rest of a line would give away; answers whether it hid anything. */
function hideInLines({ of, sums }: Lines, { n, hidden, name }: Hiding): boolean {
  const counts = new Int32Array(sums.length);
  const ratings = new Int32Array(sums.length);
  for (let cell = 0; cell < n.length; cell += 1) {
    if (hidden[cell] === 0 || n[cell] === 0) continue;
    counts[of[cell]!]! += 1;
    ratings[of[cell]!]! += n[cell]!;
  }
  const toHide = new Map<number, number[]>();
  let hasChanged = false;
  for (let cell = 0; cell < n.length; cell += 1) {
    if (hidden[cell] === 1) continue;
    const line = of[cell]!;
    const sum = sums[line]!;
    if (sum !== -1 && hidden[sum] === 1) {
      hidden[cell] = 1;
      hasChanged = true;
    } else if (counts[line]! > 0 && (counts[line]! < 2 || ratings[line]! < SMALLEST_SHOWN)) {
      const known = toHide.get(line);
      if (known === undefined) toHide.set(line, [cell]);
      else known.push(cell);
    }
  }
  for (const [line, shown] of toHide) {
    shown.sort((a, b) => n[a]! - n[b]! || (name(a) < name(b) ? -1 : 1));
    for (const cell of shown) {
      if (counts[line]! >= 2 && ratings[line]! >= SMALLEST_SHOWN) break;
      hidden[cell] = 1;
      hasChanged = true;
      counts[line]! += 1;
      ratings[line]! += n[cell]!;
    }
  }
  return hasChanged;
}

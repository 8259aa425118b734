import { disclose, SMALLEST_SHOWN, type Cell } from './disclose.ts';

/** One axis of a table: its members, each below a coarser one or at the top. */
export interface Axis {
  /** The coarser member; null at the top. */
  parentOf(member: string): string | null;
  /** Members whose own sum over the other axis is public. */
  readonly shown: ReadonlySet<string>;
}

/** A cell of the table, of members of any level. */
export interface TableCell {
  readonly row: string;
  readonly column: string;
  readonly n: number;
  /** Hidden although large enough: see `Cell`. */
  readonly sensitive: boolean;
}

/** Name of a cell: no member holds this sign. */
export function cellName(row: string, column: string): string {
  return `${row}\u0000${column}`;
}

/**
 * The cells of a table that may be shown beside the sums of its rows and columns. In every line whose
 * sum is public (a row, a column, the parts of a coarser cell) the hidden cells are none, or at least
 * two with `SMALLEST_SHOWN` ratings together, whichever way the table is read; what lies in a hidden
 * cell or below a hidden sum is hidden. Repeats `disclose` over all lines until nothing changes: it
 * only ever hides more, so it ends.
 */
export function discloseTable(
  cells: readonly TableCell[],
  rows: Axis,
  columns: Axis,
): ReadonlySet<string> {
  const all = new Map(cells.map((cell) => [cellName(cell.row, cell.column), cell]));
  const hidden = new Set<string>();
  for (const [name, { row, column, n, sensitive }] of all) {
    const isOpen = rows.shown.has(row) && columns.shown.has(column);
    if (!isOpen || sensitive || n < SMALLEST_SHOWN) hidden.add(name);
  }
  const lines = linesOf(all, rows, columns);
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const line of lines) hideIn(line, hidden);
  }
  return new Set([...all.keys()].filter((name) => !hidden.has(name)));
}

/** Cells of one sum; `sum` is the cell that holds it, null for a row or column as a whole. */
interface Line {
  readonly sum: string | null;
  readonly cells: Cell[];
}

function linesOf(all: ReadonlyMap<string, TableCell>, rows: Axis, columns: Axis): readonly Line[] {
  const lines = new Map<string, Line>();
  const note = (kind: string, sum: string | null, name: string, n: number): void => {
    let line = lines.get(kind);
    if (line === undefined) lines.set(kind, (line = { sum, cells: [] }));
    line.cells.push({ member: name, n });
  };
  for (const [name, { row, column, n }] of all) {
    const [above, left] = [rows.parentOf(row), columns.parentOf(column)];
    if (left !== null) note(`by-column ${row}\u0000${left}`, cellName(row, left), name, n);
    else note(`row ${row}`, null, name, n);
    if (above !== null) note(`by-row ${above}\u0000${column}`, cellName(above, column), name, n);
    else note(`column ${column}`, null, name, n);
  }
  return [...lines.values()];
}

function hideIn({ sum, cells }: Line, hidden: Set<string>): void {
  if (sum !== null && hidden.has(sum)) {
    for (const { member } of cells) hidden.add(member);
    return;
  }
  if (!cells.some(({ member }) => hidden.has(member))) return;
  const shown = disclose(cells.map((cell) => ({ ...cell, sensitive: hidden.has(cell.member) })));
  for (const { member } of cells) if (!shown.has(member)) hidden.add(member);
}

/**
 * Sums of groups (sectors) that may be shown where the members' own table (procedures) is public, too:
 * a group whose hidden members could be told from its sum is hidden, and with it the next ones until
 * what all hidden groups leave over is never one member and never few ratings.
 */
export function discloseGroups(
  groups: readonly Cell[],
  members: readonly (Cell & { readonly group: string })[],
  shownMembers: ReadonlySet<string>,
): ReadonlySet<string> {
  const left = new Map<string, { count: number; ratings: number }>();
  for (const { member, group, n } of members) {
    if (n === 0 || shownMembers.has(member)) continue;
    const rest = left.get(group) ?? { count: 0, ratings: 0 };
    left.set(group, { count: rest.count + 1, ratings: rest.ratings + n });
  }
  const isUnsafe = (count: number, ratings: number) =>
    count > 0 && (count < 2 || ratings < SMALLEST_SHOWN);
  const rated = groups.filter(({ n }) => n > 0);
  const hidden = new Set<string>();
  let [count, ratings] = [0, 0];
  const hide = (group: string): void => {
    hidden.add(group);
    count += left.get(group)?.count ?? 0;
    ratings += left.get(group)?.ratings ?? 0;
  };
  for (const { member, n, sensitive } of rated) {
    const rest = left.get(member);
    if (n < SMALLEST_SHOWN || sensitive || (rest && isUnsafe(rest.count, rest.ratings)))
      hide(member);
  }
  const others = rated
    .filter(({ member }) => !hidden.has(member) && left.has(member))
    .toSorted((a, b) => a.n - b.n);
  for (const { member } of others) {
    if (!isUnsafe(count, ratings)) break;
    hide(member);
  }
  return new Set(rated.map(({ member }) => member).filter((member) => !hidden.has(member)));
}

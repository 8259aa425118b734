/** Fewest ratings of which a figure is shown: with fewer, one could tell who said what. */
export const SMALLEST_SHOWN = 10;

/** One cell of a table before it is decided whether it may be shown. */
export interface Cell {
  readonly member: string;
  readonly n: number;
  /** Hidden although large enough, because another table would give a small part of it away. */
  readonly sensitive?: boolean;
}

/** A cell that is also counted in a cell of a coarser table. */
export interface NestedCell extends Cell {
  /** Member of the coarser table; null when it is in none. */
  readonly parent: string | null;
}

/**
 * The members of a table, of which the sum is public, that may be shown. Cells of 1 to 9 ratings are
 * hidden, and with them the next smallest until at least two are hidden and together hold at least
 * `SMALLEST_SHOWN` ratings: what the sum leaves over then is never one cell and never a small group.
 * Cells of nobody give nothing away and are not counted as hidden; they are not in the answer.
 */
export function disclose(cells: readonly Cell[]): ReadonlySet<string> {
  const rated = cells.filter((cell) => cell.n > 0);
  const mustHide = (cell: Cell): boolean => cell.n < SMALLEST_SHOWN || cell.sensitive === true;
  const hidden = rated.filter(mustHide);
  const shown = rated.filter((cell) => !mustHide(cell));
  if (hidden.length === 0) return members(shown);
  shown.sort((a, b) => a.n - b.n || (a.member < b.member ? -1 : 1));
  let kept = 0;
  let hiddenCells = hidden.length;
  let hiddenRatings = hidden.reduce((sum, cell) => sum + cell.n, 0);
  while (kept < shown.length && (hiddenCells < 2 || hiddenRatings < SMALLEST_SHOWN)) {
    hiddenRatings += shown[kept]!.n;
    hiddenCells += 1;
    kept += 1;
  }
  return members(shown.slice(kept));
}

/**
 * The same for two tables of which one refines the other (counters of units). A finer cell is shown
 * only where its coarser one is, and what a shown coarser cell leaves over follows the same rule, so
 * that neither table gives away what the other hides.
 */
export function discloseNested(
  coarse: readonly Cell[],
  fine: readonly NestedCell[],
): { readonly coarse: ReadonlySet<string>; readonly fine: ReadonlySet<string> } {
  const shownCoarse = disclose(coarse);
  const families = new Map<string, NestedCell[]>();
  for (const cell of fine) {
    if (cell.parent === null || !shownCoarse.has(cell.parent)) continue;
    const family = families.get(cell.parent);
    if (family) family.push(cell);
    else families.set(cell.parent, [cell]);
  }
  const shownFine = [...families.values()].flatMap((family) => [...disclose(family)]);
  return { coarse: shownCoarse, fine: new Set(shownFine) };
}

function members(cells: readonly Cell[]): ReadonlySet<string> {
  return new Set(cells.map((cell) => cell.member));
}

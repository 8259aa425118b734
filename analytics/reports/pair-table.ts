import type { ScoreCounts } from '../../core/ports.ts';
import {
  PAIR_COUNTS,
  type PackedNumbers,
  type PairCounts,
  type PairMonth,
} from '../../core/rating-pairs.ts';
import { tellsUnbacked, toGroup, type Group } from './build-satisfaction-report.ts';
import { isShownBeside, type PeriodPlan } from './disclose-periods.ts';
import type { Counted } from './satisfaction-report.ts';

/** The members on one side under which a member is counted, the finest first. */
export type Levels = (member: string, unit: string) => readonly string[];

/**
 * Counts of a period by the members of two sides, of every level, packed: a cell is a number, and only
 * cells that somebody rated exist.
 */
export interface PairTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Row and column of each cell, by their places in the lists. */
  readonly rowOf: Int32Array;
  readonly columnOf: Int32Array;
  /** Ratings that are counted. */
  readonly n: Int32Array;
  /** 1 where another figure of the same ratings would give a small part of a cell away. */
  readonly sensitive: Uint8Array;
  /** The cell of two members; -1 when nobody rated. */
  cellAt(row: string, column: string): number;
  /** The same by their places in the lists. */
  cellOf(row: number, column: number): number;
  group(cell: number): Group;
  /** About how much memory it takes. */
  readonly bytes: number;
}

/** One side: its members of every level, and under which of them each label counts. */
interface Side {
  readonly members: string[];
  readonly places: Map<string, number>;
  /** The finest member of each label; -1 where there is none. */
  readonly finest: Int32Array;
  /** For each finest member all under which it counts, itself first. */
  readonly levels: (readonly number[])[];
}

/**
 * Adds months up; each step is short, so that others can have their turn between two. To be finished
 * once.
 */
export interface PairGathering {
  add(month: PairMonth): void;
  finish(): PairTable;
}

const NO_CELL = -1;
const RATED = -2;

/** One gathering of months that were read together; months outside the plan are passed over. */
export function gatherPairs(
  { plan, counted }: { readonly plan: PeriodPlan; readonly counted: Counted },
  sides: { readonly rows: Levels; readonly columns: Levels },
  { months, labels }: Pick<PairCounts, 'months' | 'labels'>,
): PairGathering {
  const rows = sideOf(sides.rows, { months, labels }, 1);
  const columns = sideOf(sides.columns, { months, labels }, 2);
  const across = columns.members.length;
  const grid = new Int32Array(rows.members.length * across).fill(NO_CELL);
  const cells = numberCells(grid, { months, rows, columns });
  const counts = new Int32Array(cells * PAIR_COUNTS);
  const period = plan.spans.at(-1)!;
  // Of the last twelve months alone no other period is asked.
  const width = plan.spans.length > 1 ? plan.months : 0;
  const byMonth = new Int32Array(cells * width);
  return {
    add({ month, rows: length, names, counts: added }) {
      const at = month - plan.first;
      const isInside = period.from <= at && at <= period.to;
      if (at < 0 || at >= plan.months || (!isInside && width === 0)) return;
      for (let row = 0; row < length; row += 1) {
        const from = row * PAIR_COUNTS;
        const r = rows.finest[names[row * 3 + 1]!]!;
        const cell = grid[r * across + columns.finest[names[row * 3 + 2]!]!]!;
        const to = cell * PAIR_COUNTS;
        if (isInside) {
          for (let i = 0; i < PAIR_COUNTS; i += 1) counts[to + i]! += added[from + i]!;
        }
        if (width === 0) continue;
        byMonth[cell * width + at]! += sumOfHalf(added, from);
        if (counted === 'all')
          byMonth[cell * width + at]! += sumOfHalf(added, from + PAIR_COUNTS / 2);
      }
    },
    finish() {
      rollUp({ rows, columns, grid }, counts, PAIR_COUNTS);
      rollUp({ rows, columns, grid }, byMonth, width);
      return tableOf(
        { rows, columns, grid, counts },
        (cell) => width === 0 || isShownBeside(plan, { n: byMonth, offset: cell * width }),
        counted,
      );
    },
  };
}

function sumOfHalf(counts: PackedNumbers, from: number): number {
  let sum = 0;
  for (let i = 0; i < PAIR_COUNTS / 2; i += 1) sum += counts[from + i]!;
  return sum;
}

/** Adds the cells of the finest members to those of the coarser ones; to be done once. */
function rollUp(
  { rows, columns, grid }: Pick<Gathered, 'rows' | 'columns' | 'grid'>,
  values: Int32Array,
  width: number,
): void {
  const across = columns.members.length;
  // Counted loops: the others make an object a round, and these are the innermost ones.
  for (const down of rows.levels) {
    if (down === undefined) continue;
    for (let k = 0; k < columns.levels.length; k += 1) {
      const aside = columns.levels[k];
      if (aside === undefined) continue;
      const leaf = grid[down[0]! * across + aside[0]!]!;
      if (leaf === NO_CELL) continue;
      for (let r = 0; r < down.length; r += 1) {
        for (let c = 0; c < aside.length; c += 1) {
          const cell = grid[down[r]! * across + aside[c]!]!;
          if (cell === leaf) continue;
          const to = cell * width;
          const from = leaf * width;
          for (let i = 0; i < width; i += 1) values[to + i]! += values[from + i]!;
        }
      }
    }
  }
}

function sideOf(
  levels: Levels,
  { months, labels }: Pick<PairCounts, 'months' | 'labels'>,
  name: 1 | 2,
): Side {
  const side = {
    members: [] as string[],
    places: new Map<string, number>(),
    finest: new Int32Array(labels.length).fill(-1),
    levels: [] as (readonly number[])[],
  };
  const placeOf = (member: string): number => {
    let place = side.places.get(member);
    if (place === undefined) side.places.set(member, (place = side.members.push(member) - 1));
    return place;
  };
  for (const { rows, names } of months) {
    for (let row = 0; row < rows; row += 1) {
      const label = names[row * 3 + name]!;
      if (side.finest[label] !== -1) continue;
      const unit = labels[names[row * 3]!]!;
      const own = [...new Set(levels(labels[label]!, unit).map(placeOf))];
      side.finest[label] = own[0]!;
      side.levels[own[0]!] = own;
    }
  }
  return side;
}

/** Gives every cell that a row of any month falls into its number; answers how many there are. */
function numberCells(
  grid: Int32Array,
  {
    months,
    rows,
    columns,
  }: { readonly months: readonly PairMonth[]; readonly rows: Side; readonly columns: Side },
): number {
  const across = columns.members.length;
  for (const { rows: length, names } of months) {
    for (let row = 0; row < length; row += 1) {
      const r = rows.finest[names[row * 3 + 1]!]!;
      grid[r * across + columns.finest[names[row * 3 + 2]!]!] = RATED;
    }
  }
  let cells = 0;
  for (const down of rows.levels) {
    if (down === undefined) continue;
    for (let k = 0; k < columns.levels.length; k += 1) {
      const aside = columns.levels[k];
      if (aside === undefined || grid[down[0]! * across + aside[0]!] === NO_CELL) continue;
      for (let r = 0; r < down.length; r += 1) {
        for (let c = 0; c < aside.length; c += 1) {
          const at = down[r]! * across + aside[c]!;
          if (grid[at]! < 0) grid[at] = cells++;
        }
      }
    }
  }
  return cells;
}

interface Gathered {
  readonly rows: Side;
  readonly columns: Side;
  readonly grid: Int32Array;
  readonly counts: Int32Array;
}

function tableOf(
  { rows, columns, grid, counts }: Gathered,
  isShownInPeriods: (cell: number) => boolean,
  counted: Counted,
): PairTable {
  const cells = counts.length / PAIR_COUNTS;
  const across = columns.members.length;
  const half = PAIR_COUNTS / 2;
  const [rowOf, columnOf] = [new Int32Array(cells), new Int32Array(cells)];
  for (let i = 0; i < grid.length; i += 1) {
    const cell = grid[i]!;
    if (cell === NO_CELL) continue;
    rowOf[cell] = Math.floor(i / across);
    columnOf[cell] = i % across;
  }
  const group = (cell: number): Group => {
    const from = cell * PAIR_COUNTS;
    const scores = [from, from + half].map((start) => [...counts.subarray(start, start + half)]);
    return toGroup('', ...(scores as unknown as [ScoreCounts, ScoreCounts]), counted);
  };
  const n = new Int32Array(cells);
  const sensitive = new Uint8Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    const backed = sumOfHalf(counts, cell * PAIR_COUNTS);
    const unbacked = sumOfHalf(counts, cell * PAIR_COUNTS + half);
    const isTold = counted === 'all' && tellsUnbacked(backed, unbacked);
    n[cell] = counted === 'all' ? backed + unbacked : backed;
    if (isTold || !isShownInPeriods(cell)) sensitive[cell] = 1;
  }
  const cellOf = (row: number, column: number): number => {
    const cell = grid[row * across + column]!;
    return cell === NO_CELL || n[cell] === 0 ? NO_CELL : cell;
  };
  return {
    rows: rows.members,
    columns: columns.members,
    rowOf,
    columnOf,
    n,
    sensitive,
    cellAt(row, column) {
      const [r, c] = [rows.places.get(row), columns.places.get(column)];
      return r === undefined || c === undefined ? NO_CELL : cellOf(r, c);
    },
    cellOf,
    group,
    bytes: grid.byteLength + counts.byteLength + 3 * n.byteLength,
  };
}

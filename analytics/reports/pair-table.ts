import type { ScoreCounts } from '../../core/ports.ts';
import { PAIR_COUNTS, type PairCounts, type PairMonth } from '../../core/rating-pairs.ts';
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
  group(cell: number): Group;
}

/** One side: its members of every level, and for each label the members under which it counts. */
interface Side {
  readonly members: string[];
  readonly places: Map<string, number>;
  readonly levels: Map<number, readonly number[]>;
}

/**
 * Adds months up; each step is short, so that others can have their turn between two. To be finished
 * once.
 */
export interface PairGathering {
  add(month: PairMonth): void;
  finish(counted: Counted): PairTable;
}

/** One gathering of months that were read together; months outside the plan are passed over. */
export function gatherPairs(
  plan: PeriodPlan,
  sides: { readonly rows: Levels; readonly columns: Levels },
  { months, labels }: Pick<PairCounts, 'months' | 'labels'>,
): PairGathering {
  const rows = sideOf(sides.rows, { months, labels }, 1);
  const columns = sideOf(sides.columns, { months, labels }, 2);
  const across = columns.members.length;
  const grid = new Int32Array(rows.members.length * across).fill(-1);
  const cells = markCells(grid, { months, rows, columns });
  const counts = new Int32Array(cells * PAIR_COUNTS);
  const period = plan.spans.at(-1)!;
  // Of the last twelve months alone no other period is asked.
  const width = plan.spans.length > 1 ? plan.months * 2 : 0;
  const byMonth = new Int32Array(cells * width);
  return {
    add(month) {
      const at = month.month - plan.first;
      const isInside = period.from <= at && at <= period.to;
      if (at < 0 || at >= plan.months || (!isInside && width === 0)) return;
      for (let row = 0; row < month.rows; row += 1) {
        const from = row * PAIR_COUNTS;
        const r = rows.levels.get(month.names[row * 3 + 1]!)![0]!;
        const c = columns.levels.get(month.names[row * 3 + 2]!)![0]!;
        const cell = grid[r * across + c]!;
        if (isInside) {
          for (let i = 0; i < PAIR_COUNTS; i += 1)
            counts[cell * PAIR_COUNTS + i]! += month.counts[from + i]!;
        }
        if (width === 0) continue;
        const [backed, all] = sumsOfRow(month.counts, from);
        byMonth[cell * width + at * 2]! += backed;
        byMonth[cell * width + at * 2 + 1]! += all;
      }
    },
    finish(counted) {
      rollUp({ rows, columns, grid }, [
        [counts, PAIR_COUNTS],
        [byMonth, width],
      ]);
      return tableOf(
        { rows, columns, grid, counts },
        (cell) => {
          const offset = cell * width + (counted === 'backed' ? 0 : 1);
          return width === 0 || isShownBeside(plan, { n: byMonth, offset, step: 2 });
        },
        counted,
      );
    },
  };
}

/** Adds the cells of the finest members to those of the coarser ones; to be done once. */
function rollUp(
  { rows, columns, grid }: Pick<Gathered, 'rows' | 'columns' | 'grid'>,
  sums: readonly (readonly [values: Int32Array, width: number])[],
): void {
  const across = columns.members.length;
  for (const down of rows.levels.values()) {
    for (const aside of columns.levels.values()) {
      const leaf = grid[down[0]! * across + aside[0]!]!;
      if (leaf === -1) continue;
      for (const r of down) {
        for (const c of aside) {
          const cell = grid[r * across + c]!;
          if (cell === leaf) continue;
          for (const [values, width] of sums) {
            for (let i = 0; i < width; i += 1)
              values[cell * width + i]! += values[leaf * width + i]!;
          }
        }
      }
    }
  }
}

function sumsOfRow(counts: Int32Array, from: number): readonly [backed: number, all: number] {
  let backed = 0;
  let unbacked = 0;
  for (let i = 0; i < 5; i += 1) {
    backed += counts[from + i]!;
    unbacked += counts[from + 5 + i]!;
  }
  return [backed, backed + unbacked];
}

function sideOf(
  levels: Levels,
  { months, labels }: Pick<PairCounts, 'months' | 'labels'>,
  name: 1 | 2,
): Side {
  const side: Side = { members: [], places: new Map(), levels: new Map() };
  const placeOf = (member: string): number => {
    let place = side.places.get(member);
    if (place === undefined) side.places.set(member, (place = side.members.push(member) - 1));
    return place;
  };
  for (const { rows, names } of months) {
    for (let row = 0; row < rows; row += 1) {
      const label = names[row * 3 + name]!;
      if (side.levels.has(label)) continue;
      const unit = labels[names[row * 3]!]!;
      side.levels.set(label, [...new Set(levels(labels[label]!, unit).map(placeOf))]);
    }
  }
  return side;
}

/** Gives every cell that a row of any month falls into its number; answers how many there are. */
function markCells(
  grid: Int32Array,
  {
    months,
    rows,
    columns,
  }: { readonly months: readonly PairMonth[]; readonly rows: Side; readonly columns: Side },
): number {
  const across = columns.members.length;
  let cells = 0;
  for (const month of months) {
    for (let row = 0; row < month.rows; row += 1) {
      for (const r of rows.levels.get(month.names[row * 3 + 1]!)!) {
        for (const c of columns.levels.get(month.names[row * 3 + 2]!)!) {
          if (grid[r * across + c] === -1) grid[r * across + c] = cells++;
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
  const [rowOf, columnOf] = [new Int32Array(cells), new Int32Array(cells)];
  for (const [i, cell] of grid.entries()) {
    if (cell === -1) continue;
    rowOf[cell] = Math.floor(i / across);
    columnOf[cell] = i % across;
  }
  const group = (cell: number): Group => {
    const own = counts.subarray(cell * PAIR_COUNTS, (cell + 1) * PAIR_COUNTS);
    const half = PAIR_COUNTS / 2;
    const scores = [own.slice(0, half), own.slice(half)].map((part) => [...part]);
    return toGroup('', ...(scores as unknown as [ScoreCounts, ScoreCounts]), counted);
  };
  const n = new Int32Array(cells);
  const sensitive = new Uint8Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    const [backed, all] = sumsOfRow(counts, cell * PAIR_COUNTS);
    const isTold = counted === 'all' && tellsUnbacked(backed, all - backed);
    n[cell] = counted === 'all' ? all : backed;
    if (isTold || !isShownInPeriods(cell)) sensitive[cell] = 1;
  }
  return {
    rows: rows.members,
    columns: columns.members,
    rowOf,
    columnOf,
    n,
    sensitive,
    cellAt(row, column) {
      const [r, c] = [rows.places.get(row), columns.places.get(column)];
      if (r === undefined || c === undefined) return -1;
      const cell = grid[r * across + c]!;
      return cell === -1 || n[cell] === 0 ? -1 : cell;
    },
    group,
  };
}

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
  const widen = createWidening(months);
  const rows = sideOf(sides.rows, { months, labels, widen }, 1);
  const columns = sideOf(sides.columns, { months, labels, widen }, 2);
  const across = columns.members.length;
  const grid = new Int32Array(rows.members.length * across).fill(NO_CELL);
  for (const month of months) markRated({ rows, columns, grid }, widen.names(month), month.rows);
  const cells = numberCells({ rows, columns, grid });
  const counts = new Int32Array(cells * PAIR_COUNTS);
  const period = plan.spans.at(-1)!;
  // Of the last twelve months alone no other period is asked.
  const width = plan.spans.length > 1 ? plan.months : 0;
  const byMonth = new Int32Array(cells * width);
  return {
    add(added) {
      const at = added.month - plan.first;
      const isInside = period.from <= at && at <= period.to;
      if (at < 0 || at >= plan.months || (!isInside && width === 0)) return;
      const to = { cells: widen.names(added), rows: added.rows };
      findCells({ rows, columns, grid }, to.cells, to.rows);
      const wide = widen.counts(added);
      if (isInside) addCounts(counts, to, wide);
      if (width > 0) addSums({ byMonth, width, at }, to, { wide, counted });
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

/**
 * The numbers of one month in the widest arrays, which the next month overwrites: loops that meet arrays
 * of one width alone run several times faster than those that meet all three.
 */
interface Widening {
  names(month: PairMonth): Int32Array;
  counts(month: PairMonth): Int32Array;
}

function createWidening(months: readonly PairMonth[]): Widening {
  const most = Math.max(0, ...months.map(({ rows }) => rows));
  const [names, counts] = [new Int32Array(most * 3), new Int32Array(most * PAIR_COUNTS)];
  const widen = (room: Int32Array, numbers: PackedNumbers) => {
    room.set(numbers);
    return room;
  };
  return {
    names: (month) => widen(names, month.names),
    counts: (month) => widen(counts, month.counts),
  };
}

/** The cell of each row of a month, in place of its first name. */
function findCells({ rows, columns, grid }: Layout, names: Int32Array, length: number): void {
  const across = columns.members.length;
  for (let row = 0; row < length; row += 1) {
    const r = rows.finest[names[row * 3 + 1]!]!;
    names[row * 3] = grid[r * across + columns.finest[names[row * 3 + 2]!]!]!;
  }
}

/** As `findCells` left them. */
interface RowCells {
  readonly cells: Int32Array;
  readonly rows: number;
}

function addCounts(counts: Int32Array, { cells, rows }: RowCells, added: Int32Array): void {
  for (let row = 0; row < rows; row += 1) {
    const from = row * PAIR_COUNTS;
    const to = cells[row * 3]! * PAIR_COUNTS;
    for (let i = 0; i < PAIR_COUNTS; i += 1) counts[to + i]! += added[from + i]!;
  }
}

function addSums(
  into: { readonly byMonth: Int32Array; readonly width: number; readonly at: number },
  { cells, rows }: RowCells,
  { wide, counted }: { readonly wide: Int32Array; readonly counted: Counted },
): void {
  const { byMonth, width, at } = into;
  const used = counted === 'all' ? PAIR_COUNTS : PAIR_COUNTS / 2;
  for (let row = 0; row < rows; row += 1) {
    const from = row * PAIR_COUNTS;
    let sum = 0;
    for (let i = 0; i < used; i += 1) sum += wide[from + i]!;
    byMonth[cells[row * 3]! * width + at]! += sum;
  }
}

function sumOfHalf(counts: Int32Array, from: number): number {
  let sum = 0;
  for (let i = 0; i < PAIR_COUNTS / 2; i += 1) sum += counts[from + i]!;
  return sum;
}

/** Adds the cells of the finest members to those of the coarser ones; to be done once. */
function rollUp({ rows, columns, grid }: Layout, values: Int32Array, width: number): void {
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
  { months, labels, widen }: Pick<PairCounts, 'months' | 'labels'> & { readonly widen: Widening },
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
  for (const month of months) {
    const names = widen.names(month);
    for (let row = 0; row < month.rows; row += 1) {
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

/** Notes the cells that a row of a month falls into. */
function markRated({ rows, columns, grid }: Layout, names: Int32Array, length: number): void {
  const across = columns.members.length;
  for (let row = 0; row < length; row += 1) {
    const r = rows.finest[names[row * 3 + 1]!]!;
    grid[r * across + columns.finest[names[row * 3 + 2]!]!] = RATED;
  }
}

/** Gives every cell that was noted its number, and those above it; answers how many there are. */
function numberCells({ rows, columns, grid }: Layout): number {
  const across = columns.members.length;
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

/** The members of both sides, and which cell two of them meet in. */
interface Layout {
  readonly rows: Side;
  readonly columns: Side;
  readonly grid: Int32Array;
}

interface Gathered extends Layout {
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

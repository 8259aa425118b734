import type { ScoreCounts } from '../../core/ports.ts';
import type { RatingCell } from '../../core/rating-cells.ts';
import { toGroup, type Group } from './build-satisfaction-report.ts';
import { disclose, discloseNested } from './disclose.ts';
import { cellName, discloseGroups, discloseTable, type Axis } from './disclose-table.ts';
import type { Counted } from './satisfaction-report.ts';

/** Ways in which ratings can be narrowed down; the first two lie on one axis, the next two on another. */
export const DRILL_DIMENSIONS = ['unit', 'counter', 'sector', 'procedure', 'channel'] as const;
export type DrillDimension = (typeof DRILL_DIMENSIONS)[number];

/** Where the members of the finer dimensions belong. */
export interface DrillPlaces {
  /** The unit of a counter; null for a counter nobody knows. */
  unitOf(counter: string): string | null;
  /** The sector of a procedure; empty for none. */
  sectorOf(procedure: string): string;
}

/** Every group of up to two axes, and which of them may be shown. */
export interface DrillTables {
  /** By `drillName`. */
  readonly groups: ReadonlyMap<string, Group>;
  readonly shown: ReadonlySet<string>;
}

/** A member as it stands on its axis. */
export function memberKey(dimension: DrillDimension, member: string): string {
  return `${dimension}:${member}`;
}

/**
 * Name of a group: its members on the axes of place, matter and channel, the empty text where it is not
 * narrowed down. At most two of them may be given.
 */
export function drillName(place: string, matter: string, channel: string): string {
  const [first = '', second = ''] = [place, matter, channel].filter((key) => key !== '');
  return cellName(first, second);
}

type Sums = Map<string, { readonly backed: number[]; readonly unbacked: number[] }>;

/** Gathers cells until all are there; then decides once for all tables what may be shown. */
export interface DrillGathering {
  add(cells: readonly RatingCell[]): void;
  finish(counted: Counted): DrillTables;
}

/** One gathering of the cells of a period. */
export function gatherDrillTables(places: DrillPlaces): DrillGathering {
  const sums: Sums = new Map();
  const above = new Map<string, string>();
  return {
    add(cells) {
      for (const cell of cells) {
        const unit = memberKey('unit', places.unitOf(cell.counter) ?? cell.unit);
        const sector = memberKey('sector', places.sectorOf(cell.procedure));
        const counter = memberKey('counter', cell.counter);
        const procedure = memberKey('procedure', cell.procedure);
        above.set(counter, unit).set(procedure, sector);
        const channel = memberKey('channel', cell.channel);
        const [rows, matters] = [
          [unit, counter],
          [sector, procedure],
        ];
        note(sums, cellName('', ''), cell);
        for (const key of [...rows, ...matters, channel]) note(sums, cellName(key, ''), cell);
        for (const row of rows) {
          for (const matter of matters) note(sums, cellName(row, matter), cell);
        }
        for (const row of [...rows, ...matters]) note(sums, cellName(row, channel), cell);
      }
    },
    finish: (counted) => decide(sums, above, counted),
  };
}

function note(sums: Sums, name: string, { backed, scores }: RatingCell): void {
  let sum = sums.get(name);
  if (!sum) sums.set(name, (sum = { backed: [0, 0, 0, 0, 0], unbacked: [0, 0, 0, 0, 0] }));
  const counts = backed ? sum.backed : sum.unbacked;
  for (let i = 0; i < 5; i += 1) counts[i]! += scores[i]!;
}

function decide(sums: Sums, above: ReadonlyMap<string, string>, counted: Counted): DrillTables {
  const groups = new Map<string, Group>();
  for (const [name, { backed, unbacked }] of sums) {
    const both = [backed, unbacked] as unknown as [ScoreCounts, ScoreCounts];
    const group = toGroup(name, ...both, counted);
    if (group.n > 0) groups.set(name, group);
  }
  const members = [...groups.keys()].map(parts).filter(([, second]) => second === '');
  const ofDimension = (dimension: DrillDimension) =>
    members
      .map(([key]) => key)
      .filter((key) => key.startsWith(`${dimension}:`))
      .map((key) => ({ ...groups.get(cellName(key, ''))!, member: key }));
  const [units, counters] = [ofDimension('unit'), ofDimension('counter')];
  const nested = discloseNested(
    units,
    counters.map((cell) => ({ ...cell, parent: above.get(cell.member) ?? null })),
  );
  const procedures = ofDimension('procedure');
  const shownProcedures = disclose(procedures);
  const shownSectors = discloseGroups(
    ofDimension('sector'),
    procedures.map((cell) => ({ ...cell, group: above.get(cell.member) ?? '' })),
    shownProcedures,
  );
  const parentOf = (member: string) => above.get(member) ?? null;
  const place = { parentOf, shown: new Set([...nested.coarse, ...nested.fine]) };
  const matter = { parentOf, shown: new Set([...shownSectors, ...shownProcedures]) };
  const channel = { parentOf, shown: disclose(ofDimension('channel')) };
  const singles = [place, matter, channel].flatMap(({ shown }) => [...shown]);
  return {
    groups,
    shown: new Set([
      cellName('', ''),
      ...singles.map((key) => cellName(key, '')),
      ...table(groups, [place, isPlace], [matter, isMatter]),
      ...table(groups, [place, isPlace], [channel, isChannel]),
      ...table(groups, [matter, isMatter], [channel, isChannel]),
    ]),
  };
}

type Side = readonly [axis: Axis, lies: (key: string) => boolean];
const isPlace = (key: string) => key.startsWith('unit:') || key.startsWith('counter:');
const isMatter = (key: string) => key.startsWith('sector:') || key.startsWith('procedure:');
const isChannel = (key: string) => key.startsWith('channel:');

function table(
  groups: ReadonlyMap<string, Group>,
  [rows, isRow]: Side,
  [columns, isColumn]: Side,
): ReadonlySet<string> {
  const cells = [...groups].flatMap(([name, { n, sensitive = false }]) => {
    const [row, column] = parts(name);
    return isRow(row) && isColumn(column) ? [{ row, column, n, sensitive }] : [];
  });
  return discloseTable(cells, rows, columns);
}

function parts(name: string): readonly [string, string] {
  const [first = '', second = ''] = name.split('\u0000');
  return [first, second];
}

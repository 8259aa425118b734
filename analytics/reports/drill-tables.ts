import type { Pair } from '../../core/rating-pairs.ts';
import type { Group } from './build-satisfaction-report.ts';
import { disclose, discloseNested, type Cell } from './disclose.ts';
import { discloseGroups, gridAxis, type Axis } from './disclose-table.ts';
import { hiddenCells } from './disclose-grid.ts';
import type { Levels, PairTable } from './pair-table.ts';

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

/** A counter nobody knows belongs where its ratings lie. */
export function withStrangers({ unitOf, sectorOf }: DrillPlaces): DrillPlaces & {
  note(counter: string, unit: string): void;
} {
  const strangers = new Map<string, string>();
  return {
    unitOf: (counter) => unitOf(counter) ?? strangers.get(counter) ?? null,
    sectorOf,
    note: (counter, unit) => void strangers.set(counter, unit),
  };
}

/** Every group of one axis, or of two. */
export interface DrillTables {
  /** By `drillName`; null when nobody rated, or it may not be shown. */
  find(name: DrillName): Group | null;
  /** Members that were rated. */
  readonly members: Readonly<Record<DrillDimension, readonly string[]>>;
  /** About how much memory they take. */
  readonly bytes: number;
}

/** The tables of single members and of channels, to which that of places by matters can be added. */
export interface DrillBase extends DrillTables {
  readonly place: Axis;
  readonly matter: Axis;
}

/** The members of a group on the axes of place, matter and channel; empty where not narrowed down. */
export type DrillName = readonly [place: string, matter: string, channel: string];

/** A member as it stands on its axis. */
export function memberKey(dimension: DrillDimension, member: string): string {
  return `${dimension}:${member}`;
}

/** Under which members the two sides of a pair are counted; the empty one stands for all of a side. */
export function levelsOf(
  pair: Pair,
  places: ReturnType<typeof withStrangers>,
): { readonly rows: Levels; readonly columns: Levels } {
  const place: Levels = (counter, unit) => {
    places.note(counter, unit);
    return [memberKey('counter', counter), memberKey('unit', places.unitOf(counter) ?? unit)];
  };
  const matter: Levels = (procedure) => [
    memberKey('procedure', procedure),
    memberKey('sector', places.sectorOf(procedure)),
  ];
  const channel: Levels = (member) => [memberKey('channel', member), ''];
  switch (pair) {
    case 'place-matter':
      return { rows: place, columns: matter };
    case 'place-channel':
      return { rows: (...of) => [...place(...of), ''], columns: channel };
    case 'matter-channel':
      return { rows: matter, columns: channel };
  }
}

/** Decides about single members, and about both with channels. */
export function drillBase(byPlace: PairTable, byMatter: PairTable, places: DrillPlaces): DrillBase {
  const ofPlaces = singlesOf(byPlace);
  const ofDimension = (dimension: DrillDimension): readonly Cell[] =>
    [...ofPlaces, ...singlesOf(byMatter)].filter(({ member }) =>
      member.startsWith(`${dimension}:`),
    );
  const parentOf = parentsIn(places);
  const procedures = ofDimension('procedure');
  const nested = discloseNested(
    ofDimension('unit'),
    ofDimension('counter').map((cell) => ({ ...cell, parent: parentOf(cell.member) })),
  );
  const shownProcedures = disclose(procedures);
  const shownSectors = discloseGroups(
    ofDimension('sector'),
    procedures.map((cell) => ({ ...cell, group: parentOf(cell.member) ?? '' })),
    shownProcedures,
  );
  const place = { parentOf, shown: new Set([...nested.coarse, ...nested.fine]) };
  const matter = { parentOf, shown: new Set([...shownSectors, ...shownProcedures]) };
  const channel = { parentOf, shown: disclose(ofDimension('channel')) };
  const hidden = [hiddenIn(byPlace, place, channel), hiddenIn(byMatter, matter, channel)] as const;
  const namesOf = (dimension: DrillDimension) =>
    ofDimension(dimension).map(({ member }) => member.slice(dimension.length + 1));
  return {
    find([row, column, across]) {
      if (row !== '' && column !== '') return null;
      if (row === '' && column === '' && across === '') return groupIn(byPlace, ['', '']);
      if (row !== '' && across !== '') return groupIn(byPlace, [row, across], hidden[0]);
      if (column !== '' && across !== '') return groupIn(byMatter, [column, across], hidden[1]);
      if (row !== '') return place.shown.has(row) ? groupIn(byPlace, [row, '']) : null;
      if (column !== '') return matter.shown.has(column) ? groupIn(byMatter, [column, '']) : null;
      return channel.shown.has(across) ? groupIn(byPlace, ['', across]) : null;
    },
    members: {
      unit: namesOf('unit'),
      counter: namesOf('counter'),
      sector: namesOf('sector'),
      procedure: namesOf('procedure'),
      channel: namesOf('channel'),
    },
    bytes: byPlace.bytes + byMatter.bytes,
    place,
    matter,
  };
}

/** The same with places by matters. */
export function withMatters(base: DrillBase, table: PairTable): DrillTables {
  const hidden = hiddenIn(table, base.place, base.matter);
  return {
    find([place, matter, channel]) {
      if (place === '' || matter === '') return base.find([place, matter, channel]);
      return channel === '' ? groupIn(table, [place, matter], hidden) : null;
    },
    members: base.members,
    bytes: base.bytes + table.bytes,
  };
}

function groupIn(
  table: PairTable,
  [row, column]: readonly [string, string],
  hidden?: Uint8Array,
): Group | null {
  const cell = table.cellAt(row, column);
  return cell === -1 || hidden?.[cell] === 1 ? null : table.group(cell);
}

/** Members of either side over all of the other. */
function singlesOf({ rows, columns, rowOf, columnOf, n, sensitive }: PairTable): readonly Cell[] {
  const found: Cell[] = [];
  for (let cell = 0; cell < n.length; cell += 1) {
    const row = rows[rowOf[cell]!]!;
    const column = columns[columnOf[cell]!]!;
    if ((row === '') === (column === '') || n[cell] === 0) continue;
    found.push({ member: row + column, n: n[cell]!, sensitive: sensitive[cell] === 1 });
  }
  return found;
}

function parentsIn({ unitOf, sectorOf }: DrillPlaces): Axis['parentOf'] {
  return (member) => {
    if (member.startsWith('procedure:')) return memberKey('sector', sectorOf(member.slice(10)));
    if (!member.startsWith('counter:')) return null;
    const unit = unitOf(member.slice(8));
    return unit === null ? null : memberKey('unit', unit);
  };
}

/** Sums over a whole side are decided about as single members. */
function hiddenIn(table: PairTable, rows: Axis, columns: Axis): Uint8Array {
  const { rowOf, columnOf, cellOf } = table;
  const [ofAllRows, ofAllColumns] = [table.rows.indexOf(''), table.columns.indexOf('')];
  const n = table.n.slice();
  for (let cell = 0; cell < n.length; cell += 1) {
    if (rowOf[cell] === ofAllRows || columnOf[cell] === ofAllColumns) n[cell] = 0;
  }
  const axes = [gridAxis(table.rows, rows), gridAxis(table.columns, columns)] as const;
  return hiddenCells({ ...table, n, cellAt: cellOf }, ...axes);
}

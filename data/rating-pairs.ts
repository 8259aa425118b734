import { setImmediate } from 'node:timers/promises';
import { firstDayOf, localMonth, type LocalDay, type LocalMonth } from '../core/calendar.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import {
  PAIR_COUNTS,
  type PackedNumbers,
  type Pair,
  type PairMonth,
  type RatingPairs,
} from '../core/rating-pairs.ts';
import { countByChannel } from './channel-counts.ts';
import { foldUnpaired, pairsOf, type UnpairedRow } from './fold-pairs.ts';
import type { SqlEngine, SqlRow } from './sql-engine.ts';

type Query = Parameters<RatingPairs['read']>[0];

interface PairRow extends SqlRow {
  readonly unit_code: string;
  readonly first_member: string;
  readonly second_member: string;
  readonly backed_1: number;
  readonly backed_2: number;
  readonly backed_3: number;
  readonly backed_4: number;
  readonly backed_5: number;
  readonly unbacked_1: number;
  readonly unbacked_2: number;
  readonly unbacked_3: number;
  readonly unbacked_4: number;
  readonly unbacked_5: number;
}

/** Rows read at once: a few milliseconds. */
const PAGE_ROWS = 2500;
/** Months of pairs that are kept; five years of all three, of a province of a hundred counters 20 MB. */
const MOST_KEPT = 180;

const PAGE = `SELECT unit_code, first_member, second_member,
  backed_1, backed_2, backed_3, backed_4, backed_5,
  unbacked_1, unbacked_2, unbacked_3, unbacked_4, unbacked_5
  FROM rating_pair WHERE province_code = $1 AND month = $2 AND pair = $3
  AND (unit_code, first_member, second_member) > ($4, $5, $6)
  ORDER BY unit_code, first_member, second_member LIMIT ${PAGE_ROWS}`;
const VERSIONS = `SELECT month, version FROM rating_pair_version
  WHERE province_code = $1 AND month BETWEEN $2 AND $3 ORDER BY month`;
const UNPAIRED = `SELECT day, unit_code, counter_id, procedure_code, channel, backed, n1, n2, n3, n4, n5
  FROM rating_unpaired WHERE province_code = $1 AND day BETWEEN $2 AND $3`;

interface Kept {
  readonly version: number;
  readonly month: Promise<PairMonth>;
}

/** Gives every text a number, for good. */
interface Labels {
  readonly list: string[];
  idOf(text: string): number;
}

/** Counts by two things at once over a database: see `RatingPairs` for what it promises. */
export function createRatingPairs(engine: SqlEngine): RatingPairs {
  const labels = createLabels();
  const kept = new Map<string, Kept>();

  function monthOf(query: Query, month: LocalMonth, version: number): Promise<PairMonth> {
    const key = `${query.province} ${query.pair} ${month}`;
    const found = kept.get(key);
    kept.delete(key);
    const wanted =
      found?.version === version
        ? found
        : { version, month: readMonth(engine, labels, { ...query, month }) };
    kept.set(key, wanted);
    // A fault is not kept.
    wanted.month.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    return wanted.month;
  }

  return {
    async read(query) {
      for (;;) {
        const versions = await readVersions(engine, query);
        const unpaired = await readUnpaired(engine, query);
        const months: PairMonth[] = [];
        for (const { month, version } of versions) {
          months.push(await monthOf(query, month as LocalMonth, version));
        }
        const stamp = JSON.stringify(versions);
        // What was folded meanwhile was seen twice, or not at all.
        if (JSON.stringify(await readVersions(engine, query)) !== stamp) continue;
        months.push(...looseMonths(unpaired, query.pair, labels));
        return { months, labels: labels.list, stamp: `${stamp} ${fingerprint(unpaired)}` };
      }
    },
    byChannel: (query) => countByChannel(engine, query),
    fold: (before) => foldUnpaired(engine, before),
  };
}

interface VersionRow extends SqlRow {
  readonly month: number;
  readonly version: number;
}

function readVersions(engine: SqlEngine, { province, from, to }: Query) {
  return engine.all<VersionRow>(VERSIONS, [province, from, to]);
}

function readUnpaired(engine: SqlEngine, { province, from, until }: Query) {
  return engine.all<UnpairedRow>(UNPAIRED, [province, firstDayOf(from), until]);
}

async function readMonth(
  engine: SqlEngine,
  labels: Labels,
  { province, pair, month }: { province: ProvinceCode; pair: Pair; month: LocalMonth },
): Promise<PairMonth> {
  const names = createNumbers();
  const counts = createNumbers();
  const idOfUnit = rememberingLast(labels);
  const idOfFirst = rememberingLast(labels);
  let last: readonly string[] = ['', '', ''];
  for (;;) {
    // No name is smaller than the empty one, and no first member is empty: none is passed over.
    const rows = await engine.all<PairRow>(PAGE, [province, month, pair, ...last]);
    for (const row of rows) {
      names.add(idOfUnit(row.unit_code));
      names.add(idOfFirst(row.first_member));
      names.add(labels.idOf(row.second_member));
      // By name and not in a loop: these are a hundred thousand rows.
      counts.add(row.backed_1);
      counts.add(row.backed_2);
      counts.add(row.backed_3);
      counts.add(row.backed_4);
      counts.add(row.backed_5);
      counts.add(row.unbacked_1);
      counts.add(row.unbacked_2);
      counts.add(row.unbacked_3);
      counts.add(row.unbacked_4);
      counts.add(row.unbacked_5);
    }
    const end = rows.at(-1);
    if (end === undefined || rows.length < PAGE_ROWS) break;
    last = [end.unit_code, end.first_member, end.second_member];
    await setImmediate();
  }
  return packed(month, names.all(), counts.all());
}

/** Rows come in the order of their names: the one before is mostly the same, and comparing is cheap. */
function rememberingLast(labels: Labels): (text: string) => number {
  let last: string | null = null;
  let id = 0;
  return (text) => {
    if (text !== last) [last, id] = [text, labels.idOf(text)];
    return id;
  };
}

/** A list that grows without a box a number. */
function createNumbers() {
  let numbers = new Int32Array(4096);
  let length = 0;
  return {
    add(number: number): void {
      if (length === numbers.length) {
        const grown = new Int32Array(length * 2);
        grown.set(numbers);
        numbers = grown;
      }
      numbers[length++] = number;
    },
    all: () => numbers.subarray(0, length),
  };
}

/** What no pair holds yet, a row a rating's counts. */
function looseMonths(
  rows: readonly UnpairedRow[],
  pair: Pair,
  labels: Labels,
): readonly PairMonth[] {
  const byMonth = Map.groupBy(rows, ({ day }) => localMonth(day as LocalDay));
  return [...byMonth].map(([month, own]) => {
    const names: number[] = [];
    const counts: number[] = [];
    for (const row of own) {
      const { unit, first, second } = pairsOf(row)[pair];
      names.push(labels.idOf(unit), labels.idOf(first), labels.idOf(second));
      const scores = [row.n1, row.n2, row.n3, row.n4, row.n5];
      const none = [0, 0, 0, 0, 0];
      counts.push(...(row.backed === 1 ? [...scores, ...none] : [...none, ...scores]));
    }
    return packed(month, names, counts);
  });
}

function packed(month: LocalMonth, names: ArrayLike<number>, counts: ArrayLike<number>): PairMonth {
  return {
    month,
    rows: counts.length / PAIR_COUNTS,
    names: narrowest(names),
    counts: narrowest(counts),
  };
}

/** Negative is what a changed rating takes away from what the pairs hold already. */
function narrowest(numbers: ArrayLike<number>): PackedNumbers {
  let largest = 0;
  for (let i = 0; i < numbers.length; i += 1) {
    if (numbers[i]! < 0) return Int32Array.from(numbers);
    if (numbers[i]! > largest) largest = numbers[i]!;
  }
  if (largest < 1 << 8) return Uint8Array.from(numbers);
  return largest < 1 << 16 ? Uint16Array.from(numbers) : Int32Array.from(numbers);
}

function createLabels(): Labels {
  const ids = new Map<string, number>();
  const list: string[] = [];
  return {
    list,
    idOf(text) {
      let id = ids.get(text);
      if (id === undefined) {
        id = list.push(text) - 1;
        ids.set(text, id);
      }
      return id;
    },
  };
}

/** A short text that differs when the rows do (FNV-1a, twice 32 bits). */
function fingerprint(rows: readonly UnpairedRow[]): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (const row of rows) {
    for (const value of Object.values(row)) {
      const text = `${value}\u0000`;
      for (let i = 0; i < text.length; i += 1) {
        a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
        b = Math.imul(b ^ (text.charCodeAt(i) + i), 0x85ebca6b);
      }
    }
  }
  return `${rows.length}-${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
}

import { localMonth, type LocalDay } from '../core/calendar.ts';
import { DIMENSIONS, type Dimension, type Grain } from '../core/ports.ts';
import type { Rating } from '../core/rating.ts';
import {
  insertReturning,
  insertRows,
  type SqlRow,
  type SqlTransaction,
  type SqlValue,
} from './sql-engine.ts';

/** What a rating is counted as: all that any count is made from. */
export interface CountedRating extends Pick<
  Rating,
  'province' | 'unit' | 'counter' | 'procedure' | 'channel' | 'day' | 'score' | 'backed'
> {
  /** What was answered to which question, as in the table `answer`. */
  readonly answers: readonly (readonly [question: string, answer: string])[];
}

interface CountTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly counts: readonly string[];
  /** How many columns of the key name a group whose rows appear one by one as people answer. */
  readonly group: number | null;
}

const SCORE_COLUMNS = ['n1', 'n2', 'n3', 'n4', 'n5'];
const TALLY_KEY = ['province_code', 'dimension', 'grain', 'period', 'member', 'backed'];
const RATING_COUNT: CountTable = {
  name: 'rating_count',
  key: 'province_code unit_code counter_id procedure_code channel day score backed'.split(' '),
  counts: ['n'],
  group: 6,
};
const RATING_TALLY: CountTable = {
  name: 'rating_tally',
  key: TALLY_KEY,
  counts: SCORE_COLUMNS,
  group: null,
};
/** What no pair holds yet; upkeep puts it there (`fold-pairs.ts`). */
const RATING_UNPAIRED: CountTable = {
  name: 'rating_unpaired',
  key: 'province_code day unit_code counter_id procedure_code channel backed'.split(' '),
  counts: SCORE_COLUMNS,
  group: null,
};
const ANSWER_TALLY: CountTable = {
  name: 'answer_tally',
  key: [...TALLY_KEY, 'question', 'answer'],
  counts: SCORE_COLUMNS,
  group: 5,
};

const LEFT_OUT_TALLY: CountTable = {
  name: 'left_out_tally',
  key: 'province_code dimension period member backed decided'.split(' '),
  counts: SCORE_COLUMNS,
  group: null,
};

/** By what ratings that are kept out of the figures are counted. */
export const LEFT_OUT_DIMENSIONS = [
  'all',
  'unit',
  'counter',
  'procedure',
] as const satisfies Dimension[];

/** Changes to one table of counts, gathered by key. */
type Changes = Map<string, { readonly key: readonly SqlValue[]; readonly by: number[] }>;

/**
 * Adds ratings to every table of counts and takes others away. Rows are written in the order of
 * their keys, so that two processes that count at once wait for each other instead of dying of a
 * deadlock; a group that falls to nothing is removed, never zero.
 */
export async function changeCounts(
  transaction: SqlTransaction,
  added: readonly CountedRating[],
  removed: readonly CountedRating[] = [],
): Promise<void> {
  const counts: Changes = new Map();
  const tallies: Changes = new Map();
  const unpaired: Changes = new Map();
  const answers: Changes = new Map();
  for (const [ratings, by] of [
    [removed, -1],
    [added, 1],
  ] as const) {
    for (const rating of ratings) {
      note(counts, countKey(rating), 0, by);
      note(unpaired, unpairedKey(rating), rating.score - 1, by);
      for (const key of tallyKeys(rating)) {
        note(tallies, key, rating.score - 1, by);
        for (const answer of rating.answers) {
          note(answers, [...key, ...answer], rating.score - 1, by);
        }
      }
    }
  }
  await writeChanges(transaction, RATING_COUNT, counts);
  await writeChanges(transaction, RATING_TALLY, tallies);
  await writeChanges(transaction, RATING_UNPAIRED, unpaired);
  await writeChanges(transaction, ANSWER_TALLY, answers);
}

/** The same for those that are kept out of the figures, by decision or until there is one. */
export async function changeLeftOut(
  transaction: SqlTransaction,
  added: readonly LeftOutRating[],
  removed: readonly LeftOutRating[] = [],
): Promise<void> {
  const changes: Changes = new Map();
  for (const [ratings, by] of [
    [removed, -1],
    [added, 1],
  ] as const) {
    for (const { rating, decided } of ratings) {
      for (const dimension of LEFT_OUT_DIMENSIONS) {
        const member = memberOf(dimension, rating);
        const flags = [rating.backed ? 1 : 0, decided ? 1 : 0];
        const key = [rating.province, dimension, rating.day, member, ...flags];
        note(changes, key, rating.score - 1, by);
      }
    }
  }
  await writeChanges(transaction, LEFT_OUT_TALLY, changes);
}

interface LeftOutRating {
  readonly rating: CountedRating;
  /** By decision, not only until there is one. */
  readonly decided: boolean;
}

/** What a rating is counted under in each dimension. */
function memberOf(dimension: Dimension, rating: CountedRating): string {
  switch (dimension) {
    case 'all':
      return '';
    case 'unit':
      return rating.unit;
    case 'counter':
      return rating.counter;
    case 'procedure':
      return rating.procedure ?? '';
    case 'channel':
      return rating.channel;
  }
}

function countKey(rating: CountedRating): readonly SqlValue[] {
  return [
    rating.province,
    rating.unit,
    rating.counter,
    rating.procedure ?? '',
    rating.channel,
    rating.day,
    rating.score,
    rating.backed ? 1 : 0,
  ];
}

function unpairedKey(rating: CountedRating): readonly SqlValue[] {
  const { province, day, unit, counter, procedure, channel, backed } = rating;
  return [province, day, unit, counter, procedure ?? '', channel, backed ? 1 : 0];
}

function tallyKeys(rating: CountedRating): readonly (readonly SqlValue[])[] {
  const backed = rating.backed ? 1 : 0;
  return DIMENSIONS.flatMap((dimension) => {
    const member = memberOf(dimension, rating);
    return periodsOf(rating.day).map(([grain, period]) => [
      rating.province,
      dimension,
      grain,
      period,
      member,
      backed,
    ]);
  });
}

function periodsOf(day: LocalDay): readonly (readonly [Grain, number])[] {
  return [
    ['day', day],
    ['month', localMonth(day)],
  ];
}

function note(changes: Changes, key: readonly SqlValue[], column: number, by: number): void {
  const text = key.join('\u0000');
  let change = changes.get(text);
  if (change === undefined) changes.set(text, (change = { key, by: [] }));
  change.by[column] = (change.by[column] ?? 0) + by;
}

async function writeChanges(
  transaction: SqlTransaction,
  table: CountTable,
  changes: Changes,
): Promise<void> {
  const columns = table.counts.map((_, i) => i);
  const inOrder = [...changes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { key, by }]) => ({ key, by: columns.map((i) => by[i] ?? 0) }))
    .filter(({ by }) => by.some((n) => n !== 0));
  const sums = table.counts.map((n) => `${n} = ${table.name}.${n} + excluded.${n}`).join(', ');
  const key = table.key.join(', ');
  const counts = table.counts.join(', ');
  const head = `INSERT INTO ${table.name} (${key}, ${counts})`;
  const tail = `ON CONFLICT (${key}) DO UPDATE SET ${sums}`;
  const rows = inOrder.map((change) => [...change.key, ...change.by]);
  if (table.group === null || transaction.dialect !== 'sqlite') {
    await insertRows(transaction, { head, tail }, rows);
  } else {
    const returning = { head, tail: `${tail} RETURNING ${counts}` };
    const written = await insertReturning<SqlRow>(transaction, returning, rows);
    const first = inOrder.filter(({ by }, i) =>
      table.counts.every((column, j) => written[i]?.[column] === by[j]),
    );
    await mixGroups(
      transaction,
      table,
      first.map((change) => change.key),
    );
  }
  const isOne = table.key.map((column, i) => `${column} = $${i + 1}`).join(' AND ');
  const isEmpty = table.counts.map((column) => `${column} = 0`).join(' AND ');
  for (const change of inOrder) {
    if (change.by.every((n) => n >= 0)) continue;
    await transaction.run(`DELETE FROM ${table.name} WHERE ${isOne} AND ${isEmpty}`, change.key);
  }
}

/**
 * The first who gives an answer adds a row for it, and SQLite's pages would keep in which order such
 * rows came: so all rows of its group are laid anew, in the order of their keys. PostgreSQL does so
 * at night.
 */
async function mixGroups(
  transaction: SqlTransaction,
  { name, key, counts, group }: CountTable,
  added: readonly (readonly SqlValue[])[],
): Promise<void> {
  const columns = [...key, ...counts].join(', ');
  const isIn = key.slice(0, group!).map((column, i) => `${column} = $${i + 1}`);
  const groups = new Map(added.map((row) => [row.slice(0, group!).join('\u0000'), row]));
  for (const row of groups.values()) {
    const rows = await transaction.all(
      `DELETE FROM ${name} WHERE ${isIn.join(' AND ')} RETURNING ${columns}`,
      row.slice(0, group!),
    );
    const inOrder = rows.map((each) => Object.values(each)).toSorted(byKey(group!, key.length));
    await insertRows(transaction, { head: `INSERT INTO ${name} (${columns})`, tail: '' }, inOrder);
  }
}

function byKey(from: number, to: number) {
  const text = (row: readonly SqlValue[]) => row.slice(from, to).join('\u0000');
  return (a: readonly SqlValue[], b: readonly SqlValue[]) => (text(a) < text(b) ? -1 : 1);
}

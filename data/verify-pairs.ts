import { PAIRS, type Pair } from '../core/rating-pairs.ts';
import type { SqlEngine, SqlRow } from './sql-engine.ts';
import type { CountDifference } from './verify-counts.ts';

/** Weights that make two lists of five counts differ in their sum when a single count differs. */
const WEIGHTS = [1, 7, 61, 523, 4489];
const MOST_LISTED = 100;

const weighed = (prefix: string) =>
  WEIGHTS.map((weight, i) => `${prefix}${i + 1} * ${weight}`).join(' + ');
const WEIGHT_OF_SCORE = `CASE score ${WEIGHTS.map((weight, i) => `WHEN ${i + 1} THEN ${weight}`).join(' ')} END`;

/** The calendar's arithmetic in whole numbers, step by step, so that one statement sees one moment. */
const MONTHS = `days AS (SELECT day, day + 719468 AS z FROM (
    SELECT period AS day FROM rating_tally WHERE dimension = 'all' AND grain = 'day'
    UNION SELECT day FROM rating_unpaired) AS any_day),
  eras AS (SELECT day, z / 146097 AS era, z - z / 146097 * 146097 AS doe FROM days),
  years AS (SELECT day, era, doe,
    (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365 AS yoe FROM eras),
  months AS (SELECT day, (era * 400 + yoe) * 12
    + (5 * (doe - (365 * yoe + yoe / 4 - yoe / 100)) + 2) / 153 + 2 AS month FROM years)`;

/** Where each pair finds its unit and its two members among the finest counts. */
const MEMBERS: Readonly<Record<Pair, readonly [unit: string, first: string, second: string]>> = {
  'place-matter': ['unit_code', 'counter_id', 'procedure_code'],
  'place-channel': ['unit_code', 'counter_id', 'channel'],
  'matter-channel': ["''", 'procedure_code', 'channel'],
};

function differencesOf(pair: Pair): string {
  const [unit, first, second] = MEMBERS[pair];
  const key = `${unit} AS unit_code, ${first} AS first_member, ${second} AS second_member, backed`;
  const kept = (kind: string, backed: number) =>
    `SELECT province_code, month, unit_code, first_member, second_member, ${backed} AS backed,
     0 AS facts, ${weighed(`${kind}_`)} AS kept FROM rating_pair WHERE pair = '${pair}'`;
  const columns = 'province_code, month, unit_code, first_member, second_member, backed';
  return `WITH ${MONTHS}
    SELECT ${columns}, sum(facts) AS facts, sum(kept) AS kept FROM (
      SELECT province_code, month, ${key}, n * ${WEIGHT_OF_SCORE} AS facts, 0 AS kept
      FROM rating_count JOIN months ON months.day = rating_count.day
      UNION ALL SELECT province_code, month, ${key}, 0 AS facts, ${weighed('n')} AS kept
      FROM rating_unpaired JOIN months ON months.day = rating_unpaired.day
      UNION ALL ${kept('backed', 1)} UNION ALL ${kept('unbacked', 0)}) AS both_sides
    GROUP BY ${columns} HAVING sum(facts) <> sum(kept) ORDER BY ${columns} LIMIT ${MOST_LISTED}`;
}

/** Pairs, and what waits to be put into them, against the finest counts; both sides weighed by score. */
export async function comparePairs(engine: SqlEngine): Promise<readonly CountDifference[]> {
  const found: CountDifference[] = [];
  for (const pair of PAIRS) {
    for (const { facts, kept, ...key } of await engine.all<SqlRow>(differencesOf(pair))) {
      found.push({
        table: 'rating_pair',
        key: [pair, ...Object.values(key)].join(' '),
        kept: Number(kept),
        facts: Number(facts),
      });
    }
  }
  return found;
}

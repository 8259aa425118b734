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
    SELECT day FROM rating_count UNION SELECT day FROM rating_unpaired) AS any_day),
  eras AS (SELECT day, z / 146097 AS era, z - z / 146097 * 146097 AS doe FROM days),
  years AS (SELECT day, era, doe,
    (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365 AS yoe FROM eras),
  months AS (SELECT day, (era * 400 + yoe) * 12
    + (5 * (doe - (365 * yoe + yoe / 4 - yoe / 100)) + 2) / 153 + 2 AS month FROM years)`;
const PLACE = 'province_code, day, unit_code, counter_id, procedure_code, channel, backed';
const COUNTED = `counted AS (
    SELECT ${PLACE}, sum(n * ${WEIGHT_OF_SCORE}) AS facts, 0 AS kept FROM rating_count GROUP BY ${PLACE}
    UNION ALL SELECT ${PLACE}, 0 AS facts, ${weighed('n')} AS kept FROM rating_unpaired)`;
const pairOf = (pair: string, unit: string, first: string, second: string) =>
  `SELECT province_code, month, '${pair}' AS pair, ${unit} AS unit_code, ${first} AS first_member,
   ${second} AS second_member, backed, facts, kept
   FROM counted JOIN months ON months.day = counted.day`;
const keptOf = (kind: string, backed: number) =>
  `SELECT province_code, month, pair, unit_code, first_member, second_member, ${backed} AS backed,
   0 AS facts, ${weighed(`${kind}_`)} AS kept FROM rating_pair`;
const DIFFERENCES = `WITH ${MONTHS}, ${COUNTED}
  SELECT province_code, month, pair, unit_code, first_member, second_member, backed,
    sum(facts) AS facts, sum(kept) AS kept FROM (
      ${pairOf('place-matter', 'unit_code', 'counter_id', 'procedure_code')}
      UNION ALL ${pairOf('place-channel', 'unit_code', 'counter_id', 'channel')}
      UNION ALL ${pairOf('matter-channel', "''", 'procedure_code', 'channel')}
      UNION ALL ${keptOf('backed', 1)} UNION ALL ${keptOf('unbacked', 0)}) AS both_sides
  GROUP BY province_code, month, pair, unit_code, first_member, second_member, backed
  HAVING sum(facts) <> sum(kept)
  ORDER BY province_code, month, pair, unit_code, first_member, second_member, backed
  LIMIT ${MOST_LISTED}`;

/** Pairs, and what waits to be put into them, against the finest counts; both sides weighed by score. */
export async function comparePairs(engine: SqlEngine): Promise<readonly CountDifference[]> {
  const rows = await engine.all<SqlRow>(DIFFERENCES);
  return rows.map(({ facts, kept, ...key }) => ({
    table: 'rating_pair',
    key: Object.values(key).join(' '),
    kept: Number(kept),
    facts: Number(facts),
  }));
}

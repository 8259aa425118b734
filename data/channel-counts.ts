import { setImmediate } from 'node:timers/promises';
import type { ScoreCounts } from '../core/ports.ts';
import type { RatingPairs, TwoCounts } from '../core/rating-pairs.ts';
import type { SqlEngine, SqlRow } from './sql-engine.ts';

interface ChannelRow extends SqlRow {
  readonly channel: string;
  readonly backed: number;
  readonly n1: number;
  readonly n2: number;
  readonly n3: number;
  readonly n4: number;
  readonly n5: number;
}

const sums = [1, 2, 3, 4, 5].map(
  (score) => `sum(CASE score WHEN ${score} THEN n ELSE 0 END) AS n${score}`,
);
/** A stretch of the primary key: the rows of one counter and one procedure. */
const BY_CHANNEL = `SELECT channel, backed, ${sums.join(', ')} FROM rating_count
  WHERE province_code = $1 AND unit_code = $2 AND counter_id = $3 AND procedure_code = $4
  AND day BETWEEN $5 AND $6 GROUP BY channel, backed ORDER BY channel, backed`;

/** See `RatingPairs.byChannel`. */
export async function countByChannel(
  engine: SqlEngine,
  { province, places, matters, from, to }: Parameters<RatingPairs['byChannel']>[0],
): Promise<ReadonlyMap<string, TwoCounts>> {
  const found = new Map<string, { backed: number[]; unbacked: number[] }>();
  for (const { unit, counter } of places) {
    for (const matter of matters) {
      const rows = await engine.all<ChannelRow>(BY_CHANNEL, [
        province,
        unit,
        counter,
        matter,
        from,
        to,
      ]);
      for (const row of rows) {
        const known = found.get(row.channel) ?? { backed: zeros(), unbacked: zeros() };
        found.set(row.channel, known);
        const sum = row.backed === 1 ? known.backed : known.unbacked;
        for (const [i, n] of [row.n1, row.n2, row.n3, row.n4, row.n5].entries()) sum[i]! += n;
      }
    }
    await setImmediate();
  }
  return found as unknown as ReadonlyMap<
    string,
    { readonly backed: ScoreCounts; readonly unbacked: ScoreCounts }
  >;
}

function zeros(): number[] {
  return [0, 0, 0, 0, 0];
}

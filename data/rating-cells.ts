import { setImmediate } from 'node:timers/promises';
import { localMonth } from '../core/calendar.ts';
import type { RatingCell, RatingCells } from '../core/rating-cells.ts';
import type { SqlEngine } from './sql-engine.ts';

interface CellRow {
  readonly [column: string]: string | number;
  readonly counter_id: string;
  readonly procedure_code: string;
  readonly channel: string;
  readonly backed: number;
  readonly n1: number;
  readonly n2: number;
  readonly n3: number;
  readonly n4: number;
  readonly n5: number;
}

const UNITS = `SELECT DISTINCT member FROM rating_tally WHERE province_code = $1
  AND dimension = 'unit' AND grain = 'month' AND period BETWEEN $2 AND $3 ORDER BY member`;
const scoreSum = (score: number) => `sum(CASE score WHEN ${score} THEN n ELSE 0 END) AS n${score}`;
/** A stretch of the primary key: no unit reads the rows of another. */
const CELLS = `SELECT counter_id, procedure_code, channel, backed,
  ${[1, 2, 3, 4, 5].map(scoreSum).join(', ')}
  FROM rating_count WHERE province_code = $1 AND unit_code = $2 AND day BETWEEN $3 AND $4
  GROUP BY counter_id, procedure_code, channel, backed
  ORDER BY counter_id, procedure_code, channel, backed`;

/** Counts by everything at once: see `RatingCells` for what it promises. */
export function createRatingCells(engine: SqlEngine): RatingCells {
  return {
    async read({ province, from, to }) {
      const units = await engine.all<{ member: string }>(UNITS, [
        province,
        localMonth(from),
        localMonth(to),
      ]);
      const cells: RatingCell[] = [];
      for (const { member: unit } of units) {
        const rows = await engine.all<CellRow>(CELLS, [province, unit, from, to]);
        for (const row of rows) {
          cells.push({
            unit,
            counter: row.counter_id,
            procedure: row.procedure_code,
            channel: row.channel,
            backed: row.backed === 1,
            scores: [row.n1, row.n2, row.n3, row.n4, row.n5],
          });
        }
        await setImmediate();
      }
      return cells;
    },
  };
}

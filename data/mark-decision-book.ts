import { addDays, addMonths, firstDayOf, type Instant, type LocalMonth } from '../core/calendar.ts';
import type {
  MarkDecision,
  MarkDecisionBook,
  MarkedRating,
  MarkVerdict,
} from '../core/mark-decision.ts';
import type { CounterId, UnitCode } from '../core/organisation.ts';
import type { Score } from '../core/score.ts';
import { newestSaid } from './comment-book.ts';
import type { SqlEngine, SqlRow } from './sql-engine.ts';

interface MarkRow extends SqlRow {
  readonly rating_id: string;
  readonly unit_code: string;
  readonly counter_id: string;
  readonly score: number;
  readonly mark: string;
}

interface DecisionRow extends SqlRow {
  readonly counter_id: string;
  readonly month: number;
  readonly mark: string;
  readonly version: number;
  readonly verdict: string;
  readonly reason: string;
  readonly author: string;
  readonly recorded_at: number;
}

/** Decisions about marks over a database: see `MarkDecisionBook` for what it promises. */
export function createMarkDecisionBook(engine: SqlEngine): MarkDecisionBook {
  return {
    async marked(province, month) {
      const rows = await engine.all<MarkRow>(
        `SELECT m.rating_id, m.unit_code, r.counter_id, ${newestSaid('score')} AS score, m.mark
         FROM rating_mark AS m JOIN rating AS r ON r.rating_id = m.rating_id
           AND r.province_code = m.province_code AND r.unit_code = m.unit_code
         WHERE m.province_code = $1 AND r.day BETWEEN $2 AND $3 ORDER BY m.rating_id, m.mark`,
        [province, firstDayOf(month), addDays(firstDayOf(addMonths(month, 1)), -1)],
      );
      return toRatings(rows);
    },
    async decisions(province, month) {
      const rows = await engine.all<DecisionRow>(
        `SELECT * FROM mark_decision WHERE province_code = $1 AND month = $2
         ORDER BY counter_id, mark, version`,
        [province, month],
      );
      return rows.map(toDecision);
    },
    record: (province, { counter, month, mark, version, verdict, reason, author, at }) =>
      engine.transaction(async (transaction) => {
        const key = [province, month, counter, mark];
        const [last] = await transaction.all<{ version: number | null }>(
          `SELECT max(version) AS version FROM mark_decision
           WHERE province_code = $1 AND month = $2 AND counter_id = $3 AND mark = $4`,
          key,
        );
        if ((last?.version ?? 0) !== version - 1) return false;
        const added = await transaction.run(
          `INSERT INTO mark_decision (province_code, month, counter_id, mark, version, verdict, reason,
             author, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
          [...key, version, verdict, reason, author, at],
        );
        return added === 1;
      }),
  };
}

function toRatings(rows: readonly MarkRow[]): readonly MarkedRating[] {
  const ratings = new Map<string, MarkedRating & { readonly marks: string[] }>();
  for (const { rating_id, unit_code, counter_id, score, mark } of rows) {
    const known = ratings.get(rating_id);
    if (known) known.marks.push(mark);
    else {
      const place = { unit: unit_code as UnitCode, counter: counter_id as CounterId };
      ratings.set(rating_id, { ...place, score: score as Score, marks: [mark] });
    }
  }
  return [...ratings.values()];
}

function toDecision(row: DecisionRow): MarkDecision {
  return {
    counter: row.counter_id as CounterId,
    month: row.month as LocalMonth,
    mark: row.mark,
    version: row.version,
    verdict: row.verdict as MarkVerdict,
    reason: row.reason,
    author: row.author,
    at: row.recorded_at as Instant,
  };
}

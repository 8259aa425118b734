import type { Instant } from '../core/calendar.ts';
import type { PlanOutcome, PlanWish, ReviewPlanBook } from '../core/reduction/review-plan.ts';
import type { SqlEngine, SqlRow } from './sql-engine.ts';

interface PlanRow extends SqlRow {
  readonly plan_number: number;
  readonly name: string;
  readonly wish: string;
  readonly outcome: string;
  readonly author: string;
  readonly recorded_at: number;
}

/** Plans of reviews over a database. */
export function createReviewPlanBook(engine: SqlEngine): ReviewPlanBook {
  return {
    async list(province) {
      const rows = await engine.all<PlanRow>(
        `SELECT plan_number, name, wish, outcome, author, recorded_at FROM review_plan
         WHERE province_code = $1 ORDER BY plan_number DESC`,
        [province],
      );
      return rows.map((row) => ({
        number: row.plan_number,
        name: row.name,
        wish: JSON.parse(row.wish) as PlanWish,
        outcome: JSON.parse(row.outcome) as PlanOutcome,
        by: { author: row.author, at: row.recorded_at as Instant },
      }));
    },
    keep: (province, { name, wish, outcome, by }) =>
      engine.transaction(async (transaction) => {
        if (transaction.dialect === 'postgres') {
          await transaction.all('SELECT pg_advisory_xact_lock(hashtextextended($1, 48))', [
            province,
          ]);
        }
        const [row] = await transaction.all<SqlRow & { readonly newest: number | null }>(
          'SELECT max(plan_number) AS newest FROM review_plan WHERE province_code = $1',
          [province],
        );
        const number = (row?.newest ?? 0) + 1;
        await transaction.run(
          `INSERT INTO review_plan (province_code, plan_number, name, wish, outcome, author,
           recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [province, number, name, JSON.stringify(wish), JSON.stringify(outcome), by.author, by.at],
        );
        return number;
      }),
  };
}

import type { CounterId } from '../core/organisation.ts';
import type { TrialLog } from '../core/ports.ts';
import { ratingId } from './rating-row.ts';
import { insertRows, type SqlEngine } from './sql-engine.ts';

/** Training answers over a database: a table of their own, which no count reads. */
export function createTrialLog(engine: SqlEngine): TrialLog {
  return {
    append: (ratings) =>
      engine.transaction(async (transaction) => {
        await insertRows(
          transaction,
          {
            head: `INSERT INTO trial_rating (rating_id, province_code, unit_code, counter_id, day,
                   score)`,
            tail: 'ON CONFLICT DO NOTHING',
          },
          ratings.map(({ submissionId, province, unit, counter, day, score }) => [
            ratingId(submissionId),
            province,
            unit,
            counter,
            day,
            score,
          ]),
        );
      }),
    async countByCounter() {
      const rows = await engine.all<{ counter_id: string; n: number }>(
        'SELECT counter_id, count(*) AS n FROM trial_rating GROUP BY counter_id',
      );
      return new Map(rows.map(({ counter_id, n }) => [counter_id as CounterId, n]));
    },
  };
}

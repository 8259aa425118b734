import type { AnswerCounts } from '../core/answer-counts.ts';
import { localMonth, type LocalMonth } from '../core/calendar.ts';
import { CRITERION_PREFIX, REASON } from './rating-answers.ts';
import type { SqlEngine } from './sql-engine.ts';

const OF_REASONS = 'province_code = $1 AND dimension = $2 AND member = $3 AND question = $4';

/** Answers to criteria from their counts: see `AnswerCounts` for what it promises. */
export function createAnswerCounts(engine: SqlEngine): AnswerCounts {
  return {
    async criteria({ province, unit, from, to }) {
      const rows = await engine.all<{ question: string; answer: string; n: number }>(
        `SELECT question, answer, sum(n1 + n2 + n3 + n4 + n5) AS n FROM answer_tally
         WHERE province_code = $1 AND dimension = $4 AND member = $5
         AND grain = 'month' AND period BETWEEN $2 AND $3 GROUP BY question, answer ORDER BY question, answer`,
        [province, from, to, unit === null ? 'all' : 'unit', unit ?? ''],
      );
      const found = new Map<string, [number, number, number, number, number]>();
      for (const { question, answer, n } of rows) {
        if (!question.startsWith(CRITERION_PREFIX)) continue;
        const id = question.slice(CRITERION_PREFIX.length);
        const scores = found.get(id) ?? [0, 0, 0, 0, 0];
        scores[Number(answer) - 1] = n;
        found.set(id, scores);
      }
      return found;
    },

    async badReasons({ province, unit, from, to, lessDay }) {
      const rows = await engine.all<{ month: number; answer: string; backed: number; n: number }>(
        `SELECT month, answer, backed, sum(n) AS n FROM (
           SELECT period AS month, answer, backed, n1 + n2 + n3 AS n FROM answer_tally
           WHERE ${OF_REASONS} AND grain = 'month' AND period BETWEEN $5 AND $6 UNION ALL
           SELECT CAST($7 AS INTEGER), answer, backed, -(n1 + n2 + n3) FROM answer_tally
           WHERE ${OF_REASONS} AND grain = 'day' AND period = $8
         ) AS parts WHERE month BETWEEN $5 AND $6 GROUP BY month, answer, backed
         HAVING sum(n) > 0 ORDER BY month, answer, backed`,
        [
          province,
          unit === null ? 'all' : 'unit',
          unit ?? '',
          REASON,
          from,
          to,
          localMonth(lessDay),
          lessDay,
        ],
      );
      return rows.map(({ month, answer, backed, n }) => ({
        month: month as LocalMonth,
        reason: answer,
        backed: backed === 1,
        n,
      }));
    },
  };
}

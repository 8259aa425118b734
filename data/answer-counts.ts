import type { AnswerCounts } from '../core/answer-counts.ts';
import { CRITERION_PREFIX } from './rating-answers.ts';
import type { SqlEngine } from './sql-engine.ts';

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
  };
}

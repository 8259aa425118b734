import { addDays, localDay, type Instant } from '../core/calendar.ts';
import type {
  JoinedAnswer,
  TemplateAnswer,
  TemplateSubject,
  UnknownEventBook,
  ZaloFeedbackBook,
} from '../core/zalo-feedback.ts';
import type { Sealer } from './seal.ts';
import type { SqlEngine, SqlTransaction } from './sql-engine.ts';

/** Long enough for somebody to look, short enough for what strangers wrote. */
const KEEP_UNKNOWN_DAYS = 30;

interface AnswerRow {
  readonly [column: string]: string | number | null;
  readonly message: string;
  readonly submitted_at: number;
  readonly content: string;
  readonly subject: string;
  readonly n_counted: number;
}

const subjectPlace = (key: string) => `zalo_template_message|${key}`;
const answerPlace = (key: string, at: number) => `zalo_answer|${key}|${at}`;

/** Null when it was sealed by another secret. */
function join(row: AnswerRow, sealer: Sealer): JoinedAnswer | null {
  const subject = sealer.unseal(row.subject, subjectPlace(row.message));
  const content = sealer.unseal(row.content, answerPlace(row.message, row.submitted_at));
  if (subject === null || content === null) return null;
  return {
    ...(JSON.parse(content) as TemplateAnswer),
    subject: JSON.parse(subject) as TemplateSubject,
    revision: row.n_counted,
  };
}

/** Answers to rating templates in the store. */
export function createZaloFeedbackBook(engine: SqlEngine, sealer: Sealer): ZaloFeedbackBook {
  const keyOf = (messageId: string) => sealer.pseudonym(messageId, 'zalo-message');

  return {
    noteSent: (messageId, subject, forgetOn) =>
      engine.transaction(async (transaction) => {
        const key = keyOf(messageId);
        const sealed = sealer.seal(JSON.stringify(subject), subjectPlace(key));
        await transaction.run(
          `INSERT INTO zalo_template_message (message, subject, n_counted, last_answer_at, forget_on)
           VALUES ($1, $2, 0, 0, $3) ON CONFLICT (message) DO NOTHING`,
          [key, sealed, forgetOn],
        );
      }),
    keep: (answer, forgetOn) =>
      engine.transaction(async (transaction) => {
        const key = keyOf(answer.messageId);
        const content = sealer.seal(JSON.stringify(answer), answerPlace(key, answer.submittedAt));
        const newer = await transaction.all(
          'SELECT message FROM zalo_template_message WHERE message = $1 AND last_answer_at > $2',
          [key, answer.submittedAt],
        );
        const kept = await transaction.run(
          `INSERT INTO zalo_answer (message, submitted_at, content, forget_on)
           VALUES ($1, $2, $3, $4) ON CONFLICT (message, submitted_at) DO NOTHING`,
          // An answer that was changed before we heard of it says nothing any more.
          [key, answer.submittedAt, newer.length > 0 ? null : content, forgetOn],
        );
        return kept === 1 ? 'stored' : 'known';
      }),
    async joined(most) {
      const rows = await engine.all<AnswerRow>(
        `SELECT a.message, a.submitted_at, a.content, m.subject, m.n_counted
         FROM zalo_answer a JOIN zalo_template_message m ON m.message = a.message
         WHERE a.content IS NOT NULL AND NOT EXISTS (
           SELECT 1 FROM zalo_answer b
           WHERE b.message = a.message AND b.content IS NOT NULL AND b.submitted_at > a.submitted_at)
         ORDER BY a.submitted_at LIMIT $1`,
        [most],
      );
      return rows.map((row) => join(row, sealer)).filter((answer) => answer !== null);
    },
    settle: (answer, became) =>
      engine.transaction((transaction) =>
        settle(transaction, keyOf(answer.messageId), { submittedAt: answer.submittedAt, became }),
      ),
    async countWaiting() {
      const [row] = await engine.all<{ n: number }>(
        'SELECT count(*) AS n FROM zalo_answer WHERE content IS NOT NULL',
      );
      return row?.n ?? 0;
    },
  };
}

/** Erases the answer; one that was counted also outdates those before it, even if they come later. */
async function settle(
  transaction: SqlTransaction,
  key: string,
  { submittedAt, became }: { readonly submittedAt: number; readonly became: 'counted' | 'refused' },
): Promise<void> {
  const erased = await transaction.run(
    `UPDATE zalo_answer SET content = NULL
     WHERE message = $1 AND submitted_at = $2 AND content IS NOT NULL`,
    [key, submittedAt],
  );
  if (erased === 0 || became === 'refused') return;
  await transaction.run(
    `UPDATE zalo_answer SET content = NULL WHERE message = $1 AND submitted_at < $2`,
    [key, submittedAt],
  );
  await transaction.run(
    `UPDATE zalo_template_message SET n_counted = n_counted + 1, last_answer_at = $2
     WHERE message = $1`,
    [key, submittedAt],
  );
}

/** Unknown events in the store. */
export function createUnknownEventBook(
  engine: SqlEngine,
  sealer: Sealer,
  now: () => Instant,
): UnknownEventBook {
  return {
    keep: ({ key, name, body }) =>
      engine.transaction(async (transaction) => {
        const event = sealer.pseudonym(key, 'zalo-event');
        await transaction.run(
          `INSERT INTO zalo_unknown_event (event, name, body, forget_on) VALUES ($1, $2, $3, $4)
           ON CONFLICT (event) DO NOTHING`,
          [
            event,
            name,
            sealer.seal(body, `zalo_unknown_event|${event}`),
            addDays(localDay(now()), KEEP_UNKNOWN_DAYS),
          ],
        );
      }),
    counts: () =>
      engine.all<{ name: string; count: number }>(
        'SELECT name, count(*) AS count FROM zalo_unknown_event GROUP BY name ORDER BY name',
      ),
  };
}

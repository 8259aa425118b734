import { hash } from 'node:crypto';
import { localMonth, type LocalDay } from '../core/calendar.ts';
import type { Nomination } from '../core/nomination.ts';
import type { SubmissionId } from '../core/rating.ts';
import { countVoicesOf } from './nomination-voices.ts';
import type { SqlTransaction } from './sql-engine.ts';

/** A rating's nomination, or none, with what of the rating is kept beside it. */
interface Nominating {
  readonly submissionId: SubmissionId;
  readonly revision: number;
  readonly province: string;
  readonly unit: string;
  readonly procedure: string | null;
  readonly channel: string;
  readonly day: LocalDay;
  readonly backed: boolean;
  readonly nomination: Nomination | null;
}

/**
 * The stored name of a nomination: another hash of the same receipt, so that its row and the
 * rating's can be joined only by the holder of the receipt.
 */
function nominationId(submissionId: SubmissionId): string {
  return hash('sha256', `nomination|${submissionId}`, 'base64url').slice(0, 22);
}

/**
 * Writes each nomination carried, one fact a revision, and counts its voice. Running it again writes
 * nothing more.
 */
export async function writeNominations(
  transaction: SqlTransaction,
  ratings: readonly Nominating[],
): Promise<void> {
  for (const { nomination, ...rating } of ratings) {
    if (nomination === null) continue;
    const id = nominationId(rating.submissionId);
    const key = [id, rating.province, rating.unit, rating.revision] as const;
    await transaction.run(
      `INSERT INTO nomination (nomination_id, province_code, unit_code, revision, procedure_code,
       channel, month, backed, voice, kinds, component)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING`,
      [
        ...key,
        rating.procedure,
        rating.channel,
        localMonth(rating.day),
        rating.backed ? 1 : 0,
        nomination.voice ?? id,
        nomination.kinds.join(' '),
        nomination.component ?? (await componentSoFar(transaction, key, nomination)),
      ],
    );
    if (nomination.wordsStay === true) await takeWordsAlong(transaction, key);
    // The newest wish counts as a whole: words of an earlier one are nobody's any more.
    await transaction.run(
      `DELETE FROM nomination_text WHERE nomination_id = $1 AND province_code = $2
       AND unit_code = $3 AND revision < $4`,
      key,
    );
    await countVoicesOf(transaction, { province: rating.province, nomination: id });
    if (nomination.text === null || nomination.text === '') continue;
    await transaction.run(
      `INSERT INTO nomination_text (nomination_id, province_code, unit_code, revision, text)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [...key, nomination.text],
    );
  }
}

/** Which paper an earlier answer under the same receipt named, while the wish is still about papers. */
async function componentSoFar(
  transaction: SqlTransaction,
  key: readonly [string, string, string, number],
  { kinds, wordsStay }: Nomination,
): Promise<string | null> {
  if (wordsStay !== true || !kinds.includes('papers')) return null;
  const [row] = await transaction.all<{ readonly component: string | null }>(
    `SELECT component FROM nomination WHERE nomination_id = $1 AND province_code = $2
     AND unit_code = $3 AND revision < $4 ORDER BY revision DESC LIMIT 1`,
    key,
  );
  return row?.component ?? null;
}

/** Puts the words of the wish so far beside its newest codes. */
async function takeWordsAlong(
  transaction: SqlTransaction,
  key: readonly [string, string, string, number],
): Promise<void> {
  await transaction.run(
    `INSERT INTO nomination_text (nomination_id, province_code, unit_code, revision, text)
     SELECT nomination_id, province_code, unit_code, $4, text FROM nomination_text
     WHERE nomination_id = $1 AND province_code = $2 AND unit_code = $3 AND revision < $4
     ORDER BY revision DESC LIMIT 1 ON CONFLICT DO NOTHING`,
    key,
  );
}

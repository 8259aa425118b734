import type { Wish } from '../core/nomination-board.ts';
import type { SqlRow, SqlTransaction } from './sql-engine.ts';

interface StandingRow extends SqlRow {
  readonly procedure_code: string;
  readonly kinds: string;
  readonly backed: number;
}

export interface WishRow extends SqlRow {
  readonly procedure_code: string;
  readonly kind: string;
}

interface VoiceRow extends WishRow {
  readonly backed: number;
}

/** The wish that a row is about. */
export function toWish({ procedure_code: procedure, kind }: WishRow): Wish {
  return { procedure, kind } as Wish;
}

/**
 * Makes what is counted of a nomination's voices what their nominations say now: one voice a
 * procedure and kind however many nominations ask for it, backed as soon as one of them is, gone with
 * the last. Running it again changes nothing.
 */
export async function countVoicesOf(
  transaction: SqlTransaction,
  { province, nomination }: { readonly province: string; readonly nomination: string },
): Promise<void> {
  const voices = await transaction.all<{ voice: string }>(
    'SELECT DISTINCT voice FROM nomination WHERE nomination_id = $1 ORDER BY voice',
    [nomination],
  );
  for (const { voice } of voices) {
    // Whoever is known only by this receipt can't speak in two transactions at once.
    if (voice !== nomination) await lockVoice(transaction, voice);
    await countVoice(transaction, province, voice);
  }
}

/**
 * Takes back everything that the voice stands by and erases its words. What was said before stays as
 * codes that count for nothing any more.
 */
export async function forgetVoice(
  transaction: SqlTransaction,
  { province, voice }: { readonly province: string; readonly voice: string },
): Promise<void> {
  await lockVoice(transaction, voice);
  const key = [province, voice];
  await transaction.run(
    `DELETE FROM nomination_text WHERE province_code = $1 AND nomination_id IN
     (SELECT nomination_id FROM nomination WHERE province_code = $1 AND voice = $2)`,
    key,
  );
  await transaction.run(
    `INSERT INTO nomination (nomination_id, province_code, unit_code, revision, procedure_code,
     channel, month, backed, voice, kinds, component)
     SELECT n.nomination_id, n.province_code, n.unit_code, n.revision + 1, n.procedure_code,
     n.channel, n.month, n.backed, n.voice, '', NULL FROM nomination AS n
     WHERE n.province_code = $1 AND n.voice = $2 AND n.kinds <> '' AND ${IS_NEWEST}`,
    key,
  );
  await countVoice(transaction, province, voice);
}

async function lockVoice(transaction: SqlTransaction, voice: string): Promise<void> {
  if (transaction.dialect === 'sqlite') return;
  await transaction.all('SELECT pg_advisory_xact_lock(hashtextextended($1, 41))', [voice]);
}

async function countVoice(
  transaction: SqlTransaction,
  province: string,
  voice: string,
): Promise<void> {
  const wanted = await readWanted(transaction, province, voice);
  const counted = await transaction.all<VoiceRow>(
    `SELECT procedure_code, kind, backed FROM nomination_voice
     WHERE province_code = $1 AND voice = $2`,
    [province, voice],
  );
  for (const row of counted) {
    const key = `${row.procedure_code} ${row.kind}`;
    if (wanted.get(key) === row.backed) wanted.delete(key);
    else {
      await transaction.run(
        `DELETE FROM nomination_voice WHERE province_code = $1 AND procedure_code = $2
         AND kind = $3 AND voice = $4`,
        [province, row.procedure_code, row.kind, voice],
      );
    }
  }
  for (const [key, backed] of wanted) {
    await transaction.run(
      `INSERT INTO nomination_voice (province_code, procedure_code, kind, voice, backed)
       VALUES ($1, $2, $3, $4, $5)`,
      [province, ...(key.split(' ') as [string, string]), voice, backed],
    );
  }
}

/** Procedure and kind of everything that the voice stands by, with 1 where a dossier backs it. */
async function readWanted(
  transaction: SqlTransaction,
  province: string,
  voice: string,
): Promise<Map<string, number>> {
  const rows = await transaction.all<StandingRow>(
    `SELECT n.procedure_code, n.kinds, n.backed FROM nomination AS n
     WHERE n.province_code = $1 AND n.voice = $2 AND n.procedure_code IS NOT NULL
     AND n.kinds <> '' AND ${IS_NEWEST}`,
    [province, voice],
  );
  const wanted = new Map<string, number>();
  for (const { procedure_code: procedure, kinds, backed } of rows) {
    for (const kind of kinds.split(' ')) {
      const key = `${procedure} ${kind}`;
      wanted.set(key, Math.max(wanted.get(key) ?? 0, backed));
    }
  }
  return wanted;
}

/** Of a nomination `n`, whether it is the newest word under its receipt. */
export const IS_NEWEST = `NOT EXISTS (SELECT 1 FROM nomination AS later
  WHERE later.nomination_id = n.nomination_id AND later.province_code = n.province_code
  AND later.unit_code = n.unit_code AND later.revision > n.revision)`;

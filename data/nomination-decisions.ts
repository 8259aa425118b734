import type { Instant } from '../core/calendar.ts';
import type {
  MergeOutcome,
  NominationStatus,
  OfficialWord,
  Wish,
  WishMerge,
  WishStatus,
} from '../core/nomination-board.ts';
import { mergedInto, mergeProblem } from '../core/wish-families.ts';
import { toWish, type WishRow } from './nomination-voices.ts';
import type { SqlReader, SqlRow, SqlTransaction } from './sql-engine.ts';

export interface StatusRow extends WishRow {
  readonly version: number;
  readonly status: string;
  readonly reason: string;
  readonly author: string;
  readonly recorded_at: number;
}

interface MergeRow extends SqlRow {
  readonly merge_number: number;
  readonly from_procedure: string;
  readonly from_kind: string;
  readonly into_procedure: string;
  readonly into_kind: string;
  readonly reason: string;
  readonly author: string;
  readonly recorded_at: number;
  readonly undone_reason: string | null;
  readonly undone_author: string | null;
  readonly undone_at: number | null;
}

export const STATUS_COLUMNS = 'procedure_code, kind, version, status, reason, author, recorded_at';

/** Two officials who decide at once wait for each other; SQLite writes one at a time anyway. */
async function lockBoard(transaction: SqlTransaction, province: string): Promise<void> {
  if (transaction.dialect === 'sqlite') return;
  await transaction.all('SELECT pg_advisory_xact_lock(hashtextextended($1, 42))', [province]);
}

/** Oldest first, undone ones too. */
export async function readMerges(from: SqlReader, province: string): Promise<readonly WishMerge[]> {
  const rows = await from.all<MergeRow>(
    `SELECT m.merge_number, m.from_procedure, m.from_kind, m.into_procedure, m.into_kind, m.reason,
     m.author, m.recorded_at, u.reason AS undone_reason, u.author AS undone_author,
     u.recorded_at AS undone_at
     FROM nomination_merge AS m LEFT JOIN nomination_unmerge AS u
     ON u.province_code = m.province_code AND u.merge_number = m.merge_number
     WHERE m.province_code = $1 ORDER BY m.merge_number`,
    [province],
  );
  return rows.map(toMerge);
}

function toMerge(row: MergeRow): WishMerge {
  const { undone_at: undoneAt, undone_reason: reason, undone_author: author } = row;
  return {
    number: row.merge_number,
    from: toWish({ procedure_code: row.from_procedure, kind: row.from_kind }),
    into: toWish({ procedure_code: row.into_procedure, kind: row.into_kind }),
    reason: row.reason,
    author: row.author,
    at: row.recorded_at as Instant,
    undone:
      undoneAt === null
        ? null
        : { reason: reason ?? '', author: author ?? '', at: undoneAt as Instant },
  };
}

/** See `NominationBoard.merge`. */
export async function writeMerge(
  transaction: SqlTransaction,
  province: string,
  merge: OfficialWord & { readonly from: Wish; readonly into: Wish },
): Promise<MergeOutcome> {
  await lockBoard(transaction, province);
  const merges = await readMerges(transaction, province);
  const problem = mergeProblem(merge, mergedInto(merges));
  if (problem !== null) return problem;
  const { from, into, reason, author, at } = merge;
  const wishes = [from.procedure, from.kind, into.procedure, into.kind];
  await transaction.run(
    `INSERT INTO nomination_merge (province_code, merge_number, from_procedure, from_kind,
     into_procedure, into_kind, reason, author, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [province, merges.length + 1, ...wishes, reason, author, at],
  );
  return 'merged';
}

/** See `NominationBoard.unmerge`. */
export async function undoMerge(
  transaction: SqlTransaction,
  province: string,
  { number, reason, author, at }: OfficialWord & { readonly number: number },
): Promise<boolean> {
  await lockBoard(transaction, province);
  const merges = await readMerges(transaction, province);
  const merge = merges.find((each) => each.number === number);
  if (merge === undefined || merge.undone !== null) return false;
  await transaction.run(
    `INSERT INTO nomination_unmerge (province_code, merge_number, reason, author, recorded_at)
     VALUES ($1, $2, $3, $4, $5)`,
    [province, number, reason, author, at],
  );
  return true;
}

/** Every status of a wish, oldest first. */
export async function readStatuses(
  from: SqlReader,
  province: string,
  { procedure, kind }: Wish,
): Promise<readonly WishStatus[]> {
  const rows = await from.all<StatusRow>(
    `SELECT ${STATUS_COLUMNS} FROM nomination_status
     WHERE province_code = $1 AND procedure_code = $2 AND kind = $3 ORDER BY version`,
    [province, procedure, kind],
  );
  return rows.map(toStatus);
}

/** The status without the wish that it is of. */
export function toStatus(row: StatusRow): WishStatus {
  return {
    version: row.version,
    status: row.status as NominationStatus,
    reason: row.reason,
    author: row.author,
    at: row.recorded_at as Instant,
  };
}

interface StatusToWrite extends OfficialWord {
  readonly wish: Wish;
  readonly status: NominationStatus;
  readonly after: number;
}

/** See `NominationBoard.recordStatus`. */
export async function writeStatus(
  transaction: SqlTransaction,
  province: string,
  { wish, status, after, reason, author, at }: StatusToWrite,
): Promise<boolean> {
  await lockBoard(transaction, province);
  const newest = (await readStatuses(transaction, province, wish)).at(-1)?.version ?? 0;
  if (newest !== after) return false;
  await transaction.run(
    `INSERT INTO nomination_status (province_code, procedure_code, kind, version, status, reason,
     author, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [province, wish.procedure, wish.kind, after + 1, status, reason, author, at],
  );
  await writeNews(transaction, province, { ...wish, version: after + 1 });
  return true;
}

/** Part of the transaction that records a status: it is to be told to all who support the wish. */
async function writeNews(
  transaction: SqlTransaction,
  province: string,
  { procedure, kind, version }: Wish & { readonly version: number },
): Promise<void> {
  await transaction.run(
    `INSERT INTO nomination_news (province_code, procedure_code, kind, version, after_voice)
     VALUES ($1, $2, $3, $4, '')`,
    [province, procedure, kind, version],
  );
}

import type { Rating } from '../core/rating.ts';
import { SUSPECT_MARKS } from '../core/rating-mark.ts';
import { moveRatings } from './move-ratings.ts';
import type { RatingRow, StoredRating } from './rating-row.ts';
import {
  insertReturning,
  insertRows,
  type SqlRow,
  type SqlTransaction,
  type SqlValue,
} from './sql-engine.ts';

const MARK_COLUMNS = 'province_code, day, counter_id, mark, rating_id, unit_code';
const SUSPECT: ReadonlySet<string> = new Set(SUSPECT_MARKS);

interface MarkRow extends SqlRow {
  readonly mark: string;
  readonly rating_id: string;
}

/** Whether it comes with a mark about which people decide. */
export function isSuspect({ marks }: Pick<Rating, 'marks'>): boolean {
  return (marks ?? []).some((mark) => SUSPECT.has(mark));
}

/**
 * Writes the marks of ratings, and holds back those about which people decide. Marks only gather:
 * whichever sending brings one, it stays. Answers the ratings that were not held back for it before.
 */
async function insertMarks(
  transaction: SqlTransaction,
  rows: readonly RatingRow[],
  stored: ReadonlyMap<string, StoredRating>,
): Promise<readonly (readonly SqlValue[])[]> {
  const marks = rows.flatMap(({ id, rating }) => {
    // A later sending may know the clock better: the mark lies where the rating does.
    const { day, counter_id: counter } = stored.get(id) ?? {
      day: rating.day,
      counter_id: rating.counter,
    };
    const place = [rating.province, day, counter];
    return (rating.marks ?? []).map((mark) => [...place, mark, id, rating.unit]);
  });
  if (marks.length === 0) return [];
  const written = await insertReturning<MarkRow>(
    transaction,
    {
      head: `INSERT INTO rating_mark (${MARK_COLUMNS})`,
      tail: `ON CONFLICT DO NOTHING RETURNING ${MARK_COLUMNS}`,
    },
    marks,
  );
  return written.filter(({ mark }) => SUSPECT.has(mark)).map((row) => Object.values(row));
}

async function hold(
  transaction: SqlTransaction,
  marks: readonly (readonly SqlValue[])[],
): Promise<void> {
  const head = `INSERT INTO rating_held (province_code, day, counter_id, rule, rating_id, unit_code)`;
  await insertRows(transaction, { head, tail: 'ON CONFLICT DO NOTHING' }, marks);
}

/** Of ratings that are new, before they are counted. */
export async function writeMarks(
  transaction: SqlTransaction,
  rows: readonly RatingRow[],
  stored: ReadonlyMap<string, StoredRating>,
): Promise<void> {
  await hold(transaction, await insertMarks(transaction, rows, stored));
}

/** Of ratings that were stored before: those that are suspected only now leave the counts. */
export async function writeLateMarks(
  transaction: SqlTransaction,
  rows: readonly RatingRow[],
  stored: ReadonlyMap<string, StoredRating>,
): Promise<void> {
  const marks = await insertMarks(transaction, rows, stored);
  if (marks.length === 0) return;
  const ids = marks.map((mark) => String(mark[4]));
  await moveRatings(transaction, ids, () => hold(transaction, marks));
}

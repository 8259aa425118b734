import { setImmediate } from 'node:timers/promises';
import { localMonth, type LocalDay, type LocalMonth } from '../core/calendar.ts';
import { insertRows, type SqlEngine, type SqlRow, type SqlTransaction } from './sql-engine.ts';

/** Comments read at once: a few milliseconds. */
const PAGE_ROWS = 500;

interface Commented {
  readonly id: string;
  readonly province: string;
  readonly unit: string;
  /** Day of the rating. */
  readonly day: number;
}

/** Notes in which month ratings were given that bear a comment; once more changes nothing. */
export async function noteCommentMonths(
  transaction: SqlTransaction,
  ratings: readonly Commented[],
): Promise<void> {
  await insertRows(
    transaction,
    {
      head: 'INSERT INTO comment_month (province_code, month, rating_id, unit_code)',
      tail: 'ON CONFLICT DO NOTHING',
    },
    ratings.map(({ id, province, unit, day }) => [province, localMonth(day as LocalDay), id, unit]),
  );
}

/**
 * Rows of the comments of one month, by their ratings' ids, from a statement that takes province,
 * month and the last id and selects `rating_id` beside what else it likes. Others are served in between.
 */
export async function readCommentsOf<Row extends SqlRow & { readonly rating_id: string }>(
  engine: SqlEngine,
  { province, month }: { readonly province: string; readonly month: LocalMonth },
  select: string,
): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (let last = ''; ;) {
    const rows = await engine.all<Row>(`${select} ORDER BY m.rating_id LIMIT ${PAGE_ROWS}`, [
      province,
      month,
      last,
    ]);
    found.push(...rows);
    if (rows.length < PAGE_ROWS) return found;
    last = rows.at(-1)!.rating_id;
    await setImmediate();
  }
}

import { localMonth, type LocalDay } from '../core/calendar.ts';
import type { AppendOutcome, RatingLog, RatingTally, TallyQuery } from '../core/ports.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { RatingPairs } from '../core/rating-pairs.ts';
import type { Rating } from '../core/rating.ts';
import { noteCommentMonths } from './comment-months.ts';
import { createGroupCommit } from './group-commit.ts';
import type { InvitationKeys } from './invitation-keys.ts';
import { writeNominations } from './nomination-rows.ts';
import { answersOf } from './rating-answers.ts';
import type { CountedRating } from './rating-counts.ts';
import { isSuspect, writeLateMarks, writeMarks } from './rating-marks.ts';
import { amendRating } from './rating-revisions.ts';
import {
  hasDetails,
  isSamePlace,
  isSameTap,
  rowOf,
  STORED_RATING_COLUMNS,
  type RatingRow,
  type StoredRating,
} from './rating-row.ts';
import { createPairTallies, isMonthsLessDay } from './pair-tallies.ts';
import { countByStanding } from './rating-standing.ts';
import { presentInvitations, redeemInvitations, releaseInvitation } from './redeem-invitation.ts';
import {
  insertReturning,
  insertRows,
  placeholders,
  type SqlEngine,
  type SqlRow,
  type SqlTransaction,
} from './sql-engine.ts';

/** Ids looked up in one statement. */
const LOOKUP_CHUNK = 64;

/** The rating log over a database: see `RatingLog` for what it promises. */
export function createRatingLog(
  engine: SqlEngine,
  keys: InvitationKeys,
  pairs: Pick<RatingPairs, 'read'>,
): RatingLog {
  const tallyPairs = createPairTallies(pairs);
  const commit = createGroupCommit<Rating, AppendOutcome>((ratings) =>
    engine.transaction((transaction) => writeRatings(transaction, ratings, keys)),
  );
  return {
    append: (ratings) => commit(ratings),
    async tally(query) {
      if (isMonthsLessDay(query)) {
        const span = await readSpan(engine, query.province);
        if (span !== null && span.last <= query.lessDay) return tallyPairs(query);
      }
      return readTallies(engine, query);
    },
    span: (province) => readSpan(engine, province),
  };
}

/** Each end alone is found by the key; both at once would read every day. */
const ALL_DAYS = `FROM rating_tally
  WHERE province_code = $1 AND dimension = 'all' AND grain = 'day'`;

async function readSpan(
  engine: SqlEngine,
  province: ProvinceCode,
): Promise<{ first: LocalDay; last: LocalDay } | null> {
  const [row] = await engine.all<{ first: number | null; last: number | null }>(
    `SELECT (SELECT min(period) ${ALL_DAYS}) AS first, (SELECT max(period) ${ALL_DAYS}) AS last`,
    [province],
  );
  if (row?.first == null || row.last == null) return null;
  return { first: row.first as LocalDay, last: row.last as LocalDay };
}

/**
 * Writes the ratings that are not there yet, with their answers, comments and counts, and amends
 * those that come again with more. One outcome a rating, in order. Running it again writes nothing
 * more. One that is new and shows the code of an invitation is stored only when that can be used,
 * and uses it up.
 */
export async function writeRatings(
  transaction: SqlTransaction,
  ratings: readonly Rating[],
  keys: InvitationKeys,
): Promise<readonly AppendOutcome[]> {
  const rows = (await presentInvitations(transaction, keys, ratings)).map(rowOf);
  const first = new Map<string, RatingRow>();
  for (const row of rows) if (!first.has(row.id)) first.set(row.id, row);
  const stored = await readStored(transaction, [...first.keys()]);
  const candidates = [...first.values()].filter((row) => !stored.has(row.id));
  const ids = await insertBacked(transaction, keys, candidates);
  const inserted = candidates.filter((row) => ids.has(row.id));
  const isNew = new Set(inserted);
  await insertDetails(transaction, inserted);
  await writeMarks(transaction, inserted, stored);
  const standing = (row: RatingRow) => (isSuspect(row.rating) ? 'held' : 'counted');
  const added = inserted.map((row) => [standing(row), counted(row)] as const);
  await countByStanding(transaction, added, []);
  const again = rows.filter((row) => !isNew.has(row));
  const missing = again.map(({ id }) => id).filter((id) => !stored.has(id));
  // Stored by this very call, or by another process between our look and our insert.
  for (const [id, row] of await readStored(transaction, missing)) stored.set(id, row);
  const outcomes = new Map<RatingRow, AppendOutcome>();
  for (const row of again) {
    const before = stored.get(row.id);
    outcomes.set(
      row,
      before === undefined
        ? 'invitation-unusable'
        : await takeAgain(transaction, row.rating, before),
    );
  }
  const taken = again.filter((row) => KEPT.has(outcomes.get(row)!));
  await writeLateMarks(transaction, taken, stored);
  return rows.map((row) => outcomes.get(row) ?? 'stored');
}

const KEPT: ReadonlySet<AppendOutcome> = new Set(['stored', 'duplicate']);

/** What becomes of a rating whose receipt is taken. */
async function takeAgain(
  transaction: SqlTransaction,
  rating: Rating,
  stored: StoredRating,
): Promise<AppendOutcome> {
  if (!isSamePlace(stored, rating)) return 'conflict';
  if (isSameTap(stored, rating) && !hasDetails(rating)) return 'duplicate';
  const outcome = await amendRating(transaction, rating);
  return outcome === 'unknown' ? 'conflict' : outcome;
}

function counted({ rating }: RatingRow): CountedRating {
  const answers = answersOf(rating).filter(({ answer }) => answer !== '');
  return { ...rating, answers: answers.map(({ question, answer }) => [question, answer]) };
}

async function readStored(
  transaction: SqlTransaction,
  ids: readonly string[],
): Promise<Map<string, StoredRating>> {
  const stored = new Map<string, StoredRating>();
  for (let i = 0; i < ids.length; i += LOOKUP_CHUNK) {
    const chunk = ids.slice(i, i + LOOKUP_CHUNK);
    // Filled up with its first id to a power of two, so that few statements serve every length.
    const length = 2 ** Math.ceil(Math.log2(chunk.length));
    const list = Array.from({ length }, (_, j) => chunk[j] ?? chunk[0]!);
    const rows = await transaction.all<StoredRating>(
      `SELECT ${STORED_RATING_COLUMNS} FROM rating WHERE rating_id IN (${placeholders(list.length)})`,
      list,
    );
    for (const row of rows) stored.set(row.rating_id, row);
  }
  return stored;
}

/** Inserts those whose invitation, if they show one, they are the first to use. */
async function insertBacked(
  transaction: SqlTransaction,
  keys: InvitationKeys,
  candidates: readonly RatingRow[],
): Promise<ReadonlySet<string>> {
  const mayBeStored = await redeemInvitations(transaction, keys, candidates);
  const rows = candidates.filter((_, i) => mayBeStored[i]);
  const inserted = await insertNew(transaction, rows);
  for (const { id, invitation } of rows) {
    // Another process stored the same submission without it: the invitation was not used.
    if (invitation && !inserted.has(id)) await releaseInvitation(transaction, keys, invitation);
  }
  return inserted;
}

async function insertNew(
  transaction: SqlTransaction,
  rows: readonly RatingRow[],
): Promise<ReadonlySet<string>> {
  const inserted = await insertReturning<{ rating_id: string }>(
    transaction,
    {
      head: `INSERT INTO rating (rating_id, province_code, unit_code, counter_id, procedure_code,
             channel, day, score, backed, questionnaire, layout, revision)`,
      tail: 'ON CONFLICT DO NOTHING RETURNING rating_id',
    },
    rows.map(({ id, rating }) => [
      id,
      rating.province,
      rating.unit,
      rating.counter,
      rating.procedure,
      rating.channel,
      rating.day,
      rating.score,
      rating.backed ? 1 : 0,
      rating.questionnaire,
      rating.layout,
      rating.revision,
    ]),
  );
  return new Set(inserted.map((row) => row.rating_id));
}

async function insertDetails(
  transaction: SqlTransaction,
  rows: readonly RatingRow[],
): Promise<void> {
  const answers = rows.flatMap(({ id, rating }) =>
    answersOf(rating).map(({ question, revision, answer }) => [
      id,
      rating.province,
      rating.unit,
      question,
      revision,
      answer,
    ]),
  );
  const comments = rows.flatMap(({ id, rating }) =>
    rating.comment === null
      ? []
      : [[id, rating.province, rating.unit, rating.comment, rating.revision]],
  );
  const tail = 'ON CONFLICT DO NOTHING';
  const key = 'rating_id, province_code, unit_code';
  const answer = `INSERT INTO answer (${key}, question, revision, answer)`;
  await insertRows(transaction, { head: answer, tail }, answers);
  const comment = `INSERT INTO comment (${key}, text, revision)`;
  await insertRows(transaction, { head: comment, tail }, comments);
  const commented = rows.filter(({ rating }) => rating.comment !== null);
  const months = commented.map(({ id, rating: { province, unit, day } }) => {
    return { id, province, unit, day };
  });
  await noteCommentMonths(transaction, months);
  await writeNominations(
    transaction,
    rows.map(({ rating }) => rating),
  );
}

interface TallyRow extends SqlRow {
  readonly period: number;
  readonly member: string;
  readonly backed: number;
  readonly n1: number;
  readonly n2: number;
  readonly n3: number;
  readonly n4: number;
  readonly n5: number;
}

const TALLY_WHERE = `FROM rating_tally WHERE province_code = $1 AND dimension = $2 AND grain = $3
  AND period BETWEEN $4 AND $5`;
const TALLY_BY_PERIOD = `SELECT period, member, backed, n1, n2, n3, n4, n5 ${TALLY_WHERE}
  AND ($6 = 0 OR member = $7) ORDER BY period, member, backed`;
/** The months, and the day with its counts turned negative, summed by member in one reading. */
const TALLY_LESS_DAY = `SELECT member, backed, sum(n1) AS n1, sum(n2) AS n2, sum(n3) AS n3,
  sum(n4) AS n4, sum(n5) AS n5 FROM (
    SELECT member, backed, n1, n2, n3, n4, n5 ${TALLY_WHERE} UNION ALL
    SELECT member, backed, -n1, -n2, -n3, -n4, -n5 FROM rating_tally
    WHERE province_code = $1 AND dimension = $2 AND grain = 'day' AND period = $6
  ) AS parts GROUP BY member, backed HAVING sum(n1) + sum(n2) + sum(n3) + sum(n4) + sum(n5) > 0
  ORDER BY member, backed`;
/** The same month by month; $7 is the month of the day. */
const TALLY_LESS_DAY_BY_PERIOD = `SELECT period, member, backed, sum(n1) AS n1, sum(n2) AS n2,
  sum(n3) AS n3, sum(n4) AS n4, sum(n5) AS n5 FROM (
    SELECT period, member, backed, n1, n2, n3, n4, n5 ${TALLY_WHERE} UNION ALL
    SELECT CAST($7 AS INTEGER) AS period, member, backed, -n1, -n2, -n3, -n4, -n5 FROM rating_tally
    WHERE province_code = $1 AND dimension = $2 AND grain = 'day' AND period = $6
  ) AS parts GROUP BY period, member, backed
  HAVING sum(n1) + sum(n2) + sum(n3) + sum(n4) + sum(n5) > 0 ORDER BY period, member, backed`;
const TALLY_BY_MEMBER = `SELECT member, backed, sum(n1) AS n1, sum(n2) AS n2, sum(n3) AS n3,
  sum(n4) AS n4, sum(n5) AS n5 ${TALLY_WHERE} AND ($6 = 0 OR member = $7)
  GROUP BY member, backed ORDER BY member, backed`;

/** See `RatingLog.tally`. */
export async function readTallies(
  engine: SqlEngine,
  query: TallyQuery,
): Promise<readonly RatingTally[]> {
  const { province, dimension, grain, from, to, by, member, lessDay } = query;
  const range = [province, dimension, grain, from, to];
  const only = [member === undefined ? 0 : 1, member ?? ''];
  const sql = by === 'period' ? TALLY_BY_PERIOD : TALLY_BY_MEMBER;
  const less =
    by === 'period' && lessDay !== undefined
      ? [TALLY_LESS_DAY_BY_PERIOD, localMonth(lessDay)]
      : [TALLY_LESS_DAY];
  const [lessSql, ...month] = less as [string, ...number[]];
  const found = await (lessDay === undefined
    ? engine.all<TallyRow>(sql, [...range, ...only])
    : engine.all<TallyRow>(lessSql, [...range, lessDay, ...month]));
  const rows = member === undefined ? found : found.filter((row) => row.member === member);
  return rows.map((row) => ({
    period: by === 'period' ? row.period : null,
    member: row.member,
    backed: row.backed === 1,
    scores: [row.n1, row.n2, row.n3, row.n4, row.n5],
  }));
}

import type { LocalDay } from '../core/calendar.ts';
import type { AppendOutcome, RatingAmendment } from '../core/ports.ts';
import type { ProcedureCode } from '../core/procedure.ts';
import { REVISION_DAYS } from '../core/rating.ts';
import type { Score } from '../core/score.ts';
import { noteCommentMonths } from './comment-months.ts';
import { writeNominations } from './nomination-rows.ts';
import type { CountedRating } from './rating-counts.ts';
import { answersOf, type GivenAnswer } from './rating-answers.ts';
import { ratingId } from './rating-row.ts';
import { countByStanding, lockRating, standingOf } from './rating-standing.ts';
import type { SqlRow, SqlTransaction } from './sql-engine.ts';

interface BaseRow extends SqlRow {
  readonly rating_id: string;
  readonly province_code: string;
  readonly unit_code: string;
  readonly counter_id: string;
  readonly procedure_code: string | null;
  readonly channel: string;
  readonly day: number;
  readonly backed: number;
}

/** One sending of a rating; null where it says nothing. */
interface Said {
  readonly revision: number;
  readonly score: Score | null;
  readonly procedure: ProcedureCode | null;
}

interface Answered {
  readonly question: string;
  readonly revision: number;
  readonly answer: string;
}

/** Everything that was ever said under one receipt. */
interface Stored {
  readonly base: BaseRow;
  readonly said: readonly Said[];
  readonly answered: readonly Answered[];
}

/**
 * Takes in a later answer under a receipt that is stored. Part by part the highest revision counts,
 * so amendments may come in any order and any number of times. The counts move with it. `unknown`
 * when no rating has this receipt.
 */
export async function amendRating(
  transaction: SqlTransaction,
  amendment: RatingAmendment,
): Promise<AppendOutcome | 'unknown'> {
  const id = ratingId(amendment.submissionId);
  await lockRating(transaction, id);
  const before = await readStored(transaction, id);
  if (before === null) return 'unknown';
  const { base } = before;
  const earlier = before.said.find(({ revision }) => revision === amendment.revision);
  if (earlier && !isSameAnswer(before, earlier, amendment)) return 'conflict';
  if (!earlier && Math.abs(amendment.day - base.day) > REVISION_DAYS) return 'late';

  const key = [id, base.province_code, base.unit_code] as const;
  if (!earlier) {
    await transaction.run(
      `INSERT INTO rating_revision (rating_id, province_code, unit_code, revision, score,
       procedure_code) VALUES ($1, $2, $3, $4, $5, $6)`,
      [...key, amendment.revision, amendment.score, amendment.procedure],
    );
  }
  const answered = await addAnswers(transaction, key, before, answersOf(amendment));
  await replaceComment(transaction, base, { ...amendment, id });
  const after: Stored = {
    base,
    said: earlier ? before.said : [...before.said, amendment],
    answered: [...before.answered, ...answered],
  };
  const standing = await standingOf(transaction, id);
  const [now, then] = [countedNow(after), countedNow(before)];
  await countByStanding(transaction, [[standing, now]], [[standing, then]]);
  await writeNominations(transaction, [
    {
      ...amendment,
      province: base.province_code,
      unit: base.unit_code,
      channel: base.channel,
      day: base.day as LocalDay,
      backed: base.backed === 1,
      procedure: countedNow(after).procedure,
    },
  ]);
  return earlier ? 'duplicate' : 'stored';
}

/** A backed rating has the procedure of its dossier, whatever a sender names. */
function isSameAnswer({ base }: Stored, earlier: Said, later: Said): boolean {
  return (
    earlier.score === later.score && (base.backed === 1 || earlier.procedure === later.procedure)
  );
}

/** What is counted of a rating that is stored, by everything said so far; null without one. */
export async function readCounted(
  transaction: SqlTransaction,
  id: string,
): Promise<CountedRating | null> {
  const stored = await readStored(transaction, id);
  return stored && countedNow(stored);
}

async function readStored(transaction: SqlTransaction, id: string): Promise<Stored | null> {
  const [base] = await transaction.all<BaseRow>(
    `SELECT rating_id, province_code, unit_code, counter_id, procedure_code, channel, day, backed
     FROM rating WHERE rating_id = $1`,
    [id],
  );
  if (base === undefined) return null;
  const said = await transaction.all<SqlRow>(
    'SELECT revision, score, procedure_code AS procedure FROM rating_said WHERE rating_id = $1',
    [id],
  );
  const answered = await transaction.all<SqlRow>(
    'SELECT question, revision, answer FROM answer WHERE rating_id = $1',
    [id],
  );
  return {
    base,
    said: said as unknown as readonly Said[],
    answered: answered as unknown as readonly Answered[],
  };
}

async function addAnswers(
  transaction: SqlTransaction,
  key: readonly [string, string, string],
  { answered }: Stored,
  given: readonly GivenAnswer[],
): Promise<readonly GivenAnswer[]> {
  const newest = (question: string) =>
    Math.max(-1, ...answered.filter((a) => a.question === question).map((a) => a.revision));
  const added = given.filter(({ question, revision }) => revision > newest(question));
  for (const { question, revision, answer } of added) {
    await transaction.run(
      `INSERT INTO answer (rating_id, province_code, unit_code, question, revision, answer)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [...key, question, revision, answer],
    );
  }
  return added;
}

async function replaceComment(
  transaction: SqlTransaction,
  { province_code: province, unit_code: unit, day }: BaseRow,
  { id, comment, revision }: RatingAmendment & { readonly id: string },
): Promise<void> {
  if (comment === null) return;
  const key = [id, province, unit];
  const isIt = 'rating_id = $1 AND province_code = $2 AND unit_code = $3';
  await transaction.run(`DELETE FROM comment WHERE ${isIt} AND revision < $4`, [...key, revision]);
  await transaction.run(
    `INSERT INTO comment (rating_id, province_code, unit_code, text, revision)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [...key, comment, revision],
  );
  await noteCommentMonths(transaction, [{ id, province, unit, day }]);
}

/** What the rating is counted as, by everything said so far. */
function countedNow({ base, said, answered }: Stored): CountedRating {
  const inOrder = said.toSorted((a, b) => a.revision - b.revision);
  const isBacked = base.backed === 1;
  const named = inOrder.findLast(({ procedure }) => procedure !== null)?.procedure ?? null;
  const newest = new Map<string, number>();
  for (const { question, revision } of answered) {
    newest.set(question, Math.max(newest.get(question) ?? 0, revision));
  }
  return {
    province: base.province_code as CountedRating['province'],
    unit: base.unit_code as CountedRating['unit'],
    counter: base.counter_id as CountedRating['counter'],
    channel: base.channel as CountedRating['channel'],
    day: base.day as LocalDay,
    backed: isBacked,
    score: inOrder.findLast(({ score }) => score !== null)!.score!,
    procedure: isBacked ? (base.procedure_code as ProcedureCode | null) : named,
    answers: answered
      .filter(
        ({ question, revision, answer }) => answer !== '' && revision === newest.get(question),
      )
      .map(({ question, answer }) => [question, answer]),
  };
}

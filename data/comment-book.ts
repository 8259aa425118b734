import { setImmediate } from 'node:timers/promises';
import { addDays, addMonths, firstDayOf, type Instant, type LocalDay } from '../core/calendar.ts';
import type {
  CaseState,
  CaseStep,
  CommentBook,
  CommentId,
  StoredComment,
} from '../core/comment-book.ts';
import type { UnitCode } from '../core/organisation.ts';
import type { ProcedureCode } from '../core/procedure.ts';
import type { Reason } from '../core/reason.ts';
import type { Score } from '../core/score.ts';
import { readCommentsOf } from './comment-months.ts';
import { noteAnswer } from './comment-news.ts';
import { placeholders, type SqlEngine, type SqlRow } from './sql-engine.ts';

/** Values of one statement: of few different lengths, for every statement is kept. */
const AT_ONCE = 500;
const LENGTHS = [10, 100, AT_ONCE];

interface CommentRow extends SqlRow {
  readonly rating_id: string;
  readonly unit_code: string;
  readonly procedure_code: string | null;
  readonly score: number;
  readonly text: string;
}

interface CaseRow extends SqlRow {
  readonly rating_id: string;
  readonly version: number;
  readonly state: string;
  readonly due_on: number | null;
  readonly note: string;
  readonly author: string;
  readonly recorded_at: number;
}

/** What the newest revision of rating `r` that speaks of it says; asked only where there is one. */
const newestSaid = (column: 'score' | 'procedure_code') => `CASE WHEN EXISTS (
    SELECT 1 FROM rating_revision AS v WHERE v.rating_id = r.rating_id)
  THEN (SELECT s.${column} FROM rating_said AS s
    WHERE s.rating_id = r.rating_id AND s.${column} IS NOT NULL
    ORDER BY s.revision DESC LIMIT 1)
  ELSE r.${column} END`;

const COMMENTS = `SELECT c.rating_id, c.unit_code, c.text, ${newestSaid('score')} AS score,
    CASE WHEN r.backed = 1 THEN r.procedure_code ELSE ${newestSaid('procedure_code')} END AS procedure_code
  FROM comment_month AS m
  JOIN comment AS c ON c.rating_id = m.rating_id AND c.province_code = m.province_code
    AND c.unit_code = m.unit_code
  JOIN rating AS r ON r.rating_id = m.rating_id AND r.province_code = m.province_code
    AND r.unit_code = m.unit_code
  WHERE m.province_code = $1 AND m.month = $2 AND m.rating_id > $3 AND c.text <> ''`;

/** Ratings of a month by unit and procedure, also those that no pair holds yet. */
const CELLS = `SELECT unit_code, procedure_code, sum(n) AS n FROM (
    SELECT unit_code, second_member AS procedure_code, backed_1 + backed_2 + backed_3 + backed_4
      + backed_5 + unbacked_1 + unbacked_2 + unbacked_3 + unbacked_4 + unbacked_5 AS n
    FROM rating_pair WHERE province_code = $1 AND month = $2 AND pair = 'place-matter'
    UNION ALL SELECT unit_code, procedure_code, n1 + n2 + n3 + n4 + n5 AS n
    FROM rating_unpaired WHERE province_code = $1 AND day BETWEEN $3 AND $4) AS both_kinds
  GROUP BY unit_code, procedure_code HAVING sum(n) > 0 ORDER BY unit_code, procedure_code`;

/** Comments over a database: see `CommentBook` for what it promises. */
export function createCommentBook(engine: SqlEngine): CommentBook {
  return {
    async ofMonth(province, month, named) {
      const rows =
        named === undefined
          ? await readCommentsOf<CommentRow>(engine, { province, month }, COMMENTS)
          : await readNamed(engine, [province, month], named);
      const reasons = await readReasons(
        engine,
        rows.map((row) => row.rating_id),
      );
      const shared = sharedValues();
      return rows.map((row) => toComment(row, reasons.get(row.rating_id) ?? [], shared));
    },
    async cells(province, month) {
      const next = firstDayOf(addMonths(month, 1));
      const rows = await engine.all<{ unit_code: string; procedure_code: string; n: number }>(
        CELLS,
        [province, month, firstDayOf(month), addDays(next, -1)],
      );
      return rows.map(({ unit_code, procedure_code, n }) => ({
        unit: unit_code as UnitCode,
        procedure: procedure_code === '' ? null : (procedure_code as ProcedureCode),
        n,
      }));
    },
    async steps(province, id) {
      const rows = await engine.all<CaseRow>(
        `SELECT * FROM comment_case WHERE province_code = $1 AND rating_id = $2 ORDER BY version`,
        [province, id],
      );
      return rows.map(toStep);
    },
    async standings(province) {
      const rows = await engine.all<CaseRow>(
        'SELECT * FROM comment_case WHERE province_code = $1 ORDER BY version',
        [province],
      );
      return new Map(rows.map((row) => [row.rating_id as CommentId, toStep(row)]));
    },
    record: (province, id, { version, state, dueOn, note, author, at }) =>
      engine.transaction(async (transaction) => {
        const [last] = await transaction.all<{ version: number | null }>(
          `SELECT max(version) AS version FROM comment_case
           WHERE province_code = $1 AND rating_id = $2`,
          [province, id],
        );
        if ((last?.version ?? 0) !== version - 1) return false;
        const added = await transaction.run(
          `INSERT INTO comment_case (province_code, rating_id, version, state, due_on, note, author,
             recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
          [province, id, version, state, dueOn, note, author, at],
        );
        if (added === 1 && state === 'answered') {
          await noteAnswer(transaction, { province, rating: id, at });
        }
        return added === 1;
      }),
  };
}

async function readNamed(
  engine: SqlEngine,
  month: readonly [province: string, month: number],
  named: readonly CommentId[],
): Promise<readonly CommentRow[]> {
  const found: CommentRow[] = [];
  const inOrder = named.toSorted();
  for (let at = 0; at < inOrder.length; at += AT_ONCE) {
    const some = filledUp(inOrder.slice(at, at + AT_ONCE));
    const sql = `${COMMENTS} AND m.rating_id IN (${placeholders(some.length, 4)}) ORDER BY m.rating_id`;
    found.push(...(await engine.all<CommentRow>(sql, [...month, '', ...some])));
    await setImmediate();
  }
  return found;
}

async function readReasons(
  engine: SqlEngine,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Reason[]>> {
  const found = new Map<string, Reason[]>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = filledUp(ids.slice(at, at + AT_ONCE));
    const rows = await engine.all<{ rating_id: string; answer: string }>(
      `SELECT rating_id, answer FROM answer_now WHERE question = 'reason'
       AND rating_id IN (${placeholders(some.length)}) ORDER BY rating_id, answer`,
      some,
    );
    for (const { rating_id, answer } of rows) {
      const reasons = found.get(rating_id);
      if (reasons) reasons.push(answer as Reason);
      else found.set(rating_id, [answer as Reason]);
    }
    await setImmediate();
  }
  return found;
}

/** With the last one repeated. */
function filledUp(ids: readonly string[]): readonly string[] {
  const length = LENGTHS.find((each) => each >= ids.length) ?? AT_ONCE;
  return [...ids, ...Array<string>(length - ids.length).fill(ids.at(-1)!)];
}

/** One value for all that are alike: a month of comments is kept in memory. */
function sharedValues() {
  const texts = new Map<string, string>();
  const reasons = new Map<string, readonly Reason[]>();
  const shared = <T>(known: Map<string, T>, key: string, value: T): T => {
    const found = known.get(key);
    if (found === undefined) known.set(key, value);
    return found ?? value;
  };
  return {
    text: <T extends string>(text: T) => shared(texts, text, text) as T,
    reasons: (list: readonly Reason[]) => shared(reasons, list.join(' '), list),
  };
}

function toComment(
  row: CommentRow,
  reasons: readonly Reason[],
  shared: ReturnType<typeof sharedValues>,
): StoredComment {
  const procedure = row.procedure_code as ProcedureCode | null;
  return {
    id: row.rating_id as CommentId,
    unit: shared.text(row.unit_code as UnitCode),
    procedure: procedure === null ? null : shared.text(procedure),
    score: row.score as Score,
    reasons: shared.reasons(reasons),
    text: row.text,
  };
}

function toStep(row: CaseRow): CaseStep {
  return {
    version: row.version,
    state: row.state as CaseState,
    dueOn: row.due_on as LocalDay | null,
    note: row.note,
    author: row.author,
    at: row.recorded_at as Instant,
  };
}

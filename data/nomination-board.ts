import type { LocalMonth } from '../core/calendar.ts';
import type {
  NominationBoard,
  Wish,
  WishFamily,
  WishStanding,
  WishText,
} from '../core/nomination-board.ts';
import type { ProcedureCode } from '../core/procedure.ts';
import {
  familiesOfWishes,
  headOf,
  mergedInto,
  procedureWithMerged,
  wishKey,
} from '../core/wish-families.ts';
import {
  readMerges,
  readStatuses,
  STATUS_COLUMNS,
  toStatus,
  undoMerge,
  writeMerge,
  writeStatus,
  type StatusRow,
} from './nomination-decisions.ts';
import { IS_NEWEST, toWish, type WishRow } from './nomination-voices.ts';
import { placeholders, type SqlEngine, type SqlRow } from './sql-engine.ts';

interface CountRow extends WishRow {
  readonly n: number;
  readonly backed: number;
}

/** Voices, merges and statuses over a database. */
export function createNominationBoard(engine: SqlEngine): NominationBoard {
  return {
    families: (province, procedure) => readFamilies(engine, province, procedure ?? null),
    standings: (province, voice) => readStandings(engine, province, voice),
    texts: (province, wishes) => readTexts(engine, province, wishes),
    merges: (province) => readMerges(engine, province),
    merge: (province, pair, by) =>
      engine.transaction((transaction) => writeMerge(transaction, province, { ...pair, ...by })),
    unmerge: (province, number, by) =>
      engine.transaction((transaction) => undoMerge(transaction, province, { number, ...by })),
    statuses: (province, wish) => readStatuses(engine, province, wish),
    recordStatus: (province, answer, by) =>
      engine.transaction((transaction) => writeStatus(transaction, province, { ...answer, ...by })),
  };
}

async function readStandings(
  engine: SqlEngine,
  province: string,
  voice: string,
): Promise<readonly WishStanding[]> {
  const rows = await engine.all<WishRow>(
    `SELECT procedure_code, kind FROM nomination_voice WHERE province_code = $1 AND voice = $2
     ORDER BY procedure_code, kind`,
    [province, voice],
  );
  const into = mergedInto(await readMerges(engine, province));
  const standings: WishStanding[] = [];
  for (const wish of rows.map(toWish)) {
    const statuses = await readStatuses(engine, province, headOf(wish, into));
    standings.push({ wish, status: statuses.at(-1) ?? null });
  }
  return standings;
}

async function readFamilies(
  engine: SqlEngine,
  province: string,
  procedure: ProcedureCode | null,
): Promise<readonly WishFamily[]> {
  const merges = await readMerges(engine, province);
  const into = mergedInto(merges);
  const procedures = procedure === null ? [] : procedureWithMerged(procedure, merges);
  const values = [province, ...procedures];
  const where =
    procedure === null
      ? 'WHERE province_code = $1'
      : `WHERE province_code = $1 AND procedure_code IN (${placeholders(procedures.length, 2)})`;
  const counts = await engine.all<CountRow>(
    `SELECT procedure_code, kind, count(*) AS n, sum(backed) AS backed FROM nomination_voice
     ${where} GROUP BY procedure_code, kind`,
    values,
  );
  const statusRows = await engine.all<StatusRow>(
    `SELECT ${STATUS_COLUMNS} FROM nomination_status ${where} ORDER BY version`,
    values,
  );
  const statuses = new Map(statusRows.map((row) => [wishKey(toWish(row)), toStatus(row)]));
  const counted = new Map(counts.map((row) => [wishKey(toWish(row)), row]));
  const wishes = [...counts, ...statusRows].map(toWish);
  const families: WishFamily[] = [];
  for (const members of familiesOfWishes(wishes, into)) {
    if (procedure !== null && members.every((member) => member.procedure !== procedure)) continue;
    const head = members[0];
    const row = members.length === 1 ? counted.get(wishKey(head)) : undefined;
    const { n, backed } =
      members.length === 1
        ? (row ?? { n: 0, backed: 0 })
        : await countDistinct(engine, province, members);
    families.push({
      head,
      members,
      voices: { backed, open: n - backed },
      status: statuses.get(wishKey(head)) ?? null,
    });
  }
  return families;
}

/** Each voice once, however many of the wishes it stands by. */
async function countDistinct(
  engine: SqlEngine,
  province: string,
  wishes: readonly Wish[],
): Promise<{ readonly n: number; readonly backed: number }> {
  // Wish by wish, so that each is found by its key; an OR would have all voices looked through.
  const each = wishes.map(
    (_, i) => `SELECT voice, backed FROM nomination_voice
      WHERE province_code = $1 AND procedure_code = $${2 * i + 2} AND kind = $${2 * i + 3}`,
  );
  const [row] = await engine.all<{ n: number; backed: number }>(
    `SELECT count(*) AS n, coalesce(sum(backed), 0) AS backed FROM (
       SELECT voice, max(backed) AS backed FROM (${each.join(' UNION ALL ')}) AS said
       GROUP BY voice) AS voices`,
    [province, ...wishes.flatMap(({ procedure, kind }) => [procedure, kind])],
  );
  return row ?? { n: 0, backed: 0 };
}

interface TextRow extends SqlRow {
  readonly procedure_code: string;
  readonly kinds: string;
  readonly voice: string;
  readonly month: number;
  readonly text: string | null;
}

/** Ordered by the stored name, a hash: neither arrival nor author shows in it. */
async function readTexts(
  engine: SqlEngine,
  province: string,
  wishes: readonly Wish[],
): Promise<readonly WishText[]> {
  const procedures = [...new Set(wishes.map(({ procedure }) => procedure))];
  const rows = await engine.all<TextRow>(
    `SELECT n.procedure_code, n.kinds, n.voice, n.month, t.text
     FROM nomination AS n LEFT JOIN nomination_text AS t ON t.nomination_id = n.nomination_id
     AND t.province_code = n.province_code AND t.unit_code = n.unit_code
     AND t.revision = n.revision
     WHERE n.province_code = $1 AND n.procedure_code IN (${placeholders(procedures.length, 2)})
     AND n.kinds <> '' AND ${IS_NEWEST} ORDER BY n.nomination_id`,
    [province, ...procedures],
  );
  const wanted = new Set(wishes.map(wishKey));
  const numbers = new Map<string, number>();
  return rows
    .filter((row) =>
      row.kinds.split(' ').some((kind) => wanted.has(wishKey(toWish({ ...row, kind })))),
    )
    .map(({ voice, month, text }) => {
      const number = numbers.get(voice) ?? numbers.size;
      numbers.set(voice, number);
      return { voice: number, month: month as LocalMonth, text };
    });
}

import type { LocalMonth } from '../core/calendar.ts';
import type { NominationBoard, Wish, WishFamily, WishText } from '../core/nomination-board.ts';
import type { ProcedureCode } from '../core/procedure.ts';
import { familiesOfWishes, mergedInto, wishKey } from '../core/wish-families.ts';
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
    familiesOf: (province, voice) => readFamiliesOf(engine, province, voice),
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

async function readFamiliesOf(
  engine: SqlEngine,
  province: string,
  voice: string,
): Promise<readonly WishFamily[]> {
  const rows = await engine.all<WishRow>(
    'SELECT procedure_code, kind FROM nomination_voice WHERE province_code = $1 AND voice = $2',
    [province, voice],
  );
  const spoken = new Set(rows.map((row) => wishKey(toWish(row))));
  const procedures = [...new Set(rows.map((row) => toWish(row).procedure))];
  const families = new Map<string, WishFamily>();
  for (const procedure of procedures) {
    for (const family of await readFamilies(engine, province, procedure)) {
      const isTheirs = family.members.some((member) => spoken.has(wishKey(member)));
      if (isTheirs) families.set(wishKey(family.head), family);
    }
  }
  return [...families.values()];
}

async function readFamilies(
  engine: SqlEngine,
  province: string,
  procedure: ProcedureCode | null,
): Promise<readonly WishFamily[]> {
  const into = mergedInto(await readMerges(engine, province));
  // With merges, a family reaches beyond its procedure: then all are read and the others dropped.
  const isNarrow = procedure !== null && into.size === 0;
  const [where, values] = isNarrow
    ? ['WHERE province_code = $1 AND procedure_code = $2', [province, procedure]]
    : ['WHERE province_code = $1', [province]];
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
  const any = wishes.map((_, i) => `(procedure_code = $${2 * i + 2} AND kind = $${2 * i + 3})`);
  const [row] = await engine.all<{ n: number; backed: number }>(
    `SELECT count(*) AS n, coalesce(sum(backed), 0) AS backed FROM (
       SELECT voice, max(backed) AS backed FROM nomination_voice
       WHERE province_code = $1 AND (${any.join(' OR ')}) GROUP BY voice) AS voices`,
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

import type { LocalDay } from '../core/calendar.ts';
import type { ProcedureCode } from '../core/procedure.ts';
import {
  CHOICES_UNTIL_READABLE,
  DAYS_UNTIL_READABLE,
  type SearchChoice,
  type SearchChoiceBook,
} from '../core/search/search-choice.ts';
import type { Sealer } from './seal.ts';
import type { SqlEngine } from './sql-engine.ts';

/** Words that nobody repeats for so long are forgotten before anybody could read them. */
const FORGET_AFTER_DAYS = 120;
/** More words that nobody can read yet are not kept, the oldest first: nobody shall fill the disk. */
const UNREADABLE_AT_MOST = 20_000;
const PROPOSALS_AT_MOST = 100;

/** Choices over a database: see `SearchChoiceBook` for what it promises. */
export function createSearchChoiceBook(engine: SqlEngine, sealer: Sealer): SearchChoiceBook {
  const hashOf = ({ province, words }: Pick<SearchChoice, 'province' | 'words'>) =>
    sealer.pseudonym(words, `search-choice|${province}`);
  return {
    async record(choice) {
      const { province, words, procedure, day } = choice;
      const newDays = `search_choice.days
        + CASE WHEN excluded.last_day > search_choice.last_day THEN 1 ELSE 0 END`;
      await engine.transaction((transaction) =>
        transaction.run(
          `INSERT INTO search_choice
             (province_code, words_hash, procedure_code, choices, days, last_day)
           VALUES ($1, $2, $3, 1, 1, $4)
           ON CONFLICT (province_code, words_hash, procedure_code) DO UPDATE SET
             words = CASE
               WHEN search_choice.settled = 1 THEN NULL
               WHEN search_choice.choices + 1 >= ${CHOICES_UNTIL_READABLE}
                 AND ${newDays} >= ${DAYS_UNTIL_READABLE} THEN $5
               ELSE search_choice.words END,
             choices = search_choice.choices + 1,
             days = ${newDays},
             last_day = CASE WHEN excluded.last_day > search_choice.last_day
               THEN excluded.last_day ELSE search_choice.last_day END`,
          [province, hashOf(choice), procedure, day, words],
        ),
      );
    },
    async proposals(province) {
      const rows = await engine.all<{
        words: string;
        procedure_code: ProcedureCode;
        choices: number;
        days: number;
      }>(
        `SELECT words, procedure_code, choices, days FROM search_choice
         WHERE province_code = $1 AND settled = 0 AND words IS NOT NULL
         ORDER BY choices DESC, words, procedure_code LIMIT ${PROPOSALS_AT_MOST}`,
        [province],
      );
      return rows.map(({ procedure_code: procedure, ...row }) => ({ ...row, procedure }));
    },
    async settle(proposal) {
      await engine.transaction((transaction) =>
        transaction.run(
          `UPDATE search_choice SET settled = 1, words = NULL
           WHERE province_code = $1 AND words_hash = $2 AND procedure_code = $3`,
          [proposal.province, hashOf(proposal), proposal.procedure],
        ),
      );
    },
  };
}

/** Drops words that too few people used, once they are old or too many. */
export async function forgetRareChoices(engine: SqlEngine, today: LocalDay): Promise<void> {
  const rare = 'words IS NULL AND settled = 0';
  await engine.transaction(async (transaction) => {
    await transaction.run(`DELETE FROM search_choice WHERE ${rare} AND last_day < $1`, [
      today - FORGET_AFTER_DAYS,
    ]);
    const [row] = await transaction.all<{ last_day: number }>(
      `SELECT last_day FROM search_choice WHERE ${rare}
       ORDER BY last_day DESC LIMIT 1 OFFSET ${UNREADABLE_AT_MOST}`,
      [],
    );
    if (row === undefined) return;
    await transaction.run(`DELETE FROM search_choice WHERE ${rare} AND last_day <= $1`, [
      row.last_day,
    ]);
  });
}

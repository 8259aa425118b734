import { addDays, localDay, type Instant, type LocalDay } from '../core/calendar.ts';
import type { NumberedChoice, OfferedChoices } from '../core/offered-choice.ts';
import type { ChatKey } from '../core/conversation/conversation-memory.ts';
import type { Sealer } from './seal.ts';
import type { SqlEngine, SqlTransaction } from './sql-engine.ts';

/** As long as a dialogue. */
const KEEP_DAYS = 4;

/** What the numbers in chats without buttons stand for. */
export function createOfferedChoices(
  engine: SqlEngine,
  sealer: Sealer,
  now: () => Instant,
): OfferedChoices {
  const placeOf = ({ channel, chat }: ChatKey) => `offered_choice|${channel}|${chat}`;
  return {
    remember: (key, choices) =>
      engine.transaction(async (transaction) => {
        const sealed = sealer.seal(JSON.stringify(choices), placeOf(key));
        await transaction.run(
          `INSERT INTO offered_choice (channel, chat, choices, forget_on) VALUES ($1, $2, $3, $4)
           ON CONFLICT (channel, chat) DO UPDATE
           SET choices = excluded.choices, forget_on = excluded.forget_on`,
          [key.channel, key.chat, sealed, addDays(localDay(now()), KEEP_DAYS)],
        );
      }),
    async find(key) {
      const [row] = await engine.all<{ choices: string }>(
        'SELECT choices FROM offered_choice WHERE channel = $1 AND chat = $2',
        [key.channel, key.chat],
      );
      const text = row === undefined ? null : sealer.unseal(row.choices, placeOf(key));
      return text === null ? [] : (JSON.parse(text) as readonly NumberedChoice[]);
    },
  };
}

/** Tables of chats whose rows have a last day. */
const FORGETTING = [
  'offered_choice',
  'zalo_template_message',
  'zalo_answer',
  'zalo_unknown_event',
] as const;

/** Drops what numbers stood for, and what of Zalo's reports has outlived its day. */
export async function forgetOldReports(
  transaction: SqlTransaction,
  today: LocalDay,
): Promise<void> {
  for (const table of FORGETTING) {
    await transaction.run(`DELETE FROM ${table} WHERE forget_on < $1`, [today]);
  }
}

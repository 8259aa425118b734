import { instant } from '../core/calendar.ts';
import type { SettingBook, StoredSetting } from '../core/setting.ts';
import type { SqlEngine, SqlRow } from './sql-engine.ts';

/** What officials set, over a database; every version stays. */
export function createSettingBook(engine: SqlEngine): SettingBook {
  return {
    async find(name) {
      const [row] = await engine.all<SettingRow>(
        `SELECT version, value, author, recorded_at FROM setting
         WHERE name = $1 ORDER BY version DESC LIMIT 1`,
        [name],
      );
      return row === undefined ? null : toSetting(name, row);
    },
    async history(name) {
      const rows = await engine.all<SettingRow>(
        `SELECT version, value, author, recorded_at FROM setting WHERE name = $1 ORDER BY version`,
        [name],
      );
      return rows.map((row) => toSetting(name, row));
    },
    record: ({ name, value, author, at, after }) =>
      engine.transaction(async (transaction) => {
        const written = await transaction.run(
          `INSERT INTO setting (name, version, value, author, recorded_at)
           VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
          [name, after + 1, JSON.stringify(value), author, at],
        );
        return written === 1;
      }),
  };
}

interface SettingRow extends SqlRow {
  readonly version: number;
  readonly value: string;
  readonly author: string;
  readonly recorded_at: number;
}

function toSetting(name: string, row: SettingRow): StoredSetting {
  const { version, value, author, recorded_at: recordedAt } = row;
  return { name, version, value: JSON.parse(value), author, recordedAt: instant(recordedAt) };
}

import { instant, type LocalDay } from '../core/calendar.ts';
import type { UnitCode } from '../core/organisation.ts';
import type { SchemeBook, SchemeEntry, SchemeEntryKey, SchemeStage } from '../core/scheme-entry.ts';
import type { SqlEngine, SqlRow } from './sql-engine.ts';

interface EntryRow extends SqlRow {
  readonly unit_code: string;
  readonly period: string;
  readonly item: string;
  readonly stage: SchemeStage;
  readonly version: number;
  readonly counts: string | null;
  readonly source: string;
  readonly counted_on: number;
  readonly author: string;
  readonly recorded_at: number;
}

const COLUMNS =
  'unit_code, period, item, stage, version, counts, source, counted_on, author, recorded_at';

/** What officials entered for the official schemes, over a database. */
export function createSchemeBook(engine: SqlEngine): SchemeBook {
  return {
    async list(province, period) {
      // One period holds a few rows a unit, so they are read as they lie and the newest kept.
      const rows = await engine.all<EntryRow>(
        `SELECT ${COLUMNS} FROM scheme_entry WHERE province_code = $1 AND period = $2
         ORDER BY unit_code, item, stage, version`,
        [province, period],
      );
      const newest = new Map(
        rows.map((row) => [[row.unit_code, row.item, row.stage].join(' '), row] as const),
      );
      return [...newest.values()].map(toEntry);
    },
    async history(province, key) {
      const rows = await engine.all<EntryRow>(
        `SELECT ${COLUMNS} FROM scheme_entry WHERE province_code = $1 AND unit_code = $2
           AND period = $3 AND item = $4 AND stage = $5 ORDER BY version`,
        [province, ...keyValues(key)],
      );
      return rows.map(toEntry);
    },
    record: (province, { after, counts, source, countedOn, author, recordedAt, ...key }) =>
      engine.transaction(async (transaction) => {
        const written = await transaction.run(
          `INSERT INTO scheme_entry (province_code, unit_code, period, item, stage, version, counts,
             source, counted_on, author, recorded_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING`,
          [
            province,
            ...keyValues(key),
            after + 1,
            counts === null ? null : JSON.stringify(counts),
            source,
            countedOn,
            author,
            recordedAt,
          ],
        );
        return written === 1;
      }),
  };
}

function keyValues({ unit, period, item, stage }: SchemeEntryKey): readonly string[] {
  return [unit ?? '', period, item, stage];
}

function toEntry(row: EntryRow): SchemeEntry {
  const { period, item, stage, version, counts, source, author } = row;
  return {
    unit: row.unit_code === '' ? null : (row.unit_code as UnitCode),
    period,
    item,
    stage,
    version,
    counts: counts === null ? null : (JSON.parse(counts) as Readonly<Record<string, number>>),
    source,
    countedOn: row.counted_on as LocalDay,
    author,
    recordedAt: instant(row.recorded_at),
  };
}

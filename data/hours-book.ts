import { localDay, localMonth, type Instant, type LocalDay } from '../core/calendar.ts';
import { HOLIDAYS_SETTING, type HoursBook } from '../core/opening/hours-book.ts';
import { parseHolidayCorrections } from '../core/opening/holidays.ts';
import type { DatedHours } from '../core/opening/is-open.ts';
import { parseOpeningHours, renderOpeningHours } from '../core/opening/opening-hours.ts';
import type { CounterId } from '../core/organisation.ts';
import type { SettingBook } from '../core/setting.ts';
import { holidaysOfYears } from './lunar-calendar.ts';
import type { SqlEngine } from './sql-engine.ts';

/** Ratings are judged by the hours of their time: as far back as any is kept, and some years ahead. */
const YEARS_BACK = 3;
const YEARS_AHEAD = 2;

/** Hours of counters over a database; holidays are computed. */
export function createHoursBook(
  engine: SqlEngine,
  settings: Pick<SettingBook, 'find'>,
  now: () => Instant,
): HoursBook {
  return {
    async load() {
      const setting = await settings.find(HOLIDAYS_SETTING);
      return {
        hours: await readHours(engine),
        holidays: await holidaysAround(localDay(now())),
        corrections: parseHolidayCorrections(setting?.value),
      };
    },
    record: ({ province, counter, from, hours, author }) =>
      engine.transaction(async (transaction) => {
        await transaction.run(
          `INSERT INTO counter_hours (province_code, counter_id, valid_from, hours, author)
           VALUES ($1, $2, $3, $4, $5) ON CONFLICT (province_code, counter_id, valid_from)
           DO UPDATE SET hours = excluded.hours, author = excluded.author`,
          [province, counter ?? '', from, renderOpeningHours(hours), author],
        );
      }),
  };
}

async function readHours(engine: SqlEngine): Promise<ReadonlyMap<string, readonly DatedHours[]>> {
  const rows = await engine.all<{ province: string; counter: string; day: number; hours: string }>(
    `SELECT province_code AS province, counter_id AS counter, valid_from AS day, hours
     FROM counter_hours ORDER BY province_code, counter_id, valid_from`,
  );
  const byProvince = Map.groupBy(rows, ({ province }) => province);
  return new Map(
    [...byProvince].map(([province, list]) => [
      province,
      list.flatMap(({ counter, day, hours: text }) => {
        const hours = parseOpeningHours(text);
        if (hours === null) return [];
        return [{ counter: (counter || null) as CounterId | null, from: day as LocalDay, hours }];
      }),
    ]),
  );
}

async function holidaysAround(today: LocalDay): Promise<ReadonlySet<LocalDay>> {
  const year = Math.floor(localMonth(today) / 12);
  return holidaysOfYears(year - YEARS_BACK, year + YEARS_AHEAD);
}

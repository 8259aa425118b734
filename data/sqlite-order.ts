import type { DatabaseSync } from 'node:sqlite';
import type { Instant } from '../core/calendar.ts';

/**
 * SQLite fills a page from its end, whatever the keys: rows that share one lie in it in the order in
 * which they came. `VACUUM` lays them anew in the order of their keys. Small files get it every
 * minute; in larger ones a day's ratings hardly ever share a page, and it waits for the night.
 */
const SMALL_FILE_BYTES = 4 * 2 ** 20;
/** Above this it takes seconds in which nobody is answered: once a week will do. */
const LARGE_FILE_BYTES = 256 * 2 ** 20;
/** 03:00 in Vietnam. */
const VACUUM_UTC_HOUR = 20;
const SUNDAY = 0;
const VACUUM_EVERY_MS = 20 * 3_600_000;

interface OrderKeeper {
  /** Lays the pages anew when they may tell again in which order rows came; answers whether it did. */
  forget(database: DatabaseSync, now: Instant): boolean;
}

/** Keeps the order of arrival out of one file. */
export function createOrderKeeper(): OrderKeeper {
  let changesThen = 0;
  let forgottenAt = Number.NEGATIVE_INFINITY;
  return {
    forget(database, now) {
      const isSame = readNumber(database, 'SELECT total_changes()') === changesThen;
      if (isSame || !isTime(database, now, forgottenAt)) return false;
      database.exec('VACUUM');
      changesThen = readNumber(database, 'SELECT total_changes()');
      forgottenAt = now;
      return true;
    },
  };
}

function isTime(database: DatabaseSync, now: Instant, forgottenAt: number): boolean {
  const pages = readNumber(database, 'PRAGMA page_count');
  const bytes = pages * readNumber(database, 'PRAGMA page_size');
  if (bytes <= SMALL_FILE_BYTES) return true;
  const clock = new Date(now);
  const isNight = clock.getUTCHours() === VACUUM_UTC_HOUR;
  if (!isNight || now - forgottenAt < VACUUM_EVERY_MS) return false;
  return bytes <= LARGE_FILE_BYTES || clock.getUTCDay() === SUNDAY;
}

function readNumber(database: DatabaseSync, sql: string): number {
  return Number(Object.values(database.prepare(sql).get() ?? {})[0]);
}

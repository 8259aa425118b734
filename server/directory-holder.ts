import { isDeepStrictEqual } from 'node:util';
import type { Directory } from '../core/directory.ts';
import type { HoursBook } from '../core/opening/hours-book.ts';
import type { OpeningCalendar } from '../core/opening/is-open.ts';
import type { DirectoryBook } from '../core/ports.ts';

/** The directory in memory, so that intake waits for nothing. */
export interface DirectoryHolder {
  current(): Directory;
  /** Reads it again; keeps the old one when the store does not answer. */
  refresh(): Promise<void>;
}

/** Loads the directory once; whoever runs the server refreshes it now and then. */
export async function holdDirectory(book: DirectoryBook): Promise<DirectoryHolder> {
  let directory = await book.load();
  return {
    current: () => directory,
    async refresh() {
      const read = await book.load();
      // What has not changed stays the same object, so that what was made from it stays good.
      const same = isDeepStrictEqual(read.procedures, directory.procedures);
      directory = same ? { ...read, procedures: directory.procedures } : read;
    },
  };
}

/** Opening hours in memory, for the same reason. */
export async function holdOpening(
  book: HoursBook,
): Promise<{ current(): OpeningCalendar; refresh(): Promise<void> }> {
  let calendar = await book.load();
  return {
    current: () => calendar,
    async refresh() {
      calendar = await book.load();
    },
  };
}

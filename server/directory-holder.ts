import { isDeepStrictEqual } from 'node:util';
import { IDENTITY_SETTINGS, parseLine, parseMark } from '../core/identity.ts';
import type { HeldIdentity } from '../analytics/dashboard/identity/dependencies.ts';
import type { Directory } from '../core/directory.ts';
import type { HoursBook } from '../core/opening/hours-book.ts';
import type { OpeningCalendar } from '../core/opening/is-open.ts';
import type { DirectoryBook, Store } from '../core/ports.ts';
import type { SettingBook } from '../core/setting.ts';

/** What every request may need, in memory; whoever runs the server refreshes it now and then. */
export async function holdInMemory(store: Pick<Store, 'directory' | 'hours' | 'settings'>) {
  const [directory, opening, identity] = await Promise.all([
    holdDirectory(store.directory),
    holdOpening(store.hours),
    holdIdentity(store.settings),
  ]);
  const refresh = async (): Promise<void> => {
    await Promise.all([directory.refresh(), opening.refresh(), identity.refresh()]);
  };
  return { directory, opening, identity, refresh };
}

/** The directory in memory, so that intake waits for nothing. */
interface DirectoryHolder {
  current(): Directory;
  /** Reads it again; keeps the old one when the store does not answer. */
  refresh(): Promise<void>;
}

async function holdDirectory(book: DirectoryBook): Promise<DirectoryHolder> {
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
async function holdOpening(
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

/** The marks and the name at the head of every page, for the same reason. */
export async function holdIdentity(settings: Pick<SettingBook, 'find'>): Promise<HeldIdentity> {
  const load = async () => {
    const [national, provincial, line] = await Promise.all([
      settings.find(IDENTITY_SETTINGS.national),
      settings.find(IDENTITY_SETTINGS.provincial),
      settings.find(IDENTITY_SETTINGS.line),
    ]);
    return {
      national: parseMark(national),
      provincial: parseMark(provincial),
      line: parseLine(line?.value),
    };
  };
  let identity = await load();
  return {
    current: () => identity,
    async refresh() {
      const read = await load();
      // What has not changed stays the same object: pages keep what they made of it.
      if (!isDeepStrictEqual(read, identity)) identity = read;
    },
  };
}

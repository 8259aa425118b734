import { describe, expect, test } from 'vitest';
import { addDays, isoDay } from '../../../core/calendar.ts';
import type { ImportReport, ImportRequest } from '../../../core/import-kind.ts';
import type { CounterId } from '../../../core/organisation.ts';
import { importFile } from '../../../data/import/import-file.ts';
import { importKinds } from '../../../data/import/import-kinds.ts';
import { createDirectoryBook } from '../../../data/directory-book.ts';
import type { OpenedStore } from '../../../data/open-store.ts';
import { AN_GIANG, LISTS, LONG_XUYEN, NOW, RACH_GIA, TODAY } from '../../support/builders.ts';
import { ENGINES } from '../../support/stores.ts';

async function take(
  store: OpenedStore,
  text: string,
  change: Partial<ImportRequest> = {},
): Promise<ImportReport> {
  const kind = importKinds(store.engine).find(({ id }) => id === 'counters')!;
  const request = {
    dryRun: false,
    partial: false,
    complete: false,
    from: TODAY,
    province: AN_GIANG,
    author: 'test',
  };
  const file = { bytes: new TextEncoder().encode(text), name: 'counters.csv' };
  const result = await importFile(kind, file, { ...request, ...change });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const HEAD = 'Mã quầy,Mã đơn vị,Tên quầy,Từ ngày,Đến ngày\n';
const UNCHANGED = [0, 0, 0, 2, 0, true];
const TOMORROW = isoDay(addDays(TODAY, 1));
const YESTERDAY = isoDay(addDays(TODAY, -1));

describe.each(ENGINES)('a list of counters on $name', ({ open }) => {
  const withStore = async (work: (store: OpenedStore) => Promise<void>) => {
    const { store, discard } = await open();
    await store.directory.record(LISTS);
    try {
      await work(store);
    } finally {
      await discard();
    }
  };
  const counters = async (store: OpenedStore) => {
    const book = createDirectoryBook(store.engine, () => NOW);
    return [...(await book.load()).counters.values()].map(({ id, name }) => `${id} ${name}`);
  };
  const did = ({ added, changed, withdrawn, unchanged, problems, stored }: ImportReport) => [
    ...[added, changed, withdrawn].map(({ length }) => length),
    unchanged,
    problems.length,
    stored,
  ];

  test('is looked at, taken in once, and changes nothing the second time', () =>
    withStore(async (store) => {
      const list = `${HEAD}${LONG_XUYEN}-2,${LONG_XUYEN},Quầy 2,,\n${LONG_XUYEN}-1,${LONG_XUYEN},Quầy 1,,\n`;
      const before = await counters(store);
      expect(did(await take(store, list, { dryRun: true }))).toEqual([1, 1, 0, 0, 0, false]);
      expect(await counters(store)).toEqual(before);
      expect(did(await take(store, list))).toEqual([1, 1, 0, 0, 0, true]);
      expect(did(await take(store, list, { from: addDays(TODAY, 30) }))).toEqual(UNCHANGED);
      const after = await counters(store);
      expect(after.slice(0, 2)).toEqual([`${LONG_XUYEN}-1 Quầy 1`, `${LONG_XUYEN}-2 Quầy 2`]);
      // A seed that comes again adds what it lacks, and leaves what was imported.
      await store.directory.record(LISTS);
      expect(await counters(store)).toEqual(after);
    }));

  test('may begin later and end: the one is not there yet, the other comes last', () =>
    withStore(async (store) => {
      await take(
        store,
        `${HEAD}${RACH_GIA}-2,${RACH_GIA},Quầy 2,${TOMORROW},\n${LONG_XUYEN}-1,${LONG_XUYEN},Bộ phận một cửa ${LONG_XUYEN},,${YESTERDAY}\n`,
      );
      expect(await counters(store)).toEqual([
        `${RACH_GIA}-1 Bộ phận một cửa ${RACH_GIA}`,
        `${LONG_XUYEN}-1 Bộ phận một cửa ${LONG_XUYEN}`,
      ]);
    }));

  test('that is whole ends the other counters of the units that it names, and of no other', () =>
    withStore(async (store) => {
      const list = `${HEAD}${LONG_XUYEN}-2,${LONG_XUYEN},Quầy 2,,\n`;
      const report = await take(store, list, { complete: true });
      expect(report.withdrawn.map(({ key }) => key)).toEqual([`${LONG_XUYEN}-1` as CounterId]);
      expect((await counters(store)).map((line) => line.split(' ')[0])).toEqual([
        `${LONG_XUYEN}-2`,
        `${RACH_GIA}-1`,
        `${LONG_XUYEN}-1`,
      ]);
    }));

  test('with bad rows is told which, and takes none unless told to take the good ones', () =>
    withStore(async (store) => {
      const before = await counters(store);
      const list = [
        `${LONG_XUYEN}-2,${LONG_XUYEN},Quầy 2,,`,
        '99999-1,99999,Quầy lạ,,',
        `${RACH_GIA}-3,${LONG_XUYEN},Quầy của đơn vị khác,,`,
        `${LONG_XUYEN}-4,${LONG_XUYEN},,,`,
        `${LONG_XUYEN}-5,${LONG_XUYEN},Quầy 5,mai,`,
        `${LONG_XUYEN}-2,${LONG_XUYEN},Quầy 2 lần nữa,,`,
      ].join('\n');
      const report = await take(store, HEAD + list);
      expect(report.problems.map(({ line, code, column }) => [line, code, column])).toEqual([
        [3, 'unit-unknown', 'unit'],
        [4, 'code-invalid', 'counter'],
        [5, 'value-missing', 'name'],
        [6, 'day-invalid', 'from'],
        [7, 'code-repeated', 'counter'],
      ]);
      expect(report.stored).toBe(false);
      expect(await counters(store)).toEqual(before);
      expect(did(await take(store, HEAD + list, { partial: true }))).toEqual([1, 0, 0, 0, 5, true]);
      expect(await counters(store)).toContain(`${LONG_XUYEN}-2 Quầy 2`);
    }));
});

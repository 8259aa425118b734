import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../core/calendar.ts';
import { shapeOfUnits, unitOn } from '../../../core/catalogue/unit-history.ts';
import type { ImportReport, ImportRequest } from '../../../core/import-kind.ts';
import type { UnitCode } from '../../../core/organisation.ts';
import { importFile } from '../../../data/import/import-file.ts';
import { importKinds } from '../../../data/import/import-kinds.ts';
import type { OpenedStore } from '../../../data/open-store.ts';
import { seedLists } from '../../../data/seed/seed-lists.ts';
import { AN_GIANG, LONG_XUYEN, RACH_GIA, TODAY } from '../../support/builders.ts';
import { unitTables } from '../../support/catalogue-lines.ts';
import { ENGINES, openSqliteTestStore } from '../../support/stores.ts';

async function take(
  store: OpenedStore,
  text: string,
  change: Partial<ImportRequest> = {},
): Promise<ImportReport> {
  const kind = importKinds(store.engine).find(({ id }) => id === 'units')!;
  const request = {
    dryRun: false,
    partial: false,
    complete: false,
    from: TODAY,
    province: AN_GIANG,
    author: 'test',
  };
  const file = { bytes: new TextEncoder().encode(text), name: 'units.csv' };
  const result = await importFile(kind, file, { ...request, ...change });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

test.each(ENGINES)('34 provinces and 3,321 units are taken in once on $name', async ({ open }) => {
  const { store, discard } = await open();
  await store.directory.record(seedLists());
  const { provinces, communes } = unitTables();
  const first = await take(store, provinces);
  expect(first).toMatchObject({ unchanged: 1, changed: [], problems: [], stored: true });
  expect(first.added).toHaveLength(33);
  expect((await take(store, provinces)).unchanged).toBe(34);
  const units = await take(store, communes);
  expect(units.problems).toEqual([]);
  expect(units.added.length + units.changed.length + units.unchanged).toBe(3321);
  const again = await take(store, communes, { complete: true });
  expect([again.added.length, again.changed.length, again.withdrawn.length]).toEqual([
    0,
    0,
    expect.any(Number),
  ]);
  const directory = await store.directory.load();
  expect(directory.provinces.size).toBe(34);
  expect(directory.provinces.get(AN_GIANG)?.name).toBe('An Giang');
  // The province's own units stay, and so do its counters.
  expect(directory.units.get('91-0' as UnitCode)).toBeDefined();
  expect(directory.units.size).toBeGreaterThan(3321);
  expect(directory.counters.size).toBe(seedLists().counters.length);
  await discard();
});

describe('a list of units', () => {
  test('may merge one into another: it ends, and its facts have where to go', async () => {
    const { store, discard } = await openSqliteTestStore();
    await store.directory.record(seedLists());
    const merger = `Mã xã,Mã tỉnh,Tên đơn vị,Hết hiệu lực,Nhập vào,Hình thức\n${RACH_GIA},91,Phường Rạch Giá,31/12/2026,${LONG_XUYEN},Sáp nhập\n`;
    expect((await take(store, merger)).withdrawn).toMatchObject([{ key: RACH_GIA, line: 2 }]);
    const again = await take(store, merger);
    expect([again.unchanged, again.withdrawn.length]).toEqual([1, 0]);
    const { units, unitHistory } = await store.directory.load();
    expect(units.has(RACH_GIA)).toBe(true);
    expect(shapeOfUnits(unitHistory, parseDay('2027-01-01')!)(RACH_GIA)).toBe(LONG_XUYEN);
    expect(shapeOfUnits(unitHistory, TODAY)(RACH_GIA)).toBe(RACH_GIA);
    await discard();
  });

  test('may rename: the old name stays with its days', async () => {
    const { store, discard } = await openSqliteTestStore();
    await store.directory.record(seedLists());
    const renamed = `unit,province,name,from\n${LONG_XUYEN},91,Phường Mới,2026-11-01\n`;
    expect((await take(store, renamed)).changed).toHaveLength(1);
    const { units, unitHistory } = await store.directory.load();
    expect(units.get(LONG_XUYEN)?.name).toBe('Phường Mới');
    const nameOn = (text: string) => unitOn(unitHistory, LONG_XUYEN, parseDay(text)!)!.name;
    expect(nameOn('2026-10-31')).toBe('Phường Long Xuyên');
    expect(nameOn('2025-06-30')).toBe('Phường Mỹ Hòa, Thành phố Long Xuyên');
    await discard();
  });

  test('is told what is wrong with it by line', async () => {
    const { store, discard } = await openSqliteTestStore();
    await store.directory.record(seedLists());
    const bad = [
      'commune_code,province_code,name,successors,change',
      '4,01,Ba Đình,,',
      '00008,1,Ngọc Hà,,',
      '30307,91,,,',
      '31078,77,Phú Quốc,,',
      '30301,91,Mỹ Thới,30307;x,',
      '30304,91,Nhảy,,nhảy',
      '28,91,Mã tỉnh khác,,',
    ].join('\n');
    const { problems, stored } = await take(store, bad);
    expect(stored).toBe(false);
    expect(problems).toMatchObject([
      { line: 2, code: 'code-shortened', column: 'unit' },
      { line: 3, code: 'code-shortened', column: 'province' },
      { line: 4, code: 'value-missing', column: 'name' },
      { line: 5, code: 'province-unknown', detail: '77' },
      { line: 6, code: 'code-invalid', column: 'successors' },
      { line: 7, code: 'value-invalid', column: 'change' },
      { line: 8, code: 'code-shortened', column: 'unit' },
    ]);
    await discard();
  });
});

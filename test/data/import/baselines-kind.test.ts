import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '../../../core/calendar.ts';
import type { ImportRequest } from '../../../core/import-kind.ts';
import { baselinesKind } from '../../../data/import/baselines-kind.ts';
import { importFile } from '../../../data/import/import-file.ts';
import type { OpenedStore } from '../../../data/open-store.ts';
import { AN_GIANG, BIRTH, MARRIAGE, TODAY } from '../../support/builders.ts';
import { ENGINES } from '../../support/stores.ts';

const HEAD = 'Danh sách gốc,Ngày chốt,Nguồn,Mã TTHC,Thời hạn,Đơn vị tính,Số giấy tờ';
const PLAN = 'Kế hoạch cắt giảm,1/7/2025,QĐ 2174';
const REQUEST: ImportRequest = {
  dryRun: false,
  partial: true,
  complete: false,
  from: TODAY,
  province: AN_GIANG,
  author: 'lan',
};

describe.each(ENGINES)('lists to count cutting from, on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await open());
  });
  afterAll(() => discard());

  const take = async (lines: readonly string[], change: Partial<ImportRequest> = {}) => {
    const text = [HEAD, ...lines].join('\n');
    const file = { bytes: new TextEncoder().encode(text), name: 'list.csv' };
    const result = await importFile(baselinesKind(store.engine), file, { ...REQUEST, ...change });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };
  const names = async () =>
    (await store.reductions.listBaselineRecords(AN_GIANG)).map(({ name }) => name);

  test('are taken in whole or not at all, and frozen for good', async () => {
    const rows = [`${PLAN},${BIRTH},5,ngày làm việc,3`, `${PLAN},${MARRIAGE},,,`];
    expect(await take(rows, { dryRun: true })).toMatchObject({ added: [{}], stored: false });
    const broken = await take([rows[0]!, `${PLAN},nothing,,,`]);
    expect(broken).toMatchObject({ stored: false, problems: [{ line: 3 }] });
    const repeated = await take([rows[0]!, rows[0]!]);
    expect(repeated.problems).toMatchObject([{ line: 3, code: 'code-repeated' }]);
    const undated = await take([`Kế hoạch cắt giảm,,QĐ 2174,${BIRTH},,,`]);
    expect(undated.problems).toMatchObject([{ code: 'value-missing', column: 'frozenOn' }]);
    expect(await names()).toEqual([]);

    expect(await take(rows)).toMatchObject({ added: [{ line: 2 }], stored: true });
    expect(await take([`${PLAN},${BIRTH},99,ngày,9`])).toMatchObject({ added: [], unchanged: 1 });
    const id = '2025-07-01-ke-hoach-cat-giam';
    expect(await store.reductions.findBaseline(AN_GIANG, id)).toEqual({
      id,
      name: 'Kế hoạch cắt giảm',
      frozenOn: parseDay('2025-07-01'),
      source: 'QĐ 2174',
      procedures: [
        {
          code: MARRIAGE,
          timeLimit: null,
          papers: null,
          yearlyDossiers: null,
          yearlyCost: null,
        },
        {
          code: BIRTH,
          timeLimit: { value: 5, unit: 'working-day' },
          papers: 3,
          yearlyDossiers: null,
          yearlyCost: null,
        },
      ],
    });
  });

  test('may stand side by side in one file', async () => {
    const other = ['A,2025-07-01,QĐ 1', 'B,2025-07-01,QĐ 2'].map((list) => `${list},${BIRTH},,,`);
    expect((await take(other)).added.map(({ label }) => label)).toEqual(['A (1)', 'B (1)']);
    expect(await names()).toHaveLength(3);
  });
});

import { describe, expect, test } from 'vitest';
import type { ImportRequest } from '../../../core/import-kind.ts';
import { dossiersKind } from '../../../data/import/dossiers-kind.ts';
import { importFile } from '../../../data/import/import-file.ts';
import {
  aDirectory,
  AN_GIANG,
  BIRTH,
  LISTS,
  LONG_XUYEN,
  MARRIAGE,
  NOW,
  RACH_GIA,
  TODAY,
} from '../../support/builders.ts';
import { ENGINES, type TestStore } from '../../support/stores.ts';
import { verifyCounts } from '../../../data/verify-counts.ts';

const REQUEST: ImportRequest = {
  dryRun: false,
  partial: false,
  complete: false,
  from: TODAY,
  province: AN_GIANG,
  author: 'lan',
};

const HEAD = 'Mã hồ sơ,Mã TTHC,Mã đơn vị,Ngày trả kết quả,Rút lại\n';
const row = (code: string, procedure: string, unit: string = LONG_XUYEN) =>
  `${code},${procedure},${unit},23/11/2026,\n`;

describe.each(ENGINES)('a file of finished dossiers on $name', ({ open }) => {
  const withStore = async (work: (opened: TestStore) => Promise<void>) => {
    const opened = await open();
    await opened.store.directory.record(LISTS);
    try {
      await work(opened);
      expect((await verifyCounts(opened.store.engine)).differences).toEqual([]);
    } finally {
      await opened.discard();
    }
  };
  const taking = ({ store }: TestStore, unit: typeof LONG_XUYEN | null = null) => {
    const { dossiers } = store;
    const kind = dossiersKind({ dossiers, directory: aDirectory, now: () => NOW, unit });
    return async (csv: string, change: Partial<ImportRequest> = {}) => {
      const file = { bytes: new TextEncoder().encode(csv), name: 'x.csv' };
      const result = await importFile(kind, file, { ...REQUEST, ...change });
      if (!result.ok) throw new Error(result.error.code);
      const { added, changed, withdrawn, unchanged, problems, stored } = result.value;
      const lines = [added, changed, withdrawn].map(({ length }) => length);
      return { did: [...lines, unchanged, problems.length], stored, added, problems };
    };
  };

  test('says beforehand what it would do, does it, and does nothing the second time', () =>
    withStore(async (opened) => {
      const take = taking(opened);
      const first = HEAD + row('A-1', BIRTH) + row('A-2', BIRTH) + row('A-3', '9.999999');
      const expected = { did: [3, 0, 0, 0, 0], stored: false };
      expect(await take(first, { dryRun: true })).toMatchObject(expected);
      expect(await opened.store.dossiers.span(AN_GIANG)).toBeNull();
      expect(await take(first)).toMatchObject({ ...expected, stored: true });
      expect(await take(first)).toMatchObject({ did: [1, 0, 0, 2, 0] });
      const second = `${HEAD}${row('A-1', MARRIAGE)}A-2,,,,x\n`;
      expect(await take(second, { dryRun: true })).toMatchObject({ did: [0, 1, 1, 0, 0] });
      expect(await take(second)).toMatchObject({ did: [0, 1, 1, 0, 0], stored: true });
      expect(await take(second)).toMatchObject({ did: [0, 0, 0, 2, 0] });
    }));

  test('takes all rows or none, unless told to take the good ones', () =>
    withStore(async (opened) => {
      const take = taking(opened);
      const csv = `${HEAD}${row('A-1', BIRTH)}${row('A-2', BIRTH).replace('23/11/2026', 'mai')}`;
      const refused = await take(csv);
      expect(refused).toMatchObject({ did: [1, 0, 0, 0, 1], stored: false });
      expect(refused.problems).toEqual([
        { line: 3, code: 'value-invalid', column: 'finishedAt', detail: 'mai' },
      ]);
      expect(await opened.store.dossiers.span(AN_GIANG)).toBeNull();
      expect(await take(csv, { partial: true })).toMatchObject({ stored: true });
      expect(await opened.store.dossiers.span(AN_GIANG)).toEqual({ first: TODAY, last: TODAY });
    }));

  test('of one unit speaks for that unit alone', () =>
    withStore(async (opened) => {
      const take = taking(opened, LONG_XUYEN);
      const noUnit = 'Mã hồ sơ,Mã TTHC,Ngày trả kết quả\nA-1,1.001193,23/11/2026\n';
      expect(await take(noUnit)).toMatchObject({ did: [1, 0, 0, 0, 0] });
      expect(await take(HEAD + row('A-2', BIRTH, RACH_GIA))).toMatchObject({ stored: false });
    }));
});

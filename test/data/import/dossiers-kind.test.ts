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

/** Names are hashes, written in their order: about half of them come before `e`. */
const FAULTS = {
  sqlite: {
    breaks: `CREATE TRIGGER fault BEFORE INSERT ON finished_dossier WHEN NEW.dossier_key > 'e'
      BEGIN SELECT RAISE(ABORT, 'a fault in the middle'); END`,
    mends: 'DROP TRIGGER fault',
  },
  postgres: {
    breaks: `ALTER TABLE finished_dossier ADD CONSTRAINT fault
      CHECK (dossier_key COLLATE "C" < 'e')`,
    mends: 'ALTER TABLE finished_dossier DROP CONSTRAINT fault',
  },
} as const;

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

  test('counts handling days of rows with a day of receipt, and names rows in which it is later', () =>
    withStore(async (opened) => {
      const take = taking(opened);
      const head = 'Mã hồ sơ,Mã TTHC,Mã đơn vị,Ngày trả kết quả,Ngày tiếp nhận\n';
      const line = (code: string, received: string) =>
        `${code},${BIRTH},${LONG_XUYEN},23/11/2026,${received}\n`;
      const csv = head + line('A-1', '16/11/2026') + line('A-2', '24/11/2026') + line('A-3', '');
      const problem = { line: 3, column: 'receivedOn', detail: '24/11/2026' };
      const whole = await take(csv);
      expect(whole.problems).toEqual([{ ...problem, code: 'received-after-finished' }]);
      expect(whole).toMatchObject({ did: [2, 0, 0, 0, 1], stored: false });
      // The dossier was finished all the same.
      const taken = await take(csv, { partial: true });
      expect(taken.problems).toEqual([{ ...problem, code: 'day-left-out' }]);
      expect(taken).toMatchObject({ did: [3, 0, 0, 0, 1], stored: true });
      const days = async () => {
        const query = { province: AN_GIANG, dimension: 'unit', grain: 'day' } as const;
        return opened.store.dossiers.tallyHandling({ ...query, from: TODAY, to: TODAY });
      };
      const counts = { period: TODAY, member: LONG_XUYEN, received: 1, days: 5, squares: 25 };
      expect(await days()).toEqual([counts]);
      // A list without the column takes no day away; one that says another day corrects it.
      expect(await take(HEAD + row('A-1', BIRTH))).toMatchObject({ did: [0, 0, 0, 1, 0] });
      expect(await days()).toEqual([counts]);
      expect(
        await take(head + line('A-1', '20/11/2026') + line('A-3', '23/11/2026')),
      ).toMatchObject({
        did: [0, 2, 0, 0, 0],
      });
      expect(await days()).toEqual([{ ...counts, received: 2, days: 1, squares: 1 }]);
    }));

  test('leaves nothing behind when storing fails, and is taken whole afterwards', () =>
    withStore(async (opened) => {
      const take = taking(opened);
      const csv = HEAD + Array.from({ length: 900 }, (_, i) => row(`B-${i}`, BIRTH)).join('');
      const { engine } = opened.store;
      const { breaks, mends } = FAULTS[engine.dialect];
      await engine.transaction((transaction) => transaction.run(breaks));
      await expect(take(csv)).rejects.toThrow('fault');
      await expect(take(csv, { partial: true })).rejects.toThrow('fault');
      expect(await opened.store.dossiers.span(AN_GIANG)).toBeNull();
      expect(await engine.all('SELECT 1 AS found FROM finished_dossier')).toEqual([]);
      expect(await engine.all('SELECT 1 AS found FROM invitation')).toEqual([]);
      await engine.transaction((transaction) => transaction.run(mends));
      expect(await take(csv)).toMatchObject({ did: [900, 0, 0, 0, 0], stored: true });
    }));

  test('takes none when the store itself refuses one of its rows', () =>
    withStore(async (opened) => {
      const take = taking(opened);
      const numbered = 'Mã hồ sơ,Mã TTHC,Mã đơn vị,Ngày trả kết quả,Lần sửa\n';
      const line = (code: string, procedure: string) =>
        `${code},${procedure},${LONG_XUYEN},23/11/2026,1\n`;
      await take(numbered + line('A-1', BIRTH));
      const conflict = numbered + line('A-2', BIRTH) + line('A-1', MARRIAGE);
      expect(await take(conflict)).toMatchObject({ did: [1, 0, 0, 0, 1], stored: false });
      expect(await take(numbered + line('A-2', BIRTH))).toMatchObject({ did: [1, 0, 0, 0, 0] });
      expect(await take(conflict, { partial: true })).toMatchObject({ stored: true });
    }));

  test('lets others have the event loop while it is taken', () =>
    withStore(async (opened) => {
      const take = taking(opened);
      const csv = HEAD + Array.from({ length: 5000 }, (_, i) => row(`C-${i}`, BIRTH)).join('');
      let turns = 0;
      let isOver = false;
      const turn = () => {
        turns += 1;
        if (!isOver) setImmediate(turn);
      };
      setImmediate(turn);
      await take(csv);
      isOver = true;
      expect(turns).toBeGreaterThan(1);
    }));

  test('of one unit speaks for that unit alone', () =>
    withStore(async (opened) => {
      const take = taking(opened, LONG_XUYEN);
      const noUnit = 'Mã hồ sơ,Mã TTHC,Ngày trả kết quả\nA-1,1.001193,23/11/2026\n';
      expect(await take(noUnit)).toMatchObject({ did: [1, 0, 0, 0, 0] });
      expect(await take(HEAD + row('A-2', BIRTH, RACH_GIA))).toMatchObject({ stored: false });
    }));
});

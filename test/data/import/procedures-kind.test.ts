import { describe, expect, test } from 'vitest';
import { addDays, parseDay } from '../../../core/calendar.ts';
import type { ImportReport, ImportRequest } from '../../../core/import-kind.ts';
import type { ProcedureCode } from '../../../core/procedure.ts';
import { importFile } from '../../../data/import/import-file.ts';
import { importKinds } from '../../../data/import/import-kinds.ts';
import type { OpenedStore } from '../../../data/open-store.ts';
import { AN_GIANG, BIRTH, LISTS, MARRIAGE, TODAY } from '../../support/builders.ts';
import { componentLines, procedureLines } from '../../support/catalogue-lines.ts';
import { ENGINES, openSqliteTestStore } from '../../support/stores.ts';

const REQUEST: ImportRequest = {
  dryRun: false,
  partial: false,
  complete: false,
  from: TODAY,
  province: AN_GIANG,
  author: 'test',
};

async function take(
  store: OpenedStore,
  text: string,
  change: Partial<ImportRequest> & { readonly kind?: string } = {},
): Promise<ImportReport> {
  const { kind: id = 'procedures', ...request } = change;
  const kind = importKinds(store.engine).find((known) => known.id === id)!;
  const file = { bytes: new TextEncoder().encode(text), name: 'x' };
  const result = await importFile(kind, file, { ...REQUEST, ...request });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function counts(report: ImportReport) {
  const { added, changed, withdrawn, unchanged, problems, stored } = report;
  return {
    added: added.length,
    changed: changed.length,
    withdrawn: withdrawn.length,
    unchanged,
    bad: problems.length,
    stored,
  };
}

const NOTHING = { added: 0, changed: 0, withdrawn: 0, unchanged: 0, bad: 0 };
const CSV = `Mã TTHC;Tên thủ tục;Lĩnh vực\n${BIRTH};Thủ tục đăng ký khai sinh;Hộ tịch\n`;

describe.each(ENGINES)('procedures on $name', ({ open }) => {
  test('of the whole national list are taken in once, and a second time without effect', async () => {
    const { store, discard } = await open();
    const list = procedureLines();
    const text = list.join('\n');
    const dry = await take(store, text, { dryRun: true });
    expect(counts(dry)).toEqual({ ...NOTHING, added: list.length, stored: false });
    expect((await store.directory.load()).procedures.size).toBe(0);
    expect(counts(await take(store, text))).toEqual({
      ...NOTHING,
      added: list.length,
      stored: true,
    });
    const { procedures } = await store.directory.load();
    expect(procedures.size).toBe(list.length);
    const nextYear = addDays(TODAY, 400);
    expect(counts(await take(store, text, { from: nextYear }))).toEqual({
      ...NOTHING,
      unchanged: list.length,
      stored: true,
    });
    const papers = await take(store, componentLines().join('\n'), { kind: 'components' });
    expect(counts(papers)).toEqual({ ...NOTHING, changed: componentLines().length, stored: true });
    const details = await store.procedures.inForce(TODAY);
    expect(details.filter(({ components }) => components.length > 0)).toHaveLength(
      componentLines().length,
    );
    expect(counts(await take(store, text, { complete: true })).unchanged).toBe(list.length);
    await discard();
  });

  test('keep what held before a change, and end when they are withdrawn', async () => {
    const { store, discard } = await open();
    await store.directory.record(LISTS);
    const day = parseDay('2026-12-01')!;
    const renamed = CSV.replace('Thủ tục đăng ký', 'Đăng ký');
    expect(counts(await take(store, renamed, { from: day }))).toMatchObject({ changed: 1 });
    const versions = await store.procedures.list(BIRTH);
    expect(versions.map(({ name, until }) => [name, until])).toEqual([
      ['Thủ tục đăng ký khai sinh', addDays(day, -1)],
      ['Đăng ký khai sinh', null],
    ]);
    const ended = `code,name,until,replacedBy\n${MARRIAGE},Thủ tục đăng ký kết hôn,01/10/2026,${BIRTH}\n`;
    expect((await take(store, ended)).withdrawn).toMatchObject([{ key: MARRIAGE, line: 2 }]);
    const { procedures, otherProcedures } = await store.directory.load();
    expect([...procedures.keys()]).toEqual([BIRTH]);
    expect(procedures.get(BIRTH)?.name).toBe('Thủ tục đăng ký khai sinh');
    expect(otherProcedures.get(MARRIAGE)?.name).toBe('Thủ tục đăng ký kết hôn');
    expect(await store.procedures.list(MARRIAGE)).toMatchObject([{ replacedBy: [BIRTH] }]);
    await discard();
  });
});

describe('a list of procedures', () => {
  const BAD = `code,name\n${BIRTH},Tên mới\nx,Sai mã\n${MARRIAGE},\n${BIRTH},Lặp lại\n1.000001,Thủ tục khác\n`;
  const PROBLEMS = [
    { line: 3, code: 'code-invalid' },
    { line: 4, code: 'value-missing' },
    { line: 5, code: 'code-repeated' },
  ];

  test('with bad rows is kept out whole, and says each by line and reason', async () => {
    const { store, discard } = await openSqliteTestStore();
    await store.directory.record(LISTS);
    const before = await store.directory.load();
    const report = await take(store, BAD);
    expect(report.problems).toMatchObject(PROBLEMS);
    expect(report.stored).toBe(false);
    expect(await store.directory.load()).toEqual(before);
    await discard();
  });

  test('with bad rows gives its good ones when that is asked for', async () => {
    const { store, discard } = await openSqliteTestStore();
    await store.directory.record(LISTS);
    const report = await take(store, BAD, { partial: true });
    expect(counts(report)).toMatchObject({ added: 1, changed: 1, bad: 3, stored: true });
    const { procedures } = await store.directory.load();
    expect(procedures.get('1.000001' as ProcedureCode)?.name).toBe('Thủ tục khác');
    expect(procedures.get(MARRIAGE)?.name).toBe('Thủ tục đăng ký kết hôn');
    await discard();
  });

  test('shows what it lacks, and withdraws that only when it is said to be whole', async () => {
    const { store, discard } = await openSqliteTestStore();
    await store.directory.record(LISTS);
    const part = await take(store, CSV);
    expect(part.absent).toMatchObject([{ key: MARRIAGE, line: null }]);
    expect(part.withdrawn).toEqual([]);
    expect((await store.directory.load()).procedures.size).toBe(2);
    expect((await take(store, CSV, { complete: true })).withdrawn).toMatchObject([
      { key: MARRIAGE },
    ]);
    expect([...(await store.directory.load()).procedures.keys()]).toEqual([BIRTH]);
    await discard();
  });

  test('without a single row withdraws nothing, even if it is called whole', async () => {
    const { store, discard } = await openSqliteTestStore();
    await store.directory.record(LISTS);
    const report = await take(store, 'code,name\n', { complete: true });
    expect(counts(report)).toMatchObject({ withdrawn: 0, stored: true });
    expect((await store.directory.load()).procedures.size).toBe(2);
    await discard();
  });

  test('stays in force when the seed comes again, and adds what it lacks', async () => {
    const { store, discard } = await openSqliteTestStore();
    await store.directory.record(LISTS);
    await take(store, CSV.replace('Hộ tịch', 'Hộ tịch, quốc tịch'));
    await store.directory.record(LISTS);
    expect((await store.directory.load()).procedures.get(BIRTH)?.sector).toBe('Hộ tịch, quốc tịch');
    await discard();
  });

  test('may give a procedure in several versions, each with its first day', async () => {
    const { store, discard } = await openSqliteTestStore();
    const text = `code,name,from,until\n${BIRTH},Mới,2025-07-01,\n${BIRTH},Cũ,2020-01-01,2025-06-30\n`;
    expect(counts(await take(store, text))).toMatchObject({ added: 1, bad: 0 });
    expect(counts(await take(store, text))).toMatchObject({ unchanged: 1, added: 0 });
    const before = await store.procedures.inForce(parseDay('2025-06-30')!);
    expect(before.map(({ name }) => name)).toEqual(['Cũ']);
    expect((await store.directory.load()).procedures.get(BIRTH)?.name).toBe('Mới');
    await discard();
  });
});

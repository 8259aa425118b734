import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDay } from '../../core/calendar.ts';
import { reductionProgress } from '../../core/reduction/reduction-progress.ts';
import { importFile } from '../../data/import/import-file.ts';
import { importKinds } from '../../data/import/import-kinds.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import {
  aBaseline,
  aBaselineProcedure,
  anAction,
  code,
  DAY,
} from '../core/reduction/reduction-builders.ts';
import { AN_GIANG, NOW, TODAY } from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

const BY = { author: 'lan', at: NOW, reason: 'thử' };

describe.each(ENGINES)('the ledger of cuts on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;

  beforeAll(async () => {
    ({ store, discard } = await open());
  });
  afterAll(() => discard());

  test('freezes a list once, whoever else tries, and gives it back as it was', async () => {
    const baseline = aBaseline(3, {
      procedures: [
        aBaselineProcedure(1),
        aBaselineProcedure(2, { timeLimit: { value: 2.5, unit: null }, papers: null }),
        aBaselineProcedure(3, { timeLimit: null, yearlyDossiers: null, yearlyCost: null }),
      ],
    });
    const frozen = await Promise.all([
      store.reductions.freeze(AN_GIANG, baseline, BY),
      store.reductions.freeze(AN_GIANG, { ...baseline, name: 'khác' }, BY),
    ]);
    expect(frozen.filter(Boolean)).toHaveLength(1);
    const found = (await store.reductions.findBaseline(AN_GIANG, baseline.id))!;
    expect(found.procedures).toEqual(baseline.procedures);
    expect(await store.reductions.findBaseline(AN_GIANG, 'none')).toBeNull();
    const later = { ...aBaseline(1), id: 'later', frozenOn: DAY };
    await store.reductions.freeze(AN_GIANG, later, BY);
    const listed = await store.reductions.listBaselineRecords(AN_GIANG);
    expect(listed.map(({ id }) => id)).toEqual([baseline.id, 'later']);
    for (const sql of [
      'DELETE FROM reduction_baseline',
      'UPDATE baseline_procedure SET papers = 1',
      'DELETE FROM reduction_action',
    ]) {
      await store.reductions.record(AN_GIANG, [anAction({ id: 'kept' })], BY);
      await expect(store.engine.transaction((tx) => tx.run(sql))).rejects.toThrow(/never changed/);
    }
  });

  test('has a list signed off once, and no list that is not there', async () => {
    const { reductions } = store;
    const signed = { ...aBaseline(1), id: 'signed' };
    await reductions.freeze(AN_GIANG, signed, BY);
    const sign = (author: string, id = 'signed') =>
      reductions.signOff(AN_GIANG, id, { decision: 'QĐ 5', decidedOn: TODAY, author, at: NOW });
    expect(await sign('minh', 'none')).toEqual({ ok: false, error: 'baseline-unknown' });
    // Nobody answers alone for a list that they drew up themselves, also not while another signs.
    const tries = await Promise.all([sign('lan'), sign('minh'), sign('hoa')]);
    expect(tries[0]).toEqual({ ok: false, error: 'baseline-own' });
    expect(tries.slice(1).toSorted((a, b) => Number(a.ok) - Number(b.ok))).toEqual([
      { ok: false, error: 'baseline-signed' },
      { ok: true, value: null },
    ]);
    expect(await sign('lan')).toEqual({ ok: false, error: 'baseline-own' });
    const records = await reductions.listBaselineRecords(AN_GIANG);
    expect(records.find(({ id }) => id === 'signed')).toMatchObject({
      by: { author: 'lan', at: NOW },
      signOff: { decision: 'QĐ 5', decidedOn: TODAY, at: NOW },
    });
    expect(records.find(({ id }) => id === 'later')?.signOff).toBeNull();
    for (const change of [
      "UPDATE baseline_sign_off SET decision = ''",
      'DELETE FROM baseline_sign_off',
      "UPDATE reduction_baseline SET author = 'minh'",
      'DELETE FROM baseline_procedure',
    ]) {
      const changed = store.engine.transaction((tx) => tx.run(change));
      await expect(changed).rejects.toThrow(/never changed/);
    }
    const again = { ...signed, procedures: aBaseline(2).procedures };
    expect(await reductions.freeze(AN_GIANG, again, { ...BY, author: 'hoa' })).toBe(false);
    expect((await reductions.findBaseline(AN_GIANG, 'signed'))?.procedures).toHaveLength(1);
  });

  test('enters one version after the one seen, and tells who comes late', async () => {
    const { reductions } = store;
    const action = anAction({ id: 'entered', decision: 'QĐ 8' });
    const both = await Promise.all([
      reductions.enter(AN_GIANG, { action, after: 0 }, BY),
      reductions.enter(AN_GIANG, { action, after: 0 }, BY),
    ]);
    expect(both.toSorted()).toEqual(['known', 'stored']);
    const changed = { ...action, decision: 'QĐ 9' };
    expect(await reductions.enter(AN_GIANG, { action: changed, after: 0 }, BY)).toBe('conflict');
    expect(await reductions.enter(AN_GIANG, { action: changed, after: 1 }, BY)).toBe('stored');
    await reductions.withdraw(AN_GIANG, 'entered', BY);
    expect(await reductions.enter(AN_GIANG, { action: changed, after: 2 }, BY)).toBe('conflict');
    expect(await reductions.enter(AN_GIANG, { action: changed, after: 0 }, BY)).toBe('stored');
    const versions = await reductions.listVersions(AN_GIANG);
    expect(
      versions
        .filter(({ action: { id } }) => id === 'entered')
        .map(({ version, withdrawn, by }) => [version, withdrawn, by]),
    ).toEqual([
      [1, false, BY],
      [2, false, BY],
      [3, true, BY],
      [4, false, BY],
    ]);
  });

  test('keeps the newest version of an act, and none that was withdrawn', async () => {
    const action = anAction({
      id: 'x',
      changes: [{ attribute: 'fee', before: 5, after: 3, unit: 'vnd' }],
    });
    expect(await store.reductions.record(AN_GIANG, [action], BY)).toBe(1);
    expect(await store.reductions.record(AN_GIANG, [{ ...action }], BY)).toBe(0);
    const corrected = { ...action, effectiveOn: (DAY + 5) as LocalDay };
    expect(await store.reductions.record(AN_GIANG, [corrected], BY)).toBe(1);
    const find = async () =>
      (await store.reductions.listActions(AN_GIANG)).find(({ id }) => id === 'x');
    expect(await find()).toEqual(corrected);
    expect(await store.reductions.withdraw(AN_GIANG, 'x', BY)).toBe(true);
    expect(await store.reductions.withdraw(AN_GIANG, 'x', BY)).toBe(false);
    expect(await find()).toBeUndefined();
    expect(await store.reductions.record(AN_GIANG, [action], BY)).toBe(1);
    expect(await find()).toEqual(action);
  });

  test('lets officials record at the same time without losing a version', async () => {
    const actions = Array.from({ length: 6 }, (_, i) =>
      anAction({ id: 'busy', effectiveOn: (DAY + i) as LocalDay }),
    );
    await Promise.all(actions.map((action) => store.reductions.record(AN_GIANG, [action], BY)));
    const versions = await store.engine.all<{ version: number }>(
      `SELECT version FROM reduction_action WHERE action_id = 'busy' ORDER BY version`,
    );
    expect(versions.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  const request = {
    dryRun: false,
    partial: false,
    complete: false,
    from: TODAY,
    province: AN_GIANG,
    author: 'lan',
  };
  const take = (text: string, change: Partial<typeof request> = {}) => {
    const kind = importKinds(store.engine).find(({ id }) => id === 'actions')!;
    const file = { bytes: Buffer.from(text), name: 'list.csv' };
    return importFile(kind, file, { ...request, ...change });
  };

  test('takes a list of changes in, once, with what every row means', async () => {
    const text = [
      'Quyết định,Ngày quyết định,Có hiệu lực từ,Mã thủ tục,Nội dung,Thuộc tính,Theo quy định,Sau cắt giảm,Đơn vị tính',
      'QĐ 9/UBND,30/08/2026,01/10/2026,1.000001,Bãi bỏ,,,,',
      'QĐ 9/UBND,30/08/2026,01/10/2026,1.000002,Cắt giảm thời hạn,Thời hạn,3,"2,5",ngày làm việc',
      'QĐ 9/UBND,30/08/2026,01/10/2026,1.000002,Cắt giảm thời hạn,Phí lệ phí,50.000,20.000,đồng',
      'QĐ 9/UBND,30/08/2026,,1.000003,Không thực hiện cắt giảm,,,,',
      ',,,1.000004,Bãi bỏ,,,,',
    ].join('\n');
    const dry = await take(text, { dryRun: true });
    expect(dry).toMatchObject({ ok: true, value: { stored: false, problems: [] } });
    expect(dry.ok && dry.value.added).toHaveLength(4);
    expect(await take(text)).toMatchObject({ ok: true, value: { stored: true } });
    expect(await take(text)).toMatchObject({
      ok: true,
      value: { added: [], changed: [], unchanged: 4 },
    });
    const actions = await store.reductions.listActions(AN_GIANG);
    const timed = actions.find(({ id }) => id === 'QĐ 9/UBND | cut-time | 1.000002')!;
    expect(timed.changes).toEqual([
      { attribute: 'time-limit', before: 3, after: 2.5, unit: 'working-day' },
      { attribute: 'fee', before: 50_000, after: 20_000, unit: 'vnd' },
    ]);
    const progress = reductionProgress(
      aBaseline(10),
      actions.filter(({ id }) => id.includes('UBND | ') || id.startsWith('proposed')),
      (DAY + 400) as LocalDay,
    )!;
    expect([progress.strict.cut, progress.broad.cut, progress.onceProposed.cut]).toEqual([1, 2, 2]);
  });

  test('names what is wrong with a row, and then takes in nothing', async () => {
    const before = await store.reductions.listActions(AN_GIANG);
    const taken = await take(
      'code,kind,attribute,before\n1.000009,abolish,,\n12,abolish,,\n1.000008,vanish,,\n1.000007,cut-fee,fee,much\n',
    );
    expect(taken.ok && taken.value.problems.map(({ line, code: fault }) => [line, fault])).toEqual([
      [3, 'code-invalid'],
      [4, 'value-invalid'],
      [5, 'value-invalid'],
    ]);
    expect(taken).toMatchObject({ value: { stored: false } });
    expect(await store.reductions.listActions(AN_GIANG)).toEqual(before);
  });

  test('reads real rows of decisions: effect may come months later, and no cut is a record too', async () => {
    const file = new URL('../../../shared/data/tthc_change_log_sample.csv', import.meta.url);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : REAL_ROWS;
    const taken = await take(text);
    expect(taken).toMatchObject({ ok: true, value: { stored: true, problems: [] } });
    const actions = await store.reductions.listActions(AN_GIANG);
    const abolished = actions.find(({ procedures }) => procedures.includes('1.013337' as never))!;
    expect(abolished).toMatchObject({ kind: 'abolish', effectiveOn: null });
    const late = actions.find(({ procedures }) => procedures.includes('1.013860' as never))!;
    expect(late.effectiveOn! - late.decidedOn!).toBeGreaterThan(150);
    expect(actions.some(({ kind }) => kind === 'no-cut')).toBe(true);
    expect(actions.find(({ kind }) => kind === 'new')?.successor).toBe('1.116316');
    expect(code(1)).toBe('1.000001');
  });
});

/** Facts of three decisions, for where the whole list is not at hand. */
const REAL_ROWS = `decision,decided_on,effective_on,procedure_code,action,attribute,before,after,unit
QĐ 3500,2026-08-30,,1.013337,abolish,status,current,repealed,
QĐ 3500,2026-08-30,,1.116316,new,time_limit,,1,working_day
QĐ 3501,2026-09-01,2027-03-01,1.013860,reduce_time,time_limit,3,2.5,working_day
QĐ 3508,2026-09-03,,1.000302,no_cut,time_limit,1,1,working_day
`;

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complianceTable } from '../../core/reduction/compliance-table.ts';
import type { ComplianceForm, ComplianceRow } from '../../core/reduction/compliance-cost.ts';
import { importFile } from '../../data/import/import-file.ts';
import { importKinds } from '../../data/import/import-kinds.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { writeWorkbook } from '../../data/table/write-xlsx.ts';
import { AN_GIANG, BIRTH, MARRIAGE, NOW, TODAY } from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

const BY = { author: 'lan', at: NOW, reason: 'thử' };
const row: ComplianceRow = {
  group: 'prepare',
  what: '=Tờ khai',
  hours: 1.5,
  service: 0,
  fee: 50_000,
  other: 20_000,
  source: 'biên bản rà soát',
  assumed: false,
};
const form = (change: Partial<ComplianceRow> = {}): ComplianceForm => ({
  rows: [{ ...row, ...change }],
  timesPerYear: { value: 1, source: row.source },
  subjectsPerYear: { value: 3228, source: row.source },
});

describe.each(ENGINES)('compliance costs and plans on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;

  beforeAll(async () => {
    ({ store, discard } = await open());
  });
  afterAll(() => discard());

  test('keep every version, and let only one of two who keep at once win', async () => {
    const record = (hours: number, after: number) =>
      store.compliance.record(AN_GIANG, {
        procedure: BIRTH,
        forms: { now: form({ hours }), after: null },
        by: BY,
        after,
      });
    expect(await store.compliance.find(AN_GIANG, BIRTH)).toBeNull();
    const both = await Promise.all([record(1, 0), record(2, 0)]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await record(3, 1)).toBe(true);
    const found = await store.compliance.find(AN_GIANG, BIRTH);
    expect(found).toMatchObject({ version: 2, by: BY, forms: { after: null } });
    expect(found!.forms.now.rows[0]!.hours).toBe(3);
    await expect(
      store.engine.transaction((tx) => tx.run('DELETE FROM compliance_form')),
    ).rejects.toThrow(/never changed/);
  });

  test('come back from the workbook as they went out, and a second time change nothing', async () => {
    const forms = { now: form(), after: form({ hours: 0.5, fee: 0 }) };
    const table = complianceTable([{ procedure: MARRIAGE, forms }], 50_000);
    // 1.5 hours at 50,000, and 70,000; for 3,228 people.
    expect(table.rows[0]!.slice(11, 13)).toEqual([145_000, 145_000 * 3228]);
    const columns = table.heads.map((heading) => ({ heading }));
    const bytes = await writeWorkbook({
      title: 'x',
      sheets: [{ name: 'Chi phí', above: ['Chi phí tuân thủ'], columns, rows: table.rows }],
    });
    const kind = importKinds(store.engine).find(({ id }) => id === 'compliance')!;
    const take = () =>
      importFile(
        kind,
        { name: 'chi-phi.xlsx', bytes },
        {
          dryRun: false,
          partial: false,
          complete: false,
          from: TODAY,
          province: AN_GIANG,
          author: 'lan',
        },
      );
    const first = await take();
    if (!first.ok) throw new Error(JSON.stringify(first.error));
    expect(first.value).toMatchObject({ stored: true, problems: [], unchanged: 0 });
    expect(first.value.added.map(({ key }) => key)).toEqual([MARRIAGE]);
    expect((await store.compliance.find(AN_GIANG, MARRIAGE))!.forms).toEqual(forms);
    expect(await take()).toMatchObject({ value: { unchanged: 1, added: [], changed: [] } });
    expect((await store.compliance.list(AN_GIANG)).map(({ version }) => version)).toContain(1);
  });

  test('plans are numbered one by one, newest first, whoever keeps at once', async () => {
    const plan = {
      name: 'Năm 2027',
      wish: {
        reviews: 40,
        goal: 'saving',
        mostPerSector: null,
        ownOnly: true,
        include: [BIRTH],
        leaveOut: [],
      },
      outcome: {
        chosen: [BIRTH],
        expectedCuts: 0.5,
        likelyCuts: 0,
        needed: null,
        saving: 1,
        people: 2,
        oneMore: 0,
      },
      by: { author: 'lan', at: NOW },
    } as const;
    await Promise.all([1, 2, 3].map(() => store.reviewPlans.keep(AN_GIANG, plan)));
    const plans = await store.reviewPlans.list(AN_GIANG);
    expect(plans.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(plans[0]).toEqual({ ...plan, number: 3 });
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACTION_STANDINGS } from '../../../core/reduction/explain-action.ts';
import { REDUCTION_ACTION_KINDS } from '../../../core/reduction/reduction-action.ts';
import { REDUCTION_WORDS } from '../../../analytics/dashboard/reduction/reduction-words.ts';
import type { OpenedStore } from '../../../data/open-store.ts';
import { AN_GIANG, BIRTH, MARRIAGE, NOW, TODAY } from '../../support/builders.ts';
import { signedInAs } from '../../support/sign-in.ts';
import { anAction } from '../../core/reduction/reduction-builders.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

let server: DashboardServer;
let official: Visitor;
beforeAll(async () => {
  server = await startDashboard();
  official = await server.official();
});
afterAll(() => server.stop());

const page = (query = '') => official.get(`/dashboard/reduction${query}`);

describe('the page about cutting', () => {
  test('says that there is no baseline, never 0 %', async () => {
    const { status, text } = await page();
    expect(status).toBe(200);
    expect(text).toContain('Chưa có số liệu gốc.');
    expect(text).not.toContain('0,0%');
    expect((await server.visitor().get('/dashboard/reduction')).status).toBe(303);
  });

  test('freezes what is in force, refuses what is not filled in, and never freezes twice', async () => {
    const freeze = (change: Record<string, string> = {}) =>
      official.post('/dashboard/reduction/baselines', {
        name: 'Danh mục 1/7/2025',
        frozenOn: '2026-11-20',
        source: 'QĐ 1/UBND',
        scope: 'local',
        ...change,
      });
    for (const wrong of [
      { name: ' ' },
      { frozenOn: '2027-01-01' },
      { frozenOn: 'x' },
      { source: '' },
    ]) {
      const { status, text } = await freeze(wrong);
      expect(status).toBe(422);
      expect(text).toContain('Hãy điền tên');
      expect(text).toContain(`id="${Object.keys(wrong)[0]}-problem"`);
      // What was right in it is still there.
      expect(text).toMatch(/value="(QĐ 1\/UBND|Danh mục 1\/7\/2025)"/);
    }
    expect((await freeze()).headers.get('location')).toBe(
      '/dashboard/reduction?baseline=2026-11-20-danh-muc-1-7-2025&done=frozen',
    );
    expect((await freeze()).status).toBe(422);
    const [baseline] = await server.store.reductions.listBaselineRecords(AN_GIANG);
    expect(baseline).toMatchObject({ id: '2026-11-20-danh-muc-1-7-2025', source: 'QĐ 1/UBND' });
    const { procedures } = (await server.store.reductions.findBaseline(AN_GIANG, baseline!.id))!;
    expect(procedures.map(({ code }) => code).toSorted()).toEqual([BIRTH, MARRIAGE].toSorted());
  });

  test('freezes with each procedure what is known of it that day, and no guess', async () => {
    const { store } = server;
    const components = JSON.stringify([
      { name: 'Tờ khai', quantity: '', group: '' },
      { name: 'Giấy ủy quyền', quantity: '', group: 'Ủy quyền' },
      { name: 'Giấy chứng sinh', quantity: '', group: 'Tự làm' },
      { name: 'Bản sao', quantity: '', group: 'Tự làm' },
    ]);
    await (store as OpenedStore).engine.transaction((transaction) =>
      transaction.run('UPDATE procedure_version SET components = $1 WHERE procedure_code = $2', [
        components,
        BIRTH,
      ]),
    );
    const line = { group: 'pay', what: 'Phí', hours: 0, service: 0, fee: 8000, other: 0 } as const;
    const counted = { value: 100, source: 'QĐ' };
    const now = {
      rows: [{ ...line, source: 'QĐ', assumed: false }],
      timesPerYear: { value: 1, source: 'QĐ' },
      subjectsPerYear: counted,
    };
    await store.compliance.record(AN_GIANG, {
      procedure: BIRTH,
      forms: { now, after: null },
      by: { author: 'lan', at: NOW, reason: '' },
      after: 0,
    });
    await official.post('/dashboard/reduction/baselines', {
      name: 'Có số liệu',
      frozenOn: '2026-11-19',
      source: 'QĐ 2/UBND',
      scope: 'commune',
    });
    const baseline = await store.reductions.findBaseline(AN_GIANG, '2026-11-19-co-so-lieu');
    expect(baseline?.procedures).toEqual([
      {
        code: MARRIAGE,
        timeLimit: null,
        papers: null,
        yearlyDossiers: null,
        yearlyCost: null,
      },
      { code: BIRTH, timeLimit: null, papers: 2, yearlyDossiers: null, yearlyCost: 800_000 },
    ]);
  });

  test('shows the figure, what makes it up, and why the rest does not count', async () => {
    const on = { author: 'lan', at: NOW, reason: '' };
    await server.store.reductions.record(
      AN_GIANG,
      [
        anAction({ id: 'a', procedures: [BIRTH], decision: 'QĐ <9>', effectiveOn: TODAY }),
        anAction({ id: 'b', kind: 'decentralise', procedures: [MARRIAGE], effectiveOn: TODAY }),
        anAction({ id: 'c', procedures: [MARRIAGE], decision: null, effectiveOn: null }),
      ],
      on,
    );
    const { text } = await page();
    expect(text).toContain('Đã bãi bỏ 1 trong 2 thủ tục (50,0%)');
    expect(text).toContain('QĐ &lt;9&gt;');
    expect(text).toContain('Loại việc này không phải là cắt giảm.');
    expect(text).toContain('Chưa có số quyết định.');
    expect(text).toMatch(/2 trong 2 \(100,0%\)<\/td>\s*<td>đạt 20%/);
    const before = await page(`?on=2026-11-22`);
    expect(before.text).toContain('Đã bãi bỏ 0 trong 2 thủ tục (0,0%)');
    expect((await page('?on=yesterday')).status).toBe(404);
    expect((await page('?baseline=none')).status).toBe(404);
    const english = await page('?lang=en');
    expect(english.text).toContain('1 of 2 procedures (50.0%) were abolished');
    await page('?lang=vi');
  });

  test('shows the lists side by side, and has one signed off by a leader who did not draw it up', async () => {
    const { store } = server;
    const id = '2026-11-20-danh-muc-1-7-2025';
    const shown = async (query: string) => (await page(query)).text;
    const before = await shown(`?baseline=${id}`);
    expect(before).toContain(REDUCTION_WORDS.vi.provisional);
    expect(before).toMatch(/Danh mục 1\/7\/2025<\/a[\s\S]*1 trong 2 \(50,0%\)[\s\S]*lan, /);
    expect(before).toMatch(/Có số liệu<\/a/);
    const leader = await signedInAs(store, 'leader');
    const sign = (who: Visitor, fields: Record<string, string>, cookie?: string, list = id) =>
      who.post(`/dashboard/reduction/baselines/${list}/sign-off?baseline=${list}`, fields, {
        'sec-fetch-site': 'same-origin',
        ...(cookie !== undefined && { cookie }),
      });
    const good = { decision: 'QĐ 77/UBND', decidedOn: '2026-11-21' };
    expect((await sign(official, good)).status).toBe(403);
    const other = server.visitor();
    for (const wrong of [{ decision: ' ' }, { decidedOn: '2027-01-01' }, { decidedOn: '' }]) {
      const { status, text } = await sign(other, { ...good, ...wrong }, leader.cookie);
      expect(status).toBe(422);
      expect(text).toContain(REDUCTION_WORDS.vi.signMissing);
      expect(text).toContain(`id="${Object.keys(wrong)[0]}-problem"`);
    }
    expect((await sign(other, good, leader.cookie, 'none')).status).toBe(404);
    expect((await sign(other, good, leader.cookie)).status).toBe(303);
    const again = await sign(other, good, leader.cookie);
    expect(again.text).toContain(REDUCTION_WORDS.vi['baseline-signed']);
    const after = await shown(`?baseline=${id}`);
    expect(after).toContain(`${leader.signInName} ký duyệt`);
    expect(after).toContain('theo QĐ 77/UBND ngày 21/11/2026');
    expect(after).not.toContain(REDUCTION_WORDS.vi.provisional);
    await store.reductions.freeze(
      AN_GIANG,
      { id: 'own', name: 'Của lãnh đạo', frozenOn: TODAY, source: 'QĐ', procedures: [] },
      { author: leader.signInName, at: NOW, reason: '' },
    );
    const own = await sign(other, good, leader.cookie, 'own');
    expect(own.text).toContain(REDUCTION_WORDS.vi['baseline-own']);
    expect(own.text).toContain('value="QĐ 77/UBND"');
  });

  test('gives the same figures as a file', async () => {
    const { text, headers } = await official.get(
      '/dashboard/reduction.csv?baseline=2026-11-20-danh-muc-1-7-2025',
    );
    expect(headers.get('content-type')).toContain('text/csv');
    const rows = text
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    const strict = rows.find(([table]) => table === 'strict')!;
    expect(strict.slice(-3)).toEqual(['1', '2', '0.5']);
    expect(strict.slice(1, 3)).toEqual(['2026-11-20-danh-muc-1-7-2025', 'yes']);
    expect(rows.filter(([table]) => table === 'action')).toHaveLength(3);
  });

  test('has words for every kind of act and every way of counting', () => {
    for (const words of Object.values(REDUCTION_WORDS)) {
      for (const kind of REDUCTION_ACTION_KINDS) expect(words[`kind-${kind}`]).not.toBe('');
      for (const standing of ACTION_STANDINGS) expect(words[`standing-${standing}`]).not.toBe('');
    }
  });
});

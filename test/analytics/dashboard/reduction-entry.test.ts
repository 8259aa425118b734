import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENTRY_WORDS } from '../../../analytics/dashboard/reduction/reduction-words.ts';
import { actionAddress } from '../../../analytics/dashboard/reduction/action-address.ts';
import { AN_GIANG, BIRTH, MARRIAGE } from '../../support/builders.ts';
import { signedInAs } from '../../support/sign-in.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

let server: DashboardServer;
let official: Visitor;
beforeAll(async () => {
  server = await startDashboard();
  official = await server.official();
});
afterAll(() => server.stop());

const TYPED = {
  kind: 'cut-time',
  procedures: BIRTH,
  successor: '',
  competence: 'ministry',
  decision: '12/QĐ-UBND',
  decidedOn: '2026-11-02',
  effectiveOn: '2026-11-20',
  yearlyCostAfter: '1.200.000',
  'attribute-0': 'time-limit',
  'before-0': '15',
  'after-0': '2,5',
  'unit-0': 'ngày làm việc',
  'before-1': '',
};
const ID = `12/QĐ-UBND | cut-time | ${BIRTH}`;
const ENTER = '/dashboard/reduction/actions';

const enter = (change: Readonly<Record<string, string>> = {}) =>
  official.post(ENTER, { ...TYPED, ...change });
const correct = (change: Readonly<Record<string, string>>) =>
  official.post(`${actionAddress(ID)}/correct`, { ...TYPED, ...change });
const listed = () => server.store.reductions.listActions(AN_GIANG);

describe('entering an act', () => {
  test('asks for all that a register needs, and leads back from the ledger', async () => {
    const { status, text } = await official.get(`${ENTER}/new?procedures=${BIRTH}`);
    expect(status).toBe(200);
    expect(text).toContain(`value="${BIRTH}"`);
    expect((await official.get('/dashboard/reduction')).text).toContain(`${ENTER}/new`);
    const english = await official.get(`${ENTER}/new?lang=en`);
    expect(english.text).toContain(ENTRY_WORDS.en.newTitle);
    await official.get(`${ENTER}/new?lang=vi`);
  });

  test('says in words what is wrong, and loses nothing that was typed', async () => {
    const words = ENTRY_WORDS.vi;
    for (const [change, sentence] of [
      [{ kind: '' }, words['kind-missing']],
      [{ procedures: '' }, words['procedures-missing']],
      [{ procedures: 'khai sinh' }, words['code-invalid']],
      [{ kind: 'new', procedures: `${BIRTH}, ${MARRIAGE}` }, words['one-only']],
      [{ procedures: `${BIRTH}, ${MARRIAGE}` }, words['cost-of-several']],
      [{ kind: 'merge', successor: MARRIAGE }, words['merge-few']],
      [{ kind: 'replace' }, words['successor-missing']],
      [{ kind: 'replace', successor: BIRTH }, words['successor-same']],
      [{ successor: MARRIAGE }, words['successor-idle']],
      [{ decision: '' }, words['decision-missing']],
      [{ decidedOn: '' }, words['decided-missing']],
      [{ decidedOn: '2027-01-01' }, words['day-later']],
      [{ effectiveOn: '2026-02-30' }, words['day-invalid']],
      [{ 'after-0': 'nhiều' }, words['figure-invalid']],
      [{ 'attribute-0': '' }, words['change-incomplete']],
      [{ procedures: '9.999999' }, 'Danh mục của tỉnh không có mã 9.999999'],
    ] as const) {
      const { status, text } = await enter({ 'unit-0': 'tờ <riêng>', ...change });
      expect([change, status]).toEqual([change, 422]);
      expect(text).toContain(sentence);
      expect(text).toContain('value="tờ &lt;riêng&gt;"');
    }
    expect(await listed()).toEqual([]);
  });

  test('stores it once, however often the form is sent, and names it in the audit log', async () => {
    const answers = await Promise.all([enter(), enter(), enter()]);
    for (const { status, headers } of answers) {
      expect(status).toBe(303);
      expect(headers.get('location')).toBe(`${actionAddress(ID)}?done=entered`);
    }
    const [action, ...more] = await listed();
    expect(more).toEqual([]);
    expect(action).toMatchObject({
      id: ID,
      competence: 'ministry',
      decision: '12/QĐ-UBND',
      yearlyCostAfter: 1_200_000,
      changes: [{ attribute: 'time-limit', before: 15, after: 2.5, unit: 'working-day' }],
    });
    expect(await server.store.reductions.listVersions(AN_GIANG)).toHaveLength(1);
    const entries = await server.store.audit.list({ act: `POST ${ENTER}`, most: 10 });
    expect(entries.map(({ object, actor }) => [object, actor])).toEqual(
      Array.from({ length: 3 }, () => [ID, 'lan']),
    );
    expect(entries.filter(({ detail }) => detail['unchanged'] === undefined)).toHaveLength(1);
    const again = await enter({ competence: 'province' });
    expect(again.status).toBe(422);
    expect(again.text).toContain(ENTRY_WORDS.vi.taken);
  });

  test('keeps lineage: a merger names what it leaves, a new procedure itself', async () => {
    const merged = { kind: 'merge', procedures: `${BIRTH} ${MARRIAGE}`, successor: '9.000001' };
    const unsure = await enter(merged);
    expect(unsure.text).toContain('không có mã 9.000001');
    expect((await enter({ ...merged, unknownOk: 'yes' })).status).toBe(303);
    const replaced = { ...merged, kind: 'replace', yearlyCostAfter: '', decision: '14/QĐ-UBND' };
    expect((await enter({ ...replaced, unknownOk: 'yes' })).status).toBe(303);
    const both = `${BIRTH}, ${MARRIAGE}`;
    const shorter = { procedures: both, decision: '15/QĐ-UBND', yearlyCostAfter: '' };
    expect((await enter(shorter)).status).toBe(303);
    const made = { kind: 'new', procedures: '9.000002', unknownOk: 'yes' };
    expect((await enter(made)).status).toBe(303);
    expect((await listed()).map(({ procedures, successor }) => [procedures, successor])).toEqual(
      expect.arrayContaining([
        [[BIRTH, MARRIAGE], '9.000001'],
        [[BIRTH, MARRIAGE], null],
        [[], '9.000002'],
      ]),
    );
  });
});

describe('correcting an act', () => {
  test('needs a reason, makes a version, and keeps the earlier one on record', async () => {
    const { text: form } = await official.get(`${actionAddress(ID)}/correct`);
    expect(form).toContain('value="2,5"');
    expect(form).toContain('value="ngày làm việc"');
    expect((await correct({ version: '1', decision: '13/QĐ-UBND' })).text).toContain(
      ENTRY_WORDS.vi['reason-missing'],
    );
    const change = { version: '1', decision: '13/QĐ-UBND', reason: 'Ghi nhầm số' };
    const twice = await Promise.all([correct(change), correct(change)]);
    expect(twice.map(({ status }) => status)).toEqual([303, 303]);
    const own = (await server.store.reductions.listVersions(AN_GIANG)).filter(
      ({ action }) => action.id === ID,
    );
    expect(own.map(({ version, by }) => [version, by.reason])).toEqual([
      [1, ''],
      [2, 'Ghi nhầm số'],
    ]);
    const { text } = await official.get(actionAddress(ID));
    expect(text).toContain('12/QĐ-UBND → 13/QĐ-UBND');
    expect(text).toContain('Lý do: Ghi nhầm số');
    const entries = await server.store.audit.list({ most: 50 });
    const corrected = entries.filter(({ act }) => act.endsWith('/correct'));
    expect(corrected).toContainEqual(
      expect.objectContaining({ object: ID, detail: { reason: 'Ghi nhầm số' } }),
    );
  });

  test('tells who comes second, keeps their words, and lets them save once they know', async () => {
    const late = { version: '1', decision: '14/QĐ-UBND', reason: 'Bản của tôi' };
    const { status, text } = await correct(late);
    expect(status).toBe(422);
    expect(text).toContain('đã có bản khác được lưu');
    expect(text).toContain('value="14/QĐ-UBND"');
    expect(text).toContain('name="version" value="2"');
    expect((await correct({ ...late, version: '2' })).status).toBe(303);
    expect((await listed()).find(({ id }) => id === ID)?.decision).toBe('14/QĐ-UBND');
  });

  test('shows what was taken out, with who, when and why, and no way to change it', async () => {
    await official.post(`${actionAddress(ID)}/withdraw`, { reason: 'Không có quyết định này' });
    const { text } = await official.get(actionAddress(ID));
    expect(text).toContain(ENTRY_WORDS.vi.withdrawnNotice);
    expect(text).toContain('Không có quyết định này');
    expect(text).not.toContain('/withdraw"');
    expect((await official.get('/dashboard/reduction')).text).toContain('Không có quyết định này');
    expect((await correct({ version: '4', reason: 'x' })).status).toBe(404);
    const entries = await server.store.audit.list({ most: 5 });
    expect(entries[0]).toMatchObject({ object: ID, detail: { reason: 'Không có quyết định này' } });
    // The act itself may be entered again: a version after the one that was taken out.
    expect((await enter()).status).toBe(303);
    expect((await official.get(actionAddress(ID))).text).toContain(ENTRY_WORDS.vi.versionAgain);
  });

  test('is for those who may', async () => {
    const { cookie } = await signedInAs(server.store, 'auditor');
    const auditor = server.visitor();
    const form = `${actionAddress(ID)}/correct`;
    expect((await auditor.get(form, { cookie })).status).toBe(403);
    expect((await auditor.get(actionAddress(ID), { cookie })).text).not.toContain(form);
    expect((await auditor.get(`${ENTER}/new`, { cookie })).status).toBe(403);
  });
});

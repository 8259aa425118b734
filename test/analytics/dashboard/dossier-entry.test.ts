import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isoDay, type LocalDay } from '../../../core/calendar.ts';
import type { CounterId } from '../../../core/organisation.ts';
import { ROLES } from '../../../core/role.ts';
import { createPasswordHasher } from '../../../analytics/dashboard/sign-in/password-hash.ts';
import { AN_GIANG, BIRTH, LONG_XUYEN, MARRIAGE, RACH_GIA, TODAY } from '../../support/builders.ts';
import { aDossierCode } from '../../support/dossier-builders.ts';
import {
  PASSWORD,
  startDashboard,
  type DashboardServer,
  type Visitor,
} from './dashboard-server.ts';

let server: DashboardServer;
let staff: Visitor;
let passwordHash: string;

const PAGE = '/dashboard/dossiers/new';

beforeAll(async () => {
  server = await startDashboard();
  await server.makeAccount();
  passwordHash = await createPasswordHasher().hash(PASSWORD);
  staff = await signedIn('counter-staff', LONG_XUYEN);
});
afterAll(() => server.stop());

async function signedIn(
  role: (typeof ROLES)[number],
  unit: typeof LONG_XUYEN | null,
): Promise<Visitor> {
  const counter = role === 'counter-staff' ? (`${unit}-1` as CounterId) : null;
  const signInName = `${role}-${unit ?? 'all'}`;
  const official = { id: signInName, signInName, displayName: role, passwordHash };
  await server.store.officials.add({ ...official, role, unit, counter });
  const visitor = server.visitor();
  const answer = await visitor.post('/dashboard/sign-in', { name: signInName, password: PASSWORD });
  expect(answer.status).toBe(303);
  return visitor;
}

const tally = async (dimension: 'all' | 'counter' | 'procedure') => {
  const rows = await server.store.dossiers.tally({
    province: AN_GIANG,
    dimension,
    grain: 'day',
    from: TODAY,
    to: TODAY,
    by: 'member',
  });
  return Object.fromEntries(
    rows.map(({ member, finished }) => [member, Object.values(finished).reduce((a, b) => a + b)]),
  );
};

describe('the page on which counter staff enters a dossier', () => {
  test('has the focus on the code and needs no more than code and procedure', async () => {
    const { text } = await staff.get(PAGE);
    expect(text).toContain('Bộ phận một cửa 30307');
    expect(text).toMatch(/name="dossierCode"[^>]*autofocus/);
    const code = aDossierCode();
    const before = (await tally('all'))[''] ?? 0;
    const saved = await staff.post(PAGE, { dossierCode: code, procedure: 'làm giấy khai sinh' });
    expect(saved.text).toContain(`Đã lưu hồ sơ ${code}.`);
    expect(saved.text).toContain('src="data:image/svg+xml,');
    expect(saved.text).toMatch(/<code>[0-9A-Z]{5}-[0-9A-Z]{5}<\/code>/);
    expect((await tally('all'))['']).toBe(before + 1);
    expect(await tally('counter')).toHaveProperty([`${LONG_XUYEN}-1`]);
  });

  test('asks which procedure is meant where several fit, the best one first', async () => {
    const dossierCode = aDossierCode();
    const asked = await staff.post(PAGE, { dossierCode, procedure: 'thủ tục đăng ký' });
    expect(asked.text).toContain('Thủ tục nào?');
    const chosen = { dossierCode, procedure: '', procedureCode: MARRIAGE };
    const before = (await tally('procedure'))[MARRIAGE] ?? 0;
    expect((await staff.post(PAGE, chosen)).text).toContain('Đã lưu hồ sơ');
    expect((await tally('procedure'))[MARRIAGE]).toBe(before + 1);
  });

  test('takes back and puts right what was entered by mistake', async () => {
    const dossierCode = aDossierCode();
    const first = { dossierCode, procedure: BIRTH };
    const before = await tally('procedure');
    await staff.post(PAGE, first);
    const known = await staff.post(PAGE, { dossierCode, procedure: MARRIAGE });
    expect(known.text).toContain('đã có từ trước');
    expect((await tally('procedure'))[BIRTH]).toBe((before[BIRTH] ?? 0) + 1);
    const replaced = { dossierCode, procedure: '', procedureCode: MARRIAGE, do: 'replace' };
    expect((await staff.post(PAGE, replaced)).text).toContain('Đã sửa hồ sơ');
    expect((await tally('procedure'))[BIRTH] ?? 0).toBe(before[BIRTH] ?? 0);
    const withdrawn = await staff.post(PAGE, { ...replaced, do: 'withdraw' });
    expect(withdrawn.text).toContain('Đã rút lại hồ sơ');
    expect(await tally('procedure')).toEqual(before);
    expect((await staff.post(PAGE, first)).text).toContain('đã có từ trước');
    expect((await staff.post(PAGE, { ...first, do: 'replace' })).text).toContain('Đã lưu hồ sơ');
  });

  test('takes a day of receipt where one is known, today or earlier', async () => {
    const fields = { procedure: BIRTH, dossierCode: aDossierCode() };
    expect((await staff.get(PAGE)).text).toContain('Ngày tiếp nhận (nếu biết)');
    const later = await staff.post(PAGE, {
      ...fields,
      receivedOn: isoDay((TODAY + 1) as LocalDay),
    });
    expect(later.status).toBe(422);
    expect(later.text).toContain('Ngày tiếp nhận không được sau ngày xong hồ sơ.');
    expect(later.text).toContain(`value="${isoDay((TODAY + 1) as LocalDay)}"`);
    const saved = await staff.post(PAGE, {
      ...fields,
      receivedOn: isoDay((TODAY - 7) as LocalDay),
    });
    expect(saved.text).toContain('Đã lưu hồ sơ');
    const query = { province: AN_GIANG, dimension: 'procedure', grain: 'day' } as const;
    expect(
      await server.store.dossiers.tallyHandling({ ...query, from: TODAY, to: TODAY }),
    ).toContainEqual({ period: TODAY, member: BIRTH, received: 1, days: 5, squares: 25 });
  });

  test.for([
    { fields: { dossierCode: 'Nguyễn Văn A', procedure: BIRTH }, says: 'Mã số hồ sơ không đúng' },
    {
      fields: { dossierCode: 'ABC-1', procedure: 'zzzz qqqq' },
      says: 'Không tìm thấy thủ tục này',
    },
    { fields: { dossierCode: 'ABC-1', procedure: '' }, says: 'Không tìm thấy thủ tục này' },
  ])('says what is wrong with $fields, and keeps what was typed', async ({ fields, says }) => {
    const { status, text } = await staff.post(PAGE, fields);
    expect(status).toBe(422);
    expect(text).toContain(says);
    expect(text).toContain(`value="${fields.dossierCode}"`);
  });

  test('writes only for the counter of the account, whatever the form says', async () => {
    const before = (await tally('counter'))[`${RACH_GIA}-1`];
    const dossierCode = aDossierCode();
    await staff.post(PAGE, { dossierCode, procedure: BIRTH, counter: `${RACH_GIA}-1` });
    expect((await tally('counter'))[`${RACH_GIA}-1`]).toBe(before);
    // Nor can another unit's dossier be taken back.
    const other = await signedIn('counter-staff', RACH_GIA);
    const theirs = await other.post(PAGE, { dossierCode, do: 'withdraw' });
    expect(theirs.text).toContain('không được gửi cho đơn vị đó');
  });

  test('lets an account without a counter name one', async () => {
    const official = await server.official();
    const dossierCode = aDossierCode();
    const fields = { dossierCode, procedure: BIRTH };
    expect((await official.post(PAGE, fields)).text).toContain('Hãy chọn bộ phận một cửa');
    const named = await official.post(PAGE, { ...fields, counter: `${RACH_GIA}-1` });
    expect(named.text).toContain('Đã lưu hồ sơ');
  });
});

describe('roles', () => {
  test('counter staff sees the entry page alone, and is led to it', async () => {
    const front = await staff.get('/dashboard');
    expect([front.status, front.headers.get('location')]).toEqual([303, PAGE]);
    for (const path of ['/dashboard/access', '/dashboard/satisfaction.csv']) {
      expect((await staff.get(path)).status).toBe(403);
    }
    expect((await staff.post('/dashboard/access/keys', { label: 'x' })).status).toBe(403);
    const { text } = await staff.get(PAGE);
    expect(text).not.toContain('href="/dashboard/access"');
  });

  test.for(ROLES.filter((role) => role !== 'counter-staff').map((role) => ({ role })))(
    '$role keeps the pages there were',
    async ({ role }) => {
      const visitor = await signedIn(role, null);
      for (const path of ['/dashboard', '/dashboard/satisfaction.csv']) {
        expect((await visitor.get(path)).status).toBe(200);
      }
      expect((await visitor.get(PAGE)).status).toBe(role === 'administrator' ? 200 : 403);
    },
  );

  test('who is not signed in signs in first and comes back', async () => {
    const { status, headers } = await server.visitor().get(PAGE);
    expect([status, headers.get('location')]).toEqual([
      303,
      `/dashboard/sign-in?next=${encodeURIComponent(PAGE)}`,
    ]);
  });
});

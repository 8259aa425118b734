import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '../../../core/calendar.ts';
import { LONG_XUYEN, NOW } from '../../support/builders.ts';
import { openSession } from '../../support/sign-in.ts';
import {
  PASSWORD,
  startDashboard,
  type DashboardServer,
  type Visitor,
} from './dashboard-server.ts';

let server: DashboardServer;
let admin: Visitor;
const HOUR = 3_600_000;

let clock = 0;

beforeAll(async () => {
  server = await startDashboard();
  await server.makeAccount();
});
beforeEach(async () => void (admin = await asLan()));
afterAll(() => server.stop());

/** A browser in which the administrator has just signed in. */
async function asLan(): Promise<Visitor> {
  const browser = server.visitor();
  const lan = (await server.store.officials.find('lan'))!;
  browser.cookies.set(
    'mot-cham-session',
    await openSession(server.store, lan, instant(NOW + clock)),
  );
  return browser;
}

const wish = (signInName: string, change: Readonly<Record<string, string>> = {}) => ({
  signInName,
  displayName: 'Trần Văn Minh',
  role: 'unit-viewer',
  unit: LONG_XUYEN,
  counter: '',
  ...change,
});
function later(ms: number): void {
  clock += ms;
  server.later(ms);
}
const linkIn = (text: string) => /\/dashboard\/join#([\w-]{43})/.exec(text)?.[1];

async function invite(signInName: string, change: Readonly<Record<string, string>> = {}) {
  const { status, text } = await admin.post('/dashboard/people', wish(signInName, change));
  const token = linkIn(text);
  if (token === undefined) throw new Error(`no link: ${status}`);
  return token;
}
const choose = (token: string, password = PASSWORD, repeated = password) =>
  server.visitor().post('/dashboard/join/account', { token, password, repeated });
async function signIn(name: string, password = PASSWORD) {
  const browser = server.visitor();
  return { browser, answer: await browser.post('/dashboard/sign-in', { name, password }) };
}
const idOf = async (name: string) =>
  (await server.store.people.list()).find(({ signInName }) => signInName === name)!.id;
const newest = async () => (await server.store.audit.list({ most: 1 }))[0];

describe('an invitation', () => {
  test('makes an account with the role and the unit that were meant', async () => {
    const token = await invite('minh');
    const look = await server.visitor().post('/dashboard/join', { token });
    expect([look.status, look.text.includes('Trần Văn Minh')]).toEqual([200, true]);
    expect((await choose(token)).headers.get('location')).toBe('/dashboard/sign-in?done=joined');
    expect(await newest()).toMatchObject({ act: 'account-joined', actor: 'minh' });
    const { answer, browser } = await signIn('minh');
    expect(answer.status).toBe(303);
    expect((await browser.get('/dashboard')).text).toContain('Phường Long Xuyên');
    expect((await browser.get('/dashboard/people')).status).toBe(403);
    expect((await browser.get('/dashboard/audit')).status).toBe(403);
  });

  test('works once, and for three days', async () => {
    const used = await invite('once');
    await choose(used);
    expect((await choose(used)).status).toBe(403);
    expect((await server.visitor().post('/dashboard/join', { token: used })).status).toBe(403);
    const old = await invite('late');
    later(72 * HOUR);
    expect((await choose(old)).status).toBe(403);
    admin = await asLan();
    expect((await admin.get('/dashboard/people')).text).not.toContain('value="late"');
  });

  test('is void once a newer one was made for the same name, or it was withdrawn', async () => {
    const first = await invite('twice');
    const second = await invite('twice');
    expect((await choose(first)).status).toBe(403);
    const gone = await admin.post('/dashboard/people/invitations/withdraw', {
      signInName: 'twice',
    });
    expect(gone.headers.get('location')).toBe('/dashboard/people?done=saved');
    expect((await choose(second)).status).toBe(403);
  });

  test.for([
    ['a name that has an account', { signInName: 'lan' }, 'đã có tài khoản'],
    ['a name that can not be one', { signInName: 'x' }, 'Từ 3 đến 64'],
    ['no full name', { displayName: ' ' }, 'họ tên'],
    ['a viewer of no unit', { unit: '' }, 'cần một đơn vị'],
    ['a unit that nobody knows', { unit: '99999' }, 'cần một đơn vị'],
    ['staff of no counter', { role: 'counter-staff' }, 'bộ phận một cửa'],
    ['a role that is none', { role: 'king' }, 'cần một đơn vị'],
  ] as const)('is not made for %s', async ([, change, words]) => {
    const { status, text } = await admin.post('/dashboard/people', {
      ...wish('nobody'),
      ...change,
    });
    expect([status, text.includes(words), linkIn(text)]).toEqual([422, true, undefined]);
  });

  test('asks for a password that can be used', async () => {
    const token = await invite('careful');
    expect((await choose(token, 'careful')).status).toBe(422);
    expect((await choose(token, 'password')).status).toBe(422);
    expect((await choose(token, PASSWORD, 'anders')).status).toBe(422);
    expect((await choose(token)).status).toBe(303);
  });

  test('keeps its token out of the store and of the log', async () => {
    const token = await invite('secret');
    const entries = JSON.stringify(await server.store.audit.list({ most: 100 }));
    expect(entries).toContain('account-invited');
    expect(entries).not.toContain(token);
    expect(entries).not.toContain(PASSWORD);
  });
});

describe('an administrator', () => {
  test('changes what somebody may do, and that ends their sessions', async () => {
    await choose(await invite('an.binh', { role: 'leader', unit: '' }));
    const { browser } = await signIn('an.binh');
    expect((await browser.get('/dashboard')).status).toBe(200);
    const id = await idOf('an.binh');
    const wanted = { role: 'unit-viewer', unit: LONG_XUYEN, counter: '' };
    expect((await admin.post(`/dashboard/people/${id}/standing`, wanted)).status).toBe(303);
    expect((await browser.get('/dashboard')).status).toBe(303);
    expect(await newest()).toMatchObject({
      actor: 'lan',
      act: 'account-changed',
      object: 'an.binh',
      detail: { roleBefore: 'leader', role: 'unit-viewer', unit: LONG_XUYEN },
    });
  });

  test('blocks somebody, who is out at once, and lets them in again', async () => {
    await choose(await invite('hoa'));
    const { browser } = await signIn('hoa');
    const path = `/dashboard/people/${await idOf('hoa')}`;
    await admin.post(`${path}/block`, { blocked: 'yes' });
    expect((await browser.get('/dashboard')).status).toBe(303);
    expect((await signIn('hoa')).answer.status).toBe(403);
    expect((await admin.get(path)).text).toContain('Đã khoá');
    await admin.post(`${path}/block`, { blocked: 'no' });
    expect((await signIn('hoa')).answer.status).toBe(303);
  });

  test('gives a new password by a link, and ends sessions from afar', async () => {
    await choose(await invite('quen'));
    const { browser } = await signIn('quen');
    const path = `/dashboard/people/${await idOf('quen')}`;
    const { text } = await admin.post(`${path}/reset`, {});
    expect((await choose(linkIn(text)!, 'một mật khẩu khác hẳn')).status).toBe(303);
    expect((await browser.get('/dashboard')).status).toBe(303);
    expect((await signIn('quen')).answer.status).toBe(403);
    const again = await signIn('quen', 'một mật khẩu khác hẳn');
    await admin.post(`${path}/sessions/end`, {});
    expect((await again.browser.get('/dashboard')).status).toBe(303);
  });

  test('can not be the last one to go', async () => {
    const path = `/dashboard/people/${await idOf('lan')}`;
    const blocked = await admin.post(`${path}/block`, { blocked: 'yes' });
    const demoted = await admin.post(`${path}/standing`, { role: 'leader', unit: '', counter: '' });
    for (const { status, text } of [blocked, demoted])
      expect([status, text.includes('quản trị viên cuối cùng')]).toEqual([422, true]);
    expect((await admin.get('/dashboard/people')).status).toBe(200);
  });

  test('signs in again before managing accounts a while later', async () => {
    later(16 * 60_000);
    const { status, headers } = await admin.get('/dashboard/people');
    expect([status, headers.get('location')]).toEqual([
      303,
      '/dashboard/sign-in?again=1&next=%2Fdashboard%2Fpeople',
    ]);
    expect((await admin.get('/dashboard/sign-in?again=1')).text).toContain('cần đăng nhập lại');
    const before = admin.cookies.get('mot-cham-session');
    await admin.post('/dashboard/sign-in', { name: 'lan', password: PASSWORD });
    expect(admin.cookies.get('mot-cham-session')).not.toBe(before);
    expect((await admin.get('/dashboard/people')).status).toBe(200);
  });

  test('finds nothing under an id that is none', async () => {
    expect((await admin.get('/dashboard/people/none')).status).toBe(404);
    for (const act of ['standing', 'block', 'reset', 'code-off', 'sessions/end'])
      expect((await admin.post(`/dashboard/people/none/${act}`, {})).status).toBe(404);
  });
});

describe('the log', () => {
  test('is read by auditors, filtered by who, what and when', async () => {
    await choose(await invite('kiem.tra', { role: 'auditor', unit: '' }));
    const { browser } = await signIn('kiem.tra');
    await browser.post('/dashboard/sign-out', {});
    const auditor = (await signIn('kiem.tra')).browser;
    const page = await auditor.get('/dashboard/audit?actor=kiem.tra&act=signed-out');
    expect(page.status).toBe(200);
    expect(page.text.match(/<tr>/g)).toHaveLength(2);
    expect(page.text).toContain('Đăng xuất');
    expect(page.text).toContain('127.0.0.0/24');
    const none = await auditor.get('/dashboard/audit?from=2031-01-01');
    expect(none.text).toContain('Không có dòng nào');
    expect((await auditor.get('/dashboard/audit?from=x&before=%3Cscript%3E')).status).toBe(200);
    expect((await auditor.get('/dashboard/people')).status).toBe(403);
  });

  test('knows who was refused, but not what was typed for a name', async () => {
    await signIn('lan', 'a wrong password');
    await expect
      .poll(newest, { timeout: 30_000 })
      .toMatchObject({ act: 'sign-in-refused', object: 'lan', actor: '' });
    await signIn('my secret password', 'x');
    const entries = JSON.stringify(await server.store.audit.list({ most: 100 }));
    expect(entries).not.toContain('my secret');
  });
});

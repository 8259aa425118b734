import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHash, randomBytes } from 'node:crypto';
import { REQUIRED_FACTOR_SETTING } from '../../analytics/dashboard/sign-in/required-factor.ts';
import type { Role } from '../../core/role.ts';
import type { SignInMethod } from '../../core/people/official.ts';
import { routesOf, type AppRoute } from '../support/app-routes.ts';
import { NOW } from '../support/builders.ts';
import { signedInAs } from '../support/sign-in.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const PAGE = '/dashboard/settings/second-factor';
const ACCOUNT = '/dashboard/account';

let server: TestServer;
let routes: readonly AppRoute[];
let administrator: Awaited<ReturnType<typeof signedInAs>>;
beforeAll(async () => {
  server = await startTestServer();
  await server.loadPages();
  routes = routesOf(server.app);
  administrator = await signedInAs(server.store, 'administrator');
});
afterAll(() => server.stop());

const ask = (method: string, path: string, cookie: string, fields?: Record<string, string>) =>
  fetch(server.url + path, {
    method,
    redirect: 'manual',
    headers: {
      cookie,
      'sec-fetch-site': 'same-origin',
      ...(method !== 'GET' && { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(method !== 'GET' && { body: new URLSearchParams(fields ?? {}).toString() }),
  });
const note = (id: string, act: 'second-factor-on' | 'passkey-added') => ({
  at: NOW,
  actor: id,
  act,
  object: '',
  detail: {},
  origin: '',
});
/** Asks for a second factor of these roles, as an official would. */
async function demand(...roles: readonly Role[]) {
  const after = (await server.store.settings.find(REQUIRED_FACTOR_SETTING))?.version ?? 0;
  const value = { roles };
  const change = { name: REQUIRED_FACTOR_SETTING, value, author: 'lan', at: NOW, after };
  expect(await server.store.settings.record(change)).toBe(true);
}
async function sessionBy(method: SignInMethod, role: Role): Promise<string> {
  const { id } = await signedInAs(server.store, role);
  const official = await server.store.officials.findById(id);
  const token = randomBytes(32).toString('base64url');
  const tokenHash = createHash('sha256').update(token).digest('base64url');
  const at = { openedAt: NOW, seenAt: NOW, device: '', origin: '' };
  await server.store.sessions.open({ tokenHash, official: official!, method, ...at });
  return `mot-cham-session=${token}`;
}

test('an administrator asks it of roles; who lacks it opens nothing but the page for it', async () => {
  const { cookie } = administrator;
  const page = await (await ask('GET', PAGE, cookie)).text();
  expect(page).toContain('Bắt buộc đăng nhập hai lớp');
  const saved = await ask('POST', PAGE, cookie, { after: '0', administrator: 'yes' });
  expect(saved.headers.get('location')).toBe(`${PAGE}?done=saved`);
  const [entry] = await server.store.audit.list({ most: 1 });
  expect(entry).toMatchObject({ act: `POST ${PAGE}`, detail: { roles: 'administrator' } });

  const guarded = routes.filter(({ path, guards }) => {
    const isOfficials = path.startsWith('/dashboard') || path === '/slips';
    return isOfficials && guards.length > 0 && !guards.includes('everybody');
  });
  expect(guarded.length).toBeGreaterThan(60);
  for (const { method, path } of guarded) {
    if (/^\/dashboard\/account($|\/(code|passkeys|sessions|sign-on))/.test(path)) continue;
    const answer = await ask(method, path.replace(/:\w+/g, 'x'), cookie);
    const to = answer.headers.get('location')?.split('?', 1)[0];
    // The desk for slips leads to the front page, which leads on.
    const kept = path === '/slips' ? '/dashboard' : ACCOUNT;
    const isKept = method === 'GET' ? to === kept : answer.status === 403;
    expect([method, path, answer.status, isKept]).toEqual([method, path, answer.status, true]);
  }
  const account = await (await ask('GET', `${ACCOUNT}?done=set-up`, cookie)).text();
  expect(account).toContain('bắt buộc đăng nhập hai lớp');
  // Another role works as before; signing out always does.
  const auditor = await signedInAs(server.store, 'auditor');
  expect((await ask('GET', '/dashboard', auditor.cookie)).status).toBe(200);
});

test('codes open all again, in the session in which they were set up', async () => {
  await demand('procedure-officer');
  const { id, cookie } = await signedInAs(server.store, 'procedure-officer');
  expect((await ask('GET', '/dashboard', cookie)).headers.get('location')).toContain('set-up');
  await server.store.secondFactors.offer(id, 'SECRET');
  expect((await ask('GET', '/dashboard', cookie)).status).toBe(303);
  const made = { step: 1, recoveryHashes: [] };
  await server.store.secondFactors.confirm(id, made, note(id, 'second-factor-on'));
  expect((await ask('GET', '/dashboard', cookie)).status).toBe(200);
});

test('a passkey counts when it is used: with one, a password alone is not enough', async () => {
  await demand('leader');
  const { id, cookie } = await signedInAs(server.store, 'leader');
  const passkey = {
    id: 'key',
    official: id,
    host: 'localhost',
    publicKey: 'x',
    uses: 0,
    transports: [],
    label: 'Khóa',
    addedAt: NOW,
  };
  await server.store.passkeys.add(passkey as never, note(id, 'passkey-added'));
  const to = (await ask('GET', '/dashboard', cookie)).headers.get('location');
  expect(to).toBe(`${ACCOUNT}?done=use-passkey`);
  expect(await (await ask('GET', to!, cookie)).text()).toContain('Đăng nhập lại');
  for (const method of ['passkey', 'sign-on'] as const) {
    expect((await ask('GET', '/dashboard', await sessionBy(method, 'leader'))).status).toBe(200);
  }
  expect((await ask('GET', '/dashboard', await sessionBy('password', 'leader'))).status).toBe(303);
});

test('only who manages accounts sets it, and nobody over another', async () => {
  await demand();
  const leader = await signedInAs(server.store, 'leader');
  expect((await ask('GET', PAGE, leader.cookie)).status).toBe(403);
  const stale = await ask('POST', PAGE, administrator.cookie, { after: '0', leader: 'yes' });
  expect([stale.status, (await stale.text()).includes('vừa đổi')]).toEqual([409, true]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { LONG_XUYEN } from '../../support/builders.ts';
import { signedInAs } from '../../support/sign-in.ts';
import { startDashboard, type DashboardServer } from './dashboard-server.ts';

let server: DashboardServer;
let cookie: string;
let name: string;

beforeAll(async () => {
  server = await startDashboard();
  ({ cookie, signInName: name } = await signedInAs(server.store, 'administrator'));
});
afterAll(() => server.stop());

const post = (path: string, fields: Readonly<Record<string, string>>, as = cookie) =>
  fetch(server.origin + path, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      cookie: as,
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': '203.0.113.77',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(fields).toString(),
  });
const newest = async () => (await server.store.audit.list({ most: 1 }))[0];

test('a change is in the log before its answer, by its route, and without its fields', async () => {
  const answer = await post('/dashboard/access/keys', { label: 'Phần mềm một cửa', unit: '' });
  expect(answer.status).toBe(200);
  const page = await answer.text();
  const secret = /mck_[\w-]+/.exec(page)?.[0];
  const entry = await newest();
  expect(entry).toMatchObject({
    actor: name,
    act: 'POST /dashboard/access/keys',
    origin: '203.0.113.0/24',
    detail: {},
  });
  expect(secret).toBeDefined();
  expect(JSON.stringify(entry)).not.toContain(secret);
});

test('the log names what was changed', async () => {
  const [access] = await server.store.access.list();
  await post(`/dashboard/access/${access!.id}/revoke`, {});
  expect(await newest()).toMatchObject({
    act: 'POST /dashboard/access/:id/revoke',
    object: access!.id,
  });
});

test('a form that was sent back, and a page that was read, are no change', async () => {
  const before = await newest();
  expect((await post('/dashboard/access/keys', { label: '' })).status).toBe(422);
  await fetch(`${server.origin}/dashboard`, { headers: { cookie } });
  expect(await newest()).toEqual(before);
});

test('a file that was taken away is in the log', async () => {
  await fetch(`${server.origin}/dashboard/satisfaction.csv`, { headers: { cookie } });
  expect(await newest()).toMatchObject({ act: 'GET /dashboard/satisfaction.csv', actor: name });
});

test('what a role does not allow is in the log as refused', async () => {
  const viewer = await signedInAs(server.store, 'unit-viewer', { unit: LONG_XUYEN });
  expect((await post('/dashboard/access/keys', { label: 'x' }, viewer.cookie)).status).toBe(403);
  expect(await newest()).toMatchObject({ actor: viewer.signInName, detail: { refused: 'yes' } });
});

test('an answer still comes when the log can not be written, and the fault is told', async () => {
  const broken = await startDashboard({
    audit: {
      append: () => Promise.reject(new Error('no room')),
      list: () => Promise.resolve([]),
    },
  });
  const admin = await signedInAs(broken.store, 'administrator');
  const answer = await fetch(`${broken.origin}/dashboard/satisfaction.csv`, {
    headers: { cookie: admin.cookie },
  });
  expect(answer.status).toBe(200);
  expect(broken.faults).toHaveLength(1);
  await broken.stop();
});

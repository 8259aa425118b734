import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDashboard, type DashboardServer } from './dashboard-server.ts';

const CHANGES = [
  '/dashboard/sign-in',
  '/dashboard/sign-out',
  '/dashboard/first-account',
  '/dashboard/access/keys',
  '/dashboard/access/enrolments',
  '/dashboard/access/some-id/revoke',
];

describe('a change', () => {
  let server: DashboardServer;
  beforeAll(async () => void (server = await startDashboard()));
  afterAll(() => server.stop());
  const post = async (path: string, headers: Readonly<Record<string, string>>) =>
    (await (await server.official()).post(path, {}, headers)).status;

  test.for(CHANGES)('at %s is refused when another site starts it', async (path) => {
    expect(await post(path, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await post(path, { 'sec-fetch-site': 'same-site' })).toBe(403);
  });

  test.for([
    { name: 'our own page', headers: { 'sec-fetch-site': 'same-origin' }, allowed: true },
    { name: 'the person at the browser', headers: { 'sec-fetch-site': 'none' }, allowed: true },
    { name: 'nobody that says so', headers: {}, allowed: false },
    { name: 'a hidden origin', headers: { origin: 'null' }, allowed: false },
    { name: 'another origin', headers: { origin: 'https://evil.example' }, allowed: false },
    { name: 'a broken origin', headers: { origin: '::' }, allowed: false },
    { name: 'a value not known yet', headers: { 'sec-fetch-site': 'self' }, allowed: false },
  ])('from $name is allowed: $allowed', async ({ headers, allowed }) => {
    const status = await post('/dashboard/access/keys', { ...headers });
    expect(status).toBe(allowed ? 422 : 403);
  });

  test('from our own origin is allowed where the browser sends no Sec-Fetch-Site', async () => {
    expect(await post('/dashboard/access/keys', { origin: server.origin })).toBe(422);
    const otherPort = server.origin.replace(/\d+$/, '1');
    expect(await post('/dashboard/access/keys', { origin: otherPort })).toBe(403);
  });

  test('is not helped by an origin of ours when the browser says that another site asks', async () => {
    const headers = { origin: server.origin, 'sec-fetch-site': 'cross-site' };
    expect(await post('/dashboard/access/keys', headers)).toBe(403);
  });

  test('is refused before its body is read', async () => {
    const huge = 'x='.padEnd(1_000_000, 'x');
    const visitor = server.visitor();
    const answer = await visitor.post('/dashboard/sign-in', { huge }, {});
    expect(answer.status).toBe(403);
  });

  test('cannot be smuggled in under another method', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const asked = request(
        `${server.origin}/dashboard/sign-out`,
        { method: 'PUT', headers: { 'sec-fetch-site': 'cross-site' } },
        (response) => resolve(response.resume().statusCode ?? 0),
      );
      asked.on('error', reject).end();
    });
    expect(status).toBe(403);
  });
});

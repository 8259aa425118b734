import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDossierCode } from '../../core/dossier.ts';
import { DEFAULT_SOURCE } from '../../core/intake/dossier-submission.ts';
import { createDossierNaming } from '../../data/dossier-keys.ts';
import { AN_GIANG, aRating, LISTS, LONG_XUYEN, NOW } from '../support/builders.ts';
import { invite } from '../support/invite.ts';
import { TEST_SECRET } from '../support/stores.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
const token = 'a'.repeat(43);
const code = parseDossierCode('000.00.01.H01-251126-0001')!;
const cookie = { cookie: `mot-cham-session=${token}` };

beforeAll(async () => {
  server = await startTestServer();
  const official = {
    id: 'o1',
    signInName: 'an',
    displayName: 'An',
    passwordHash: 'h',
    role: 'counter-staff',
    unit: LONG_XUYEN,
    counter: null,
  } as const;
  await server.store.officials.add(official);
  const tokenHash = createHash('sha256').update(token).digest('base64url');
  const opened = {
    method: 'password',
    device: '',
    origin: '',
    openedAt: NOW,
    seenAt: NOW,
  } as const;
  await server.store.sessions.open({ tokenHash, official, ...opened });
});
afterAll(() => server.stop());

const print = (
  codes: string,
  headers: Readonly<Record<string, string>> = cookie,
  as: 'pdf' | 'page' = 'pdf',
) =>
  fetch(`${server.url}/slips`, {
    method: 'POST',
    body: new URLSearchParams({ codes, paper: 'a4', as }),
    headers,
    redirect: 'manual',
  });

test('a day’s slips come as one PDF, and the codes printed before are good no more', async () => {
  const keys = createDossierNaming(TEST_SECRET)({
    province: AN_GIANG,
    source: DEFAULT_SOURCE,
    code,
  });
  const before = await invite(server.store, { dossierKey: keys.returned });
  const response = await print(`${code}\n ${code.toLowerCase()}\n`);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await server.store.invitations.find(before.code, NOW)).toBeNull();
  const [entry] = await server.store.audit.list({ most: 1 });
  expect(entry).toMatchObject({ actor: 'an', act: 'POST /slips', detail: { count: '1' } });
});

test.for(['fresh', 'rated'])('a slip names the counter, be its dossier %s', async (state) => {
  const dossier = parseDossierCode(`H01-251126-${state === 'rated' ? '0101' : '0102'}`)!;
  const own = { province: AN_GIANG, source: DEFAULT_SOURCE, code: dossier };
  const made = await invite(server.store, {
    dossierKey: createDossierNaming(TEST_SECRET)(own).returned,
  });
  if (state === 'rated') await server.store.ratings.append([aRating({ invitation: made.code })]);
  const isOpen = (await server.store.invitations.find(made.code, NOW)) !== null;
  expect(isOpen).toBe(state === 'fresh');
  const response = await print(dossier, cookie, 'page');
  expect(await response.text()).toContain(LISTS.counters[0]!.name);
});

test('the page is in the language of the officials’ pages, whatever the browser asks for', async () => {
  const desk = async (query: string) => {
    const headers = { ...cookie, 'Accept-Language': 'en-US,en' };
    return (await fetch(`${server.url}/slips${query}`, { headers })).text();
  };
  const vietnamese = await desk('');
  expect(vietnamese).toContain('<html lang="vi">');
  expect(vietnamese).not.toContain('lang=km');
  const english = await desk('?lang=en');
  for (const said of ['<html lang="en">', 'Print invitation slips', '/dashboard?lang=en'])
    expect(english).toContain(said);
  const home = await fetch(`${server.url}/dashboard/own-chats?lang=en`, { headers: cookie });
  expect(await home.text()).toContain('href="/slips?lang=en"');
});

test('nothing to print is said on the page', async () => {
  expect((await fetch(`${server.url}/slips`, { headers: cookie })).status).toBe(200);
  const response = await print('000.00.01.H01-251126-7777');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('000.00.01.H01-251126-7777');
});

test('codes without a slip are named, and the rest is there to print again', async () => {
  const strange = '000.00.01.H01-251126-0009';
  const response = await print(`${code}\nnot a code\n${strange}\n`);
  expect(response.headers.get('content-type')).toContain('text/html');
  const page = await response.text();
  expect(page).toContain(`not a code, ${strange}`);
  expect(page.match(/<option value="[^"]+" selected/g)).toEqual(['<option value="a4" selected']);
  expect(/<textarea[^>]*>([^<]*)</.exec(page)?.[1]?.trim()).toBe(code);
  // The code that was printed before is good no more all the same.
  const [entry] = await server.store.audit.list({ most: 1 });
  expect(entry).toMatchObject({ act: 'POST /slips', detail: { count: '1' } });
});

test('a list that is too long is not cut in silence', async () => {
  const codes = Array.from({ length: 201 }, (_, i) => `H01-${i}`).join('\n');
  const response = await print(codes);
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(await response.text()).toContain('201');
});

test('nobody prints who is not signed in, or from another site', async () => {
  expect((await print(code, {})).status).toBe(303);
  expect((await print(code, { ...cookie, 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
});

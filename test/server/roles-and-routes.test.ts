import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { may, ROLES, type Permission, type Role } from '../../core/role.ts';
import { routesOf, type AppRoute } from '../support/app-routes.ts';
import { aRating, LONG_XUYEN, RACH_GIA } from '../support/builders.ts';
import { signedInAs } from '../support/sign-in.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

/**
 * Routes for everybody: what citizens use, what is public by law, and what watches the server. Every
 * other route must say by a guard whom it lets through; a new one without fails here.
 */
const FOR_EVERYBODY = [
  'GET /healthz',
  'GET /metrics',
  'GET /api',
  'GET /api/openapi.json',
  'GET /api/api.css',
  'GET /api/v1/procedures',
  'GET /api/v1/procedures/index',
  'GET /api/v1/questionnaire',
  // A tablet that nobody has named yet has no key; what it asks for is limited and opens nothing.
  'POST /api/v1/devices/pairings',
  'POST /api/v1/devices/enrolment',
  'GET /kiosk',
  'GET /kiosk/procedures.json',
  'GET /kiosk/papers.txt',
  'POST /kiosk/similar',
  'GET /privacy',
  'GET /c/-/form.css',
  // What stands at the head of public pages.
  'GET /marks/:kind',
  // Style and letters of printed slips: they hold nothing.
  'GET /slips/slip.css',
  'GET /slips/letters/:name',
  'GET /d',
  'POST /d',
  'GET /d/:code',
  'POST /d/:code',
  'GET /c/-/tra-loi/:key',
  'GET /c/:counterId',
  'POST /c/:counterId',
  'POST /c/:counterId/more',
  'POST /c/-/similar',
  'GET /c/-/while-typing.js',
  'GET /c/:counterId/thanks',
  'GET /cong-khai',
  'GET /cong-khai/:procedure',
  'GET /cong-khai/du-lieu/v1',
  'GET /cong-khai/du-lieu/v1/:file',
  'GET /de-xuat',
  'GET /de-xuat/:procedure',
];

let server: TestServer;
let routes: readonly AppRoute[];
const cookies = new Map<Role, string>();

beforeAll(async () => {
  server = await startTestServer();
  await server.loadPages();
  routes = routesOf(server.app);
  for (const role of ROLES) {
    const place = role === 'unit-viewer' || role === 'counter-staff' ? { unit: LONG_XUYEN } : {};
    const { cookie } = await signedInAs(server.store, role, place);
    cookies.set(role, cookie);
  }
});
afterAll(() => server.stop());

const nameOf = ({ method, path }: AppRoute) => `${method} ${path}`;
const isPermission = (guard: string): guard is Permission => !['everybody', 'key'].includes(guard);
const permissionsOf = (route: AppRoute) => route.guards.filter(isPermission);
const guarded = () => routes.filter((route) => permissionsOf(route).length > 0);
const fillIn = (path: string, value: string) => path.replace(/:\w+/g, value);

/** As our own page would ask, with the fields of an empty form. */
function ask(route: AppRoute, path: string, cookie?: string): Promise<Response> {
  const isReading = route.method === 'GET';
  return fetch(server.url + path, {
    method: route.method,
    redirect: 'manual',
    headers: {
      'sec-fetch-site': 'same-origin',
      ...(cookie !== undefined && { cookie }),
      ...(!isReading && { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(!isReading && { body: '' }),
  });
}

test('every route says whom it lets through', () => {
  const silent = routes.filter(({ guards }) => guards.length === 0).map(nameOf);
  expect(silent.filter((name) => !FOR_EVERYBODY.includes(name))).toEqual([]);
  expect(guarded().length).toBeGreaterThan(20);
});

test('nobody gets past a guard without signing in, or without a key', async () => {
  for (const route of routes) {
    if (route.guards.length === 0 || route.guards.includes('everybody')) continue;
    const answer = await ask(route, fillIn(route.path, 'x'));
    const seen = [nameOf(route), answer.status, answer.headers.get('location')?.split('?', 1)[0]];
    const isPage = permissionsOf(route).length > 0;
    const signIn = route.path === '/slips' ? '/dashboard' : '/dashboard/sign-in';
    expect(seen).toEqual([nameOf(route), isPage ? 303 : 401, isPage ? signIn : undefined]);
  }
});

describe.each(ROLES)('as %s', (role) => {
  test('every route keeps to what the role may', async () => {
    for (const route of guarded()) {
      const allowed = permissionsOf(route).every((permission) => may(role, permission));
      const answer = await ask(route, fillIn(route.path, 'x'), cookies.get(role));
      const to = answer.headers.get('location') ?? '';
      const isDesk = nameOf(route) === 'GET /dashboard' && to === '/dashboard/dossiers/new';
      const refused = answer.status === 403 || isDesk;
      expect([nameOf(route), refused]).toEqual([nameOf(route), !allowed]);
      expect([nameOf(route), answer.status < 500, to.startsWith('/dashboard/sign-in')]).toEqual([
        nameOf(route),
        true,
        false,
      ]);
    }
  });
});

describe('a viewer who is limited to a unit', () => {
  const cookie = () => cookies.get('unit-viewer')!;
  const foreign = [RACH_GIA, `${RACH_GIA}-1`];

  test('sees 404 wherever an address names another unit', async () => {
    for (const route of guarded().filter(({ path }) => path.startsWith('/dashboard'))) {
      for (const code of foreign) {
        const inPath = /:\w+/.test(route.path) ? [fillIn(route.path, code)] : [];
        const inQuery = ['unit', 'counter', 'member', 'with', 'x'].map(
          (name) => `${fillIn(route.path, 'x')}?${name}=${code}`,
        );
        const inList = `${fillIn(route.path, 'x')}?units=${LONG_XUYEN},${code}`;
        const encoded = `${fillIn(route.path, 'x')}?unit=%${code.charCodeAt(0).toString(16)}${code.slice(1)}`;
        for (const path of [...inPath, ...inQuery, inList, encoded]) {
          const { status } = await ask(route, path, cookie());
          expect([route.method, path, status]).toEqual([route.method, path, 404]);
        }
      }
    }
  });

  test('reads the figures of its own unit, and no other', async () => {
    const rated = (unit: typeof LONG_XUYEN, times: number) =>
      Array.from({ length: times }, () =>
        aRating({ unit, counter: `${unit}-1` as never, backed: false }),
      );
    await server.store.ratings.append([...rated(LONG_XUYEN, 12), ...rated(RACH_GIA, 25)]);
    const read = async (path: string, as: string) =>
      (await fetch(server.url + path, { headers: { cookie: as } })).text();
    const own = await read('/dashboard/satisfaction.csv?counted=all', cookie());
    const lines = own.split('\r\n').map((line) => line.split(','));
    expect(lines.find(([kind]) => kind === 'total')?.slice(1, 4)).toEqual([
      LONG_XUYEN,
      'Phường Long Xuyên',
      '12',
    ]);
    expect(own).not.toContain(RACH_GIA);
    expect(lines.some(([kind]) => kind === 'procedure' || kind === 'channel')).toBe(false);
    const page = await read('/dashboard?counted=all&unit=' + LONG_XUYEN, cookie());
    expect(page).toContain('Phường Long Xuyên');
    expect(page).not.toContain(RACH_GIA);
    const whole = await read('/dashboard/satisfaction.csv?counted=all', cookies.get('leader')!);
    expect(/^total,91,[^,]*,37,/m.test(whole)).toBe(true);
  });

  test('sees nothing when its account names no unit', async () => {
    const { cookie: of } = await signedInAs(server.store, 'unit-viewer');
    const answer = await fetch(`${server.url}/dashboard/satisfaction.csv?counted=all`, {
      headers: { cookie: of },
    });
    expect(/^total,[^\r]*$/m.exec(await answer.text())?.[0]).toMatch(/^total,,,0,/);
  });
});

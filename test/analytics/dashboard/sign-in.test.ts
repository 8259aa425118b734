import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  PASSWORD,
  startDashboard,
  type DashboardServer,
  type Visitor,
} from './dashboard-server.ts';

const SESSION = 'mot-cham-session';
const WRONG = 'Tên đăng nhập hoặc mật khẩu không đúng.';
const MINUTE = 60_000;

let server: DashboardServer;
beforeAll(async () => {
  server = await startDashboard();
  await server.makeAccount();
});
afterAll(() => server.stop());

const signIn = (visitor: Visitor, password: string, name = 'lan', address = '203.0.113.7') =>
  visitor.post(
    '/dashboard/sign-in',
    { name, password },
    { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': address },
  );

/** Long enough for every slow-down to be over. */
const rest = () => server.later(2 * 60 * MINUTE);

describe('signing in', () => {
  test('is asked of everybody, and leads back to the page that was wanted', async () => {
    const visitor = server.visitor();
    const wanted = await visitor.get('/dashboard?period=2026&counted=all');
    const next = encodeURIComponent('/dashboard?period=2026&counted=all');
    expect(wanted.headers.get('location')).toBe(`/dashboard/sign-in?next=${next}`);
    const form = await visitor.get(wanted.headers.get('location') ?? '');
    expect(form.text).toContain('name="next" value="/dashboard?period=2026&amp;counted=all"');
    const done = await visitor.post('/dashboard/sign-in', {
      name: ' LAN ',
      password: PASSWORD,
      next: '/dashboard?period=2026&counted=all',
    });
    expect(done.headers.get('location')).toBe('/dashboard?period=2026&counted=all');
    expect((await visitor.get('/dashboard')).status).toBe(200);
  });

  test.for([
    'https://evil.example/',
    '//evil.example',
    '/dashboard\\@evil.example',
    '/dashboard.evil',
    '/dashboard/\r\nSet-Cookie: a=b',
    '/kiosk',
  ])('never leads to %s', async (next) => {
    const answer = await server
      .visitor()
      .post('/dashboard/sign-in', { name: 'lan', password: PASSWORD, next });
    expect(answer.headers.get('location')).toBe('/dashboard');
  });

  test('refuses a wrong password and an unknown name in the same words', async () => {
    rest();
    const wrong = await signIn(server.visitor(), 'sai mật khẩu rồi');
    const unknown = await signIn(server.visitor(), 'sai mật khẩu rồi', 'huệ');
    expect([wrong.status, unknown.status]).toEqual([403, 403]);
    expect(wrong.text).toContain(WRONG);
    expect(unknown.text.replace('value="huệ"', 'value="lan"')).toBe(wrong.text);
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  test('takes as much work for an unknown name as for a wrong password', async () => {
    // The processor's time, not the clock's: what else the machine does is not in it.
    const worked = async (name: string) => {
      rest();
      const before = process.cpuUsage();
      await signIn(server.visitor(), 'sai mật khẩu rồi', name);
      return process.cpuUsage(before).user;
    };
    let [known, unknown] = [Infinity, Infinity];
    for (let n = 0; n < 7; n += 1) {
      known = Math.min(known, await worked('lan'));
      unknown = Math.min(unknown, await worked('hue'));
    }
    // Without the hash an unknown name would take a twentieth of the work.
    expect(unknown / known).toBeGreaterThan(0.25);
    expect(unknown / known).toBeLessThan(4);
  });

  test('gets slow for an account that is guessed at, known or not, and says how long', async () => {
    for (const name of ['lan', 'nobody']) {
      rest();
      for (let n = 0; n < 5; n += 1) {
        expect((await signIn(server.visitor(), 'đoán mò thôi', name)).status).toBe(403);
      }
      const refused = await signIn(server.visitor(), PASSWORD, name);
      expect(refused.status).toBe(429);
      expect(refused.headers.get('retry-after')).toBe('1');
      expect(refused.text).toContain('Vui lòng thử lại sau 1 giây.');
    }
    server.later(1001);
    expect((await signIn(server.visitor(), PASSWORD)).status).toBe(303);
  });

  test('keeps the owner waiting half a minute at most, however many guess from everywhere', async () => {
    rest();
    for (let n = 0; n < 30; n += 1) {
      await signIn(server.visitor(), 'đoán mò thôi', 'lan', `198.51.100.${n}`);
      server.later(30_000);
    }
    const owner = await signIn(server.visitor(), PASSWORD);
    expect(owner.status).toBe(303);
  }, 300_000);

  test('gets slow for an address that tries many names', { timeout: 300_000 }, async () => {
    rest();
    const statuses: number[] = [];
    for (let n = 0; n < 21; n += 1) {
      statuses.push((await signIn(server.visitor(), 'đoán mò thôi', `name${n}`)).status);
    }
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(403));
    expect(statuses[20]).toBe(429);
    rest();
  });

  test('answers 503 with a time to wait when too many passwords are checked at once', async () => {
    const fresh = await startDashboard();
    await fresh.makeAccount();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        signIn(fresh.visitor(), 'đoán mò thôi', `name${n}`, `198.51.100.${n}`),
      ),
    );
    const busy = answers.filter(({ status }) => status === 503);
    // Two are checked and twenty wait; a place that becomes free meanwhile is taken by another.
    const checked = answers.filter(({ status }) => status === 403);
    expect(checked.length).toBeGreaterThanOrEqual(22);
    expect(busy.length).toBeGreaterThan(0);
    expect(checked.length + busy.length).toBe(40);
    for (const { headers, text } of busy) {
      expect(headers.get('retry-after')).toBe('3');
      expect(text).toContain('Máy chủ đang bận');
    }
    expect(fresh.faults).toEqual([]);
    await fresh.stop();
  });

  test('takes a repeated or overlong field for a wrong one', async () => {
    rest();
    const visitor = server.visitor();
    expect((await signIn(visitor, `${PASSWORD}${'x'.repeat(3000)}`)).status).toBe(403);
    const twice = await fetch(`${server.origin}/dashboard/sign-in`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams([
        ['name', 'lan'],
        ['password', PASSWORD],
        ['password', PASSWORD],
      ]),
    });
    expect(twice.status).toBe(403);
    expect((await signIn(visitor, 'x'.repeat(9000))).status).toBe(413);
  });
});

describe('a session', () => {
  test('has a cookie that scripts and other sites do not get, and its token is stored hashed', async () => {
    rest();
    const answer = await signIn(server.visitor(), PASSWORD);
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^mot-cham-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = cookie.slice(SESSION.length + 1, SESSION.length + 44);
    expect(await server.store.sessions.find(token)).toBeNull();
  });

  test('is bound to the host behind HTTPS', async () => {
    const secure = await startDashboard({ secureCookies: true });
    await secure.makeAccount();
    const answer = await signIn(secure.visitor(), PASSWORD);
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^__Host-mot-cham-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    await secure.stop();
  });

  test('ends after half an hour of silence, and lives on while it is used', async () => {
    const visitor = await server.official();
    for (let n = 0; n < 4; n += 1) {
      server.later(29 * MINUTE);
      expect((await visitor.get('/dashboard')).status).toBe(200);
    }
    server.later(30 * MINUTE);
    expect((await visitor.get('/dashboard')).status).toBe(303);
  });

  test('ends after twelve hours in any case', async () => {
    const visitor = await server.official();
    for (let n = 0; n < 24; n += 1) {
      server.later(29 * MINUTE);
      expect((await visitor.get('/dashboard/access')).status).toBe(200);
    }
    server.later(24 * MINUTE);
    expect((await visitor.get('/dashboard/access')).status).toBe(303);
  });

  test('survives a clock that is set back', async () => {
    rest();
    const visitor = await server.official();
    server.later(-3 * 60 * MINUTE);
    expect((await visitor.get('/dashboard')).status).toBe(200);
    server.later(29 * MINUTE);
    expect((await visitor.get('/dashboard')).status).toBe(200);
    server.later(31 * MINUTE);
    expect((await visitor.get('/dashboard')).status).toBe(303);
    server.later(5 * 60 * MINUTE);
  });

  test('gets a new token at every sign-in, and the old one ends', async () => {
    const visitor = await server.official();
    const before = visitor.cookies.get(SESSION) ?? '';
    await signIn(visitor, PASSWORD);
    expect(visitor.cookies.get(SESSION)).not.toBe(before);
    const thief = server.visitor();
    thief.cookies.set(SESSION, before);
    expect((await thief.get('/dashboard')).status).toBe(303);
  });

  test('ends at sign-out, for its token too', async () => {
    const visitor = await server.official();
    const token = visitor.cookies.get(SESSION) ?? '';
    const answer = await visitor.post('/dashboard/sign-out', {});
    expect(answer.headers.get('location')).toBe('/dashboard/sign-in?done=sign-out');
    expect(visitor.cookies.has(SESSION)).toBe(false);
    visitor.cookies.set(SESSION, token);
    expect((await visitor.get('/dashboard')).status).toBe(303);
  });

  test.for(['', 'x', 'A'.repeat(43), `${'A'.repeat(42)}'`, 'A'.repeat(4000)])(
    'does not come from the made-up token %s',
    async (token) => {
      const visitor = server.visitor();
      visitor.cookies.set(SESSION, token);
      expect((await visitor.get('/dashboard')).status).toBe(303);
    },
  );
});

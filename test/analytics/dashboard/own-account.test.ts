import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codeAt, fromBase32, stepAt } from '../../../analytics/dashboard/sign-in/one-time-code.ts';
import { instant } from '../../../core/calendar.ts';
import { NOW } from '../../support/builders.ts';
import { openSession } from '../../support/sign-in.ts';
import {
  accountFields,
  PASSWORD,
  startDashboard,
  type DashboardServer,
  type Visitor,
} from './dashboard-server.ts';

let server: DashboardServer;
let lan: Visitor;
let clock = 0;

beforeAll(async () => {
  server = await startDashboard();
  await server.makeAccount();
});
beforeEach(async () => {
  later(2 * 3_600_000);
  lan = await asLan();
});
afterAll(() => server.stop());

/** A browser in which the account has just signed in. */
async function asLan(): Promise<Visitor> {
  const browser = server.visitor();
  const official = (await server.store.officials.find('lan'))!;
  const token = await openSession(server.store, official, instant(NOW + clock));
  browser.cookies.set('mot-cham-session', token);
  return browser;
}

function later(ms: number): void {
  clock += ms;
  server.later(ms);
}
/** What a phone shows whose clock is off by some half minutes. */
const phone = (secret: string, drift = 0) =>
  codeAt(fromBase32(secret), stepAt(instant(NOW + clock)) + drift);
const password = (browser: Visitor) =>
  browser.post('/dashboard/sign-in', {
    name: 'lan',
    password: PASSWORD,
    next: '/dashboard/account',
  });
const code = (browser: Visitor, typed: string) =>
  browser.post('/dashboard/sign-in/code', { code: typed });

async function switchOn(browser: Visitor) {
  await browser.post('/dashboard/account/code/new', {});
  const { text } = await browser.get('/dashboard/account/code');
  const secret = /: ([A-Z2-7 ]{39})</.exec(text)![1]!;
  const wrong = await browser.post('/dashboard/account/code', { code: '000000' });
  expect(wrong.status).toBe(422);
  const done = await browser.post('/dashboard/account/code', { code: phone(secret) });
  return { secret, recovery: done.text.match(/[A-Z2-7]{4}(?:-[A-Z2-7]{4}){3}/g) ?? [] };
}

describe('the code of a phone', () => {
  test('is asked for after the password, and each lets in once', async () => {
    const { secret, recovery } = await switchOn(lan);
    expect(recovery).toHaveLength(10);
    const browser = server.visitor();
    const first = await password(browser);
    expect(first.headers.get('location')).toBe('/dashboard/sign-in/code');
    // The password alone opens nothing.
    expect((await browser.get('/dashboard/account')).status).toBe(303);
    expect((await browser.get('/dashboard/sign-in/code')).status).toBe(200);
    // The code that switched it on is used up.
    expect((await code(browser, phone(secret))).status).toBe(403);
    later(60_000);
    const typed = phone(secret);
    const entered = await code(browser, typed);
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/dashboard/account']);
    expect((await browser.get('/dashboard/account')).text).toContain('mật khẩu và mã');

    const replayer = server.visitor();
    await password(replayer);
    expect((await code(replayer, typed)).status).toBe(403);
    // An older code than the last used one is good no more, though its half minute is near.
    expect((await code(replayer, phone(secret, -1))).status).toBe(403);
    later(10 * 60_000);
    expect((await code(replayer, phone(secret))).headers.get('location')).toContain('code-over');

    const slowPhone = server.visitor();
    await password(slowPhone);
    expect((await code(slowPhone, phone(secret, -2))).status).toBe(403);
    expect((await code(slowPhone, phone(secret, -1))).status).toBe(303);

    const lost = server.visitor();
    await password(lost);
    expect((await code(lost, recovery[3]!.toLowerCase().replaceAll('-', ' '))).status).toBe(303);
    const again = server.visitor();
    await password(again);
    expect((await code(again, recovery[3]!)).status).toBe(403);
    await lost.post('/dashboard/account/code/recovery', {});
    expect((await code(again, recovery[4]!)).status).toBe(403);
    await lost.post('/dashboard/account/code/remove', {});
    expect((await password(server.visitor())).headers.get('location')).toBe('/dashboard/account');
  });

  test('can not be guessed by who knows the password', async () => {
    await switchOn(lan);
    const browser = server.visitor();
    await password(browser);
    const statuses: number[] = [];
    for (let tries = 0; tries < 7; tries += 1)
      statuses.push((await code(browser, String(100_000 + tries))).status);
    expect(statuses).toEqual([403, 403, 403, 403, 403, 429, 429]);
    await server.store.secondFactors.remove((await server.store.officials.find('lan'))!.id, {
      at: NOW,
      actor: 'test',
      act: 'second-factor-off',
      object: '',
      detail: {},
      origin: '',
    });
  });

  test('is not asked of a browser that has not shown the password', async () => {
    const stranger = server.visitor();
    const page = await stranger.get('/dashboard/sign-in/code');
    expect(page.headers.get('location')).toBe('/dashboard/sign-in?done=code-over');
    expect((await code(stranger, '123456')).status).toBe(303);
  });

  test('needs a fresh session to be switched on', async () => {
    later(29 * 60_000);
    await lan.get('/dashboard/account');
    later(2 * 60_000);
    const answer = await lan.post('/dashboard/account/code/new', {});
    expect(answer.headers.get('location')).toBe('/dashboard/sign-in?again=1');
  });
});

describe('sessions', () => {
  test('are listed with device and network, and ended one by one or all others', async () => {
    const other = await asLan();
    const third = await asLan();
    const page = await lan.get('/dashboard/account');
    const ids = [...page.text.matchAll(/name="session" value="([\w-]{43})"/g)].map(([, id]) => id!);
    expect(ids.length).toBeGreaterThanOrEqual(2);
    expect(page.text).toContain('phiên này');
    await lan.post('/dashboard/account/sessions/end', { session: ids[0]! });
    await lan.post('/dashboard/account/sessions/end', {});
    expect((await other.get('/dashboard')).status).toBe(303);
    expect((await third.get('/dashboard')).status).toBe(303);
    expect((await lan.get('/dashboard')).status).toBe(200);
  });

  test('of somebody else can not be ended by their id', async () => {
    await server.store.officials.add({
      ...(await server.store.officials.find('lan'))!,
      id: 'other',
      signInName: 'other',
    });
    const other = server.visitor();
    await other.post('/dashboard/sign-in', { name: 'other', password: PASSWORD });
    const theirs = await server.store.sessions.list({
      official: 'other',
      openedAfter: NOW,
      seenAfter: NOW,
    });
    await lan.post('/dashboard/account/sessions/end', { session: theirs[0]!.tokenHash });
    expect((await other.get('/dashboard')).status).toBe(200);
  });

  test('never take over what a browser brought along', async () => {
    const browser = server.visitor();
    const planted = 'A'.repeat(43);
    browser.cookies.set('mot-cham-session', planted);
    await password(browser);
    expect(browser.cookies.get('mot-cham-session')).not.toBe(planted);
  });
});

describe('the password', () => {
  test('is changed by who knows it, and the other sessions end', async () => {
    const other = await asLan();
    const fresh = 'một mật khẩu hoàn toàn mới';
    const change = (current: string, next = fresh, repeated = next) =>
      lan.post('/dashboard/account/password', { current, password: next, repeated });
    expect((await change('wrong')).status).toBe(422);
    expect((await change(PASSWORD, 'lan')).status).toBe(422);
    expect((await change(PASSWORD, fresh, 'differs')).status).toBe(422);
    expect((await change(PASSWORD)).status).toBe(303);
    expect((await other.get('/dashboard')).status).toBe(303);
    expect((await lan.get('/dashboard')).status).toBe(200);
    expect((await change(fresh, accountFields().password)).status).toBe(303);
  });

  test('can not be guessed at a browser that was left open', async () => {
    const guess = () => lan.post('/dashboard/account/password', { current: 'guess' });
    for (let tries = 0; tries < 5; tries += 1) await guess();
    // Even the right one is refused while it is slow.
    const right = { current: PASSWORD, password: 'thử một mật khẩu mới', repeated: 'x' };
    const { status, text } = await lan.post('/dashboard/account/password', right);
    expect([status, text.includes('không đúng')]).toEqual([422, true]);
  });
});

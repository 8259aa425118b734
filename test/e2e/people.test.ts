import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDashboard, type DashboardServer } from '../analytics/dashboard/dashboard-server.ts';
import { NOW } from '../support/builders.ts';
import { accessibilityProblems, launchBrowser } from '../support/browser.ts';
import { ensurePages } from '../support/kiosk-server.ts';
import { openSession } from '../support/sign-in.ts';

let server: DashboardServer;
let browser: Browser;
/** Under the name `localhost`: a passkey needs a host name. */
let origin: string;

beforeAll(async () => {
  await ensurePages();
  browser = await launchBrowser();
  server = await startDashboard();
  origin = server.origin.replace('127.0.0.1', 'localhost');
  await server.makeAccount();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** A browser in which the administrator has just signed in. */
async function signedIn(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const lan = (await server.store.officials.find('lan'))!;
  const value = await openSession(server.store, lan, NOW);
  for (const url of [origin, server.origin])
    await context.addCookies([{ name: 'mot-cham-session', value, url }]);
  return context.newPage();
}

/** What a phone with a finger on it would do. */
async function withAuthenticator(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { devtools, authenticatorId };
}

const cookieOf = async (context: BrowserContext) =>
  (await context.cookies(origin)).find(({ name }) => name === 'mot-cham-session')?.value;

describe('a passkey', () => {
  test('is added once, lets its owner in without a password, and is refused once removed', async () => {
    const page = await signedIn();
    const { devtools, authenticatorId } = await withAuthenticator(page);
    await page.goto(`${origin}/dashboard/account`);
    await page.getByLabel('Tên của khoá').fill('Điện thoại của tôi');
    await page.getByRole('button', { name: 'Thêm khoá truy cập' }).click();
    await page.waitForURL(/done=passkey/);
    expect(await page.textContent('main')).toContain('Điện thoại của tôi');
    // The same phone can not be added twice: it says so itself.
    await page.getByLabel('Tên của khoá').fill('Lần nữa');
    await page.getByRole('button', { name: 'Thêm khoá truy cập' }).click();
    await page.getByText('Không dùng được khoá truy cập này').waitFor();

    const before = await cookieOf(page.context());
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.waitForURL(/sign-in/);
    await page.getByRole('button', { name: 'Đăng nhập bằng khoá truy cập' }).click();
    await page.waitForURL(`${origin}/dashboard`);
    expect(await cookieOf(page.context())).not.toBe(before);
    const [entry] = await server.store.audit.list({ most: 1 });
    expect(entry).toMatchObject({ act: 'signed-in', actor: 'lan', detail: { method: 'passkey' } });
    const [passkey] = await server.store.passkeys.list(
      (await server.store.officials.find('lan'))!.id,
    );
    expect(passkey).toMatchObject({ host: 'localhost', usedAt: NOW });

    await page.goto(`${origin}/dashboard/account`);
    await page.getByRole('button', { name: 'Bỏ Điện thoại của tôi' }).click();
    await page.waitForURL(/done=saved/);
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.waitForURL(/sign-in/);
    await page.getByRole('button', { name: 'Đăng nhập bằng khoá truy cập' }).click();
    await page.getByText('Không dùng được khoá truy cập này').waitFor();
    await devtools.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
    await page.context().close();
  });

  test('says so at an address at which it can not be used', async () => {
    const page = await (await browser.newContext()).newPage();
    // A browser takes a bare number for no safe place and has no passkeys there: asked directly.
    await page.goto(`${server.origin}/dashboard/sign-in`);
    const ask = () =>
      page.evaluate(async () => {
        const response = await fetch('/dashboard/sign-in/passkey/options', { method: 'POST' });
        return [response.status, await response.text()];
      });
    const [status, text] = await ask();
    expect(status).toBe(409);
    expect(text).toContain('tên miền');
    await page.context().close();
    const elsewhere = await startDashboard({ publicUrl: 'https://mot-cham.example' });
    const address = elsewhere.origin.replace('127.0.0.1', 'localhost');
    const other = await (await browser.newContext()).newPage();
    await other.goto(`${address}/dashboard/sign-in`);
    await other.getByRole('button', { name: 'Đăng nhập bằng khoá truy cập' }).click();
    await other.getByText('https://mot-cham.example').waitFor();
    await other.context().close();
    await elsewhere.stop();
  });

  test('believes no answer to a challenge that it did not ask', async () => {
    const ask = (body: unknown, cookie = '') =>
      fetch(`${origin}/dashboard/sign-in/passkey`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie },
        body: JSON.stringify(body),
      });
    for (const body of [{}, { id: 'x' }, [], { id: 'x', response: { clientDataJSON: '!' } }])
      expect((await ask(body)).status).toBe(422);
    expect((await ask({ id: 'x' }, `mot-cham-step=${'A'.repeat(43)}`)).status).toBe(422);
  });
});

test('an invitation is opened by its link, and leaves no code in the address', async () => {
  const page = await signedIn();
  await page.goto(`${origin}/dashboard/people`);
  await page.getByLabel('Họ tên').fill('Trần Văn Minh');
  await page.getByLabel('Tên đăng nhập').fill('minh');
  await page.getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'Phường Long Xuyên' });
  await page.getByRole('button', { name: 'Tạo đường dẫn mời' }).click();
  const link = await page.locator('output').innerText();
  const guest = await (await browser.newContext()).newPage();
  await guest.goto(link);
  await expect.poll(() => guest.url()).not.toContain('#');
  await guest.getByRole('button', { name: 'Tiếp tục' }).click();
  await guest.getByText('Tên đăng nhập: minh').waitFor();
  await guest.getByLabel('Mật khẩu', { exact: true }).fill('năm từ dễ nhớ thôi');
  await guest.getByLabel('Nhập lại mật khẩu').fill('năm từ dễ nhớ thôi');
  await guest.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await guest.waitForURL(/done=joined/);
  await guest.context().close();
  await page.context().close();
});

describe.each([
  { name: 'a desk', viewport: { width: 1280, height: 900 } },
  { name: 'a phone', viewport: { width: 360, height: 740 } },
])('on $name', ({ viewport }) => {
  test('every page about accounts can be read and used by everybody', async () => {
    const page = await signedIn({ viewport });
    const id = (await server.store.officials.find('lan'))!.id;
    for (const path of ['people', `people/${id}`, 'account', 'audit', 'join', 'people?lang=en']) {
      await page.goto(`${origin}/dashboard/${path}`);
      expect([path, await accessibilityProblems(page)]).toEqual([path, []]);
      const overflow = 'document.documentElement.scrollWidth - innerWidth';
      const wide = Math.max(0, await page.evaluate<number>(overflow));
      expect([path, wide]).toEqual([path, 0]);
    }
    await page.goto(`${origin}/dashboard/account?lang=vi`);
    await page.getByRole('button', { name: 'Bật mã trên điện thoại' }).click();
    await page.waitForURL(/account\/code/);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.context().close();
  });
});

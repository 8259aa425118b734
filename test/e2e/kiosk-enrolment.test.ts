import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startKioskServer, typeCode, type KioskServer } from '../support/kiosk-server.ts';

let browser: Browser;
let server: KioskServer;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  server = await startKioskServer();
  server.typesCodes = false;
  page = await (await browser.newContext()).newPage();
});

afterEach(async () => {
  await page.context().close();
  await server.close();
});

/** The code on the screen, once there is one. */
async function shownCode(shown: Page): Promise<string> {
  return (await shown.textContent('output.pairing:not(:empty)')) ?? '';
}

test('shows a code to be typed elsewhere; nothing can be typed here', async () => {
  await page.goto(`${server.origin}/kiosk`);
  await page.waitForSelector('text=Máy này chưa được ghi danh');
  await page.waitForSelector(`text=${server.origin}/dashboard/access`);
  const code = await shownCode(page);
  expect(await page.locator('input, textarea, [contenteditable]').count()).toBe(0);
  await page.reload();
  expect(await shownCode(page)).toBe(code);
  typeCode(server, code);
  await page.waitForSelector('main.rate');
  await page.reload();
  await page.waitForSelector('main.rate');
});

test('goes on by itself when the server comes back, with another code when the first is gone', async () => {
  await page.goto(`${server.origin}/kiosk`);
  const code = await shownCode(page);
  await server.goAway();
  await page.waitForSelector('text=Chưa kết nối được với máy chủ');
  expect(await shownCode(page)).toBe(code);
  server.pairings.clear();
  await server.comeBack();
  // A try whose answer came too late may have left a code behind that nobody sees.
  const isKnown = async () => server.pairings.has(await shownCode(page));
  await expect.poll(isKnown, { timeout: 60_000 }).toBe(true);
  const other = await shownCode(page);
  expect(other).not.toBe(code);
  typeCode(server, other);
  await page.waitForSelector('main.rate');
});

test('of two tablets at once gives each its own code', async () => {
  const other = await (await browser.newContext()).newPage();
  await Promise.all([page, other].map((each) => each.goto(`${server.origin}/kiosk`)));
  const codes = [await shownCode(page), await shownCode(other)];
  expect(new Set(codes).size).toBe(2);
  typeCode(server, codes[1]!);
  await other.waitForSelector('main.rate');
  expect(await shownCode(page)).toBe(codes[0]);
  await other.context().close();
});

test('asks for the size of the glass, and measures by it at once and after a reload', async () => {
  await page.goto(`${server.origin}/kiosk`);
  // Nothing has a width while the screen is drawn anew.
  const measured = async (): Promise<number> => {
    let width = 0;
    const read = async () => {
      width = (await page.locator('.ruler').boundingBox())?.width ?? 0;
      return width;
    };
    await expect.poll(read, { timeout: 30_000 }).toBeGreaterThan(0);
    return width;
  };
  await shownCode(page);
  const before = await measured();
  await page.click('#smaller');
  await page.click('#smaller');
  const after = await measured();
  expect(after).toBeGreaterThan(before);
  await page.reload();
  await shownCode(page);
  expect(await measured()).toBeCloseTo(after, 1);
});

test('that could not be kept says so, and goes on once it can', async () => {
  await page.goto(`${server.origin}/kiosk`);
  const code = await shownCode(page);
  await page.evaluate(`IDBObjectStore.prototype.realPut = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => { throw new Error('full'); }`);
  typeCode(server, code);
  await page.waitForSelector('text=Trình duyệt không cho lưu dữ liệu trên máy này');
  await page.evaluate('IDBObjectStore.prototype.put = IDBObjectStore.prototype.realPut');
  await page.waitForSelector('main.rate');
  expect(server.pairings.size).toBe(0);
});

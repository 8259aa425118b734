import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { COOLDOWN_MS, openKiosk, type KioskPage } from '../support/kiosk-page.ts';
import { startKioskServer, type KioskServer } from '../support/kiosk-server.ts';

let browser: Browser;
let context: BrowserContext;
let server: KioskServer;
let kiosk: KioskPage;
let page: Page;

const PATIENCE = { timeout: 30_000 };
const CODE = '00CK4JV4FPBAZJ71';
const TYPED = '00CK4JV4F7';

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  server = await startKioskServer();
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  kiosk = await openKiosk(server, context);
  ({ page } = kiosk);
});
afterEach(async () => {
  await context.close();
  await server.close();
});

/** As a barcode reader "types": all at once, to whatever has the focus, with the line end that it sends. */
async function scan(text: string): Promise<void> {
  await page.evaluate(
    `for (const key of [...${JSON.stringify(text)}, 'Enter'])
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))`,
  );
}

const held = () => page.locator('.code-held').count();
const codesSent = () => [...server.stored.values()].map(({ invitationCode }) => invitationCode);

describe('a code that a reader reads', () => {
  test.for([CODE, `https://danhgia.example.vn/d/${CODE}`, TYPED, 'k3x9q-7h2mf'])(
    '%s goes with the next rating and with no other',
    async (text) => {
      await scan(text);
      expect(await held()).toBe(1);
      await kiosk.rate(4);
      await kiosk.backToStart();
      expect(await held()).toBe(0);
      await kiosk.rate(5);
      const wanted = text.replace(/^.*\//, '').replaceAll('-', '').toUpperCase();
      await expect.poll(codesSent, PATIENCE).toEqual([wanted, undefined]);
    },
  );

  test('presses nothing, and what is no code is no code', async () => {
    await page.clock.fastForward(COOLDOWN_MS);
    await page.focus('#score-1');
    await scan('8934563138165');
    expect(await held()).toBe(0);
    await page.focus('#score-1');
    await scan(CODE);
    expect(await held()).toBe(1);
    expect(server.uploads).toEqual([]);
    expect(await kiosk.held()).toEqual({ outbox: 0, dead: 0 });
  });

  test('comes too late once a face was tapped, and lands in no text', async () => {
    await kiosk.rate(3);
    for (let step = 0; step < 8 && (await page.locator('#typed').count()) === 0; step += 1) {
      await page.locator('#next, #skip').first().click();
    }
    await page.focus('#typed');
    await scan(CODE);
    await page.clock.runFor(1_000);
    expect(await page.textContent('#typed')).toBe('');
    await kiosk.backToStart();
    expect(await held()).toBe(0);
    await expect.poll(codesSent, PATIENCE).toEqual([undefined]);
  });

  test('is forgotten when nobody taps a face', async () => {
    await scan(CODE);
    await page.clock.runFor(55_000);
    await expect.poll(held, PATIENCE).toBe(0);
    await kiosk.rate(5);
    await expect.poll(codesSent, PATIENCE).toEqual([undefined]);
  });

  test('is not taken after five that are none, for ten minutes', async () => {
    for (let i = 0; i < 5; i += 1) await scan(`KHONGPHAIMA${i}`);
    await scan(CODE);
    expect(await held()).toBe(0);
    await page.clock.fastForward(10 * 60_000);
    await page.waitForSelector('main.rate');
    await scan(CODE);
    await expect.poll(held, PATIENCE).toBe(1);
  });
});

/** Presses keys of the page's own keyboard. */
async function type(text: string): Promise<void> {
  for (const key of text) await page.click(`.keys button:text-is("${key}")`);
}

test('a code is typed on the screen, a wrong one is told, and the way back needs none', async () => {
  await page.click('#enter-code');
  await type(TYPED.slice(0, 4));
  await page.click('#use-code');
  await page.waitForSelector('text=Mã chưa đúng');
  await type(TYPED.slice(4));
  await page.click('#use-code');
  await page.waitForSelector('.code-held');
  await page.click('#enter-code');
  await page.click('#no-code');
  await page.waitForSelector('main.rate');
  expect(await held()).toBe(0);
});

test('words are typed on the screen by Telex, by marks of their own, and in Khmer', async () => {
  await kiosk.rate(2);
  for (let step = 0; step < 8 && (await page.locator('#typed').count()) === 0; step += 1) {
    await page.locator('#next, #skip').first().click();
  }
  await page.waitForSelector('h1[data-say="commentTitle"]');
  await type('dduwowcj');
  expect(await page.textContent('#typed')).toBe('được');
  await page.click('.keys .erase');
  expect(await page.textContent('#typed')).toBe('đượ');
  await page.click('#language-km');
  await page.waitForSelector('html[lang="km"]');
  await page.click('.keys .space');
  await type('ក្ម');
  expect(await page.textContent('#typed')).toBe('đượ ក្ម');
  await page.click('#done');
  await page.waitForSelector('.farewell');
  await expect
    .poll(() => [...server.stored.values()].map(({ comment }) => comment), PATIENCE)
    .toEqual(['đượ ក្ម']);
});

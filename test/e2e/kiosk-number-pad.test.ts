import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { promptTexts } from '../../server/spoken-prompts.ts';
import { launchBrowser } from '../support/browser.ts';
import { COOLDOWN_MS, openKiosk } from '../support/kiosk-page.ts';
import { startKioskServer, type KioskServer } from '../support/kiosk-server.ts';

let browser: Browser;
let context: BrowserContext;
let server: KioskServer;
let page: Page;

const PATIENCE = { timeout: 30_000 };

/** Every prompt under its own name, as if it had been recorded; nobody hears them here. */
const PROMPTS = JSON.stringify(
  Object.fromEntries(
    (['vi', 'en'] as const).map((language) => [
      language,
      Object.fromEntries(
        [...promptTexts(language).keys()].map((name) => [name, `${language}/${name}`]),
      ),
    ]),
  ),
);

/** What the player was given, in order; each is heard to its end as soon as the test says so. */
const LISTEN = `globalThis.said = [];
  Object.defineProperty(HTMLMediaElement.prototype, 'src', {
    get() { return this.wanted ?? ''; },
    set(wanted) { this.wanted = wanted; },
  });
  HTMLMediaElement.prototype.play = async function () {
    globalThis.said.push(this.src.replace('/kiosk/audio/', ''));
    globalThis.playing = this;
  };
  HTMLMediaElement.prototype.pause = function () { globalThis.playing = null; };`;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  server = await startKioskServer();
  server.redeployed.set('/kiosk/audio/index.json', () => PROMPTS);
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(LISTEN);
  ({ page } = await openKiosk(server, context));
  await page.clock.fastForward(COOLDOWN_MS);
});
afterEach(async () => {
  await context.close();
  await server.close();
});

const press = (key: string) => page.keyboard.press(key);

/** Lets everything be heard to its end, and answers what it was. */
async function heard(): Promise<readonly string[]> {
  let before = -1;
  let said: readonly string[] = [];
  while (said.length !== before) {
    before = said.length;
    await page.evaluate(`globalThis.playing?.dispatchEvent(new Event('ended'))`);
    await page.evaluate(
      `new Promise((resolve) => globalThis.requestAnimationFrame(() => resolve()))`,
    );
    said = await page.evaluate<string[]>('globalThis.said');
  }
  await page.evaluate('globalThis.said.length = 0; globalThis.playing = null');
  return said;
}

const said = () => page.evaluate<string[]>('globalThis.said');
const rated = () => [...server.stored.values()].at(-1);

test('the first press of a key speaks and sets nothing off, the second confirms', async () => {
  await press('Numpad5');
  await expect.poll(said, PATIENCE).toEqual(['vi/question']);
  expect(await heard()).toEqual(
    ['question', 'score-5', 'score-4', 'score-3', 'score-2', 'score-1'].map((name) => `vi/${name}`),
  );
  await press('Numpad2');
  await expect.poll(said, PATIENCE).toEqual(['vi/score-4']);
  await press('Numpad4');
  expect(server.stored.size).toBe(0);
  await expect.poll(said, PATIENCE).toEqual(['vi/score-4', 'vi/score-2']);
  await heard();
  await press('Numpad4');
  await expect.poll(() => rated()?.score, PATIENCE).toBe(2);
});

test('the whole way is heard and gone, and the next person presses a silent key', async () => {
  await press('Numpad1');
  await press('Numpad1');
  await press('NumpadEnter');
  await page.waitForSelector('h1[data-say="why"]');
  // The server has it: the screen says so, and the voice goes on.
  await expect.poll(() => rated()?.score, PATIENCE).toBe(5);
  await page.waitForSelector('.delivery:text("Đã gửi")');
  const why = await heard();
  expect(why).toContain('vi/why');
  expect(why.filter((name) => name.startsWith('vi/reason-')).length).toBeGreaterThan(3);
  expect(why.slice(-3)).toEqual(['vi/change', 'vi/done', 'vi/skip']);

  await press('Numpad1');
  await press('Numpad1');
  expect(await page.getAttribute('ul.chips li:first-child button', 'aria-pressed')).toBe('true');
  await heard();
  await press('NumpadAdd');
  // With an answer the same key is called otherwise, to the eye and to the ear.
  await expect.poll(said, PATIENCE).toEqual(['vi/next']);
  await press('NumpadSubtract');
  await press('NumpadSubtract');
  await expect.poll(said, PATIENCE).toEqual(['vi/next', 'vi/change', 'vi/done']);
  await heard();
  await press('NumpadEnter');
  await page.waitForSelector('.farewell');
  expect(await heard()).toEqual(
    ['farewell', 'addedUp', 'change', 'next-person'].map((name) => `vi/${name}`),
  );
  await expect.poll(() => rated()?.reasons?.length, PATIENCE).toBe(1);
  await press('NumpadAdd');
  await press('NumpadAdd');
  await page.waitForSelector('main.rate');
  await heard();
  await page.clock.fastForward(COOLDOWN_MS);
  await press('Numpad3');
  await expect.poll(said, PATIENCE).toEqual(['vi/question']);
});

test('another language is heard at once, and who is slow is asked aloud', async () => {
  await press('Numpad0');
  await heard();
  await press('NumpadMultiply');
  await page.waitForSelector('html[lang="en"]');
  await expect.poll(said, PATIENCE).toEqual(['en/question']);
  await heard();
  await page.clock.runFor(31_000);
  await page.waitForSelector('[role="alertdialog"]');
  await expect.poll(said, PATIENCE).toEqual(['en/stillThere']);
  await press('NumpadDecimal');
  await page.waitForSelector('[role="alertdialog"]', { state: 'detached' });
  await page.clock.runFor(60_000);
  await page.waitForSelector('html[lang="vi"]');
});

test('louder, up to all there is, for one person alone', async () => {
  await press('Numpad0');
  const volume = async () => {
    await page.evaluate(`globalThis.requestAnimationFrame(() => undefined)`);
    return page.evaluate<number>('Math.round((globalThis.playing?.volume ?? 0) * 100)');
  };
  await expect.poll(volume, PATIENCE).toBe(70);
  for (const wanted of [85, 100, 40]) {
    await press('NumpadDivide');
    await expect.poll(volume, PATIENCE).toBe(wanted);
  }
  await press('Numpad1');
  await press('Numpad1');
  await page.waitForSelector('h1[data-say="why"]');
  await page.click('#done');
  await page.click('#next-person');
  await page.waitForSelector('main.rate');
  await press('Numpad0');
  await expect.poll(volume, PATIENCE).toBe(70);
});

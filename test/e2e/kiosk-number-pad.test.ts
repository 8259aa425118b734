import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { promptTexts } from '../../server/spoken-prompts.ts';
import { launchBrowser } from '../support/browser.ts';
import { COOLDOWN_MS, NOTE_SEARCH, openKiosk } from '../support/kiosk-page.ts';
import { startKioskServer, type KioskServer } from '../support/kiosk-server.ts';
import { untilTrue } from '../support/kiosk-update.ts';

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
  await context.addInitScript(NOTE_SEARCH);
  ({ page } = await openKiosk(server, context));
  await page.clock.fastForward(COOLDOWN_MS);
});
afterEach(async () => {
  await context.close();
  await server.close();
});

const press = (key: string) => page.keyboard.press(key);

/** Ends what is being heard, once; the next thing may then be heard. */
const HEAR_OUT = `(() => {
  const { playing } = globalThis;
  globalThis.playing = null;
  playing?.dispatchEvent(new Event('ended'));
})()`;
const SPOKEN = `[...document.querySelectorAll('main [data-say]')].map(({ dataset }) => dataset.say)`;

const said = () => page.evaluate<string[]>('globalThis.said');
const forget = () => page.evaluate('globalThis.said.length = 0');

/** Hears the whole screen to its end, part by part, and answers the names of the parts. */
async function hearScreen(language: string): Promise<readonly string[]> {
  const parts = await page.evaluate<string[]>(SPOKEN);
  const hear = async () => {
    await page.evaluate(HEAR_OUT);
    return said();
  };
  await expect.poll(hear, PATIENCE).toEqual(parts.map((name) => `${language}/${name}`));
  await forget();
  return parts;
}

/** A key after which this is heard, and nothing of what was before. */
async function pressTo(key: string, name: string): Promise<void> {
  await forget();
  await page.keyboard.press(key);
  await expect.poll(said, PATIENCE).toEqual([name]);
}

const rated = () => [...server.stored.values()].at(-1);

test('the first press of a key speaks and sets nothing off, the second confirms', async () => {
  await pressTo('Numpad5', 'vi/question');
  expect(await hearScreen('vi')).toEqual(
    ['question', 5, 4, 3, 2, 1].map((name) => (name === 'question' ? name : `score-${name}`)),
  );
  await pressTo('Numpad2', 'vi/score-4');
  await pressTo('Numpad4', 'vi/score-2');
  expect(server.stored.size).toBe(0);
  await press('Numpad4');
  await expect.poll(() => rated()?.score, PATIENCE).toBe(2);
});

test('the whole way is heard and gone, and the next person presses a silent key', async () => {
  await pressTo('Numpad1', 'vi/question');
  await pressTo('Numpad1', 'vi/score-5');
  await forget();
  await press('NumpadEnter');
  await page.waitForSelector('h1[data-say="why"]');
  // The server has it: the screen says so, and the voice goes on.
  await expect.poll(() => rated()?.score, PATIENCE).toBe(5);
  await page.waitForSelector('.delivery:text("Đã gửi")');
  const why = await hearScreen('vi');
  expect(why.filter((name) => name.startsWith('reason-')).length).toBeGreaterThan(3);
  expect(why.slice(-3)).toEqual(['change', 'done', 'skip']);

  await pressTo('Numpad1', `vi/${why[1]}`);
  await press('Numpad1');
  expect(await page.getAttribute('ul.chips li:first-child button', 'aria-pressed')).toBe('true');
  // With an answer the same key is called otherwise, to the eye and to the ear.
  await pressTo('NumpadAdd', 'vi/next');
  await pressTo('NumpadSubtract', 'vi/change');
  await pressTo('NumpadSubtract', 'vi/done');
  await forget();
  await press('NumpadEnter');
  await page.waitForSelector('.farewell');
  expect(await hearScreen('vi')).toEqual(['farewell', 'addedUp', 'change', 'next-person']);
  await expect.poll(() => rated()?.reasons?.length, PATIENCE).toBe(1);
  await pressTo('NumpadAdd', 'vi/next-person');
  await press('NumpadAdd');
  await page.waitForSelector('main.rate');
  await page.clock.fastForward(COOLDOWN_MS);
  await pressTo('Numpad3', 'vi/question');
});

test('a name that nothing speaks says so, and the second press chooses it all the same', async () => {
  await untilTrue(page, 'globalThis.searchIsReady === true');
  await page.click('#score-2');
  await page.waitForSelector('h1[data-say="why"]');
  await page.click('#next');
  await page.waitForSelector('h1[data-say="whichSector"]');
  await pressTo('Numpad0', 'vi/whichSector');
  expect((await hearScreen('vi')).at(-1)).toBe('skip');
  await pressTo('Numpad1', 'vi/onlySeen');
  await pressTo('NumpadAdd', 'vi/skip');
  await pressTo('Numpad1', 'vi/onlySeen');
  await press('Numpad1');
  await page.waitForSelector('h1[data-say="whichProcedure"]');
});

test('another language is heard at once, and who is slow is asked aloud', async () => {
  await pressTo('Numpad0', 'vi/question');
  await pressTo('NumpadMultiply', 'en/question');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await forget();
  await page.clock.runFor(31_000);
  await page.waitForSelector('[role="alertdialog"]');
  await expect.poll(said, PATIENCE).toEqual(['en/stillThere']);
  await press('NumpadDecimal');
  await page.clock.runFor(1_000);
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

import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { COOLDOWN_MS, openKiosk, pauseClock, type KioskPage } from '../support/kiosk-page.ts';
import {
  COUNTER_ID,
  COUNTER_NAME,
  startKioskServer,
  type KioskServer,
} from '../support/kiosk-server.ts';

const VIEWPORT = { width: 1280, height: 800 };

let browser: Browser;
let context: BrowserContext;
let server: KioskServer;
let kiosk: KioskPage;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  server = await startKioskServer();
  context = await browser.newContext({ viewport: VIEWPORT, hasTouch: true });
  kiosk = await openKiosk(server, context);
});

afterEach(async () => {
  await context.close();
  await server.close();
});

function storedRatings(): readonly { score: number; language?: string | undefined }[] {
  return [...server.stored.values()];
}

describe('one tap', () => {
  test('is one rating with all its fields, thanked, sent, and gone from the device', async () => {
    const { page } = kiosk;
    expect(await page.textContent('.counter')).toBe(COUNTER_NAME);
    await kiosk.rate(4);
    await page.waitForSelector('text=Đã gửi. Cảm ơn ông/bà!');
    const [rating, ...others] = [...server.stored.values()];
    expect(others).toEqual([]);
    expect(rating).toEqual({
      submissionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      score: 4,
      channel: 'kiosk',
      counterId: COUNTER_ID,
      language: 'vi',
      submittedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      layout: 'faces-5-good-left',
      sequence: 1,
    });
    expect(await kiosk.held()).toEqual({ outbox: 0, dead: 0 });
  });

  test('is saved with strict durability before the thanks appear', async () => {
    const { page } = kiosk;
    await page.evaluate(`(() => {
      globalThis.saves = [];
      const transaction = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function (...args) {
        const made = transaction.apply(this, args);
        if (args[1] === 'readwrite' && args[0].includes('outbox') && args[0].includes('device')) {
          saves.push(made.durability);
          made.addEventListener('complete', () => saves.push(document.querySelector('main').className));
        }
        return made;
      };
    })()`);
    await kiosk.rate(1);
    expect(await page.evaluate('saves')).toEqual(['strict', 'rate']);
  });

  test.for([5, 4, 3, 2, 1])(
    'on face %s leads to the same picture and words as on any other',
    async (score) => {
      await kiosk.rate(score);
      await kiosk.page.waitForSelector('text=Đã gửi. Cảm ơn ông/bà!');
      expect(storedRatings()).toMatchObject([{ score }]);
      const title = await kiosk.page.textContent('h1');
      await kiosk.page.click('#done');
      const shown = await kiosk.page.innerHTML('main');
      expect(shown).not.toMatch(new RegExp(`score|face|${score}</`));
      await kiosk.backToStart();
      await kiosk.rate(3);
      await kiosk.page.waitForSelector('text=Đã gửi. Cảm ơn ông/bà!');
      expect(await kiosk.page.textContent('h1')).toBe(title);
      await kiosk.page.click('#done');
      expect(await kiosk.page.innerHTML('main')).toBe(shown);
    },
  );

  test('twice in a row, or on two faces, rates once', async () => {
    const { page } = kiosk;
    await page.clock.fastForward(COOLDOWN_MS);
    await page.dblclick('#score-5');
    await page.waitForSelector('main.step');
    expect(await page.locator('.answer').count()).toBe(0);
    await kiosk.backToStart();
    await page.clock.fastForward(COOLDOWN_MS);
    await page.evaluate(
      `[5, 1, 3].forEach((score) => document.querySelector('#score-' + score).click())`,
    );
    await page.waitForSelector('main.step');
    await page.waitForSelector('text=Đã gửi. Cảm ơn ông/bà!');
    expect(storedRatings().map(({ score }) => score)).toEqual([5, 5]);
  });

  test('within a second and a half of the start screen is ignored', async () => {
    const { page } = kiosk;
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await kiosk.rate(5);
    await page.waitForSelector('text=Đã gửi. Cảm ơn ông/bà!');
    await kiosk.backToStart();
    await page.clock.runFor(1_400);
    await page.click('#score-1');
    expect(await page.locator('main.rate').count()).toBe(1);
    expect(await kiosk.held()).toEqual({ outbox: 0, dead: 0 });
    await page.clock.runFor(200);
    await page.click('#score-2');
    await page.waitForSelector('main.step');
    await expect.poll(() => storedRatings().map(({ score }) => score)).toEqual([5, 2]);
  });

  test('that slides off its face before the release is none; a long press is one', async () => {
    const { page } = kiosk;
    await page.clock.fastForward(COOLDOWN_MS);
    const face = (await page.locator('#score-1').boundingBox())!;
    await page.mouse.move(face.x + 40, face.y + 40);
    await page.mouse.down();
    await page.mouse.move(face.x - 100, face.y + 40);
    await page.mouse.up();
    expect(await kiosk.held()).toEqual({ outbox: 0, dead: 0 });
    expect(await page.locator('main.rate').count()).toBe(1);

    const touch = await context.newCDPSession(page);
    const point = { x: face.x + 40, y: face.y + 40 };
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForSelector('main.step');
    await expect.poll(() => storedRatings().length).toBe(1);
  });

  test('counts although the server says meanwhile that it has the one before', async () => {
    const { page } = kiosk;
    await server.goAway();
    await kiosk.rate(2);
    const { x, y } = (await page.locator('#done').boundingBox())!;
    await page.mouse.move(x + 40, y + 40);
    await page.mouse.down();
    await server.comeBack();
    await page.evaluate(`dispatchEvent(new Event('online'))`);
    await page.waitForSelector('text=Đã gửi. Cảm ơn ông/bà!');
    await page.mouse.up();
    await page.waitForSelector('.farewell');
    expect(storedRatings()).toMatchObject([{ score: 2 }]);
  });

  test('with a finger rates once, although it makes pointer, mouse and click events', async () => {
    await kiosk.page.clock.fastForward(COOLDOWN_MS);
    await kiosk.page.tap('#score-2');
    await kiosk.page.waitForSelector('text=Đã gửi. Cảm ơn ông/bà!');
    expect(storedRatings()).toMatchObject([{ score: 2 }]);
  });
});

test('the whole way is possible with the keyboard alone', async () => {
  const { page } = kiosk;
  await page.clock.fastForward(COOLDOWN_MS);
  expect(await page.evaluate('document.activeElement.id')).toBe('question');
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate('document.activeElement.id')).toBe('language-en');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Are you satisfied');
  expect(await page.evaluate('document.activeElement.id')).toBe('language-en');
  for (let face = 0; face < 4; face += 1) await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.id')).toBe('score-2');
  expect(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe(
    'solid',
  );
  await page.keyboard.press('Space');
  await page.waitForSelector('main.step');
  await expect.poll(storedRatings).toMatchObject([{ score: 2, language: 'en' }]);
});

describe('languages', () => {
  test.for([
    ['km', 'ពេញចិត្តខ្លាំងណាស់', 'សូមអរគុណ!'],
    ['en', 'Very satisfied', 'Thank you!'],
    ['vi', 'Rất hài lòng', 'Cảm ơn ông/bà!'],
  ] as const)('%s is shown, announced and sent along', async ([language, word, thanks]) => {
    const { page } = kiosk;
    await page.click('#language-km');
    await page.click(`#language-${language}`);
    await page.waitForSelector(`html[lang="${language}"]`);
    expect((await page.textContent('#score-5 .word'))!.replace('\u00a0', ' ')).toBe(word);
    await kiosk.rate(5);
    expect(await page.textContent('.delivery')).toContain(thanks);
    await expect.poll(storedRatings).toMatchObject([{ language }]);
  });

  test('the next citizen starts in Vietnamese with nothing of the last one', async () => {
    const { page } = kiosk;
    const fresh = await page.innerHTML('#kiosk');
    await page.click('#language-km');
    await page.waitForSelector('html[lang="km"]');
    await kiosk.rate(1);
    await kiosk.backToStart();
    expect(await page.getAttribute('html', 'lang')).toBe('vi');
    expect(await page.innerHTML('#kiosk')).toBe(fresh);
    expect(await page.evaluate('document.activeElement.id')).toBe('question');
    expect(await page.evaluate('history.length')).toBeLessThanOrEqual(2);
    expect(await page.evaluate('String(getSelection())')).toBe('');
  });

  test('a language that was chosen and left goes back after a minute without a touch', async () => {
    const { page } = kiosk;
    await pauseClock(page);
    await page.click('#language-en');
    await page.waitForSelector('html[lang="en"]');
    await page.clock.runFor(40_000);
    await page.mouse.click(5, 790);
    await page.clock.runFor(40_000);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.clock.runFor(20_000);
    await page.waitForSelector('html[lang="vi"]');
  });
});

test('nothing on the screen opens a menu, selects text or zooms', async () => {
  const { page } = kiosk;
  const dispatch = (type: string): Promise<unknown> =>
    page.evaluate(`document.querySelector('h1').dispatchEvent(
      new Event('${type}', { bubbles: true, cancelable: true }))`);
  for (const type of ['contextmenu', 'dragstart', 'selectstart'])
    expect(await dispatch(type)).toBe(false);
  const style = 'getComputedStyle(document.documentElement).touchAction';
  expect(await page.evaluate(style)).toBe('none');
  expect(await page.locator('a, input, textarea').count()).toBe(0);
});

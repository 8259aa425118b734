import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import {
  openKiosk,
  pauseClock,
  untilAllSent,
  uploadsUnderWay,
  waitOutBackoff,
  type KioskPage,
} from '../support/kiosk-page.ts';
import {
  startKioskServer,
  typeCode,
  type Behaviour,
  type KioskServer,
} from '../support/kiosk-server.ts';

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
  context = await browser.newContext();
  kiosk = await openKiosk(server, context);
});

afterEach(async () => {
  await context.close();
  await server.close();
});

async function expectAllStoredOnce(count: number): Promise<void> {
  await untilAllSent(kiosk);
  expect(server.stored.size).toBe(count);
}

function storedScores(): ReadonlySet<number> {
  return new Set([...server.stored.values()].map(({ score }) => score));
}

test('while the server is away ratings are kept and thanked honestly; when it is back each is sent once', async () => {
  const { page } = kiosk;
  await server.goAway();
  for (const score of [5, 1, 3]) {
    await kiosk.rate(score);
    expect(await page.textContent('.delivery')).toBe('Đã lưu. Cảm ơn ông/bà!');
    await kiosk.backToStart();
  }
  expect(await kiosk.held()).toEqual({ outbox: 3, dead: 0 });
  await server.comeBack();
  await waitOutBackoff(kiosk.page);
  await expectAllStoredOnce(3);
  expect(storedScores()).toEqual(new Set([1, 3, 5]));
});

test('the moment the network returns the queue goes out, without waiting for the next try', async () => {
  await server.goAway();
  await kiosk.rate(2);
  await server.comeBack();
  await kiosk.page.evaluate(`dispatchEvent(new Event('online'))`);
  await expectAllStoredOnce(1);
});

describe('an upload that fails', () => {
  test.for<[string, Behaviour]>([
    ['with half an answer', 'garble'],
    ['with 500', { status: 500 }],
    ['with 503 and a wait', { status: 503, retryAfter: '60' }],
    ['with 429', { status: 429, retryAfter: '10' }],
    ['with 404', { status: 404 }],
    ['with a refusal for now', { refuse: 'store-unavailable' }],
  ])('%s is sent again and counts once', async ([, behaviour]) => {
    server.script.push(behaviour);
    await kiosk.rate(4);
    await expect.poll(() => server.uploads.length).toBe(1);
    expect(await kiosk.page.textContent('.delivery')).toBe('Đã lưu. Cảm ơn ông/bà!');
    expect(await kiosk.held()).toEqual({ outbox: 1, dead: 0 });
    await waitOutBackoff(kiosk.page);
    await expectAllStoredOnce(1);
    expect(server.uploads.length).toBe(2);
    expect(server.uploads[0]?.ids).toEqual(server.uploads[1]?.ids);
    expect(server.uploads[0]?.sentAt).not.toBe(server.uploads[1]?.sentAt);
  });

  test('with its reply cut after the server stored it counts once, however often that happens', async () => {
    // Chromium itself repeats a post whose kept-alive connection is cut, once for each of the six it may keep.
    const cuts = 9;
    server.script.push(...Array.from({ length: cuts }, () => 'store-then-cut' as const));
    await kiosk.rate(4);
    await expect.poll(() => server.script.length).toBeLessThan(cuts);
    expect(server.stored.size).toBe(1);
    expect(await kiosk.held()).toEqual({ outbox: 1, dead: 0 });
    while (server.script.length > 0) {
      const left = server.script.length;
      await waitOutBackoff(kiosk.page);
      expect(server.script.length).toBeLessThan(left);
    }
    await expectAllStoredOnce(1);
    expect(server.uploads.length).toBe(cuts + 1);
    expect(new Set(server.uploads.flatMap(({ ids }) => ids)).size).toBe(1);
  });

  test('by never answering is given up after eight seconds and sent again', async () => {
    server.script.push('hang');
    await kiosk.page.clock.pauseAt(Date.now() + 3_600_000);
    await kiosk.rate(4);
    await expect.poll(() => server.uploads.length).toBe(1);
    await kiosk.page.clock.runFor(7_900);
    expect(await uploadsUnderWay(kiosk.page)).toBe(1);
    expect(server.uploads.length).toBe(1);
    await kiosk.page.clock.runFor(200);
    await expectAllStoredOnce(1);
    expect(server.uploads.length).toBe(2);
  });

  test('by leaving half the batch out repeats only that half', async () => {
    await server.goAway();
    for (const score of [5, 4, 2, 1]) {
      await kiosk.rate(score);
      await kiosk.backToStart();
    }
    await server.comeBack();
    server.rule = (ratings) => (ratings.length > 1 ? 'answer-half' : null);
    await expectAllStoredOnce(4);
    const sent = server.uploads.flatMap(({ ids }) => ids);
    expect(sent.length).toBeGreaterThan(4);
    expect(sent.length).toBeLessThan(12);
  });
});

test('a rating that breaks every batch it is in holds up no other', async () => {
  await server.goAway();
  for (const score of [1, 5, 5, 5]) {
    await kiosk.rate(score);
    await kiosk.backToStart();
  }
  server.rule = (ratings) => (ratings.some(({ score }) => score === 1) ? { status: 500 } : null);
  await server.comeBack();
  const storedLater = async () => {
    await waitOutBackoff(kiosk.page);
    return server.stored.size;
  };
  await expect.poll(storedLater, { timeout: 60_000 }).toBe(3);
  expect(await kiosk.held()).toEqual({ outbox: 1, dead: 0 });
  server.rule = null;
  await waitOutBackoff(kiosk.page);
  await expectAllStoredOnce(4);
});

test('a rating the server refuses for good is set aside and counted, never dropped', async () => {
  server.script.push({ refuse: 'counter-not-allowed' });
  await kiosk.rate(3);
  await expect.poll(() => kiosk.held()).toEqual({ outbox: 0, dead: 1 });
  await kiosk.backToStart();
  await kiosk.rate(5);
  await expectAllStoredOnce(1);
  expect(await kiosk.held()).toEqual({ outbox: 0, dead: 1 });
});

describe('a revoked device', () => {
  test('keeps its queue, says what to do, and sends everything once it is enrolled again', async () => {
    const { page } = kiosk;
    server.tokens.clear();
    server.typesCodes = false;
    await kiosk.rate(2);
    await expect.poll(() => server.uploads.length).toBe(1);
    await kiosk.leave();
    await page.waitForSelector('main.enrol');
    expect(await page.textContent('h1')).toBe('Máy này cần được ghi danh lại');
    await page.waitForSelector('text=Máy đang giữ 1 lượt chưa gửi và 0 lượt bị máy chủ từ chối.');

    await page.click('#language-en');
    await page.waitForSelector('text=Type this code there');
    typeCode(server, (await page.textContent('output.pairing:not(:empty)')) ?? '');
    await page.waitForSelector('main.rate');
    expect(await page.getAttribute('html', 'lang')).toBe('vi');
    await expectAllStoredOnce(1);
  });

  test('that the server accepts again returns to the question by itself', async () => {
    const tokens = [...server.tokens];
    server.tokens.clear();
    server.typesCodes = false;
    await kiosk.rate(2);
    await expect.poll(() => server.uploads.length).toBe(1);
    await kiosk.leave();
    await kiosk.page.waitForSelector('main.enrol');
    for (const token of tokens) server.tokens.add(token);
    await waitOutBackoff(kiosk.page);
    await kiosk.page.waitForSelector('main.rate');
    await expectAllStoredOnce(1);
    await kiosk.rate(5);
    await kiosk.page.waitForSelector('text=Đã gửi. Cảm ơn ông/bà!');
    await kiosk.page.clock.runFor(4_000);
    expect(await kiosk.page.locator('main.step').count()).toBe(1);
  });
});

test('a device whose disk is full says so and loses nothing it has thanked for', async () => {
  const { page } = kiosk;
  await server.goAway();
  await kiosk.rate(5);
  await kiosk.backToStart();
  await page.evaluate(`IDBObjectStore.prototype.realAdd = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (value) {
      const request = this.realAdd(value);
      this.transaction.abort();
      return request;
    }`);
  // What the trouble screen says stays until the test has read it.
  await pauseClock(page);
  await kiosk.rate(1);
  expect(await page.textContent('h1')).toBe('Máy chưa lưu được câu trả lời');
  expect(await kiosk.held()).toEqual({ outbox: 1, dead: 0 });
  await page.clock.fastForward(8_000);
  await page.waitForSelector('main.rate');
  await page.clock.resume();
  await page.evaluate('IDBObjectStore.prototype.add = IDBObjectStore.prototype.realAdd');
  await kiosk.rate(4);
  await server.comeBack();
  await waitOutBackoff(kiosk.page);
  await expectAllStoredOnce(2);
  expect(storedScores()).toEqual(new Set([4, 5]));
});

test('a device that keeps nothing says so instead of asking', async () => {
  const page = await context.newPage();
  await page.addInitScript(`Object.defineProperty(globalThis, 'indexedDB', {
    value: { open() { throw new Error('storage is off'); } } })`);
  await page.goto(`${server.origin}/kiosk`);
  await page.waitForSelector('text=Trình duyệt không cho lưu dữ liệu trên máy này');
  expect(await page.locator('.answer').count()).toBe(0);
});

test('a clock that is set right between the tap and the upload moves the rating with it', async () => {
  const { page } = kiosk;
  await server.goAway();
  await page.clock.setSystemTime(new Date('1970-01-02T03:04:05Z'));
  await kiosk.rate(5);
  await page.clock.setSystemTime(new Date('2026-11-23T03:00:00Z'));
  await server.comeBack();
  await page.evaluate(`dispatchEvent(new Event('online'))`);
  await expectAllStoredOnce(1);
  const [rating] = [...server.stored.values()];
  expect(rating!.submittedAt.slice(0, 13)).toMatch(/^2026-11-23T0[23]/);
});

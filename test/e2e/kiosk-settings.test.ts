import type { Browser, BrowserContext, Locator, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { markData, marksOf } from '../../core/identity.ts';
import { KIOSK_DEFAULTS } from '../../core/kiosk-settings.ts';
import { EXAMPLE_IDENTITY } from '../../kiosk/page/preview/example-identity.ts';
import { launchBrowser } from '../support/browser.ts';
import { openKiosk, type KioskPage } from '../support/kiosk-page.ts';
import {
  COUNTER_ID,
  COUNTER_NAME,
  startKioskServer,
  type KioskServer,
} from '../support/kiosk-server.ts';

let browser: Browser;
let server: KioskServer;
let kiosk: KioskPage;

const PATIENCE = { timeout: 60_000 };

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  server = await startKioskServer();
  const context = await browser.newContext();
  watchReports(context);
  kiosk = await openKiosk(server, context);
});

afterEach(async () => {
  await kiosk.page.context().close();
  await server.close();
});

const criterion = (id: string) => ({ id, text: { vi: `Câu hỏi ${id}`, en: `Question ${id}` } });
const general = {
  name: 'Chung',
  procedures: [],
  sectors: [],
  reasons: true,
  criteria: [criterion('attitude'), criterion('time')],
  comment: false,
  nomination: false,
};

/** What the page reports about once a minute: how often it was answered, and whether an answer is awaited. */
const reports = { answered: 0, underWay: 0 };

function watchReports(context: BrowserContext): void {
  Object.assign(reports, { answered: 0, underWay: 0 });
  const note = (step: -1 | 1, answered: 0 | 1) => (request: Request) => {
    if (!/\/(heartbeat|choices)$/.test(request.url())) return;
    reports.underWay += step;
    if (request.url().endsWith('/heartbeat')) reports.answered += answered;
  };
  context.on('request', note(1, 0));
  context.on('requestfinished', note(-1, 1));
  context.on('requestfailed', note(-1, 0));
}

/** Lets time pass, but none while an answer is awaited: the page would take it for lost. */
async function passTime(ms: number): Promise<void> {
  if (reports.underWay > 0) return;
  // What has just come is read first.
  await kiosk.page.evaluate('null');
  await kiosk.page.clock.fastForward(ms);
}

/** Lets heartbeats pass until one has come that was answered by `answer`. */
async function beat(answer: object): Promise<void> {
  server.heartbeatAnswer = answer;
  const before = reports.answered;
  await expect
    .poll(async () => {
      await passTime(30_000);
      return reports.answered;
    }, PATIENCE)
    .toBeGreaterThan(before + 1);
  // Each such answer draws the faces anew, and a face just drawn takes no tap yet.
  server.heartbeatAnswer = {};
  await expect.poll(() => reports.underWay, PATIENCE).toBe(0);
}

test('settings from afar wait for the idle screen, and stay after a reload', async () => {
  const { page } = kiosk;
  const settings = {
    ...KIOSK_DEFAULTS,
    name: '3-abc',
    look: 'dark',
    faces: 'plain',
    order: 'bad-first',
    largeText: true,
    lowReach: true,
    languages: ['vi', 'en'],
    warnAfterMs: 300_000,
  };
  await kiosk.rate(4);
  server.heartbeatAnswer = { settings };
  const before = reports.answered;
  await expect
    .poll(async () => {
      // The citizen is there: each touch keeps the question open.
      await page.mouse.click(3, 3);
      await passTime(20_000);
      return reports.answered;
    }, PATIENCE)
    .toBeGreaterThan(before + 1);
  expect(await page.getAttribute('html', 'data-faces')).toBe('colour');
  expect(await page.locator('#language-km').count()).toBe(1);

  await kiosk.backToStart();
  await page.clock.fastForward(20_000);
  const isApplied = async (): Promise<void> => {
    await page.waitForSelector('html[data-faces="plain"][data-look="dark"][data-text="large"]');
    await page.waitForSelector('html[data-reach="low"]');
    await expect.poll(() => page.locator('#language-km').count(), PATIENCE).toBe(0);
    const order = "[...document.querySelectorAll('.answer')].map(({ id }) => id)";
    expect(await page.evaluate<string[]>(order)).toEqual(
      [1, 2, 3, 4, 5].map((score) => `score-${score}`),
    );
  };
  await isApplied();
  await page.reload();
  await page.waitForSelector('#help');
  await isApplied();
  await kiosk.rate(5);
  await expect
    .poll(() => [...server.stored.values()].map(({ layout }) => layout).at(-1), PATIENCE)
    .toMatch(/^plain-5-bad-/);
  await expect.poll(() => server.heartbeats.at(-1)?.['settings'], PATIENCE).toBe('3-abc');
});

test('the criteria of the question set in force are asked one by one, and each can be skipped', async () => {
  const { page } = kiosk;
  const few = { ...general, offers: { bad: ['attitude'], good: ['fast'] } };
  await beat({ settings: { name: '1-q', questions: { version: 7, sets: [few] } } });
  await page.clock.fastForward(20_000);
  await kiosk.rate(3);
  await page.waitForSelector('text=Thái độ phục vụ');
  expect(await page.locator('text=Chờ lâu').count()).toBe(0);
  await page.click('#next');
  // The procedure is asked first where the list of procedures has come in time.
  const asked = page.locator('text=Câu hỏi attitude');
  await page.locator('#skip').or(asked).first().waitFor();
  if (!(await asked.isVisible())) await page.click('#skip');
  await asked.waitFor();
  await page.click('#language-en');
  await page.waitForSelector('text=Question attitude');
  await page.click('#criterion-2');
  await page.waitForSelector('text=Question time');
  await page.click('#next');
  await page.waitForSelector('#next-person');
  const last = () => [...server.stored.values()].at(-1);
  await expect.poll(() => last()?.criteria, PATIENCE).toEqual({ attitude: 2 });
  expect(last()).toMatchObject({ questionnaire: 7, score: 3 });
  expect(last()).not.toHaveProperty('comment');
});

test('without a bot the thanks show no code to scan; with one, its code and name', async () => {
  const { page } = kiosk;
  await kiosk.rate(5);
  await page.click('#done');
  await page.waitForSelector('.farewell');
  expect(await page.locator('.qr').count()).toBe(0);
  await page.click('#next-person');
  await beat({
    settings: { name: '1-l', links: [{ label: 'Telegram', modules: ['101', '010'] }] },
  });
  await page.clock.fastForward(20_000);
  await kiosk.rate(5);
  await page.click('#done');
  await page.waitForSelector('.farewell .qr');
  expect(await page.textContent('.codes li')).toBe('Telegram');
});

test('marks from afar stand at the head of the start screen alone, without a network too', async () => {
  const { page } = kiosk;
  expect(await page.getAttribute('header .mark', 'src')).toBe('/kiosk/icon.svg');
  const marks = marksOf(EXAMPLE_IDENTITY).map(([, mark]) => ({
    source: markData(mark),
    alt: mark.alt,
  }));
  await beat({ settings: { name: '1-m', marks, line: EXAMPLE_IDENTITY.line } });
  await page.clock.fastForward(20_000);
  const areShown = async (): Promise<void> => {
    await page.waitForSelector(`text=${EXAMPLE_IDENTITY.line}`);
    const drawn =
      "[...document.querySelectorAll('header .mark')].map((it) => it.decode().then(() => it.naturalWidth > 0))";
    expect(await page.evaluate(`Promise.all(${drawn})`)).toEqual([true, true]);
    for (const { alt } of marks) expect(await page.getByAltText(alt).count()).toBe(1);
  };
  await areShown();
  await server.goAway();
  await page.reload();
  await page.waitForSelector('#help');
  await areShown();
  await kiosk.rate(4);
  expect(await page.locator('header .mark').count()).toBe(0);
});

test('a kiosk that was moved rates for its new counter, and keeps what it holds for the old one', async () => {
  const { page } = kiosk;
  await kiosk.rate(4);
  await kiosk.backToStart();
  await beat({ counter: { id: '30307-9', name: 'Quầy mới', unit: 'Phường Long Xuyên' } });
  await page.clock.fastForward(20_000);
  await page.waitForSelector('text=Quầy mới');
  await kiosk.rate(2);
  await expect
    .poll(() => [...server.stored.values()].map(({ counterId }) => counterId), PATIENCE)
    .toEqual([COUNTER_ID, '30307-9']);
  await page.reload();
  await page.waitForSelector('text=Quầy mới');
  expect(await page.locator(`text=${COUNTER_NAME}`).count()).toBe(0);
});

/** Rates and types words at the question for the procedure, until what they find is listed. */
async function searchFor(keys: readonly string[]): Promise<void> {
  const { page } = kiosk;
  // The catalogue is read while the first citizens are there already.
  await expect
    .poll(async () => {
      await kiosk.rate(4);
      await page.click('#next');
      const isRead = (await page.locator('#search').count()) > 0;
      if (!isRead) await kiosk.backToStart();
      return isRead;
    }, PATIENCE)
    .toBe(true);
  await page.click('#search');
  for (const key of keys) await page.click(`.keys button:text-is("${key}")`);
  await page.click('#find');
  await page.waitForSelector('.choices:not(.short) .choice');
}

const codeOf = async (choice: Locator): Promise<string | undefined> =>
  (await choice.getAttribute('id'))?.replace('procedure-', '');

test('what was meant by words that did not find it first is told to the search, offline later', async () => {
  const { page } = kiosk;
  await searchFor(['k', 'h', 'a', 'i']);
  const second = page.locator('.choice').nth(1);
  const procedure = await codeOf(second);
  await server.goAway();
  await second.click();
  await page.click('#done');
  await page.click('#next-person');
  await page.clock.fastForward(90_000);
  expect(server.choices).toEqual([]);
  await server.comeBack();
  await expect
    .poll(async () => {
      await passTime(30_000);
      return server.choices;
    }, PATIENCE)
    .toEqual([{ query: 'khai', procedure }]);
});

test('what was found in its field after words did not lead there is told to the search, too', async () => {
  const { page } = kiosk;
  await searchFor(['k', 'h', 'a', 'i']);
  await page.click('#retype');
  await page.click('#back');
  await page.click('#sector-0');
  const chosen = page.locator('.choice').first();
  await page.waitForSelector('[id^="procedure-"]');
  const procedure = await codeOf(chosen);
  await chosen.click();
  await expect
    .poll(async () => {
      await passTime(30_000);
      return server.choices;
    }, PATIENCE)
    .toEqual([{ query: 'khai', procedure }]);
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../core/language.ts';
import { pixelsPerMillimetre } from '../../kiosk/page/millimetre.ts';
import { accessibilityProblems, launchBrowser, untilLettersAreThere } from '../support/browser.ts';
import { openKiosk } from '../support/kiosk-page.ts';
import { COUNTER_ID, startKioskServer, type KioskServer } from '../support/kiosk-server.ts';

const KIOSK_SCREENS = [
  { name: '10.1" tablet', width: 1280, height: 800 },
  { name: 'low tablet', width: 1024, height: 600 },
  { name: 'counter PC', width: 1366, height: 768 },
  { name: 'standing screen', width: 1080, height: 1920 },
];
const PHONE = { name: 'phone', width: 360, height: 740 };
const SMALL_PHONE = { name: 'small phone', width: 320, height: 640 };

let browser: Browser;
let server: KioskServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startKioskServer();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function inContext(
  size: { width: number; height: number },
  work: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const { width, height } = size;
  const context = await browser.newContext({ viewport: { width, height } });
  try {
    await work(context);
  } finally {
    await context.close();
  }
}

async function eachLanguage(page: Page, look: (language: string) => Promise<void>): Promise<void> {
  for (const language of LANGUAGES) {
    await page.click(`#language-${language}`);
    // Its words have to come first.
    await page.waitForSelector(`html[lang="${language}"]`);
    await untilLettersAreThere(page);
    await page.mouse.move(0, 0);
    await look(language);
  }
}

/** What axe finds, in each language of the screen shown now. */
async function problemsInEachLanguage(page: Page): Promise<readonly string[]> {
  const problems: string[] = [];
  await eachLanguage(page, async (language) => {
    for (const problem of await accessibilityProblems(page))
      problems.push(`${language}: ${problem}`);
  });
  return problems;
}

describe.each([...KIOSK_SCREENS.filter(({ name }) => name !== 'counter PC'), PHONE])(
  'on a $name',
  (size) => {
    test(
      'every screen of the kiosk is free of accessibility faults in every language',
      { timeout: 300_000 },
      async () => {
        await inContext(size, async (context) => {
          server.typesCodes = false;
          const empty = await context.newPage();
          await empty.goto(`${server.origin}/kiosk`);
          await empty.waitForSelector('output.pairing:not(:empty)');
          expect(await problemsInEachLanguage(empty)).toEqual([]);
          await empty.close();
          server.typesCodes = true;

          const kiosk = await openKiosk(server, context);
          expect(await problemsInEachLanguage(kiosk.page)).toEqual([]);
          await stopTheFlow(kiosk.page);
          await kiosk.rate(4);
          expect(await problemsInEachLanguage(kiosk.page)).toEqual([]);

          await kiosk.page.reload();
          await kiosk.page.waitForSelector('main.rate');
          await stopTheFlow(kiosk.page);
          await kiosk.page.evaluate(
            `IDBObjectStore.prototype.add = () => { throw new Error('full'); }`,
          );
          await kiosk.rate(4);
          expect(await problemsInEachLanguage(kiosk.page)).toEqual([]);
        });
      },
    );
  },
);

/** Keeps the thanks and the trouble screen from passing; axe itself needs the clock to run. */
function stopTheFlow(page: Page): Promise<unknown> {
  return page.evaluate(`(() => {
    const real = setTimeout;
    globalThis.setTimeout = (work, ms, ...rest) => (ms === 5000 || ms === 8000 ? 0 : real(work, ms, ...rest));
  })()`);
}

describe.each(KIOSK_SCREENS)('on a $name', (size) => {
  test('faces are 20 mm, other targets 16 mm, gaps 3 mm, and nothing is cut off', async () => {
    await inContext(size, async (context) => {
      const { page } = await openKiosk(server, context);
      const mm = pixelsPerMillimetre(size);
      await eachLanguage(page, async (language) => {
        const faces = await boxesOf(page, '.answer');
        const languages = await boxesOf(page, '.languages button');
        expect(faces.length + languages.length).toBe(8);
        for (const { width, height } of [...faces, ...(await boxesOf(page, '.face'))]) {
          expect(Math.min(width, height) / mm).toBeGreaterThanOrEqual(19.9);
        }
        for (const { width, height } of languages) {
          expect(Math.min(width, height) / mm).toBeGreaterThanOrEqual(15.9);
        }
        for (const row of [faces, languages]) {
          for (const [index, box] of row.slice(1).entries()) {
            expect((box.x - row[index]!.x - row[index]!.width) / mm).toBeGreaterThanOrEqual(2.9);
          }
        }
        expect(
          new Set(faces.map(({ width, height }) => `${Math.round(width)}x${Math.round(height)}`))
            .size,
        ).toBe(1);
        expect({ language, overflow: await page.evaluate(OVERFLOWING) }).toEqual({
          language,
          overflow: [],
        });
      });
    });
  });

  test('text is at least 4.8 mm high in capitals', async () => {
    await inContext(size, async (context) => {
      const { page } = await openKiosk(server, context);
      const sizes = await page.evaluate<number[]>(
        `[...document.querySelectorAll('h1, .word, .note, .counter, .languages button')].map((it) =>
          parseFloat(getComputedStyle(it).fontSize))`,
      );
      // Capital height is 0.72 em in the sans serifs used.
      expect((Math.min(...sizes) * 0.72) / pixelsPerMillimetre(size)).toBeGreaterThanOrEqual(4.8);
    });
  });
});

test('stacked faces on a narrow screen are recorded as another layout, in the same order', async () => {
  await inContext(PHONE, async (context) => {
    const kiosk = await openKiosk(server, context);
    const faces = await boxesOf(kiosk.page, '.answer');
    expect(faces.map(({ x }) => x)).toEqual(faces.map(() => faces[0]!.x));
    expect(faces.map(({ y }) => y)).toEqual(faces.map(({ y }) => y).toSorted((a, b) => a - b));
    const before = server.stored.size;
    await kiosk.rate(5);
    await expect.poll(() => server.stored.size).toBe(before + 1);
    expect([...server.stored.values()].at(-1)).toMatchObject({ layout: 'faces-5-good-top' });
  });
});

test('the five faces carry the same amount of ink', async () => {
  await inContext({ width: 1280, height: 800 }, async (context) => {
    const { page } = await openKiosk(server, context);
    const ink = await page.evaluate<number[]>(
      `[...document.querySelectorAll('.face > path')].map((it) => it.getTotalLength())`,
    );
    expect(ink.length).toBe(5);
    expect(Math.max(...ink) / Math.min(...ink)).toBeLessThan(1.4);
  });
});

describe('the phone form', () => {
  test.for(LANGUAGES)(
    'in %s works without script and is free of accessibility faults',
    async (language) => {
      await inContext(SMALL_PHONE, async (context) => {
        const page = await context.newPage();
        await page.goto(`${server.origin}/c/${COUNTER_ID}?lang=${language}`);
        expect(await accessibilityProblems(page)).toEqual([]);
        for (const { width, height } of await boxesOf(page, 'button, nav a')) {
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
        }
        expect(await page.evaluate(SIDEWAYS)).toBe(0);
        const before = server.stored.size;
        await page.click('button[value="2"]');
        await page.waitForSelector('.saved');
        expect(await accessibilityProblems(page)).toEqual([]);
        expect(server.stored.size).toBe(before + 1);
        expect([...server.stored.values()].at(-1)).toMatchObject({
          score: 2,
          channel: 'phone',
          language,
        });
      });
      const noScript = await browser.newContext({ javaScriptEnabled: false });
      const page = await noScript.newPage();
      await page.goto(`${server.origin}/c/${COUNTER_ID}?lang=${language}`);
      await page.click('button[value="5"]');
      await page.waitForSelector('.saved');
      await noScript.close();
    },
  );

  test('keeps one rating when the same form is sent again', async () => {
    await inContext(PHONE, async (context) => {
      const page = await context.newPage();
      await page.goto(`${server.origin}/c/${COUNTER_ID}`);
      const before = server.stored.size;
      const form = await page.evaluate<string>(
        `new URLSearchParams(new FormData(document.forms[0])).toString() + '&score=4'`,
      );
      for (let time = 0; time < 3; time += 1) {
        await page.request.post(`${server.origin}/c/${COUNTER_ID}`, {
          data: form,
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        });
      }
      expect(server.stored.size).toBe(before + 1);
    });
  });

  test('grows to 200 % and reflows without sideways scrolling', async () => {
    await inContext(SMALL_PHONE, async (context) => {
      const page = await context.newPage();
      await page.goto(`${server.origin}/c/${COUNTER_ID}`);
      await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
      expect(await page.evaluate(SIDEWAYS)).toBe(0);
    });
  });

  test('shows unknown counters a page without accessibility faults', async () => {
    await inContext(PHONE, async (context) => {
      const page = await context.newPage();
      const response = await page.goto(`${server.origin}/c/nowhere`);
      expect(response?.status()).toBe(404);
      expect(await accessibilityProblems(page)).toEqual([]);
    });
  });
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxesOf(page: Page, selector: string): Promise<readonly Box[]> {
  return page.evaluate<Box[]>(
    `[...document.querySelectorAll('${selector}')].map((it) => it.getBoundingClientRect().toJSON())`,
  );
}

const SIDEWAYS = `Math.max(0, document.documentElement.scrollWidth - innerWidth)`;

/** Elements that leave the screen, or whose text leaves them. */
const OVERFLOWING = `[...document.querySelectorAll('h1, p, button, .word, .face')].filter((it) => {
  const { left, right, top, bottom } = it.getBoundingClientRect();
  const leaves = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
  return leaves || it.scrollWidth > it.clientWidth + 1 && !it.closest('svg');
}).map((it) => it.outerHTML.slice(0, 80))`;

import type { Browser, Page, Request } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMark, type NewMark } from '../../analytics/dashboard/identity/read-mark.ts';
import { IDENTITY_SETTINGS, MARK_KINDS } from '../../core/identity.ts';
import { accessibilityProblems, launchBrowser } from '../support/browser.ts';
import { NOW } from '../support/builders.ts';
import { invite } from '../support/invite.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const PHONE = { width: 360, height: 740 };

describe('the phone page of an invitation', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const open = async (path: string, script = false): Promise<Page> => {
    const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: script });
    const page = await context.newPage();
    await page.goto(server.url + path);
    return page;
  };
  const stored = () =>
    server.store.engine.all<{ counter_id: string; backed: number; score: number }>(
      'SELECT counter_id, procedure_code, backed, score FROM rating',
    );

  test('leads from the slip to what was said, without any script', async () => {
    const { code } = await invite(server.store);
    const page = await open(`/d/${code}?lang=vi`);
    expect(await page.textContent('main')).toContain('Thủ tục đăng ký khai sinh');
    await page.click('button[value="2"]');
    await page.waitForSelector('.saved');
    expect(await stored()).toMatchObject([{ procedure_code: '1.001193', backed: 1, score: 2 }]);
    await page.check('input[value="waited-too-long"]');
    await page.fill('#comment', 'Chờ lâu quá, gọi tôi 0912 345 678');
    await page.check('input[value="papers"]');
    await page.click('button[value="send"]');
    const kept = await page.textContent('blockquote');
    expect(kept).toContain('Chờ lâu quá');
    expect(kept).not.toContain('0912');
    const comments = await server.store.engine.all<{ text: string }>('SELECT text FROM comment');
    expect(comments.map(({ text }) => text)).toEqual([kept]);
    // What was said is there to be changed, and the face too.
    await page.click('button[value="edit"]');
    expect(await page.isChecked('input[value="papers"]')).toBe(true);
    await page.click('button[value="change"]');
    await page.click('button[value="4"]');
    await page.waitForSelector('.message');
    const said = await server.store.engine.all<{ score: number }>(
      'SELECT score FROM rating_said ORDER BY revision DESC LIMIT 1',
    );
    expect(said).toEqual([{ score: 4 }]);
    expect(await server.store.engine.all('SELECT * FROM rating')).toHaveLength(1);
    await page.context().close();
  });

  test('lets a procedure be found and chosen where no invitation names it', async () => {
    const page = await open(`/c/30307-1?lang=vi`);
    await page.click('button[value="5"]');
    await page.fill('#query', 'dang ky ket hon');
    await page.check('input[value="friendly"]');
    await page.click('button[value="find"]');
    expect(await page.isChecked('input[value="friendly"]')).toBe(true);
    await page.check('input[value="1.000894"]');
    await page.click('button[value="send"]');
    await page.waitForSelector('.message');
    const said = await server.store.engine.all<{ procedure_code: string }>(
      'SELECT procedure_code FROM rating_revision WHERE procedure_code IS NOT NULL',
    );
    expect(said).toEqual([{ procedure_code: '1.000894' }]);
    await page.context().close();
  });

  test.for(['vi', 'km', 'en'])('is free of accessibility faults in %s', async (language) => {
    const { code, typed } = await invite(server.store);
    const page = await open(`/d/${code}?lang=${language}`, true);
    const look = async () => {
      expect(await accessibilityProblems(page)).toEqual([]);
      const small = await page.evaluate<string[]>(SMALL_TARGETS);
      expect(small).toEqual([]);
      expect(await page.evaluate(`document.documentElement.scrollWidth - innerWidth`)).toBe(0);
    };
    await look();
    await page.click('button[value="1"]');
    await page.waitForSelector('.saved');
    await look();
    await page.fill('#comment', 'abc');
    await page.click('button[value="send"]');
    await page.waitForSelector('.message');
    await look();
    for (const path of [`/d/${typed}`, '/d', `/d/nothing`, '/privacy', '/c/30307-1']) {
      await page.goto(`${server.url}${path}?lang=${language}`);
      await look();
    }
    await page.click('button[value="3"]');
    await page.fill('#query', 'khai sinh');
    await page.click('button[value="find"]');
    await page.waitForSelector('input[type="radio"]');
    await look();
    await page.context().close();
  });

  test.for(['vi', 'en', 'km'])(
    'is drawn in its own letters in %s, within the same 30 kB',
    async (language) => {
      const { code } = await invite(server.store);
      const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
      const page = await context.newPage();
      const sent: Promise<number>[] = [];
      page.on('requestfinished', (request) => {
        sent.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      await page.goto(`${server.url}/d/${code}?lang=${language}`, { waitUntil: 'networkidle' });
      const others = [...(await lettersNotOurs(page, language))];
      const bytes = async () => (await Promise.all(sent)).reduce((sum, size) => sum + size, 0);
      await expect.poll(bytes, { timeout: 30_000 }).toBeGreaterThan(18_000);
      expect(await bytes()).toBeLessThanOrEqual(30_000);
      await page.click('button[value="2"]');
      await page.waitForSelector('.saved');
      others.push(...(await lettersNotOurs(page, language)));
      await page.goto(`${server.url}/privacy?lang=${language}`);
      others.push(...(await lettersNotOurs(page, language)));
      expect(others).toEqual([]);
      await context.close();
    },
  );

  test('needs at most three requests and 30 kB with the heaviest marks it shows, and sends its address nowhere', async () => {
    const { code } = await invite(server.store);
    await setMarks(server, heaviestLight());
    const context = await browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    const seen: Request[] = [];
    page.on('requestfinished', (request) => seen.push(request));
    await page.goto(`${server.url}/d/${code}`, { waitUntil: 'networkidle' });
    await expect.poll(() => seen.length).toBeGreaterThan(1);
    expect(seen.length).toBeLessThanOrEqual(3);
    const sizes = await Promise.all(seen.map((request) => request.sizes()));
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    expect(bytes).toBeLessThanOrEqual(30_000);
    expect(seen.map((request) => request.headers()['referer']).filter(Boolean)).toEqual([]);
    expect(await page.getByRole('img', { name: 'Hình thử' }).count()).toBe(2);
    await setMarks(server, noise(70));
    await page.reload();
    expect(await page.getByRole('img', { name: 'Hình thử' }).count()).toBe(0);
    expect(await page.locator('.own-sign').count()).toBe(1);
    await context.close();
  });
});

/** Texts of the language that are drawn with the device's letters; a Khmer page's figures and Latin words may be. */
async function lettersNotOurs(page: Page, language: string): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: language === 'km' ? 'body :lang(km)' : 'body :not(:lang(km))',
  });
  const found: string[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const others = fonts.filter(({ isCustomFont }) => !isCustomFont);
    if (others.length === 0 || (language === 'km' && others.length < fonts.length)) continue;
    const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
    found.push(`${fonts.map(({ familyName }) => familyName).join()}: ${outerHTML.slice(0, 200)}`);
  }
  await session.detach();
  return found;
}

/** A picture that nothing makes smaller. */
function noise(side: number): NewMark {
  const random = seededRandom(side);
  const png = new PNG({ width: side, height: side });
  for (let i = 0; i < png.data.length; i += 1) png.data[i] = random.between(0, 255);
  const mark = readMark(PNG.sync.write(png), 'Hình thử');
  if (!mark.ok) throw new Error(mark.error);
  return mark.value;
}

function heaviestLight(): NewMark {
  let side = 64;
  while (!noise(side).isLight) side -= 1;
  return noise(side);
}

async function setMarks(server: TestServer, value: NewMark): Promise<void> {
  for (const kind of MARK_KINDS) {
    const name = IDENTITY_SETTINGS[kind];
    const after = (await server.store.settings.find(name))?.version ?? 0;
    await server.store.settings.record({ name, value, author: 'lan', at: NOW, after });
  }
  await server.refresh();
}

/** Anything to press that is smaller than 48 by 48; a box in a label counts with its label. */
const SMALL_TARGETS = `[...document.querySelectorAll('a, button, label.chip, textarea, #code, #query')]
  .filter((it) => {
    const { width, height } = it.getBoundingClientRect();
    return Math.min(width, height) < 48;
  })
  .map((it) => it.outerHTML.slice(0, 80))`;

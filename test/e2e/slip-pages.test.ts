import { createHash } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SlipPaper } from '../../kiosk/slip/slip.ts';
import { LONG_XUYEN, NOW } from '../support/builders.ts';
import { accessibilityProblems, launchBrowser } from '../support/browser.ts';
import { aDossierEntry } from '../support/dossier-builders.ts';
import { ensurePages } from '../support/kiosk-server.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const TOKEN = 'b'.repeat(43);
/** Width and height in points, as the PDF says them; pages of a roll are as long as its longest slip. */
const PAPERS: readonly (readonly [
  paper: SlipPaper,
  width: number,
  height: number,
  pages: number,
])[] = [
  ['roll-58', 58, 170, 5],
  ['roll-80', 80, 180, 5],
  ['a5', 148, 210, 5],
  ['a4', 210, 297, 2],
];
const SLIPS = 5;

describe('the pages on which slips are printed', () => {
  let server: TestServer;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    await ensurePages();
    [server, browser] = await Promise.all([startTestServer(), launchBrowser()]);
    const official = {
      id: 'o1',
      signInName: 'an',
      displayName: 'An',
      passwordHash: 'h',
      role: 'counter-staff',
      unit: LONG_XUYEN,
      counter: null,
    } as const;
    await server.store.officials.add(official);
    const tokenHash = createHash('sha256').update(TOKEN).digest('base64url');
    const opened = {
      method: 'password',
      device: '',
      origin: '',
      openedAt: NOW,
      seenAt: NOW,
    } as const;
    await server.store.sessions.open({ tokenHash, official, ...opened });
    await server.store.dossiers.record(
      Array.from({ length: SLIPS }, () =>
        aDossierEntry({ author: 'file:folder', revision: 'next' }),
      ),
    );
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ name: 'mot-cham-session', value: TOKEN, url: server.url }]);
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  async function openSlips(page: Page, paper: SlipPaper, again: boolean): Promise<void> {
    await page.goto(`${server.url}/slips?lang=vi`);
    await page.selectOption('#day-paper', paper);
    if (again) await page.check('input[name="again"]');
    await page.locator('form').first().getByText('Mở trang để in').click();
    await page.waitForSelector('.slip');
    // Not the first of them alone.
    await page.waitForLoadState('load');
  }

  test('are free of accessibility faults, and print on paper of the right size', async () => {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(`${server.url}/slips?lang=vi`);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.textContent('main')).toContain(`còn ${SLIPS} phiếu`);
    for (const [paper, width, height, pages] of PAPERS) {
      await openSlips(page, paper, paper !== 'roll-58');
      expect(await page.locator('.slip').count()).toBe(SLIPS);
      expect(await page.textContent('header')).toContain(`Có ${SLIPS} phiếu`);
      expect(await accessibilityProblems(page), paper).toEqual([]);
      await page.evaluate('document.fonts.ready');
      // Nothing is cut off or runs into the next slip.
      const cut = await page.evaluate(
        `[...document.querySelectorAll('.slip')].filter((slip) =>
          slip.scrollHeight > slip.clientHeight + 1 || slip.scrollWidth > slip.clientWidth + 1).length`,
      );
      expect(cut, paper).toBe(0);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      expect(boxes, paper).toHaveLength(pages);
      for (const [, w, h] of boxes) {
        expect(Math.abs((Number(w) * 25.4) / 72 - width), paper).toBeLessThan(1);
        expect(Math.abs((Number(h) * 25.4) / 72 - height), paper).toBeLessThan(1);
      }
    }
    expect(complaints).toEqual([]);
    await page.close();
  }, 300_000);

  test('stand beside an account’s own pages, which are free of such faults too', async () => {
    const page = await context.newPage();
    for (const size of [
      { width: 1280, height: 900 },
      { width: 360, height: 740 },
    ]) {
      await page.setViewportSize(size);
      for (const path of ['/dashboard/own-chats', '/slips?lang=en']) {
        await page.goto(server.url + path);
        expect(await accessibilityProblems(page), path).toEqual([]);
      }
    }
    await page.close();
  }, 300_000);
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, instant, localDay } from '../../../core/calendar.ts';
import type { CounterId } from '../../../core/organisation.ts';
import type { Score } from '../../../core/score.ts';
import { accessibilityProblems, launchBrowser } from '../../support/browser.ts';
import { BIRTH, LISTS, MARRIAGE, RACH_GIA, aRating } from '../../support/builders.ts';
import { startDashboard, type DashboardServer } from './dashboard-server.ts';

const SUMMER = localDay(instant(Date.UTC(2026, 7, 12, 5)));
/** As long as names of procedures are. */
const LONG_NAME =
  'Thủ tục đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới đối với trường hợp trẻ em sinh ra ở nước ngoài chưa được đăng ký khai sinh về cư trú tại Việt Nam';

let server: DashboardServer;
let empty: DashboardServer;
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  empty = await startDashboard();
  server = await startDashboard(
    {},
    {
      ...LISTS,
      procedures: LISTS.procedures.map((procedure) =>
        procedure.code === BIRTH ? { ...procedure, name: LONG_NAME } : procedure,
      ),
    },
  );
  const ratings = Array.from({ length: 400 }, (_, n) =>
    aRating({
      day: addDays(SUMMER, -(n % 60)),
      score: (n % 7 === 0 ? 2 : 5) as Score,
      ...(n % 3 === 0 && { unit: RACH_GIA, counter: `${RACH_GIA}-1` as CounterId }),
      ...(n % 2 === 0 && { procedure: MARRIAGE }),
    }),
  );
  await server.store.ratings.append(ratings);
  await server.store.marks.record('simulated', 'a test');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await empty.stop();
});

test.each([
  { language: 'vi', viewport: { width: 360, height: 740 }, colorScheme: 'light' as const },
  { language: 'vi', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' as const },
  { language: 'en', viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const },
  { language: 'en', viewport: { width: 1280, height: 900 }, colorScheme: 'light' as const },
])(
  'every public page can be read by everybody: $language, $viewport.width wide, $colorScheme',
  async ({ language, ...options }) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      const isStatus = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isStatus) complaints.push(message.text());
    });
    for (const address of [
      `${server.origin}/cong-khai`,
      `${server.origin}/cong-khai?quarter=2026-Q2`,
      `${server.origin}/cong-khai/${BIRTH}`,
      `${server.origin}/cong-khai/9.999999`,
      `${server.origin}/cong-khai?quarter=1999-Q1`,
      `${empty.origin}/cong-khai`,
      `${server.origin}/de-xuat`,
      `${server.origin}/de-xuat/${BIRTH}`,
    ]) {
      await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect([address, (await accessibilityProblems(page)).slice(0, 3)]).toEqual([address, []]);
      const overflow = 'document.documentElement.scrollWidth - innerWidth';
      expect([address, await page.evaluate(overflow)]).toEqual([address, 0]);
      expect(await page.locator('h1').count()).toBe(1);
    }
    await context.close();
    expect(complaints).toEqual([]);
  },
);

test('the way from the province to a procedure and back is gone by keyboard', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.origin}/cong-khai`);
  const link = page.locator(`a[href="/cong-khai/${BIRTH}"]`);
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`${server.origin}/cong-khai/${BIRTH}`);
  expect(await page.textContent('h1')).toContain('Thủ tục đăng ký khai sinh');
  await page.locator('a[href="/cong-khai"]').last().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`${server.origin}/cong-khai`);
  await context.close();
});

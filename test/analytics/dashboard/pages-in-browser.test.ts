import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actionAddress } from '../../../analytics/dashboard/reduction/action-address.ts';
import { SECTIONS } from '../../../analytics/dashboard/sections.ts';
import { addDays } from '../../../core/calendar.ts';
import type { Score } from '../../../core/score.ts';
import { AN_GIANG, BIRTH, LISTS, NOW, TODAY, aRating } from '../../support/builders.ts';
import {
  accessibilityProblems,
  CONTRAST_RULES,
  launchBrowser,
  untilLettersAreThere,
} from '../../support/browser.ts';
import { anAction } from '../../core/reduction/reduction-builders.ts';
import { ensurePages } from '../../support/kiosk-server.ts';
import { FIRST_TOKEN, PASSWORD, startDashboard, type DashboardServer } from './dashboard-server.ts';

let server: DashboardServer;
let empty: DashboardServer;
let browser: Browser;

beforeAll(async () => {
  await ensurePages();
  browser = await launchBrowser();
  empty = await startDashboard();
  server = await startDashboard();
  await server.makeAccount();
  const ratings = Array.from({ length: 3000 }, (_, n) =>
    aRating({
      day: addDays(TODAY, -(n % 150)),
      score: (n % 9 === 0 ? 2 : 5) as Score,
      backed: n % 2 === 0,
      counter: LISTS.counters[n % 3 === 0 ? 1 : 0]!.id,
      unit: LISTS.counters[n % 3 === 0 ? 1 : 0]!.unit,
    }),
  );
  await server.store.ratings.append(ratings);
  await server.store.marks.record('simulated', 'a test');
  await server.store.reductions.record(AN_GIANG, [CUT], { author: 'lan', at: NOW, reason: '' });
  await server.store.access.issue(
    {
      id: 'key-1',
      label: 'Phần mềm một cửa',
      writer: { kind: 'integration', id: 'key-1', province: AN_GIANG },
      issuedAt: 0 as never,
      revokedAt: null,
      clockOffsetMs: 7_200_000,
    },
    'hash-of-key-1',
  );
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await empty.stop();
});

const CUT = anAction({ id: '1811/QĐ-UBND | abolish', procedures: [BIRTH] });

/** Pages that a link of another page leads to. */
const BEHIND_THEM = [
  '/dashboard/satisfaction/closer',
  '/dashboard/satisfaction/filing',
  '/dashboard/reduction/effects',
  '/dashboard/schemes/entries?period=2026-Q3',
  '/dashboard/schemes/entries?period=2026-Q3&unit=30307',
  '/dashboard/board/plan?reviews=1',
  `/dashboard/board/cost/${BIRTH}`,
  actionAddress(CUT.id),
  `${actionAddress(CUT.id)}/correct`,
  '/dashboard/reduction/actions/new',
];

type ContextOptions = Parameters<Browser['newContext']>[0];

/** A page whose complaints, such as a script or style that the policy refused, are gathered. */
async function openPage(options: ContextOptions = {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isStatus = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isStatus) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { context, page, complaints };
}

async function signIn(page: Page, origin = server.origin): Promise<void> {
  await page.goto(`${origin}/dashboard/sign-in`);
  await page.fill('input[name="name"]', 'lan');
  await page.fill('input[name="password"]', PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/dashboard`);
}

/** Opens what is folded and scrolled away, so that nothing of it goes unchecked. */
const UNFOLD = `
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  for (const part of document.querySelectorAll('.table-scroll')) part.style.maxHeight = 'none';
  for (const part of document.querySelectorAll('.menu ul')) part.style.position = 'static';
  for (const head of document.querySelectorAll('.table-scroll th')) head.style.position = 'static';
`;

const WIDEN = `
  document.body.style.width = 'max-content';
  for (const part of document.querySelectorAll('.table-scroll')) part.style.overflow = 'visible';
`;

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(UNFOLD);
  await untilLettersAreThere(page);
  const overflow = 'document.documentElement.scrollWidth - innerWidth';
  expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  const problems = await accessibilityProblems(page);
  // What axe says of contrast where a scrolled table cuts a cell off, even one of a single digit.
  const isCut = (problem: string) => /partially (overlaps|obscured)|too short/.test(problem);
  expect(problems.filter((problem) => !isCut(problem)).slice(0, 5)).toEqual([]);
  if (!problems.some(isCut)) return;
  // Contrast in a cell that a scrolled table cuts off is told on a page wide enough for all of it.
  await page.evaluate(WIDEN);
  expect((await accessibilityProblems(page, CONTRAST_RULES)).slice(0, 5)).toEqual([]);
}

const closing = async (context: BrowserContext, complaints: readonly string[]) => {
  await context.close();
  expect(complaints).toEqual([]);
};

describe.each(['vi', 'en'])('in %s, every page', (language) => {
  test.each([
    { name: 'a phone', viewport: { width: 360, height: 740 }, colorScheme: 'light' as const },
    { name: 'a desk', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' as const },
  ])('can be read and used by everybody on $name', async ({ viewport, colorScheme }) => {
    const { context, page, complaints } = await openPage({ viewport, colorScheme });
    await page.goto(`${empty.origin}/dashboard/first-account?lang=${language}`);
    await expectAccessible(page);
    await page.fill('input[name="token"]', 'wrong');
    for (const [name, value] of Object.entries({ displayName: 'Lan', signInName: 'lan' })) {
      await page.fill(`input[name="${name}"]`, value);
    }
    for (const name of ['password', 'repeated']) await page.fill(`input[name="${name}"]`, 'short');
    await page.click('main button');
    await expectAccessible(page);

    await page.goto(`${server.origin}/dashboard/sign-in?lang=${language}`);
    await expectAccessible(page);
    await signIn(page);
    await page.waitForSelector('figure[data-chart]:not([hidden])');
    await expectAccessible(page);
    await page.goto(`${server.origin}/dashboard?period=2025-01`);
    await expectAccessible(page);
    await page.goto(`${server.origin}/dashboard/access`);
    await expectAccessible(page);
    await page.selectOption('select[name="counter"]', { index: 1 });
    await page.fill('#code', 'BCDF-GHJK');
    await page.fill('#kiosk-label', 'Ki-ốt 1');
    await page.click('form[action$="enrolments"] button');
    await page.waitForSelector('#code-problem');
    await expectAccessible(page);
    await page.fill('form[action$="keys"] [name="label"]', 'X');
    await page.click('form[action$="keys"] button');
    await page.waitForSelector('.secret');
    await expectAccessible(page);
    await page.goto(`${server.origin}/dashboard/nothing`);
    await expectAccessible(page);
    await closing(context, complaints);
  });
});

test.each([
  {
    language: 'vi',
    viewport: { width: 360, height: 740 },
    colorScheme: 'light' as const,
  },
  {
    language: 'en',
    viewport: { width: 1280, height: 800 },
    colorScheme: 'dark' as const,
  },
])(
  'every page of the navigation can be read by everybody in $language',
  async ({ language, ...options }) => {
    const { context, page, complaints } = await openPage(options);
    await signIn(page);
    const links = SECTIONS.flatMap((section) => section.links.map(({ href }) => href));
    expect(links.length).toBeGreaterThan(8);
    for (const href of new Set([...links, ...BEHIND_THEM])) {
      // The slips have pages of their own, outside the dashboard.
      if (!href.startsWith('/dashboard')) continue;
      await page.goto(`${server.origin}${href}${href.includes('?') ? '&' : '?'}lang=${language}`);
      await expectAccessible(page);
      // Nobody may take made-up figures for real ones, wherever they came in.
      expect([href, await page.locator('.simulated').count()]).toEqual([href, 1]);
    }
    await closing(context, complaints);
  },
  240_000,
);

test('after going back the choices are those of the page, not those of the page left', async () => {
  const { context, page, complaints } = await openPage();
  await signIn(page);
  const ask = async (name: string, value: string) => {
    await page.selectOption(`form.filters select[name="${name}"]`, value);
    await page.click('form.filters button.primary');
    await page.waitForURL((url) => url.searchParams.get(name) === value);
  };
  await page.goto(`${server.origin}/dashboard/satisfaction?counted=all`);
  await ask('unit', '30307');
  await ask('channel', 'kiosk');
  await page.goBack();
  await page.waitForURL((url) => !url.searchParams.get('channel'));
  expect(await page.inputValue('form.filters select[name="channel"]')).toBe('');
  await closing(context, complaints);
});

describe('the charts', () => {
  test('are drawn, named by what they show, and drawn again when the colours change', async () => {
    const { context, page, complaints } = await openPage({
      viewport: { width: 1280, height: 800 },
    });
    await signIn(page);
    const canvases = page.locator('figure[data-chart] canvas');
    expect(await canvases.count()).toBe(5);
    for (const canvas of await canvases.all()) {
      await canvas.scrollIntoViewIfNeeded();
      await expect.poll(() => paintedShare(canvas)).toBeGreaterThan(0.02);
      expect(await canvas.getAttribute('role')).toBe('img');
      expect(await canvas.getAttribute('aria-label')).toMatch(/^Theo .+\. .*\d/);
    }
    const inkOf = () => page.evaluate("document.querySelector('canvas').toDataURL()");
    const light = await inkOf();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(inkOf).not.toBe(light);
    await closing(context, complaints);
  });

  test('are absent without script, and the tables say it all', async () => {
    const { context, page } = await openPage({ javaScriptEnabled: false });
    await signIn(page);
    expect(await page.locator('figure[data-chart]:visible').count()).toBe(0);
    expect(await page.locator('svg.gauge, .gauge svg').first().isVisible()).toBe(true);
    await page.locator('.breakdown-day summary').click();
    expect(await page.locator('.breakdown-day table').isVisible()).toBe(true);
    expect(await page.locator('.breakdown-channel table').isVisible()).toBe(true);
    await context.close();
  });

  test('go on one page of paper with the verdict', async () => {
    const { context, page } = await openPage();
    await signIn(page);
    await page.waitForSelector('figure[data-chart]:not([hidden])');
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    await context.close();
  });
});

test('the first account is made from the printed link, whose code no server log can hold', async () => {
  const { context, page, complaints } = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.headers()['referer'] ?? '')));
  await page.goto(`${empty.origin}/dashboard/first-account#${FIRST_TOKEN}`);
  await page.waitForURL(`${empty.origin}/dashboard/first-account`);
  expect(await page.locator('input[name="token"]').isVisible()).toBe(false);
  await page.keyboard.type('Nguyễn Thị Lan');
  await page.fill('input[name="signInName"]', 'lan');
  await page.fill('input[name="password"]', PASSWORD);
  await page.fill('input[name="repeated"]', PASSWORD);
  await page.click('main button');
  await page.waitForURL(/done=first-account/);
  expect(asked.join()).not.toContain(FIRST_TOKEN);
  await signIn(page, empty.origin);
  expect(await page.textContent('.who')).toBe('Đang đăng nhập: Nguyễn Thị Lan');
  await closing(context, complaints);
});

test('the whole way can be gone by keyboard', async () => {
  const { context, page } = await openPage();
  await page.goto(`${server.origin}/dashboard`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.className')).toBe('skip');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('lan');
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${server.origin}/dashboard`);
  await page.focus('#period');
  await page.keyboard.type('Quý');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${server.origin}/dashboard?period=2026-Q4&counted=backed`);
  await context.close();
});

test('signing in works over plain HTTP in an office network, where no Sec-Fetch-Site is sent', async () => {
  const { context, page } = await openPage();
  const seen: (string | undefined)[] = [];
  page.on('request', async (request) => {
    if (request.method() === 'POST') seen.push((await request.allHeaders())['sec-fetch-site']);
  });
  // This machine under a name that browsers do not trust, as they trust no address of an office.
  await signIn(page, server.origin.replace('127.0.0.1', '0.0.0.0'));
  await expect.poll(() => seen).toEqual([undefined]);
  await context.close();
});

/** Share of the canvas that is not empty. */
async function paintedShare(canvas: ReturnType<Page['locator']>): Promise<number> {
  return canvas.evaluate((element) => {
    // What is needed of the canvas: the types of the browser belong to its own folders.
    const drawing = element as unknown as Drawing;
    const { width, height } = drawing;
    const pixels = drawing.getContext('2d').getImageData(0, 0, width, height).data;
    let painted = 0;
    for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 0) painted += 1;
    return painted / (width * height);
  });
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  getContext(kind: '2d'): {
    getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
  };
}

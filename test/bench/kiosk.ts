import type { Browser, CDPSession, Page } from 'playwright-core';
import type { CounterId } from '../../core/organisation.ts';
import { ensurePages } from '../../server/ensure-pages.ts';
import { LONG_XUYEN, NOW } from '../support/builders.ts';
import { launchBrowser } from '../support/browser.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { heapGrowth, RATE_OFTEN, RATINGS } from './kiosk-heap.ts';
import { benchRow, type BenchRow } from './table.ts';

const COUNTER = `${LONG_XUYEN}-1` as CounterId;
const SLOWER = 4;
const LOADS = 5;
const TAPS = 40;

/** A mobile connection: 1.6 Mbit/s, 150 ms there and back. */
const MOBILE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/**
 * The kiosk and the phone page in a real browser, against the whole server: the first tap, thanks, what
 * travels, and memory after many ratings on one page load. The processor is slowed four times.
 */
export async function benchKiosk(): Promise<readonly BenchRow[]> {
  ensurePages((line) => process.stderr.write(`${line}\n`));
  const [server, browser] = await Promise.all([startTestServer(), launchBrowser()]);
  try {
    return [...(await benchKioskPage(server, browser)), ...(await benchPhone(server, browser))];
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function benchKioskPage(server: TestServer, browser: Browser): Promise<readonly BenchRow[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(NOTE_FIRST_FACE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await enrol(server, page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const cached = await medianOf(LOADS, () => firstFaceMs(page));
  const fetched = await medianOf(LOADS, () => fromNetworkMs(page, session));
  const { median, high } = await tapToThanks(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const grown = await heapGrowth(page, session);
  await context.close();
  const ms = (value: number) => ({ value, unit: 'ms' });
  return [
    benchRow('kiosk-first-tap-cached', ms(cached), { kind: 'value-at-most', limit: 500 }),
    benchRow('kiosk-first-tap-network', ms(fetched), { kind: 'value-at-most', limit: 2_000 }),
    benchRow('kiosk-tap-to-thanks-median', ms(median), { kind: 'value-at-most', limit: 100 }),
    benchRow('kiosk-tap-to-thanks-p95', ms(high), { kind: 'value-at-most', limit: 100 }),
    benchRow(
      'kiosk-ratings-on-one-page',
      { value: grown.ratings, unit: 'ratings' },
      { kind: 'value-at-least', limit: RATINGS },
    ),
    benchRow('kiosk-heap-growth', share(grown.heap), { kind: 'value-at-most', limit: 0.1 }),
    benchRow('kiosk-heap-growth-but-code', share(grown.data), {
      kind: 'value-at-most',
      limit: 0.01,
    }),
    benchRow('kiosk-nodes-and-listeners-more', share(grown.page), {
      kind: 'value-at-most',
      limit: 0,
    }),
  ];
}

const share = (value: number) => ({ value, unit: 'of the start' });

async function enrol(server: TestServer, page: Page): Promise<void> {
  await page.goto(`${server.url}/kiosk`);
  const code = await page.textContent('output.pairing:not(:empty)');
  await server.store.access.approvePairing(code?.replace('-', '') ?? '', {
    id: 'bench',
    label: 'bench',
    writer: { kind: 'device', id: 'bench', counter: COUNTER },
    issuedAt: NOW,
    revokedAt: null,
    clockOffsetMs: 0,
  });
  await page.waitForSelector('main.rate');
  await page.waitForSelector('#help');
  while (!(await page.evaluate('navigator.serviceWorker.controller !== null'))) {
    await page.waitForTimeout(100);
  }
}

/** From the start of loading until the faces stand there and listen. */
async function firstFaceMs(page: Page): Promise<number> {
  await page.reload();
  await page.waitForSelector('#score-5');
  const ms = await page.evaluate<number>('globalThis.firstFaceMs');
  // What is loaded later must not disturb the next load.
  await page.waitForSelector('#help');
  return ms;
}

/** The same with nothing kept but the enrolment, over a mobile connection. */
async function fromNetworkMs(page: Page, session: CDPSession): Promise<number> {
  await page.evaluate(FORGET_PAGE);
  await session.send('Network.enable');
  await session.send('Network.clearBrowserCache');
  await session.send('Network.setBypassServiceWorker', { bypass: true });
  await session.send('Network.emulateNetworkConditions', MOBILE);
  const ms = await firstFaceMs(page);
  await session.send('Network.emulateNetworkConditions', {
    ...MOBILE,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  await session.send('Network.setBypassServiceWorker', { bypass: false });
  return ms;
}

async function tapToThanks(
  page: Page,
): Promise<{ readonly median: number; readonly high: number }> {
  const times = await page.evaluate<number[]>(`(${RATE_OFTEN})(${TAPS}, true)`);
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[TAPS / 2]!, high: sorted[Math.floor(TAPS * 0.95)]! };
}

async function benchPhone(server: TestServer, browser: Browser): Promise<readonly BenchRow[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  let requests = 0;
  // Letters inside the style sheet are told of as loaded, too, but nothing is asked of the server.
  const inside = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('data:')) inside.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (inside.has(requestId)) return;
    requests += 1;
    bytes += encodedDataLength;
  });
  await page.goto(`${server.url}/c/${COUNTER}`, { waitUntil: 'networkidle' });
  const scripts = await page.locator('script').count();
  await context.close();
  return [
    benchRow('phone-requests', { value: requests, unit: 'requests' }, atMost(3)),
    benchRow('phone-bytes', { value: bytes / 1000, unit: 'kB' }, atMost(30)),
    benchRow('phone-scripts', { value: scripts, unit: 'scripts' }, atMost(0)),
  ];
}

const atMost = (limit: number) => ({ kind: 'value-at-most', limit }) as const;

async function medianOf(times: number, measure: () => Promise<number>): Promise<number> {
  const measured: number[] = [];
  for (let time = 0; time < times; time += 1) measured.push(await measure());
  return measured.toSorted((a, b) => a - b)[Math.floor(times / 2)]!;
}

/** In the page's own words from here on. The clock can be put forward: a pause follows each rating. */
const NOTE_FIRST_FACE = `(() => {
  const real = performance.now.bind(performance);
  let ahead = 0;
  performance.now = () => real() + ahead;
  globalThis.skip = (ms) => { ahead += ms; };
  globalThis.realNow = real;
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#score-5')) return;
    globalThis.firstFaceMs = real();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
})()`;

const FORGET_PAGE = `(async () => {
  for (const name of await caches.keys()) await caches.delete(name);
  for (const it of await navigator.serviceWorker.getRegistrations()) await it.unregister();
})()`;

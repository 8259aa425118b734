import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { KioskServer } from './kiosk-server.ts';

/** Deploys a page with another title and a worker with another list version. */
export function deployNext(server: KioskServer): void {
  server.redeployed.set('/kiosk', (html) => html.replace('<title>', '<title>v2 '));
  server.redeployed.set('/kiosk/service-worker.js', (script) =>
    script.replace(/version:(["'`])\w+\1/, 'version:$1second$1'),
  );
}

/** Makes the page look for a new version now. */
export const LOOK_FOR_UPDATE = `navigator.serviceWorker.ready.then((it) => it.update()).then(() => null)`;

/** The title of the page that this device would open now. */
export async function titleServed(page: Page): Promise<string> {
  const html = await page.evaluate<string>(`fetch('/kiosk').then((it) => it.text())`);
  return /<title>([^<]*)/.exec(html)![1]!;
}

/** Waits until the worker holds the whole page. */
export async function untilCached(page: Page): Promise<void> {
  await untilTrue(page, 'navigator.serviceWorker.controller !== null');
}

/** Asks from outside, again and again: the page's own policy forbids Playwright's way of waiting. */
export async function untilTrue(page: Page, condition: string): Promise<void> {
  await expect.poll(() => page.evaluate(condition), { timeout: 60_000 }).toBe(true);
}

/** The same while the page's clock goes on; a page that is just being replaced is asked again. */
async function tickUntil(page: Page, condition: string): Promise<void> {
  const asked = async () => {
    await page.clock.runFor(5_000);
    return page.evaluate(condition);
  };
  await expect
    .poll(() => asked().catch(() => false), { timeout: 60_000, interval: 250 })
    .toBe(true);
}

/** Lets a waiting version take over once nobody uses the page, and waits for it on the screen. */
export async function untilSwitched(page: Page): Promise<void> {
  await untilTrue(page, 'navigator.serviceWorker.ready.then((it) => it.waiting !== null)');
  const reloaded = page.waitForEvent('load', { timeout: 120_000 });
  // When a step below fails, that is what the test tells.
  reloaded.catch(() => undefined);
  await tickUntil(page, 'navigator.serviceWorker.ready.then((it) => it.waiting === null)');
  await tickUntil(page, `fetch('/kiosk').then((it) => it.text()).then((it) => it.includes('v2'))`);
  await page.clock.runFor(10_000);
  await reloaded;
  await page.waitForSelector('main.rate');
}

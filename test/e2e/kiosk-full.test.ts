import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDeviceBrowser, type DeviceBrowser } from '../support/browser.ts';
import { openAgain, openKiosk, pauseClock, untilAllSent } from '../support/kiosk-page.ts';
import { startKioskServer, type KioskServer } from '../support/kiosk-server.ts';
import { untilCached } from '../support/kiosk-update.ts';

let server: KioskServer;
let device: DeviceBrowser;

beforeEach(async () => {
  server = await startKioskServer();
  device = await openDeviceBrowser();
});

afterEach(async () => {
  await device.close();
  await server.close();
});

/** Lets the page's origin keep so many bytes. */
async function setQuota(page: Page, quotaSize: number): Promise<void> {
  const session = await device.context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize });
}

test('with a full quota a tap is told plainly, what waits goes out in order, and rating goes on', async () => {
  const first = await openKiosk(server, device.context);
  await untilCached(first.page);
  await server.goAway();
  for (const score of [5, 4, 3]) {
    await first.rate(score);
    await first.backToStart();
  }
  // The browser believes for a while what it knew of the quota: a new one asks again.
  await device.kill();
  device = await openDeviceBrowser({ profile: device.profile });
  await setQuota(await device.context.newPage(), 1);
  const full = await openAgain(server, device.context);
  // What the trouble screen says stays until the test has read it.
  await pauseClock(full.page);
  await full.rate(2);
  expect(await full.page.textContent('h1')).toBe('Máy chưa lưu được câu trả lời');
  expect(await full.held()).toEqual({ outbox: 3, dead: 0 });
  await full.page.clock.fastForward(8_000);
  await full.page.waitForSelector('main.rate');
  await full.page.clock.resume();

  await server.comeBack();
  await untilAllSent(full);
  expect(await full.held()).toEqual({ outbox: 0, dead: 0 });
  const scores = [...server.stored.values()].toSorted((a, b) => a.sequence! - b.sequence!);
  expect(scores.map(({ score }) => score)).toEqual([5, 4, 3]);

  await device.kill();
  device = await openDeviceBrowser({ profile: device.profile });
  const again = await openAgain(server, device.context);
  await again.rate(1);
  await expect.poll(() => server.stored.size, { timeout: 30_000 }).toBe(4);
  // A tap that was not kept took no number: the server sees no hole.
  expect([...server.stored.values()].at(-1)).toMatchObject({ score: 1, sequence: 4 });
}, 300_000);

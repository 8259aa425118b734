import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDeviceBrowser, type DeviceBrowser } from '../support/browser.ts';
import { openAgain, openKiosk, pauseClock, type KioskPage } from '../support/kiosk-page.ts';
import {
  LOOK_FOR_UPDATE,
  deployNext,
  titleServed,
  untilCached,
  untilSwitched,
  untilTrue,
} from '../support/kiosk-update.ts';
import { startKioskServer, type KioskServer } from '../support/kiosk-server.ts';

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

async function expectAllStoredOnce(kiosk: KioskPage, count: number): Promise<void> {
  await expect.poll(async () => (await kiosk.held()).outbox, { timeout: 120_000 }).toBe(0);
  expect(server.stored.size).toBe(count);
}

test('after the first visit the page opens without any network, rates, and sends later', async () => {
  const kiosk = await openKiosk(server, device.context);
  await untilCached(kiosk.page);
  await kiosk.page.close();
  await server.goAway();
  const offline = await openAgain(server, device.context);
  await offline.rate(4);
  expect(await offline.page.textContent('.delivery')).toBe('Đã lưu. Cảm ơn ông/bà!');
  await offline.page.reload();
  await offline.page.waitForSelector('main.rate');
  await server.comeBack();
  await offline.page.evaluate(`dispatchEvent(new Event('online'))`);
  await expectAllStoredOnce(offline, 1);
});

test('a browser that is killed right after the thanks has the rating when it starts again', async () => {
  const kiosk = await openKiosk(server, device.context);
  await untilCached(kiosk.page);
  await server.goAway();
  await kiosk.rate(5);
  await device.kill();
  device = await openDeviceBrowser({ profile: device.profile });
  const again = await openAgain(server, device.context);
  expect(await again.held()).toEqual({ outbox: 1, dead: 0 });
  await server.comeBack();
  await again.page.evaluate(`dispatchEvent(new Event('online'))`);
  await expectAllStoredOnce(again, 1);
});

test('two tabs share one queue and never send it at the same time', async () => {
  const first = await openKiosk(server, device.context);
  await untilCached(first.page);
  const second = await openAgain(server, device.context);
  await server.goAway();
  await first.rate(5);
  await second.rate(1);
  let underWay = 0;
  let most = 0;
  await device.context.route('**/api/v1/ratings', async (route) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await route.continue();
    await route.request().response();
    underWay -= 1;
  });
  await server.comeBack();
  const online = `dispatchEvent(new Event('online'))`;
  await Promise.all([first.page.evaluate(online), second.page.evaluate(online)]);
  await expectAllStoredOnce(first, 2);
  expect(most).toBe(1);
  expect(server.uploads.length).toBeLessThanOrEqual(2);
});

describe('a new version', () => {
  test('waits while somebody is answering, switches when nobody is, and keeps the queue', async () => {
    const kiosk = await openKiosk(server, device.context);
    const { page } = kiosk;
    await untilCached(page);
    server.script.push(...Array.from({ length: 30 }, () => ({ status: 503 })));
    await kiosk.rate(5);
    deployNext(server);
    await page.evaluate(LOOK_FOR_UPDATE);
    await untilTrue(page, 'navigator.serviceWorker.ready.then((it) => it.waiting !== null)');
    await kiosk.backToStart();
    await pauseClock(page);
    await page.clock.runFor(30_000);
    await page.mouse.click(5, 790);
    await page.clock.runFor(55_000);
    expect(await titleServed(page)).not.toContain('v2');
    await page.clock.resume();

    await untilSwitched(page);
    expect(await titleServed(page)).toContain('v2');
    expect(
      await page.evaluate(
        `caches.keys().then((all) => all.filter((it) => it.startsWith('kiosk-')))`,
      ),
    ).toEqual(['kiosk-second']);
    server.script.length = 0;
    await page.evaluate(`dispatchEvent(new Event('online'))`);
    await expectAllStoredOnce(kiosk, 1);
  }, 900_000);

  test('takes over although the page never stops asking the server', async () => {
    const { page } = await openKiosk(server, device.context);
    await untilCached(page);
    deployNext(server);
    await page.evaluate(LOOK_FOR_UPDATE);
    await page.evaluate(ASK_WITHOUT_END);
    await untilSwitched(page);
    expect(await titleServed(page)).toContain('v2');
  }, 900_000);

  test('of which a file is missing leaves the running version alone', async () => {
    const kiosk = await openKiosk(server, device.context);
    const { page } = kiosk;
    await untilCached(page);
    deployNext(server);
    server.redeployed.set('/kiosk/icon.svg', null);
    await page.evaluate(LOOK_FOR_UPDATE);
    await untilTrue(
      page,
      'navigator.serviceWorker.ready.then((it) => it.installing === null && it.waiting === null)',
    );
    await page.clock.runFor(120_000);
    await page.reload();
    expect(await titleServed(page)).not.toContain('v2');
    await server.goAway();
    await page.reload();
    await page.waitForSelector('main.rate');
  });
});

/** Four requests are under way at every moment until the page is left. */
const ASK_WITHOUT_END = `for (let lane = 0; lane < 4; lane += 1) void (async () => {
  for (;;) await fetch('/api/v1/devices/heartbeat', { method: 'POST' }).then((it) => it.text());
})()`;

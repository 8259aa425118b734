import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { addDays } from '../../core/calendar.ts';
import { missingIn } from '../../core/fleet.ts';
import type { Dimension } from '../../core/ports.ts';
import type { CounterId } from '../../core/organisation.ts';
import { AN_GIANG, LONG_XUYEN, NOW, TODAY } from '../support/builders.ts';
import { launchBrowser } from '../support/browser.ts';
import { driveKiosk, untilAllSent } from '../support/kiosk-page.ts';
import { ensurePages } from '../support/kiosk-server.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const COUNTER = `${LONG_XUYEN}-1` as CounterId;

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  await ensurePages();
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.stop());

async function openEnrolled(): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.clock.install({ time: NOW });
  // A token that was used is believed for ten seconds more: no report may use it before the test.
  await page.route('**/devices/heartbeat', (route) => route.abort());
  await page.goto(`${server.url}/kiosk`);
  const code = await page.textContent('output.pairing:not(:empty)');
  const device = {
    id: 'kiosk-of-this-test',
    label: 'Ki-ốt 1',
    writer: { kind: 'device', id: 'kiosk-of-this-test', counter: COUNTER } as const,
    issuedAt: NOW,
    revokedAt: null,
    clockOffsetMs: 0,
  };
  expect(await server.store.access.approvePairing(code?.replace('-', '') ?? '', device)).toBe(true);
  await page.waitForSelector('main.rate');
  await page.waitForSelector('#help');
  return page;
}

/** Ratings counted for each member, by score from 1 to 5. */
async function counted(dimension: Dimension): Promise<Readonly<Record<string, readonly number[]>>> {
  const tallies = await server.store.ratings.tally({
    province: AN_GIANG,
    dimension,
    grain: 'day',
    from: addDays(TODAY, -1),
    to: addDays(TODAY, 1),
    by: 'member',
  });
  return Object.fromEntries(tallies.map(({ member, scores }) => [member, scores]));
}

test('a tap on the kiosk is one counted rating of its counter, channel and day', async () => {
  const page = await openEnrolled();
  const kiosk = driveKiosk(page);
  await kiosk.rate(4);
  await page.waitForSelector('text=Đã gửi. Cảm ơn ông/bà!');
  expect(await counted('counter')).toEqual({ [COUNTER]: [0, 0, 0, 1, 0] });
  expect(await counted('channel')).toEqual({ kiosk: [0, 0, 0, 1, 0] });
  expect(await kiosk.held()).toEqual({ outbox: 0, dead: 0 });
  await page.context().close();
});

test('a tap whose answer is lost on the way is sent again and counted once', async () => {
  const page = await openEnrolled();
  const kiosk = driveKiosk(page);
  await page.route(
    '**/api/v1/ratings',
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  await kiosk.rate(1);
  await expect.poll(() => counted('channel')).toEqual({ kiosk: [1, 0, 0, 0, 0] });
  expect(await kiosk.held()).toEqual({ outbox: 1, dead: 0 });
  await untilAllSent(kiosk);
  expect(await kiosk.held()).toEqual({ outbox: 0, dead: 0 });
  expect(await counted('channel')).toEqual({ kiosk: [1, 0, 0, 0, 0] });
  await page.context().close();
});

test('a kiosk whose access was revoked asks for enrolment and keeps its ratings', async () => {
  const page = await openEnrolled();
  const kiosk = driveKiosk(page);
  for (const { id } of await server.store.access.list()) await server.store.access.revoke(id, NOW);
  await kiosk.rate(2);
  await kiosk.leave();
  await page.waitForSelector('text=Máy này cần được ghi danh lại');
  expect(await kiosk.held()).toEqual({ outbox: 1, dead: 0 });
  expect(await counted('channel')).toEqual({});
  await page.context().close();
});

test('ratings lost with a cleared storage are noticed by the device and are a hole at the server', async () => {
  const page = await openEnrolled();
  const kiosk = driveKiosk(page);
  await kiosk.rate(4);
  await expect.poll(() => kiosk.held()).toEqual({ outbox: 0, dead: 0 });
  await kiosk.backToStart();
  await page.route('**/api/v1/ratings', (route) => route.abort());
  for (const score of [1, 2]) {
    await kiosk.rate(score);
    await kiosk.backToStart();
  }
  expect(await kiosk.held()).toEqual({ outbox: 2, dead: 0 });
  const session = await page.context().newCDPSession(page);
  const cleared = { origin: server.url, storageTypes: 'indexeddb' };
  await session.send('Storage.clearDataForOrigin', cleared);
  await page.unroute('**/api/v1/ratings');
  await page.unroute('**/devices/heartbeat');

  await page.reload();
  await page.waitForSelector('main.rate');
  await page.waitForSelector('#help');
  await kiosk.rate(5);
  const device = async () =>
    (await server.store.fleet.list()).find(({ received }) => received.length > 1);
  await expect
    .poll(async () => (await device())?.received)
    .toEqual([
      [1, 1],
      [4, 4],
    ]);
  expect(missingIn((await device())!.received)).toBe(2);
  const told = async () => {
    await page.clock.fastForward(80_000);
    return (await device())?.heartbeat?.storageLost;
  };
  await expect.poll(told, { timeout: 30_000, interval: 500 }).toBe(true);
  expect(await counted('channel')).toEqual({ kiosk: [0, 0, 0, 1, 1] });
  await page.context().close();
});

test('an answer on the phone form is one counted rating of that counter, however often it is sent', async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${server.url}/c/${COUNTER}?lang=vi`);
  await page.click('button[value="5"]');
  await page.waitForSelector(`form[action="/c/${COUNTER}/more"]`);
  await page.goBack();
  expect(await counted('channel')).toEqual({ phone: [0, 0, 0, 0, 1] });
  expect(await counted('counter')).toEqual({ [COUNTER]: [0, 0, 0, 0, 1] });
  const fields = {
    submissionId: '6f1c0a52-7d0b-4b53-9d39-3a1b8a8a5c11',
    score: '2',
    language: 'vi',
  };
  const again = (change: object): Promise<Response> =>
    fetch(`${server.url}/c/${COUNTER}`, {
      method: 'POST',
      body: new URLSearchParams({ ...fields, ...change }),
      redirect: 'manual',
    });
  expect((await again({})).status).toBe(200);
  expect((await again({})).status).toBe(200);
  expect((await again({ score: '5' })).status).toBe(409);
  expect(await counted('channel')).toEqual({ phone: [0, 1, 0, 0, 1] });
  await page.context().close();
});

test('the pages keep their own policy behind the server’s headers', async () => {
  const kiosk = await fetch(`${server.url}/kiosk`);
  expect(kiosk.headers.get('Content-Security-Policy')).toContain("form-action 'none'");
  const form = await fetch(`${server.url}/c/${COUNTER}`);
  expect(form.headers.get('Content-Security-Policy')).not.toContain('script-src');
  expect(form.headers.get('Cache-Control')).toBe('no-store');
});

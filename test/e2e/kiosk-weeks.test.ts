import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDeviceBrowser, type DeviceBrowser } from '../support/browser.ts';
import { queueRatings } from '../support/device-queue.ts';
import { openAgain, openKiosk, untilAllSent, type KioskPage } from '../support/kiosk-page.ts';
import {
  LOOK_FOR_UPDATE,
  deployNext,
  untilCached,
  untilSwitched,
} from '../support/kiosk-update.ts';
import { COUNTER_ID, startKioskServer, type KioskServer } from '../support/kiosk-server.ts';

const RATINGS = 5_000;
const KILLS = 50;

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

/** Tells the page that the network is back until nothing waits; every rating must then be stored. */
async function sendAll(kiosk: KioskPage): Promise<void> {
  await kiosk.page.evaluate(`dispatchEvent(new Event('online'))`);
  await untilAllSent(kiosk);
}

function sequencesStored(): readonly (number | undefined)[] {
  return [...server.stored.values()].map(({ sequence }) => sequence);
}

const upTo = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1);

const ascending = (numbers: readonly (number | undefined)[]) =>
  numbers.toSorted((a, b) => (a ?? 0) - (b ?? 0));

test('weeks of ratings outlive restarts and a new version, and arrive once each', async () => {
  const first = await openKiosk(server, device.context);
  await untilCached(first.page);
  await server.goAway();
  await first.rate(5);
  await first.backToStart();
  await queueRatings(first.page, { count: RATINGS - 2, counterId: COUNTER_ID });
  await device.kill();
  device = await openDeviceBrowser({ profile: device.profile });
  const kiosk = await openAgain(server, device.context);
  await kiosk.rate(1);
  expect(await kiosk.page.textContent('.delivery')).toBe('Đã lưu. Cảm ơn ông/bà!');
  await kiosk.backToStart();
  expect(await kiosk.held()).toEqual({ outbox: RATINGS, dead: 0 });

  // The server is there again, takes no ratings yet, and has a new version of the page.
  server.rule = () => ({ status: 503 });
  deployNext(server);
  await server.comeBack();
  await kiosk.page.evaluate(LOOK_FOR_UPDATE);
  await untilSwitched(kiosk.page);
  expect(await kiosk.held()).toEqual({ outbox: RATINGS, dead: 0 });
  expect(server.stored.size).toBe(0);

  server.rule = null;
  await sendAll(kiosk);
  expect(server.stored.size).toBe(RATINGS);
  expect(ascending(sequencesStored())).toEqual(upTo(RATINGS));
  expect(await kiosk.held()).toEqual({ outbox: 0, dead: 0 });
}, 1_200_000);

test('a browser killed fifty times between tap and upload loses nothing and doubles nothing', async () => {
  const first = await openKiosk(server, device.context);
  await untilCached(first.page);
  let kiosk = first;
  const thanked: string[] = [];
  // Not taken, taken without an answer, and never answered: an upload may be under way at the kill.
  const fates = ['hang', 'store-then-cut', { status: 503 }] as const;
  for (const round of upTo(KILLS)) {
    server.rule = () => fates[round % fates.length]!;
    await kiosk.rate(1 + (round % 5));
    const held = await kiosk.page.evaluate<string[]>(WAITING_IDS);
    thanked.push(held.at(-1)!);
    await device.kill();
    device = await openDeviceBrowser({ profile: device.profile });
    kiosk = await openAgain(server, device.context);
  }
  server.rule = null;
  await sendAll(kiosk);
  expect(new Set(thanked).size).toBe(KILLS);
  expect(new Set(server.stored.keys())).toEqual(new Set(thanked));
  expect(ascending(sequencesStored())).toEqual(upTo(KILLS));
}, 1_200_000);

/** Ids of the waiting ratings, the newest last; in the page's own words. */
const WAITING_IDS = `new Promise((resolve, reject) => {
  const open = indexedDB.open('mot-cham-kiosk');
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const all = open.result.transaction('outbox').objectStore('outbox').getAll();
    all.onsuccess = () => {
      open.result.close();
      resolve(all.result.map((it) => it.submissionId));
    };
  };
})`;

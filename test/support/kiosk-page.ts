import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { KioskServer } from './kiosk-server.ts';

/** A kiosk page on a clock that the test moves. */
export interface KioskPage {
  readonly page: Page;
  /** Waits out the pause in which the start screen ignores taps, then taps a face. */
  rate(score: number): Promise<void>;
  /** Leaves the questions after the tap; another screen than the start may follow. */
  leave(): Promise<void>;
  /** Leaves the questions after the tap, and the thanks or trouble screen. */
  backToStart(): Promise<void>;
  /** How many ratings lie in each store of the device. */
  held(): Promise<{ readonly outbox: number; readonly dead: number }>;
}

export const COOLDOWN_MS = 1_500;
const THANKS_MS = 5_000;

/** Waits until the page sends nothing, and has planned when to try again what could not be sent. */
async function untilUploadsRest(page: Page): Promise<void> {
  await expect.poll(() => uploadsUnderWay(page), { timeout: 60_000 }).toBe(0);
}

export function uploadsUnderWay(page: Page): Promise<number> {
  return page.evaluate<number>(
    'navigator.locks.query().then(({ held, pending }) => held.length + pending.length)',
  );
}

/** Lets the longest pause between two tries pass, and the next try end. */
export async function waitOutBackoff(page: Page): Promise<void> {
  // A clock that jumps gives up what is under way: it has been away for too long.
  await untilUploadsRest(page);
  await page.clock.fastForward(300_000);
  await untilUploadsRest(page);
}

/** Lets pauses pass until nothing waits to be sent. */
export async function untilAllSent({ page, held }: KioskPage): Promise<void> {
  const left = async () => {
    const { outbox } = await held();
    // A try that failed on a busy machine is followed by another, when its wait is over.
    if (outbox > 0) await waitOutBackoff(page);
    return outbox;
  };
  await untilUploadsRest(page);
  await expect.poll(left, { timeout: 120_000, interval: 500 }).toBe(0);
}

/** From now on time passes only when the test says so, however long the machine takes in between. */
export async function pauseClock(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate<number>('Date.now()')) + 20_000);
}

/** Opens `/kiosk` and enrols it, unless this profile is enrolled already. */
export async function openKiosk(server: KioskServer, context: BrowserContext): Promise<KioskPage> {
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(`${server.origin}/kiosk`);
  await page.waitForSelector('main.rate');
  await page.waitForSelector('#help');
  return driveKiosk(page);
}

/** Opens the page again on a device that is enrolled. */
export async function openAgain(server: KioskServer, context: BrowserContext): Promise<KioskPage> {
  const page =
    context.pages().find((it) => it.url() === 'about:blank') ?? (await context.newPage());
  await page.clock.install();
  await page.goto(`${server.origin}/kiosk`);
  // Storage that is not free yet after a kill makes the page try again, after a minute.
  await page.waitForSelector('main.rate', { timeout: 180_000 });
  // Until what follows the tap is loaded, the start screen is drawn once more.
  await page.waitForSelector('#help', { timeout: 60_000 });
  return driveKiosk(page);
}

/** The same for a page that is open and shows the start screen, its clock installed. */
export function driveKiosk(page: Page): KioskPage {
  const leave = async (): Promise<void> => {
    if ((await page.locator('#done').count()) > 0) await page.click('#done');
    if ((await page.locator('#next-person').count()) > 0) await page.click('#next-person');
    else await page.clock.fastForward(THANKS_MS);
  };
  return {
    page,
    async rate(score) {
      await page.clock.fastForward(COOLDOWN_MS);
      await page.click(`#score-${score}`);
      await page.waitForSelector('main.message, main.step');
    },
    leave,
    async backToStart() {
      await leave();
      await page.waitForSelector('main.rate');
    },
    held: () => page.evaluate<{ outbox: number; dead: number }>(COUNT_STORES),
  };
}

/** In the page's own words: the compiler for Node knows no IndexedDB. */
const COUNT_STORES: string = `new Promise((resolve, reject) => {
  const open = indexedDB.open('mot-cham-kiosk');
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const transaction = open.result.transaction(['outbox', 'dead']);
    const outbox = transaction.objectStore('outbox').count();
    const dead = transaction.objectStore('dead').count();
    transaction.oncomplete = () => {
      open.result.close();
      resolve({ outbox: outbox.result, dead: dead.result });
    };
  };
})`;

/** Tells when the search on the device has answered for the first time: an init script; see `searchIsReady`. */
export const NOTE_SEARCH = `globalThis.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    this.addEventListener('message', () => { globalThis.searchIsReady = true; }, { once: true });
  }
}`;

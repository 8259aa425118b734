import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDeviceBrowser, type DeviceBrowser } from '../support/browser.ts';
import { type KioskPage, NOTE_SEARCH, openAgain, openKiosk } from '../support/kiosk-page.ts';
import { PAPER_NAMES, startKioskServer, type KioskServer } from '../support/kiosk-server.ts';
import { untilCached, untilTrue } from '../support/kiosk-update.ts';

let server: KioskServer;
let device: DeviceBrowser;

beforeEach(async () => {
  server = await startKioskServer();
  device = await openDeviceBrowser();
  await device.context.addInitScript(NOTE_SEARCH);
});

afterEach(async () => {
  await device.close();
  await server.close();
});

const USUAL = 'Có thể chọn nhiều ô, hoặc bỏ qua.';
const PAUSE_MS = 700;

const title = (kiosk: KioskPage) => kiosk.page.getAttribute('h1', 'data-say');
const hint = (kiosk: KioskPage) => kiosk.page.textContent('.hint');

/** Rates, names a procedure by its field, and goes on to the wishes. */
async function goToWishes(kiosk: KioskPage): Promise<void> {
  await untilTrue(kiosk.page, 'globalThis.searchIsReady === true');
  await kiosk.rate(2);
  while ((await title(kiosk)) !== 'whichSector') await kiosk.page.click('#next');
  await kiosk.page.click('#sector-0');
  await kiosk.page.click('[id^="procedure-"]');
  while ((await title(kiosk)) !== 'nominateTitle') await kiosk.page.click('#next');
}

test('what others wish stands below the question in the chosen language, and is gone for the next person', async () => {
  const kiosk = await openKiosk(server, device.context);
  await goToWishes(kiosk);
  expect(await hint(kiosk)).toBe(USUAL);
  await kiosk.page.click('#chip-time');
  await kiosk.page.clock.runFor(PAUSE_MS);
  await expect
    .poll(() => hint(kiosk), { timeout: 30_000 })
    .toBe('Nhiều người cũng đề nghị như vậy: Rút ngắn thời gian · 128 người');
  await kiosk.page.click('#language-en');
  await kiosk.page.waitForSelector('html[lang="en"]');
  await expect
    .poll(
      async () => {
        await kiosk.page.clock.runFor(PAUSE_MS);
        return hint(kiosk);
      },
      { timeout: 30_000 },
    )
    .toContain('Shorter time · 128');
  // Taken back: nothing is being wished any more.
  await kiosk.page.click('#chip-time');
  await kiosk.page.clock.runFor(PAUSE_MS);
  await expect.poll(() => hint(kiosk), { timeout: 30_000 }).not.toContain('128');
  await kiosk.page.click('#chip-fee');
  await kiosk.backToStart();
  await goToWishes(kiosk);
  expect(await hint(kiosk)).toBe(USUAL);
  expect(await kiosk.page.locator('[aria-pressed="true"].chip').count()).toBe(0);
}, 300_000);

test('without a network which paper is asked all the same, and nobody waits for what others wish', async () => {
  const first = await openKiosk(server, device.context);
  await untilCached(first.page);
  await untilTrue(
    first.page,
    `caches.match('/kiosk/papers.txt').then((kept) => kept !== undefined)`,
  );
  await untilTrue(first.page, 'globalThis.searchIsReady === true');
  await first.page.close();
  await server.goAway();
  const kiosk = await openAgain(server, device.context);
  await goToWishes(kiosk);
  await kiosk.page.click('#chip-time');
  await kiosk.page.clock.runFor(PAUSE_MS);
  expect(await hint(kiosk)).toBe(USUAL);
  await kiosk.page.click('#chip-papers');
  await kiosk.page.click('#next');
  expect(await title(kiosk)).toBe('whichPaper');
  await kiosk.page.click('#more');
  await kiosk.page.click('ul.choices button');
  expect(await title(kiosk)).toBe('farewell');
  await kiosk.backToStart();
  // The next person names another wish, and is not asked for a paper.
  await goToWishes(kiosk);
  await kiosk.page.click('#chip-fee');
  await kiosk.page.click('#next');
  expect(await title(kiosk)).toBe('farewell');
  await server.comeBack();
  await kiosk.page.evaluate(`dispatchEvent(new Event('online'))`);
  const said = () => [...server.stored.values()].map(({ nomination }) => nomination);
  await expect.poll(() => said().length, { timeout: 30_000 }).toBe(2);
  await expect.poll(said, { timeout: 30_000 }).toContainEqual({ kinds: ['fee'] });
  await expect
    .poll(said, { timeout: 30_000 })
    .toContainEqual({ kinds: ['time', 'papers'], component: PAPER_NAMES[3] });
}, 300_000);

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPasswordHasher } from '../../analytics/dashboard/sign-in/password-hash.ts';
import type { CounterId } from '../../core/organisation.ts';
import { AN_GIANG, BIRTH, LONG_XUYEN, TODAY } from '../support/builders.ts';
import { accessibilityProblems, launchBrowser } from '../support/browser.ts';
import { aDossierCode } from '../support/dossier-builders.ts';
import { ensurePages } from '../support/kiosk-server.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const PASSWORD = 'bốn từ không liên quan';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  await ensurePages();
  [server, browser] = await Promise.all([startTestServer(), launchBrowser()]);
  await server.store.officials.add({
    id: 'hoa',
    signInName: 'hoa',
    displayName: 'Trần Thị Hoa',
    passwordHash: await createPasswordHasher().hash(PASSWORD),
    role: 'counter-staff',
    unit: LONG_XUYEN,
    counter: `${LONG_XUYEN}-1` as CounterId,
  });
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

test('a dossier is entered by keyboard alone, with few keys besides its code', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${server.url}/dashboard`);
  await page.fill('input[name="name"]', 'hoa');
  await page.fill('input[name="password"]', PASSWORD);
  await page.keyboard.press('Enter');
  // Counter staff lands on the page of their work, where the code has the focus.
  await page.waitForURL(`${server.url}/dashboard/dossiers/new`);
  const focused = page.locator('#dossierCode:focus');
  await focused.waitFor({ timeout: 30_000 });
  expect(await accessibilityProblems(page)).toEqual([]);

  const code = aDossierCode();
  await page.keyboard.type(code);
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await press('Tab');
  for (const letter of 'khai sinh') await press(letter);
  const option = page.locator('[role="option"][aria-selected="true"]');
  await option.waitFor({ timeout: 30_000 });
  expect(await option.textContent()).toContain(BIRTH);
  expect(await accessibilityProblems(page)).toEqual([]);
  await press('Enter');
  await press('Enter');
  await page.getByText(`Đã lưu hồ sơ ${code}.`).waitFor({ timeout: 30_000 });
  expect(keys).toBeLessThan(15);
  expect(complaints).toEqual([]);
  // The next one of the same procedure needs its code alone.
  const next = aDossierCode();
  await focused.waitFor({ timeout: 30_000 });
  await page.keyboard.type(next);
  await page.keyboard.press('Enter');
  await page.getByText(`Đã lưu hồ sơ ${next}.`).waitFor({ timeout: 30_000 });
  const [row] = await server.store.dossiers.tally({
    province: AN_GIANG,
    dimension: 'procedure',
    grain: 'day',
    from: TODAY,
    to: TODAY,
    by: 'member',
  });
  expect(row).toMatchObject({ member: BIRTH, finished: { undated: 2 } });
  await page.close();
}, 300_000);

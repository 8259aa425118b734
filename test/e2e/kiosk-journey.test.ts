import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { COOLDOWN_MS, NOTE_SEARCH, openKiosk } from '../support/kiosk-page.ts';
import { untilTrue } from '../support/kiosk-update.ts';
import { PAPER_NAMES, startKioskServer, type KioskServer } from '../support/kiosk-server.ts';

let browser: Browser;
let context: BrowserContext;
let server: KioskServer;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  server = await startKioskServer();
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(NOTE_SEARCH);
  ({ page } = await openKiosk(server, context));
  await untilTrue(page, `globalThis.searchIsReady === true`);
  await page.clock.fastForward(COOLDOWN_MS);
});

afterEach(async () => {
  await context.close();
  await server.close();
});

/** Longest way through the questions, with room for more of them. */
const MOST_SCREENS = 15;
const MOST_STOPS = 80;

const title = () => page.getAttribute('h1', 'data-say');
const focused = (of: string) => page.evaluate<string>(`document.activeElement.${of}`);

/** Waits for another title than this, and answers it. */
async function titleAfter(before: string | null): Promise<string | null> {
  await expect.poll(title, { timeout: 30_000 }).not.toBe(before);
  return title();
}

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
}

/** The screen as a screen reader hears it: role and name of each node that is not hidden from it. */
async function heard(): Promise<readonly { readonly role: string; readonly name: string }[]> {
  const session = await context.newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: role?.value ?? '', name: name?.value ?? '' }));
}

const PRESSED_ROLES = ['button', 'textbox', 'link', 'checkbox', 'radio'];

/** What a screen reader could not make sense of on the screen shown now. */
async function unheard(): Promise<readonly string[]> {
  const nodes = await heard();
  const problems = nodes
    .filter(({ role, name }) => PRESSED_ROLES.includes(role) && name.trim() === '')
    .map(({ role }) => `a ${role} has no name`);
  if (nodes.filter(({ role }) => role === 'main').length !== 1) problems.push('not one main part');
  const headings = nodes.filter(({ role }) => role === 'heading');
  if (headings.length === 0 || headings[0]!.name.trim() === '') problems.push('no heading');
  if (nodes.some(({ role }) => role === 'image')) problems.push('a picture is read out');
  const buttons = nodes.filter(({ role }) => role === 'button').map(({ name }) => name);
  if (new Set(buttons).size < buttons.length) problems.push(`two buttons alike: ${buttons.join()}`);
  return problems;
}

/** Presses Tab until the focus stands on what the selector names. */
async function tabTo(selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) {
      expect(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe(
        'solid',
      );
      return;
    }
  }
  throw new Error(`no Tab leads to ${selector}`);
}

/** What is chosen on the way, by the title of the screen; elsewhere the way leads on at once. */
const CHOICES: Readonly<Record<string, string>> = {
  why: 'ul.chips button',
  nominateTitle: 'ul.chips button',
};

test('every question is heard and answered with the keyboard alone, from the tap to the next person', async () => {
  expect(await focused('id')).toBe('question');
  expect(await unheard()).toEqual([]);
  const faces = (await heard()).filter(({ role }) => role === 'button').map(({ name }) => name);
  expect(faces.join(' | ').replaceAll('\u00a0', ' ')).toContain(
    'Rất hài lòng | Hài lòng | Bình thường | Không hài lòng | Rất không hài lòng',
  );
  await tabTo('#score-2');
  await page.keyboard.press('Enter');
  let at = await titleAfter('question');
  const seen: (string | null)[] = [];
  while (at !== 'farewell' && seen.length < MOST_SCREENS) {
    seen.push(at);
    expect(await unheard()).toEqual([]);
    // The new question is read out: it has the focus.
    expect(await focused('tagName')).toBe('H1');
    at = await answerByKeys(at);
  }
  expect(seen).toEqual(
    expect.arrayContaining(['why', 'whichSector', 'commentTitle', 'nominateTitle', 'whichPaper']),
  );
  expect(await unheard()).toEqual([]);
  const announced = (await heard()).filter(({ role }) => role === 'heading');
  expect(JSON.stringify(announced)).toContain('Cảm ơn');
  await tabTo('#next-person');
  await page.keyboard.press('Space');
  expect(await titleAfter('farewell')).toBe('question');
  const said = () => [...server.stored.values()].at(-1);
  await expect.poll(() => said()?.nomination?.component, { timeout: 30_000 }).toBeDefined();
  expect(server.stored.size).toBe(1);
  expect(said()).toMatchObject({
    score: 2,
    reasons: [expect.any(String)],
    procedureCode: expect.any(String),
    comment: 'cam on',
    nomination: { kinds: ['papers'], component: PAPER_NAMES[0] },
  });
}, 180_000);

/** Answers the screen and answers the title of the next. */
async function answerByKeys(at: string | null): Promise<string | null> {
  if (at === 'whichSector') {
    await tabTo('#sector-0');
    await page.keyboard.press('Enter');
    const next = await titleAfter(at);
    expect(await unheard()).toEqual([]);
    await tabTo('[id^="procedure-"]');
    await page.keyboard.press('Enter');
    return titleAfter(next);
  }
  if (at === 'whichPaper') {
    await tabTo('#paper-0');
    await page.keyboard.press('Enter');
    return titleAfter(at);
  }
  const choice = CHOICES[at ?? ''];
  if (choice) {
    await tabTo(choice);
    await page.keyboard.press('Space');
    expect(await page.getAttribute(':focus', 'aria-pressed')).toBe('true');
  }
  if (at === 'commentTitle') {
    await tabTo('#typed');
    for (const key of 'cam on') {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.clock.runFor(100);
    }
    expect(await page.textContent('#typed')).toBe('cam on');
  }
  await tabTo('.main-action');
  await page.keyboard.press('Enter');
  return titleAfter(at);
}

/** With one switch: waits until the focus has walked to what the selector names, and presses it. */
async function switchOn(selector: string): Promise<void> {
  for (let step = 0; step < MOST_STOPS * 2; step += 1) {
    await page.clock.runFor(2_500);
    // Whoever is slow is asked, and says with the same switch that they are still there.
    if ((await page.locator('[role="alertdialog"]').count()) > 0) await page.keyboard.press('F8');
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) {
      await page.keyboard.press('F8');
      return;
    }
  }
  throw new Error(`the focus does not walk to ${selector}`);
}

test('one switch is enough for the whole way, and the next person has none', async () => {
  await page.click('#help');
  await page.click('#one-switch');
  await switchOn('.box .main-action');
  await switchOn('#score-4');
  let at = await titleAfter('question');
  for (let screens = 0; at !== 'farewell' && screens < MOST_SCREENS; screens += 1) {
    if (at === 'why') await switchOn('ul.chips button');
    await switchOn('main .main-action');
    at = await titleAfter(at);
  }
  await switchOn('#next-person');
  await titleAfter('farewell');
  const said = () => [...server.stored.values()].at(-1);
  await expect.poll(() => said()?.reasons?.length, { timeout: 30_000 }).toBe(1);
  expect(said()).toMatchObject({ score: 4 });
  expect(await page.locator('html.scanning').count()).toBe(0);
  const before = await focused('id');
  await page.clock.runFor(10_000);
  expect(await focused('id')).toBe(before);
}, 180_000);

test('the thanks to one person never end the answer of the next', async () => {
  await page.click('#score-5');
  await page.click('#done');
  await page.click('#next-person');
  await page.clock.runFor(COOLDOWN_MS);
  await page.click('#score-1');
  await page.waitForSelector('h1[data-say="why"]');
  await page.clock.runFor(10_000);
  expect(await title()).toBe('why');
});

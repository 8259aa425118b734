import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORM_EXAMPLES } from '../../kiosk/form/form-examples.ts';
import { KIOSK_EXAMPLES } from '../../kiosk/page/preview/example-names.ts';
import { launchBrowser } from '../support/browser.ts';
import { showExample, startPreview, type PreviewServer } from '../support/preview.ts';

const KIOSK = join(import.meta.dirname, '../../kiosk');
const RENEWS = process.env['RENEW_PICTURES'] === '1';

/** Another version of the browser smooths letters a little differently; a moved button is far more. */
const MOST_DIFFERENT = 0.015;

let browser: Browser;
let preview: PreviewServer;

beforeAll(async () => {
  [browser, preview] = await Promise.all([launchBrowser(), startPreview()]);
}, 300_000);

afterAll(async () => {
  await browser.close();
  await preview.close();
});

/** Why the page does not look like its reference; null when it does. Renews the reference when asked to. */
async function problemOf(page: Page, file: string): Promise<string | null> {
  await page.mouse.move(0, 0);
  const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  if (RENEWS) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, taken);
  }
  if (!existsSync(file)) return `${file} is missing`;
  const [seen, wanted] = [PNG.sync.read(taken), PNG.sync.read(readFileSync(file))];
  const { width, height } = wanted;
  if (seen.width !== width || seen.height !== height) return `${file} has another size`;
  const different = pixelmatch(seen.data, wanted.data, undefined, width, height, {
    threshold: 0.2,
  });
  const share = different / (width * height);
  return share <= MOST_DIFFERENT ? null : `${file}: ${(share * 100).toFixed(1)} % is different`;
}

const CROSSED = [
  'question',
  'question-with-marks',
  'reasons-bad',
  'comment',
  'farewell-with-codes',
] as const;

/** Every screen in Vietnamese; those with most words, and the faces, in the other languages and looks too. */
const KIOSK_PICTURES = [
  ...KIOSK_EXAMPLES.map((screen) => ({ screen, lang: 'vi', look: 'light' })),
  ...CROSSED.flatMap((screen) => [
    { screen, lang: 'km', look: 'light' },
    { screen, lang: 'en', look: 'dark' },
    { screen, lang: 'vi', look: 'contrast' },
  ]),
];

describe('the kiosk', () => {
  test('looks on every screen as its committed picture', { timeout: 300_000 }, async () => {
    const page = await newPage(1280, 800, 0.5);
    const problems: (string | null)[] = [];
    for (const view of KIOSK_PICTURES) {
      await showExample(page, preview, view);
      const name = `${view.screen}.${view.lang}.${view.look}.png`;
      problems.push(await problemOf(page, join(KIOSK, 'page/screens/pictures', name)));
    }
    expect(problems.filter((it) => it !== null)).toEqual([]);
    await page.close();
  });
});

describe('the phone form', () => {
  test('looks on every page as its committed picture', { timeout: 300_000 }, async () => {
    const page = await newPage(360, 740, 0.75);
    const problems: (string | null)[] = [];
    const look = async (name: string, lang: string, scheme: 'light' | 'dark') => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`${preview.origin}/phone/${name}?lang=${lang}`);
      const file = join(KIOSK, 'form/pictures', `${name}.${lang}.${scheme}.png`);
      problems.push(await problemOf(page, file));
    };
    for (const name of Object.keys(FORM_EXAMPLES)) await look(name, 'vi', 'light');
    for (const name of ['question', 'question-with-marks', 'more', 'final-with-words']) {
      await look(name, 'km', 'light');
      await look(name, 'en', 'dark');
    }
    expect(problems.filter((it) => it !== null)).toEqual([]);
    await page.close();
  });
});

async function newPage(width: number, height: number, deviceScaleFactor: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor });
  return context.newPage();
}

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../core/language.ts';
import { FORM_EXAMPLES } from '../../kiosk/form/form-examples.ts';
import { KIOSK_EXAMPLES } from '../../kiosk/page/preview/example-names.ts';
import { promptTexts } from '../../server/spoken-prompts.ts';
import { accessibilityProblems, CONTRAST_RULES, launchBrowser } from '../support/browser.ts';
import { LOOKS, showExample, startPreview, type PreviewServer } from '../support/preview.ts';

let browser: Browser;
let preview: PreviewServer;

beforeAll(async () => {
  [browser, preview] = await Promise.all([launchBrowser(), startPreview()]);
}, 300_000);

afterAll(async () => {
  await browser.close();
  await preview.close();
});

/** Only the colours differ from look to look: the other rules are asked once a screen and language. */
const rulesFor = (look: string) => (look === 'light' ? null : CONTRAST_RULES);

const named = (where: readonly string[], problems: readonly string[]): readonly string[] =>
  problems.map((problem) => `${where.join(' ')}: ${problem}`);

describe('every screen of the kiosk', () => {
  test.for(LANGUAGES)(
    'in %s has no accessibility fault in any look, and targets of 88 px',
    { timeout: 600_000 },
    async (lang) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await showExample(page, preview, { screen: 'question', lang, look: 'light' });
      await page.addStyleTag({ content: IN_FULL });
      const problems: string[] = [];
      for (const screen of KIOSK_EXAMPLES) {
        for (const look of LOOKS) {
          await showExample(page, preview, { screen, lang, look });
          const found = await accessibilityProblems(page, rulesFor(look));
          problems.push(...named([screen, look], found));
        }
        problems.push(...named([screen], await smallerThan(page, 88, KIOSK_TARGETS)));
        problems.push(...named([screen], await unspoken(page)));
      }
      expect(problems).toEqual([]);
      await page.close();
    },
  );
});

describe('every page of the phone form', () => {
  test.for(LANGUAGES)(
    'in %s has no accessibility fault in any look, and targets of 48 px',
    { timeout: 600_000 },
    async (lang) => {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      const problems: string[] = [];
      for (const name of Object.keys(FORM_EXAMPLES)) {
        await page.goto(`${preview.origin}/phone/${name}?lang=${lang}`);
        for (const look of LOOKS) {
          await page.emulateMedia({
            colorScheme: look === 'dark' ? 'dark' : 'light',
            contrast: look === 'contrast' ? 'more' : 'no-preference',
          });
          const found = await accessibilityProblems(page, rulesFor(look));
          problems.push(...named([name, look], found));
        }
        problems.push(...named([name], await smallerThan(page, 48, PHONE_TARGETS)));
      }
      expect(problems).toEqual([]);
      await page.close();
    },
  );
});

/**
 * Long lists move under the buttons that lead on, and there nobody, axe included, can tell what they look
 * like: here they take the room they need.
 */
const IN_FULL = `#kiosk { max-height: none !important }
  main { flex: 1 0 auto !important; overflow: visible !important }
  .actions { position: static !important }`;

const KIOSK_TARGETS = 'button, input, [role="textbox"]';

/** A box or a dot is pressed by its label. */
const PHONE_TARGETS =
  'a, button, label.chip, textarea, input:not([type="hidden"], [type="checkbox"], [type="radio"])';

/** What is to be spoken and has no prompt, and a question that is not spoken at all. */
async function unspoken(page: Page): Promise<readonly string[]> {
  const wanted = await page.evaluate<string[]>(
    `[...document.querySelectorAll('main h1:not(.enrol h1), [data-say]')].map((it) => it.dataset.say ?? 'h1 ' + it.textContent)`,
  );
  const prompts = promptTexts('vi');
  return wanted.filter((name) => !prompts.has(name)).map((name) => `nothing speaks ${name}`);
}

/** What can be pressed and is smaller than this either way. */
function smallerThan(page: Page, least: number, targets: string): Promise<readonly string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('${targets}')]
    .filter((it) => it.checkVisibility() && !it.closest('[inert]'))
    .map((it) => ({ it, box: it.getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < ${least} - 0.5)
    .map(({ it, box }) =>
      Math.round(box.width) + 'x' + Math.round(box.height) + ' ' + it.outerHTML.slice(0, 90))`);
}

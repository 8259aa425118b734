import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type axeCore from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from './require-tools.ts';

/** Nothing that calls out to the network, and nothing a container has no rights for. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser's path; throws with what to do when there is none. */
function chromiumPath(): string {
  const found = findChromium();
  if (found === null)
    throw new Error('Chromium is missing; run npm test, which says how to get it');
  return found;
}

/** A browser whose contexts share nothing and keep nothing. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
}

/** A browser with a profile on disk, as on a real device. */
export interface DeviceBrowser {
  readonly context: BrowserContext;
  readonly profile: string;
  /** Ends every process of it without warning, as a power cut would; the profile stays. */
  kill(): Promise<void>;
  /** Closes it and deletes the profile. */
  close(): Promise<void>;
}

/** Opens a profile: a new one, or one left behind by an earlier browser. */
export async function openDeviceBrowser(
  options: {
    readonly profile?: string;
    readonly viewport?: { width: number; height: number };
  } = {},
): Promise<DeviceBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'mot-cham-profile-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: CHROMIUM_ARGS,
    serviceWorkers: 'allow',
    viewport: options.viewport ?? { width: 1280, height: 800 },
  });
  return {
    context,
    profile,
    async kill() {
      const closed = new Promise((resolve) => context.once('close', resolve));
      killProcessesOf(profile);
      await closed;
      // What tells the next browser that this one still runs.
      const locks = readdirSync(profile).filter((name) => name.startsWith('Singleton'));
      await Promise.all(locks.map((name) => rm(join(profile, name), { force: true })));
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Ends, without warning, every process of the browser that uses this profile. */
function killProcessesOf(profile: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (command.includes(`--user-data-dir=${profile}`)) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // The process ended between the listing and the look.
    }
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Waits for the letters that the page asks for: what is measured before is as wide as others. */
export async function untilLettersAreThere(page: Page): Promise<void> {
  // Only what was laid out has asked for its letters.
  await page.evaluate('(document.body.offsetWidth, document.fonts.ready.then(() => null))');
}

/** The rules whose answer changes with the colours alone. */
export const CONTRAST_RULES = ['color-contrast', 'color-contrast-enhanced'];

/**
 * What axe-core finds wrong with the page as it is now, WCAG 2.2 AA and 7:1 contrast: one line a
 * violation, and one a contrast or target size it could not decide. Empty when all is well. With
 * `only` no other rules are asked.
 */
export async function accessibilityProblems(
  page: Page,
  only: readonly string[] | null = null,
): Promise<readonly string[]> {
  await untilLettersAreThere(page);
  // Evaluated, not added as a script tag: the page's own policy refuses foreign scripts.
  if (!(await page.evaluate(`'axe' in globalThis`))) await page.evaluate(AXE);
  return page.evaluate(
    async ({ tags, rules }) => {
      const { axe } = globalThis as unknown as { axe: typeof axeCore };
      const result = await axe.run(
        rules
          ? { runOnly: { type: 'rule', values: [...rules] } }
          : {
              runOnly: { type: 'tag', values: tags },
              rules: {
                'color-contrast-enhanced': { enabled: true },
                'target-size': { enabled: true },
              },
            },
      );
      const unsure = result.incomplete.filter(({ id }) => /contrast|target-size/.test(id));
      return [...result.violations, ...unsure].flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
      );
    },
    { tags: AXE_TAGS, rules: only },
  );
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { exampleFragment, type KioskExampleView } from '../../kiosk/page/preview/example-names.ts';
import { openPreviewPages } from '../../server/preview-pages.ts';
import { listen } from '../../server/serve.ts';

export interface PreviewServer {
  readonly origin: string;
  close(): Promise<void>;
}

export const LOOKS = ['light', 'dark', 'contrast'] as const;

/** The examples of every screen, on a port of their own. */
export async function startPreview(): Promise<PreviewServer> {
  await mkdir(join(import.meta.dirname, '../../dist'), { recursive: true });
  const pages = await openPreviewPages();
  const listening = await listen(pages.app, 0, '127.0.0.1');
  return {
    origin: `http://127.0.0.1:${listening.port}`,
    async close() {
      await listening.close();
      await pages.close();
    },
  };
}

/** Shows one example of the kiosk and waits until it is drawn; the page is loaded once. */
export async function showExample(
  page: Page,
  { origin }: PreviewServer,
  view: KioskExampleView,
): Promise<void> {
  const fragment = exampleFragment(view);
  const address = `${origin}/preview/preview/index.html`;
  if (page.url().startsWith(address)) {
    await page.evaluate(`location.hash = ${JSON.stringify(fragment)}`);
  } else await page.goto(`${address}#${fragment}`);
  const shown = page.locator(`html[data-shown="${fragment}"]`);
  await shown.waitFor({ state: 'attached', timeout: 60_000 });
}

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';

const STORAGE = join(import.meta.dirname, '../../kiosk/page/indexed-db-storage.ts');

/**
 * The page's own storage module as a script that leaves it in `globalThis.kioskStorage`: the queue of
 * many weeks is then filled by the code that fills it on the device, without a screen for each answer.
 */
async function storageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: STORAGE, formats: ['iife'], name: 'kioskStorage' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[];
  const chunk = outputs.flatMap(({ output }) => output).find((it) => it.type === 'chunk');
  if (!chunk) throw new Error('the storage module gave no script');
  return `${chunk.code}\nglobalThis.kioskStorage = kioskStorage;`;
}

/** Puts so many ratings behind those that wait already; each is flushed before this returns. */
export async function queueRatings(
  page: Page,
  { count, counterId }: { readonly count: number; readonly counterId: string },
): Promise<void> {
  await page.evaluate(await storageScript());
  await page.evaluate(`(${FILL})(${JSON.stringify({ count, counterId })})`);
}

/** In the page's own words: the compiler for Node knows no browser. */
const FILL = `async ({ count, counterId }) => {
  const storage = kioskStorage.openIndexedDbStorage();
  const session = crypto.randomUUID();
  const add = (number) => {
    const submissionId = crypto.randomUUID();
    const submittedAt = new Date().toISOString();
    const score = 1 + (number % 5);
    const layout = 'faces-5-good-left';
    const body = { submissionId, score, channel: 'kiosk', counterId, language: 'vi', submittedAt, layout };
    const tappedAt = { wallMs: Date.now(), uptimeMs: performance.now(), session };
    return storage.add({ submissionId, body, tappedAt });
  };
  // Saves wait for each other, and none of them waits long before it is given up.
  for (let at = 0; at < count; at += 100) {
    const some = Array.from({ length: Math.min(100, count - at) }, (_, number) => add(at + number));
    await Promise.all(some);
  }
}`;

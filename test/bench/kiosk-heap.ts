import type { CDPSession, Page } from 'playwright-core';

export const RATINGS = 10_000;
/** A slow machine is no reason to stop before them; only a stuck page is. */
const RATINGS_WITHIN_MS = 300_000;
const RATINGS_AT_ONCE = 500;
/** By then V8 has compiled what a rating runs through: its machine code is no memory of ratings. */
const WARM_RATINGS = 1_000;
const FIRST_RATINGS = 100;

interface Growth {
  readonly ratings: number;
  /** Of the whole heap, since it was warm. */
  readonly heap: number;
  /** Of all that is no compiled code, since the first hundred. */
  readonly data: number;
  /** Of elements and listeners, since the first hundred. */
  readonly page: number;
}

/** What ten thousand ratings leave behind after collecting garbage, as shares of what was there before. */
export async function heapGrowth(page: Page, session: CDPSession): Promise<Growth> {
  await session.send('HeapProfiler.enable');
  await page.evaluate(`(${RATE_OFTEN})(${FIRST_RATINGS}, false)`);
  const first = { page: await pageParts(session), data: await dataBytes(session) };
  await page.evaluate(`(${RATE_OFTEN})(${WARM_RATINGS - FIRST_RATINGS}, false)`);
  const warm = await heapBytes(session);
  const until = performance.now() + RATINGS_WITHIN_MS;
  let ratings = 0;
  while (ratings < RATINGS && performance.now() < until) {
    await page.evaluate(`(${RATE_OFTEN})(${RATINGS_AT_ONCE}, false)`);
    ratings += RATINGS_AT_ONCE;
  }
  return {
    ratings,
    heap: (await heapBytes(session)) / warm - 1,
    page: (await pageParts(session)) / first.page - 1,
    data: (await dataBytes(session)) / first.data - 1,
  };
}

const COLLECTIONS = 3;

/** The least of some collections: what is just being sent or drawn is no growth. */
async function heapBytes(session: CDPSession): Promise<number> {
  let least = Infinity;
  for (let i = 0; i < COLLECTIONS; i += 1) {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    least = Math.min(least, usedSize);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return least;
}

async function pageParts(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return nodes + jsEventListeners;
}

/** Kinds of nodes in a snapshot that hold what the page keeps; the rest is the engine's own. */
const DATA = new Set([
  'array',
  'string',
  'concatenated string',
  'sliced string',
  'object',
  'closure',
  'regexp',
  'number',
  'symbol',
  'bigint',
  'object shape',
]);

/** Bytes of everything that a script made and still holds, from a snapshot of the heap. */
async function dataBytes(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', collect);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (DATA.has(types[0]![nodes[at + typeAt]!]!)) bytes += nodes[at + sizeAt]!;
  }
  return bytes;
}

/** The format of Chromium's heap snapshots, as far as it is read here. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[])[];
    };
  };
  readonly nodes: readonly number[];
}

/** In the page's own words; `skip` puts its clock forward. */
export const RATE_OFTEN = `async (count, paints) => {
  const root = document.querySelector('#kiosk');
  const seen = (selector) => new Promise((resolve) => {
    if (root.querySelector(selector)) return resolve();
    const observer = new MutationObserver(() => {
      if (!root.querySelector(selector)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { childList: true, subtree: true });
  });
  const times = [];
  for (let number = 0; number < count; number += 1) {
    skip(1_500);
    dispatchEvent(new Event('input'));
    const from = realNow();
    root.querySelector('#score-' + (1 + number % 5)).click();
    await seen('#done');
    if (paints) await new Promise((resolve) => requestAnimationFrame(() => resolve()));
    times.push(realNow() - from);
    root.querySelector('#done').click();
    await seen('#next-person');
    root.querySelector('#next-person').click();
    await seen('.answer');
  }
  return times;
}`;

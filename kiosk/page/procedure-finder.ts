import type { SearchableProcedure } from '../../core/search/build-index.ts';

/** A procedure as the citizen chooses it. */
export type NamedProcedure = Pick<SearchableProcedure, 'code' | 'name' | 'sector'>;

export interface NamedSector {
  readonly name: string;
  readonly procedures: readonly NamedProcedure[];
}

/** The catalogue on the device: works without a network. */
export interface ProcedureFinder {
  /** Those with most procedures first. */
  readonly sectors: readonly NamedSector[];
  /** Best first; searching sends nothing of what is typed anywhere. */
  find(query: string): Promise<readonly NamedProcedure[]>;
}

/** What the page asks of its search worker, and what it answers. */
type SearchRequest =
  { readonly id: number; readonly load: string } | { readonly id: number; readonly query: string };
interface SearchReply {
  readonly id: number;
  readonly sectors?: readonly NamedSector[];
  readonly found?: readonly NamedProcedure[];
}

const CACHE = 'mot-cham-procedures';
const CATALOGUE = '/kiosk/procedures.json';
const PAPERS = '/kiosk/papers.txt';

/**
 * Opens the catalogue, from the server or as it was last seen; null when neither is there. It is read
 * in a worker: making the index takes a moment in which a tap must not wait.
 */
export async function openProcedureFinder(worker: () => Worker): Promise<ProcedureFinder | null> {
  const text = await keptText(CATALOGUE);
  if (text === null) return null;
  const asked = new Map<number, (reply: SearchReply) => void>();
  const running = worker();
  running.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
    asked.get(data.id)?.(data);
    asked.delete(data.id);
  });
  let last = 0;
  const ask = (request: { load: string } | { query: string }): Promise<SearchReply> => {
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      asked.set(id, resolve);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
      running.postMessage({ id, ...request } satisfies SearchRequest);
    });
  };
  const { sectors } = await ask({ load: text });
  if (!sectors || sectors.length === 0) return null;
  return {
    sectors,
    find: async (query) => (await ask({ query })).found ?? [],
  };
}

/**
 * Opens the list of papers that procedures ask for: one line a procedure, its code before the names. A
 * procedure that it does not know has none.
 */
export function openPapers(): (procedure: string) => Promise<readonly string[]> {
  const list = keptText(PAPERS);
  return async (procedure) => {
    const text = (await list) ?? '';
    const at = text.indexOf(`["${procedure}",`);
    if (at < 0) return [];
    const [, ...names] = JSON.parse(text.slice(at).split('\n', 1)[0] ?? '[]') as readonly string[];
    return names;
  };
}

/** From the server, or as it was last seen; null when neither is there. */
async function keptText(path: string): Promise<string | null> {
  const cache = 'caches' in globalThis ? await caches.open(CACHE).catch(() => null) : null;
  try {
    const response = await fetch(path, { credentials: 'omit' });
    if (!response.ok) throw new Error(`${path} answers ${response.status}`);
    await cache?.put(path, response.clone()).catch(() => undefined);
    return await response.text();
  } catch {
    return (await (await cache?.match(path))?.text()) ?? null;
  }
}

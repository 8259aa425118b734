/** Searches the catalogue beside the page, so that no tap ever waits for it. */
import type { SearchIndex } from '../../core/search/build-index.ts';
import { rankProcedures } from '../../core/search/search-procedures.ts';
import { loadIndex } from '../../core/search/serialise-index.ts';

const worker = self as unknown as DedicatedWorkerGlobalScope;
const MOST_FOUND = 8;

/** What searching uses and Chromium 87 has not: `at` came with 92, `toSorted` with 110. */
const NEWER: Readonly<Record<string, (this: unknown[], argument: never) => unknown>> = {
  at(index: number) {
    return this[index < 0 ? this.length + index : index];
  },
  toSorted(compare: (a: unknown, b: unknown) => number) {
    return [...this].sort(compare);
  },
};
const { prototype } = Array;
for (const [name, value] of Object.entries(NEWER)) {
  if (!(name in prototype)) Object.defineProperty(prototype, name, { value });
}

let index: SearchIndex | null = null;

worker.addEventListener('message', ({ data }: MessageEvent<SearchAsked>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's page has none
  worker.postMessage({ id: data.id, ...replyTo(data) });
});

function replyTo({ load, query = '' }: SearchAsked): object {
  if (load === undefined) return { found: index ? find(index, query) : [] };
  index = loadIndex(load);
  return { sectors: index ? sectorsOf(index) : [] };
}

interface SearchAsked {
  readonly id: number;
  readonly load?: string;
  readonly query?: string;
}

interface Named {
  readonly code: string;
  readonly name: string;
  readonly sector: string;
}

/** Sectors with most procedures first, each with its procedures by name. */
function sectorsOf({ procedures }: SearchIndex): readonly object[] {
  const sectors = new Map<string, Named[]>();
  for (const procedure of procedures) {
    const listed = sectors.get(procedure.sector) ?? [];
    listed.push(procedure);
    sectors.set(procedure.sector, listed);
  }
  return [...sectors]
    .map(([name, listed]) => ({ name, procedures: listed }))
    .sort((a, b) => b.procedures.length - a.procedures.length);
}

function find(searched: SearchIndex, query: string): readonly Named[] {
  const ranked = rankProcedures(searched, query, { limit: MOST_FOUND });
  return ranked.flatMap(({ name: number }) => searched.procedures[number] ?? []);
}

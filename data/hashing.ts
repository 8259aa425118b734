import { Worker } from 'node:worker_threads';
import type { DossierEntry } from '../core/dossier-log.ts';
import type { DossierKey } from '../core/dossier.ts';
import type { InvitationCode } from '../core/invitation.ts';
import { createDossierNaming, type DossierKeys } from './dossier-keys.ts';
import { createFairTurn } from './fair-turn.ts';
import { createCodeMaker, type InvitationKeys, type NewCode } from './invitation-keys.ts';

/** What the thread is asked: a line a dossier, province, source and code parted by NUL. */
export interface HashingOrder {
  readonly id: number;
  readonly dossiers: string;
}

/** For each dossier its four names, and a new code with both its hashes, one after another. */
export interface HashingAnswer {
  readonly id: number;
  readonly names: string;
  readonly codes: string;
}

/** Keyed hashes for many dossiers at once: a second core makes them while the first one writes. */
export interface Hashing {
  /** The names of the dossiers, in order. */
  name(entries: readonly DossierEntry[]): Promise<readonly DossierKeys[]>;
  /** The keys, whose new codes are those made beside names as long as there are any; each once. */
  sparing(keys: InvitationKeys): InvitationKeys;
  stop(): Promise<void>;
}

/** Fewer are named faster than a thread is asked. */
const FEW = 500;
/** A thread that nobody asks gives its memory back. */
const IDLE_MS = 30_000;
const HASH = 22;
const CODE = 16;
const READY = CODE + 2 * HASH;
/** Codes made but not given out, when most dossiers were known before. */
const MOST_READY = 20_000;

/** Hashes with keys derived from the installation's secret; see `createDossierNaming`. */
export function createHashing(secret: Buffer): Hashing {
  const naming = createDossierNaming(secret);
  const thread = createThread(secret);
  const { pepperId } = createCodeMaker(secret).newCode().hashed;
  const ready: { readonly codes: string; left: number }[] = [];

  async function here(entries: readonly DossierEntry[]): Promise<readonly DossierKeys[]> {
    const fairTurn = createFairTurn();
    const keys: DossierKeys[] = [];
    for (const { source, code, scope } of entries) {
      keys.push(naming({ province: scope.province, source, code }));
      const turn = fairTurn();
      if (turn !== undefined) await turn;
    }
    return keys;
  }

  function readyCode(): NewCode | undefined {
    const stock = ready.at(-1);
    if (stock === undefined) return undefined;
    stock.left -= 1;
    if (stock.left === 0) ready.pop();
    const start = stock.left * READY;
    const part = (from: number, size: number) =>
      stock.codes.slice(start + from, start + from + size);
    const headHash = part(CODE, HASH);
    const codeHash = part(CODE + HASH, HASH);
    return { code: part(0, CODE) as InvitationCode, hashed: { pepperId, headHash, codeHash } };
  }

  return {
    async name(entries) {
      if (entries.length < FEW) return here(entries);
      const lines = entries.map(
        ({ scope, source, code }) => `${scope.province}\0${source}\0${code}`,
      );
      const answer = await thread.ask(lines.join('\n'));
      if (answer === null) return here(entries);
      const inStock = ready.reduce((sum, { left }) => sum + left, 0);
      if (inStock < MOST_READY) ready.push({ codes: answer.codes, left: entries.length });
      return entries.map((_, i) => keysAt(answer.names, i * 4 * HASH));
    },
    sparing: (keys) => ({ ...keys, newCode: () => readyCode() ?? keys.newCode() }),
    stop: () => thread.stop(),
  };
}

function keysAt(names: string, from: number): DossierKeys {
  const at = (i: number) => names.slice(from + i * HASH, from + (i + 1) * HASH) as DossierKey;
  return { completed: at(0), returned: at(1), refused: at(2), stopped: at(3) };
}

interface Thread {
  /** Null when there is no thread to ask: it could not start, or has died. */
  ask(dossiers: string): Promise<HashingAnswer | null>;
  stop(): Promise<void>;
}

/** Starts the thread when it is first asked, and ends it when it is asked no more. */
function createThread(secret: Buffer): Thread {
  const waiting = new Map<number, (answer: HashingAnswer | null) => void>();
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | null = null;
  let asked = 0;

  const end = async () => {
    const ended = worker;
    worker = null;
    if (idle !== null) clearTimeout(idle);
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
    await ended?.terminate();
  };

  function start(): Worker {
    const url = new URL('./hashing-thread.ts', import.meta.url);
    const started = new Worker(url, { workerData: new Uint8Array(secret), execArgv: [] });
    started.unref();
    started.on('message', (answer: HashingAnswer) => {
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
      if (waiting.size > 0) return;
      idle = setTimeout(() => void end(), IDLE_MS);
      idle.unref();
    });
    started.on('error', () => {
      if (started === worker) void end();
    });
    return started;
  }

  return {
    ask(dossiers) {
      if (idle !== null) clearTimeout(idle);
      worker ??= start();
      // While somebody waits for it, the process must not end.
      worker.ref();
      asked += 1;
      const id = asked;
      const { promise, resolve } = Promise.withResolvers<HashingAnswer | null>();
      waiting.set(id, resolve);
      worker.postMessage({ id, dossiers } satisfies HashingOrder, []);
      return promise.finally(() => {
        if (waiting.size === 0) worker?.unref();
      });
    },
    stop: end,
  };
}

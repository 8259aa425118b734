import type { ChatTurnFacts, ConversationMemory } from '../../core/ports.ts';
import type { ChatTurnSettings } from '../../bot/chat-turn.ts';
import { openStore } from '../../data/open-store.ts';
import { StoreError } from '../../data/store-error.ts';
import { aDirectory, NOON, PLAIN_COUNTER, PROVINCE, submissionIds } from './chat-builders.ts';

interface Noted {
  readonly event: string;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
}

/** A real store in memory behind a conversation memory that can be made to fail or to wait. */
export interface ChatStore {
  /** What every channel is given, but for its own settings. */
  readonly settings: ChatTurnSettings;
  readonly logged: readonly Noted[];
  /** The next calls reject as a store does that could not write. */
  failNext(count: number): void;
  /** Calls wait until the returned function is called; `reached` resolves when the first one waits. */
  hold(): { readonly reached: Promise<void>; readonly release: () => void };
  /** `counter score` of each rating, sorted. */
  ratings(): Promise<readonly string[]>;
  comments(): Promise<readonly string[]>;
  /** Everything in the store as one text, to search for what must not be there. */
  dump(): Promise<string>;
  close(): Promise<void>;
}

export async function openChatStore(): Promise<ChatStore> {
  const store = await openStore({ url: ':memory:', secret: Buffer.alloc(32, 7), now: () => NOON });
  const logged: Noted[] = [];
  const { memory, failNext, hold } = withFaults(store.conversations);
  const rows = (sql: string) => store.engine.all<Record<string, string | number>>(sql, []);
  return {
    settings: {
      memory,
      province: PROVINCE,
      defaultCounter: PLAIN_COUNTER,
      directory: aDirectory,
      now: () => NOON,
      newSubmissionId: submissionIds(),
      log: (event, fields) => logged.push({ event, fields }),
    },
    logged,
    failNext,
    hold,
    async ratings() {
      const found = await rows('SELECT counter_id, score FROM rating');
      return found.map((row) => `${row['counter_id']} ${row['score']}`).toSorted();
    },
    async comments() {
      const found = await rows('SELECT text FROM comment');
      return found.map((row) => String(row['text'])).toSorted();
    },
    async dump() {
      const tables = ['rating', 'answer', 'comment', 'conversation', 'chat_event', 'rating_count'];
      const all = await Promise.all(tables.map((table) => rows(`SELECT * FROM ${table}`)));
      return JSON.stringify(all);
    },
    close: () => store.close(),
  };
}

function withFaults(
  real: ConversationMemory,
): Pick<ChatStore, 'failNext' | 'hold'> & { readonly memory: ConversationMemory } {
  let failures = 0;
  let gate: { readonly reached: () => void; readonly opened: Promise<void> } | null = null;
  const memory: ConversationMemory = {
    find: (key) => real.find(key),
    async applyOnce<T extends ChatTurnFacts>(...args: Parameters<typeof real.applyOnce<T>>) {
      gate?.reached();
      await gate?.opened;
      if (failures > 0) {
        failures -= 1;
        throw new StoreError('write-failed', 'Planted fault.', { retryable: true });
      }
      return real.applyOnce<T>(...args);
    },
  };
  return {
    memory,
    failNext: (count) => {
      failures = count;
    },
    hold() {
      const reached = Promise.withResolvers<void>();
      const opened = Promise.withResolvers<void>();
      gate = { reached: reached.resolve, opened: opened.promise };
      const release = () => {
        gate = null;
        opened.resolve();
      };
      return { reached: reached.promise, release };
    },
  };
}

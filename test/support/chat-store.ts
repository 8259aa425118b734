import { instant, type Instant } from '../../core/calendar.ts';
import type { ChatRuntimeSettings } from '../../bot/chat-runtime.ts';
import type { ChatInbox } from '../../core/sending/inbox.ts';
import { openStore, type OpenedStore } from '../../data/open-store.ts';
import { StoreError } from '../../data/store-error.ts';
import { suggestionsOf } from '../../server/answered-nominations.ts';
import { DEFAULT_QUESTIONNAIRE } from '../../core/questionnaire.ts';
import {
  aDirectory,
  NOON,
  PLAIN_COUNTER,
  PROVINCE,
  someQuestionnaires,
  submissionIds,
} from './chat-builders.ts';

interface Noted {
  readonly event: string;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
}

/** A real store in memory behind an inbox that can be made to fail or to wait. */
export interface ChatStore {
  /** What every channel is given, but for its own settings. */
  readonly settings: ChatRuntimeSettings;
  readonly store: OpenedStore;
  readonly logged: readonly Noted[];
  /** The next updates can't be stored. */
  failNext(count: number): void;
  /** Updates wait to be stored until `release`; `reached` resolves when the first one waits. */
  hold(): { readonly reached: Promise<void>; readonly release: () => void };
  /** The clock goes on by this much. */
  pass(ms: number): void;
  /** Time passes this many times faster than it does. */
  hurry(times: number): void;
  /** `counter score` of each rating, sorted. */
  ratings(): Promise<readonly string[]>;
  comments(): Promise<readonly string[]>;
  /** Everything in the store as one text, to search for what must not be there. */
  dump(): Promise<string>;
  close(): Promise<void>;
}

const DUMPED = [
  'rating',
  'answer',
  'comment',
  'conversation',
  'chat_event',
  'rating_count',
  'chat_inbox',
  'outbox',
];
/** What `dump` answers for a store in which no chat has left anything. */
export const NOTHING_STORED = JSON.stringify(DUMPED.map(() => []));

export async function openChatStore(): Promise<ChatStore> {
  const clock = aClock();
  const store = await openStore({
    url: ':memory:',
    secret: Buffer.alloc(32, 7),
    now: clock.now,
    reach: { zaloChat: true, zaloPhone: true, telegram: true },
  });
  const logged: Noted[] = [];
  const { inbox, failNext, hold } = withFaults(store.inbox);
  const rows = (sql: string) => store.engine.all<Record<string, string | number>>(sql, []);
  return {
    settings: {
      memory: store.conversations,
      inbox,
      outbox: store.outbox,
      province: PROVINCE,
      defaultCounter: PLAIN_COUNTER,
      directory: aDirectory,
      invitations: store.invitations,
      staffChats: store.staffChats,
      questionnaires: () => someQuestionnaires(DEFAULT_QUESTIONNAIRE),
      search: async () => () => ({ results: [], ask: null }),
      findSuggestions: suggestionsOf(store.nominations, PROVINCE),
      voiceOf: (channel, chat) => `voice of ${channel} ${chat}`,
      now: clock.now,
      newSubmissionId: submissionIds(),
      random: () => 0.5,
      holder: 'test',
      sweepMs: 20,
      log: (event, fields) => logged.push({ event, fields }),
    },
    store,
    logged,
    failNext,
    hold,
    pass: clock.pass,
    hurry: clock.hurry,
    async ratings() {
      const found = await rows('SELECT counter_id, score FROM rating');
      return found.map((row) => `${row['counter_id']} ${row['score']}`).toSorted();
    },
    async comments() {
      const found = await rows('SELECT text FROM comment');
      return found.map((row) => String(row['text'])).toSorted();
    },
    async dump() {
      return JSON.stringify(
        await Promise.all(DUMPED.map((table) => rows(`SELECT * FROM ${table}`))),
      );
    },
    close: () => store.close(),
  };
}

/** Stands at noon until told otherwise. */
function aClock() {
  let at: number = NOON;
  let speed = 0;
  let since = 0;
  const now = (): Instant => instant(Math.round(at + (performance.now() - since) * speed));
  return {
    now,
    pass: (ms: number) => void (at += ms),
    hurry(times: number) {
      at = now();
      since = performance.now();
      speed = times;
    },
  };
}

function withFaults(
  real: ChatInbox,
): Pick<ChatStore, 'failNext' | 'hold'> & { readonly inbox: ChatInbox } {
  let failures = 0;
  let gate: { readonly reached: () => void; readonly opened: Promise<void> } | null = null;
  const inbox: ChatInbox = {
    ...real,
    async store(update) {
      gate?.reached();
      await gate?.opened;
      if (failures > 0) {
        failures -= 1;
        throw new StoreError('write-failed', 'Planted fault.', { retryable: true });
      }
      return real.store(update);
    },
  };
  return {
    inbox,
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

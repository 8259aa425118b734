import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OutboxWorker } from '../../bot/outbox-worker.ts';
import { addDays, instant, localDay, startOfDay, type Instant } from '../../core/calendar.ts';
import { channelId } from '../../core/channel.ts';
import type { DossierEntry } from '../../core/dossier-log.ts';
import { parseDossierCode } from '../../core/dossier.ts';
import type { ProvinceCode } from '../../core/organisation.ts';
import { openStore, type OpenedStore } from '../../data/open-store.ts';
import { seedStore } from '../../server/seed-store.ts';
import { benchRow, type BenchRow } from './table.ts';

const WAITING = 100_000;
const INVITATIONS = 4_000;
const BATCH = 1_000;
/** Zalo's own limit, the highest of the platforms: 4,000 requests a minute. */
const FASTEST_PLATFORM = 4_000 / 60;
/** What is sent of the queue at a limit, to see whether the limit is reached. */
const AT_LIMIT_MS = 10_000;
const LONGEST_MS = 900_000;
const TELEGRAM_LIMIT = 25;
const PROVINCE = '91' as ProvinceCode;
const TELEGRAM = channelId('telegram');

/**
 * An outbox of 100,000 messages, the first 4,000 of which are invitations: how much of Telegram's own
 * limit is used, and how fast all the rest of it drains into a platform that answers at once and has
 * no limit, until nothing waits.
 */
export async function benchSending(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-bench-'));
  const now = byDay();
  const store = await openStore({
    url: path.join(folder, 'store.db'),
    secret: Buffer.alloc(32, 7),
    now,
    reach: { zaloChat: false, zaloPhone: false, telegram: true },
  });
  try {
    await seedStore(store);
    await fill(store, now);
    const limited = await timeSending(store, now, {
      perSecond: TELEGRAM_LIMIT,
      forMs: AT_LIMIT_MS,
    });
    const waiting = await waitingIn(store);
    const drained = await timeSending(store, now, { perSecond: 1_000_000, most: waiting });
    const left = await waitingIn(store);
    if (left > 0) throw new Error(`${left} messages were left in an outbox that was to be empty`);
    return [
      benchRow(
        'outbox-of-100000-to-the-fastest-platform',
        { value: drained, unit: 'messages/s', reference: FASTEST_PLATFORM },
        { kind: 'ratio-at-least', limit: 2 },
      ),
      benchRow(
        'outbox-of-100000-at-the-limit-of-telegram',
        { value: limited, unit: 'messages/s', reference: TELEGRAM_LIMIT },
        { kind: 'ratio-at-least', limit: 0.95 },
      ),
    ];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs on from ten in the morning in Vietnam: nothing is sent at night. */
function byDay(): () => Instant {
  const morning = startOfDay(localDay(instant(Date.now()))) + 10 * 3_600_000;
  return () => instant(Math.round(morning + performance.now()));
}

async function fill(store: OpenedStore, now: () => Instant): Promise<void> {
  const { counters, procedures } = await store.directory.load();
  const [counter] = [...counters.values()].filter(({ province }) => province === PROVINCE);
  const [procedure] = procedures.keys();
  const entry = (i: number): DossierEntry => ({
    source: 'bench',
    code: parseDossierCode(`000.00.00.H01-261123-${String(i).padStart(6, '0')}`)!,
    event: 'returned',
    revision: 0,
    scope: { province: PROVINCE, unit: null },
    content: {
      kind: 'finished',
      dossier: {
        province: PROVINCE,
        unit: counter!.unit,
        counter: counter!.id,
        procedure: procedure!,
        filing: 'in-person',
        receivedOn: null,
        finishedAt: now(),
        dueAt: null,
      },
    },
    contact: { kind: 'telegram', address: String(1_000_000 + i) },
    author: 'bench',
    reason: null,
  });
  for (let i = 0; i < INVITATIONS; i += BATCH) {
    await store.dossiers.record(Array.from({ length: BATCH }, (_, j) => entry(i + j)));
  }
  for (let i = INVITATIONS; i < WAITING; i += BATCH) {
    await store.outbox.add(
      Array.from({ length: BATCH }, (_, j) => ({
        channel: TELEGRAM,
        chat: `chat ${i + j}`,
        kind: 'notice' as const,
        address: String(i + j),
        message: {
          replies: [{ placement: 'new' as const, text: 'Đề xuất đã được ghi nhận.', buttons: [] }],
          pressed: null,
          template: null,
        },
        dedupeKey: null,
        dueAt: now(),
        expiresAt: startOfDay(addDays(localDay(now()), 30)),
      })),
    );
  }
}

/** What waits for the channel. */
async function waitingIn(store: OpenedStore): Promise<number> {
  const standings = await store.outbox.standings();
  return standings.find(({ channel }) => channel === TELEGRAM)?.waiting ?? 0;
}

interface Sending {
  readonly perSecond: number;
  readonly most?: number;
  readonly forMs?: number;
}

/** Messages a second, until so many are sent or the time is over. */
async function timeSending(
  store: OpenedStore,
  now: () => Instant,
  { perSecond, most = WAITING, forMs = LONGEST_MS }: Sending,
): Promise<number> {
  const directory = await store.directory.load();
  const enough = Promise.withResolvers<void>();
  let sent = 0;
  const sender = {
    id: TELEGRAM,
    limits: { perSecond, atOnce: 40 },
    async send() {
      sent += 1;
      if (sent >= most) enough.resolve();
      return { kind: 'sent', reference: null } as const;
    },
  };
  const worker = new OutboxWorker(sender, {
    outbox: store.outbox,
    invitations: store.invitations,
    memory: store.conversations,
    directory: () => directory,
    pagesUrl: 'https://danhgia.example.vn',
    now,
    random: Math.random,
    holder: `bench ${perSecond}`,
    log: () => undefined,
  });
  const from = performance.now();
  worker.start();
  const over = setTimeout(enough.resolve, forMs);
  await enough.promise;
  clearTimeout(over);
  const seconds = (performance.now() - from) / 1000;
  const count = sent;
  await worker.stop(5_000);
  return count / seconds;
}

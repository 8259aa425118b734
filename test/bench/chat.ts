import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { addDays, instant, localDay } from '../../core/calendar.ts';
import { createSealer, type Sealer } from '../../data/seal.ts';
import { settings } from '../../server/config.ts';
import { installationSecret } from '../../server/secret.ts';
import { aConversation } from '../support/chat-builders.ts';
import { openBenchStore } from './bench-store.ts';
import { pourUpdates } from './chat-load.ts';
import { openInstantTelegram, type InstantTelegram } from './instant-telegram.ts';
import {
  processorMs,
  residentMegabytes,
  startEcho,
  startServerOn,
  type Child,
} from './processes.ts';
import { benchRow, type BenchRow } from './table.ts';

const TOKEN = '4242:planted-token_FOR-benchmarks-0123';
const CONVERSATIONS = Number(process.env['N'] ?? 100000);
const REPLIES = { perSecond: 50, count: 250 } as const;
const ARRIVALS = { perSecond: 1_000, count: 3_000 } as const;
const LONGEST_WAIT_MS = 60_000;

interface Load {
  readonly perSecond: number;
  readonly count: number;
}

interface Measured {
  /** From when an update was due to its answer, and to its reply reaching the platform: 95th percentiles. */
  readonly answeredMs: number;
  readonly repliedMs: number;
  readonly processorMs: number;
}

/**
 * The real server with 100,000 open conversations, its platform and whoever writes in another process:
 * update to reply, updates taken in, and memory. Reference, in the same run: a grammY bot that echoes.
 */
export async function benchChat(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-bench-'));
  const telegram = await openInstantTelegram();
  const secret = await fillConversations(folder);
  const echo = await startEcho(telegram.apiRoot, TOKEN, secret);
  const ours = await startServerOn(folder, {
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    PUBLIC_URL: 'https://motcham.example.vn',
  });
  const measure = (child: Child, load: Load) => measureLoad(child, load, { telegram, secret });
  try {
    for (const child of [echo, ours]) await measure(child, { perSecond: 100, count: 300 });
    const echoed = await measure(echo, REPLIES);
    const replied = await measure(ours, REPLIES);
    const megabytes = await residentMegabytes(ours.process);
    const echoMegabytes = await residentMegabytes(echo.process);
    const echoPoured = await measure(echo, ARRIVALS);
    const poured = await measure(ours, ARRIVALS);
    note('an update at 50 a second', replied, echoed);
    note('an update at 1,000 a second', poured, echoPoured);
    const flooded = await residentMegabytes(ours.process);
    process.stderr.write(`memory after these: ${flooded.toFixed(0)} MB\n`);
    return [
      benchRow(
        'chat-update-to-reply-p95',
        { value: replied.repliedMs, unit: 'ms', reference: echoed.repliedMs },
        { kind: 'value-at-most', limit: 20 },
      ),
      benchRow(
        'chat-1000-updates-a-second-p95',
        { value: poured.answeredMs, unit: 'ms', reference: echoPoured.answeredMs },
        { kind: 'value-at-most', limit: 50 },
      ),
      benchRow(
        'chat-100000-conversations',
        { value: megabytes, unit: 'MB', reference: echoMegabytes },
        { kind: 'value-at-most', limit: 200 },
      ),
    ];
  } finally {
    await Promise.all([echo.stop(), ours.stop()]);
    await telegram.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Dialogues that stand open, as they lie in the store; answers the webhook's secret. */
async function fillConversations(folder: string): Promise<string> {
  const store = await openBenchStore(folder);
  const sealer = createSealer(
    installationSecret({ ...settings(), dataFolder: folder, secret: null }),
  );
  const now = instant(Date.now());
  const forgetOn = addDays(localDay(now), 4);
  const state = JSON.stringify(aConversation({ updatedAt: now, codeTriesSince: now }));
  await store.engine.transaction(async (transaction) => {
    for (let chat = 1; chat <= CONVERSATIONS; chat += 1) {
      const key = chatKey(sealer, chat);
      const sealed = sealer.seal(state, `conversation|telegram|${key}`);
      await transaction.run(
        'INSERT INTO conversation (channel, chat, state, forget_on) VALUES ($1, $2, $3, $4)',
        ['telegram', key, sealed, forgetOn],
      );
    }
  });
  await store.close();
  return sealer.pseudonym(TOKEN, 'telegram-webhook');
}

function chatKey(sealer: Sealer, chat: number): string {
  return sealer.pseudonym(String(chat), 'telegram-chat');
}

let lastChat = 0;

/** Each update comes from another of the chats whose conversation is open. */
async function measureLoad(
  child: Child,
  { perSecond, count }: Load,
  { telegram, secret }: { readonly telegram: InstantTelegram; readonly secret: string },
): Promise<Measured> {
  const chats = Array.from({ length: count }, () => 1 + ((lastChat += 1) % CONVERSATIONS));
  telegram.forget();
  const before = await processorMs(child.process);
  const url = `http://127.0.0.1:${child.port}/telegram/webhook`;
  const sent = await pourUpdates({ url, secret, perSecond, chats });
  const until = performance.now() + LONGEST_WAIT_MS;
  while (!chats.every((chat) => telegram.reached.has(chat)) && performance.now() < until) {
    await pause(20);
  }
  const used = (await processorMs(child.process)) - before;
  const waits = sent.map(({ chat, due }) => (telegram.reached.get(chat) ?? Infinity) - due);
  return {
    answeredMs: p95(sent.map(({ tookMs }) => tookMs)),
    repliedMs: p95(waits),
    processorMs: used / count,
  };
}

function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
}

/** What does not depend on how busy the machine is. */
function note(what: string, ours: Measured, echo: Measured): void {
  const short = ({ processorMs: ms, answeredMs, repliedMs }: Measured) =>
    `${ms.toFixed(2)} ms of processor, answered ${answeredMs.toFixed(1)} ms, replied ${repliedMs.toFixed(1)} ms`;
  process.stderr.write(`${what}: ${short(ours)}; echo: ${short(echo)}\n`);
}

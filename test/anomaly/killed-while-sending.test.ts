import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { createSealer } from '../../data/seal.ts';
import { runProgramFile } from '../support/child-server.ts';
import { FakeTelegram } from '../../bot/fakes/fake-telegram.ts';
import { announcedRandom, seededRandom } from '../support/seeded-random.ts';

const KILLS = 50;
const LANES = 2;
const CHATS_PER_LIFE = 12;

interface Outcome {
  readonly chats: number;
  readonly unanswered: readonly number[];
  /** Chats that were answered more than once. */
  readonly repeated: readonly number[];
  /** Repeats of chats whose answer had been marked as sent at every kill: there must be none. */
  readonly unexplained: readonly number[];
}

const { pseudonym } = createSealer(Buffer.alloc(32, 7));
const keyOf = (chat: number) => pseudonym(String(chat), 'telegram-chat');

/** Chats whose answer waits, sent or not, in a store that no process has open. */
function unmarked(store: string): ReadonlySet<string> {
  const database = new DatabaseSync(store);
  try {
    const rows = database.prepare(`SELECT chat FROM outbox WHERE state = 'waiting'`).all();
    return new Set(rows.map((row) => String(row['chat'])));
  } finally {
    database.close();
  }
}

/** A bot lives, is written to and is killed, again and again; then it lives in peace. */
async function liveAndDie(kills: number, seed: number): Promise<Outcome> {
  const random = seededRandom(seed);
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-'));
  const store = path.join(folder, 'store.db');
  const fake = await FakeTelegram.open();
  const chats: number[] = [];
  const explained = new Set<string>();
  const spawn = () =>
    runProgramFile('test/support/chat-child.ts', [store, fake.apiRoot, fake.token], {});
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const fresh = Array.from({ length: CHATS_PER_LIFE }, (_, i) => 1000 + kill * 100 + i);
      chats.push(...fresh);
      fake.queue(...fresh.map((chat) => fake.text(chat, 'chào')));
      const before = fake.calls.length;
      const bot = spawn();
      // What connects is over after a few calls; then come updates and answers, in any order.
      const calls = random.between(6, 6 + CHATS_PER_LIFE);
      await fake.until(() => fake.calls.length >= before + calls);
      bot.process.kill('SIGKILL');
      expect(await bot.ended).toBe('SIGKILL');
      for (const chat of unmarked(store)) explained.add(chat);
    }
    const last = spawn();
    await fake.until(() => chats.every((chat) => fake.chat(chat).length > 0));
    await fake.until(() => fake.pending.length === 0);
    last.process.kill('SIGKILL');
    await last.ended;
    const repeated = chats.filter((chat) => fake.chat(chat).length > 1);
    return {
      chats: chats.length,
      unanswered: chats.filter((chat) => fake.chat(chat).length === 0),
      repeated,
      unexplained: repeated.filter((chat) => !explained.has(keyOf(chat))),
    };
  } finally {
    await fake.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

test(
  `a bot killed ${KILLS} times answers everybody, and repeats only what it had not yet marked`,
  { timeout: 1_800_000 },
  async () => {
    const random = announcedRandom('killed while sending');
    const seeds = Array.from({ length: LANES }, () => random.between(1, 2 ** 30));
    const outcomes = await Promise.all(seeds.map((seed) => liveAndDie(KILLS / LANES, seed)));
    const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((n, each) => n + of(each), 0);
    const repeats = sum(({ repeated }) => repeated.length);
    console.log(`${sum(({ chats }) => chats)} chats, ${KILLS} kills, ${repeats} answers repeated`);
    for (const { unanswered, unexplained } of outcomes) {
      expect({ unanswered, unexplained }).toEqual({ unanswered: [], unexplained: [] });
    }
  },
);

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FakeTelegram } from '../../bot/fakes/fake-telegram.ts';
import { instant, localDay, startOfDay } from '../../core/calendar.ts';
import { chatName } from '../../data/invitation-sending.ts';
import { openStore } from '../../data/open-store.ts';
import { createSealer } from '../../data/seal.ts';
import { LISTS } from '../support/builders.ts';
import { runProgramFile } from '../support/child-server.ts';
import { aDossierEntry, aFinishedDossier } from '../support/dossier-builders.ts';
import { announcedRandom } from '../support/seeded-random.ts';
import { TEST_SECRET } from '../support/stores.ts';

const KILLS = 5;
const INVITED = 60;
/** By day in Vietnam, whenever the test runs: nobody is invited at night. */
const AHEAD = startOfDay(localDay(instant(Date.now()))) + 10 * 3_600_000 - Date.now();
const now = () => instant(Date.now() + AHEAD);

const sealer = createSealer(TEST_SECRET);
const keyOf = (chat: number) => chatName(sealer, { channel: 'telegram', address: String(chat) });

/** Works on the store while no bot has it open. */
async function inStore<T>(
  url: string,
  work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>,
): Promise<T> {
  const reach = { zaloChat: false, zaloPhone: false, telegram: true };
  const store = await openStore({ url, secret: TEST_SECRET, now, reach });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Chats whose invitation is not marked as sent. */
const unmarked = (url: string) =>
  inStore(url, async ({ engine }) => {
    const rows = await engine.all<{ chat: string }>(
      `SELECT chat FROM outbox WHERE state = 'waiting'`,
    );
    return new Set(rows.map(({ chat }) => chat));
  });

test(
  `invitations survive ${KILLS} kills, and come twice only where the kill fell before the mark`,
  { timeout: 900_000 },
  async () => {
    const random = announcedRandom('killed while inviting');
    const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-'));
    const url = path.join(folder, 'store.db');
    const fake = await FakeTelegram.open();
    const chats = Array.from({ length: INVITED }, (_, i) => 1000 + i);
    const explained = new Map<number, number>();
    const spawn = () => {
      const args = [url, fake.apiRoot, fake.token, String(AHEAD)];
      return runProgramFile('test/support/chat-child.ts', args, {});
    };
    try {
      await inStore(url, async (store) => {
        await store.directory.record(LISTS);
        const entries = chats.map((chat) =>
          aDossierEntry({
            content: { kind: 'finished', dossier: aFinishedDossier({ finishedAt: now() }) },
            contact: { kind: 'telegram', address: String(chat) },
          }),
        );
        await store.dossiers.record(entries);
      });
      for (let kill = 0; kill < KILLS && (await unmarked(url)).size > 0; kill += 1) {
        const before = fake.called('sendMessage').length;
        const waiting = (await unmarked(url)).size;
        const bot = spawn();
        const calls = random.between(1, Math.max(1, Math.min(waiting, 12)));
        await fake.until(() => fake.called('sendMessage').length >= before + calls);
        bot.process.kill('SIGKILL');
        expect(await bot.ended).toBe('SIGKILL');
        // What it had sent off may still be on its way through the sockets.
        await fake.untilAlone();
        const left = await unmarked(url);
        for (const chat of chats) {
          // Sent, and not marked: these, and no others, may come once more.
          if (left.has(keyOf(chat))) explained.set(chat, fake.chat(chat).length);
        }
      }
      const last = spawn();
      await fake.until(() => chats.every((chat) => fake.chat(chat).length > 0));
      const allowed = (chat: number) => (explained.get(chat) ?? 0) + 1;
      last.process.kill('SIGKILL');
      await last.ended;
      const repeated = chats.filter((chat) => fake.chat(chat).length > 1);
      console.log(`${INVITED} invitations, ${KILLS} kills, ${repeated.length} came twice`);
      expect(chats.filter((chat) => fake.chat(chat).length === 0)).toEqual([]);
      expect(repeated.filter((chat) => fake.chat(chat).length > allowed(chat))).toEqual([]);
    } finally {
      await fake.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

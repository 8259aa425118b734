import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setTimeout as pause } from 'node:timers/promises';
import { auditStore, cleanAudit, createJournal, type Journal } from '../support/journal.ts';
import { resendUnknown, startLoad } from '../support/rating-load.ts';
import { announcedRandom, seededRandom, type SeededRandom } from '../support/seeded-random.ts';
import { prepareData, startServerProcess, type PreparedData } from '../support/server-process.ts';

const KILLS = 200;
const KILLS_PER_STORE = 20;
const LANES = 2;
const CLIENTS = 16;
const LONGEST_LIFE_MS = 300;

let template: PreparedData;
beforeAll(async () => {
  template = await prepareData();
});
afterAll(() => template.remove());

/** One life of a server: what was unknown is sent again, then load, then SIGKILL at any moment. */
async function liveAndDie(
  data: PreparedData,
  journal: Journal,
  {
    random,
    program,
    answers = 0,
  }: {
    readonly random: SeededRandom;
    readonly program?: string;
    /** Requests that must have been answered before the kill. */
    readonly answers?: number;
  },
): Promise<void> {
  const server = await startServerProcess({
    folder: data.folder,
    ...(program === undefined ? {} : { program }),
  });
  const target = { port: server.port, token: data.token };
  await resendUnknown(target, journal);
  const load = startLoad(target, journal, { clients: CLIENTS, random });
  await expect
    .poll(() => load.statuses.get(200) ?? 0, { timeout: 60_000 })
    .toBeGreaterThanOrEqual(answers);
  await pause(random.between(1, LONGEST_LIFE_MS));
  expect(await server.end('SIGKILL')).toBe('SIGKILL');
  await load.over;
}

/** Starts once more, sends what is unknown, and stops in good order. */
async function settle(data: PreparedData, journal: Journal): Promise<void> {
  const server = await startServerProcess({ folder: data.folder });
  await resendUnknown({ port: server.port, token: data.token }, journal);
  expect(await server.end('SIGTERM'), server.errors()).toBe(0);
  expect(journal.ratings('unknown')).toEqual([]);
}

async function killOften(random: SeededRandom, kills: number): Promise<Journal> {
  const data = template.copy();
  const journal = createJournal();
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      await liveAndDie(data, journal, { random });
      const audit = await auditStore(data.storePath, journal);
      expect(audit, `kill ${kill}`).toEqual(cleanAudit(audit.stored));
    }
    await settle(data, journal);
    const acknowledged = journal.ratings('acknowledged').length;
    expect(await auditStore(data.storePath, journal)).toEqual(cleanAudit(acknowledged));
    return journal;
  } finally {
    data.remove();
  }
}

describe('a server that is killed', () => {
  test(
    `loses and doubles nothing: ${KILLS} times, at any moment, under ${CLIENTS} clients`,
    { timeout: 1_800_000 },
    async () => {
      const random = announcedRandom('killed while writing');
      const seeds = Array.from({ length: KILLS / KILLS_PER_STORE }, () =>
        random.between(1, 2 ** 30),
      );
      let acknowledged = 0;
      let refused = 0;
      async function lane(): Promise<void> {
        for (let seed = seeds.pop(); seed !== undefined; seed = seeds.pop()) {
          const journal = await killOften(seededRandom(seed), KILLS_PER_STORE);
          acknowledged += journal.ratings('acknowledged').length;
          refused += journal.ratings('refused').length;
        }
      }
      await Promise.all(Array.from({ length: LANES }, lane));
      process.stdout.write(`${KILLS} kills: ${acknowledged} acknowledged, ${refused} refused\n`);
      expect(acknowledged).toBeGreaterThan(KILLS * 20);
      expect(refused).toBeGreaterThan(KILLS);
    },
  );

  test(
    'and that answers before it commits is caught by the same harness',
    { timeout: 300_000 },
    async () => {
      const random = announcedRandom('answers before the commit');
      const data = template.copy();
      const journal = createJournal();
      try {
        let lost = 0;
        for (let kill = 0; kill < 5 && lost === 0; kill += 1) {
          const program = 'test/support/early-answer-server.ts';
          await liveAndDie(data, journal, { random, program, answers: 1 });
          ({ lost } = await auditStore(data.storePath, journal));
        }
        expect(lost).toBeGreaterThan(0);
      } finally {
        data.remove();
      }
    },
  );
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { underFault, type Fault } from '../support/fault-injection.ts';
import { auditStore, cleanAudit, createJournal, type Journal } from '../support/journal.ts';
import { resendUnknown, startLoad } from '../support/rating-load.ts';
import { announcedRandom, type SeededRandom } from '../support/seeded-random.ts';
import {
  prepareData,
  startServerProcess,
  type PreparedData,
  type ServerProcess,
} from '../support/server-process.ts';

const CLIENTS = 4;

/** A call may fail at any of so many places; each run takes some of them. */
const PLACES = 40;

let template: PreparedData;
beforeAll(async () => {
  template = await prepareData();
});
afterAll(() => template.remove());

/** Random places, one from each of `count` equal parts of 1 to `PLACES`. */
function somePlaces(count: number, random: SeededRandom): readonly number[] {
  const part = PLACES / count;
  return Array.from({ length: count }, (_, i) =>
    random.between(Math.floor(i * part) + 1, Math.floor((i + 1) * part)),
  );
}

/** After a restart without the fault, and after sending again, everything must be in order. */
async function expectRecovery(data: PreparedData, journal: Journal): Promise<void> {
  const broken = await auditStore(data.storePath, journal);
  expect(broken).toEqual(cleanAudit(broken.stored));
  const server = await startServerProcess({ folder: data.folder });
  await resendUnknown({ port: server.port, token: data.token }, journal);
  expect(await server.end('SIGTERM'), server.errors()).toBe(0);
  expect(journal.ratings('unknown')).toEqual([]);
  const acknowledged = journal.ratings('acknowledged').length;
  expect(await auditStore(data.storePath, journal)).toEqual(cleanAudit(acknowledged));
}

/** Null when the fault met the start itself; then the sentence is what matters. */
async function startUnder(fault: Fault, data: PreparedData): Promise<ServerProcess | null> {
  try {
    const under = underFault(fault, data.storePath);
    return await startServerProcess({ folder: data.folder, under });
  } catch (error) {
    expect((error as Error).message).toMatch(
      /^the server ended with 1: Dừng lại \/ stopped: .+\.\n$/,
    );
    return null;
  }
}

/** Under load until the server gives up by itself; answers the statuses that clients saw. */
async function meetFault(
  fault: Fault,
  { random, journal, data }: { random: SeededRandom; journal: Journal; data: PreparedData },
): Promise<ReadonlyMap<number, number> | null> {
  const server = await startUnder(fault, data);
  if (server === null) return null;
  const target = { port: server.port, token: data.token };
  const load = startLoad(target, journal, { clients: CLIENTS, random });
  const health = watchHealth(server.port, () => load.statuses.has(503));
  expect(await server.ended).toBe(1);
  await load.over;
  // Once a commit has failed the server never says again that it is ready.
  expect(await health).not.toContain(200);
  return load.statuses;
}

/** What `GET /healthz` answers from the moment at which `isBroken` on, until nobody answers. */
async function watchHealth(port: number, isBroken: () => boolean): Promise<readonly number[]> {
  const seen: number[] = [];
  for (;;) {
    const wasBroken = isBroken();
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (answer === null) return seen;
    if (wasBroken) seen.push(answer.status);
    // The server may end in the middle of its answer.
    await answer.arrayBuffer().catch(() => undefined);
  }
}

describe('a server whose disk fails', () => {
  test.for([
    { call: 'fsync', error: 'EIO', times: 8 },
    { call: 'pwrite64', error: 'EIO', times: 5 },
  ] as const)(
    '$call with $error: answers 503, is not ready, stops, and loses nothing',
    { timeout: 900_000 },
    async ({ call, error, times }) => {
      const random = announcedRandom(`${call} ${error}`);
      let unavailable = 0;
      for (const first of somePlaces(times, random)) {
        const data = template.copy();
        const journal = createJournal();
        try {
          const statuses = await meetFault({ call, error, first }, { random, journal, data });
          unavailable += statuses?.get(503) ?? 0;
          await expectRecovery(data, journal);
        } finally {
          data.remove();
        }
      }
      expect(unavailable).toBeGreaterThan(0);
    },
  );

  test(
    'pwrite64 with ENOSPC, once: answers 503 and goes on when there is room again',
    { timeout: 900_000 },
    async () => {
      const random = announcedRandom('pwrite64 ENOSPC');
      for (const first of somePlaces(4, random)) {
        const data = template.copy();
        const journal = createJournal();
        try {
          const server = await startUnder({ call: 'pwrite64', error: 'ENOSPC', first }, data);
          if (server !== null) await expectPassingFault(server, { random, journal, data });
          await expectRecovery(data, journal);
        } finally {
          data.remove();
        }
      }
    },
  );

  test(
    'and that answers before it commits is caught by the same harness',
    { timeout: 900_000 },
    async () => {
      const random = announcedRandom('failing disk, answers before the commit');
      const data = template.copy();
      const journal = createJournal();
      try {
        const server = await startServerProcess({
          folder: data.folder,
          program: 'test/support/early-answer-server.ts',
          under: underFault({ call: 'fsync', error: 'EIO', first: 5 }, data.storePath),
        });
        const target = { port: server.port, token: data.token };
        const load = startLoad(target, journal, { clients: CLIENTS, random });
        await server.ended;
        await load.over;
        expect((await auditStore(data.storePath, journal)).lost).toBeGreaterThan(0);
      } finally {
        data.remove();
      }
    },
  );
});

async function expectPassingFault(
  server: ServerProcess,
  { random, journal, data }: { random: SeededRandom; journal: Journal; data: PreparedData },
): Promise<void> {
  const target = { port: server.port, token: data.token };
  const load = startLoad(target, journal, { clients: CLIENTS, random });
  await expect.poll(() => load.statuses.get(503), { timeout: 60_000 }).toBeGreaterThan(0);
  const before = load.statuses.get(200) ?? 0;
  await expect.poll(() => load.statuses.get(200), { timeout: 60_000 }).toBeGreaterThan(before + 5);
  await load.stop();
  expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(200);
  await resendUnknown(target, journal);
  expect(await server.end('SIGTERM'), server.errors()).toBe(0);
}

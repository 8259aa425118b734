import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  auditStore,
  cleanAudit,
  createJournal,
  type Audit,
  type Journal,
} from '../support/journal.ts';
import { openMountSpace, type MountSpace } from '../support/mount-space.ts';
import { resendUnknown, startLoad } from '../support/rating-load.ts';
import { announcedRandom } from '../support/seeded-random.ts';
import {
  prepareData,
  spawnServer,
  startServerProcess,
  type PreparedData,
} from '../support/server-process.ts';
import { traceFullDisk } from '../support/fault-injection.ts';

const CLIENTS = 8;

let template: PreparedData;
beforeAll(async () => {
  template = await prepareData();
});
afterAll(() => template.remove());

/** A folder that can run out of room, with a prepared store in it. */
interface SmallDisk {
  /** The folder as the server sees it. */
  readonly folder: string;
  readonly under: readonly string[];
  /** The store as this process sees it. */
  readonly storePath: string;
  /** Makes room again. */
  free(): Promise<void>;
  close(): Promise<void>;
}

/** A real small disk where the system allows one, else one that strace makes look full. */
async function openSmallDisk(kilobytes: number): Promise<SmallDisk> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mot-cham-small-'));
  const space = await openMountSpace(
    `mount -t tmpfs -o size=${kilobytes}k,mode=700 mot-cham "${folder}"`,
  );
  if (space !== null) return onTmpfs(space, folder, kilobytes);
  const data = template.copy();
  const full = traceFullDisk(data.storePath);
  return {
    folder: data.folder,
    under: full.under,
    storePath: data.storePath,
    free: full.free,
    async close() {
      await full.free();
      rmSync(folder, { recursive: true, force: true });
      data.remove();
    },
  };
}

function onTmpfs(space: MountSpace, folder: string, kilobytes: number): SmallDisk {
  const outside = space.outside(folder);
  cpSync(template.folder, outside, { recursive: true });
  const ballast = path.join(outside, 'ballast');
  writeFileSync(ballast, Buffer.alloc(kilobytes * 512));
  return {
    folder,
    under: space.under,
    storePath: path.join(outside, path.basename(template.storePath)),
    free: async () => rmSync(ballast, { force: true }),
    async close() {
      await space.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes until there is no room left. */
function fill(file: string): void {
  try {
    for (;;) appendFileSync(file, Buffer.alloc(4096));
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
  }
}

/** Audits a copy, which has the room that reading a store with a log takes. */
async function auditCopy(storePath: string, journal: Journal): Promise<Audit> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mot-cham-copy-'));
  const copy = path.join(folder, 'store.db');
  try {
    for (const end of ['', '-wal']) {
      if (existsSync(storePath + end)) cpSync(storePath + end, copy + end);
    }
    return await auditStore(copy, journal);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a full disk', () => {
  test.for([2_000, 2_600, 3_600])(
    'of %d kB is told with 503, keeps every earlier rating, and is forgotten when there is room',
    { timeout: 300_000 },
    async (kilobytes) => {
      const random = announcedRandom(`full disk of ${kilobytes} kB`);
      const disk = await openSmallDisk(kilobytes);
      const journal = createJournal();
      try {
        const server = await startServerProcess({ folder: disk.folder, under: disk.under });
        const target = { port: server.port, token: template.token };
        const health = async () => (await fetch(`http://127.0.0.1:${server.port}/healthz`)).status;
        const load = startLoad(target, journal, { clients: CLIENTS, random });
        // Full means full: for every client, again and again.
        await expect
          .poll(() => load.statuses.get(503) ?? 0, { timeout: 60_000 })
          .toBeGreaterThan(CLIENTS * 3);
        // While clients go on: a last small rating may still find room in the log.
        await expect.poll(health, { timeout: 60_000 }).toBe(503);
        await load.stop();
        expect(server.errors()).toContain('the disk is full');
        const full = await auditCopy(disk.storePath, journal);
        expect(full).toEqual(cleanAudit(full.stored));

        await disk.free();
        await resendUnknown(target, journal);
        expect(journal.ratings('unknown')).toEqual([]);
        expect(await health()).toBe(200);
        expect(await server.end('SIGTERM'), server.errors()).toBe(0);
        const acknowledged = journal.ratings('acknowledged').length;
        expect(await auditCopy(disk.storePath, journal)).toEqual(cleanAudit(acknowledged));
      } finally {
        await disk.close();
      }
    },
  );

  test(
    'is named by a start that meets it, with a store and without one',
    { timeout: 300_000 },
    async ({ skip }) => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'mot-cham-small-'));
      const space = await openMountSpace(
        `mount -t tmpfs -o size=3000k,mode=700 mot-cham "${folder}"`,
      );
      if (space === null) return skip('the system allows no small disk');
      const outside = space.outside(folder);
      const refusal = async (): Promise<string> => {
        const server = spawnServer({ folder, under: space.under });
        expect(await server.ended, server.errors()).toBe(1);
        return server.errors();
      };
      try {
        cpSync(template.folder, outside, { recursive: true });
        const store = readFileSync(path.join(outside, 'mot-cham.db'));
        fill(path.join(outside, 'ballast'));
        expect(await refusal()).toMatch(/^Dừng lại \/ stopped: đĩa đã đầy \/ [^\n]+\.\n$/);
        expect(readFileSync(path.join(outside, 'mot-cham.db')).equals(store)).toBe(true);
        rmSync(path.join(outside, 'mot-cham.db'));
        fill(path.join(outside, 'more'));
        expect(await refusal()).toMatch(/^Dừng lại \/ stopped: đĩa đã đầy \/ [^\n]+\.\n$/);
      } finally {
        await space.close();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

  test(
    'does not keep the server from stopping, nor from starting once there is room',
    { timeout: 300_000 },
    async () => {
      const random = announcedRandom('stop on a full disk');
      const disk = await openSmallDisk(2_600);
      const journal = createJournal();
      try {
        const server = await startServerProcess({ folder: disk.folder, under: disk.under });
        const target = { port: server.port, token: template.token };
        const load = startLoad(target, journal, { clients: CLIENTS, random });
        await expect
          .poll(() => load.statuses.get(503) ?? 0, { timeout: 60_000 })
          .toBeGreaterThan(CLIENTS);
        await load.stop();
        expect(await server.end('SIGTERM')).not.toBe('SIGKILL');
        await disk.free();
        const under = disk.under[0] === 'nsenter' ? disk.under : [];
        const next = await startServerProcess({ folder: disk.folder, under });
        await resendUnknown({ ...target, port: next.port }, journal);
        expect(await next.end('SIGTERM'), next.errors()).toBe(0);
        const acknowledged = journal.ratings('acknowledged').length;
        expect(await auditCopy(disk.storePath, journal)).toEqual(cleanAudit(acknowledged));
      } finally {
        await disk.close();
      }
    },
  );
});

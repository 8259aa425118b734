import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { auditStore, cleanAudit, createJournal } from '../support/journal.ts';
import { openMountSpace, type MountSpace } from '../support/mount-space.ts';
import { resendUnknown, startLoad } from '../support/rating-load.ts';
import { announcedRandom } from '../support/seeded-random.ts';
import {
  prepareData,
  spawnServer,
  startServerProcess,
  type PreparedData,
} from '../support/server-process.ts';

let template: PreparedData;
let data: PreparedData;
beforeAll(async () => {
  template = await prepareData();
});
afterAll(() => template.remove());
beforeEach(() => {
  data = template.copy();
});
afterEach(() => data.remove());

/** Everything that can be seen of a folder: names, times, contents. */
function fingerprint(folder: string): readonly string[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const file = path.join(folder, name);
      const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
      return `${name} ${statSync(file).mtimeMs} ${hash}`;
    });
}

/** A server that must not start: one sentence, and an exit code that says so. */
async function expectRefusal(folder: string, under: readonly string[] = []): Promise<string> {
  const server = spawnServer({ folder, under });
  expect(await server.ended).toBe(1);
  const errors = server.errors();
  expect(errors).toMatch(/^Dừng lại \/ stopped: [^\n]+\.\n$/);
  return errors;
}

describe('a data folder that cannot be written', () => {
  /** A read-only mount; where none is allowed, a mode that whoever is not root must obey. */
  async function makeReadOnly(folder: string): Promise<MountSpace | null> {
    const space = await openMountSpace(
      `mount --bind "${folder}" "${folder}" && mount -o remount,ro,bind "${folder}"`,
    );
    if (space === null) chmodSync(folder, 0o555);
    return space;
  }

  test(
    'stops the start with one sentence and is left as it was',
    { timeout: 300_000 },
    async () => {
      const before = fingerprint(data.folder);
      const space = await makeReadOnly(data.folder);
      try {
        expect(await expectRefusal(data.folder, space?.under)).toMatch(/cannot (be written|write)/);
      } finally {
        await space?.close();
        chmodSync(data.folder, 0o700);
      }
      expect(fingerprint(data.folder)).toEqual(before);
      // The fault lay in the folder alone.
      const server = await startServerProcess({ folder: data.folder });
      expect(await server.end('SIGTERM')).toBe(0);
    },
  );

  test('stops a first start too, in a place where nobody can make a folder', async () => {
    expect(await expectRefusal('/sys/mot-cham/var')).toMatch(/cannot be (made|read or written)/);
  });
});

describe('two servers on one SQLite file', () => {
  test(
    'the second says so and stops; the first goes on; once it is killed another may start',
    { timeout: 300_000 },
    async () => {
      const random = announcedRandom('two servers');
      const journal = createJournal();
      const first = await startServerProcess({ folder: data.folder });
      const target = { port: first.port, token: data.token };
      const load = startLoad(target, journal, { clients: 8, random });
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const refused = await expectRefusal(data.folder);
        expect(refused).toContain('in use by another process');
      }
      expect([...load.statuses.keys()]).toEqual([200]);
      const during = load.statuses.get(200) ?? 0;
      await expect.poll(() => load.statuses.get(200)).toBeGreaterThan(during);
      expect(await first.end('SIGKILL')).toBe('SIGKILL');
      await load.over;

      const next = await startServerProcess({ folder: data.folder });
      await resendUnknown({ ...target, port: next.port }, journal);
      expect(await next.end('SIGTERM'), next.errors()).toBe(0);
      expect(journal.ratings('unknown')).toEqual([]);
      const acknowledged = journal.ratings('acknowledged').length;
      expect(await auditStore(data.storePath, journal)).toEqual(cleanAudit(acknowledged));
    },
  );

  test('of many that start at once exactly one serves', { timeout: 300_000 }, async () => {
    const attempts = await Promise.allSettled(
      Array.from({ length: 4 }, () => startServerProcess({ folder: data.folder })),
    );
    const started = attempts.flatMap((a) => (a.status === 'fulfilled' ? [a.value] : []));
    const refused = attempts.flatMap((a) => (a.status === 'rejected' ? [String(a.reason)] : []));
    expect(started).toHaveLength(1);
    expect(refused.filter((words) => words.includes('in use by another process'))).toHaveLength(3);
    expect(await started[0]!.end('SIGTERM')).toBe(0);
  });
});

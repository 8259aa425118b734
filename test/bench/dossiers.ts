import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { addDays, instant, localDay, startOfDay } from '../../core/calendar.ts';
import type { DossierEntry } from '../../core/dossier-log.ts';
import { FILINGS, parseDossierCode } from '../../core/dossier.ts';
import type { ProvinceCode } from '../../core/organisation.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { openBenchStore } from './bench-store.ts';
import { benchDossierFeed } from './dossier-feed.ts';
import { benchDossierPages } from './dossier-pages.ts';
import { benchRow, type BenchRow } from './table.ts';

const BATCH = 1000;
const BATCHES = 60;
const PROVINCE = '91' as ProvinceCode;

/**
 * Finished dossiers into the log, on disk, with their counts and invitations: as a backlog of requests
 * of 1,000, which share commits; one such request after another, each its own commit; and the same
 * over HTTP. Then how long ratings wait while a long file is taken, and what pages cost in a full store.
 */
export async function benchDossiers(): Promise<readonly BenchRow[]> {
  const oneByOne = await timeBulk(async (store, batches) => {
    for (const batch of batches) await store.dossiers.record(batch);
  });
  say(`one request after another: ${Math.round(oneByOne)} a second`);
  const perSecond = await timeBulk(async (store, batches) => {
    await Promise.all(batches.map((batch) => store.dossiers.record(batch)));
  });
  say(`a backlog: ${Math.round(perSecond)} a second`);
  return [
    benchRow(
      'dossiers-bulk',
      { value: perSecond, unit: 'dossiers/s', reference: timeBareInserts() },
      { kind: 'value-at-least', limit: 20_000 },
    ),
    benchRow(
      'dossiers-of-a-backlog-to-one-request-after-another',
      { value: perSecond, unit: 'dossiers/s', reference: oneByOne },
      { kind: 'ratio-at-least', limit: 1 },
    ),
    ...(await benchDossierFeed()),
    ...(await benchDossierPages()),
  ];
}

function say(what: string): void {
  process.stderr.write(`  ${what}\n`);
}

async function withStore<T>(work: (store: OpenedStore) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-bench-'));
  try {
    return await work(await openBenchStore(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A month of a province: every unit, every procedure, each batch of one day as a feed sends it. */
function timeBulk(
  record: (store: OpenedStore, batches: readonly (readonly DossierEntry[])[]) => Promise<void>,
): Promise<number> {
  return withStore(async (store) => {
    const { counters, procedures } = await store.directory.load();
    const places = [...counters.values()];
    const codes = [...procedures.keys()];
    const today = localDay(instant(Date.now()));
    const batches = Array.from({ length: BATCHES }, (_, b) =>
      Array.from({ length: BATCH }, (__, i): DossierEntry => {
        const { province, unit, id: counter } = places[(b * 7 + i) % places.length]!;
        const finishedAt = instant(startOfDay(addDays(today, -(b % 30))) + i * 1000);
        const number = String(b * BATCH + i).padStart(6, '0');
        return {
          source: 'mot-cua',
          code: parseDossierCode(`000.00.00.H01-261123-${number}`)!,
          event: 'returned',
          revision: 0,
          scope: { province: PROVINCE, unit: null },
          content: {
            kind: 'finished',
            dossier: {
              province,
              unit,
              counter,
              procedure: codes[(b * 13 + i * i) % codes.length]!,
              filing: FILINGS[i % 3]!,
              finishedAt,
              dueAt: i % 4 === 0 ? null : instant(finishedAt + 1000),
              receivedOn: addDays(localDay(finishedAt), -(i % 20)),
            },
          },
          contact: null,
          author: 'access:benchmark',
          reason: null,
        };
      }),
    );
    const startedAt = performance.now();
    await record(store, batches);
    const seconds = (performance.now() - startedAt) / 1000;
    await store.close();
    return (BATCHES * BATCH) / seconds;
  });
}

/** Bare rows of the same size, as many a commit, without counts, keys or invitations. */
function timeBareInserts(): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-bench-'));
  const database = new DatabaseSync(path.join(folder, 'bare.db'));
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    database.exec('CREATE TABLE bare (key TEXT PRIMARY KEY, rest TEXT NOT NULL) WITHOUT ROWID');
    const insert = database.prepare('INSERT INTO bare VALUES (hex(randomblob(16)), ?)');
    const rest = 'x'.repeat(100);
    const startedAt = performance.now();
    for (let b = 0; b < BATCHES; b += 1) {
      database.exec('BEGIN IMMEDIATE');
      for (let i = 0; i < BATCH; i += 1) insert.run(rest);
      database.exec('COMMIT');
    }
    return (BATCHES * BATCH) / ((performance.now() - startedAt) / 1000);
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

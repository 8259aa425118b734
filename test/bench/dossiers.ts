import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { addDays, instant, localDay, startOfDay } from '../../core/calendar.ts';
import type { DossierEntry } from '../../core/dossier-log.ts';
import { FILINGS, parseDossierCode } from '../../core/dossier.ts';
import type { ProvinceCode } from '../../core/organisation.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { issueKey, openBenchStore } from './bench-store.ts';
import { startServerOn } from './processes.ts';
import { benchRow, type BenchRow } from './table.ts';

const BATCH = 1000;
const BATCHES = 60;
const SMALL = 10_000;
const LARGE = 5_000_000;
const REQUESTS = 100;
const PROVINCE = '91' as ProvinceCode;

/**
 * Finished dossiers into the log, on disk, with their counts and invitations: one request of 1,000
 * after another, each its own commit, and as a backlog of such requests, which share commits of up to
 * 10,000; and the report of a province with 5,000,000 dossiers against one with 10,000.
 */
export async function benchDossiers(): Promise<readonly BenchRow[]> {
  const oneByOne = await timeBulk(async (store, batches) => {
    for (const batch of batches) await store.dossiers.record(batch);
  });
  const perSecond = await timeBulk(async (store, batches) => {
    await Promise.all(batches.map((batch) => store.dossiers.record(batch)));
  });
  const small = await timeReport(SMALL);
  const large = await timeReport(LARGE);
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
    benchRow(
      'report-of-5000000-dossiers-to-10000',
      { value: large, unit: 'ms', reference: small },
      { kind: 'ratio-at-most', limit: 1.5 },
    ),
  ];
}

async function withStore<T>(work: (store: OpenedStore, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-bench-'));
  try {
    return await work(await openBenchStore(folder), folder);
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

/** Median of the answers to "where do we stand?" over a server on a store with so many dossiers. */
function timeReport(dossiers: number): Promise<number> {
  return withStore(async (store, folder) => {
    await fillBySql(store, dossiers);
    await store.close();
    const token = await issueKey(folder);
    const server = await startServerOn(folder);
    try {
      const url = `http://127.0.0.1:${server.port}/api/v1/satisfaction?period=last-12-months&counted=backed`;
      const times: number[] = [];
      for (let i = 0; i < REQUESTS; i += 1) {
        const startedAt = performance.now();
        const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
        await answer.arrayBuffer();
        if (!answer.ok) throw new Error(`answered ${answer.status}`);
        times.push(performance.now() - startedAt);
      }
      return times.slice(REQUESTS / 10).toSorted((a, b) => a - b)[Math.floor(REQUESTS * 0.45)]!;
    } finally {
      await server.stop();
    }
  });
}

const COUNTS = 'province_code, unit_code, counter_id, procedure_code, filing, timeliness, day';

/** A year of dossiers spread over every counter and procedure, and the counts that belong to them. */
async function fillBySql(store: OpenedStore, dossiers: number): Promise<void> {
  const today = localDay(instant(Date.now()));
  await store.engine.transaction(async (transaction) => {
    await transaction.run(
      `CREATE TEMP TABLE place AS SELECT row_number() OVER () - 1 AS i, unit_code, counter_id
       FROM one_stop_counter WHERE province_code = '91'`,
    );
    await transaction.run(
      'CREATE TEMP TABLE kind AS SELECT row_number() OVER () - 1 AS i, procedure_code FROM (SELECT DISTINCT procedure_code FROM procedure_version)',
    );
    await transaction.run('CREATE INDEX temp.place_i ON place (i)');
    await transaction.run('CREATE INDEX temp.kind_i ON kind (i)');
    await transaction.run(
      `WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n < $1 - 1)
       INSERT INTO finished_dossier
       SELECT printf('%022d', n), '91', unit_code, 0, counter_id, procedure_code,
       CASE n % 3 WHEN 0 THEN 'in-person' WHEN 1 THEN 'online' ELSE 'post' END, 'returned',
       ($2 - n % 365) * 86400000, NULL, $2 - n % 365, 'undated', 0, 'access:benchmark', NULL
       FROM number
       JOIN place ON place.i = n % (SELECT count(*) FROM place)
       JOIN kind ON kind.i = (n / 7) % (SELECT count(*) FROM kind)`,
      [dossiers, today],
    );
    await transaction.run(
      `INSERT INTO dossier_count SELECT ${COUNTS}, count(*) FROM finished_dossier GROUP BY ${COUNTS}`,
    );
    const members = {
      all: `''`,
      unit: 'unit_code',
      counter: 'counter_id',
      procedure: 'procedure_code',
      filing: 'filing',
    };
    for (const [dimension, member] of Object.entries(members)) {
      await transaction.run(
        `INSERT INTO dossier_tally SELECT province_code, '${dimension}', 'day', day, ${member}, 0, 0, sum(n)
         FROM dossier_count GROUP BY 1, 4, 5`,
      );
      await transaction.run(
        `INSERT INTO dossier_tally SELECT province_code, '${dimension}', 'month',
         CAST(strftime('%Y', period * 86400, 'unixepoch') AS INTEGER) * 12
         + CAST(strftime('%m', period * 86400, 'unixepoch') AS INTEGER) - 1,
         member, 0, 0, sum(undated) FROM dossier_tally
         WHERE dimension = '${dimension}' AND grain = 'day' GROUP BY 1, 4, 5`,
      );
    }
  });
}

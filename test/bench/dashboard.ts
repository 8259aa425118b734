import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { instant, localDay } from '../../core/calendar.ts';
import { openSqliteReader } from '../../data/sqlite-engine.ts';
import { issueKey, openBenchStore } from './bench-store.ts';
import { fillCounts } from './fill-counts.ts';
import { startBareExpress, startServerOn } from './processes.ts';
import { benchRow, type BenchRow } from './table.ts';

const SMALL = 10_000;
const LARGE = 1_000_000;
const REQUESTS = 200;

/**
 * The answer to "where do we stand?" with every breakdown, at 10,000 and at 1,000,000 ratings of the
 * same year; what it would cost to count the facts instead; and how long a full store takes to start.
 */
export async function benchDashboard(): Promise<readonly BenchRow[]> {
  const small = await measure(SMALL);
  const large = await measure(LARGE);
  return [
    benchRow(
      'satisfaction-1000000-p95',
      { value: large.p95Ms, unit: 'ms', reference: small.p95Ms },
      { kind: 'value-at-most', limit: 30 },
    ),
    benchRow(
      'satisfaction-1000000-to-10000',
      { value: large.medianMs, unit: 'ms', reference: small.medianMs },
      { kind: 'ratio-at-most', limit: 1.5 },
    ),
    benchRow(
      'satisfaction-to-group-by',
      { value: large.medianMs, unit: 'ms', reference: large.groupByMs },
      { kind: 'faster-at-least', limit: 50 },
    ),
    benchRow(
      'start-1000000',
      { value: large.readyMs, unit: 'ms', reference: large.bareReadyMs },
      { kind: 'value-at-most', limit: 500 },
    ),
  ];
}

async function measure(ratings: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-bench-'));
  try {
    const store = await openBenchStore(folder);
    const today = localDay(instant(Date.now()));
    await store.close();
    fillCounts(path.join(folder, 'mot-cham.db'), ratings, today);
    const token = await issueKey(folder);
    const groupByMs = await timeGroupBy(path.join(folder, 'mot-cham.db'));
    const bareReadyMs = await timeBareStart();
    const server = await startServerOn(folder);
    try {
      const times = await timeAnswers(server.port, token);
      return { ...times, groupByMs, bareReadyMs, readyMs: server.readyMs };
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeAnswers(port: number, token: string) {
  const url = `http://127.0.0.1:${port}/api/v1/satisfaction?period=last-12-months&counted=all`;
  const times: number[] = [];
  for (let i = 0; i < REQUESTS; i += 1) {
    const startedAt = performance.now();
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`answered ${answer.status}`);
    times.push(performance.now() - startedAt);
  }
  // The first answers also compile the code.
  const warm = times.slice(REQUESTS / 10).toSorted((a, b) => a - b);
  return {
    medianMs: warm[Math.floor(warm.length * 0.5)]!,
    p95Ms: warm[Math.floor(warm.length * 0.95)]!,
  };
}

/** The same counts taken from the facts: one GROUP BY a breakdown. Median of three. */
async function timeGroupBy(file: string): Promise<number> {
  const engine = openSqliteReader(file);
  const times: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    const startedAt = performance.now();
    for (const column of [
      'province_code',
      'day',
      'unit_code',
      'counter_id',
      'procedure_code',
      'channel',
    ]) {
      await engine.all(
        `SELECT ${column}, backed, score, count(*) AS n FROM rating
         WHERE province_code = '91' GROUP BY ${column}, backed, score`,
      );
    }
    times.push(performance.now() - startedAt);
  }
  await engine.close();
  return times.toSorted((a, b) => a - b)[1]!;
}

async function timeBareStart(): Promise<number> {
  const startedAt = performance.now();
  const bare = await startBareExpress();
  const readyMs = performance.now() - startedAt;
  await bare.stop();
  return readyMs;
}

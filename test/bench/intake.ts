import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { issueKey } from './bench-store.ts';
import { runLoad } from './http-load.ts';
import { residentMegabytes, startBareExpress, startServerOn } from './processes.ts';
import { benchRow, type BenchRow } from './table.ts';

const ROUNDS = 3;
const DURATION_MS = 4_000;

/** Ratings over HTTP, each on disk before its answer, against a route that stores nothing. */
export async function benchIntake(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-bench-'));
  const token = await issueKey(folder);
  const bare = await startBareExpress();
  const real = await startServerOn(folder);
  const load = (port: number, route: string, connections: number) =>
    runLoad({ port, path: route, token, connections, durationMs: DURATION_MS, mostRequests: 1e6 });
  try {
    const ours: number[] = [];
    const theirs: number[] = [];
    const waits: number[] = [];
    const bareWaits: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      theirs.push((await load(bare.port, '/ratings', 50)).perSecond);
      const result = await load(real.port, '/api/v1/ratings', 50);
      if (result.failed > 0) throw new Error(`${result.failed} ratings were not stored`);
      ours.push(result.perSecond);
      bareWaits.push((await load(bare.port, '/ratings', 10)).p95Ms);
      waits.push((await load(real.port, '/api/v1/ratings', 10)).p95Ms);
    }
    return [
      benchRow(
        'intake-50-connections',
        { value: median(ours), unit: 'ratings/s', reference: median(theirs) },
        { kind: 'ratio-at-least', limit: 0.4 },
      ),
      benchRow(
        'intake-10-connections-p95',
        { value: median(waits), unit: 'ms', reference: median(bareWaits) },
        { kind: 'value-at-most', limit: 5 },
      ),
    ];
  } finally {
    await bare.stop();
    await real.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Memory of the server after exactly 100,000 ratings, against the bare route after as many. */
export async function benchMemory(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-bench-'));
  const token = await issueKey(folder);
  const bare = await startBareExpress();
  const real = await startServerOn(folder);
  const load = (port: number, route: string) =>
    runLoad({
      port,
      path: route,
      token,
      connections: 50,
      durationMs: 60_000,
      mostRequests: 100_000,
    });
  try {
    await load(bare.port, '/ratings');
    await load(real.port, '/api/v1/ratings');
    return [
      benchRow(
        'memory-after-100000',
        {
          value: await residentMegabytes(real.process),
          unit: 'MB',
          reference: await residentMegabytes(bare.process),
        },
        { kind: 'value-at-most', limit: 150 },
      ),
    ];
  } finally {
    await bare.stop();
    await real.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

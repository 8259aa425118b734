import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { issueKey, signInTo } from './bench-store.ts';
import { fillStore } from './fill-store.ts';
import { startServerOn } from './processes.ts';
import { benchRow, type BenchRow } from './table.ts';

const SMALL = 10_000;
const LARGE = Number(process.env['DOSSIER_MILLIONS'] ?? 5) * 1_000_000;
/** As many as invitations are kept days. */
const INVITED = 90 / 365;
const ASKED = 30;
/** The first answers also compile the code and fill caches. */
const WARM_UP = 5;
/** Milliseconds below which a difference is the clock's. */
const LEAST_MS = 2;

/** Every page and answer that reads finished dossiers or their invitations. */
const ADDRESSES = [
  '/api/v1/satisfaction?period=last-12-months&counted=backed',
  '/dashboard?period=last-12-months',
  '/dashboard/satisfaction?period=last-12-months',
  '/dashboard/satisfaction?period=last-12-months&unit=30307',
  '/dashboard/reduction',
  '/dashboard/reduction/effects',
  '/dashboard/schemes',
  '/dashboard/board',
  '/dashboard/reports',
  '/dashboard/dossiers',
  '/dashboard/dossiers/new',
  '/dashboard/settings/invitations',
  '/dashboard/operations',
  '/dashboard/marks',
  '/slips',
  '/cong-khai',
] as const;

/** The time of each such page in a store of 5,000,000 dossiers of a year, against one of 10,000. */
export async function benchDossierPages(): Promise<readonly BenchRow[]> {
  const small = await timePages(SMALL);
  const large = await timePages(LARGE);
  return ADDRESSES.map((address, i) =>
    benchRow(
      `${address.replace(/[?&](period|counted)=[\w-]+/g, '')} at ${LARGE / 1e6} M dossiers`,
      {
        value: Math.max(large[i]!, LEAST_MS),
        unit: 'ms',
        reference: Math.max(small[i]!, LEAST_MS),
      },
      { kind: 'ratio-at-most', limit: 1.5 },
    ),
  );
}

async function timePages(dossiers: number): Promise<readonly number[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-bench-'));
  try {
    const cookie = await signInTo(folder);
    const token = await issueKey(folder);
    const invitations = Math.round(dossiers * INVITED);
    fillStore(path.join(folder, 'mot-cham.db'), { dossiers, invitations });
    const server = await startServerOn(folder);
    try {
      const times: number[] = [];
      for (const address of ADDRESSES) {
        const headers = { cookie, authorization: `Bearer ${token}` };
        times.push(await timePage(`http://127.0.0.1:${server.port}${address}`, headers));
      }
      return times;
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Median of the answers. */
async function timePage(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + ASKED; i += 1) {
    const startedAt = performance.now();
    const answer = await fetch(url, { headers, redirect: 'manual' });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    times.push(performance.now() - startedAt);
  }
  const warm = times.slice(WARM_UP).toSorted((a, b) => a - b);
  process.stderr.write(
    `  ${new URL(url).pathname}: ${warm[Math.floor(warm.length / 2)]!.toFixed(1)} ms (first ${times[0]!.toFixed(0)})\n`,
  );
  return warm[Math.floor(warm.length / 2)]!;
}

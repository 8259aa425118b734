import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { addDays, instant, isoDay, localDay } from '../../core/calendar.ts';
import { issueKey, openBenchStore, signInTo } from './bench-store.ts';
import { startServerOn, type Child } from './processes.ts';
import { benchRow, type BenchRow } from './table.ts';

const BATCH = 1000;
const BATCHES = 60;
const CONNECTIONS = 8;
const FILE_ROWS = 30_000;
const RATING_EVERY_MS = 20;

interface Place {
  readonly unit: string;
  readonly counter: string;
}

/** What the whole server takes in: dossiers by its API, and ratings while a file of dossiers is taken. */
export async function benchDossierFeed(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-bench-'));
  try {
    const store = await openBenchStore(folder);
    const { counters, procedures } = await store.directory.load();
    await store.close();
    const places = [...counters.values()].map(({ unit, id }) => ({ unit, counter: id }));
    const codes = [...procedures.keys()];
    const token = await issueKey(folder);
    const cookie = await signInTo(folder);
    const server = await startServerOn(folder);
    try {
      const perSecond = await timeApi(server, token, { places, codes });
      say(`over HTTP: ${Math.round(perSecond)} a second`);
      const waits = await timeRatings(server, { token, cookie }, { places, codes });
      say(`${waits.length} ratings while a file is taken, the longest wait ${at(waits, 1)} ms`);
      return [
        benchRow(
          'dossiers-over-http',
          { value: perSecond, unit: 'dossiers/s' },
          { kind: 'value-at-least', limit: 20_000 },
        ),
        benchRow(
          `rating while a file of ${FILE_ROWS} dossiers is taken, p99`,
          { value: at(waits, 0.99), unit: 'ms', reference: at(waits, 0.5) },
          { kind: 'value-at-most', limit: 1000 },
        ),
      ];
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function say(what: string): void {
  process.stderr.write(`  ${what}\n`);
}

function at(waits: readonly number[], share: number): number {
  return Math.round(waits[Math.floor((waits.length - 1) * share)] ?? 0);
}

interface Lists {
  readonly places: readonly Place[];
  readonly codes: readonly string[];
}

/** The n-th dossier as a source sends it; those of a batch finished on one day. */
function dossier(n: number, { places, codes }: Lists) {
  const { unit, counter } = places[n % places.length]!;
  const today = localDay(instant(Date.now()));
  return {
    dossierCode: `000.00.00.H01-261123-${String(n).padStart(6, '0')}`,
    event: 'returned',
    procedureCode: codes[(n * 13) % codes.length]!,
    unitCode: unit,
    counterId: counter,
    filing: n % 3 === 0 ? 'online' : 'in-person',
    finishedAt: isoDay(addDays(today, -(Math.floor(n / BATCH) % 30))),
    dueAt: isoDay(today),
    receivedOn: isoDay(addDays(today, -30 - (n % 20))),
  };
}

/** Requests of 1,000 dossiers over several connections, each answered when its dossiers are on disk. */
async function timeApi({ port }: Child, token: string, lists: Lists): Promise<number> {
  const bodies = Array.from({ length: BATCHES }, (_, b) =>
    JSON.stringify({
      dossiers: Array.from({ length: BATCH }, (__, i) => dossier(b * BATCH + i, lists)),
    }),
  );
  const startedAt = performance.now();
  let next = 0;
  const connection = async () => {
    while (next < bodies.length) {
      const answer = await fetch(`http://127.0.0.1:${port}/api/v1/dossiers`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: bodies[next++]!,
      });
      const text = await answer.text();
      if (!answer.ok || text.includes('"refused"'))
        throw new Error(`answered ${text.slice(0, 200)}`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return (BATCHES * BATCH) / ((performance.now() - startedAt) / 1000);
}

/** What ratings waited, shortest first, while an official looks at a long file and has it taken. */
async function timeRatings(
  { port }: Child,
  { token, cookie }: { readonly token: string; readonly cookie: string },
  lists: Lists,
): Promise<readonly number[]> {
  const root = `http://127.0.0.1:${port}`;
  const waits: number[] = [];
  const asked: Promise<void>[] = [];
  let isOver = false;
  const taking = takeFile(root, cookie, lists).finally(() => (isOver = true));
  while (!isOver) {
    asked.push(rate(root, token).then((ms) => void waits.push(ms)));
    await Promise.race([pause(RATING_EVERY_MS), taking.catch(() => undefined)]);
  }
  await taking;
  await Promise.all(asked);
  return waits.toSorted((a, b) => a - b);
}

async function rate(root: string, token: string): Promise<number> {
  const startedAt = performance.now();
  const answer = await fetch(`${root}/api/v1/ratings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      submissionId: randomUUID(),
      score: 5,
      channel: 'counter-software',
      counterId: '30307-1',
      submittedAt: new Date().toISOString(),
      layout: 'faces-5-good-left',
    }),
  });
  await answer.arrayBuffer();
  if (answer.status !== 201) throw new Error(`a rating was answered ${answer.status}`);
  return performance.now() - startedAt;
}

/** The page's two steps: the preview, then the button below it. */
async function takeFile(root: string, cookie: string, lists: Lists): Promise<void> {
  const rows = Array.from({ length: FILE_ROWS }, (_, i) => {
    const each = dossier(BATCHES * BATCH + i, lists);
    return `${each.dossierCode},${each.procedureCode},${each.unitCode},${each.finishedAt}`;
  });
  const csv = `Mã hồ sơ,Mã TTHC,Mã đơn vị,Ngày trả kết quả\n${rows.join('\n')}\n`;
  const form = new FormData();
  form.append('file', new File([csv], 'ho-so.csv', { type: 'text/csv' }));
  const headers = { cookie, 'sec-fetch-site': 'same-origin' };
  const page = `${root}/dashboard/dossiers`;
  const looked = await fetch(`${page}/look`, { method: 'POST', headers, body: form });
  const word = /name="file" value="([^"]+)"/.exec(await looked.text())?.[1];
  if (word === undefined) throw new Error(`the preview answered ${looked.status}`);
  const body = new URLSearchParams({ file: word });
  const taken = await fetch(`${page}/take`, { method: 'POST', headers, body });
  const text = await taken.text();
  if (!taken.ok) throw new Error(`taking answered ${taken.status} ${text.slice(0, 200)}`);
}

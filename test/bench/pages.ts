import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { addMonths, instant, isoMonth, localDay, localMonth } from '../../core/calendar.ts';
import { ensurePages } from '../../server/ensure-pages.ts';
import { launchBrowser } from '../support/browser.ts';
import { signedInAs } from '../support/sign-in.ts';
import { issueKey, openBenchStore } from './bench-store.ts';
import { fillCounts } from './fill-counts.ts';
import { residentMegabytes, startServerOn } from './processes.ts';
import { benchRow, type BenchRow } from './table.ts';

const SIZES = [
  { ratings: 1_000_000, limitMs: 50 },
  { ratings: 10_000_000, limitMs: 75 },
] as const;
const SMALL = 10_000;

/** Answers a page, the first ones counted; each address is asked as often as the others. */
const REQUESTS = 40;

/** How often somebody else asks meanwhile whether the server is there. */
const OTHERS_EVERY_MS = 5;

/** The browser's processor is slowed so many times; as for the kiosk. */
const SLOWER = 4;
const LOADS = 5;

const today = localDay(instant(Date.now()));
const lastMonth = isoMonth(addMonths(localMonth(today), -1));
const year = String(Math.floor(localMonth(today) / 12));
const PERIODS = ['last-12-months', year, `${year}-Q1`, lastMonth];

/** Of each page and interface the addresses that are asked for, in turn. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  overview: PERIODS.map((period) => `/dashboard?period=${period}&counted=all`),
  'drill-down': PERIODS.flatMap((period) =>
    [
      '',
      '&unit=30307',
      '&procedure=2.000815',
      '&channel=kiosk',
      '&unit=30742&procedure=1.001193',
    ].map((scope) => `/dashboard/satisfaction?period=${period}&counted=all${scope}`),
  ),
  compare: [`/dashboard/satisfaction?period=${lastMonth}&unit=30307&vs-unit=30742&counted=all`],
  closer: PERIODS.map((period) => `/dashboard/satisfaction/closer?period=${period}`),
  comments: ['/dashboard/comments', '/dashboard/comments?score=1-3&q=lau'],
  marks: ['/dashboard/marks'],
  alerts: ['/dashboard/alerts'],
  board: ['/dashboard/board'],
  nominations: ['/dashboard/nominations'],
  reduction: ['/dashboard/reduction'],
  schemes: ['/dashboard/schemes', `/dashboard/schemes?period=${lastMonth}`],
  reports: [`/dashboard/reports?period=${lastMonth}&counted=all`],
  'satisfaction-csv': PERIODS.map((period) => `/dashboard/satisfaction.csv?period=${period}`),
  'api-satisfaction': PERIODS.map((period) => `/api/v1/satisfaction?period=${period}&counted=all`),
  'api-scope': PERIODS.map(
    (period) => `/api/v1/satisfaction?period=${period}&unit=30307&counted=all`,
  ),
  'api-timeseries': ['/api/v1/timeseries?counted=all', '/api/v1/timeseries?counted=all&unit=30307'],
  'api-procedure': PERIODS.map((period) => `/api/v1/procedures/2.000815?period=${period}`),
  'api-comments': ['/api/v1/comments'],
  'api-reduction': ['/api/v1/reduction'],
};

const LINE_END = 10;

interface Files {
  /**
   * Lines of a rating each, a second, from the first byte asked for to the last one read. They are made
   * from counts, and lines of one unit and score are alike, so this is many more than a disk could read.
   */
  readonly csvRowsPerSecond: number;
  /** What the server's memory grew by meanwhile. */
  readonly csvGrowthMb: number;
  readonly pdfMs: number;
  /** Until the overview's script has run, in a browser whose processor is slowed. */
  readonly interactiveMs: number;
}

interface Measured {
  readonly p95: ReadonlyMap<string, number>;
  /** The longest that anybody waited for a first answer. */
  readonly slowestFirstMs: number;
  /** The longest that somebody else waited meanwhile. */
  readonly longestBlockMs: number;
  readonly residentMb: number;
  readonly files: Files;
}

/** What officials wait for each page and interface at 1 and 10 million ratings, first reads counted. */
export async function benchPages(): Promise<readonly BenchRow[]> {
  ensurePages((line) => process.stderr.write(`${line}\n`));
  const small = await measure(SMALL);
  const rows: BenchRow[] = [];
  for (const { ratings, limitMs } of SIZES) {
    const large = await measure(ratings);
    const value = (name: string, measured: number, reference: number, limit: number) =>
      benchRow(
        `${name}-at-${ratings}`,
        { value: measured, unit: 'ms', reference },
        { kind: 'value-at-most', limit },
      );
    for (const [name, p95] of large.p95) {
      rows.push(value(`${name}-p95`, p95, small.p95.get(name)!, limitMs));
    }
    rows.push(
      value('slowest-first-answer', large.slowestFirstMs, small.slowestFirstMs, 1000),
      value('longest-wait-of-others', large.longestBlockMs, small.longestBlockMs, 200),
      benchRow(
        `memory-after-all-pages-at-${ratings}`,
        { value: large.residentMb, unit: 'MB', reference: small.residentMb },
        { kind: 'value-at-most', limit: 250 },
      ),
    );
    if (ratings === SIZES[0].ratings) rows.push(...fileRows(large.files, small.files));
  }
  return rows;
}

/** What is taken away from a store of a million ratings; reference: the small one. */
function fileRows(large: Files, small: Files): readonly BenchRow[] {
  return [
    benchRow(
      'ratings-csv',
      { value: large.csvRowsPerSecond, unit: 'rows/s' },
      { kind: 'value-at-least', limit: 100_000 },
    ),
    benchRow(
      'ratings-csv-memory-growth',
      { value: large.csvGrowthMb, unit: 'MB' },
      { kind: 'value-at-most', limit: 32 },
    ),
    benchRow(
      'monthly-pdf',
      { value: large.pdfMs, unit: 'ms', reference: small.pdfMs },
      { kind: 'value-at-most', limit: 5000 },
    ),
    benchRow(
      'overview-interactive-on-slowed-processor',
      { value: large.interactiveMs, unit: 'ms', reference: small.interactiveMs },
      { kind: 'value-at-most', limit: 1000 },
    ),
  ];
}

async function measure(ratings: number): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-bench-'));
  try {
    const store = await openBenchStore(folder);
    const { cookie } = await signedInAs(store, 'leader', {}, instant(Date.now()));
    await store.close();
    const startedAt = performance.now();
    fillCounts(path.join(folder, 'mot-cham.db'), ratings, today);
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    process.stderr.write(`  ${ratings} ratings written in ${seconds} s\n`);
    const headers = { authorization: `Bearer ${await issueKey(folder)}`, cookie };
    const server = await startServerOn(folder);
    try {
      const origin = `http://127.0.0.1:${server.port}`;
      const pages = await timePages(origin, headers, server.process);
      return {
        ...pages,
        files: await timeFiles(origin, headers, { server: server.process, ratings }),
      };
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timePages(
  origin: string,
  headers: Readonly<Record<string, string>>,
  server: ChildProcess,
): Promise<Omit<Measured, 'files'>> {
  const watch = watchOthers(origin);
  const p95 = new Map<string, number>();
  let slowestFirstMs = 0;
  for (const [name, addresses] of Object.entries(PAGES)) {
    const times: number[] = [];
    for (let i = 0; i < REQUESTS; i += 1) {
      const startedAt = performance.now();
      const answer = await fetch(origin + addresses[i % addresses.length]!, { headers });
      await answer.arrayBuffer();
      times.push(performance.now() - startedAt);
      if (!answer.ok) throw new Error(`${name}: answered ${answer.status}`);
    }
    slowestFirstMs = Math.max(slowestFirstMs, ...times.slice(0, addresses.length));
    p95.set(name, times.toSorted((a, b) => a - b)[Math.ceil(REQUESTS * 0.95) - 1]!);
  }
  const residentMb = await residentMegabytes(server);
  return { p95, slowestFirstMs, longestBlockMs: await watch.stop(), residentMb };
}

async function timeFiles(
  origin: string,
  headers: Readonly<Record<string, string>>,
  { server, ratings }: { readonly server: ChildProcess; readonly ratings: number },
): Promise<Files> {
  const before = await residentMegabytes(server);
  let most = before;
  const startedAt = performance.now();
  const csv = await fetch(
    `${origin}/api/v1/exports/ratings.csv?period=last-12-months&counted=all`,
    { headers },
  );
  let lines = 0;
  let pieces = 0;
  for await (const piece of csv.body!) {
    for (const byte of piece as Uint8Array) if (byte === LINE_END) lines += 1;
    if ((pieces += 1) % 20 === 0) most = Math.max(most, await residentMegabytes(server));
  }
  const csvMs = performance.now() - startedAt;
  if (!csv.ok) throw new Error(`ratings.csv: answered ${csv.status}`);
  const rows = lines - 1;
  if (rows < ratings * 0.999) throw new Error(`ratings.csv: ${rows} lines, not ${ratings}`);
  const pdfAt = performance.now();
  const pdf = await fetch(`${origin}/dashboard/reports/report.pdf?period=${lastMonth}`, {
    headers,
  });
  await pdf.arrayBuffer();
  if (!pdf.ok) throw new Error(`report.pdf: answered ${pdf.status}`);
  return {
    csvRowsPerSecond: rows / (csvMs / 1000),
    csvGrowthMb: most - before,
    pdfMs: performance.now() - pdfAt,
    interactiveMs: await timeInteractive(origin, headers['cookie']!),
  };
}

/** Median of five loads, the first one in a browser that holds nothing yet. */
async function timeInteractive(origin: string, cookie: string): Promise<number> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ extraHTTPHeaders: { cookie } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const times: number[] = [];
    for (let i = 0; i < LOADS; i += 1) {
      await page.goto(`${origin}/dashboard`);
      times.push(await page.evaluate<number>(INTERACTIVE_MS));
    }
    return times.toSorted((a, b) => a - b)[Math.floor(LOADS / 2)]!;
  } finally {
    await browser.close();
  }
}

/** Scripts are modules: they have run when the document's content is loaded. */
const INTERACTIVE_MS = "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd";

/** Asks the server again and again for next to nothing, and keeps the longest wait. */
function watchOthers(origin: string): { stop(): Promise<number> } {
  let longest = 0;
  let isOn = true;
  const watching = (async () => {
    while (isOn) {
      const startedAt = performance.now();
      await (await fetch(`${origin}/healthz`)).arrayBuffer();
      longest = Math.max(longest, performance.now() - startedAt);
      await pause(OTHERS_EVERY_MS);
    }
  })();
  return {
    async stop() {
      isOn = false;
      await watching;
      return longest;
    },
  };
}

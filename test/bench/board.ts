import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createBoardLoader } from '../../analytics/dashboard/board/board-loader.ts';
import type { BoardDependencies } from '../../analytics/dashboard/board/dependencies.ts';
import { planReviews } from '../../analytics/reports/plan-program.ts';
import { addDays, instant, localDay } from '../../core/calendar.ts';
import type { Wish } from '../../core/nomination-board.ts';
import type { ProvinceCode } from '../../core/organisation.ts';
import type { ProcedureCode } from '../../core/procedure.ts';
import type { Rating, SubmissionId } from '../../core/rating.ts';
import { importFile } from '../../data/import/import-file.ts';
import { proceduresKind } from '../../data/import/procedures-kind.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { demoComments } from '../../data/seed/demo-comments.ts';
import { seedLists } from '../../data/seed/seed-lists.ts';
import { simulatedDossiers } from '../../data/seed/simulated-dossiers.ts';
import { simulatedProvince } from '../../data/seed/simulated-province.ts';
import { simulatedRatings } from '../../data/seed/simulated-ratings.ts';
import { solvePlan } from '../../server/solve-plan.ts';
import { aRating } from '../support/builders.ts';
import { procedureLines } from '../support/catalogue-lines.ts';
import { signedInAs } from '../support/sign-in.ts';
import { openBenchStore } from './bench-store.ts';
import { startServerOn } from './processes.ts';
import { benchRow, type BenchRow } from './table.ts';

const RATINGS = 1_000_000;
/** Ratings that are written together, and those behind which dossiers stand. */
const CHUNK = 5_000;
const WITH_DOSSIERS = 20_000;
const SUPPORTERS = 10_000;
const REQUESTS = 200;
const PROVINCE = '91' as ProvinceCode;

/**
 * The board over 2,870 procedures and 1,000,000 ratings of a year: its page, read anew and as it is
 * kept; 10,000 voices for one wish, alone and merged; and a plan of 40 reviews. Beside them, in the
 * same run, what counting the facts would take.
 */
export async function benchBoard(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-bench-'));
  try {
    const store = await openBenchStore(folder);
    await fill(store);
    const rows = [...(await benchBook(store)), ...(await benchLoad(store))];
    const { cookie } = await signedInAs(store, 'leader', {}, instant(Date.now()));
    await store.close();
    return [...rows, await benchPage(folder, cookie)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(store: OpenedStore): Promise<void> {
  const yesterday = addDays(localDay(instant(Date.now())), -1);
  const taken = await importFile(
    proceduresKind(store.engine),
    { bytes: new TextEncoder().encode(procedureLines().join('\n')), name: 'procedures.jsonl' },
    {
      dryRun: false,
      partial: true,
      complete: false,
      from: addDays(yesterday, -400),
      province: PROVINCE,
      author: 'bench',
    },
  );
  if (!taken.ok) throw new Error('the list of procedures can not be read');
  const { procedures } = await store.directory.load();
  const lists = { ...seedLists(), procedures: [...procedures.values()] };
  const province = simulatedProvince('bench', lists, demoComments());
  const plan = {
    seed: 'bench',
    ratings: RATINGS,
    first: addDays(yesterday, -330),
    last: yesterday,
  };
  let chunk: Rating[] = [];
  let made = 0;
  for (const rating of simulatedRatings(plan, province, yesterday)) {
    made += 1;
    chunk.push(rating);
    if (chunk.length < CHUNK && made < RATINGS) continue;
    await store.ratings.append(chunk);
    await store.ratingPairs.fold(addDays(yesterday, 1));
    if (made <= WITH_DOSSIERS) {
      await store.dossiers.record(chunk.flatMap((each) => simulatedDossiers(plan, province, each)));
    }
    chunk = [];
  }
}

/** Voices for a wish, counted where they are kept, against counting the nominations themselves. */
async function benchBook({ ratings, nominations, engine }: OpenedStore) {
  const wish: Wish = { procedure: '1.001193' as ProcedureCode, kind: 'papers' };
  const other: Wish = { ...wish, kind: 'repeated-data' };
  const voices = (kind: Wish['kind'], from: number, count: number) =>
    Array.from({ length: count }, (_, i) =>
      aRating({
        submissionId: crypto.randomUUID() as SubmissionId,
        procedure: wish.procedure,
        nomination: { kinds: [kind], component: null, text: null, voice: `voice-${from + i}` },
      }),
    );
  await ratings.append(voices('papers', 0, SUPPORTERS));
  await ratings.append(voices('repeated-data', SUPPORTERS / 2, SUPPORTERS / 2));
  const count = () => nominations.families(PROVINCE, wish.procedure);
  const alone = await medianMs(count);
  const by = { author: 'bench', at: instant(Date.now()), reason: 'bench' };
  await nominations.merge(PROVINCE, { from: other, into: wish }, by);
  const merged = await medianMs(count);
  const facts = await medianMs(() =>
    engine.all(
      `SELECT count(DISTINCT voice) AS n FROM nomination WHERE province_code = $1
       AND procedure_code = $2 AND ' ' || kinds || ' ' LIKE '% papers %'`,
      [PROVINCE, wish.procedure],
    ),
  );
  const goal = { kind: 'value-at-most', limit: 10 } as const;
  return [
    benchRow('voices-10000', { value: alone, unit: 'ms', reference: facts }, goal),
    benchRow('voices-10000-merged', { value: merged, unit: 'ms', reference: facts }, goal),
  ];
}

/** The board read anew, against one GROUP BY over the ratings; and a plan over it. */
async function benchLoad(store: OpenedStore): Promise<readonly BenchRow[]> {
  const now = () => instant(Date.now());
  const reductionReport = async () => null;
  const known = { ...store, province: PROVINCE, now, reductionReport };
  const dependencies = known as unknown as BoardDependencies;
  const read = () => createBoardLoader(dependencies).load();
  const { rows } = await read();
  const board = await medianMs(read);
  const startedAt = performance.now();
  await store.engine.all(
    `SELECT procedure_code, score, count(*) AS n FROM rating
     WHERE province_code = $1 GROUP BY procedure_code, score`,
    [PROVINCE],
  );
  const facts = performance.now() - startedAt;
  const wish = {
    reviews: 40,
    goal: 'saving',
    mostPerSector: null,
    ownOnly: false,
    include: [],
    leaveOut: [],
  } as const;
  const plan = await medianMs(() => planReviews(rows, wish, { needed: 574, solve: solvePlan }), 3);
  return [
    benchRow(
      'board-read-anew',
      { value: board, unit: 'ms', reference: facts },
      { kind: 'faster-at-least', limit: 5 },
    ),
    benchRow(
      'plan-2870',
      { value: plan, unit: 'ms', reference: board },
      { kind: 'value-at-most', limit: 2000 },
    ),
  ];
}

/** The page as an official's browser asks for it, against the same browser's smallest page. */
async function benchPage(folder: string, cookie: string): Promise<BenchRow> {
  const server = await startServerOn(folder);
  try {
    const ask = async (address: string) => {
      const answer = await fetch(`http://127.0.0.1:${server.port}${address}`, {
        headers: { cookie },
        redirect: 'manual',
      });
      const text = await answer.text();
      if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
      return text;
    };
    const page = await p95Ms((i) => ask(`/dashboard/board?page=${1 + (i % 20)}`));
    const smallest = await p95Ms(() => ask('/dashboard/board/plan'));
    return benchRow(
      'board-2870-1000000-p95',
      { value: page, unit: 'ms', reference: smallest },
      { kind: 'value-at-most', limit: 50 },
    );
  } finally {
    await server.stop();
  }
}

async function medianMs(work: () => Promise<unknown>, times = 9): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const startedAt = performance.now();
    await work();
    taken.push(performance.now() - startedAt);
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)]!;
}

/** With the first one, which reads everything. */
async function p95Ms(ask: (i: number) => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < REQUESTS; i += 1) {
    const startedAt = performance.now();
    await ask(i);
    taken.push(performance.now() - startedAt);
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(REQUESTS * 0.95)]!;
}

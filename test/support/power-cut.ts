import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { SubmissionId } from '../../core/rating.ts';
import { openStore } from '../../data/open-store.ts';
import { aRating, NOW } from './builders.ts';
import { createModelDisk, parseTrace, TRACED_CALLS, type DiskOp } from './disk-trace.ts';
import { auditStore, createJournal, type Audit, type Journal } from './journal.ts';
import { stracePath } from './require-tools.ts';
import type { SeededRandom } from './seeded-random.ts';
import { ROOT } from './source-files.ts';

/** Clients that append at the same time while the disk is recorded. */
export const POWER_CUT_CLIENTS = 8;

const STORE = 'store.db';

/** The id of the rating with this number in a recording. */
export function powerCutSubmissionId(index: number): SubmissionId {
  return `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` as SubmissionId;
}

/** Everything a store asked of the disk while it took in `count` ratings, and its marks between. */
export interface Recording {
  readonly folder: string;
  readonly ops: readonly DiskOp[];
  readonly count: number;
}

/** Lets a new store take in `count` ratings under strace. Throws when the system forbids tracing. */
export async function recordDisk(
  synchronous: 'FULL' | 'NORMAL',
  count: number,
): Promise<Recording> {
  const scratch = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'mot-cham-trace-')));
  try {
    const folder = path.join(scratch, 'data');
    mkdirSync(folder);
    const [marks, trace] = [path.join(scratch, 'marks'), path.join(scratch, 'trace')];
    const store = path.join(folder, STORE);
    const watched = [folder, store, `${store}-wal`, `${store}-journal`, marks];
    const driver = path.join(ROOT, 'test/support/power-cut-driver.ts');
    const child = spawn(
      stracePath(),
      [
        '-f',
        '-y',
        '-xx',
        '-s',
        '16777216',
        '-o',
        trace,
        '-e',
        `trace=${TRACED_CALLS}`,
        ...watched.flatMap((file) => ['-P', file]),
        process.execPath,
        driver,
        store,
        marks,
        synchronous,
        String(count),
      ],
      { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(`the recording under strace ended with ${code}: ${errors}`);
    const ops = parseTrace(readFileSync(trace, 'utf8'), folder, marks);
    return { folder, ops, count };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What was found after one power cut; `failure` when the store did not even open. */
export interface CutResult {
  readonly at: number;
  readonly acknowledged: number;
  readonly pending: number;
  readonly audit: Audit | null;
  readonly failure: string | null;
}

/** Cuts the power at `cuts` random moments of the recording, and opens what each leaves behind. */
export async function replayCuts(
  recording: Recording,
  cuts: number,
  random: SeededRandom,
): Promise<readonly CutResult[]> {
  const { ops, folder } = recording;
  const moments = Array.from({ length: cuts }, () => random.between(0, ops.length));
  moments.sort((a, b) => a - b);
  const disk = createModelDisk(folder);
  const journal = createJournal();
  const results: CutResult[] = [];
  let done = 0;
  for (let index = 0; index < recording.count; index += 1) journal.sent(submissionOf(index));
  for (const at of moments) {
    for (; done < at; done += 1) {
      const op = ops[done]!;
      if (op.kind !== 'mark') disk.apply(op);
      else for (const index of op.text.trim().split('\n')) acknowledge(journal, Number(index));
    }
    const outcome = await openAfter(disk.cutPower(random), journal);
    const acknowledged = journal.ratings('acknowledged').length;
    results.push({ at, acknowledged, pending: disk.pending(), ...outcome });
  }
  return results;
}

function submissionOf(index: number) {
  const { counter, score, channel } = aRating({ score: 5 });
  return {
    submissionId: powerCutSubmissionId(index),
    score,
    channel,
    counterId: counter,
    submittedAt: '',
  };
}

function acknowledge(journal: Journal, index: number): void {
  journal.answered(powerCutSubmissionId(index), 'stored');
}

async function openAfter(
  files: ReadonlyMap<string, Buffer>,
  journal: Journal,
): Promise<Pick<CutResult, 'audit' | 'failure'>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mot-cham-cut-'));
  try {
    for (const [file, content] of files) {
      writeFileSync(path.join(folder, path.basename(file)), content);
    }
    const url = path.join(folder, STORE);
    const store = await openStore({ url, secret: Buffer.alloc(32, 7), now: () => NOW });
    await store.close();
    return { audit: await auditStore(url, journal), failure: null };
  } catch (error) {
    return { audit: null, failure: (error as Error).message };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isoInstant, localDay, type Instant } from '../core/calendar.ts';
import type { DossierLog } from '../core/dossier-log.ts';
import { badRows, type ImportKind, type ImportReport } from '../core/import-kind.ts';
import {
  columnText,
  ignoredText,
  rowProblemText,
  tableFaultText,
} from '../core/messages/table-problems.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { TableFault } from '../core/table/table.ts';
import { importFile } from '../data/import/import-file.ts';
import { LARGEST_TABLE_FILE } from '../data/table/read-table.ts';

export interface DossierFolderParts {
  readonly folder: string;
  readonly kind: ImportKind;
  readonly dossiers: Pick<DossierLog, 'wasFileTaken' | 'recordFile'>;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
  /** Told of each file that was dealt with, by what became of it; never of its name or content. */
  readonly onFile?: (outcome: 'done' | 'refused') => void;
}

/** A file is whole when it has not grown, or been touched, for this long. */
const QUIET_MS = 10_000;

/** Where files lie of which nothing could be taken, until somebody has looked at them. */
export const REFUSED_FOLDER = 'refused';

/** Taken files hold dossier codes in clear: they stay only as long as somebody may look for them. */
const KEEP_MS = 7 * 86_400_000;

const WANTED = /\.(csv|xlsx|jsonl|ndjson)$/i;
const MOST_PROBLEMS = 1000;

/** Takes what other software drops into a folder. */
export interface DossierFolder {
  /** Looks once, and deals with every file that is whole, oldest first. One look at a time. */
  look(): Promise<void>;
}

/**
 * Good rows of a file are recorded and the file moved to `done/`; one of which nothing could be taken
 * goes to `refused/`; a report lies beside it either way. A file that a crash cut off still lies in the
 * folder and is taken again: what was recorded of it changes nothing more.
 */
export function createDossierFolder(parts: DossierFolderParts): DossierFolder {
  let looking: Promise<void> | null = null;
  const sizes = new Map<string, number>();
  const lookOnce = async () => {
    for (const place of ['done', REFUSED_FOLDER])
      await mkdir(path.join(parts.folder, place), { recursive: true });
    for (const name of await wholeFiles(parts, sizes)) await takeFile(parts, name);
    await eraseOld(parts);
  };
  return {
    look: () => (looking ??= lookOnce().finally(() => (looking = null))),
  };
}

/** Files that have been quiet, and of the same size as at the last look, oldest first. */
async function wholeFiles(
  { folder, now }: DossierFolderParts,
  sizes: Map<string, number>,
): Promise<readonly string[]> {
  const found: { readonly name: string; readonly at: number }[] = [];
  const seen = new Set<string>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const { name } = entry;
    // Links could lead out of the folder; a leading dot or tilde marks a file that is being written.
    if (!entry.isFile() || !WANTED.test(name) || /^[.~]/.test(name)) continue;
    const info = await stat(path.join(folder, name)).catch(() => null);
    if (info === null) continue;
    seen.add(name);
    const sameSize = sizes.get(name) === info.size;
    sizes.set(name, info.size);
    if (sameSize && now() - info.mtimeMs >= QUIET_MS) found.push({ name, at: info.mtimeMs });
  }
  for (const name of sizes.keys()) if (!seen.has(name)) sizes.delete(name);
  return found
    .toSorted((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

async function takeFile(parts: DossierFolderParts, name: string): Promise<void> {
  const { folder, kind, dossiers, province, now } = parts;
  const file = path.join(folder, name);
  const info = await stat(file).catch(() => null);
  if (info === null) return;
  if (info.size > LARGEST_TABLE_FILE) {
    return finish(parts, name, { fault: { code: 'file-too-large', detail: '64 MiB' } });
  }
  const bytes = await readFile(file);
  const contentHash = createHash('sha256').update(bytes).digest('base64url');
  if (await dossiers.wasFileTaken(province, contentHash)) {
    return finish(parts, name, 'taken-before');
  }
  const request = { dryRun: false, partial: true, complete: false, province, author: 'folder' };
  const taken = await importFile(kind, { bytes, name }, { ...request, from: localDay(now()) });
  if (!taken.ok) return finish(parts, name, { fault: taken.error });
  const lines = rowsTaken(taken.value);
  // Noted before the file is moved: a crash in between only moves it again.
  if (lines > 0) await dossiers.recordFile(province, { contentHash, lines, at: now() });
  await finish(parts, name, taken.value);
}

function rowsTaken({ added, changed, withdrawn, unchanged }: ImportReport): number {
  return added.length + changed.length + withdrawn.length + unchanged;
}

type Outcome = ImportReport | 'taken-before' | { readonly fault: TableFault };

/** Report first, then the file: a file in `done/` always has its report. */
async function finish(parts: DossierFolderParts, name: string, outcome: Outcome): Promise<void> {
  const refused = outcome !== 'taken-before' && ('fault' in outcome || rowsTaken(outcome) === 0);
  const place = path.join(parts.folder, refused ? REFUSED_FOLDER : 'done');
  const stamp = isoInstant(parts.now()).replace(/[-:]|\.\d+/g, '');
  // Its own name again would replace an earlier file of that name.
  const target = path.join(place, `${stamp}-${randomBytes(3).toString('hex')}-${name}`);
  const draft = `${target}.draft`;
  await writeFile(draft, reportText(name, outcome), { mode: 0o600, flush: true });
  await rename(draft, `${target}.txt`);
  try {
    await rename(path.join(parts.folder, name), target);
    // From now on its age is the time since it was taken.
    for (const file of [target, `${target}.txt`]) {
      await utimes(file, parts.now() / 1000, parts.now() / 1000);
    }
  } catch (error) {
    // Another process that watches the folder was faster.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await rm(`${target}.txt`, { force: true });
    return;
  }
  parts.onFile?.(refused ? 'refused' : 'done');
}

function reportText(name: string, outcome: Outcome): string {
  if (outcome === 'taken-before')
    return `${name}\nTệp này đã được nhận trước đó, không đếm thêm. / Taken before, nothing counted again.\n`;
  if ('fault' in outcome) {
    const { fault } = outcome;
    return `${name}\n${tableFaultText(fault, 'vi')} / ${tableFaultText(fault, 'en')}\n`;
  }
  const { added, changed, withdrawn, unchanged, problems, ignored } = outcome;
  const parked = added.filter(({ parts }) => parts.length > 0);
  const lines = [
    name,
    `Mới / new: ${added.length - parked.length}`,
    `Chờ mã / waiting for a code: ${parked.length}`,
    `Sửa / corrected: ${changed.length}`,
    `Rút lại / withdrawn: ${withdrawn.length}`,
    `Đã có / known: ${unchanged}`,
    `Hàng lỗi / bad rows: ${badRows({ problems })}`,
    ...(ignored.length === 0
      ? []
      : [
          `Cột không dùng: ${ignoredText(ignored, 'vi')} / columns not used: ${ignoredText(ignored, 'en')}`,
        ]),
    ...problems
      .slice(0, MOST_PROBLEMS)
      .map(
        (problem) =>
          `dòng / line ${problem.line}: ${rowProblemText(problem, 'vi')} / ${rowProblemText(problem, 'en')}`,
      ),
    ...parked.map(({ line, parts: [code = ''] }) => {
      return `dòng / line ${line}: chờ ${columnText(code, 'vi')} / waits for ${columnText(code, 'en')}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

async function eraseOld({ folder, now }: DossierFolderParts): Promise<void> {
  const place = path.join(folder, 'done');
  for (const name of await readdir(place)) {
    const file = path.join(place, name);
    const info = await stat(file).catch(() => null);
    if (info !== null && now() - info.mtimeMs > KEEP_MS) await rm(file, { force: true });
  }
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { instant, localDay, parseDay, type LocalDay } from '../../core/calendar.ts';
import {
  badRows,
  type ImportKind,
  type ImportLine,
  type ImportReport,
  type ImportRequest,
} from '../../core/import-kind.ts';
import {
  columnText,
  ignoredText,
  rowProblemText,
  tableFaultText,
} from '../../core/messages/table-problems.ts';
import type { ProvinceCode } from '../../core/organisation.ts';
import { dossiersKind } from '../../data/import/dossiers-kind.ts';
import { importFile, type ImportedFile } from '../../data/import/import-file.ts';
import { importKinds } from '../../data/import/import-kinds.ts';
import { settings } from '../config.ts';
import { runProgram, StartError } from '../start-error.ts';
import { withStore } from './with-store.ts';

const USAGE = `npm run import -- KIND FILE [--dry-run] [--partial] [--complete] [--from 2025-07-01]
  --dry-run    chỉ xem trước / only show what would happen
  --partial    nhận các hàng tốt dù có hàng lỗi / take the good rows although some are bad
  --complete   tệp là toàn bộ danh mục: mục không có trong tệp sẽ ngừng / what the file lacks is withdrawn
  --from DAY   thay đổi có hiệu lực từ ngày này / day from which changes hold (today)`;

/** Lists longer than this are cut on the screen; the counts are always whole. */
const MOST_LINES = 20;
const MOST_PROBLEMS = 200;

/** `npm run import`: takes a file into the catalogue; exit code 1 when nothing was stored. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      partial: { type: 'boolean', default: false },
      complete: { type: 'boolean', default: false },
      from: { type: 'string' },
    },
  });
  const [kindId, fileName] = positionals;
  const config = settings();
  const file = readImported(fileName);
  await withStore(config, async (store) => {
    const kinds = [
      ...importKinds(store.engine),
      dossiersKind({
        dossiers: store.dossiers,
        directory: () => store.directory.load(),
        now: () => instant(Date.now()),
        unit: null,
      }),
    ];
    const kind = kinds.find(({ id }) => id === kindId);
    if (kind === undefined) throw usage(kinds);
    await takeIn(kind, file, {
      dryRun: values['dry-run'],
      partial: values.partial,
      complete: values.complete,
      from: dayOf(values.from),
      province: config.province as ProvinceCode,
      author: 'command',
    });
  });
}

function usage(kinds: readonly ImportKind[]): StartError {
  const names = kinds.map(({ id }) => id).join(', ');
  return new StartError(`cách dùng / usage:\n${USAGE}\nKIND: ${names}\n`);
}

function readImported(fileName: string | undefined): ImportedFile {
  if (fileName === undefined) throw new StartError(`cách dùng / usage:\n${USAGE}\n`);
  try {
    return { bytes: readFileSync(fileName), name: path.basename(fileName) };
  } catch (cause) {
    throw new StartError(`không đọc được tệp / cannot read ${fileName}`, { cause });
  }
}

function dayOf(text: string | undefined): LocalDay {
  if (text === undefined) return localDay(instant(Date.now()));
  const day = parseDay(text);
  if (day === null) throw new StartError(`--from ${text}: hãy viết / write 2025-07-01`);
  return day;
}

async function takeIn(kind: ImportKind, file: ImportedFile, request: ImportRequest): Promise<void> {
  const result = await importFile(kind, file, request);
  if (!result.ok) {
    const { error } = result;
    throw new StartError(`${tableFaultText(error, 'vi')} / ${tableFaultText(error, 'en')}`);
  }
  const { value: report } = result;
  printReport(report);
  console.log(verdict(report, request));
  if (report.problems.length > 0 && !(report.stored && request.partial)) process.exitCode = 1;
}

function printReport(report: ImportReport): void {
  printLines('Thêm / added', report.added);
  printLines('Thay đổi / changed', report.changed);
  printLines('Ngừng / withdrawn', report.withdrawn);
  console.log(`Không đổi / unchanged: ${report.unchanged}`);
  if (report.absent.length > 0) {
    printLines('Không có trong tệp, vẫn giữ / not in the file, kept', report.absent);
  }
  if (report.ignored.length > 0) {
    console.log(`Cột không dùng: ${ignoredText(report.ignored, 'vi')}`);
    console.log(`Columns not used: ${ignoredText(report.ignored, 'en')}`);
  }
  console.log(`Hàng lỗi / bad rows: ${badRows(report)}`);
  for (const problem of report.problems.slice(0, MOST_PROBLEMS)) {
    const vi = rowProblemText(problem, 'vi');
    console.log(`  dòng / line ${problem.line}: ${vi} / ${rowProblemText(problem, 'en')}`);
  }
  printRest(report.problems.length - MOST_PROBLEMS);
}

function printLines(title: string, lines: readonly ImportLine[]): void {
  console.log(`${title}: ${lines.length}`);
  for (const { key, label, line, parts } of lines.slice(0, MOST_LINES)) {
    const place = line === null ? '' : `dòng / line ${line}: `;
    const what = parts.length === 0 ? '' : ` (${columnText(parts.join(', '), 'vi')})`;
    console.log(`  ${place}${key} ${label}${what}`);
  }
  printRest(lines.length - MOST_LINES);
}

function printRest(count: number): void {
  if (count > 0) console.log(`  ... +${count}`);
}

function verdict(report: ImportReport, { dryRun }: ImportRequest): string {
  if (dryRun) return 'Chỉ xem trước, chưa ghi gì. / Dry run: nothing was stored.';
  if (report.stored) return 'Đã ghi. / Stored.';
  return `Chưa ghi gì vì có ${badRows(report)} hàng lỗi. / Nothing was stored: there are bad rows.`;
}

await runProgram(main);

import type { Instant } from '../../core/calendar.ts';
import { quote } from '../../core/catalogue/read-values.ts';
import type { Directory } from '../../core/directory.ts';
import type { CodeKind, DossierEntry, DossierLog, RecordOutcome } from '../../core/dossier-log.ts';
import type { IntakeError } from '../../core/errors.ts';
import type {
  ImportKind,
  ImportLine,
  ImportReport,
  ImportRequest,
} from '../../core/import-kind.ts';
import { acceptDossier, type DossierContext } from '../../core/intake/accept-dossier.ts';
import { DOSSIER_COLUMNS, readDossierRow } from '../../core/intake/dossier-rows.ts';
import type { UnitCode } from '../../core/organisation.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { matchColumns } from '../../core/table/match-columns.ts';
import type { RowProblem } from '../../core/table/table.ts';
import { createFairTurn } from '../fair-turn.ts';

export interface DossiersKindParts {
  readonly dossiers: DossierLog;
  readonly directory: () => Directory | Promise<Directory>;
  readonly now: () => Instant;
  /** The unit for which alone the file may speak, and whose dossiers it lists when it names none. */
  readonly unit: UnitCode | null;
}

interface AcceptedRow {
  readonly line: number;
  readonly code: string;
  readonly entry: DossierEntry;
}

/**
 * Lists of finished dossiers. A row replaces what was known of its dossier; a file is never the whole
 * list. However long, it keeps nobody from being served: it is written in short transactions, all of
 * it or, when one row is bad, nothing.
 */
export function dossiersKind(parts: DossiersKindParts): ImportKind {
  return {
    id: 'dossiers',
    async take(table, request) {
      const matched = matchColumns(table, DOSSIER_COLUMNS);
      if (!matched.ok) return matched;
      const { records, ignored } = matched.value;
      const context = await contextOf(parts, request);
      const rows: AcceptedRow[] = [];
      const problems: RowProblem[] = [...matched.value.problems];
      const fairTurn = createFairTurn();
      for (const record of records) {
        await fairTurn();
        const read = readRow(record, parts, context, request.partial);
        if (read.row !== null) rows.push(read.row);
        problems.push(...read.problems);
      }
      const entries = rows.map(({ entry }) => entry);
      const { dossiers } = parts;
      const outcomes = await (wouldStore(request, problems)
        ? request.partial
          ? dossiers.record(entries)
          : dossiers.recordWholly(entries)
        : dossiers.preview(entries));
      const report = toReport(rows, outcomes, problems);
      const stored = wouldStore(request, report.problems);
      return ok({ ...report, ignored, stored });
    },
  };
}

async function contextOf(
  { dossiers, directory, now, unit }: DossiersKindParts,
  { province, author }: ImportRequest,
): Promise<DossierContext> {
  return {
    directory: await directory(),
    meanings: await dossiers.codeMeanings(province),
    scope: { province, unit },
    author: `file:${author}`,
    now: now(),
    unnumbered: 'next',
  };
}

type DossierRecord = Parameters<typeof readDossierRow>[0];

interface ReadRow {
  readonly row: AcceptedRow | null;
  readonly problems: readonly RowProblem[];
}

/**
 * A row as an entry, or why it is none. Where good rows are taken although others are bad, a day of
 * receipt that is of no use costs that day only: the dossier was finished all the same.
 */
function readRow(
  record: DossierRecord,
  { unit }: DossiersKindParts,
  context: DossierContext,
  partial: boolean,
): ReadRow {
  const { line, fields } = record;
  const read = acceptRow(record, unit, context);
  if (read.ok) return { row: read.value, problems: [] };
  const problems = read.error.map((problem) => ({ line, ...problem }));
  const isReceipt = read.error.every(({ column }) => column === 'receivedOn');
  if (!partial || !isReceipt) return { row: null, problems };
  const rest = acceptRow({ line, fields: { ...fields, receivedOn: '' } }, unit, context);
  if (!rest.ok) return { row: null, problems: rest.error.map((problem) => ({ line, ...problem })) };
  return { row: rest.value, problems: problems.map((each) => ({ ...each, code: 'day-left-out' })) };
}

function acceptRow(
  record: DossierRecord,
  unit: UnitCode | null,
  context: DossierContext,
): Result<AcceptedRow, readonly Omit<RowProblem, 'line'>[]> {
  const read = readDossierRow(record, unit);
  if (!read.ok) return read;
  const accepted = acceptDossier(read.value, context);
  if (!accepted.ok) return fail([refusal(accepted.error, record.fields)]);
  return ok({ line: record.line, code: read.value.dossierCode, entry: accepted.value });
}

function refusal(
  { code, field }: IntakeError,
  fields: Readonly<Partial<Record<string, string>>>,
): Omit<RowProblem, 'line'> {
  const column = field === 'contact' ? 'phone' : (field ?? 'dossierCode');
  const detail = quote(fields[column] ?? '');
  return { code: code === 'received-after-finished' ? code : 'value-invalid', column, detail };
}

function wouldStore(request: ImportRequest, problems: readonly RowProblem[]): boolean {
  return !request.dryRun && (request.partial || problems.length === 0);
}

function toReport(
  rows: readonly AcceptedRow[],
  outcomes: readonly RecordOutcome[],
  found: readonly RowProblem[],
): Omit<ImportReport, 'ignored' | 'stored'> {
  const added: ImportLine[] = [];
  const changed: ImportLine[] = [];
  const withdrawn: ImportLine[] = [];
  const problems = [...found];
  let unchanged = 0;
  for (const [i, { line, code, entry }] of rows.entries()) {
    const outcome = outcomes[i]!;
    const shown = { key: code, label: '', line, parts: [] };
    switch (outcome.status) {
      case 'stored':
        added.push(shown);
        break;
      case 'parked':
        added.push({ ...shown, parts: waitsFor(entry) });
        break;
      case 'corrected':
        changed.push(shown);
        break;
      case 'withdrawn':
        withdrawn.push(shown);
        break;
      case 'duplicate':
        unchanged += 1;
        break;
      case 'refused': {
        const column = outcome.error.field ?? 'dossierCode';
        problems.push({ line, code: 'value-invalid', column, detail: code });
      }
    }
  }
  problems.sort((a, b) => a.line - b.line);
  return { added, changed, withdrawn, unchanged, absent: [], problems };
}

const WAITED_FOR = {
  procedure: 'procedureCode',
  unit: 'unitCode',
  counter: 'counterId',
} as const satisfies Readonly<Record<CodeKind, string>>;

/** What a parked dossier waits for, as `procedureCode 9.999999`. */
function waitsFor({ content }: DossierEntry): readonly string[] {
  if (content.kind !== 'unplaced') return [];
  return [`${WAITED_FOR[content.missing.kind]} ${content.missing.code}`];
}

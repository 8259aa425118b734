import { isoDay, type LocalDay } from '../../core/calendar.ts';
import { csvFile, textCell } from './csv-cells.ts';
import type { ReductionReport } from './reduction-report.ts';

const COLUMNS = [
  'table',
  'baseline',
  'signed_off',
  'on',
  'procedure_codes',
  'name',
  'kind',
  'decision',
  'effective_on',
  'standing',
  'cut',
  'of',
  'share',
] as const;

/**
 * The ledger as one table: the measures, the procedures that make up the headline, and every act with
 * why it counts or not; the same figures, to the last digit, as the report holds.
 */
export function reductionCsv(report: ReductionReport): string {
  const { progress, on } = report;
  const signedOff = progress === null ? '' : report.provisional ? 'no' : 'yes';
  const head = [textCell(progress?.baseline.id ?? ''), signedOff, isoDay(on)];
  const lines: string[] = [COLUMNS.join(',')];
  const add = (table: string, cells: readonly string[]) =>
    lines.push([table, ...head, ...cells].join(','));
  for (const measure of ['strict', 'broad', 'onceDecided', 'onceProposed'] as const) {
    if (progress === null) break;
    const { cut, of, share } = progress[measure];
    add(measure, [
      '',
      '',
      '',
      '',
      '',
      '',
      String(cut),
      String(of),
      share === null ? '' : String(share),
    ]);
  }
  for (const { code, name, kind, decision, effectiveOn } of report.reduced) {
    add('reduced', [
      code,
      textCell(name),
      kind,
      textCell(decision),
      isoDay(effectiveOn),
      '',
      '',
      '',
      '',
    ]);
  }
  for (const { action, standing } of report.actions) {
    const codes = [...action.procedures, ...(action.successor === null ? [] : [action.successor])];
    const decision = textCell(action.decision ?? '');
    add('action', [
      codes.join(' '),
      '',
      action.kind,
      decision,
      dayCell(action.effectiveOn),
      standing,
      '',
      '',
      '',
    ]);
  }
  return csvFile(lines);
}

function dayCell(day: LocalDay | null): string {
  return day === null ? '' : isoDay(day);
}

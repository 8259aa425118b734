import { localMonth, type LocalDay } from '../../core/calendar.ts';
import { knownProcedure, type Directory } from '../../core/directory.ts';
import type { DossierLog, DossierTally } from '../../core/dossier-log.ts';
import type { ProvinceCode } from '../../core/organisation.ts';
import type { ReportingPeriod } from './satisfaction-report.ts';

/** Finished dossiers of one sector, as biểu II.06a/VPCP/KSTT asks for them. */
export interface SettledRow {
  /** Empty for procedures that the catalogue does not know. */
  readonly sector: string;
  readonly onTime: number;
  readonly late: number;
  readonly undated: number;
}

/** By sector, in the order of their names; sectors without a dossier are absent. */
export function settledBySector(
  tallies: readonly DossierTally[],
  directory: Directory,
): readonly SettledRow[] {
  const rows = new Map<string, SettledRow>();
  for (const { member, finished } of tallies) {
    const sector = knownProcedure(directory, member)?.sector ?? '';
    const row = rows.get(sector) ?? { sector, onTime: 0, late: 0, undated: 0 };
    rows.set(sector, {
      sector,
      onTime: row.onTime + finished['on-time'],
      late: row.late + finished.late,
      undated: row.undated + finished.undated,
    });
  }
  return [...rows.values()].toSorted((a, b) => a.sector.localeCompare(b.sector, 'vi'));
}

/** Reads the dossiers finished in the months of the period; null while no feed has told of any. */
export async function readSettled(
  log: Pick<DossierLog, 'tally' | 'span'>,
  scope: {
    readonly province: ProvinceCode;
    readonly period: ReportingPeriod;
    readonly today: LocalDay;
  },
): Promise<readonly DossierTally[] | null> {
  const { province, period, today } = scope;
  if ((await log.span(province)) === null) return null;
  return log.tally({
    province,
    dimension: 'procedure',
    grain: 'month',
    by: 'member',
    from: localMonth(period.first),
    to: localMonth(period.last < today ? period.last : today),
  });
}

import { officialReportText as texts } from '../../core/messages/vi/official-report.ts';
import type { Sheet } from '../../core/table/workbook.ts';
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

/** What the form asks for and nobody tells here. */
const none = null;

function settledCells({ onTime, late, undated }: Omit<SettledRow, 'sector'>) {
  const total = onTime + late + undated;
  const received = [none, none, none, none];
  const inHand = [none, none, none];
  return [...received, total, none, none, late, ...inHand, onTime, undated];
}

/**
 * Biểu II.06a/VPCP/KSTT by sector. Only finished dossiers are known here: what was received, carried
 * over and is in hand, and early apart from just in time, stay empty for the office to fill in; what
 * the form has no column for stands behind it.
 */
export function settledSheet(settled: readonly SettledRow[]): Sheet {
  const sum = (key: 'onTime' | 'late' | 'undated') =>
    settled.reduce((total, row) => total + row[key], 0);
  const number = (heading: string) => ({ heading, width: 11, format: '#,##0' });
  return {
    name: texts.sheetSettled,
    above: [texts.settledNote],
    bands: [
      { text: '', columns: 2 },
      { text: texts.columnReceived, columns: 4 },
      { text: texts.columnSettled, columns: 4 },
      { text: texts.columnInHand, columns: 3 },
      { text: texts.bandOutside, columns: 2 },
    ],
    columns: [
      { heading: texts.columnNumber, width: 6 },
      { heading: texts.columnSector, width: 40 },
      ...[
        texts.columnTotal,
        texts.columnReceivedOnline,
        texts.columnReceivedOtherwise,
        texts.columnCarriedOver,
        texts.columnTotal,
        texts.columnEarly,
        texts.columnJustInTime,
        texts.columnLate,
        texts.columnTotal,
        texts.columnWithinTime,
        texts.columnLate,
        texts.columnOnTime,
        texts.columnUndated,
      ].map(number),
    ],
    rows: [
      ...settled.map((row, index) => [
        index + 1,
        row.sector === '' ? texts.noSector : row.sector,
        ...settledCells(row),
      ]),
      [
        none,
        texts.columnTotal,
        ...settledCells({ onTime: sum('onTime'), late: sum('late'), undated: sum('undated') }),
      ],
    ],
  };
}

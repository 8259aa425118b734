import { localMonth, type LocalDay } from '../../core/calendar.ts';
import type { DossierLog, DossierTally, DossierTallyQuery } from '../../core/dossier-log.ts';
import type { ProvinceCode } from '../../core/organisation.ts';
import { breakdownsUntil } from './report-queries.ts';
import type { Counted, ReportingPeriod } from './satisfaction-report.ts';

/** The breakdowns whose members finished dossiers have, too. */
const OF_DOSSIERS = ['unit', 'counter', 'procedure'] as const;
type OfDossiers = (typeof OF_DOSSIERS)[number];

/** Finished dossiers to which the backed ratings of a report belong. */
export interface ReportDossiers {
  readonly total: number;
  /** By unit, counter and procedure, up to the last day of the breakdowns. */
  readonly by: Readonly<Record<OfDossiers, ReadonlyMap<string, number>>>;
}

/**
 * Reads the finished dossiers of the province in the period, cut like its ratings: the total includes
 * today, breakdowns of a running period don't; where unbacked ratings count too, no line of a breakdown
 * speaks of dossiers, and none is read. Null while no feed has told of any dossier.
 */
export async function readReportDossiers(
  province: ProvinceCode,
  period: ReportingPeriod,
  { today, counted }: { readonly today: LocalDay; readonly counted: Counted },
  log: Pick<DossierLog, 'tally' | 'span'>,
): Promise<ReportDossiers | null> {
  if ((await log.span(province)) === null) return null;
  const from = localMonth(period.first);
  const whole = { province, grain: 'month', by: 'member', from } as const;
  const count = async (query: DossierTallyQuery) =>
    new Map((await log.tally(query)).map((tally) => [tally.member, finishedIn(tally)]));
  const breakdown = async (dimension: OfDossiers) => {
    const isEmpty = counted === 'all' || period.first > breakdownsUntil(period, today);
    if (isEmpty) return new Map<string, number>();
    if (!period.open) return count({ ...whole, dimension, to: localMonth(period.last) });
    return count({ ...whole, dimension, to: localMonth(today), lessDay: today });
  };
  const [all, unit, counter, procedure] = await Promise.all([
    count({ ...whole, dimension: 'all', to: localMonth(period.last) }),
    ...OF_DOSSIERS.map(breakdown),
  ] as const);
  return {
    total: all.get('') ?? 0,
    by: { unit: unit!, counter: counter!, procedure: procedure! },
  };
}

function finishedIn({ finished }: DossierTally): number {
  return finished['on-time'] + finished.late + finished.undated;
}

/** The same dossiers, their units put together as in the shape of a day. */
export function foldDossiers(
  dossiers: ReportDossiers | null,
  unitOf: (unit: string) => string,
): ReportDossiers | null {
  if (dossiers === null) return null;
  const unit = new Map<string, number>();
  for (const [member, finished] of dossiers.by.unit) {
    const shaped = unitOf(member);
    unit.set(shaped, (unit.get(shaped) ?? 0) + finished);
  }
  return { ...dossiers, by: { ...dossiers.by, unit } };
}

/** Finished dossiers of one line; null where dossiers are not counted by that breakdown. */
export function finishedOf(
  dossiers: ReportDossiers | null,
  breakdown: string,
  member: string,
): number | null {
  // Ratings that name no procedure belong to no procedure's dossiers.
  if (dossiers === null || member === '') return null;
  const of = OF_DOSSIERS.find((name) => name === breakdown);
  return of === undefined ? null : (dossiers.by[of].get(member) ?? 0);
}

import type { DossierTally } from '../../core/dossier-log.ts';
import type { UnitCode } from '../../core/organisation.ts';
import type { SchemeEntry, SchemeStage } from '../../core/scheme-entry.ts';
import { parseCounts, schemeItem, type Counts } from './scheme-items.ts';
import {
  TT01,
  TT01_POINTS,
  tt01Grade,
  tt01OfficerShare,
  tt01PointCounts,
  tt01Tenths,
  tt01Total,
  type Points,
  type Tt01Grade,
  type Tt01Indicator,
  type Tt01OfficerShare,
  type Tt01Total,
} from './tt01-scheme.ts';

/** A value of which only the ends are known; both the same when it is known. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Counts of one item by who entered them; an item nobody entered is absent. */
export type Entered = ReadonlyMap<string, Readonly<Partial<Record<SchemeStage, Counts>>>>;

interface Tt01Row {
  readonly indicator: Tt01Indicator;
  /** Tenths of points; null when nothing tells. What was checked comes before what the agency scored. */
  readonly tenths: Range | null;
  /** From our own facts, or from what officials entered; null when nothing tells. */
  readonly from: 'facts' | SchemeStage | null;
  /** Điểm tự chấm and điểm thẩm định, in tenths; null where nobody entered them. */
  readonly own: number | null;
  readonly checked: number | null;
}

/** Thông tư 01/2018 for one agency, or for the whole province. */
export interface Tt01Report {
  readonly rows: readonly Tt01Row[];
  readonly officer: Tt01Total;
  readonly officerShare: Tt01OfficerShare | null;
  readonly agency: Tt01Total;
  readonly grade: Tt01Grade | null;
}

/** An agency's report beside the finished dossiers by which it weighs. */
export interface ScoredAgency {
  readonly report: Tt01Report;
  readonly dossiers: number;
}

export interface Tt01Input {
  readonly level: 'province' | 'commune';
  /** Finished dossiers; `online` of them were filed online, null where that is not told apart. */
  readonly dossiers: DossierTally['finished'] & { readonly online: number | null };
  readonly entered: Entered;
}

/** Fills the nine indicators; what is missing stays missing, and then there is no grade. */
export function tt01Report(input: Tt01Input): Tt01Report {
  const indicators = [...TT01.byDossier, ...TT01.byAgency].toSorted((a, b) => a - b);
  const rows = indicators.map((indicator) => rowOf(indicator, input));
  const exact = new Map(
    rows.map(({ indicator, tenths }) => [
      indicator,
      tenths !== null && tenths.least === tenths.most ? tenths.least : null,
    ]),
  );
  const officer = tt01Total(TT01.byDossier, exact);
  const agency = tt01Total([...TT01.byDossier, ...TT01.byAgency], exact);
  return {
    rows,
    officer,
    officerShare: tt01OfficerShare(officer),
    agency,
    grade: tt01Grade(agency),
  };
}

function rowOf(indicator: Tt01Indicator, { level, dossiers, entered }: Tt01Input): Tt01Row {
  const stages = entered.get(`tt01-${indicator}`) ?? {};
  const scored = (counts: Counts | undefined) =>
    counts === undefined ? null : enteredTenths(indicator, counts, level);
  const own = scored(stages.own);
  const checked = scored(stages.checked);
  const known = checked ?? own;
  if (known !== null) {
    const from = checked === null ? 'own' : 'checked';
    return { indicator, tenths: { least: known, most: known }, from, own, checked };
  }
  const tenths = factTenths(indicator, dossiers);
  return { indicator, tenths, from: tenths === null ? null : 'facts', own, checked };
}

/** What finished dossiers tell of indicators 1 and 9. */
function factTenths(indicator: Tt01Indicator, dossiers: Tt01Input['dossiers']): Range | null {
  const { 'on-time': onTime, late, undated, online } = dossiers;
  if (indicator === 1) {
    // On time is "shorter" or "equal", and no count tells which.
    const least = tt01Tenths([late, onTime, 0]);
    const most = tt01Tenths([late, 0, onTime]);
    return least === null || most === null ? null : { least, most };
  }
  if (indicator !== 9 || online === null) return null;
  const points = TT01_POINTS.online(online, onTime + late + undated);
  const tenths = tt01Tenths(tt01PointCounts([points]));
  return tenths === null ? null : { least: tenths, most: tenths };
}

/** The points of what was entered, in tenths; null where it tells nothing, e.g. of no dossier at all. */
function enteredTenths(
  indicator: Tt01Indicator,
  counts: Counts,
  level: Tt01Input['level'],
): number | null {
  const { oneStop, publication, petitions, onlineService } = TT01_POINTS;
  const number = (name: string): number => counts[name] ?? 0;
  const all = <Name extends string>(...names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, number(name)])) as Record<Name, number>;
  const whole = (points: Points | null) => tt01Tenths(tt01PointCounts([points]));
  switch (indicator) {
    case 5:
      return whole(oneStop(level, all('procedures', 'received', 'decided')));
    case 6: {
      const procedures = number('procedures');
      const isWhole = (name: string) => (procedures === 0 ? null : number(name) === procedures);
      return whole(publication(isWhole('posted'), isWhole('electronic')));
    }
    case 8:
      return whole(petitions(number('petitions'), number('inTime'), number('draggingOn')));
    case 9:
      return whole(onlineService(all('eligible', 'offered', 'dossiers', 'online', 'overdue')));
    default: {
      // Dossiers with 2, 1 and 0 points, in the order of the fields.
      const [two = 0, one = 0, zero = 0] = schemeItem(`tt01-${indicator}`)!.fields.map(number);
      return tt01Tenths([zero, one, two]);
    }
  }
}

/** The newest entries as counts by item and stage; those taken back, or of another shape, are absent. */
export function enteredOf(entries: readonly SchemeEntry[], unit: UnitCode | null): Entered {
  const entered = new Map<string, Partial<Record<SchemeStage, Counts>>>();
  for (const entry of entries) {
    const item = schemeItem(entry.item);
    const counts = item && entry.counts && parseCounts(item, entry.counts);
    if (entry.unit !== unit || counts === null) continue;
    entered.set(entry.item, { ...entered.get(entry.item), [entry.stage]: counts });
  }
  return entered;
}

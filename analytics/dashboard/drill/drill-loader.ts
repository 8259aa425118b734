import { addDays, localDay, type Instant, type LocalDay } from '../../../core/calendar.ts';
import { provincesWithin } from '../../../core/catalogue/unit-history.ts';
import { knownProcedure, type Directory } from '../../../core/directory.ts';
import type { DossierLog } from '../../../core/dossier-log.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../../../core/organisation.ts';
import type { RatingPairs, TwoCounts } from '../../../core/rating-pairs.ts';
import type { SuspicionBook } from '../../../core/suspicion/suspicion.ts';
import type { SettingBook } from '../../../core/setting.ts';
import { buildDrillReport, type DrillReport, type DrillScope } from '../../reports/drill-report.ts';
import { periodPlan, planDays } from '../../reports/disclose-periods.ts';
import type { MarkedTallies } from '../../reports/marked-rows.ts';
import { finishedOf, readReportDossiers } from '../../reports/report-dossiers.ts';
import { reportMembers } from '../../reports/report-members.ts';
import { breakdownsUntil } from '../../reports/report-queries.ts';
import { reportingPeriod } from '../../reports/reporting-period.ts';
import type { ReportingPeriod } from '../../reports/satisfaction-report.ts';
import { readTargets } from '../../targets.ts';
import type { OfficialLanguage } from '../official-language.ts';
import { memberWords } from '../overview/satisfaction-loader.ts';
import type { DrillQuery } from './drill-query.ts';
import type { TableKeeper } from './drill-keeper.ts';

/** A query, and the unit to which what its reader may see is limited; null: the whole province. */
export interface LimitedDrillQuery extends DrillQuery {
  readonly within: UnitCode | null;
  /** Whether the figure alone is wanted, without what it can be narrowed down to. */
  readonly totalOnly?: boolean;
}

/** The figure of a scope; null for no such period, or for a scope outside the unit of its reader. */
export type DrillLoader = (
  query: LimitedDrillQuery,
  language: OfficialLanguage,
) => Promise<DrillReport | null>;

interface DrillSources {
  readonly ratingPairs: Pick<RatingPairs, 'byChannel'>;
  readonly drillTables: TableKeeper;
  readonly dossiers: Pick<DossierLog, 'tally' | 'span'>;
  readonly settings: Pick<SettingBook, 'history'>;
  readonly suspicions: Pick<SuspicionBook, 'leftOutBy'>;
  readonly directory: () => Directory;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
}

/** Loads figures that are narrowed down, for every page and interface alike. */
export function createDrillLoader(sources: DrillSources): DrillLoader {
  return async (query, language) => {
    const { period: id, counted, scope: asked, within, totalOnly = false } = query;
    const { province, now, dossiers, settings } = sources;
    const directory = sources.directory();
    const today = localDay(now());
    const period = reportingPeriod(id, today);
    if (period === null) return null;
    const unitOf = (counter: string) => directory.counters.get(counter as CounterId)?.unit ?? null;
    const scope = within === null ? asked : { unit: within, ...asked };
    if (within !== null && scope.unit !== within) return null;
    const ownUnit = scope.counter === undefined ? null : unitOf(scope.counter);
    if (scope.counter !== undefined && scope.unit !== undefined && ownUnit !== scope.unit) {
      return null;
    }
    const until = breakdownsUntil(period, today);
    // Facts from before a merger lie under the code of their time.
    const provinces = provincesWithin(directory.unitHistory, province, today);
    const [tables, byChannel, finished, targets, marked] = await Promise.all([
      sources.drillTables({
        provinces,
        period,
        counted,
        places: { unitOf, sectorOf: (procedure) => sectorOf(directory, procedure) },
        needsMatters: needsMatters(scope, totalOnly),
        today,
      }),
      totalOnly && scope.channel === undefined
        ? null
        : readByChannel(sources, { scope, days: { from: period.first, to: until } }),
      readReportDossiers(province, period, { today, counted }, dossiers),
      readTargets(settings, province, period.open ? today : period.last),
      totalOnly || !tellsMarked(scope) ? null : readMarked(sources, provinces, { period, today }),
    ]);
    const members = reportMembers(province, directory, memberWords(language));
    return buildDrillReport({
      province,
      period,
      counted,
      totalOnly,
      target: targets.satisfaction,
      scope,
      until,
      tables,
      byChannel,
      labelOf(dimension, member) {
        if (dimension === 'sector') return member;
        const known = members.labels[dimension].get(member);
        return known ?? members.endedLabel(dimension, member) ?? member;
      },
      parentOf: (dimension, member) =>
        dimension === 'counter' ? unitOf(member) : sectorOf(directory, member),
      finishedOf: (dimension, member) => finishedOf(finished, dimension, member),
      marked: marked && { tallies: marked, today, unitOf },
    });
  };
}

/** Marked ratings are told apart by one member only: of all, or of the counters of a unit. */
function tellsMarked({ unit: _unit, ...others }: DrillScope): boolean {
  return Object.values(others).every((member) => member === undefined);
}

async function readMarked(
  { suspicions }: DrillSources,
  provinces: readonly ProvinceCode[],
  { period, today }: { readonly period: ReportingPeriod; readonly today: LocalDay },
): Promise<MarkedTallies> {
  const days = planDays(periodPlan(period, today), addDays(today, -1));
  const read = async (dimension: keyof MarkedTallies) => {
    const query = { dimension, ...days };
    const all = provinces.map((province) => suspicions.leftOutBy({ ...query, province }));
    return (await Promise.all(all)).flat();
  };
  const [unit, counter, procedure] = await Promise.all([
    read('unit'),
    read('counter'),
    read('procedure'),
  ]);
  return { unit, counter, procedure };
}

/** All three at once; null where the scope does not name both a place and a matter. */
async function readByChannel(
  { ratingPairs, directory, province }: DrillSources,
  {
    scope: { unit, counter, sector, procedure },
    days,
  }: { readonly scope: DrillScope; readonly days: { from: LocalDay; to: LocalDay } },
): Promise<ReadonlyMap<string, TwoCounts> | null> {
  const { counters, procedures } = directory();
  const places = [...counters.values()]
    .filter((each) => (counter === undefined ? each.unit === unit : each.id === counter))
    .map((each) => ({ unit: each.unit, counter: each.id }));
  const inSector = [...procedures.values()].filter((each) => each.sector === sector);
  const matters = procedure === undefined ? inSector.map(({ code }) => code) : [procedure];
  const hasPlace = unit !== undefined || counter !== undefined;
  const hasMatter = sector !== undefined || procedure !== undefined;
  if (!hasPlace || !hasMatter) return null;
  return ratingPairs.byChannel({ province, places, matters, ...days });
}

/** Whether places by matters are read for the figure, or for what it is made of. */
function needsMatters(
  { unit, counter, sector, procedure, channel }: DrillScope,
  totalOnly: boolean,
): boolean {
  const hasPlace = unit !== undefined || counter !== undefined;
  const hasMatter = sector !== undefined || procedure !== undefined;
  if (channel !== undefined) return false;
  return totalOnly ? hasPlace && hasMatter : hasPlace || hasMatter;
}

function sectorOf(directory: Directory, procedure: string): string {
  return knownProcedure(directory, procedure)?.sector ?? '';
}

import { localDay, type Instant, type LocalDay } from '../../../core/calendar.ts';
import { provincesWithin } from '../../../core/catalogue/unit-history.ts';
import { knownProcedure, type Directory } from '../../../core/directory.ts';
import type { DossierLog } from '../../../core/dossier-log.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../../../core/organisation.ts';
import type { RatingCells } from '../../../core/rating-cells.ts';
import type { SettingBook } from '../../../core/setting.ts';
import { buildDrillReport, type DrillReport } from '../../reports/drill-report.ts';
import { gatherDrillTables, type DrillTables } from '../../reports/drill-tables.ts';
import { finishedOf, readReportDossiers } from '../../reports/report-dossiers.ts';
import { reportMembers } from '../../reports/report-members.ts';
import { breakdownsUntil } from '../../reports/report-queries.ts';
import { reportingPeriod } from '../../reports/reporting-period.ts';
import type { Counted, ReportingPeriod } from '../../reports/satisfaction-report.ts';
import { readTargets } from '../../targets.ts';
import type { OfficialLanguage } from '../official-language.ts';
import { memberWords } from '../overview/satisfaction-loader.ts';
import type { DrillQuery } from './drill-query.ts';

/** A query, and the unit to which what its reader may see is limited; null: the whole province. */
export interface LimitedDrillQuery extends DrillQuery {
  readonly within: UnitCode | null;
}

/** The figure of a scope; null for no such period, or for a scope outside the unit of its reader. */
export type DrillLoader = (
  query: LimitedDrillQuery,
  language: OfficialLanguage,
) => Promise<DrillReport | null>;

interface DrillSources {
  readonly ratingCells: RatingCells;
  readonly dossiers: Pick<DossierLog, 'tally' | 'span'>;
  readonly settings: Pick<SettingBook, 'history'>;
  readonly directory: () => Directory;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
}

/** How long counts by everything at once are kept: they speak of whole days only. */
const KEPT_MS = 10 * 60_000;
/** Periods of which they are kept. */
const MOST_KEPT = 4;
/** Cells taken in before others get their turn. */
const AT_ONCE = 2000;

/**
 * Loads figures that are narrowed down. Counts by everything at once are read once for a period and
 * kept for ten minutes; every scope, page and interface reads the same ones.
 */
export function createDrillLoader(sources: DrillSources): DrillLoader {
  const keep = createKeeper(sources);
  return async ({ period: id, counted, scope: asked, within }, language) => {
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
    const [tables, finished, targets] = await Promise.all([
      keep(period, until, counted),
      readReportDossiers(province, period, today, dossiers),
      readTargets(settings, province, period.open ? today : period.last),
    ]);
    const members = reportMembers(province, directory, memberWords(language));
    return buildDrillReport({
      province,
      period,
      counted,
      target: targets.satisfaction,
      scope,
      until,
      tables,
      labelOf(dimension, member) {
        if (dimension === 'sector') return member;
        const known = members.labels[dimension].get(member);
        return known ?? members.endedLabel(dimension, member) ?? member;
      },
      parentOf: (dimension, member) =>
        dimension === 'counter' ? unitOf(member) : sectorOf(directory, member),
      finishedOf: (dimension, member) => finishedOf(finished, dimension, member),
    });
  };
}

function sectorOf(directory: Directory, procedure: string): string {
  return knownProcedure(directory, procedure)?.sector ?? '';
}

interface Kept {
  readonly at: Instant;
  readonly tables: Promise<DrillTables>;
}

/** Reads the tables of a period, or hands out those that were read a short while ago. */
function createKeeper(sources: DrillSources) {
  const kept = new Map<string, Kept>();
  return (period: ReportingPeriod, until: LocalDay, counted: Counted): Promise<DrillTables> => {
    const key = `${period.first} ${until} ${counted}`;
    const now = sources.now();
    const found = kept.get(key);
    if (found !== undefined && Math.abs(now - found.at) < KEPT_MS) return found.tables;
    const tables = readTables(sources, { from: period.first, to: until }, counted);
    kept.delete(key);
    kept.set(key, { at: now, tables });
    // A fault is not kept.
    tables.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    return tables;
  };
}

async function readTables(
  { ratingCells, province, directory, now }: DrillSources,
  days: { readonly from: LocalDay; readonly to: LocalDay },
  counted: Counted,
): Promise<DrillTables> {
  const known = directory();
  const gathering = gatherDrillTables({
    unitOf: (counter) => known.counters.get(counter as CounterId)?.unit ?? null,
    sectorOf: (procedure) => sectorOf(known, procedure),
  });
  // Facts from before a merger lie under the code of their time.
  for (const code of provincesWithin(known.unitHistory, province, localDay(now()))) {
    const cells = days.from > days.to ? [] : await ratingCells.read({ province: code, ...days });
    for (let i = 0; i < cells.length; i += AT_ONCE) {
      gathering.add(cells.slice(i, i + AT_ONCE));
      await othersTurn();
    }
  }
  return gathering.finish(counted);
}

function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

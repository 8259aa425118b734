import { localDay, type Instant } from '../../../core/calendar.ts';
import { provincesWithin } from '../../../core/catalogue/unit-history.ts';
import { knownProcedure, type Directory } from '../../../core/directory.ts';
import type { DossierLog } from '../../../core/dossier-log.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../../../core/organisation.ts';
import type { SettingBook } from '../../../core/setting.ts';
import { memberKey, type DrillTables } from '../../reports/drill-tables.ts';
import { filingFigures, type FiledCell, type FilingFigures } from '../../reports/filing-figures.ts';
import { breakdownsUntil } from '../../reports/report-queries.ts';
import { reportingPeriod } from '../../reports/reporting-period.ts';
import { ratingsIn } from '../../stats/satisfaction-index.ts';
import { readTargets } from '../../targets.ts';
import type { TableKeeper } from './drill-keeper.ts';

interface FilingSources {
  readonly drillTables: TableKeeper;
  readonly dossiers: Pick<DossierLog, 'byFiling'>;
  readonly settings: Pick<SettingBook, 'history'>;
  readonly directory: () => Directory;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
}

/** How long an answer is kept: dossiers of every unit are read for it. */
const KEPT_MS = 10 * 60_000;
const MOST_KEPT = 16;

/** What satisfaction by way of filing is asked for; `unit` null: the whole province. */
interface FilingQuery {
  readonly period: string;
  readonly unit: UnitCode | null;
}

/** Satisfaction by way of filing, of backed ratings; null for no such period. */
export type FilingLoader = (query: FilingQuery) => Promise<FilingFigures | null>;

/** Loads satisfaction by way of filing, for every page and interface alike. */
export function createFilingLoader(sources: FilingSources): FilingLoader {
  const kept = new Map<string, { at: Instant; answer: Promise<FilingFigures | null> }>();
  return ({ period, unit }) => {
    const id = `${period} ${unit ?? ''}`;
    const found = kept.get(id);
    if (found !== undefined && Math.abs(sources.now() - found.at) < KEPT_MS) return found.answer;
    const answer = load(sources, { period, unit });
    kept.delete(id);
    kept.set(id, { at: sources.now(), answer });
    // A fault is not kept.
    answer.catch(() => kept.get(id)?.answer === answer && kept.delete(id));
    if (kept.size > MOST_KEPT) kept.delete([...kept.keys()][0]!);
    return answer;
  };
}

async function load(
  sources: FilingSources,
  { period: id, unit: only }: FilingQuery,
): Promise<FilingFigures | null> {
  const { directory: current, province, settings, now } = sources;
  const today = localDay(now());
  const directory = current();
  const period = reportingPeriod(id, today);
  if (period === null) return null;
  const provinces = provincesWithin(directory.unitHistory, province, today);
  const unitOf = (counter: string) => directory.counters.get(counter as CounterId)?.unit ?? null;
  const sectorOf = (procedure: string) => knownProcedure(directory, procedure)?.sector ?? '';
  const tables = await sources.drillTables({
    provinces,
    period,
    counted: 'backed',
    places: { unitOf, sectorOf },
    needsMatters: true,
    today,
  });
  const days = { from: period.first, to: breakdownsUntil(period, today) };
  const cells: FiledCell[] = [];
  for (const unit of tables.members.unit) {
    if (only !== null && unit !== only) continue;
    // One unit after another: others have their turn in between.
    const read = provinces.map((code) =>
      sources.dossiers.byFiling({ province: code, unit: unit as UnitCode, ...days }),
    );
    cells.push(...cellsOf(unit, (await Promise.all(read)).flat(), tables));
  }
  const { satisfaction } = await readTargets(settings, province, period.open ? today : period.last);
  const all = tables.find([only === null ? '' : memberKey('unit', only), '', '']);
  return filingFigures(cells, {
    period,
    target: satisfaction,
    // A unit of nobody and one of too few look alike.
    total: all === null ? (only === null ? 0 : null) : ratingsIn(all.scores),
  });
}

function cellsOf(
  unit: string,
  rows: Awaited<ReturnType<DossierLog['byFiling']>>,
  tables: DrillTables,
): readonly FiledCell[] {
  return [...Map.groupBy(rows, ({ procedure }) => procedure)].map(([procedure, own]) => {
    const filed = new Map<string, number>();
    for (const { filing, n } of own) filed.set(filing, (filed.get(filing) ?? 0) + n);
    const name = [memberKey('unit', unit), memberKey('procedure', procedure), ''] as const;
    return { filed, scores: tables.find(name)?.scores ?? null };
  });
}

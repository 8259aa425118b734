import { Router } from 'express';
import { localDay, localMonth } from '../../../core/calendar.ts';
import type { UnitCode } from '../../../core/organisation.ts';
import { unitScope } from '../../../core/role.ts';
import { compareFigures } from '../../reports/compare-figures.ts';
import type { DrillReport } from '../../reports/drill-report.ts';
import type { OfficialView } from '../official-view.ts';
import { periodChoices } from '../overview/overview-query.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';
import type { DrillDependencies } from './dependencies.ts';
import { drillAddress, parseDrillQuery, type DrillQuery } from './drill-query.ts';
import { DRILL_WORDS } from './drill-words.ts';
import type { DrillComparison, DrillFilings } from './drill-view.ts';
import { closerRoutes } from './closer-routes.ts';
import { parseFiling } from './filing-query.ts';
import { filingRoutes } from './filing-routes.ts';
import { renderDrill } from './render-drill.ts';

/** `/satisfaction`: the figure of a scope, its parts, and how it compares; all of it in the address. */
export function drillRoutes(dependencies: DrillDependencies): Router {
  const { drillReport, ratings, directory, province, now, countedByDefault } = dependencies;
  const router = Router();
  router.use(filingRoutes(dependencies));
  router.use(closerRoutes(dependencies));
  router.get(
    '/satisfaction',
    requirePermission('read-figures'),
    async (request, response, next) => {
      const { session, view } = visitOf(response);
      const query = parseDrillQuery(request.query, countedByDefault());
      const filing = parseFiling(request.query['filing']);
      if (query === null || filing === null || session === null) return next();
      const within = unitScope(session.official);
      const report = await drillReport({ ...query, within }, view.language);
      if (report === null) return next();
      const versus = {
        period: textOf(request.query['vs-period']),
        unit: textOf(request.query['vs-unit']),
      };
      const [comparison, filings, span] = await Promise.all([
        compare(dependencies, { query, report, versus, within }, view),
        within === null ? readFilings(dependencies, report) : null,
        ratings.span(province),
      ]);
      const today = localDay(now());
      const first = span?.first ?? today;
      const { units, counters } = directory();
      sendPage(response, {
        title: DRILL_WORDS[view.language].title,
        body: renderDrill(
          {
            report,
            query: { ...query, scope: report.scope },
            within,
            versus,
            comparison,
            filings,
            filing,
            periods: periodChoices({ first, today, inUse: report.period.id }, view),
            units: [...units.values()].filter((unit) => unit.province === province),
            counters: [...counters.values()].filter(({ unit }) => unit === report.scope.unit),
          },
          view,
        ),
        path: '/dashboard/satisfaction',
        query: Object.fromEntries(
          new URL(drillAddress({ ...query, scope: report.scope }, { filing }), 'http://localhost')
            .searchParams,
        ),
      });
    },
  );
  return router;
}

interface ToCompare {
  readonly query: DrillQuery;
  readonly report: DrillReport;
  readonly versus: { readonly period: string; readonly unit: string };
  readonly within: UnitCode | null;
}

/** The scope beside the same one in another period or another unit; null when none is asked for. */
async function compare(
  { drillReport }: DrillDependencies,
  { query, report, versus, within }: ToCompare,
  view: OfficialView,
): Promise<DrillComparison | null> {
  if (versus.period === '' && versus.unit === '') return null;
  const { counter: _counter, unit: _unit, ...rest } = report.scope;
  const scope = versus.unit === '' ? report.scope : { ...rest, unit: versus.unit };
  const period = versus.period === '' ? query.period : versus.period;
  const other = await drillReport({ ...query, period, scope, within }, view.language);
  if (other === null) return null;
  const isSameTime =
    other.period.first <= report.period.last && report.period.first <= other.period.last;
  const isSamePlace =
    versus.unit === '' || report.scope.unit === undefined || report.scope.unit === versus.unit;
  const overlapping = isSameTime && isSamePlace;
  return {
    other,
    overlapping,
    found: overlapping ? null : compareFigures(report.total, other.total),
  };
}

/** Finished dossiers of the whole province by way of filing; null where the scope is narrower. */
async function readFilings(
  { dossiers, province }: DrillDependencies,
  { scope, period }: DrillReport,
): Promise<DrillFilings | null> {
  if (Object.keys(scope).length > 0) return null;
  return dossiers.tally({
    province,
    dimension: 'filing',
    grain: 'month',
    by: 'member',
    from: localMonth(period.first),
    to: localMonth(period.last),
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

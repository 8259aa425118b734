import { Router, type Request, type Response } from 'express';
import { localDay } from '../../../core/calendar.ts';
import { toCsv } from '../../reports/to-csv.ts';
import type { SatisfactionReport } from '../../reports/satisfaction-report.ts';
import type { OverviewDependencies } from './dependencies.ts';
import { unitScope } from '../../../core/role.ts';
import { loadFindings } from './findings-loader.ts';
import { parseOverviewQuery, periodChoices } from './overview-query.ts';
import { renderOverview } from './render-overview.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';

/** The overview and the file with the same figures. */
export function overviewRoutes(dependencies: OverviewDependencies): Router {
  const router = Router();

  router.get('/', requirePermission('read-figures'), async (request, response, next) => {
    const { view } = visitOf(response);
    const report = await reportFor(request, response, dependencies);
    if (report === null) return next();
    const today = localDay(dependencies.now());
    const span = await dependencies.ratings.span(dependencies.province);
    const inUse = report.period.id;
    const reduction = await dependencies.reductionReport({ baseline: null, on: null });
    const findings = await loadFindings(
      dependencies,
      { satisfaction: report, reduction },
      view.language,
    );
    const periods = periodChoices({ first: span?.first ?? today, today, inUse }, view);
    sendPage(response, {
      title: view.texts.overviewTitle,
      body: renderOverview(report, { periods, reduction, findings }, view),
      query: { period: inUse, counted: report.counted, ...shapeOf(report) },
    });
  });

  router.get(
    '/satisfaction.csv',
    requirePermission('read-figures'),
    async (request, response, next) => {
      const report = await reportFor(request, response, dependencies);
      if (report === null) return next();
      sendCsv(response, report);
    },
  );
  return router;
}

/** The day in the address, when the report is read in the units of one. */
function shapeOf({ shape }: SatisfactionReport): { shape?: string } {
  return shape === null ? {} : { shape };
}

/** Of the whole province, or of the unit to which the visitor is limited. */
function reportFor(
  request: Request,
  response: Response,
  { countedByDefault, satisfactionReport }: OverviewDependencies,
): Promise<SatisfactionReport | null> {
  const query = parseOverviewQuery(request.query, countedByDefault());
  const { session, view } = visitOf(response);
  if (query === null || session === null) return Promise.resolve(null);
  const within = unitScope(session.official);
  return satisfactionReport({ ...query, within }, view.language);
}

/** The file's name is made of checked parts only. */
function sendCsv(response: Response, report: SatisfactionReport): void {
  const place = report.unit?.code ?? report.province;
  const name = `hai-long-${place}-${report.period.id}-${report.counted}.csv`;
  response.attachment(name).type('text/csv; charset=utf-8').send(toCsv(report));
}
